//! Objects and components: what is described twice, not at all, or nowhere used.

use std::collections::BTreeMap;

use serde_json::json;

use super::nodes::Node;
use super::{Context, Lint, action};
use crate::api::{Additional, Object, Shape};
use crate::diagnostics::Pointer;
use crate::diff::outline;

pub(super) fn check(nodes: &[Node], context: &mut Context) {
    for node in nodes {
        shape(node, context);
        unused(node, context);
    }
    duplicates(nodes, context);
    cases(nodes, context);
}

fn shape(node: &Node, context: &mut Context) {
    let document = context.document;
    let schema = context.api.schema(node.id);
    let place = &schema.pointer;
    match &schema.shape {
        Shape::Any => {
            let update = json!({ "type": "object" });
            let action = action::update(
                document,
                place,
                &update,
                "Give the type, and name the source.",
            );
            context
                .find(Lint::AnyValue, &node.label, "has no type", place)
                .action = action;
        }
        Shape::Object(object) if object.properties.is_empty() && is_silent(object) => {
            let update = json!({ "additionalProperties": true });
            let to_do =
                "Describe the members, and name the source; this only says that they are free.";
            let action = action::update(document, place, &update, to_do);
            context
                .find(
                    Lint::UntypedObject,
                    &node.label,
                    "is an object without members",
                    place,
                )
                .action = action;
        }
        Shape::Object(object) if node.answered && !node.sent && requires_nothing(object) => {
            let update = json!({ "required": [object.properties[0].name] });
            let action = action::update(
                document,
                place,
                &update,
                "List what is always there, and name the source.",
            );
            context
                .find(
                    Lint::NothingRequired,
                    &node.label,
                    "requires no member",
                    place,
                )
                .action = action;
        }
        Shape::Array(array) if array.max_items == Some(0) => {
            context.find(
                Lint::EmptyList,
                &node.label,
                "is a list of at most 0 elements",
                place,
            );
        }
        _ => {}
    }
}

fn is_silent(object: &Object) -> bool {
    object.additional == Additional::Unsaid
        && object.one_of_required.is_empty()
        && object.required_elsewhere.is_empty()
}

fn requires_nothing(object: &Object) -> bool {
    !object.properties.is_empty()
        && object.required_elsewhere.is_empty()
        && !object.properties.iter().any(|property| property.required)
}

fn unused(node: &Node, context: &mut Context) {
    let schema = context.api.schema(node.id);
    if schema.component.is_some()
        && !node.sent
        && !node.answered
        && !is_referred_to(context, &schema.pointer)
    {
        let action = action::remove(
            context.document,
            &schema.pointer,
            "Confirm that nobody needs it.",
        );
        context
            .find(
                Lint::UnusedComponent,
                &node.label,
                "is a component that nothing refers to",
                &schema.pointer,
            )
            .action = action;
    }
}

/// Whether some reference leads here, also from errors and other components, which clients do not read.
fn is_referred_to(context: &Context, pointer: &Pointer) -> bool {
    let reference = format!("#{pointer}");
    let mut open = vec![context.document];
    while let Some(value) = open.pop() {
        match value {
            serde_json::Value::Object(members) => {
                if members.get("$ref").and_then(serde_json::Value::as_str) == Some(&reference) {
                    return true;
                }
                open.extend(members.values());
            }
            serde_json::Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    false
}

/// Fewer members may be the same by chance.
const LEAST_MEMBERS: usize = 4;

fn duplicates(nodes: &[Node], context: &mut Context) {
    let api = context.api;
    let mut same: BTreeMap<String, Vec<&Node>> = BTreeMap::new();
    for node in nodes {
        let Shape::Object(object) = &api.schema(node.id).shape else {
            continue;
        };
        if object.properties.len() >= LEAST_MEMBERS {
            let usage = (node.sent, node.answered);
            same.entry(format!("{usage:?}{}", outline(api, node.id)))
                .or_default()
                .push(node);
        }
    }
    let mut found: Vec<(&Node, &Node)> = Vec::new();
    for nodes in same.values() {
        let others = nodes[1..]
            .iter()
            .filter(|node| api.schema(node.id).component.is_none());
        found.extend(others.map(|node| (*node, nodes[0])));
    }
    found.sort_by_key(|(node, _)| node.id);
    for (node, first) in found {
        let place = api.schema(node.id).pointer.clone();
        context.find(
            Lint::DuplicateSchema,
            &node.label,
            format!("is described as `{}` is", first.label),
            &place,
        );
    }
}

fn cases(nodes: &[Node], context: &mut Context) {
    let api = context.api;
    let named = || {
        nodes
            .iter()
            .filter(|node| !node.is_parameter)
            .filter_map(|node| Some((node, node.name?)))
    };
    let is_camel = |name: &str| {
        name.contains(|char: char| char.is_ascii_uppercase()) && !name.contains(['_', '-'])
    };
    let camel = named().filter(|(_, name)| is_camel(name)).count();
    let snake = named().filter(|(_, name)| name.contains('_')).count();
    for (node, name) in named() {
        let place = api.schema(node.id).pointer.clone();
        let is_odd = if camel > snake {
            name.contains('_')
        } else {
            is_camel(name)
        };
        if is_odd {
            context.find(
                Lint::MixedCase,
                &node.label,
                "is written in another case than most members",
                &place,
            );
        }
        if !name
            .chars()
            .all(|char| char.is_alphanumeric() || char == '_')
            || name.starts_with(|char: char| char.is_ascii_digit())
        {
            context.find(
                Lint::NotAnIdentifier,
                &node.label,
                "is a member whose name is no identifier",
                &place,
            );
        }
    }
}
