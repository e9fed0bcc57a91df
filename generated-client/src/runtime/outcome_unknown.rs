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
/// which a gateway says that it got no answer itself.
///
/// An error that answers a later attempt settles nothing where the lost one may have brought it about: a 412 comes to an
/// `If-Match` that held the first time, a 403 to whoever gave up an access, a 422 to a password that must differ from the last.
/// Only what the first attempt must have met too is an error of its own: 400, 405, 413, 414 and 415 (RFC 9110, sections 15.5.1,
/// 15.5.6 and 15.5.14 to 15.5.16), 431 (RFC 6585, section 5), and a 404 or a 410 (RFC 9110, sections 15.5.5 and 15.5.11) unless
/// it answers a DELETE, which may have deleted what is gone now.
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

/// Whether the last answer settles what became of an earlier attempt whose answer was lost: the server finds a fault that does
/// not depend on what that attempt did, so it found it then too.
fn is_settled(operation: &OperationInfo, error: &Error) -> bool {
    let Error::Api(error) = error else {
        return false;
    };
    match error.status() {
        StatusCode::NOT_FOUND | StatusCode::GONE => operation.method != Method::DELETE,
        status => matches!(
            status,
            StatusCode::BAD_REQUEST
                | StatusCode::METHOD_NOT_ALLOWED
                | StatusCode::PAYLOAD_TOO_LARGE
                | StatusCode::URI_TOO_LONG
                | StatusCode::UNSUPPORTED_MEDIA_TYPE
                | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE
        ),
    }
}
