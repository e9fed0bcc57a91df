//! The way to other files of a document: whoever has the disk gives it, and decides what may be read.

use std::fmt;
use std::sync::Arc;

use crate::Source;

type Read = dyn Fn(&str) -> Result<Source, String> + Send + Sync;

/// Gives the text of files beside a document, for references such as `./schemas/track.json`.
///
/// The generator asks only for paths below the folder of the document: relative, with `/` between names, without `.` and `..`.
/// By default there are no other files.
///
/// ```
/// use beatpass_generator::{Files, Source};
///
/// let files = Files::new(|path| match path {
///     "track.yaml" => Ok(Source { name: path.to_owned(), text: "type: string".to_owned() }),
///     _ => Err("there is no such file".to_owned()),
/// });
/// ```
#[derive(Clone, Default)]
pub struct Files(Option<Arc<Read>>);

impl Files {
    /// Files that this function reads. Its error says why one cannot be read.
    pub fn new(read: impl Fn(&str) -> Result<Source, String> + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(read)))
    }

    /// Whether there can be any.
    pub(crate) fn are_there(&self) -> bool {
        self.0.is_some()
    }

    pub(crate) fn read(&self, path: &str) -> Result<Source, String> {
        match &self.0 {
            Some(read) => read(path),
            None => Err("the generator was given no files".to_owned()),
        }
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.are_there() {
            "Files(..)"
        } else {
            "Files(none)"
        })
    }
}
