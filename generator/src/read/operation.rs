//! Operations: path items in, [`Operation`]s out.

use super::media::{BYTES, essence};
use super::{Reader, flag, text};
use crate::api::{Body, BodyContent, Effect, Operation, Schema, SchemaId};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{MediaType, PathItem, ReferenceOr};

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
                let read =
                    self.read_operation(path, item, method, operation, pointer.child(method));
                operations.extend(self.with_bodies(operation, read));
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
        let parameters = self.read_parameters(item, operation, &pointer);
        let (security, credentials, certificate) = self.read_security(operation);
        let (answer, other_answers) = self.read_answers(operation, &method, &pointer);
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
            parameters,
            body: None,
            body_name: None,
            answer,
            other_answers,
            failures: self.read_failures(operation, &pointer),
            security,
            credentials,
            certificate,
            server: self.read_own_server(item, operation, &pointer),
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

    /// The operation with its body; again for each other kind of body that it takes.
    fn with_bodies(
        &mut self,
        operation: &'a openapiv3::Operation,
        read: Operation,
    ) -> Vec<Operation> {
        let at = read.pointer.child("requestBody");
        let body = operation.request_body.as_ref();
        let bodies = body.map_or_else(Vec::new, |body| self.read_bodies(body, at));
        let with = |(i, body): (usize, Body)| Operation {
            body_name: (i > 0).then(|| body_name(&body)),
            aliases: read.aliases.iter().filter(|_| i == 0).cloned().collect(),
            body: Some(body),
            ..read.clone()
        };
        let operations: Vec<_> = bodies.into_iter().enumerate().map(with).collect();
        if operations.is_empty() {
            vec![read]
        } else {
            operations
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

    pub(super) fn read_media(&mut self, media: &MediaType, pointer: &Pointer) -> SchemaId {
        let pointer = pointer.child("schema");
        match &media.schema {
            Some(schema) => self.read_schema_or_reference(schema, pointer),
            None => self.add(Schema::blank(pointer)),
        }
    }
}

/// What tells an operation with this body from the same one with another.
fn body_name(body: &Body) -> String {
    let essence = essence(&body.media_type);
    match body.content {
        BodyContent::Form(..) => "form".to_owned(),
        BodyContent::Multipart(..) => "multipart".to_owned(),
        BodyContent::Binary if essence == BYTES => "bytes".to_owned(),
        BodyContent::Text if essence == "text/plain" => "text".to_owned(),
        BodyContent::Json(_) | BodyContent::Text | BodyContent::Binary => {
            let subtype = essence.rsplit('/').next().unwrap_or_default();
            subtype.strip_prefix("x-").unwrap_or(subtype).to_owned()
        }
    }
}
