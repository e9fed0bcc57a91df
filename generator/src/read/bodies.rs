//! Request bodies: one for each content that a client can choose between.

use super::media::{BYTES, JSON, Kind, is_range, is_xml, kind_of, precedence};
use super::parameters::first_example;
use super::references::Found;
use super::{Reader, unescape};
use crate::api::{Body, BodyContent};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{
    AdditionalProperties, MediaType, ReferenceOr, RequestBody, Schema, SchemaKind, StringFormat,
    Type, VariantOrUnknownOrEmpty,
};
use std::collections::{HashMap, HashSet};

/// A media type of a body, with others that stand for the same content.
struct Content<'a> {
    name: &'a str,
    media: &'a MediaType,
    kind: Kind,
    others: Vec<String>,
}

impl<'a> Reader<'a> {
    /// The bodies that an operation takes, the one that shows most first.
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
        let mut known: HashMap<Said, usize> = HashMap::new();
        let mut media: Vec<_> = body
            .content
            .iter()
            .map(|(name, media)| (name, media, kind_of(name, media)))
            .collect();
        media.sort_by_key(|(name, _, kind)| precedence(name, *kind));
        for (name, media, kind) in media {
            let same = self.sayable(media, kind);
            if let Some(at) = same.iter().filter_map(|said| known.get(said)).min() {
                contents[*at].others.push(name.clone());
                continue;
            }
            for said in std::iter::once(Said::Kind(kind)).chain(schema(media)) {
                known.entry(said).or_insert(contents.len());
            }
            contents.push(Content {
                name,
                media,
                kind,
                others: Vec::new(),
            });
        }
        contents
    }

    /// What a content has to say for its values to say all that those of another can. Bytes need parts.
    fn sayable(&self, media: &'a MediaType, kind: Kind) -> Vec<Said> {
        let is_rich = match kind {
            Kind::Multipart => {
                let schema = media.schema.as_ref();
                schema.is_some_and(|schema| self.has_bytes(schema))
            }
            _ => false,
        };
        let of_kind = matches!(kind, Kind::Text | Kind::Binary).then_some(Said::Kind(kind));
        let of_schema = schema(media).filter(|_| !is_rich);
        of_kind.into_iter().chain(of_schema).collect()
    }

    /// Whether an object, or one that it may be, has members of bytes or lists of them.
    fn has_bytes(&self, schema: &'a ReferenceOr<Schema>) -> bool {
        let (mut open, mut seen) = (vec![schema], HashSet::new());
        while let Some(schema) = open.pop() {
            if let ReferenceOr::Reference { reference } = schema
                && !seen.insert(reference)
            {
                continue;
            }
            let Some(kind) = self.kind(schema) else {
                continue;
            };
            if self.has_own_bytes(kind) {
                return true;
            }
            match kind {
                SchemaKind::OneOf { one_of: parts }
                | SchemaKind::AnyOf { any_of: parts }
                | SchemaKind::AllOf { all_of: parts } => open.extend(parts),
                SchemaKind::Any(any) => {
                    open.extend(
                        [&any.one_of, &any.any_of, &any.all_of]
                            .into_iter()
                            .flatten(),
                    );
                }
                SchemaKind::Type(_) | SchemaKind::Not { .. } => {}
            }
        }
        false
    }

    /// The same of the members that the schema itself describes.
    fn has_own_bytes(&self, kind: &'a SchemaKind) -> bool {
        let (properties, additional) = match kind {
            SchemaKind::Type(Type::Object(object)) => {
                (&object.properties, &object.additional_properties)
            }
            SchemaKind::Any(any) => (&any.properties, &any.additional_properties),
            _ => return false,
        };
        let additional = match additional {
            Some(AdditionalProperties::Schema(values)) => Some(&**values),
            Some(AdditionalProperties::Any(_)) | None => None,
        };
        let mut properties = properties.values();
        properties.any(|property| self.is_file(self.kind_of_boxed(property)))
            || additional.is_some_and(|values| self.is_file(self.kind(values)))
    }

    fn is_file(&self, kind: Option<&'a SchemaKind>) -> bool {
        match kind {
            Some(SchemaKind::Type(Type::Array(list))) => {
                let items = list.items.as_ref();
                items.is_some_and(|items| is_bytes(self.kind_of_boxed(items)))
            }
            kind => is_bytes(kind),
        }
    }

    /// What a schema says, references followed.
    fn kind(&self, schema: &'a ReferenceOr<Schema>) -> Option<&'a SchemaKind> {
        let schema = self.component(schema, Pointer::root(), "schemas", |components| {
            &components.schemas
        });
        schema.map(|schema| &schema.item.schema_kind)
    }

    fn kind_of_boxed(&self, schema: &'a ReferenceOr<Box<Schema>>) -> Option<&'a SchemaKind> {
        match schema {
            ReferenceOr::Item(schema) => Some(&schema.schema_kind),
            ReferenceOr::Reference { reference } => {
                let components = self.document.components.as_ref()?;
                let name = reference.strip_prefix("#/components/schemas/")?;
                self.kind(components.schemas.get(unescape(name).as_ref())?)
            }
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

fn is_bytes(kind: Option<&SchemaKind>) -> bool {
    matches!(kind, Some(SchemaKind::Type(Type::String(text))) if text.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary))
}

/// What contents are compared by.
#[derive(PartialEq, Eq, Hash)]
enum Said {
    Kind(Kind),
    /// The schema, as JSON.
    Schema(String),
}

fn schema(media: &MediaType) -> Option<Said> {
    let schema = media.schema.as_ref()?;
    let text = serde_json::to_string(schema).expect("schemas are made of JSON");
    Some(Said::Schema(text))
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
