// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/error.rs and run the command again.

//! Everything that a call can come to besides its answer.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::api_error::ApiError;
use super::budget::BudgetError;
use super::decode_error::DecodeError;
use super::download_error::DownloadError;
use super::outcome_unknown::OutcomeUnknown;
use super::refusal::Refusal;
use super::transport::{TimeoutError, TransportError};

/// Why a call, or making a client, failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// No answer came to a read, or nothing was sent: [`TransportError::is_connect`].
    Transport(Box<TransportError>),
    /// A read took too long, or a write did before it was sent.
    Timeout(Box<TimeoutError>),
    /// A write may have been carried out, but its answer was lost. The other methods tell of the last failure.
    OutcomeUnknown(Box<OutcomeUnknown>),
    /// The API answered with an error.
    Api(Box<ApiError>),
    /// The API answered with success, but not in the documented shape. The call was carried out.
    Decode(Box<DecodeError>),
    /// Nothing was sent.
    Refused(Box<Refusal>),
    /// The budget of requests is used up, and waiting for it would take too long.
    Budget(Box<BudgetError>),
    /// The API answered, but the answer is larger than it may be or cannot be written where it should be.
    Download(Box<DownloadError>),
}

impl Error {
    /// Whether the API says that there is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the API finds fault with values of the request (422), or the client did before sending it: what
    /// the API says of each is in [`Error::field_errors`], what the client says in [`Refusal::Request`].
    pub fn is_validation(&self) -> bool {
        let refused =
            matches!(self, Self::Refused(refusal) if matches!(**refusal, Refusal::Request { .. }));
        refused || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether the API answered with 429. It has two meanings, which [`Error::is_quota_exceeded`] tells apart.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether an allowance is used up, such as that of a month: the same call fails until something is freed. It is a 429
    /// without a wait and without an `x-ratelimit-remaining` of 0, of an operation that has an allowance
    /// ([`OperationInfo::quota`](super::OperationInfo::quota)).
    pub fn is_quota_exceeded(&self) -> bool {
        self.is_rate_limited() && !self.api().is_some_and(ApiError::is_throttled)
    }

    /// Whether the API does not accept the token, or wants one (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the API says that the account may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the call took too long.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout(_) => true,
            Self::OutcomeUnknown(error) => error.last_error().is_timeout(),
            Self::Transport(_)
            | Self::Api(_)
            | Self::Decode(_)
            | Self::Refused(_)
            | Self::Budget(_)
            | Self::Download(_) => false,
        }
    }

    /// Whether a write may have been carried out although no answer says so.
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown(_))
    }

    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            Self::OutcomeUnknown(error) => error.last_error().status(),
            Self::Transport(_)
            | Self::Timeout(_)
            | Self::Refused(_)
            | Self::Budget(_)
            | Self::Download(_) => None,
        }
    }

    /// How long to wait before another try: what the API asks for, or until the budget has room.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Budget(error) => Some(error.wait()),
            Self::OutcomeUnknown(error) => error.last_error().retry_after(),
            _ => self.api().and_then(ApiError::retry_after),
        }
    }

    /// What the API says about each field, if it does.
    pub fn field_errors(&self) -> Option<&BTreeMap<String, Vec<String>>> {
        self.api()
            .map(ApiError::field_errors)
            .filter(|errors| !errors.is_empty())
    }

    /// The body of the API's error as it came; of a longer one the first 64 KiB.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.api().map(ApiError::raw_body)
    }

    /// The headers of the API's error.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.api().map(ApiError::headers)
    }

    /// The server's name for the request, to give to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(ApiError::request_id)
    }

    fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::OutcomeUnknown(error) => error.last_error().api(),
            Self::Transport(_)
            | Self::Timeout(_)
            | Self::Decode(_)
            | Self::Refused(_)
            | Self::Budget(_)
            | Self::Download(_) => None,
        }
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.api().is_some_and(|error| error.status() == status)
    }

    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Transport(error) => &**error,
            Self::Timeout(error) => &**error,
            Self::OutcomeUnknown(error) => &**error,
            Self::Api(error) => &**error,
            Self::Decode(error) => &**error,
            Self::Refused(error) => &**error,
            Self::Budget(error) => &**error,
            Self::Download(error) => &**error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), formatter)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner().source()
    }
}

macro_rules! from_part {
    ($($part:ident $variant:ident),*) => { $(
        impl From<$part> for Error {
            fn from(error: $part) -> Self {
                Self::$variant(Box::new(error))
            }
        }
    )* };
}

from_part!(TransportError Transport, TimeoutError Timeout, OutcomeUnknown OutcomeUnknown, ApiError Api, DecodeError Decode, Refusal Refused,
    BudgetError Budget, DownloadError Download);
