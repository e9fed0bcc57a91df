//! Exchanges in which nothing moves any more.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use super::body::BodySource;
use super::clock::Clock;
use super::transport::TransportError;

/// How long nothing may come while an answer is awaited or read.
pub(crate) const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// What `exchange` comes to, unless for a whole [`STALL_TIMEOUT`] neither an answer comes nor a part of the body is taken.
pub(crate) fn unless_stalled<T>(
    clock: &dyn Clock,
    body: Option<&dyn BodySource>,
    mut exchange: Pin<&mut impl Future<Output = Result<T, TransportError>>>,
) -> impl Future<Output = Result<T, TransportError>> {
    let taken = move || body.map_or(0, BodySource::taken);
    let mut before = taken();
    let mut stall = clock.sleep(STALL_TIMEOUT);
    poll_fn(move |context| {
        if let Poll::Ready(result) = exchange.as_mut().poll(context) {
            return Poll::Ready(result);
        }
        while stall.as_mut().poll(context).is_ready() {
            let now = taken();
            if now == before {
                return Poll::Ready(Err(stalled()));
            }
            before = now;
            stall = clock.sleep(STALL_TIMEOUT);
        }
        Poll::Pending
    })
}

/// The error of an exchange in which nothing moves.
pub(crate) fn stalled() -> TransportError {
    TransportError::timeout(format!("nothing moved for {STALL_TIMEOUT:?}"))
}
