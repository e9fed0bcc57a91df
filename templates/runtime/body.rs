//! Bodies of requests and answers, as transports take and give them: bytes at hand, or chunks that come in time.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::transport::TransportError;

/// How many bytes at hand go to the connection at once.
pub(crate) const SLICE: usize = 64 * 1024;

/// The body of a request or of an answer: bytes at hand, or a stream of chunks.
///
/// A transport of tests answers with `"…".into()` and looks at a request with [`Body::as_bytes`].
pub struct Body {
    content: Content,
}

enum Content {
    Bytes(Bytes),
    Slices(Bytes, Arc<AtomicU64>),
    Chunks {
        // Never locked: it makes `Body` `Sync`, which HTTP libraries want.
        chunks: Mutex<Chunks>,
        length: Option<u64>,
    },
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

impl Body {
    /// A body that comes in chunks; `length` is that of all of them, in bytes, if it is known.
    pub fn stream(
        chunks: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let chunks = Mutex::new(Box::pin(chunks) as Chunks);
        Self {
            content: Content::Chunks { chunks, length },
        }
    }

    /// All of the body, if it is at hand; none if it comes in chunks.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) | Content::Slices(bytes, _) => Some(bytes),
            Content::Chunks { .. } => None,
        }
    }

    /// How many bytes it has, or how many are left of what is at hand; none if nobody knows.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) | Content::Slices(bytes, _) => Some(bytes.len() as u64),
            Content::Chunks { length, .. } => *length,
        }
    }
}

/// Bytes at hand come as one chunk; many of them slice by slice, so that each shows that they move.
impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.content {
            Content::Bytes(bytes) | Content::Slices(bytes, _) if bytes.is_empty() => {
                Poll::Ready(None)
            }
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Content::Slices(bytes, taken) => {
                let slice = bytes.split_to(bytes.len().min(SLICE));
                taken.fetch_add(slice.len() as u64, Ordering::Relaxed);
                Poll::Ready(Some(Ok(slice)))
            }
            Content::Chunks { chunks, .. } => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                chunks.as_mut().poll_next(context)
            }
        }
    }
}

/// No body.
impl Default for Body {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self {
            content: Content::Bytes(bytes),
        }
    }
}

macro_rules! from_bytes {
    ($($source:ty),*) => { $(
        impl From<$source> for Body {
            fn from(bytes: $source) -> Self {
                Bytes::from(bytes).into()
            }
        }
    )* };
}

from_bytes!(Vec<u8>, String, &'static [u8], &'static str);

/// Shows the size only: bodies may hold secrets.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Body");
        out.field("at_hand", &self.as_bytes().is_some())
            .field("length", &self.length())
            .finish()
    }
}

/// What a request's body is made of, for every attempt anew.
pub(crate) trait BodySource: fmt::Debug + Send + Sync {
    /// The body of one attempt.
    fn open(&self) -> Body;

    /// Whether a body can be made: not of a stream that was begun.
    fn is_whole(&self) -> bool {
        true
    }

    /// How many bytes were taken of all bodies so far.
    fn taken(&self) -> u64 {
        0
    }
}

impl BodySource for Bytes {
    fn open(&self) -> Body {
        self.clone().into()
    }
}

/// Bytes at hand as a source: many of them are watched as they go.
pub(crate) fn source_of(bytes: Bytes) -> Arc<dyn BodySource> {
    if bytes.len() <= SLICE {
        return Arc::new(bytes);
    }
    let taken = Arc::default();
    Arc::new(Slices { bytes, taken })
}

struct Slices {
    bytes: Bytes,
    taken: Arc<AtomicU64>,
}

impl BodySource for Slices {
    fn open(&self) -> Body {
        Body {
            content: Content::Slices(self.bytes.clone(), Arc::clone(&self.taken)),
        }
    }

    fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

/// Shows the size only: bodies may hold secrets.
impl fmt::Debug for Slices {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Slices");
        out.field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
