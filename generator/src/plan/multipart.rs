//! Bodies of parts: an input for each part, and a map for those that the document does not name.

use super::bodies::{body_docs, plain_field, presence};
use super::docs;
use super::forms::has_form;
use super::limits;
use super::names::{Scope, Wanted, field_name, part_name};
use super::operations::link;
use super::sites::Site;
use super::styles::planned;
use super::types::Planner;
use crate::api::{
    self, Access, Additional, BodyContent, Encoding, FilePart, Object, Property, SchemaId, Shape,
};
use crate::rust::{Entries, Field, Input, Part, Place, Presence, Tree, Type};
use std::collections::BTreeMap;

/// The call whose body it is.
pub(super) struct Call<'c> {
    /// The operation.
    pub(super) operation: &'c api::Operation,
    /// Its body.
    pub(super) body: &'c api::Body,
    /// Its name in Rust.
    pub(super) name: &'c str,
}

impl<'a> Planner<'a> {
    /// Whether the parts of a body are inputs of their own, or files by their names.
    pub(super) fn has_parts(&self, schema: SchemaId) -> bool {
        !self.properties(schema).is_empty() || self.files_by_name(schema).is_some()
    }

    /// An input for each part that has a name, then one for all others; only one where no part has a name.
    pub(super) fn plan_parts(
        &mut self,
        call: &Call<'_>,
        schema: SchemaId,
        encodings: &[Encoding],
        scope: &mut Scope,
    ) -> Vec<Input> {
        let properties = self.properties(schema);
        if properties.is_empty() {
            let files = self.files_by_name(schema);
            return files
                .map(|ty| plan_files(call, ty, scope))
                .into_iter()
                .collect();
        }
        let wanted = properties.iter();
        let wanted = wanted.map(|property| Wanted::new(field_name(&property.name), &property.name));
        let fields = scope.take_fields(wanted);
        let encodings = encodings.iter();
        let encodings: BTreeMap<&str, &Encoding> = encodings
            .map(|encoding| (encoding.name.as_str(), encoding))
            .collect();
        let part = |(property, field): (&&Property, String)| {
            let encoding = encodings.get(property.name.as_str()).copied();
            self.plan_part(call, property, encoding, field)
        };
        let mut inputs: Vec<Input> = properties.iter().zip(fields).map(part).collect();
        inputs.extend(self.plan_extra_parts(call, schema, scope));
        inputs
    }

    /// The properties of an object that a request may have.
    pub(super) fn properties(&self, schema: SchemaId) -> Vec<&'a Property> {
        let api = self.api;
        let is_sent = |property: &&Property| api.schema(property.schema).access != Access::ReadOnly;
        let object = self.object_of_parts(schema);
        let properties = object.into_iter().flat_map(|object| &object.properties);
        properties.filter(is_sent).collect()
    }

    /// Which parts a body needs, where that is one set of several.
    pub(super) fn docs_of_parts(&self, operation: &api::Operation) -> Vec<String> {
        let content = operation.body.as_ref().map(|body| &body.content);
        let Some(BodyContent::Multipart(schema, _)) = content else {
            return Vec::new();
        };
        let object = self.object_of_parts(*schema);
        let docs = object.into_iter().flat_map(|object| {
            let needs = [&object.one_of_required[..], &object.any_of_required].concat();
            docs::variants(&object.variants)
                .into_iter()
                .chain(docs::alternatives(&needs))
        });
        docs.collect()
    }

    fn object_of_parts(&self, schema: SchemaId) -> Option<&'a Object> {
        match self.shape(schema) {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The type of a body that is files by their names, and nothing else.
    fn files_by_name(&self, schema: SchemaId) -> Option<Type> {
        match self.object_of_parts(schema)?.additional {
            Additional::Of(values) => {
                let file = self.file_type(values)?;
                Some(Type::Map(Box::new(file)))
            }
            Additional::Unsaid | Additional::Refused | Additional::Any => None,
        }
    }

    /// The input for parts that the document does not name, if it says that there are any.
    fn plan_extra_parts(
        &mut self,
        call: &Call<'_>,
        schema: SchemaId,
        scope: &mut Scope,
    ) -> Option<Input> {
        let values = match self.object_of_parts(schema)?.additional {
            Additional::Unsaid | Additional::Refused => return None,
            Additional::Any => None,
            Additional::Of(values) => Some(values),
        };
        let described = values.and_then(|values| self.api.schema(values).description.as_deref());
        let mut docs = vec![docs::EXTRA_PARTS.to_owned()];
        docs.extend(docs::paragraphs(described));
        let (ty, entries) = match self.files_by_name(schema) {
            Some(files) => {
                docs.push(docs::FILE_PART.to_owned());
                (files, Entries::Files)
            }
            None => (self.extra_values(call, values), Entries::Values),
        };
        let name = scope.take_fields([Wanted::new("extra".to_owned(), "extra")]);
        let limits = match (values, &ty, entries) {
            (Some(values), Type::Map(ty), Entries::Values) => limits::each(self.api, values, ty),
            _ => None,
        };
        let field = plain_field(name.concat(), "extra", docs, ty, Presence::Optional);
        Some(Input {
            field: Field {
                limits: Vec::from_iter(limits),
                ..field
            },
            place: Place::ExtraParts(entries),
        })
    }

    fn extra_values(&mut self, call: &Call<'_>, values: Option<SchemaId>) -> Type {
        let Some(values) = values else {
            return Type::JsonObject;
        };
        let of = link(self, call.operation, call.name, values);
        let site = Site::new(
            call.name,
            "Value",
            format!("Value of a further part of {of}."),
        );
        match self.element_type(values, &site) {
            Type::Json => Type::JsonObject,
            ty => {
                self.check_own_form(&ty, values);
                Type::Map(Box::new(ty))
            }
        }
    }

    fn plan_part(
        &mut self,
        call: &Call<'_>,
        property: &Property,
        encoding: Option<&Encoding>,
        name: String,
    ) -> Input {
        let (ty, part) = match self.file_type(property.schema) {
            Some(ty) => (ty, Part::Bytes),
            None => self.part_type(call, property, encoding, &name),
        };
        let schema = self.api.schema(property.schema);
        let field = Field {
            deprecated: schema.deprecated,
            limits: match part {
                Part::Bytes => Vec::new(),
                _ => limits::of(self.api, property.schema, &ty),
            },
            example: schema.example.clone(),
            only: self.only(property.schema, &ty),
            ..plain_field(
                name,
                &property.name,
                self.part_docs(property, part, encoding),
                ty,
                presence(property.required && call.body.required),
            )
        };
        let media_type = encoding.and_then(|encoding| encoding.media_type.clone());
        Input {
            field,
            place: Place::Part(part, media_type, self.part_headers(part, encoding)),
        }
    }

    /// The type of bytes, of a list of bytes, or of one of both.
    pub(super) fn file_type(&self, id: SchemaId) -> Option<Type> {
        let file = FilePart::of(id, |id| self.shape(id))?;
        Some(match file {
            FilePart::One => Type::FilePart,
            FilePart::Several => Type::List(Box::new(Type::FilePart)),
        })
    }

    fn part_type(
        &mut self,
        call: &Call<'_>,
        property: &Property,
        encoding: Option<&Encoding>,
        field: &str,
    ) -> (Type, Part) {
        let of = link(self, call.operation, call.name, property.schema);
        let site = Site::new(
            call.name,
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
            docs.extend(encoding.and_then(docs::accepted_media_types));
            let headers = encoding.into_iter().flat_map(|encoding| &encoding.headers);
            docs.extend(headers.map(docs::part_header));
        } else {
            let limits = docs::sent_limits(self.api, property.schema, &docs);
            docs.extend(limits);
        }
        docs
    }
}

/// The input for a body of files by their names.
fn plan_files(call: &Call<'_>, ty: Type, scope: &mut Scope) -> Input {
    let name = scope.take_fields([Wanted::new("body".to_owned(), "body")]);
    let mut docs = body_docs(call.body);
    docs.push(docs::FILES_BY_NAME.to_owned());
    docs.push(docs::FILE_PART.to_owned());
    let presence = presence(call.body.required);
    Input {
        field: plain_field(name.concat(), "body", docs, ty, presence),
        place: Place::Parts(Entries::Files),
    }
}
