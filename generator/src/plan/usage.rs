//! Which schemas requests reach and which answers reach: a type for requests gets a constructor.

use crate::api::{Additional, Api, Body, Content, SchemaId, Shape};
use std::collections::HashSet;

/// Reachability of every schema.
#[derive(Debug)]
pub(super) struct Usage {
    requests: Vec<bool>,
    answers: Vec<bool>,
}

impl Usage {
    /// Walks from every parameter, body and answer.
    pub(super) fn of(api: &Api) -> Self {
        let mut usage = Self {
            requests: vec![false; api.schemas.len()],
            answers: vec![false; api.schemas.len()],
        };
        for operation in &api.operations {
            let parameters = operation
                .parameters
                .iter()
                .map(|parameter| parameter.schema);
            for schema in parameters.chain(operation.body.iter().filter_map(Body::schema)) {
                mark(api, schema, &mut usage.requests);
            }
            if let Content::Json(schema) = operation.answer.content {
                mark(api, schema, &mut usage.answers);
            }
        }
        usage
    }

    /// Whether a request can hold a value of this schema.
    pub(super) fn in_requests(&self, id: SchemaId) -> bool {
        self.requests[id.0]
    }

    /// Whether an answer can hold a value of this schema.
    pub(super) fn in_answers(&self, id: SchemaId) -> bool {
        self.answers[id.0]
    }
}

/// Whether a value of this schema holds a secret anywhere inside.
pub(super) fn holds_secret(api: &Api, start: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if api.schema(id).secret {
            return true;
        }
        if seen.insert(id) {
            push_inner(api, id, &mut open);
        }
    }
    false
}

fn mark(api: &Api, start: SchemaId, reached: &mut [bool]) {
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            push_inner(api, id, &mut open);
        }
    }
}

/// The schemas directly inside a schema.
fn push_inner(api: &Api, id: SchemaId, open: &mut Vec<SchemaId>) {
    match &api.schema(id).shape {
        Shape::Any
        | Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::String(_)
        | Shape::Words(_)
        | Shape::Numbers(_) => {}
        Shape::Array(array) => open.extend(array.items),
        Shape::Object(object) => {
            open.extend(object.properties.iter().map(|property| property.schema));
            open.extend(match object.additional {
                Additional::Of(schema) => Some(schema),
                Additional::Unsaid | Additional::Refused | Additional::Any => None,
            });
        }
        Shape::AllOf(parts) | Shape::Choice(parts) => open.extend(parts),
        Shape::Alias(target) => open.push(*target),
    }
}
