//! Objects and components: what is described twice, not at all, or nowhere used.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::nodes::Node;
use super::{Context, Lint, action};
use crate::api::{Additional, Object, Shape};
use crate::diagnostics::Pointer;
use crate::diff::outline_of_one;
use crate::load;

pub(super) fn check(nodes: &[Node], context: &mut Context) {
    let targets = targets(context.document);
    for node in nodes {
        shape(node, context);
        unused(node, &targets, context);
    }
    duplicates(nodes, context);
    cases(nodes, context);
}

fn shape(node: &Node, context: &mut Context) {
    let schema = context.api.schema(node.id);
    let (label, place) = (&node.label, &schema.pointer);
    match &schema.shape {
        Shape::Any => {
            let update = json!({ "type": "object" });
            let proposal = (&update, "Give the type, and name the source.");
            context.propose(Lint::AnyValue, label, "has no type", place, proposal);
        }
        Shape::Object(object) if object.properties.is_empty() && is_silent(object) => {
            let update = json!({ "additionalProperties": true });
            let to_do =
                "Describe the members, and name the source; this only says that they are free.";
            let fact = "is an object without members";
            context.propose(Lint::UntypedObject, label, fact, place, (&update, to_do));
        }
        Shape::Object(object) if node.answered && !node.sent && requires_nothing(object) => {
            let update = json!({ "required": [object.properties[0].name] });
            let to_do = "List what is always there, and name the source.";
            let fact = "requires no member";
            context.propose(Lint::NothingRequired, label, fact, place, (&update, to_do));
        }
        Shape::Array(array) if array.max_items == Some(0) => {
            let fact = "is a list of at most 0 elements";
            context.find(Lint::EmptyList, label, fact, place);
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

fn unused(node: &Node, targets: &HashSet<Pointer>, context: &mut Context) {
    let schema = context.api.schema(node.id);
    if schema.component.is_some()
        && !node.sent
        && !node.answered
        && !targets.contains(&schema.pointer)
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

/// Where references lead, also those of errors and unused components, which clients do not read.
fn targets(document: &Value) -> HashSet<Pointer> {
    let (mut targets, mut open) = (HashSet::new(), vec![document]);
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(Value::as_str);
                targets.extend(reference.and_then(load::target));
                open.extend(members.values());
            }
            Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    targets
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
            same.entry(format!("{usage:?}{}", outline_of_one(api, node.id)))
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
