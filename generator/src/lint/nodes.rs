//! Every schema of an API once, with what people call it and how it is used.

use crate::api::{Additional, Api, Body, Choice, Content, SchemaId, Shape};
use crate::plan::Usage;

/// A schema.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub(super) id: SchemaId,
    /// `Track.name`, `getTrack answer.track`, `createTrack body.tags[]`.
    pub(super) label: String,
    /// Name of the member or parameter that it is the value of.
    pub(super) name: Option<&'a str>,
    /// Whether it is the value of a parameter.
    pub(super) is_parameter: bool,
    /// Whether requests can hold it.
    pub(super) sent: bool,
    /// Whether answers can hold it.
    pub(super) answered: bool,
}

/// All schemas that components and operations lead to: components first, inline ones where they stand.
pub(super) fn nodes(api: &Api) -> Vec<Node<'_>> {
    let mut walk = Walk {
        api,
        usage: Usage::of(api),
        seen: vec![false; api.schemas.len()],
        nodes: Vec::new(),
    };
    for (name, id) in &api.components {
        walk.node(*id, name.clone(), None, Kind::Value);
    }
    for operation in &api.operations {
        let name = super::operations::name(operation);
        for parameter in &operation.parameters {
            let label = format!("{name} parameter {}", parameter.name);
            walk.node(
                parameter.schema,
                label,
                Some(&parameter.name),
                Kind::Parameter,
            );
        }
        if let Some(body) = operation.body.as_ref().and_then(Body::schema) {
            walk.node(body, format!("{name} body"), None, Kind::Value);
        }
        if let Content::Json(answer) = operation.answer.content {
            walk.node(answer, format!("{name} answer"), None, Kind::Value);
        }
    }
    walk.nodes
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Parameter,
    Value,
}

struct Walk<'a> {
    api: &'a Api,
    usage: Usage,
    seen: Vec<bool>,
    nodes: Vec<Node<'a>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, id: SchemaId, label: String, name: Option<&'a str>, kind: Kind) {
        if std::mem::replace(&mut self.seen[id.0], true) {
            return;
        }
        self.nodes.push(Node {
            id,
            label: label.clone(),
            name,
            is_parameter: kind == Kind::Parameter,
            sent: self.usage.in_requests(id),
            answered: self.usage.in_answers(id),
        });
        let api = self.api;
        match &api.schema(id).shape {
            Shape::Array(array) => array
                .items
                .into_iter()
                .for_each(|items| self.inner(items, format!("{label}[]"))),
            Shape::Object(object) => {
                for property in &object.properties {
                    if api.schema(property.schema).component.is_none() {
                        let label = format!("{label}.{}", property.name);
                        self.node(property.schema, label, Some(&property.name), Kind::Value);
                    }
                }
                if let Additional::Of(values) = object.additional {
                    self.inner(values, format!("{label}.*"));
                }
            }
            Shape::AllOf(parts)
            | Shape::Choice(Choice {
                variants: parts, ..
            }) => {
                for part in parts {
                    self.inner(*part, label.clone());
                }
            }
            Shape::Alias(target) => self.inner(*target, label),
            _ => {}
        }
    }

    /// A schema without a name of its own; components have theirs.
    fn inner(&mut self, id: SchemaId, label: String) {
        if self.api.schema(id).component.is_none() {
            self.node(id, label, None, Kind::Value);
        }
    }
}
