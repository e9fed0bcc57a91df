//! Answers that are read chunk by chunk instead of as one value. A blocking client's are in `super::blocking_download`.

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::response::Parts;
use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::attempts::Delivery;
use super::call::Call;
use super::client::{Client, Core};
use super::clock::Sleep;
use super::download_error::DownloadError;
use super::error::Error;
use super::incoming::Incoming;
use super::operation::{Operation, OperationInfo};
use super::request::RequestWriter;
use super::saving::Saving;
use super::send::{self, CallOptions};
use super::transport::{TimeoutError, TransportError};

/// An operation that is answered with bytes, such as a file. Its calls can be downloaded in chunks.
pub trait Binary: Operation<Output = Bytes> {}

/// Told of the bytes that have come or gone, and of how many there will be, if that is known.
pub(crate) type Progress = Box<dyn FnMut(u64, Option<u64>) + Send>;

impl<T, O: Binary> Call<Client<T>, O> {
    /// The same call with an answer that comes in chunks, and with limits and progress of its own. Await it for a
    /// [`Download`], or write it somewhere at once.
    pub fn download(self) -> DownloadCall {
        DownloadCall::new(self)
    }

    /// Downloads to a file: [`DownloadCall::save_to`].
    ///
    /// # Errors
    ///
    /// As [`DownloadCall::save_to`].
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.download().save_to(path).await
    }

    /// Downloads to a writer: [`DownloadCall::write_to`].
    ///
    /// # Errors
    ///
    /// As [`DownloadCall::write_to`].
    pub async fn write_to(self, writer: impl AsyncWrite + Unpin) -> Result<u64, Error> {
        self.download().write_to(writer).await
    }
}

/// A download that is not asked for yet; made by `download()` on a call.
///
/// A call's `timeout()` covers all of it, the last byte and the writer included. It is made again only until its head has come:
/// bytes that were handed out are never taken back.
#[must_use = "a download is asked for when it is awaited"]
pub struct DownloadCall {
    core: Arc<Core>,
    pub(super) info: &'static OperationInfo,
    request: RequestWriter,
    options: CallOptions,
    most: Option<u64>,
    progress: Option<Progress>,
}

impl DownloadCall {
    pub(super) fn new<T, O: Binary>(call: Call<Client<T>, O>) -> Self {
        let mut request = RequestWriter::new(O::INFO);
        call.operation.write(&mut request);
        Self {
            core: call.client.into_core(),
            info: O::INFO,
            request,
            options: call.options,
            most: None,
            progress: None,
        }
    }

    /// How many bytes are taken at most; a larger answer is [`Error::Download`], and at once if its head tells its size. No
    /// limit by default.
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.most = Some(bytes);
        self
    }

    /// Calls `hook` after every chunk with the bytes that have come so far, and with the size of all if the server told it.
    pub fn progress(mut self, hook: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(hook));
        self
    }

    /// Downloads to a file and gives its size in bytes. What was there under this name is replaced.
    ///
    /// The bytes are written to a new file beside it, which takes the name when all of them are on disk and is removed
    /// otherwise: on an error, and when the future is dropped. A thread of its own writes, so nothing here blocks.
    ///
    /// # Errors
    ///
    /// As any call; [`Error::Download`] if the file cannot be written or the answer is too large.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let mut download = self.await?;
        let info = download.info;
        let failed = |source| DownloadError::File {
            operation: info.id,
            path: path.clone(),
            source,
        };
        let mut saving = Saving::start(path.clone()).map_err(failed)?;
        if let Err(error) = download.fill(&mut saving).await {
            // A disk that kept the call too long would keep it on; the thread removes the file in its own time.
            if !download.is_late {
                saving.give_up().await;
            }
            return Err(error);
        }
        download.in_time(saving.finish()).await?.map_err(failed)?;
        Ok(download.received())
    }

    /// Downloads to a writer, which is flushed and not closed, and gives the number of bytes.
    ///
    /// # Errors
    ///
    /// As any call; [`Error::Download`] if the writer fails or the answer is too large.
    pub async fn write_to(self, mut writer: impl AsyncWrite + Unpin) -> Result<u64, Error> {
        let mut download = self.await?;
        let info = download.info;
        let failed = |source| DownloadError::Writer {
            operation: info.id,
            source,
        };
        while let Some(chunk) = download.chunk().await? {
            let written = download.in_time(writer.write_all(&chunk)).await?;
            written.map_err(failed)?;
        }
        let flushed = download.in_time(writer.flush()).await?;
        flushed.map_err(failed)?;
        Ok(download.received())
    }
}

impl IntoFuture for DownloadCall {
    type Output = Result<Download, Error>;
    type IntoFuture = DownloadFuture;

    fn into_future(self) -> DownloadFuture {
        DownloadFuture(Box::pin(begin(self)))
    }
}

impl fmt::Debug for DownloadCall {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("DownloadCall");
        out.field("operation", &self.info.id)
            .field("options", &self.options)
            .field("max_size", &self.most)
            .finish_non_exhaustive()
    }
}

/// A download that is being asked for. Nothing happens until it is polled.
#[must_use = "futures do nothing unless they are awaited"]
pub struct DownloadFuture(Pin<Box<dyn Future<Output = Result<Download, Error>> + Send>>);

impl Future for DownloadFuture {
    type Output = Result<Download, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for DownloadFuture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("DownloadFuture")
            .finish_non_exhaustive()
    }
}

async fn begin(call: DownloadCall) -> Result<Download, Error> {
    let clock = Arc::clone(&call.core.clock);
    let limit = call.options.timeout.or(call.core.timeout);
    let start = clock.now();
    let Opened { head, body } =
        send::deliver(call.core, call.info, call.request, &call.options).await?;
    let left =
        limit.map(|limit| limit.saturating_sub(clock.now().saturating_duration_since(start)));
    check_size(call.info, body.expected.unwrap_or_default(), call.most)?;
    Ok(Download {
        info: call.info,
        head,
        body,
        most: call.most,
        progress: call.progress,
        limit,
        deadline: left.map(|left| clock.sleep(left)),
        is_late: false,
        is_over: false,
    })
}

fn check_size(info: &OperationInfo, size: u64, most: Option<u64>) -> Result<(), DownloadError> {
    match most {
        Some(limit) if size > limit => Err(DownloadError::TooLarge {
            operation: info.id,
            limit,
        }),
        _ => Ok(()),
    }
}

/// An answer whose body has not come yet.
struct Opened {
    head: Parts,
    body: Incoming,
}

impl Delivery for Opened {
    async fn deliver(
        _: &'static OperationInfo,
        head: Parts,
        body: Incoming,
    ) -> Result<Self, Error> {
        Ok(Self { head, body })
    }

    fn status(&self) -> StatusCode {
        self.head.status
    }
}

/// A successful answer whose body comes chunk by chunk: with [`Download::chunk`], or as a stream.
///
/// Dropping it ends the exchange. An error ends it too; nothing comes after one.
#[must_use = "a download does nothing unless its chunks are taken"]
pub struct Download {
    info: &'static OperationInfo,
    head: Parts,
    body: Incoming,
    most: Option<u64>,
    progress: Option<Progress>,
    limit: Option<Duration>,
    deadline: Option<Sleep>,
    is_late: bool,
    is_over: bool,
}

impl Download {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// How many bytes there are in all, if the server told it.
    pub fn size(&self) -> Option<u64> {
        self.body.expected
    }

    /// How many bytes have come.
    pub fn received(&self) -> u64 {
        self.body.received
    }

    /// The next bytes; none when all have come.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off before its end, [`Error::Timeout`] if nothing comes for 30 s or the call's
    /// timeout is over, [`Error::Download`] if it is larger than it may be.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context))
            .await
            .transpose()
    }

    /// Hands over all chunks, or those until writing fails.
    async fn fill(&mut self, saving: &mut Saving) -> Result<(), Error> {
        while let Some(chunk) = self.chunk().await? {
            if !self.in_time(saving.write(chunk)).await? {
                break;
            }
        }
        Ok(())
    }

    /// What is done with the bytes, unless the call's timeout passes first.
    async fn in_time<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Error> {
        let mut work = pin!(work);
        poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Ok(done)),
            Poll::Pending => self.poll_deadline(context).map(Err),
        })
        .await
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        // First, as a slow writer finds another chunk ready each time.
        let chunk = match self.poll_deadline(context) {
            Poll::Ready(error) => Some(Err(error)),
            Poll::Pending => {
                let chunk = std::task::ready!(self.body.poll_chunk(context));
                chunk.map(|chunk| self.taken(chunk))
            }
        };
        self.is_over = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(chunk)
    }

    fn taken(&mut self, chunk: Result<Bytes, TransportError>) -> Result<Bytes, Error> {
        let chunk = chunk.map_err(|error| -> Error {
            if error.is_timeout() {
                return TimeoutError::of_transport(self.info.id, error).into();
            }
            error.into()
        })?;
        let received = self.body.received;
        check_size(self.info, received, self.most)?;
        if let Some(progress) = &mut self.progress {
            progress(received, self.body.expected);
        }
        Ok(chunk)
    }

    fn poll_deadline(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        let Some(deadline) = &mut self.deadline else {
            return Poll::Pending;
        };
        let over = deadline.as_mut().poll(context);
        self.is_late |= over.is_ready();
        over.map(|()| TimeoutError::of_call(self.info.id, self.limit).into())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Error>>> {
        self.poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Download");
        out.field("operation", &self.info.id)
            .field("status", &self.head.status)
            .field("size", &self.size())
            .field("received", &self.received())
            .finish_non_exhaustive()
    }
}
