//! Bodies of text.

use bytes::Bytes;

use super::body::source_of;
use super::request::RequestWriter;

impl RequestWriter {
    /// A body of text, in UTF-8.
    pub fn text(&mut self, media_type: &'static str, text: &str) {
        let body = Bytes::copy_from_slice(text.as_bytes());
        self.body(media_type, source_of(body));
    }
}
