// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/incoming.rs and run the command again.

//! The body of an answer as it comes: watched for stalls, and for an end that comes too early.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::response::Parts;
use http::{Method, StatusCode};

use super::body::Body;
use super::clock::{Clock, Sleep};
use super::stall::{STALL_TIMEOUT, stalled};
use super::transport::TransportError;

/// A body that is being read.
pub(crate) struct Incoming {
    body: Body,
    clock: Arc<dyn Clock>,
    stall: Option<Sleep>,
    /// How many bytes have come.
    pub(super) received: u64,
    /// How many will have come in the end, if the head said so.
    pub(super) expected: Option<u64>,
}

impl Incoming {
    /// The body of an answer with this head to a request with this method.
    pub(crate) fn new(head: &Parts, body: Body, method: &Method, clock: Arc<dyn Clock>) -> Self {
        Self {
            expected: expected(head, method),
            body,
            clock,
            stall: None,
            received: 0,
        }
    }

    /// The next chunk.
    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        if let Poll::Ready(chunk) = Pin::new(&mut self.body).poll_next(context) {
            self.stall = None;
            return Poll::Ready(self.checked(chunk));
        }
        let clock = &self.clock;
        let stall = self.stall.get_or_insert_with(|| clock.sleep(STALL_TIMEOUT));
        stall.as_mut().poll(context).map(|()| Some(Err(stalled())))
    }

    fn checked(
        &mut self,
        chunk: Option<Result<Bytes, TransportError>>,
    ) -> Option<Result<Bytes, TransportError>> {
        let Some(chunk) = chunk else {
            let (received, expected) = (self.received, self.expected?);
            return (received != expected).then(|| {
                let problem = format!("the body ended after {received} of {expected} bytes");
                Err(TransportError::other(problem))
            });
        };
        if let Ok(chunk) = &chunk {
            self.received += chunk.len() as u64;
        }
        Some(chunk)
    }

    /// All that is left, or the first `most` bytes and whatever came with the last of them.
    pub(crate) async fn whole(&mut self, most: u64) -> Result<Bytes, TransportError> {
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        while self.received < most {
            let Some(chunk) = poll_fn(|context| self.poll_chunk(context)).await else {
                break;
            };
            match chunk? {
                chunk if first.is_empty() => first = chunk,
                chunk => {
                    if all.is_empty() {
                        all.extend_from_slice(&first);
                    }
                    all.extend_from_slice(&chunk);
                }
            }
        }
        Ok(if all.is_empty() { first } else { all.freeze() })
    }
}

/// The length that the head tells; none where there is no body whatever it tells (RFC 9110, section 8.6).
fn expected(head: &Parts, method: &Method) -> Option<u64> {
    let bodiless = matches!(
        head.status,
        StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
    );
    if bodiless || *method == Method::HEAD {
        return None;
    }
    let length = head.headers.get(CONTENT_LENGTH)?;
    length.to_str().ok()?.trim().parse().ok()
}
