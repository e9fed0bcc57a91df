//! Media types: what kind of content each stands for.

pub(super) use crate::media_types::{JSON, essence, is_json, is_range, is_xml};

use crate::media_types::is_text;
use openapiv3::{
    MediaType, ReferenceOr, Schema, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};

/// The media type of bytes of any kind: RFC 2046, section 4.5.1.
pub(super) const BYTES: &str = "application/octet-stream";

/// What a client does with content of a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}

/// The kind of a media type with this content.
pub(super) fn kind_of(media_type: &str, media: &MediaType) -> Kind {
    let essence = essence(media_type);
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Kind::Form,
        BYTES => Kind::Binary,
        _ if is_json(media_type) => Kind::Json,
        _ if essence.starts_with("multipart/") => Kind::Multipart,
        _ if is_binary(media) => Kind::Binary,
        "*/*" | "application/*" if media.schema.is_some() => Kind::Json,
        _ if is_text(&essence) || is_plain_text(media) => Kind::Text,
        _ => Kind::Binary,
    }
}

/// Which of several contents comes first, whatever their order in the document: what shows most of a schema, plain JSON before
/// its dialects, media types before ranges, then the first by bytes.
pub(super) fn precedence(media_type: &str, kind: Kind) -> (u8, bool, &str) {
    let rank = match kind {
        Kind::Json if essence(media_type) == JSON => 0,
        Kind::Json => 1,
        Kind::Multipart => 2,
        Kind::Form => 3,
        Kind::Text => 4,
        Kind::Binary => 5,
    };
    (rank, is_range(media_type), media_type)
}

fn string_format(media: &MediaType) -> Option<&VariantOrUnknownOrEmpty<StringFormat>> {
    match &media.schema {
        Some(ReferenceOr::Item(Schema {
            schema_kind: SchemaKind::Type(Type::String(text)),
            ..
        })) => Some(&text.format),
        _ => None,
    }
}

fn is_binary(media: &MediaType) -> bool {
    string_format(media) == Some(&VariantOrUnknownOrEmpty::Item(StringFormat::Binary))
}

fn is_plain_text(media: &MediaType) -> bool {
    string_format(media).is_some() && !is_binary(media)
}
