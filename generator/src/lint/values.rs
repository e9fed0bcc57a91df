//! Single values: formats that only a name tells, contradictions, ids and money.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::nodes::Node;
use super::{Context, Lint, action};
use crate::api::{Api, Location, Operation, Parameter, Shape, Text};

pub(super) fn check(nodes: &[Node], context: &mut Context) {
    for node in nodes {
        contradictions(node, context);
        if let Some(name) = node.name {
            by_name(node, name, context);
        }
        prose(node, context);
    }
    ids(context);
}

/// What reading a document evens out, looked at as it is written.
fn contradictions(node: &Node, context: &mut Context) {
    let place = &context.api.schema(node.id).pointer;
    if let Some(raw) = context.raw(place) {
        null_default(node, raw, context);
        nullable_without_type(node, raw, context);
        nullable_enum(node, raw, context);
        constant_boolean(node, raw, context);
    }
}

fn says(raw: &Value, keyword: &str, value: &Value) -> bool {
    raw.get(keyword) == Some(value)
}

fn is_nullable(raw: &Value) -> bool {
    says(raw, "nullable", &json!(true))
}

fn null_default(node: &Node, raw: &Value, context: &mut Context) {
    let is_typed = raw.get("type").is_some_and(Value::is_string);
    if says(raw, "default", &Value::Null) && !is_nullable(raw) && is_typed {
        let fact = "is null by default and cannot be null";
        let to_do = "Nothing is assumed where nothing is sent.";
        without(node, Lint::NullDefault, fact, ("default", to_do), context);
    }
}

/// A finding with an action that takes a keyword away.
fn without(
    node: &Node,
    lint: Lint,
    fact: &str,
    (keyword, to_do): (&str, &str),
    context: &mut Context,
) {
    let place = &context.api.schema(node.id).pointer;
    let action = action::remove(context.document, &place.child(keyword), to_do);
    context.find(lint, &node.label, fact, place).action = action;
}

fn nullable_without_type(node: &Node, raw: &Value, context: &mut Context) {
    if !is_nullable(raw) || raw.get("type").is_some() {
        return;
    }
    let place = &context.api.schema(node.id).pointer;
    let action = raw.get("allOf").and_then(|_| {
        let update = json!({ "type": "object" });
        let to_do = "Give the type beside `nullable`.";
        action::update(context.document, place, &update, to_do)
    });
    let fact = "is nullable and has no type";
    context
        .find(Lint::NullableWithoutType, &node.label, fact, place)
        .action = action;
}

fn nullable_enum(node: &Node, raw: &Value, context: &mut Context) {
    let listed = raw.get("enum").and_then(Value::as_array);
    if !is_nullable(raw) || listed.is_none_or(|values| values.contains(&Value::Null)) {
        return;
    }
    let place = &context.api.schema(node.id).pointer;
    let to_do = "Null is one of the values.";
    let action = action::update(context.document, &place.child("enum"), &Value::Null, to_do);
    let fact = "is nullable and does not list null";
    context
        .find(Lint::NullableEnumWithoutNull, &node.label, fact, place)
        .action = action;
}

fn constant_boolean(node: &Node, raw: &Value, context: &mut Context) {
    let listed = raw.get("enum").and_then(Value::as_array);
    if says(raw, "type", &json!("boolean")) && listed.is_some() {
        let fact = "is a boolean of listed values";
        let to_do = "Confirm that both values can come.";
        without(node, Lint::ConstantBoolean, fact, ("enum", to_do), context);
    }
}

fn by_name(node: &Node, name: &str, context: &mut Context) {
    let schema = context.api.schema(node.id);
    if schema.id.is_some() || schema.currency.is_some() || schema.secret {
        return;
    }
    match &schema.shape {
        Shape::String(text) if is_plain(text) && is_time(name) => {
            let to_do = "Confirm the format: date, date-time or date-time-local.";
            format(node, Lint::DateWithoutFormat, "date-time", to_do, context);
        }
        Shape::String(text) if is_plain(text) && is_uuid(name) => {
            let to_do = "Confirm that it is always a UUID.";
            format(node, Lint::UuidWithoutFormat, "uuid", to_do, context);
        }
        Shape::Number(_) if is_money(name) => money(node, context),
        Shape::Number(_) if is_whole(name) => whole(node, context),
        _ => {}
    }
}

fn money(node: &Node, context: &mut Context) {
    let place = &context.api.schema(node.id).pointer;
    let update = json!({ "x-client-currency": "unknown" });
    let to_do = "Name the member that holds the currency, or its code.";
    let fact = "is an amount of money by its name, and a plain number";
    let proposal = (&update, to_do);
    context.propose(Lint::MoneyAsFloat, &node.label, fact, place, proposal);
}

fn whole(node: &Node, context: &mut Context) {
    let place = &context.api.schema(node.id).pointer;
    let to_do = "Confirm that it is always whole.";
    let action = action::replace(context.document, place, "type", &json!("integer"), to_do);
    let fact = "is whole by its name, and a number";
    context
        .find(Lint::NumberForInteger, &node.label, fact, place)
        .action = action;
}

fn is_plain(text: &Text) -> bool {
    text.format.is_none() && text.pattern.is_none()
}

fn format(node: &Node, lint: Lint, format: &str, to_do: &str, context: &mut Context) {
    let place = &context.api.schema(node.id).pointer;
    let update = json!({ "format": format });
    let fact = "is a text without a format";
    context.propose(lint, &node.label, fact, place, (&update, to_do));
}

fn is_time(name: &str) -> bool {
    ["date", "datetime", "timestamp"].contains(&name)
        || name.ends_with("_at")
        || name.ends_with("_date")
}

fn is_uuid(name: &str) -> bool {
    name == "uuid" || name.ends_with("_uuid")
}

fn is_money(name: &str) -> bool {
    let words = [
        "price", "amount", "balance", "revenue", "fee", "cost", "earnings", "payout",
    ];
    let last = name.rsplit('_').next().unwrap_or(name);
    words.contains(&last)
        || words
            .iter()
            .any(|word| name == format!("{word}_flat") || name == format!("total_{word}"))
}

fn is_whole(name: &str) -> bool {
    ["count", "page", "id", "quantity"].contains(&name)
        || name.ends_with("_count")
        || name.ends_with("_id")
}

/// Values that a description lists: at least two words in backticks with an "or" between them.
fn prose(node: &Node, context: &mut Context) {
    let schema = context.api.schema(node.id);
    let Shape::String(text) = &schema.shape else {
        return;
    };
    let Some(description) = schema.description.as_deref().filter(|_| is_plain(text)) else {
        return;
    };
    let words: Vec<&str> = listed_words(description);
    if words.len() > 1 {
        let update = json!({ "enum": words });
        let to_do = "Confirm that these are all values.";
        let fact = format!("lists {} values in its description", words.len());
        let (label, place) = (&node.label, &schema.pointer);
        context.propose(Lint::ValuesInProse, label, fact, place, (&update, to_do));
    }
}

/// `a`, `b` or `c`: what stands in backticks next to commas and "or" only.
fn listed_words(description: &str) -> Vec<&str> {
    let parts: Vec<&str> = description.split('`').collect();
    let separates = |part: &str| [",", "or", ", or", "/", "|"].contains(&part.trim());
    let mut words = Vec::new();
    for (index, word) in parts.iter().enumerate().skip(1).step_by(2) {
        let before = separates(parts[index - 1]);
        let after = parts.get(index + 1).is_some_and(|part| separates(part));
        if (before || after) && !word.contains(char::is_whitespace) && !words.contains(word) {
            words.push(*word);
        }
    }
    words
}

/// Ids in paths, which callers get from one call and give to another.
fn ids(context: &mut Context) {
    let api = context.api;
    let bare: Vec<(&Operation, &Parameter)> = bare_ids(api).collect();
    let is_number = |parameter: &Parameter| {
        matches!(
            api.schema(api.resolve(parameter.schema)).shape,
            Shape::Integer(_)
        )
    };
    let numbers: BTreeSet<String> = bare
        .iter()
        .filter(|(_, parameter)| is_number(parameter))
        .map(|(operation, parameter)| id_name(&operation.path, &parameter.name) + "Id")
        .collect();
    for (operation, parameter) in bare {
        let stem = id_name(&operation.path, &parameter.name);
        let mut name = format!("{stem}Id");
        // One id cannot be a number here and text there.
        if numbers.contains(&name) && !is_number(parameter) {
            name = format!("{stem}Key");
        }
        let place = parameter.pointer.child("schema");
        let update = json!({ "x-client-id": name });
        let proposal = (&update, "Name the id after what it is of.");
        let operation = super::operations::name(operation);
        let subject = format!("{operation} parameter {}", parameter.name);
        let fact = "is an id without a type";
        context.propose(Lint::IdWithoutType, &subject, fact, &place, proposal);
    }
}

/// Parameters of paths that are ids by their names, and plain numbers or texts.
fn bare_ids(api: &Api) -> impl Iterator<Item = (&Operation, &Parameter)> {
    let is_id = |name: &str| {
        ["id", "uuid"].contains(&name) || name.ends_with("_id") || name.ends_with("Id")
    };
    let is_bare = |parameter: &Parameter| {
        let shape = &api.schema(api.resolve(parameter.schema)).shape;
        let given = api.said(parameter.schema, |schema| schema.id.as_ref());
        matches!(shape, Shape::Integer(_) | Shape::String(_)) && given.is_none()
    };
    let operations = api.operations.iter();
    let parameters = operations.flat_map(|operation| {
        operation
            .parameters
            .iter()
            .map(move |parameter| (operation, parameter))
    });
    parameters.filter(move |(_, parameter)| {
        parameter.location == Location::Path && is_id(&parameter.name) && is_bare(parameter)
    })
}

/// A name for what an id is of: the segment before it, in the singular.
fn id_name(path: &str, parameter: &str) -> String {
    let holder = format!("{{{parameter}}}");
    let before = path
        .split(&holder)
        .next()
        .unwrap_or_default()
        .trim_end_matches('/');
    let segment = before.rsplit('/').next().unwrap_or_default();
    let words = segment
        .trim_end_matches('s')
        .split(|char: char| !char.is_alphanumeric());
    words
        .filter_map(|word| Some((word.chars().next()?, word)))
        .map(|(first, word)| {
            first
                .to_uppercase()
                .chain(word.chars().skip(1))
                .collect::<String>()
        })
        .collect()
}
