//! Sentences of the documentation: what the document says, made safe for rustdoc, and what its limits and effects mean.

mod limits;

pub(super) use super::prose::{first_line, one_line, paragraphs, visible};
use crate::api::{Effect, Encoding, Operation, PartHeader, Security, Server};
use crate::rust::Told;
use indexmap::IndexSet;
use serde_json::Value;

pub(super) use limits::{limits, sent_limits};

/// On operations that are answered with bytes.
pub(super) const DOWNLOAD: &str = "Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them as they come.";
/// On bodies of bytes.
pub(super) const UPLOAD: &str =
    "Bytes, or an [`Upload`](crate::Upload) of a file, a reader or a stream.";

/// On parts of bytes.
pub(super) const FILE_PART: &str =
    "Bytes, or a [`FilePart`](crate::FilePart) with a file's name and its media type.";

/// On parts that the document does not name.
pub(super) const EXTRA_PARTS: &str = "Parts that have no input of their own, by name.";

/// On bodies that are files.
pub(super) const FILES_BY_NAME: &str = "Files, each under the name of its part.";

/// Text with a capital in front and a full stop behind.
pub(super) fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first: String = characters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!(
        "{first}{}{}",
        characters.as_str(),
        if text.ends_with(['.', '!', '?', ':']) {
            ""
        } else {
            "."
        }
    )
}

/// A noun with its article.
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// Which values of a tag stand for a variant.
pub(super) fn told(tag: &str, told: &Told) -> Option<String> {
    let value = |value: &String| inline(&value.as_str().into());
    let values: Vec<String> = told.tags.iter().map(value).collect();
    let tag = inline(&tag.into());
    let all = values.join(" or ");
    match (&values[..], told.adds_tag) {
        ([], _) => None,
        ([first, _, ..], Some("tag_kept")) => Some(format!(
            "Its {tag} is {all}; a new one is written as {first}."
        )),
        ([first, _, ..], Some(_)) => Some(format!("Its {tag} is {all}; it is written as {first}.")),
        _ => Some(format!("Its {tag} is {all}.")),
    }
}

/// Which members must be there, where one set of several suffices.
pub(super) fn alternatives(groups: &[Vec<Vec<String>>]) -> Option<String> {
    let set = |set: &Vec<String>| {
        let names: Vec<String> = set
            .iter()
            .map(|name| inline(&name.as_str().into()))
            .collect();
        names.join(" and ")
    };
    let groups = groups.iter().map(|sets| {
        let sets: Vec<String> = sets.iter().map(set).collect();
        format!("It needs {}.", sets.join(", or "))
    });
    let groups: Vec<String> = groups.collect();
    (!groups.is_empty()).then(|| groups.join(" "))
}

/// Which parts go together, where a body is one of several objects.
pub(super) fn variants(variants: &[Vec<String>]) -> Option<String> {
    let list = |names: &Vec<String>| {
        let names = names.iter().map(|name| inline(&name.as_str().into()));
        format!("- {}", names.collect::<Vec<String>>().join(", "))
    };
    let variants = variants.iter().filter(|names| !names.is_empty());
    let lists: IndexSet<String> = variants.map(list).collect();
    let lists = Vec::from_iter(lists);
    let head = "The parts of one of these lines go together:";
    (lists.len() > 1).then(|| format!("{head}\n{}", lists.join("\n")))
}

/// A value as inline code.
pub(super) fn inline(value: &Value) -> String {
    let text = match value {
        Value::String(text) => visible(text).replace('`', "'"),
        other => visible(&other.to_string()).replace('`', "'"),
    };
    format!("`{text}`")
}

/// What calls of a paged operation have besides.
pub(super) const PAGES: &str = "The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through the items of all pages, \
    [`pages()`](crate::Call::pages) through the answers, and [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.";
/// Heading of the failures that the document lists.
pub(super) const ERRORS: &str = "# Errors";

/// What a 429 can mean besides too many requests.
pub(super) const QUOTA: &str = "A 429 can also mean that an allowance is used up, which no wait mends: \
    [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).";

/// The operation `read` tells what became of a call whose answer was lost.
pub(super) fn confirming(read: &str) -> String {
    format!(
        "If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)), [`{read}`](crate::operations::{read}) tells \
         whether the call was carried out."
    )
}

/// What proves who calls before anything is sent.
pub(super) const CERTIFICATE: &str = "[client certificate](crate::guide#client-certificates)";

/// What a call needs and does, in one paragraph.
pub(super) fn route(operation: &Operation) -> String {
    let tier = match operation.security {
        Security::None => "No token is sent.",
        Security::Optional => "Works without a token; the client's is sent if it has one.",
        Security::Required => "Needs a token.",
    };
    let needs = match (operation.security, operation.certificate) {
        (_, false) => tier.to_owned(),
        (Security::Required, true) => format!("Needs a token and a {CERTIFICATE}."),
        (_, true) => format!("{tier} Needs a {CERTIFICATE}."),
    };
    let effect = match operation.effect {
        Effect::Read => "Changes nothing.",
        Effect::Write => "Changes data.",
        Effect::Money => "Moves money.",
    };
    let (method, path) = (&operation.method, &operation.path);
    format!("`{method} {path}` · {needs} {effect}")
}

/// On operations that go elsewhere than the others.
pub(super) fn own_server(server: &Server) -> String {
    let url = inline(&server.default_url().into());
    if !server.is_absolute() {
        let path = if server.url.is_empty() { "`/`" } else { &url };
        return format!(
            "Its path begins at {path} of the host, whatever the path of the base URL."
        );
    }
    format!("Goes to {url}, credentials included, unless the client was given a base URL.")
}

/// On a file that may be of several media types.
pub(super) fn accepted_media_types(encoding: &Encoding) -> Option<String> {
    let named = encoding.media_types.iter();
    let named: Vec<String> = named.map(|one| inline(&one.as_str().into())).collect();
    let (last, others) = named.split_last()?;
    let named = if others.is_empty() {
        last.clone()
    } else {
        format!("{} or {last}", others.join(", "))
    };
    let set = "[`FilePart::media_type`](crate::FilePart::media_type) says which it is";
    Some(format!("Its media type is {named}; {set}."))
}

/// On a file that is sent with a header of its own.
pub(super) fn part_header(header: &PartHeader) -> String {
    let name = inline(&header.name.as_str().into());
    let means = header.description.as_deref().map(first_line);
    let means = means.map_or_else(String::new, |means| format!(": {}", sentence(&means)));
    let set = match &header.value {
        Some(value) => format!("is {}", inline(&value.as_str().into())),
        None => "is set with [`FilePart::header`](crate::FilePart::header)".to_owned(),
    };
    format!(
        "Its header {name} {set}{}",
        if means.is_empty() {
            ".".to_owned()
        } else {
            means
        }
    )
}

/// Media types of an answer that the client can ask for without reading them.
pub(super) fn other_media_types(operation: &Operation) -> Option<String> {
    let others = &operation.answer.others;
    let names: Vec<_> = others
        .iter()
        .map(|name| inline(&name.as_str().into()))
        .collect();
    (!names.is_empty()).then(|| {
        format!(
            "Also answered as {}: ask for it with [`header(\"accept\", ..)`](crate::Call::header) and read it with \
             [`send_raw`](crate::Call::send_raw).",
            names.join(", ")
        )
    })
}

/// Which body is sent, of several that the operation takes.
pub(super) fn sent_media_type(operation: &Operation) -> Option<String> {
    let body = operation.body.as_ref()?;
    let media_type = inline(&body.media_type.as_str().into());
    body.is_one_of_several
        .then(|| format!("Sends a body of the type {media_type}."))
}

/// The headers of answers, which only the raw answer has.
pub(super) fn answered_headers(operation: &Operation) -> Option<String> {
    let answers = std::iter::once(&operation.answer).chain(&operation.other_answers);
    let mut lines: Vec<String> = Vec::new();
    for (name, text) in answers.flat_map(|answer| &answer.headers) {
        let name = inline(&name.as_str().into());
        let text = one_line(text.as_deref());
        let line = if text.is_empty() {
            format!("- {name}")
        } else {
            format!("- {name}: {text}")
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let head = "Headers of the answer, which [`send_raw`](crate::Call::send_raw) gives:";
    (!lines.is_empty()).then(|| format!("{head}\n{}", lines.join("\n")))
}

/// Where an operation is known from, and the feature that it is part of, as far as either needs saying.
pub(super) fn provenance(origin: Option<&str>, feature: Option<&str>) -> Option<String> {
    let origin = origin.map(|page| {
        let page = inline(&page.into());
        format!("Known from {page}, not from the API's document.")
    });
    let feature =
        feature.map(|name| format!("Part of the feature `{name}`, which is on by default."));
    let sentences: Vec<String> = origin.into_iter().chain(feature).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
