// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/request.rs and run the command again.

//! What an operation writes: path, query, headers and body, encoded. What cannot be sent is recorded and refuses the
//! call; nothing here fails in the middle.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use http::Method;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::Serialize;

use super::base_url::BaseUrl;
use super::body::{BodySource, source_of};
use super::error::Error;
use super::limits::{Checker, Limits, Violation};
use super::operation::OperationInfo;
use super::parameter::ParameterValue;
use super::refusal::Refusal;

/// All but the unreserved characters of RFC 3986, section 2.3.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

pub(super) fn encode(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENCODED)
}

/// What the body of each attempt is made of, if there is one.
pub(crate) type RequestBody = Option<Arc<dyn BodySource>>;

/// Takes what an operation sends. Operations write to it; there is no other use for it.
pub struct RequestWriter {
    pub(super) info: &'static OperationInfo,
    pub(super) path: Cow<'static, str>,
    pub(super) query: String,
    pub(super) request: http::Request<RequestBody>,
    violations: Vec<Violation>,
}

impl RequestWriter {
    pub(crate) fn new(info: &'static OperationInfo) -> Self {
        let mut request = http::Request::new(None);
        *request.method_mut() = info.method.clone();
        Self {
            info,
            path: Cow::Borrowed(info.route),
            query: String::new(),
            request,
            violations: Vec::new(),
        }
    }

    /// Expands `{name}` of the route; the elements of a list are joined by commas.
    pub fn path(&mut self, name: &str, value: &dyn ParameterValue) {
        let text = joined(value, ",").unwrap_or_default();
        if text.is_empty() {
            return self.refuse(name, "is part of the path and must not be empty");
        }
        while let Some(place) = place_of(name, &self.path) {
            self.path.to_mut().replace_range(place, &text);
        }
    }

    /// A pair of the query for every element of the value.
    pub fn query(&mut self, name: &str, value: &dyn ParameterValue) {
        value.each(&mut |text| push_pair(&mut self.query, name, encode(text)));
    }

    /// One pair of the query with all elements of the value, none if there is no element. The delimiters are `,`, ` ` and `|`; only
    /// the first can be told from one within an element.
    pub fn query_joined(&mut self, name: &str, value: &dyn ParameterValue, delimiter: char) {
        let mut is_held = false;
        value.each(&mut |text| is_held |= delimiter != ',' && text.contains(delimiter));
        if is_held {
            return self.refuse(name, &problem_with(delimiter));
        }
        let delimiter = match delimiter {
            ',' => ",".to_owned(),
            other => encode(other.encode_utf8(&mut [0; 4])).to_string(),
        };
        if let Some(text) = joined(value, &delimiter) {
            push_pair(&mut self.query, name, [&*text]);
        }
    }

    /// A header; the elements of a list are joined by commas.
    pub fn header(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let mut texts = Vec::new();
        value.each(&mut |text| texts.push(text.to_owned()));
        if texts.is_empty() {
            return;
        }
        match (
            HeaderName::try_from(name),
            HeaderValue::try_from(texts.join(",")),
        ) {
            (Ok(name), Ok(value)) => drop(self.headers().insert(name, value)),
            _ => self.refuse(name, "has characters that a header cannot carry"),
        }
    }

    /// A JSON body. A value that is null in JSON, such as `None`, is no body at all.
    pub fn json<T: Serialize>(&mut self, value: &T) {
        self.json_as("application/json", value);
    }

    /// The same, where the media type is another that is JSON.
    pub fn json_as<T: Serialize>(&mut self, media_type: &'static str, value: &T) {
        self.set_json(media_type, serde_json::to_vec(value));
    }

    /// Checks a value's documented limits.
    pub fn limits<T: Limits>(&mut self, value: &T) {
        let mut checker = Checker::default();
        value.check(&mut checker);
        self.violations.append(&mut checker.finish());
    }

    pub(super) fn headers(&mut self) -> &mut HeaderMap {
        self.request.headers_mut()
    }

    /// A body of this media type.
    pub(super) fn body(&mut self, media_type: &'static str, body: Arc<dyn BodySource>) {
        self.headers()
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        *self.request.body_mut() = Some(body);
    }

    fn set_json(&mut self, media_type: &'static str, body: Result<Vec<u8>, serde_json::Error>) {
        match body {
            Ok(body) if body == b"null" => {}
            Ok(body) => self.body(media_type, source_of(body.into())),
            Err(error) => self.refuse("body", &format!("cannot be written as JSON: {error}")),
        }
    }

    /// Dots would lead to another path, and a parameter without a value leaves its braces.
    fn check_path(&mut self) {
        if !self.violations.is_empty() {
            return;
        }
        if self
            .path
            .split('/')
            .any(|segment| segment == "." || segment == "..")
        {
            self.refuse("path", "must not have `.` or `..` as a segment");
        }
        if self.path.contains('{') {
            self.refuse("path", "has a parameter without a value");
        }
    }

    pub(super) fn refuse(&mut self, field: &str, message: &str) {
        self.violations.push(Violation::new(field, message));
    }
}

/// What is said of an element that holds the delimiter of its list.
pub(super) fn problem_with(delimiter: char) -> String {
    let delimiter = match delimiter {
        ',' => "a comma",
        ' ' => "a space",
        '|' => "a vertical bar",
        '.' => "a dot",
        _ => "a delimiter",
    };
    format!("has an element with {delimiter}, which ends an element there")
}

/// Names the operation only: what is written may be secret.
impl fmt::Debug for RequestWriter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("RequestWriter");
        out.field("operation", &self.info.id)
            .finish_non_exhaustive()
    }
}

/// The request without what the client adds to each attempt.
pub(crate) fn finish(
    mut writer: RequestWriter,
    base: &BaseUrl,
) -> Result<http::Request<RequestBody>, Error> {
    writer.check_path();
    if writer.violations.is_empty() {
        match base.below(&writer.path, &writer.query) {
            Ok(url) => {
                *writer.request.uri_mut() = url;
                say_empty(&mut writer.request);
                return Ok(writer.request);
            }
            Err(error) => writer.refuse("URL", &error.to_string()),
        }
    }
    Err(Refusal::Request {
        operation: writer.info.id,
        violations: writer.violations,
    }
    .into())
}

/// Where a path has `{name}`. What is written there has no braces.
fn place_of(name: &str, path: &str) -> Option<Range<usize>> {
    path.match_indices('{').find_map(|(start, _)| {
        let rest = path[start + 1..].strip_prefix(name)?;
        let end = start + 1 + name.len() + 1;
        rest.starts_with('}').then_some(start..end)
    })
}

/// The elements between delimiters; none if there is no element.
fn joined(value: &dyn ParameterValue, delimiter: &str) -> Option<String> {
    let mut joined: Option<String> = None;
    value.each(&mut |text| {
        let out = match &mut joined {
            None => joined.insert(String::new()),
            Some(out) => {
                out.push_str(delimiter);
                out
            }
        };
        out.extend(encode(text));
    });
    joined
}

fn push_pair<'a>(query: &mut String, name: &str, value: impl IntoIterator<Item = &'a str>) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(encode(name));
    query.push('=');
    query.extend(value);
}

/// Says that a body is empty where a method makes one expected (RFC 9110, section 8.6): some proxies refuse it otherwise.
fn say_empty(request: &mut http::Request<RequestBody>) {
    let expected = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    if expected && request.body().is_none() {
        request
            .headers_mut()
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
}
