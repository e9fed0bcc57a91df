//! What carries requests. The client knows no HTTP library but through this trait.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::body::Body;

/// Carries one request and brings its answer. Give another to the builder to use another HTTP library, or none in tests.
///
/// A transport adds nothing to the request: no redirects, no retries, no cookies. It need not watch for stalls: the client does.
pub trait Transport: std::any::Any + fmt::Debug + Send + Sync {
    /// Sends the request and gives the answer as soon as its head is there, whatever its status. The body may follow in
    /// chunks; dropping it ends the exchange.
    fn send(&self, request: http::Request<Body>) -> TransportFuture;
}

/// The future of a [`Transport`].
pub type TransportFuture =
    Pin<Box<dyn Future<Output = Result<http::Response<Body>, TransportError>> + Send>>;

type Source = Box<dyn StdError + Send + Sync>;

/// A request that got no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Source,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TransportErrorKind {
    Connect,
    Timeout,
    Other,
}

impl TransportError {
    /// No connection was made, so nothing was sent.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self {
            kind: TransportErrorKind::Connect,
            source: source.into(),
        }
    }

    /// Nothing came for too long. The server may have seen the request.
    pub fn timeout(source: impl Into<Source>) -> Self {
        Self {
            kind: TransportErrorKind::Timeout,
            source: source.into(),
        }
    }

    /// Anything else. The server may have seen the request.
    pub fn other(source: impl Into<Source>) -> Self {
        Self {
            kind: TransportErrorKind::Other,
            source: source.into(),
        }
    }

    /// Whether no connection was made, so that the server has seen nothing of the request.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }

    /// Whether nothing came for too long.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection to the server",
            TransportErrorKind::Timeout => "nothing came from the server for too long",
            TransportErrorKind::Other => "the exchange with the server broke off",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// A call that took too long: longer than its timeout, or nothing came from the server for too long.
#[derive(Debug)]
pub struct TimeoutError {
    operation: &'static str,
    limit: Option<Duration>,
    source: Option<TransportError>,
}

impl TimeoutError {
    pub(crate) fn of_call(operation: &'static str, limit: Option<Duration>) -> Self {
        Self {
            operation,
            limit,
            source: None,
        }
    }

    pub(crate) fn of_transport(operation: &'static str, source: TransportError) -> Self {
        Self {
            operation,
            limit: None,
            source: Some(source),
        }
    }

    /// The call's timeout, if that is what ran out.
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// The operation's id in the API's document.
    pub fn operation(&self) -> &'static str {
        self.operation
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.limit {
            Some(limit) => write!(
                formatter,
                "{} took longer than its timeout of {limit:?}",
                self.operation
            ),
            None => write!(formatter, "{} got no answer in time", self.operation),
        }
    }
}

impl StdError for TimeoutError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
