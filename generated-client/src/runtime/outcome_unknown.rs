// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/outcome_unknown.rs and run the command again.

//! Writes that may have been carried out although no answer says so.

use std::fmt;

use http::{Method, StatusCode};

use super::error::Error;
use super::operation::{Effect, OperationInfo};

/// A write that may or may not have been carried out: it may have reached the server, and its answer was lost.
///
/// So it is after a timeout, after a connection that broke, after an answer that was cut off, and after a 502 or a 504, with
/// which a gateway says that it got no answer itself. A DELETE that comes to a 404 or a 410 after an earlier attempt lost its
/// answer is one too: that attempt may have deleted what is gone now.
#[derive(Debug)]
pub struct OutcomeUnknown {
    operation: &'static OperationInfo,
    cause: Error,
}

impl OutcomeUnknown {
    /// The operation's id in the API's document.
    pub fn operation(&self) -> &'static str {
        self.operation.id
    }

    /// The id of the operation that tells whether this one was carried out, if there is one.
    pub fn confirm(&self) -> Option<&'static str> {
        self.operation.confirm
    }

    /// How the last attempt failed.
    pub fn last_error(&self) -> &Error {
        &self.cause
    }
}

impl fmt::Display for OutcomeUnknown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.operation.id;
        write!(
            formatter,
            "{id} may or may not have been carried out: its answer was lost. Before calling it again, "
        )?;
        match self.operation.confirm {
            Some(read) => write!(formatter, "ask {read}, which tells"),
            None => formatter.write_str("look at what it changes"),
        }
    }
}

impl std::error::Error for OutcomeUnknown {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// What the attempts of one call leave in doubt.
#[derive(Debug, Default)]
pub(crate) struct Doubt {
    under_way: bool,
    lost: bool,
}

impl Doubt {
    /// A request is about to be sent. If nothing more is heard, its answer is lost.
    pub(crate) fn begin(&mut self) {
        self.under_way = true;
    }

    /// The attempt came to an answer, or to an error.
    pub(crate) fn end<T>(&mut self, result: &Result<T, Error>) {
        self.under_way = false;
        self.lost |= result.as_ref().err().is_some_and(is_lost);
    }

    /// The error of the whole call, which is [`Error::OutcomeUnknown`] if a write may have been carried out.
    pub(crate) fn judge(&self, operation: &'static OperationInfo, error: Error) -> Error {
        let in_doubt = self.under_way || (self.lost && !is_settled(operation, &error));
        if operation.effect == Effect::Read || !in_doubt {
            return error;
        }
        OutcomeUnknown {
            operation,
            cause: error,
        }
        .into()
    }
}

/// Whether the request may have been carried out, for all that the error says.
fn is_lost(error: &Error) -> bool {
    match error {
        Error::Transport(error) => !error.is_connect(),
        Error::Timeout(_) => true,
        Error::Api(error) => matches!(
            error.status(),
            StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT
        ),
        Error::Decode(_)
        | Error::Refused(_)
        | Error::Budget(_)
        | Error::Download(_)
        | Error::OutcomeUnknown(_) => false,
    }
}

/// Whether the last answer settles what became of an earlier attempt whose answer was lost: the server finds fault with the
/// request, so it did the first time.
fn is_settled(operation: &OperationInfo, error: &Error) -> bool {
    let Error::Api(error) = error else {
        return false;
    };
    match error.status() {
        StatusCode::NOT_FOUND | StatusCode::GONE => operation.method != Method::DELETE,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => false,
        status => status.is_client_error(),
    }
}
