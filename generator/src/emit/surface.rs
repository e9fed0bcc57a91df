//! The API surface: one line per operation, input, type, field and value, for people to review and for `--check` to compare.

use super::outputs;
use super::syntax::{compact, present, tokens};
use crate::rust::{
    Alias, Check, Client, Effect, Feature, Field, Group, Input, Item, Limit, Operation, Output,
    Payload, StatusVariant, Tier, Variant,
};
use std::fmt::Write;

/// The surface of a client, sorted by nothing but the document's order.
pub(crate) fn surface(client: &Client) -> String {
    let mut text = String::new();
    for group in &client.groups {
        for operation in &group.operations {
            operation_lines(group, operation, &mut text);
        }
    }
    for module in &client.types {
        for item in &module.items {
            item_lines(item, module.feature.as_ref(), &mut text);
        }
    }
    text
}

fn operation_lines(group: &Group, operation: &Operation, text: &mut String) {
    let id = &operation.id;
    let _ = writeln!(text, "operation {id}: {}", call(group, operation));
    for alias in &operation.aliases {
        let _ = writeln!(text, "operation {id} formerly: {}", former(group, alias));
    }
    if let Some(paging) = &operation.paging {
        let item = compact(&tokens(&paging.item));
        let _ = writeln!(text, "operation {id} pages: {item} ({})", paging.place);
    }
    if let Output::ByStatus(by_status) = &operation.output {
        for variant in &by_status.variants {
            let _ = writeln!(text, "operation {id} answer {}", answer(variant));
        }
    }
    for input in &operation.inputs {
        let _ = writeln!(text, "operation {id} input {}", input_text(input));
    }
}

/// How an operation is called, what it is, and what it gives.
fn call(group: &Group, operation: &Operation) -> String {
    let tier = match operation.tier {
        Tier::None => "no token",
        Tier::Optional => "token optional",
        Tier::Token => "token",
    };
    let certificate = if operation.certificate {
        ", certificate"
    } else {
        ""
    };
    let effect = match operation.effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Money => "money",
    };
    let output = compact(&outputs::ty(&operation.output));
    let call = format!("{}().{}", group.accessor, operation.method_name);
    let (method, route) = (&operation.method, &operation.route);
    let provenance = provenance(group, operation);
    format!("{call} = {method} {route} ({tier}{certificate}, {effect}{provenance}) -> {output}")
}

fn former(group: &Group, alias: &Alias) -> String {
    let method = alias.method.iter();
    let method = method.map(|name| format!("{}().{name}", group.accessor));
    let names: Vec<String> = method.chain(alias.name.clone()).collect();
    format!("{} (since {})", names.join(", "), alias.since)
}

fn answer(variant: &StatusVariant) -> String {
    let status = variant.status;
    let status = status.map_or_else(|| "any other".to_owned(), |status| status.to_string());
    let ty = compact(&outputs::ty(&variant.output));
    format!("{}: {ty} ({status})", variant.name)
}

fn input_text(input: &Input) -> String {
    let field = &input.field;
    let place = format!("{:?}", input.place).to_lowercase();
    let place = place.replace(" { explode: true }", " exploded");
    let place = place.replace(" { explode: false }", "");
    let ty = compact(&present(field));
    format!("{}: {ty} ({place} {})", field.name, field.wire)
}

/// The feature of an operation and where it is known from.
fn provenance(group: &Group, operation: &Operation) -> String {
    let origin = operation.origin.as_ref();
    let origin = origin.map(|page| format!(", from {page}"));
    under(group.feature.as_ref()) + &origin.unwrap_or_default()
}

fn under(feature: Option<&Feature>) -> String {
    feature.map_or_else(String::new, |feature| format!(", feature {}", feature.name))
}

fn item_lines(item: &Item, feature: Option<&Feature>, text: &mut String) {
    let name = item.name();
    for part in item_parts(item) {
        let _ = writeln!(text, "type {name} {part}");
    }
    let _ = writeln!(text, "type {name}: {}{}", item_kind(item), under(feature));
}

fn item_kind(item: &Item) -> &'static str {
    match item {
        Item::Struct(item) if item.extra.is_some() => "object and other members",
        Item::Struct(_) => "object",
        Item::Words(_) => "text",
        Item::Numbers(_) => "whole number",
        Item::Values(_) => "value of several kinds",
        Item::Choice(item) if item.unknown.is_some() => "open choice",
        Item::Choice(_) => "choice",
        Item::Newtype(_) => "newtype",
        Item::Id(item) if item.text => "id, text",
        Item::Id(_) => "id, whole number",
    }
}

/// Its fields, values or variants.
fn item_parts(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => item.fields.iter().map(field_line).collect(),
        Item::Words(item) => {
            let values = item.values.iter();
            let values = values.map(|(variant, value)| format!("value {variant}: {value:?}"));
            values.collect()
        }
        Item::Numbers(item) => item.values.iter().map(value_line).collect(),
        Item::Values(item) => item.values.iter().map(value_line).collect(),
        Item::Choice(item) => item.variants.iter().map(variant_line).collect(),
        Item::Newtype(item) => vec![format!("holds {}", compact(&tokens(&item.inner)))],
        Item::Id(_) => Vec::new(),
    }
}

fn value_line((variant, value): &(String, impl std::fmt::Display)) -> String {
    format!("value {variant}: {value}")
}

fn field_line(field: &Field) -> String {
    let limits = limits_text(&field.limits);
    let token = if field.token {
        ", only with a token"
    } else {
        ""
    };
    format!(
        "field {}: {} ({}{token}){limits}",
        field.name,
        compact(&present(field)),
        field.wire
    )
}

fn limits_text(limits: &[Limit]) -> String {
    if limits.is_empty() {
        return String::new();
    }
    let limits: Vec<String> = limits.iter().map(limit_text).collect();
    format!(" [{}]", limits.join(", "))
}

fn limit_text(limit: &Limit) -> String {
    let check = match &limit.check {
        Check::Length(range) => format!("length {range}"),
        Check::Range(range) => format!("range {range}"),
        Check::Items(range) => format!("items {range}"),
        Check::Unique => "unique".to_owned(),
        Check::Nested => "nested".to_owned(),
        Check::Each { nullable, limits } => {
            let parts = if *nullable { "nullable parts" } else { "parts" };
            format!("{parts}{}", limits_text(limits))
        }
    };
    if limit.elements {
        format!("elements {check}")
    } else {
        check
    }
}

fn variant_line(variant: &Variant) -> String {
    let payload = match &variant.payload {
        Payload::Word(word) => format!("{word:?}"),
        Payload::Value { ty, limits, .. } => compact(&tokens(ty)) + &limits_text(limits),
    };
    format!("variant {}: {payload}", variant.name)
}
