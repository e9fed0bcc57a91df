//! Operations: path items in, [`Operation`]s out.

use super::answers::{is_bytes, is_json};
use super::{Reader, flag, text};
use crate::api::{
    Body, BodyContent, Effect, Location, Operation, Parameter, Schema, SchemaId, Security,
};
use crate::diagnostics::{Place, Pointer};
use indexmap::IndexMap;
use openapiv3::{
    Example, MediaType, ParameterData, ParameterSchemaOrContent, PathItem, QueryStyle, ReferenceOr,
};
use serde_json::Value;

impl<'a> Reader<'a> {
    pub(super) fn read_operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut operations = Vec::new();
        for (path, item) in &document.paths.paths {
            let pointer = Pointer::root().child("paths").child(path);
            // Load has written out those that are references.
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (method, operation) in item.iter() {
                operations.push(self.read_operation(
                    path,
                    item,
                    method,
                    operation,
                    pointer.child(method),
                ));
            }
        }
        self.check_confirming(&operations);
        operations
    }

    /// Reads that tell whether a write was carried out must be there to be called.
    fn check_confirming(&mut self, operations: &[Operation]) {
        for operation in operations {
            let Some(id) = &operation.confirm else {
                continue;
            };
            if !operations
                .iter()
                .any(|other| other.id.as_ref() == Some(id) && other.effect == Effect::Read)
            {
                let place = Place::document(operation.pointer.child("x-client-confirm"));
                self.diagnostics
                    .error(
                        "unknown-operation",
                        place,
                        format!("`{id}` is no operation that reads"),
                    )
                    .help("name the `operationId` of a read");
            }
        }
    }

    fn read_operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: &str,
        operation: &'a openapiv3::Operation,
        pointer: Pointer,
    ) -> Operation {
        let method = method.to_uppercase();
        Operation {
            id: operation.operation_id.clone(),
            method_name: text(&operation.extensions, "x-client-method"),
            aliases: self.read_aliases(operation, &pointer),
            path: path.to_owned(),
            tag: operation.tags.first().cloned(),
            summary: operation.summary.clone().or_else(|| item.summary.clone()),
            description: operation
                .description
                .clone()
                .or_else(|| item.description.clone()),
            deprecated: operation.deprecated,
            parameters: self.read_parameters(item, operation, &pointer),
            body: operation
                .request_body
                .as_ref()
                .and_then(|body| self.read_body(body, pointer.child("requestBody"))),
            answer: self.read_answer(operation, &pointer),
            failures: self.read_failures(operation, &pointer),
            security: self.read_security(operation),
            effect: Self::read_effect(operation, &method),
            confirm: text(&operation.extensions, "x-client-confirm"),
            quota: flag(&operation.extensions, "x-client-quota"),
            page: self.read_page(operation, &pointer),
            failure: text(&operation.extensions, "x-client-failure")
                .and_then(|pointer| Pointer::parse(&pointer)),
            origin: text(&operation.extensions, "x-client-origin"),
            feature: text(&operation.extensions, "x-client-feature"),
            method,
            pointer,
        }
    }

    /// An effect that an overlay names, else the method's: safe ones read (RFC 9110, section 9.2.1), all others write.
    fn read_effect(operation: &openapiv3::Operation, method: &str) -> Effect {
        match text(&operation.extensions, "x-client-effect").as_deref() {
            Some("read") => Effect::Read,
            Some("write") => Effect::Write,
            Some("money") => Effect::Money,
            _ if matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE") => Effect::Read,
            _ => Effect::Write,
        }
    }

    fn read_security(&self, operation: &openapiv3::Operation) -> Security {
        match operation
            .security
            .as_ref()
            .or(self.document.security.as_ref())
        {
            None => Security::None,
            Some(requirements) if requirements.is_empty() => Security::None,
            Some(requirements) if requirements.iter().all(indexmap::IndexMap::is_empty) => {
                Security::None
            }
            Some(requirements) if requirements.iter().any(indexmap::IndexMap::is_empty) => {
                Security::Optional
            }
            Some(_) => Security::Required,
        }
    }

    /// Parameters of the operation and those of its path item that it does not replace.
    fn read_parameters(
        &mut self,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let shared = pointer.parent().unwrap_or_default().child("parameters");
        let mut parameters = Vec::new();
        let all = item
            .parameters
            .iter()
            .enumerate()
            .map(|(i, parameter)| (parameter, shared.index(i)));
        let own = pointer.child("parameters");
        let all = all.chain(
            operation
                .parameters
                .iter()
                .enumerate()
                .map(|(i, parameter)| (parameter, own.index(i))),
        );
        for (parameter, pointer) in all {
            let Some((parameter, pointer)) =
                self.component(parameter, pointer, "parameters", |components| {
                    &components.parameters
                })
            else {
                continue;
            };
            let Some(read) = self.read_parameter(parameter, pointer) else {
                continue;
            };
            parameters.retain(|other: &Parameter| {
                other.name != read.name || !same_part(other.location, read.location)
            });
            parameters.push(read);
        }
        parameters
    }

    fn read_parameter(
        &mut self,
        parameter: &openapiv3::Parameter,
        pointer: Pointer,
    ) -> Option<Parameter> {
        let data = parameter.parameter_data_ref();
        let location = match parameter {
            openapiv3::Parameter::Path {
                style: openapiv3::PathStyle::Simple,
                ..
            } => Location::Path,
            // OpenAPI 3.0 has a client ignore parameters of these names; load says so.
            openapiv3::Parameter::Header { .. } if is_ignored_header(&data.name) => return None,
            openapiv3::Parameter::Header { .. } => Location::Header,
            openapiv3::Parameter::Query { style, .. } => match (style, data.explode) {
                (QueryStyle::Form, None | Some(true)) => Location::Query,
                (QueryStyle::Form, Some(false)) => Location::QueryJoined(','),
                (QueryStyle::SpaceDelimited, None | Some(false)) => Location::QueryJoined(' '),
                (QueryStyle::PipeDelimited, None | Some(false)) => Location::QueryJoined('|'),
                _ => return self.unsupported_parameter(data, &pointer, "style"),
            },
            openapiv3::Parameter::Path { .. } => {
                return self.unsupported_parameter(data, &pointer, "style");
            }
            openapiv3::Parameter::Cookie { .. } => {
                return self.unsupported_parameter(data, &pointer, "in");
            }
        };
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            return self.unsupported_parameter(data, &pointer, "content");
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            required: data.required,
            deprecated: data.deprecated.unwrap_or_default(),
            description: data.description.clone(),
            example: data
                .example
                .clone()
                .or_else(|| first_example(&data.examples)),
            schema: self.read_schema_or_reference(schema, pointer.child("schema")),
            pointer,
        })
    }

    fn unsupported_parameter(
        &mut self,
        data: &ParameterData,
        pointer: &Pointer,
        key: &str,
    ) -> Option<Parameter> {
        let message = format!(
            "this serialisation of parameter `{}` is not supported",
            data.name
        );
        let help = "supported are path and header parameters of style `simple` and query parameters of style `form`, `spaceDelimited` and `pipeDelimited`";
        self.diagnostics
            .error(
                "unsupported-parameter",
                Place::document(pointer.child(key)),
                message,
            )
            .help(help);
        None
    }

    fn read_body(
        &mut self,
        body: &'a ReferenceOr<openapiv3::RequestBody>,
        pointer: Pointer,
    ) -> Option<Body> {
        let (body, pointer) = self.component(body, pointer, "requestBodies", |components| {
            &components.request_bodies
        })?;
        let content = pointer.child("content");
        let find = |is: fn(&str) -> bool| body.content.iter().find(|(name, _)| is(name));
        let Some((name, media)) = find(is_json).or_else(|| find(is_bytes)) else {
            let name = body.content.keys().next()?;
            self.diagnostics
                .error(
                    "unsupported-media-type",
                    Place::document(content.child(name)),
                    format!("a request body of type `{name}` is not supported"),
                )
                .help("only JSON bodies and `application/octet-stream` are");
            return None;
        };
        for other in body.content.keys().filter(|other| *other != name) {
            self.diagnostics
                .warning(
                    "unsupported-media-type",
                    Place::document(content.child(other)),
                    format!("the client never sends `{other}` here"),
                )
                .help(format!("it sends `{name}`"));
        }
        Some(Body {
            required: body.required,
            description: body.description.clone(),
            media_type: name.clone(),
            example: media
                .example
                .clone()
                .or_else(|| first_example(&media.examples)),
            content: if is_json(name) {
                BodyContent::Json(self.read_media(media, &content.child(name)))
            } else {
                BodyContent::Binary
            },
            pointer,
        })
    }

    pub(super) fn read_media(&mut self, media: &MediaType, pointer: &Pointer) -> SchemaId {
        let pointer = pointer.child("schema");
        match &media.schema {
            Some(schema) => self.read_schema_or_reference(schema, pointer),
            None => self.add(Schema::blank(pointer)),
        }
    }
}

/// The first of several samples that stands in the document itself.
fn first_example(examples: &IndexMap<String, ReferenceOr<Example>>) -> Option<Value> {
    examples
        .values()
        .find_map(|example| example.as_item()?.value.clone())
}

/// Headers that a parameter cannot set (OpenAPI 3.0.3, Parameter Object).
fn is_ignored_header(name: &str) -> bool {
    ["accept", "authorization", "content-type"]
        .iter()
        .any(|ignored| name.eq_ignore_ascii_case(ignored))
}

/// Whether two parameters of one name stand in the same part of a request.
fn same_part(a: Location, b: Location) -> bool {
    let query = |location| matches!(location, Location::Query | Location::QueryJoined(_));
    a == b || query(a) && query(b)
}
