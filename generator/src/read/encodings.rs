//! Encodings: how the members of a form are sent, where the document says so.

use super::Reader;
use super::media::{is_json, is_range};
use super::parameters::query_style;
use super::scalars::whole;
use crate::api::{Encoding, PartHeader};
use crate::diagnostics::{Place, Pointer};
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
            media_type: only_media_type(encoding),
            media_types: media_types(encoding),
            style: encoding
                .style
                .as_ref()
                .map(|style| query_style(style, Some(encoding.explode))),
            reserved: encoding.allow_reserved,
            headers: self.part_headers(encoding, &pointer.child(name).child("headers")),
        };
        media.encoding.iter().map(read).collect()
    }

    /// The encodings of parts, which have styles in OpenAPI 3.1 only.
    pub(super) fn read_parts(&mut self, media: &'a MediaType, pointer: &Pointer) -> Vec<Encoding> {
        let mut encodings = self.read_encodings(media, pointer);
        if self.document.openapi.starts_with("3.0") {
            let styled = encodings.iter_mut();
            for encoding in styled.filter(|encoding| encoding.style.is_some()) {
                encoding.style = None;
                let place = Place::document(encoding.pointer.clone());
                let message = "a part has no style in OpenAPI 3.0";
                self.diagnostics
                    .warning("part-style", place, message)
                    .help("remove `style`, `explode` and `allowReserved`, or use OpenAPI 3.1; the output has a part for each element of a list, and JSON for an object");
            }
        }
        encodings
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
        let default = schema.item.schema_data.default.as_ref();
        listed_alone(&schema.item.schema_kind).or_else(|| written(default?))
    }
}

/// The media types that an encoding names; none if it is just one, with or without parameters.
fn media_types(encoding: &openapiv3::Encoding) -> Vec<String> {
    let named = encoding.content_type.as_deref().unwrap_or_default();
    if !named.contains([',', '*']) {
        return Vec::new();
    }
    let named = named.split(',').map(str::trim);
    named
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The one media type of an encoding that can be sent.
fn only_media_type(encoding: &openapiv3::Encoding) -> Option<String> {
    let named = encoding.content_type.as_deref()?;
    let mut named = named
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty() && !is_range(one));
    let first = named.next()?;
    named.next().is_none().then(|| first.to_owned())
}

/// The value of an enum of one.
fn listed_alone(kind: &SchemaKind) -> Option<String> {
    match kind {
        SchemaKind::Type(Type::String(text)) => only(&text.enumeration).cloned(),
        SchemaKind::Type(Type::Integer(integer)) => only(&integer.enumeration).map(i64::to_string),
        SchemaKind::Type(Type::Number(number)) => written(&whole(*only(&number.enumeration)?)),
        SchemaKind::Type(Type::Boolean(flag)) => only(&flag.enumeration).map(bool::to_string),
        SchemaKind::Any(any) => match &any.enumeration[..] {
            [only] => written(only),
            _ => None,
        },
        _ => None,
    }
}

fn only<T>(listed: &[Option<T>]) -> Option<&T> {
    match listed {
        [only] => only.as_ref(),
        _ => None,
    }
}

/// A value as a header has it.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}
