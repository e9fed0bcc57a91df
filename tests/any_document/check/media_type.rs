//! What a media type says of how a body is written.

use super::document::Content;

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

/// The kind of a media type.
pub(crate) fn kind(media_type: &str) -> Kind {
    let name = essence(media_type);
    if name == "application/json" || name.ends_with("+json") || name == "text/json" {
        Kind::Json
    } else if name == "application/x-www-form-urlencoded" {
        Kind::Form
    } else if name.starts_with("multipart/") {
        Kind::Multipart
    } else if name.starts_with("text/") || name == "application/xml" || name.ends_with("+xml") {
        Kind::Text
    } else {
        Kind::Bytes
    }
}

/// The kind of a content. Of a range, JSON is what a client of values asks for.
pub(crate) fn kind_of(content: Content<'_>) -> Kind {
    let range = content.media_type;
    let may_be_json = range.contains('*') && is_in(range, "application/json");
    let is_binary = content.schema["format"] == "binary";
    if may_be_json && !content.schema.is_null() && !is_binary {
        Kind::Json
    } else {
        kind(range)
    }
}

/// A media type in small letters without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    let name = media_type.split(';').next().unwrap_or_default();
    name.trim().to_lowercase()
}

/// Whether a media type is one of a range such as `image/*`.
pub(crate) fn is_in(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    match range.split_once("/*") {
        Some(("*", _)) => true,
        Some((class, _)) => media_type.starts_with(&format!("{class}/")),
        None => range == media_type,
    }
}
