//! Bodies of requests as their media types write them, compared with what came.

use serde_json::{Map, Value};

use super::case::normal;
use super::document::{Content, Document};
use super::media_type::{Kind, essence, kind};
use super::parts::{Part, parts};
use super::schema::Whole;
use super::styles::{self, Encode, Text};
use crate::differences::Differences;
use crate::server::Recorded;

/// Compares a body with the value that it must hold.
pub(crate) fn compare(
    differences: &mut Differences,
    (document, content): (&Document, Content<'_>),
    value: &Value,
    sent: &Recorded,
) {
    let media_type = header(sent, "content-type").unwrap_or_default();
    match kind(media_type) {
        Kind::Json => differences.compare_json("body", &normal(value), &json(&sent.body)),
        Kind::Form => {
            let expected = form(document, content, value);
            let actual: Vec<_> = url::form_urlencoded::parse(&sent.body)
                .into_owned()
                .collect();
            compare_pairs(differences, "form", expected, actual);
        }
        Kind::Multipart => {
            let expected = expected_parts(document, content, value);
            compare_parts(differences, expected, parts(media_type, &sent.body));
        }
        Kind::Text | Kind::Bytes => {
            let actual = String::from_utf8_lossy(&sent.body).into_owned();
            differences.compare("body", &styles::leaf(value), &actual);
        }
    }
}

/// The value of a header of a request.
pub(crate) fn header<'a>(sent: &'a Recorded, name: &str) -> Option<&'a str> {
    let header = sent.headers.iter().find(|(known, _)| known == name);
    header.map(|(_, value)| value.as_str())
}

/// Compares pairs whose order has no meaning unless they have the same name.
pub(crate) fn compare_pairs(
    differences: &mut Differences,
    part: &str,
    expected: Vec<(String, Text)>,
    mut actual: Vec<(String, String)>,
) {
    for (name, text) in expected {
        match actual.iter().position(|(known, _)| *known == name) {
            Some(at) => {
                let (_, sent) = actual.remove(at);
                if !text.is_said_by(&sent) {
                    differences.compare(&format!("{part} {name}"), &text.show(), &&*sent);
                }
            }
            None => differences.note(format!("{part}: {name}={} is missing", text.show())),
        }
    }
    for (name, sent) in actual {
        differences.note(format!("{part}: nothing demands {name}={sent}"));
    }
}

fn json(body: &[u8]) -> Value {
    let value = serde_json::from_slice(body);
    normal(&value.unwrap_or_else(|error| format!("no JSON: {error}").into()))
}

/// The members of a body that has pairs or parts, with what is said of their encoding and their schema.
fn members<'a>(
    document: &'a Document,
    content: Content<'a>,
    value: &'a Value,
) -> Vec<(&'a str, &'a Value, &'a Value, Vec<&'a Value>)> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    let whole = Whole::of(document, &[content.schema], 0);
    let (properties, others) = (whole.properties(), whole.get("additionalProperties"));
    let members = value.as_object().unwrap_or(&NONE).iter();
    let members = members.map(|(name, value)| {
        let named = properties.get(name.as_str()).cloned();
        let schemas = named.unwrap_or_else(|| Vec::from_iter(others));
        (name.as_str(), value, &content.encoding[name], schemas)
    });
    members.collect()
}

/// The style of a member, if its encoding has one; `explode` is on for `form` alone unless it says otherwise.
fn style(encoding: &Value) -> Option<(&str, bool)> {
    let is_styled = ["style", "explode", "allowReserved"]
        .iter()
        .any(|key| encoding.get(*key).is_some());
    let style = encoding["style"].as_str().unwrap_or("form");
    is_styled.then(|| {
        (
            style,
            encoding["explode"].as_bool().unwrap_or(style == "form"),
        )
    })
}

/// Whether the media type of a member is JSON.
fn is_json(encoding: &Value) -> bool {
    let media_type = encoding["contentType"].as_str();
    media_type.is_some_and(|media_type| kind(media_type) == Kind::Json)
}

/// Pairs: lists element by element, objects as JSON, unless a style or a media type says otherwise.
fn form(document: &Document, content: Content<'_>, value: &Value) -> Vec<(String, Text)> {
    let members = members(document, content, value);
    let pairs = members
        .into_iter()
        .flat_map(|(name, value, encoding, _)| encoded(name, value, encoding, styles::plain));
    pairs.collect()
}

/// The pairs of one member.
fn encoded(name: &str, value: &Value, encoding: &Value, encode: Encode) -> Vec<(String, Text)> {
    match style(encoding) {
        Some(style) if encoding["allowReserved"] == true => {
            styles::pairs(name, value, style, styles::triplets_read)
        }
        Some(style) => styles::pairs(name, value, style, encode),
        None if value.is_null() => Vec::new(),
        None if is_json(encoding) || value.is_object() => {
            vec![(encode(name), Text::of(encode(&value.to_string())))]
        }
        None => styles::pairs(name, value, ("form", true), encode),
    }
}

/// The text of a form whose members have these encodings.
pub(crate) fn form_text(value: &Value, encodings: &Value) -> Text {
    let members = value.as_object().into_iter().flatten();
    let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let pairs = members.flat_map(|(name, value)| encoded(name, value, &encodings[name], encode));
    let pairs = pairs.map(|(name, text)| format!("{name}={}", text.show()));
    Text::unordered("&", pairs.collect())
}

/// Parts: one for each element of a list; text for what is plain, JSON for what is not, bytes for what is binary.
fn expected_parts(document: &Document, content: Content<'_>, value: &Value) -> Vec<Part> {
    let mut parts = Vec::new();
    for (name, value, encoding, schemas) in members(document, content, value) {
        if document.has_styled_parts()
            && let Some(style) = style(encoding)
        {
            let pairs = styles::pairs(name, value, style, styles::plain).into_iter();
            parts.extend(pairs.map(|(name, text)| Part {
                styled: Some(text.clone()),
                ..Part::text(&name, text.show())
            }));
            continue;
        }
        let whole = Whole::of(document, &schemas, 0);
        let items = whole
            .get("items")
            .map(|items| Whole::of(document, &[items], 0));
        let is_file = |whole: &Whole<'_>| is_file((document, encoding), whole, !schemas.is_empty());
        let is_file = is_file(&whole) || items.as_ref().is_some_and(is_file);
        let elements = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for element in elements.iter().filter(|element| !element.is_null()) {
            parts.push(Part::of(name, element, is_file).typed(encoding["contentType"].as_str()));
        }
    }
    parts
}

/// Whether a part is a file: by its format or its media type, or because nothing is said of it but its name (OpenAPI 3.1.1, Encoding
/// Object).
fn is_file((document, encoding): (&Document, &Value), whole: &Whole<'_>, is_named: bool) -> bool {
    let are_bytes = |media_types: &Value| {
        let mut media_types = media_types
            .as_str()
            .into_iter()
            .flat_map(|all| all.split(','));
        media_types
            .next()
            .is_some_and(|media_type| kind(media_type.trim()) == Kind::Bytes)
    };
    let is_untyped = || {
        let media_types = &encoding["contentType"];
        are_bytes(media_types) || media_types.is_null() && document.has_styled_parts()
    };
    whole.get("format").is_some_and(|format| format == "binary")
        || whole.get("contentMediaType").is_some_and(are_bytes)
        || is_named && whole.kind().is_none() && is_untyped()
}

/// Whether it is a body of parts of which this value makes none: such a body is left out.
pub(crate) fn has_no_part((document, content): (&Document, Content<'_>), value: &Value) -> bool {
    kind(content.media_type) == Kind::Multipart
        && expected_parts(document, content, value).is_empty()
}

fn compare_parts(differences: &mut Differences, expected: Vec<Part>, mut actual: Vec<Part>) {
    for part in expected {
        match actual.iter().position(|sent| sent.name == part.name) {
            Some(at) => compare_part(differences, &part, &actual.remove(at)),
            None => differences.note(format!("the part {part:?} is missing")),
        }
    }
    for part in actual {
        differences.note(format!("nothing demands the part {part:?}"));
    }
}

fn compare_part(differences: &mut Differences, expected: &Part, sent: &Part) {
    let place = format!("part {}", expected.name);
    differences.compare(
        &format!("{place}, is a file"),
        &expected.is_file,
        &sent.is_file,
    );
    let media_types =
        [&expected.media_type, &sent.media_type].map(|media_type| essence(media_type));
    differences.compare(
        &format!("{place}, media type"),
        &media_types[0],
        &media_types[1],
    );
    if let Some(text) = &expected.styled
        && text.is_said_by(&sent.content)
    {
        return;
    }
    if kind(&expected.media_type) == Kind::Json {
        let [expected, actual] = [expected, sent].map(|part| json(part.content.as_bytes()));
        differences.compare_json(&place, &expected, &actual);
    } else {
        differences.compare(&place, &expected.content, &sent.content);
    }
}
