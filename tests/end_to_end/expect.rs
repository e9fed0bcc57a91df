//! The request that the document demands for given inputs, and the comparison with what was sent.

use std::fmt::Write;

use beatpass_client::Body;
use serde_json::Value;

use crate::case::Case;
use crate::differences::Differences;
use crate::document::{Operation, Token, list};
use crate::server::{BASE_PATH, Headers, Recorded, headers_of};

/// The token of the clients under test.
pub(crate) const TOKEN: &str = "7|sample-token";

/// The user agent of the clients under test.
pub(crate) const USER_AGENT: &str = "end-to-end/1.0";

/// Compares a request with what the document demands, part by part.
pub(crate) fn compare_request(
    differences: &mut Differences,
    (operation, case): (&Operation<'_>, &Case),
    has_token: bool,
    actual: &Recorded,
) {
    let (path, query) = actual
        .target
        .split_once('?')
        .unwrap_or((&actual.target, ""));
    let expected_path = format!("{BASE_PATH}{}", expected_path(operation, case));
    differences.compare("method", &operation.method, &actual.method);
    differences.compare("path", &expected_path.as_str(), &path);
    let expected_query = expected_query(operation, case);
    differences.compare("query", &expected_query, &sorted_pairs(query));
    let mut headers = expected_headers(operation, case, has_token);
    headers.extend(expected_length(actual));
    headers.sort();
    differences.compare("headers", &headers, &without(&actual.headers, &["host"]));
    differences.compare_json("body", &case.body, &json(&actual.body));
}

/// Compares what `prepare` gave with what was sent.
pub(crate) fn compare_prepared(
    differences: &mut Differences,
    prepared: &http::Request<Body>,
    sent: &Recorded,
) {
    let (method, url) = (prepared.method().to_string(), prepared.uri().to_string());
    let host = sent.headers.iter().find(|(name, _)| name == "host");
    let host = host.map_or("no host", |(_, host)| host);
    differences.compare("prepared method", &sent.method, &method);
    differences.compare(
        "prepared URL",
        &format!("http://{host}{}", sent.target),
        &url,
    );
    let body = prepared.body().as_bytes();
    differences.compare("prepared body", &Some(&sent.body), &body);
    let headers = without(&headers_of(prepared.headers()), &ADDED);
    differences.compare(
        "prepared headers",
        &without(&sent.headers, &ADDED),
        &headers,
    );
}

/// The path with its parameters: simple expansion (RFC 6570, section 3.2.2).
fn expected_path(operation: &Operation<'_>, case: &Case) -> String {
    let mut path = operation.path.to_owned();
    for parameter in in_place(operation, "path") {
        let values: Vec<_> = texts(&case.parameters[parameter])
            .iter()
            .map(|text| encode(text))
            .collect();
        path = path.replace(&format!("{{{parameter}}}"), &values.join(","));
    }
    path
}

/// The pairs of the query, sorted: their order has no meaning. Lists have a pair for each element (form expansion,
/// RFC 6570, section 3.2.8).
fn expected_query(operation: &Operation<'_>, case: &Case) -> Vec<String> {
    let mut pairs = Vec::new();
    for parameter in in_place(operation, "query") {
        let values = texts(&case.parameters[parameter]);
        pairs.extend(
            values
                .iter()
                .map(|text| format!("{}={}", encode(parameter), encode(text))),
        );
    }
    pairs.sort();
    pairs
}

/// The headers that the document decides on.
fn expected_headers(operation: &Operation<'_>, case: &Case, has_token: bool) -> Headers {
    let media_type = operation
        .successes()
        .iter()
        .find_map(|answer| Some(answer.body?.media_type));
    let media_type = media_type.unwrap_or("application/json");
    let mut headers = vec![
        ("accept", media_type.to_owned()),
        ("user-agent", USER_AGENT.to_owned()),
    ];
    if !case.body.is_null() {
        headers.push(("content-type", "application/json".to_owned()));
    }
    if has_token && operation.token() != Token::Never {
        headers.push(("authorization", format!("Bearer {TOKEN}")));
    }
    for parameter in in_place(operation, "header") {
        headers.push((parameter, texts(&case.parameters[parameter]).join(",")));
    }
    let mut headers: Headers = headers
        .into_iter()
        .map(|(name, value)| (name.to_lowercase(), value))
        .collect();
    headers.sort();
    headers
}

/// Headers that only sending adds.
const ADDED: [&str; 2] = ["host", "content-length"];

/// All headers but these.
fn without(headers: &[(String, String)], names: &[&str]) -> Headers {
    let mut headers = headers.to_vec();
    headers.retain(|(name, _)| !names.contains(&name.as_str()));
    headers
}

/// A length where there is a body, and where a method makes one expected (RFC 9110, section 8.6).
fn expected_length(actual: &Recorded) -> Option<(String, String)> {
    let expected = matches!(&*actual.method, "POST" | "PUT" | "PATCH");
    let length = actual.body.len();
    (expected || length > 0).then(|| ("content-length".to_owned(), length.to_string()))
}

/// The names of the operation's parameters in one place of the request. This test knows the default styles only.
fn in_place<'a>(operation: &Operation<'a>, place: &str) -> Vec<&'a str> {
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| parameter["in"] == place);
    let names = parameters.map(|parameter| {
        let style = parameter["style"].as_str().unwrap_or("default");
        let is_default =
            ["default", "simple"].contains(&style) && parameter["explode"] != (place == "path");
        assert!(
            is_default,
            "{}: a style of a parameter that this test does not know",
            operation.id
        );
        parameter["name"].as_str().expect("a parameter has a name")
    });
    names.collect()
}

/// The texts of a parameter's value: none if it is absent, or one for each element.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(_) => list(value).iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}

/// What the body says; null for none.
fn json(body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    serde_json::from_slice(body).unwrap_or_else(|error| format!("no JSON: {error}").into())
}

fn sorted_pairs(query: &str) -> Vec<String> {
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(str::to_owned)
        .collect();
    pairs.sort();
    pairs
}

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(byte.into());
            }
            _ => write!(encoded, "%{byte:02X}").expect("a String takes any text"),
        }
        encoded
    })
}
