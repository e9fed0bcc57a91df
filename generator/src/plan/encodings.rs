//! Encodings and schemas of forms: what a document says of them and no client can follow.

use super::types::Planner;
use crate::api::{self, Access, Additional, BodyContent, Encoding, SchemaId, Shape};
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

    /// Reports a body that has no parts, and bytes in it that are no part.
    fn check_parts(&mut self, schema: SchemaId) {
        if !self.can_have_parts(schema) {
            let pointer = self.api.schema(schema).pointer.clone();
            let message = "a body of parts must be an object, whose members are the parts";
            self.diagnostics
                .warning("multipart-schema", Place::document(pointer), message)
                .help("make it an object; the output takes any members");
            return;
        }
        let Shape::Object(object) = self.shape(schema) else {
            return self.check_bytes(vec![schema]);
        };
        let mut parts = sent_within(self.api, object);
        parts.retain(|part| self.file_type(*part).is_none());
        self.check_bytes(parts);
    }

    /// Reports bytes inside these values, whose parts are texts or JSON: neither has bytes. Each is reported once, whatever the
    /// number of bodies that hold it.
    fn check_bytes(&mut self, mut open: Vec<SchemaId>) {
        let api = self.api;
        while let Some(id) = open.pop() {
            if !self.seen_in_parts.insert(id) {
                continue;
            }
            match self.shape(id) {
                Shape::Array(array) => open.extend(array.items),
                Shape::Choice(choice) => open.extend(&choice.variants),
                Shape::Object(object) => open.extend(sent_within(api, object)),
                _ if self.shape(id).is_bytes() => self.report_bytes(id),
                _ => {}
            }
        }
    }

    fn report_bytes(&mut self, id: SchemaId) {
        let pointer = self.api.schema(id).pointer.clone();
        let message = "bytes cannot be sent here";
        self.diagnostics
            .warning("multipart-bytes", Place::document(pointer), message)
            .help(
                "the output takes a text; make them a property of the body, or a list that is one",
            );
    }
}

/// What the members of an object are in requests.
fn sent_within(api: &api::Api, object: &api::Object) -> Vec<SchemaId> {
    let properties = object.properties.iter().map(|property| property.schema);
    let sent = properties.filter(|id| api.schema(*id).access != Access::ReadOnly);
    let further = match object.additional {
        Additional::Of(values) => Some(values),
        Additional::Unsaid | Additional::Refused | Additional::Any => None,
    };
    sent.chain(further).collect()
}
