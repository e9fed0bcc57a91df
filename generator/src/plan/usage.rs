//! Which schemas requests reach and which answers reach: a type for requests gets a constructor.

use crate::api::{
    Additional, Api, Body, BodyContent, Content, Operation, Parameter, Schema, SchemaId,
    Serialisation, Shape,
};

/// Reachability of every schema.
#[derive(Debug)]
pub(crate) struct Usage {
    requests: Vec<bool>,
    answers: Vec<bool>,
    texts: Vec<bool>,
}

impl Usage {
    /// Walks from every parameter, body and answer.
    pub(crate) fn of(api: &Api) -> Self {
        let mut usage = Self {
            requests: vec![false; api.schemas.len()],
            answers: vec![false; api.schemas.len()],
            texts: vec![false; api.schemas.len()],
        };
        for operation in &api.operations {
            for schema in sent(operation) {
                mark(api, schema, &mut usage.requests);
            }
            for schema in answered(operation) {
                mark(api, schema, &mut usage.answers);
            }
            for schema in written_as_texts(operation) {
                mark(api, schema, &mut usage.texts);
            }
        }
        usage
    }

    /// Whether a request can hold a value of this schema.
    pub(crate) fn in_requests(&self, id: SchemaId) -> bool {
        self.requests[id.0]
    }

    /// Whether an answer can hold a value of this schema.
    pub(crate) fn in_answers(&self, id: SchemaId) -> bool {
        self.answers[id.0]
    }

    /// Whether a request can hold a value of this schema as pairs or parts.
    pub(crate) fn in_texts(&self, id: SchemaId) -> bool {
        self.texts[id.0]
    }
}

/// The outermost schemas of what an operation sends otherwise than as JSON.
fn written_as_texts(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let is_text = |parameter: &&Parameter| parameter.serialisation != Serialisation::Json;
    let parameters = operation.parameters.iter().filter(is_text);
    let body = operation.body.as_ref().map(|body| &body.content);
    let body = body.and_then(|content| match content {
        BodyContent::Form(schema, _) | BodyContent::Multipart(schema, _) => Some(*schema),
        BodyContent::Json(_) | BodyContent::Text | BodyContent::Binary => None,
    });
    parameters.map(|parameter| parameter.schema).chain(body)
}

/// The outermost schemas of an operation.
pub(super) fn roots(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    sent(operation).chain(answered(operation))
}

/// The outermost schemas of what an operation sends.
pub(crate) fn sent(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter();
    let body = operation.body.iter().filter_map(Body::schema);
    parameters.map(|parameter| parameter.schema).chain(body)
}

/// The outermost schemas of its successful answers.
pub(crate) fn answered(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let others = operation.other_answers.iter();
    let answers = std::iter::once(&operation.answer).chain(others);
    answers.filter_map(|answer| match answer.content {
        Content::Json(schema) => Some(schema),
        Content::Empty | Content::Text | Content::Binary => None,
    })
}

/// For each schema whether its values hold a secret anywhere inside.
pub(super) fn secrets(api: &Api) -> Vec<bool> {
    holders(api, &those(api, |schema| schema.secret))
}

/// For each schema whether null is allowed, also by way of references, compositions of one part and variants.
pub(super) fn nullables(api: &Api) -> Vec<bool> {
    let nullable = those(api, |schema| schema.nullable);
    reaching(api, &nullable, |api, id, open| {
        match &api.schema(id).shape {
            Shape::Choice(choice) => open.extend(&choice.variants),
            _ => open.extend(api.schema(id).stands_for()),
        }
    })
}

/// For each schema whether it is no object, or a choice of which a variant is none.
pub(super) fn others(api: &Api) -> Vec<bool> {
    let others: Vec<SchemaId> = those(api, |schema| {
        let shape = &api.resolved(schema).shape;
        !matches!(shape, Shape::Object(_) | Shape::Choice(_))
    });
    reaching(api, &others, |api, id, open| {
        if let Shape::Choice(choice) = &api.schema(id).shape {
            open.extend(choice.variants.iter().map(|variant| api.resolve(*variant)));
        }
    })
}

fn those(api: &Api, are: impl Fn(&Schema) -> bool) -> Vec<SchemaId> {
    let ids = (0..api.schemas.len()).map(SchemaId);
    ids.filter(|id| are(api.schema(*id))).collect()
}

/// Marks a schema and all inside it.
fn mark(api: &Api, start: SchemaId, reached: &mut [bool]) {
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            push_inner(api, id, &mut open);
        }
    }
}

/// For each schema whether it is one of those wanted, or has one inside.
pub(crate) fn holders(api: &Api, wanted: &[SchemaId]) -> Vec<bool> {
    reaching(api, wanted, push_inner)
}

/// For each schema whether it is one of those wanted, or leads to one.
fn reaching(
    api: &Api,
    wanted: &[SchemaId],
    push_next: impl Fn(&Api, SchemaId, &mut Vec<SchemaId>),
) -> Vec<bool> {
    let mut reaching = vec![false; api.schemas.len()];
    if wanted.is_empty() {
        return reaching;
    }
    let mut outer: Vec<Vec<SchemaId>> = vec![Vec::new(); api.schemas.len()];
    let mut next = Vec::new();
    for id in (0..api.schemas.len()).map(SchemaId) {
        push_next(api, id, &mut next);
        next.drain(..).for_each(|inside| outer[inside.0].push(id));
    }
    let mut open = wanted.to_vec();
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reaching[id.0], true) {
            open.extend(&outer[id.0]);
        }
    }
    reaching
}

/// The schemas directly inside a schema.
pub(super) fn push_inner(api: &Api, id: SchemaId, open: &mut Vec<SchemaId>) {
    match &api.schema(id).shape {
        Shape::Any
        | Shape::Null
        | Shape::Boolean(_)
        | Shape::Integer(_)
        | Shape::WideInteger
        | Shape::Number(_)
        | Shape::String(_)
        | Shape::Words(_)
        | Shape::Numbers(_)
        | Shape::Values(_) => {}
        Shape::Array(array) => open.extend(array.items),
        Shape::Object(object) => {
            open.extend(object.properties.iter().map(|property| property.schema));
            open.extend(match object.additional {
                Additional::Of(schema) => Some(schema),
                Additional::Unsaid | Additional::Refused | Additional::Any => None,
            });
        }
        Shape::AllOf(parts) => open.extend(parts),
        Shape::Choice(choice) => open.extend(&choice.variants),
        Shape::Alias(target) => open.push(*target),
    }
}
