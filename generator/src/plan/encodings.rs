//! Encodings and schemas of forms: what a document says of them and no client can follow.

use super::types::Planner;
use crate::api::{self, Additional, BodyContent, Encoding, SchemaId, Shape};
use crate::diagnostics::Place;
use std::collections::BTreeMap;

impl<'a> Planner<'a> {
    /// Reports what has no effect on a body of pairs or of parts.
    pub(super) fn check_encodings(&mut self, body: &api::Body) {
        match &body.content {
            BodyContent::Form(schema, encodings) => {
                self.check_pairs(*schema, encodings);
            }
            BodyContent::Multipart(schema, encodings) => {
                let members = self.members(*schema);
                let void = |encoding: &&Encoding| !members.contains_key(encoding.name.as_str());
                for encoding in encodings.iter().filter(void) {
                    self.void_encoding(encoding);
                }
                self.check_parts(*schema);
            }
            BodyContent::Json(_) | BodyContent::Text | BodyContent::Binary => {}
        }
    }

    /// Whether a value can be an object, whose members are the parts of a body.
    pub(super) fn can_have_parts(&self, schema: SchemaId) -> bool {
        let shape = &self.api.resolved(self.api.schema(schema)).shape;
        matches!(shape, Shape::Object(_) | Shape::Choice(_) | Shape::Any)
    }

    /// The members that an object describes, by name.
    pub(super) fn members(&self, schema: SchemaId) -> BTreeMap<&'a str, SchemaId> {
        let properties = match self.shape(schema) {
            Shape::Object(object) => &object.properties[..],
            _ => &[],
        };
        let members = properties.iter();
        members
            .map(|property| (property.name.as_str(), property.schema))
            .collect()
    }

    /// What the values of a schema are, references followed.
    pub(super) fn shape(&self, schema: SchemaId) -> &'a Shape {
        &self.api.resolved(self.api.schema(schema)).shape
    }

    pub(super) fn void_encoding(&mut self, encoding: &Encoding) {
        let message = format!("the schema of the body has no property `{}`", encoding.name);
        self.diagnostics
            .warning(
                "void-encoding",
                Place::document(encoding.pointer.clone()),
                message,
            )
            .help("mend the name, or remove the encoding: it has no effect");
    }

    fn check_parts(&mut self, schema: SchemaId) {
        if !self.can_have_parts(schema) {
            let pointer = self.api.schema(schema).pointer.clone();
            let message = "a body of parts must be an object, whose members are the parts";
            self.diagnostics
                .warning("multipart-schema", Place::document(pointer), message)
                .help("make it an object; the output takes any members");
            return;
        }
        let api = self.api;
        let resolved = api.resolved(api.schema(schema));
        match &resolved.shape {
            Shape::Object(object) if self.properties(schema).is_some() => {
                if let Additional::Any | Additional::Of(_) = object.additional {
                    let pointer = resolved.pointer.child("additionalProperties");
                    let message = "callers cannot send parts that are no `properties`";
                    self.diagnostics
                        .warning("unsupported-keyword", Place::document(pointer), message)
                        .help("name the parts that callers need; the output has no others");
                }
                for property in &object.properties {
                    if self.file_type(property.schema).is_none() {
                        self.check_bytes(property.schema);
                    }
                }
            }
            Shape::Object(object) => {
                if let Additional::Of(values) = object.additional {
                    self.check_bytes(values);
                }
            }
            Shape::Choice(choice) => {
                for variant in &choice.variants {
                    self.check_variant(*variant);
                }
            }
            _ => {}
        }
    }

    fn check_variant(&mut self, variant: SchemaId) {
        let api = self.api;
        if let Shape::Object(object) = &api.resolved(api.schema(variant)).shape {
            for property in &object.properties {
                self.check_bytes(property.schema);
            }
        }
    }

    /// Reports bytes that are no part of their own: as values of a map, elements of a list, or variants of a choice.
    fn check_bytes(&mut self, schema: SchemaId) {
        let api = self.api;
        let inner = |id: SchemaId| match &api.resolved(api.schema(id)).shape {
            Shape::Array(array) => Vec::from_iter(array.items),
            Shape::Choice(choice) => choice.variants.clone(),
            Shape::Object(api::Object {
                additional: Additional::Of(values),
                ..
            }) => vec![*values],
            _ => Vec::new(),
        };
        let direct = inner(schema);
        let within = direct.iter().flat_map(|id| inner(*id));
        let mut all = std::iter::once(schema)
            .chain(direct.iter().copied())
            .chain(within);
        if let Some(bytes) = all.find(|id| self.is_bytes(*id)) {
            let pointer = api.schema(bytes).pointer.clone();
            let message = "bytes cannot be sent here";
            self.diagnostics.warning("multipart-bytes", Place::document(pointer), message)
                .help("the output takes a text; make them a property of the body, or a list that is one");
        }
    }
}
