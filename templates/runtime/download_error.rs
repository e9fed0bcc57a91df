//! Downloads that are given up on this side.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a download was given up although the server answered.
#[derive(Debug)]
#[non_exhaustive]
pub enum DownloadError {
    /// It is larger than it may be.
    TooLarge {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// How many bytes it may have.
        limit: u64,
    },
    /// The file could not be written.
    File {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// The file's name.
        path: PathBuf,
        /// What failed.
        source: io::Error,
    },
    /// The writer that it should go to failed.
    Writer {
        /// The operation's id in the API's document.
        operation: &'static str,
        /// What failed.
        source: io::Error,
    },
}

impl fmt::Display for DownloadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { operation, limit } => write!(
                formatter,
                "the answer to {operation} has more than the {limit} bytes that it may have"
            ),
            Self::File {
                operation,
                path,
                source,
            } => write!(
                formatter,
                "the answer to {operation} could not be written to {}: {source}",
                path.display()
            ),
            Self::Writer { operation, source } => write!(
                formatter,
                "the answer to {operation} could not be written: {source}"
            ),
        }
    }
}

impl StdError for DownloadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::TooLarge { .. } => None,
            Self::File { source, .. } | Self::Writer { source, .. } => Some(source),
        }
    }
}
