//! Request bodies: an input for a whole body, or one for each part of a `multipart` body.

use super::docs;
use super::forms::has_form;
use super::limits;
use super::names::{Scope, Wanted, field_name, part_name};
use super::operations::link;
use super::sites::Site;
use super::styles::planned;
use super::types::Planner;
use crate::api::{self, Access, BodyContent, Encoding, Property, SchemaId, Shape};
use crate::rust::{Body, Field, Input, Part, Place, Presence, Tree, Type};
use std::collections::BTreeMap;

/// How a body is written.
pub(super) fn plan_body(planner: &Planner, body: &api::Body) -> Body {
    let media_type = body.media_type.clone();
    match &body.content {
        BodyContent::Json(_) => {
            Body::Json(Some(media_type).filter(|media_type| media_type != "application/json"))
        }
        BodyContent::Binary => Body::Upload(media_type),
        BodyContent::Text => Body::Text(media_type),
        BodyContent::Form(schema, encodings) => planner.plan_pairs(*schema, encodings),
        BodyContent::Multipart(schema, _) if planner.properties(*schema).is_some() => {
            if body.required {
                Body::Multipart(media_type)
            } else {
                Body::OptionalMultipart(media_type)
            }
        }
        BodyContent::Multipart(..) => Body::MultipartMembers(media_type),
    }
}

impl Planner<'_> {
    /// The inputs that make the body.
    pub(super) fn plan_body_inputs(
        &mut self,
        operation: &api::Operation,
        body: &api::Body,
        name: &str,
        scope: &mut Scope,
    ) -> Vec<Input> {
        self.check_encodings(body);
        if let BodyContent::Multipart(schema, encodings) = &body.content
            && let Some(properties) = self.properties(*schema)
        {
            let wanted = properties.iter();
            let wanted =
                wanted.map(|property| Wanted::new(field_name(&property.name), &property.name));
            let fields = scope.take_fields(wanted);
            let encodings = encodings.iter();
            let encodings: BTreeMap<&str, &Encoding> = encodings
                .map(|encoding| (encoding.name.as_str(), encoding))
                .collect();
            let part = |(property, field): (&Property, String)| {
                let encoding = encodings.get(property.name.as_str()).copied();
                self.plan_part(operation, body, property, encoding, (name, field))
            };
            return properties.iter().zip(fields).map(part).collect();
        }
        vec![self.plan_whole_body(operation, body, name, scope)]
    }

    /// The properties of an object that a request may have, if it has some.
    pub(super) fn properties(&self, schema: SchemaId) -> Option<Vec<Property>> {
        let Shape::Object(object) = &self.api.resolved(self.api.schema(schema)).shape else {
            return None;
        };
        let is_sent =
            |property: &Property| self.api.schema(property.schema).access != Access::ReadOnly;
        let properties: Vec<_> = object
            .properties
            .iter()
            .filter(|property| is_sent(property))
            .cloned()
            .collect();
        (!properties.is_empty()).then_some(properties)
    }

    fn plan_whole_body(
        &mut self,
        operation: &api::Operation,
        body: &api::Body,
        name: &str,
        scope: &mut Scope,
    ) -> Input {
        let (ty, limits) = match &body.content {
            BodyContent::Multipart(schema, _) if !self.can_have_parts(*schema) => {
                (Type::JsonObject, Vec::new())
            }
            BodyContent::Json(schema)
            | BodyContent::Form(schema, _)
            | BodyContent::Multipart(schema, _) => {
                let of = link(self, operation, name, *schema);
                let site = Site::new(name, "Request", format!("Request body of {of}."));
                let ty = self.plan_outermost(*schema, &site);
                self.check_own_form(&ty, *schema);
                (ty, limits::of(self.api, *schema))
            }
            BodyContent::Binary => (Type::Upload, Vec::new()),
            BodyContent::Text => (Type::String, Vec::new()),
        };
        let field = Field {
            name: scope
                .take_fields([Wanted::new("body".to_owned(), "body")])
                .remove(0),
            wire: "body".to_owned(),
            docs: body_docs(body),
            ty,
            presence: presence(body.required),
            deprecated: false,
            token: false,
            limits,
            clear: None,
            null_in_json_only: false,
            example: body.example.clone(),
        };
        Input {
            field,
            place: Place::Body,
        }
    }

    fn plan_part(
        &mut self,
        operation: &api::Operation,
        body: &api::Body,
        property: &Property,
        encoding: Option<&Encoding>,
        (name, field): (&str, String),
    ) -> Input {
        let (ty, part) = match self.file_type(property.schema) {
            Some(ty) => (ty, Part::Bytes),
            None => self.part_type(operation, property, encoding, (name, &field)),
        };
        let schema = self.api.schema(property.schema);
        let field = Field {
            name: field,
            wire: property.name.clone(),
            docs: self.part_docs(property, part, encoding),
            ty,
            presence: presence(property.required && body.required),
            deprecated: schema.deprecated,
            token: false,
            limits: match part {
                Part::Bytes => Vec::new(),
                _ => limits::of(self.api, property.schema),
            },
            clear: None,
            null_in_json_only: false,
            example: schema.example.clone(),
        };
        let media_type = encoding.and_then(|encoding| encoding.media_type.clone());
        Input {
            field,
            place: Place::Part(part, media_type, self.part_headers(part, encoding)),
        }
    }

    /// The type of bytes, of a list of bytes, or of one of both.
    pub(super) fn file_type(&self, id: SchemaId) -> Option<Type> {
        let is_list = |id: SchemaId| match self.shape(id) {
            Shape::Array(array) => array.items.is_some_and(|items| self.is_bytes(items)),
            _ => false,
        };
        let own = [id];
        let kinds = match self.shape(id) {
            Shape::Choice(choice) => &choice.variants[..],
            _ => &own[..],
        };
        if kinds.is_empty() || !kinds.iter().all(|id| self.is_bytes(*id) || is_list(*id)) {
            return None;
        }
        if kinds.iter().any(|id| is_list(*id)) {
            return Some(Type::List(Box::new(Type::FilePart)));
        }
        Some(Type::FilePart)
    }

    pub(super) fn is_bytes(&self, id: SchemaId) -> bool {
        match &self.api.resolved(self.api.schema(id)).shape {
            Shape::String(text) => text.format.as_deref() == Some("binary"),
            _ => false,
        }
    }

    fn part_type(
        &mut self,
        operation: &api::Operation,
        property: &Property,
        encoding: Option<&Encoding>,
        (name, field): (&str, &str),
    ) -> (Type, Part) {
        let of = link(self, operation, name, property.schema);
        let site = Site::new(
            name,
            part_name(&property.name, field),
            format!("`{}` of {of}.", property.name),
        );
        let ty = self.plan_type(property.schema, &site);
        let tree = self.tree(property.schema);
        let style = encoding.and_then(|encoding| encoding.style);
        let is_json = encoding.is_some_and(|encoding| encoding.is_json) && !has_form(&ty);
        let part = match (style, tree, ty.strict()) {
            (Some(style), ..) => Part::Styled(planned(style), tree),
            (None, Tree::Plain | Tree::List, Type::List(_)) if is_json => Part::JsonEach,
            (None, Tree::Plain, _) if is_json => Part::Json,
            (None, Tree::Plain | Tree::List, _) => Part::Text,
            (None, _, Type::List(_)) => Part::JsonEach,
            (None, ..) => Part::Json,
        };
        if matches!(tree, Tree::Members) {
            self.check_own_form(&ty, property.schema);
        }
        (ty.strict().clone(), part)
    }

    /// The headers that a part always has. Others are for callers to set, which they can on files.
    fn part_headers(&mut self, part: Part, encoding: Option<&Encoding>) -> Vec<(String, String)> {
        let mut fixed = Vec::new();
        for header in encoding.iter().flat_map(|encoding| &encoding.headers) {
            match &header.value {
                Some(value) => fixed.push((header.name.clone(), value.clone())),
                None if part == Part::Bytes => {}
                None => {
                    let message = format!(
                        "callers cannot set the header `{}` of this part",
                        header.name
                    );
                    let place = crate::diagnostics::Place::document(header.pointer.clone());
                    self.diagnostics
                        .warning("unsupported-keyword", place, message)
                        .help("the part goes without it, unless the document gives it one value (`enum` or `default`)");
                }
            }
        }
        fixed
    }

    fn part_docs(
        &self,
        property: &Property,
        part: Part,
        encoding: Option<&Encoding>,
    ) -> Vec<String> {
        let schema = self.api.schema(property.schema);
        let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
        if docs.is_empty() {
            docs.push(format!("`{}`.", property.name));
        }
        if part == Part::Bytes {
            docs.push(docs::FILE_PART.to_owned());
            let headers = encoding.into_iter().flat_map(|encoding| &encoding.headers);
            docs.extend(headers.map(docs::part_header));
        } else {
            let limits = docs::limits(self.api.resolved(schema), &docs);
            docs.extend(limits);
        }
        docs
    }
}

fn presence(required: bool) -> Presence {
    if required {
        Presence::Required
    } else {
        Presence::Optional
    }
}

fn body_docs(body: &api::Body) -> Vec<String> {
    let mut docs = docs::paragraphs(body.description.as_deref());
    if docs.is_empty() {
        docs.push("Request body.".to_owned());
    }
    match body.content {
        BodyContent::Binary => docs.push(docs::UPLOAD.to_owned()),
        BodyContent::Text => docs.push(format!("Text of the type `{}`.", body.media_type)),
        BodyContent::Json(_) | BodyContent::Form(..) | BodyContent::Multipart(..) => {}
    }
    docs
}
