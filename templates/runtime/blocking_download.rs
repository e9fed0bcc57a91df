//! Downloads of a blocking client.

use std::future::IntoFuture;
use std::io::Write;
use std::path::Path;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::blocking::{Client, wait};
use super::call::Call;
use super::download::{Binary, Download, DownloadCall};
use super::download_error::DownloadError;
use super::error::Error;

impl<T, O: Binary> Call<Client<T>, O> {
    /// The same call with an answer that comes in chunks, and with limits and progress of its own.
    pub fn download(self) -> BlockingDownloadCall {
        BlockingDownloadCall {
            inner: DownloadCall::new(self.with_futures()),
        }
    }

    /// Downloads to a file: [`BlockingDownloadCall::save_to`].
    ///
    /// # Errors
    ///
    /// As [`BlockingDownloadCall::save_to`].
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.download().save_to(path)
    }

    /// Downloads to a writer: [`BlockingDownloadCall::write_to`].
    ///
    /// # Errors
    ///
    /// As [`BlockingDownloadCall::write_to`].
    pub fn write_to(self, writer: impl Write) -> Result<u64, Error> {
        self.download().write_to(writer)
    }
}

/// A download that is not asked for yet; made by `download()` on a call. As [`DownloadCall`], but it waits.
#[derive(Debug)]
#[must_use = "a download is asked for by `send`"]
pub struct BlockingDownloadCall {
    inner: DownloadCall,
}

impl BlockingDownloadCall {
    /// How many bytes are taken at most: [`DownloadCall::max_size`].
    pub fn max_size(mut self, bytes: u64) -> Self {
        self.inner = self.inner.max_size(bytes);
        self
    }

    /// Calls `hook` after every chunk, on the thread that waits: [`DownloadCall::progress`].
    pub fn progress(mut self, hook: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.inner = self.inner.progress(hook);
        self
    }

    /// Asks for the download and waits for the head of its answer.
    ///
    /// # Errors
    ///
    /// As any call; [`Error::Download`] if the head says that it is too large.
    pub fn send(self) -> Result<BlockingDownload, Error> {
        let inner = wait(self.inner.into_future())?;
        Ok(BlockingDownload { inner })
    }

    /// Downloads to a file and gives its size in bytes: [`DownloadCall::save_to`].
    ///
    /// # Errors
    ///
    /// As any call; [`Error::Download`] if the file cannot be written or the answer is too large.
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        wait(self.inner.save_to(path))
    }

    /// Downloads to a writer, which is flushed, and gives the number of bytes.
    ///
    /// # Errors
    ///
    /// As any call; [`Error::Download`] if the writer fails or the answer is too large.
    pub fn write_to(self, mut writer: impl Write) -> Result<u64, Error> {
        let operation = self.inner.info.id;
        let failed = |source| DownloadError::Writer { operation, source };
        let mut download = self.send()?;
        while let Some(chunk) = download.chunk()? {
            writer.write_all(&chunk).map_err(failed)?;
        }
        writer.flush().map_err(failed)?;
        Ok(download.received())
    }
}

/// A successful answer whose body comes chunk by chunk: with [`BlockingDownload::chunk`], or as an iterator. As [`Download`],
/// but it waits.
#[derive(Debug)]
#[must_use = "a download does nothing unless its chunks are taken"]
pub struct BlockingDownload {
    inner: Download,
}

impl BlockingDownload {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.inner.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.inner.headers()
    }

    /// How many bytes there are in all, if the server told it.
    pub fn size(&self) -> Option<u64> {
        self.inner.size()
    }

    /// How many bytes have come.
    pub fn received(&self) -> u64 {
        self.inner.received()
    }

    /// Waits for the next bytes; none when all have come.
    ///
    /// # Errors
    ///
    /// As [`Download::chunk`].
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        wait(self.inner.chunk())
    }
}

impl Iterator for BlockingDownload {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Result<Bytes, Error>> {
        self.chunk().transpose()
    }
}
