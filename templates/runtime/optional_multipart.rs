//! Bodies of parts that may be left out.

use super::multipart::Multipart;
use super::request::RequestWriter;

impl RequestWriter {
    /// A body of parts, or none at all if there is no part: a `multipart` body has at least one (RFC 2046, section 5.1.1).
    pub fn optional_multipart(&mut self, media_type: &'static str, form: Multipart) {
        if !(form.segments.is_empty() && form.problems.is_empty()) {
            self.multipart(media_type, form);
        }
    }
}
