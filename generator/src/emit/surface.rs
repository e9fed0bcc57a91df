//! The API surface: one line per operation, input, type, field and value, for people to review and for `--check` to compare.

use super::syntax::{compact, present, tokens};
use crate::rust::{Client, Effect, Item, Output, Payload, Tier};
use std::fmt::Write;

/// The surface of a client, sorted by nothing but the document's order.
pub(crate) fn surface(client: &Client) -> String {
    let mut text = String::new();
    for group in &client.groups {
        for operation in &group.operations {
            let tier = match operation.tier {
                Tier::None => "no token",
                Tier::Optional => "token optional",
                Tier::Token => "token",
            };
            let effect = match operation.effect {
                Effect::Read => "read",
                Effect::Write => "write",
                Effect::Money => "money",
            };
            let output = match &operation.output {
                Output::Empty => "()".to_owned(),
                Output::Text => "String".to_owned(),
                Output::Bytes => "Bytes".to_owned(),
                Output::Json(ty) | Output::SecretJson(ty) => compact(&tokens(ty)),
            };
            let call = format!("{}().{}", group.accessor, operation.method_name);
            let (id, method, route) = (&operation.id, &operation.method, &operation.route);
            let _ = writeln!(
                text,
                "operation {id}: {call} = {method} {route} ({tier}, {effect}) -> {output}"
            );
            for input in &operation.inputs {
                let field = &input.field;
                let place = format!("{:?}", input.place).to_lowercase();
                let _ = writeln!(
                    text,
                    "operation {id} input {}: {} ({place} {})",
                    field.name,
                    compact(&present(field)),
                    field.wire
                );
            }
        }
    }
    for item in client.types.iter().flat_map(|module| &module.items) {
        item_lines(item, &mut text);
    }
    text
}

fn item_lines(item: &Item, text: &mut String) {
    let _ = match item {
        Item::Struct(item) => {
            let name = &item.head.name;
            for field in &item.fields {
                let limits = if field.limits.is_empty() {
                    String::new()
                } else {
                    format!(" {:?}", field.limits)
                };
                let _ = writeln!(
                    text,
                    "type {name} field {}: {} ({}){limits}",
                    field.name,
                    compact(&present(field)),
                    field.wire
                );
            }
            writeln!(
                text,
                "type {name}: object{}",
                if item.extra.is_some() {
                    " and other members"
                } else {
                    ""
                }
            )
        }
        Item::Words(item) => {
            let name = &item.head.name;
            for (variant, value) in &item.values {
                let _ = writeln!(text, "type {name} value {variant}: {value:?}");
            }
            writeln!(text, "type {name}: text")
        }
        Item::Numbers(item) => {
            let name = &item.head.name;
            for (variant, value) in &item.values {
                let _ = writeln!(text, "type {name} value {variant}: {value}");
            }
            writeln!(text, "type {name}: whole number")
        }
        Item::Choice(item) => {
            let name = &item.head.name;
            for variant in &item.variants {
                let payload = match &variant.payload {
                    Payload::Word(word) => format!("{word:?}"),
                    Payload::Value { ty, .. } => compact(&tokens(ty)),
                };
                let _ = writeln!(text, "type {name} variant {}: {payload}", variant.name);
            }
            writeln!(text, "type {name}: choice")
        }
        Item::Id(item) => writeln!(
            text,
            "type {}: id, {}",
            item.head.name,
            if item.text { "text" } else { "whole number" }
        ),
    };
}
