// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/decode_error.rs and run the command again.

//! An answer that is not of the documented shape.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;
use serde_json::error::Category;

use super::answer::Answer;
use super::json_path;

/// A successful answer whose body is not of the documented shape.
#[derive(Debug)]
pub struct DecodeError {
    operation: Option<&'static str>,
    status: StatusCode,
    path: String,
    excerpt: String,
    source: Box<dyn StdError + Send + Sync>,
}

impl DecodeError {
    pub(crate) fn json(answer: &Answer, error: serde_json::Error) -> Self {
        let place = json_path::locate(answer.body(), error.line(), error.column());
        Self::new(
            answer,
            place.path,
            json_path::excerpt(answer.body(), place.offset),
            error,
        )
    }

    /// As [`DecodeError::json`], without anything of the body.
    pub(crate) fn secret_json(answer: &Answer, error: &serde_json::Error) -> Self {
        let place = json_path::locate(answer.body(), error.line(), error.column());
        let problem = match error.classify() {
            Category::Data => "a value of another type, or none",
            Category::Io | Category::Syntax | Category::Eof => "not JSON",
        };
        Self::new(answer, place.path, String::new(), problem)
    }

    pub(crate) fn text(answer: &Answer, error: std::str::Utf8Error) -> Self {
        let excerpt = json_path::excerpt(answer.body(), error.valid_up_to());
        Self::new(answer, ".".to_owned(), excerpt, error)
    }

    fn new(
        answer: &Answer,
        path: String,
        excerpt: String,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        let operation = answer.operation().map(|operation| operation.id);
        Self {
            operation,
            status: answer.status(),
            path,
            excerpt,
            source: source.into(),
        }
    }

    /// The operation's id in the API's document, unless the answer was made by hand.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The place in the JSON body, such as `tracks[2].bpm`; `.` is the whole body.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A few words of the body around the place; none if the body is empty or may hold a secret.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.unwrap_or("the call");
        write!(
            formatter,
            "the answer to {operation} ({}) is not as documented: at `{}`: {}",
            self.status, self.path, self.source
        )?;
        if self.excerpt.is_empty() {
            return Ok(());
        }
        write!(formatter, ", near `{}`", self.excerpt)
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
