// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/stall.rs and run the command again.

//! Exchanges in which nothing moves any more.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::body::BodySource;
use super::clock::{Clock, within};
use super::transport::TransportError;

/// How long nothing may come while an answer is awaited or read.
pub(crate) const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// What `exchange` comes to, unless for a whole [`STALL_TIMEOUT`] neither an answer comes nor a part of the body is taken.
pub(crate) async fn unless_stalled<T>(
    clock: &dyn Clock,
    body: Option<&dyn BodySource>,
    mut exchange: Pin<&mut impl Future<Output = Result<T, TransportError>>>,
) -> Result<T, TransportError> {
    let taken = || body.map_or(0, BodySource::taken);
    loop {
        let before = taken();
        if let Some(result) = within(Some(STALL_TIMEOUT), clock, exchange.as_mut()).await {
            return result;
        }
        if taken() == before {
            return Err(stalled());
        }
    }
}

/// The error of an exchange in which nothing moves.
pub(crate) fn stalled() -> TransportError {
    TransportError::timeout(format!("nothing moved for {STALL_TIMEOUT:?}"))
}
