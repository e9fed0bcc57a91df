//! Request bodies that need not be in memory.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::thread;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use tokio::sync::mpsc;

use super::body::{Body, BodySource};
use super::request::RequestWriter;
use super::transport::TransportError;

/// How many bytes of a file or a reader are taken at once.
const CHUNK: usize = 64 * 1024;
/// How many chunks may wait for the network.
const WAITING: usize = 2;

/// The body of a call that sends bytes: bytes at hand, a file, a reader or a stream.
///
/// Bytes and files can be sent any number of times, so such a call is made again like any other. A reader or a stream can be
/// sent once: once something was taken of it, its call is made again no more and follows no redirect, and another call with it is
/// refused. Clones share their content, so this holds for all clones of one.
#[derive(Clone)]
pub struct Upload {
    content: Content,
    length: Option<u64>,
    taken: Arc<AtomicU64>,
    progress: Option<Arc<Mutex<Hook>>>,
}

type Hook = Box<dyn FnMut(u64, Option<u64>) + Send>;
type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    File(PathBuf),
    Once(Arc<Mutex<Option<Chunks>>>),
}

impl Upload {
    /// The content of a file. Looks its size up, and opens it whenever it is sent; a thread of its own reads it.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub fn file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let length = fs::metadata(&path)?.len();
        Ok(Self::new(Content::File(path), Some(length)))
    }

    /// All that a reader gives, which a thread of its own reads; `length` in bytes, if it is known.
    pub fn reader(reader: impl Read + Send + 'static, length: Option<u64>) -> Self {
        Self::stream(Reading::new(move || Ok(reader)), length)
    }

    /// A stream of chunks; `length` is that of all of them, in bytes, if it is known. Some servers want to know it.
    pub fn stream(
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let chunks: Chunks = Box::pin(chunks);
        Self::new(Content::Once(Arc::new(Mutex::new(Some(chunks)))), length)
    }

    fn new(content: Content, length: Option<u64>) -> Self {
        Self {
            content,
            length,
            taken: Arc::default(),
            progress: None,
        }
    }

    /// Calls `hook` for every chunk that is handed to the connection, with the bytes of this attempt so far and with all there
    /// are, if that is known. An attempt that is made again counts from the start.
    #[must_use]
    pub fn progress(mut self, hook: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Arc::new(Mutex::new(Box::new(hook))));
        self
    }

    /// All of it, if that is at hand and little enough to be sent at once.
    pub(super) fn as_chunk(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) if self.progress.is_none() && bytes.len() <= CHUNK => Some(bytes),
            _ => None,
        }
    }

    /// How many bytes it has, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        let length = bytes.len() as u64;
        Self::new(Content::Bytes(bytes), Some(length))
    }
}

macro_rules! from_bytes {
    ($($source:ty),*) => { $(
        impl From<$source> for Upload {
            fn from(bytes: $source) -> Self {
                Bytes::from(bytes).into()
            }
        }
    )* };
}

from_bytes!(Vec<u8>, String, &'static [u8], &'static str);

/// Shows the size only: bodies may hold secrets.
impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Upload");
        out.field("length", &self.length).finish_non_exhaustive()
    }
}

impl RequestWriter {
    /// A body of bytes.
    pub fn upload(&mut self, media_type: &'static str, body: &Upload) {
        if let Some(length) = body.length {
            self.headers().insert(CONTENT_LENGTH, length.into());
        }
        self.body(media_type, Arc::new(body.clone()));
    }
}

impl BodySource for Upload {
    fn open(&self) -> Body {
        if let Some(chunk) = self.as_chunk() {
            return chunk.clone().into();
        }
        let chunks: Chunks = match &self.content {
            Content::Bytes(bytes) => Box::pin(Slices(bytes.clone())),
            Content::File(path) => {
                let path = path.clone();
                Box::pin(Reading::new(move || File::open(path)))
            }
            Content::Once(chunks) => Box::pin(Once::Waiting(Arc::clone(chunks))),
        };
        let outgoing = Outgoing {
            chunks,
            upload: self.clone(),
            sent: 0,
        };
        Body::stream(outgoing, self.length)
    }

    fn is_whole(&self) -> bool {
        match &self.content {
            Content::Bytes(_) | Content::File(_) => true,
            Content::Once(chunks) => lock(chunks).is_some(),
        }
    }

    fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

/// The chunks of one attempt, counted.
struct Outgoing {
    chunks: Chunks,
    upload: Upload,
    sent: u64,
}

impl Outgoing {
    fn sent(&mut self, chunk: Bytes) -> Result<Bytes, TransportError> {
        let (bytes, length) = (chunk.len() as u64, self.upload.length);
        self.sent += bytes;
        if length.is_some_and(|length| self.sent > length) {
            return Err(self.of_another_length());
        }
        self.upload.taken.fetch_add(bytes, Ordering::Relaxed);
        if let Some(progress) = &self.upload.progress {
            lock(progress)(self.sent, length);
        }
        Ok(chunk)
    }

    fn of_another_length(&self) -> TransportError {
        let (sent, length) = (self.sent, self.upload.length.unwrap_or_default());
        TransportError::other(format!("the body has {sent} bytes or more, not {length}"))
    }
}

impl Stream for Outgoing {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = std::task::ready!(self.chunks.as_mut().poll_next(context));
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => Some(self.sent(chunk)),
            Some(Err(error)) => Some(Err(TransportError::other(error))),
            None if self.upload.length.is_some_and(|length| self.sent < length) => {
                Some(Err(self.of_another_length()))
            }
            None => None,
        })
    }
}

/// Bytes at hand, slice by slice, so that each shows that the upload moves.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let slice = self.0.len().min(CHUNK);
        Poll::Ready((slice > 0).then(|| Ok(self.0.split_to(slice))))
    }
}

/// A stream that is taken when the first chunk is asked for, so that a request that never got so far leaves it whole.
enum Once {
    Waiting(Arc<Mutex<Option<Chunks>>>),
    Begun(Chunks),
}

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Self::Waiting(chunks) = &*self {
            let Some(chunks) = lock(chunks).take() else {
                let problem = "the stream was begun by another request";
                return Poll::Ready(Some(Err(io::Error::other(problem))));
            };
            *self = Self::Begun(chunks);
        }
        match &mut *self {
            Self::Waiting(_) => Poll::Ready(None),
            Self::Begun(chunks) => chunks.as_mut().poll_next(context),
        }
    }
}

/// What a thread reads, which starts when the first chunk is asked for.
struct Reading {
    open: Option<Open>,
    chunks: Option<mpsc::Receiver<io::Result<Bytes>>>,
}

type Open = Box<dyn FnOnce() -> io::Result<Box<dyn Read>> + Send>;

impl Reading {
    fn new<R: Read + 'static>(open: impl FnOnce() -> io::Result<R> + Send + 'static) -> Self {
        let open = || open().map(|reader| Box::new(reader) as _);
        Self {
            open: Some(Box::new(open)),
            chunks: None,
        }
    }
}

impl Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(open) = self.open.take() {
            let (sender, chunks) = mpsc::channel(WAITING);
            let thread = thread::Builder::new().name("read-upload".to_owned());
            if let Err(error) = thread.spawn(move || read(open, &sender)) {
                return Poll::Ready(Some(Err(error)));
            }
            self.chunks = Some(chunks);
        }
        match &mut self.chunks {
            Some(chunks) => chunks.poll_recv(context),
            None => Poll::Ready(None),
        }
    }
}

/// Reads until the end, an error, or until nobody listens any more.
fn read(open: Open, sender: &mpsc::Sender<io::Result<Bytes>>) {
    let mut reader = match open() {
        Ok(reader) => reader,
        Err(error) => return drop(sender.blocking_send(Err(error))),
    };
    loop {
        let mut chunk = BytesMut::zeroed(CHUNK);
        let chunk = match reader.read(&mut chunk) {
            Ok(0) => return,
            Ok(length) => Ok(chunk.split_to(length).freeze()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_last = chunk.is_err();
        if sender.blocking_send(chunk).is_err() || is_last {
            return;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
