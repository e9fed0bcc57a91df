//! Parts of `multipart` bodies (RFC 7578), read by their boundary.

use serde_json::Value;

use super::styles::{Text, leaf};

/// A part.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) is_file: bool,
    pub(crate) media_type: String,
    pub(crate) content: String,
    /// The content, where a style made it.
    pub(crate) styled: Option<Text>,
}

impl Part {
    pub(crate) fn text(name: &str, content: &str) -> Self {
        Self {
            name: name.to_owned(),
            is_file: false,
            media_type: "text/plain".to_owned(),
            content: content.to_owned(),
            styled: None,
        }
    }

    /// With the media type that a value has where nothing else is said.
    pub(crate) fn of(name: &str, value: &Value, is_file: bool) -> Self {
        let media_type = match value {
            _ if is_file => "application/octet-stream",
            Value::Object(_) | Value::Array(_) => "application/json",
            _ => "text/plain",
        };
        Self {
            is_file,
            media_type: media_type.to_owned(),
            ..Self::text(name, &leaf(value))
        }
    }

    /// With the media type that the document names, if it is exactly one; ranges are none.
    pub(crate) fn typed(mut self, media_types: Option<&str>) -> Self {
        let named = media_types.into_iter().flat_map(|all| all.split(','));
        let named: Vec<_> = named
            .map(str::trim)
            .filter(|one| !one.contains('*'))
            .collect();
        if let [media_type] = named[..] {
            media_type.clone_into(&mut self.media_type);
            if media_type == "application/json" && !self.content.starts_with(['{', '[']) {
                self.content = Value::from(self.content).to_string();
            }
        }
        self
    }
}

/// The parts of a body of this media type.
pub(crate) fn parts(media_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = media_type.split("boundary=").nth(1).unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    let boundary = format!("--{boundary}");
    let pieces = text.split(&boundary);
    let parts = pieces.filter_map(|piece| part(piece.strip_prefix("\r\n")?.strip_suffix("\r\n")?));
    parts.collect()
}

fn part(text: &str) -> Option<Part> {
    let (head, content) = text.split_once("\r\n\r\n")?;
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    let disposition = headers
        .clone()
        .find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"))?
        .1;
    let media_type = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let name = disposition.split("; name=\"").nth(1)?.split('"').next()?;
    Some(Part {
        name: name.to_owned(),
        is_file: disposition.contains("; filename="),
        // RFC 7578, section 4.4.
        media_type: media_type
            .map_or("text/plain", |(_, value)| value)
            .to_owned(),
        content: content.to_owned(),
        styled: None,
    })
}
