//! Request bodies: one for each content that a client can choose between.

use super::Reader;
use super::media::{BYTES, JSON, Kind, essence, is_range, is_xml, kind_of};
use super::parameters::first_example;
use super::references::Found;
use crate::api::{Body, BodyContent};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{
    MediaType, ReferenceOr, RequestBody, Schema, SchemaKind, StringFormat, Type,
    VariantOrUnknownOrEmpty,
};

/// A media type of a body, with others that stand for the same content.
struct Content<'a> {
    name: &'a str,
    media: &'a MediaType,
    kind: Kind,
    others: Vec<String>,
}

impl<'a> Reader<'a> {
    /// The bodies that an operation takes: JSON first, then in the document's order.
    pub(super) fn read_bodies(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        pointer: Pointer,
    ) -> Vec<Body> {
        let Some(body) = self.component(body, pointer, "requestBodies", |components| {
            &components.request_bodies
        }) else {
            return Vec::new();
        };
        let contents = self.contents(body.item);
        let is_one_of_several = contents.len() > 1;
        let read = |content| Body {
            is_one_of_several,
            ..self.read_content_of_body(&body, content)
        };
        contents.into_iter().map(read).collect()
    }

    /// The media types of a body, those that stand for the same content put together.
    fn contents(&self, body: &'a RequestBody) -> Vec<Content<'a>> {
        let mut contents: Vec<Content<'_>> = Vec::new();
        let mut media: Vec<_> = body
            .content
            .iter()
            .map(|(name, media)| (name, media, kind_of(name, media)))
            .collect();
        media.sort_by_key(|(name, _, kind)| rank(name, *kind));
        for (name, media, kind) in media {
            let same = |known: &&mut Content<'_>| self.is_same(known, media, kind);
            match contents.iter_mut().find(same) {
                Some(known) => known.others.push(name.clone()),
                None => contents.push(Content {
                    name,
                    media,
                    kind,
                    others: Vec::new(),
                }),
            }
        }
        contents
    }

    /// Whether a value of the known content can say all that one of the other can. Bytes need parts.
    fn is_same(&self, known: &Content<'_>, media: &MediaType, kind: Kind) -> bool {
        if known.kind == kind && matches!(kind, Kind::Text | Kind::Binary) {
            return true;
        }
        let is_rich = match kind {
            Kind::Multipart => self.has_bytes(media),
            _ => false,
        };
        media.schema.is_some() && known.media.schema == media.schema && !is_rich
    }

    /// Whether an object has a property of bytes, or a list of them.
    fn has_bytes(&self, media: &MediaType) -> bool {
        let Some(schema) = &media.schema else {
            return false;
        };
        let is_bytes = |schema: &Schema| matches!(&schema.schema_kind, SchemaKind::Type(Type::String(text)) if text.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary));
        let has_bytes = |property: &ReferenceOr<Box<Schema>>| match property {
            ReferenceOr::Item(property) => match &property.schema_kind {
                SchemaKind::Type(Type::Array(list)) => {
                    let items = list.items.as_ref().and_then(|items| items.as_item());
                    items.is_some_and(|items| is_bytes(items))
                }
                _ => is_bytes(property),
            },
            ReferenceOr::Reference { .. } => false,
        };
        let schema = self.component(schema, Pointer::root(), "schemas", |components| {
            &components.schemas
        });
        let Some(schema) = schema else {
            return false;
        };
        match &schema.item.schema_kind {
            SchemaKind::Type(Type::Object(object)) => object.properties.values().any(has_bytes),
            SchemaKind::Any(any) => any.properties.values().any(has_bytes),
            _ => false,
        }
    }

    fn read_content_of_body(
        &mut self,
        body: &Found<'_, RequestBody>,
        content: Content<'a>,
    ) -> Body {
        let Content {
            name,
            media,
            kind,
            others,
        } = content;
        let at = body.pointer.child("content").child(name);
        if is_xml(name) {
            let message = "the client has no XML of its own".to_owned();
            self.diagnostics
                .warning("xml-body", Place::document(at.clone()), message)
                .help("the body is a text of XML, which callers write");
        }
        let content = match kind {
            Kind::Json => BodyContent::Json(self.read_media(media, &at)),
            Kind::Form => {
                BodyContent::Form(self.read_media(media, &at), self.read_encodings(media, &at))
            }
            Kind::Multipart => {
                BodyContent::Multipart(self.read_media(media, &at), self.read_parts(media, &at))
            }
            Kind::Text => BodyContent::Text,
            Kind::Binary => BodyContent::Binary,
        };
        Body {
            pointer: body.pointer.clone(),
            media_type: sendable(name, kind).to_owned(),
            others,
            is_one_of_several: false,
            example: media
                .example
                .clone()
                .or_else(|| first_example(&media.examples)),
            required: body.item.required,
            description: body.said(body.item.description.as_ref()),
            content,
        }
    }
}

/// A media type that a request can have: ranges stand for the most general one of their kind.
fn sendable(name: &str, kind: Kind) -> &str {
    match kind {
        _ if !is_range(name) => name,
        Kind::Json => JSON,
        Kind::Form => "application/x-www-form-urlencoded",
        Kind::Multipart => "multipart/form-data",
        Kind::Text => "text/plain",
        Kind::Binary => BYTES,
    }
}

/// JSON shows all that a schema says, so it comes first: plain JSON before its dialects.
fn rank(name: &str, kind: Kind) -> u8 {
    match kind {
        Kind::Json if essence(name) == JSON => 0,
        Kind::Json => 1,
        _ => 2,
    }
}
