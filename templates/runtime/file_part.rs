//! Bytes that are part of a body, with what forms say of files.

use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;

use super::upload::Upload;

/// A file as a part of a body: its content, its name and its media type.
///
/// Made from bytes or an [`Upload`] where a method takes it. Content that is a reader or a stream can be sent once, as
/// [`Upload`] says.
#[derive(Clone)]
pub struct FilePart {
    pub(super) content: Upload,
    pub(super) file_name: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) headers: Vec<(String, String)>,
}

impl FilePart {
    /// This content under the name of the parameter, as `application/octet-stream` or what the API asks for.
    pub fn new(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            file_name: None,
            media_type: None,
            headers: Vec::new(),
        }
    }

    /// The content of a file, under the file's name.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default();
        Ok(Self::new(Upload::file(path)?).file_name(name.to_string_lossy()))
    }

    /// The name that the server sees.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type that the server sees, such as `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// A header of the part, besides those of its name and media type.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

macro_rules! from_content {
    ($($source:ty),*) => { $(
        impl From<$source> for FilePart {
            fn from(content: $source) -> Self {
                Self::new(content)
            }
        }
    )* };
}

from_content!(Upload, Bytes, Vec<u8>, String, &'static [u8], &'static str);

/// Shows name, media type and size only: content may be secret.
impl fmt::Debug for FilePart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("FilePart");
        out.field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .field("content", &self.content);
        out.finish_non_exhaustive()
    }
}
