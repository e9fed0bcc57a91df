// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/answer.rs and run the command again.

//! An answer as it came, and the ways to read its body.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::decode_error::DecodeError;
use super::error::Error;
use super::operation::OperationInfo;

/// An answer of the server: status, headers and body.
///
/// Tests can make one with [`Answer::new`] and read it as an operation would.
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    operation: Option<&'static OperationInfo>,
}

impl Answer {
    /// An answer of these parts.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
            operation: None,
        }
    }

    /// The same answer, as one to a call of `operation`.
    pub(crate) fn of(mut self, operation: &'static OperationInfo) -> Self {
        self.operation = Some(operation);
        self
    }

    /// The same answer with no more than the first `most` bytes of its body.
    pub(crate) fn up_to(mut self, most: usize) -> Self {
        if self.body.len() > most {
            self.body = Bytes::copy_from_slice(&self.body[..most]);
        }
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The operation that was answered, unless the answer was made by hand.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.operation
    }

    /// The body, read as JSON. One without any byte reads as null where null is a value of the type.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is no JSON or of another shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.value()
            .map_err(|error| DecodeError::json(self, error).into())
    }

    /// As [`Answer::json`], for bodies that hold a secret: a failure repeats nothing of the body.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is no JSON or of another shape.
    pub fn secret_json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.value()
            .map_err(|error| DecodeError::secret_json(self, &error).into())
    }

    fn value<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(&self.body).or_else(|error| match &self.body[..] {
            [] => serde_json::from_slice(b"null").map_err(|_| error),
            _ => Err(error),
        })
    }

    /// The body as text.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if it is not UTF-8.
    pub fn text(&self) -> Result<String, Error> {
        let text =
            std::str::from_utf8(&self.body).map_err(|error| DecodeError::text(self, error))?;
        Ok(text.to_owned())
    }

    /// The body as bytes.
    ///
    /// # Errors
    ///
    /// None; a `Result` so that all ways to read a body look alike.
    pub fn bytes(&self) -> Result<Bytes, Error> {
        Ok(self.body.clone())
    }

    /// Nothing: whatever the body is, it is not read.
    ///
    /// # Errors
    ///
    /// None; a `Result` so that all ways to read a body look alike.
    pub fn empty(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// Shows the body's size only: answers may hold secrets.
impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Answer");
        let operation = self.operation.map(|operation| operation.id);
        out.field("operation", &operation)
            .field("status", &self.status)
            .field("bytes", &self.body.len());
        out.finish_non_exhaustive()
    }
}
