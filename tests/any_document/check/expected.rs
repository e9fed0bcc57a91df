//! The request that a document demands for given values, compared with what came.

use regex::Regex;
use serde_json::Value;

use super::bodies::{self, compare_pairs, header};
use super::case::Case;
use super::document::{Document, Operation, Parameter};
use super::media_type::{Kind, essence, is_in, kind};
use super::security::Credentials;
use super::styles::{self, Text};
use crate::differences::Differences;
use crate::server::{BASE_PATH, Recorded};

/// Compares a request with what the document demands, part by part.
pub(crate) fn compare_request(
    differences: &mut Differences,
    document: &Document,
    (operation, case): (&Operation<'_>, &Case<'_>),
    credentials: &Credentials,
    sent: &Recorded,
) {
    let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    let parameters = operation.parameters();
    let given = |place: &'static str| {
        let there = parameters
            .iter()
            .filter(move |parameter| parameter.place == place);
        there
            .filter_map(move |parameter| Some((parameter, case.values[place].get(parameter.name)?)))
    };
    differences.compare("method", &operation.method, &sent.method);
    compare_path(differences, operation, path, given("path").collect());
    let mut pairs: Vec<_> = given("query")
        .flat_map(|(parameter, value)| in_query(parameter, value))
        .collect();
    pairs.extend(credentials.query());
    pairs.extend(in_template(operation.path));
    compare_pairs(differences, "query", pairs, split(query, "&"));
    let mut cookies: Vec<_> = given("cookie")
        .flat_map(|(parameter, value)| in_cookie(parameter, value))
        .collect();
    cookies.extend(credentials.cookies());
    let sent_cookies = split(header(sent, "cookie").unwrap_or_default(), "; ");
    compare_pairs(differences, "cookie", cookies, sent_cookies);
    let mut headers: Vec<_> = given("header")
        .filter_map(|(parameter, value)| in_header(parameter, value))
        .collect();
    headers.extend(credentials.headers());
    compare_headers(differences, operation, headers, sent);
    compare_body(differences, document, case, sent);
}

fn split(text: &str, between: &str) -> Vec<(String, String)> {
    let pairs = text.split(between).filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The pairs of a query that stands in the path itself.
fn in_template(template: &str) -> impl Iterator<Item = (String, Text)> {
    let template = template.split('#').next().unwrap_or_default();
    let query = template.split_once('?').map_or("", |(_, query)| query);
    let pairs = split(query, "&").into_iter();
    pairs.map(|(name, value)| (styles::literal(&name), Text::of(styles::literal(&value))))
}

/// Takes the path apart by its template.
fn compare_path(
    differences: &mut Differences,
    operation: &Operation<'_>,
    path: &str,
    mut values: Vec<(&Parameter<'_>, &Value)>,
) {
    let template = operation.path;
    let mut pattern = format!("^{}", regex::escape(&operation.base_path(BASE_PATH)));
    let mut expected = Vec::new();
    // A fragment is never sent (RFC 9110, section 7.1), and a query is compared with the others.
    let mut rest = template.split(['#', '?']).next().unwrap_or_default();
    while let Some((before, (name, after))) = rest
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        pattern.extend([&regex::escape(&styles::literal(before)), "([^/]*)"]);
        if let Some(at) = values
            .iter()
            .position(|(parameter, _)| parameter.name == name)
        {
            let (parameter, value) = values.swap_remove(at);
            expected.push(in_path(parameter, value));
        }
        rest = after;
    }
    pattern.extend([&regex::escape(&styles::literal(rest)), "$"]);
    let pattern = Regex::new(&pattern).expect("all literals are escaped");
    match pattern.captures(path) {
        Some(found) => {
            for (expected, sent) in expected.iter().zip(found.iter().skip(1).flatten()) {
                if !expected.is_said_by(sent.as_str()) {
                    differences.compare("path", &expected.show(), &sent.as_str());
                }
            }
        }
        None => differences.compare("path", &template, &path),
    }
}

/// The text of a parameter that has a media type: JSON, a form, or what callers write.
fn content(parameter: &Parameter<'_>, value: &Value) -> Option<Text> {
    Some(match kind(parameter.media_type?) {
        Kind::Json => Text::of(value.to_string()),
        Kind::Form => bodies::form_text(value, parameter.encoding),
        Kind::Multipart | Kind::Text | Kind::Bytes => Text::of(styles::leaf(value)),
    })
}

fn in_path(parameter: &Parameter<'_>, value: &Value) -> Text {
    match content(parameter, value) {
        Some(text) => text.encoded(styles::percent),
        None => styles::in_path(parameter.name, value, (parameter.style, parameter.explode)),
    }
}

fn in_query(parameter: &Parameter<'_>, value: &Value) -> Vec<(String, Text)> {
    let encode = if parameter.reserved {
        styles::reserved
    } else {
        styles::percent
    };
    in_pairs(parameter, value, encode)
}

fn in_cookie(parameter: &Parameter<'_>, value: &Value) -> Vec<(String, Text)> {
    in_pairs(parameter, value, styles::percent)
}

fn in_pairs(
    parameter: &Parameter<'_>,
    value: &Value,
    encode: styles::Encode,
) -> Vec<(String, Text)> {
    match content(parameter, value) {
        Some(text) => vec![(encode(parameter.name), text.encoded(encode))],
        None => styles::pairs(
            parameter.name,
            value,
            (parameter.style, parameter.explode),
            encode,
        ),
    }
}

/// None where there is nothing to write: a header without a value says something else.
fn in_header(parameter: &Parameter<'_>, value: &Value) -> Option<(String, Text)> {
    let text = match content(parameter, value) {
        Some(text) => text,
        None => styles::in_header(value, parameter.explode),
    };
    let is_empty = value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(serde_json::Map::is_empty);
    (!is_empty).then(|| (parameter.name.to_lowercase(), text))
}

/// Headers that no parameter decides on. `accept` is compared by itself, the cookies and the body's media type are too.
const OTHERS: [&str; 7] = [
    "accept",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "transfer-encoding",
    "user-agent",
];

fn compare_headers(
    differences: &mut Differences,
    operation: &Operation<'_>,
    expected: Vec<(String, Text)>,
    sent: &Recorded,
) {
    let decided: Vec<&str> = expected.iter().map(|(name, _)| name.as_str()).collect();
    let is_other = |name: &str| OTHERS.contains(&name) && !decided.contains(&name);
    let actual = sent.headers.iter().filter(|(name, _)| !is_other(name));
    let actual = actual.cloned().collect();
    compare_pairs(differences, "header", expected, actual);
    let accepted = header(sent, "accept").unwrap_or_default();
    let answers = operation.answers();
    let successes = answers.iter().filter(|answer| answer.is_success());
    let contents = successes.flat_map(|answer| &answer.contents);
    let documented: Vec<_> = contents.map(|content| content.media_type).collect();
    for range in accepted.split(',').map(essence) {
        let is_documented = documented
            .iter()
            .any(|media_type| is_in(media_type, &range) || is_in(&range, media_type));
        if !(is_documented || documented.is_empty() && range == "application/json") {
            differences.note(format!("accept: {range} is none of {documented:?}"));
        }
    }
}

fn compare_body(
    differences: &mut Differences,
    document: &Document,
    case: &Case<'_>,
    sent: &Recorded,
) {
    let media_type = header(sent, "content-type");
    let Some((content, value)) = case.content.zip(case.values.get("body")) else {
        differences.compare("body", &"", &&*String::from_utf8_lossy(&sent.body));
        return differences.compare("media type", &None, &media_type);
    };
    if media_type.is_none() && bodies::has_no_part((document, content), value) {
        return differences.compare("body", &"", &&*String::from_utf8_lossy(&sent.body));
    }
    if !media_type.is_some_and(|media_type| is_in(content.media_type, media_type)) {
        differences.compare("media type", &Some(content.media_type), &media_type);
    }
    bodies::compare(differences, (document, content), value, sent);
}
