//! Example calls: sample values of the document as Rust expressions.

use crate::rust::{
    Constructor, Example, Field, Group, Item, Operation, Payload, Presence, Struct, Type,
    TypeModule,
};
use serde_json::Value;
use std::collections::HashMap;

/// Deepest nesting of a sample; recursive types end here.
const DEEPEST: usize = 6;

/// Gives every operation an example call with all that it requires.
pub(super) fn fill(types: &[TypeModule], groups: &mut [Group]) {
    let items = types
        .iter()
        .flat_map(|module| &module.items)
        .map(|item| (item_name(item), item))
        .collect();
    let writer = Writer { items };
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        operation.example = writer.example(operation);
    }
}

fn item_name(item: &Item) -> &str {
    match item {
        Item::Struct(item) => &item.head.name,
        Item::Words(item) => &item.head.name,
        Item::Numbers(item) => &item.head.name,
        Item::Choice(item) => &item.head.name,
        Item::Id(item) => &item.head.name,
    }
}

/// How an expression is used: where anything convertible is taken, or where the exact type is needed.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Converted,
    Exact,
}

struct Writer<'a> {
    items: HashMap<&'a str, &'a Item>,
}

impl Writer<'_> {
    fn example(&self, operation: &Operation) -> Example {
        let required = || operation.required().map(|input| &input.field);
        let arguments = required()
            .map(|field| self.value(&field.ty, field.example.as_ref(), Use::Converted, 0))
            .collect::<Vec<_>>();
        let types = arguments
            .iter()
            .any(|argument| argument.contains("::") && !argument.starts_with("serde_json::"));
        Example { arguments, types }
    }

    fn value(&self, ty: &Type, example: Option<&Value>, usage: Use, depth: usize) -> String {
        let exact = usage == Use::Exact;
        match ty {
            Type::Bool => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
            Type::I64 => example.and_then(Value::as_i64).unwrap_or(1).to_string(),
            Type::U64 => example.and_then(Value::as_u64).unwrap_or(1).to_string(),
            Type::F64 => format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.0)),
            Type::String => text(example, if exact { ".to_owned()" } else { "" }),
            Type::Secret => text(example, if exact { ".into()" } else { "" }),
            Type::Date => format!(
                "\"{}\".parse()?",
                example.and_then(Value::as_str).unwrap_or("2026-03-01")
            ),
            Type::DateTime => format!(
                "\"{}\".parse()?",
                example
                    .and_then(Value::as_str)
                    .unwrap_or("2026-03-01T12:00:00Z")
            ),
            Type::Json => format!("serde_json::json!({})", example.unwrap_or(&Value::Null)),
            Type::JsonObject => "serde_json::Map::new()".to_owned(),
            Type::Map(_) => "[].into()".to_owned(),
            Type::Option(inner) => {
                format!("Some({})", self.value(inner, example, Use::Exact, depth))
            }
            Type::Boxed(inner) => format!(
                "Box::new({})",
                self.value(inner, example, Use::Exact, depth)
            ),
            Type::List(inner) | Type::OneOrMany(inner) => self.list(inner, example, usage, depth),
            Type::Struct(name) | Type::Named(name) => self.named(name, example, usage, depth),
        }
    }

    fn list(&self, inner: &Type, example: Option<&Value>, usage: Use, depth: usize) -> String {
        let values: Vec<String> = match example.and_then(Value::as_array) {
            Some(values) => values
                .iter()
                .map(|value| self.value(inner, Some(value), usage, depth + 1))
                .collect(),
            None if depth < DEEPEST => vec![self.value(inner, None, usage, depth + 1)],
            None => Vec::new(),
        };
        format!(
            "{}[{}]",
            if usage == Use::Exact { "vec!" } else { "" },
            values.join(", ")
        )
    }

    fn named(&self, name: &str, example: Option<&Value>, usage: Use, depth: usize) -> String {
        let into = if usage == Use::Exact { ".into()" } else { "" };
        match self.items.get(name) {
            Some(Item::Struct(item)) => self.structure(item, example, depth),
            Some(Item::Words(item)) => {
                let known = item
                    .values
                    .iter()
                    .find(|(_, text)| example.and_then(Value::as_str) == Some(text))
                    .or(item.values.first());
                known.map_or_else(
                    || format!("\"\"{into}"),
                    |(variant, _)| format!("{name}::{variant}"),
                )
            }
            Some(Item::Numbers(item)) => {
                let known = item
                    .values
                    .iter()
                    .find(|(_, number)| example.and_then(Value::as_i64) == Some(*number))
                    .or(item.values.first());
                known.map_or_else(
                    || format!("0{into}"),
                    |(variant, _)| format!("{name}::{variant}"),
                )
            }
            Some(Item::Choice(item)) => match &item.variants[0].payload {
                Payload::Word(_) => format!("{name}::{}", item.variants[0].name),
                Payload::Value { ty, .. } => {
                    let variant = &item.variants[0].name;
                    format!(
                        "{name}::{variant}({})",
                        self.value(ty, example, Use::Exact, depth + 1)
                    )
                }
            },
            Some(Item::Id(item)) if item.text => text(example, into),
            Some(Item::Id(_)) | None => {
                format!("{}{into}", example.and_then(Value::as_u64).unwrap_or(1))
            }
        }
    }

    fn structure(&self, item: &Struct, example: Option<&Value>, depth: usize) -> String {
        let name = &item.head.name;
        let required = item
            .fields
            .iter()
            .filter(|field| field.presence == Presence::Required);
        let value = |field: &Field, usage| {
            let example = example
                .and_then(|example| example.get(&field.wire))
                .or(field.example.as_ref());
            self.value(&field.ty, example, usage, depth + 1)
        };
        match &item.constructor {
            Some(Constructor::Required(fields)) => {
                let fields_text: Vec<String> = required
                    .map(|field| format!("{}: {}", field.name, value(field, Use::Exact)))
                    .collect();
                format!("{name}::new({fields} {{ {} }})", fields_text.join(", "))
            }
            Some(Constructor::Arguments) | None => {
                let arguments: Vec<String> =
                    required.map(|field| value(field, Use::Converted)).collect();
                format!("{name}::new({})", arguments.join(", "))
            }
        }
    }
}

fn text(example: Option<&Value>, suffix: &str) -> String {
    let text = match example {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "text".to_owned(),
    };
    format!("{text:?}{suffix}")
}
