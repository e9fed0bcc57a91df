//! Encodings: how the members of a form are sent, where the document says so.

use super::Reader;
use super::media::is_json;
use super::parameters::query_style;
use crate::api::{Encoding, PartHeader};
use crate::diagnostics::Pointer;
use openapiv3::{Header, MediaType, ParameterSchemaOrContent, SchemaKind, Type};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// The encodings of a content.
    pub(super) fn read_encodings(&self, media: &'a MediaType, pointer: &Pointer) -> Vec<Encoding> {
        let pointer = pointer.child("encoding");
        let read = |(name, encoding): (&String, &'a openapiv3::Encoding)| Encoding {
            name: name.clone(),
            pointer: pointer.child(name),
            is_json: encoding.content_type.as_deref().is_some_and(is_json),
            media_type: encoding
                .content_type
                .clone()
                .filter(|media_type| !media_type.contains(['*', ','])),
            style: encoding
                .style
                .as_ref()
                .map(|style| query_style(style, Some(encoding.explode))),
            reserved: encoding.allow_reserved,
            headers: self.part_headers(encoding, &pointer.child(name).child("headers")),
        };
        media.encoding.iter().map(read).collect()
    }

    /// The headers of a part. OpenAPI has that of the media type ignored here.
    fn part_headers(&self, encoding: &'a openapiv3::Encoding, at: &Pointer) -> Vec<PartHeader> {
        let is_own = |name: &str| !name.eq_ignore_ascii_case("content-type");
        let headers = encoding.headers.iter().filter(|(name, _)| is_own(name));
        let read = headers.filter_map(|(name, header)| {
            let header = self.component(header, at.child(name), "headers", |components| {
                &components.headers
            })?;
            Some(PartHeader {
                name: name.clone(),
                value: self.only_value(header.item),
                description: header.said(header.item.description.as_ref()),
                pointer: header.pointer,
            })
        });
        read.collect()
    }

    /// The value of a header that has but one, or is assumed to have it.
    fn only_value(&self, header: &'a Header) -> Option<String> {
        let ParameterSchemaOrContent::Schema(schema) = &header.format else {
            return None;
        };
        let schema = self.component(schema, Pointer::root(), "schemas", |components| {
            &components.schemas
        })?;
        let listed = match &schema.item.schema_kind {
            SchemaKind::Type(Type::String(text)) => &text.enumeration[..],
            _ => &[],
        };
        match (listed, &schema.item.schema_data.default) {
            ([Some(only)], _) => Some(only.clone()),
            (_, Some(Value::String(text))) => Some(text.clone()),
            (_, Some(Value::Number(number))) => Some(number.to_string()),
            (_, Some(Value::Bool(flag))) => Some(flag.to_string()),
            _ => None,
        }
    }
}
