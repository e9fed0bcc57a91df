//! Which failed attempts are made again, and after what wait. Decides only; `attempts` waits and sends.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use http::{Method, StatusCode};

use super::error::Error;
use super::operation::{Effect, OperationInfo};

/// How often a call is made again unless the client or the call says otherwise.
pub(crate) const RETRIES: u32 = 2;
/// The longest wait before the first retry; it doubles with every retry.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// The longest wait that the client chooses.
const LONGEST_WAIT: Duration = Duration::from_secs(8);
/// The longest wait that the server may ask for; a call that should wait longer fails.
const LONGEST_ASKED: Duration = Duration::from_secs(60);

/// What a second request could do that the first has not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repeat {
    /// Nothing: it reads. Whatever the method is.
    Reads,
    /// Nothing, says the method (RFC 9110, section 9.2.2): PUT and DELETE.
    Idempotent,
    /// Whatever it does, twice.
    Twice,
}

fn repeat(info: &OperationInfo) -> Repeat {
    match (info.effect, &info.method) {
        (Effect::Read, _) => Repeat::Reads,
        (Effect::Write | Effect::Money, &Method::PUT | &Method::DELETE) => Repeat::Idempotent,
        (Effect::Write | Effect::Money, _) => Repeat::Twice,
    }
}

/// How long to wait before making the call again; `None` if its failure is final. `retry` counts from 0.
pub(crate) fn wait_after(info: &OperationInfo, error: &Error, retry: u32) -> Option<Duration> {
    if !is_passing(repeat(info), error) {
        return None;
    }
    match error.retry_after() {
        Some(asked) => Some(asked).filter(|asked| *asked <= LONGEST_ASKED),
        None => Some(backoff(retry)),
    }
}

/// Whether the same request may succeed later, and may be sent again.
fn is_passing(repeat: Repeat, error: &Error) -> bool {
    match error {
        Error::Transport(error) => error.is_connect() || repeat != Repeat::Twice,
        Error::Timeout(_) => repeat != Repeat::Twice,
        Error::Api(error) => match error.status() {
            StatusCode::TOO_MANY_REQUESTS => error.is_throttled(),
            StatusCode::INTERNAL_SERVER_ERROR => repeat == Repeat::Reads,
            StatusCode::REQUEST_TIMEOUT
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT => repeat != Repeat::Twice,
            _ => false,
        },
        Error::Decode(_)
        | Error::Refused(_)
        | Error::Budget(_)
        | Error::Download(_)
        | Error::OutcomeUnknown(_) => false,
    }
}

/// Full jitter: anything from nothing to the longest wait, so that clients that failed together do not return together.
fn backoff(retry: u32) -> Duration {
    let longest = FIRST_WAIT
        .saturating_mul(2_u32.saturating_pow(retry))
        .min(LONGEST_WAIT);
    longest.mul_f64(random())
}

/// From 0 to 1. The hasher's random keys are all the randomness that jitter needs.
fn random() -> f64 {
    let bits = RandomState::new().hash_one(()) >> 32;
    f64::from(u32::try_from(bits).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}
