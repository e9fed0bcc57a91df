// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/api_error.rs and run the command again.

//! Errors that the API answers with, in all the forms it has for them.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use chrono::DateTime;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::answer::Answer;

/// How many bytes of an error's body are read.
pub(crate) const LONGEST_ERROR: u64 = 10 * 1024 * 1024;
/// How many bytes of an error's body are kept once it is read.
const EXCERPT: usize = 64 * 1024;

/// An error that the API answered with.
#[derive(Clone)]
pub struct ApiError {
    answer: Answer,
    pub(super) message: String,
    code: Option<String>,
    field_errors: BTreeMap<String, Vec<String>>,
    other_errors: Vec<String>,
    retry_after: Option<Duration>,
    hint: Option<String>,
}

impl ApiError {
    /// Reads any error body: the API's JSON forms, HTML, text, or nothing.
    pub(crate) fn read(answer: Answer) -> Self {
        let body = serde_json::from_slice::<Map<String, Value>>(answer.body()).unwrap_or_default();
        let (field_errors, other_errors) = listed(body.get("errors"));
        Self {
            message: message(&body).unwrap_or_else(|| plain_message(&answer)),
            code: code(&body),
            retry_after: header_wait(answer.headers())
                .or_else(|| body.get("retry_after").and_then(seconds)),
            answer: answer.up_to(EXCERPT),
            field_errors,
            other_errors,
            hint: None,
        }
    }

    /// Adds what is likely the cause.
    pub(crate) fn with_hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.answer.status()
    }

    /// The operation's id in the API's document.
    pub fn operation(&self) -> Option<&'static str> {
        self.answer.operation().map(|operation| operation.id)
    }

    /// What the API says, or else the status in words.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What is likely the cause, as far as the client can tell: of a 401, what may be wrong with the token.
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// The API's name for this kind of error, if it gives one.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// What the API says about each field of the request.
    pub fn field_errors(&self) -> &BTreeMap<String, Vec<String>> {
        &self.field_errors
    }

    /// What the API says besides, without a field.
    pub fn other_errors(&self) -> &[String] {
        &self.other_errors
    }

    /// How long the API asks to wait, in its `Retry-After` header or in the body.
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Whether a 429 asks to slow down: it gives a wait, or no requests remain in the window, or the operation has no
    /// allowance. Any other 429 says that an allowance is used up, which no wait mends.
    pub fn is_throttled(&self) -> bool {
        let remaining = self.headers().get("x-ratelimit-remaining");
        let none_remain = remaining.is_some_and(|remaining| remaining.as_bytes() == b"0");
        self.status() == StatusCode::TOO_MANY_REQUESTS
            && (self.retry_after.is_some() || none_remain || !self.has_quota())
    }

    /// Whether a 429 can mean a used-up allowance: not if the operation is known to have none.
    fn has_quota(&self) -> bool {
        self.answer
            .operation()
            .is_none_or(|operation| operation.quota)
    }

    /// The server's name for the request, to give to its support: the header `X-Request-Id`.
    pub fn request_id(&self) -> Option<&str> {
        self.headers()
            .get("x-request-id")
            .and_then(|value| value.to_str().ok())
    }

    /// The body as it came; of a longer one the first 64 KiB.
    pub fn raw_body(&self) -> &Bytes {
        self.answer.body()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {}",
            self.operation().unwrap_or("the call"),
            self.status()
        )?;
        if self.status().canonical_reason() != Some(&self.message) {
            let ends = self.field_errors.is_empty() && self.other_errors.is_empty();
            let message = if ends {
                &self.message
            } else {
                self.message.trim_end_matches('.')
            };
            write!(formatter, ": {message}")?;
        }
        for (field, errors) in &self.field_errors {
            write!(formatter, "; `{field}`: {}", errors.join(" "))?;
        }
        self.other_errors
            .iter()
            .try_for_each(|error| write!(formatter, "; {error}"))?;
        match &self.hint {
            Some(hint) => write!(formatter, " ({hint})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("ApiError");
        out.field("answer", &self.answer)
            .field("message", &self.message)
            .field("code", &self.code);
        out.field("field_errors", &self.field_errors)
            .field("other_errors", &self.other_errors);
        out.field("retry_after", &self.retry_after)
            .field("hint", &self.hint)
            .finish()
    }
}

impl std::error::Error for ApiError {}

/// `message`, or else `error`, which some endpoints have instead, or the `detail` and `title` of a problem (RFC 9457, section 3.1).
pub(super) fn message(body: &Map<String, Value>) -> Option<String> {
    let texts = [
        body.get("message"),
        body.get("error"),
        body.get("error").and_then(|error| error.get("message")),
        body.get("detail"),
        body.get("title"),
    ];
    let text = texts
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|text| !text.trim().is_empty());
    text.map(str::to_owned)
}

/// `error_code`, or `error` beside a message if it is one word such as `not_found`.
fn code(body: &Map<String, Value>) -> Option<String> {
    let own = body.get("error_code").and_then(Value::as_str);
    let other = body
        .get("error")
        .filter(|_| body.contains_key("message"))
        .and_then(Value::as_str);
    let is_word = |text: &&str| {
        text.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit())
    };
    own.or_else(|| other.filter(is_word))
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
}

/// Errors by field, and those of a plain list.
fn listed(errors: Option<&Value>) -> (BTreeMap<String, Vec<String>>, Vec<String>) {
    match errors {
        Some(Value::Object(fields)) => {
            let fields = fields
                .iter()
                .map(|(field, errors)| (field.clone(), texts(errors)));
            (fields.collect(), Vec::new())
        }
        Some(errors) => (BTreeMap::new(), texts(errors)),
        None => (BTreeMap::new(), Vec::new()),
    }
}

fn texts(errors: &Value) -> Vec<String> {
    match errors {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(errors) => errors.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}

/// For a body without a message: what a short plain text says, else the status in words.
fn plain_message(answer: &Answer) -> String {
    let text = std::str::from_utf8(answer.body())
        .unwrap_or_default()
        .trim();
    if !text.is_empty() && text.len() <= 200 && !text.starts_with(['<', '{', '[']) {
        return text.to_owned();
    }
    answer
        .status()
        .canonical_reason()
        .unwrap_or("no message")
        .to_owned()
}

/// `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), which counts from the answer's own `Date`.
fn header_wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let wait = text(RETRY_AFTER)?.trim();
    if let Ok(seconds) = wait.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (until, now) = (
        DateTime::parse_from_rfc2822(wait).ok()?,
        DateTime::parse_from_rfc2822(text(DATE)?).ok()?,
    );
    Some((until - now).to_std().unwrap_or_default())
}

fn seconds(value: &Value) -> Option<Duration> {
    let number = value
        .as_f64()
        .or_else(|| value.as_str()?.trim().parse().ok())?;
    Duration::try_from_secs_f64(number).ok()
}
