//! Example calls: sample values of the document as Rust expressions.

use crate::rust::{
    Choice, Constructor, Example, Field, Group, Item, Operation, Payload, Presence, Struct, Type,
    TypeModule,
};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// Deepest nesting of a sample. What is nested deeper has no example.
const DEEPEST: usize = 8;

/// Gives every operation an example call with all that it requires.
pub(super) fn fill(types: &[TypeModule], groups: &mut [Group]) {
    let items = types
        .iter()
        .flat_map(|module| &module.items)
        .map(|item| (item.name(), item))
        .collect();
    let writer = Writer { items };
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        operation.example = writer.example(operation);
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
    fn example(&self, operation: &Operation) -> Option<Example> {
        let arguments: Vec<String> = operation
            .required()
            .map(|input| {
                self.value(
                    &input.field.ty,
                    input.field.example.as_ref(),
                    Use::Converted,
                    0,
                )
            })
            .collect::<Option<_>>()?;
        let mut named = operation.required().map(|input| &input.field.ty);
        let types = named.any(|ty| self.names_a_type(ty));
        Some(Example { arguments, types })
    }

    /// Whether the sample of a type names a type of the crate.
    fn names_a_type(&self, ty: &Type) -> bool {
        match ty {
            Type::List(inner)
            | Type::OneOrMany(inner)
            | Type::Option(inner)
            | Type::Boxed(inner)
            | Type::Lenient(inner, _) => self.names_a_type(inner),
            Type::Struct(_) => true,
            Type::Named(name) => !matches!(self.items.get(name.as_str()), Some(Item::Id(_)) | None),
            _ => false,
        }
    }

    /// A value as an expression; none if it is nested too deeply.
    fn value(
        &self,
        ty: &Type,
        example: Option<&Value>,
        usage: Use,
        depth: usize,
    ) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let exact = usage == Use::Exact;
        Some(match ty {
            Type::Bool => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
            Type::I64 => example.and_then(Value::as_i64).unwrap_or(1).to_string(),
            Type::U64 => example.and_then(Value::as_u64).unwrap_or(1).to_string(),
            Type::Number if exact => "1.into()".to_owned(),
            Type::Number => "1".to_owned(),
            Type::F64 => format!("{:?}", example.and_then(Value::as_f64).unwrap_or(1.0)),
            Type::String => text(example, if exact { ".to_owned()" } else { "" }),
            Type::Secret => text(example, if exact { ".into()" } else { "" }),
            Type::Decimal { .. } => amount(example),
            Type::Base64 if exact => "b\"bytes\".into()".to_owned(),
            Type::Base64 => "b\"bytes\"".to_owned(),
            Type::Date => parsed(example, "2026-03-01"),
            Type::DateTime => parsed(example, "2026-03-01T12:00:00Z"),
            Type::Upload | Type::FilePart => "\"content\"".to_owned(),
            Type::DateTimeLocal => parsed(example, "2026-03-01T12:00:00").replacen(' ', "T", 1),
            Type::Json => format!(
                "serde_json::json!({})",
                json(example.unwrap_or(&Value::Null))
            ),
            Type::JsonObject => "serde_json::Map::new()".to_owned(),
            Type::Map(inner) if inner.holds_uploads() => {
                let content = self.value(inner, None, usage, depth)?;
                format!("[(\"name\", {content})]")
            }
            Type::Map(_) => "[].into()".to_owned(),
            Type::Option(inner) => {
                format!("Some({})", self.value(inner, example, Use::Exact, depth)?)
            }
            Type::Boxed(inner) if exact => {
                format!("Box::new({})", self.value(inner, example, usage, depth)?)
            }
            Type::Boxed(inner) | Type::Lenient(inner, _) => {
                self.value(inner, example, usage, depth)?
            }
            Type::List(inner) | Type::OneOrMany(inner) => {
                self.list(inner, example, usage, depth)?
            }
            Type::Struct(name) | Type::Named(name) => self.named(name, example, usage, depth)?,
        })
    }

    fn list(
        &self,
        inner: &Type,
        example: Option<&Value>,
        usage: Use,
        depth: usize,
    ) -> Option<String> {
        let values: Vec<String> = match example
            .and_then(Value::as_array)
            .filter(|values| !values.is_empty())
        {
            Some(values) => {
                let values = values
                    .iter()
                    .map(|value| self.value(inner, Some(value), usage, depth + 1));
                values.collect::<Option<_>>()?
            }
            None => vec![self.value(inner, None, usage, depth + 1)?],
        };
        Some(format!(
            "{}[{}]",
            if usage == Use::Exact { "vec!" } else { "" },
            values.join(", ")
        ))
    }

    fn named(
        &self,
        name: &str,
        example: Option<&Value>,
        usage: Use,
        depth: usize,
    ) -> Option<String> {
        let into = if usage == Use::Exact { ".into()" } else { "" };
        Some(match self.items.get(name) {
            Some(Item::Struct(item)) => self.structure(item, example, depth)?,
            Some(Item::Words(item)) => {
                let known = item
                    .values
                    .iter()
                    .find(|(_, text)| example.and_then(Value::as_str) == Some(text));
                let known = known.or(item.values.first());
                known.map_or_else(
                    || format!("\"\"{into}"),
                    |(variant, _)| format!("{name}::{variant}"),
                )
            }
            Some(Item::Numbers(item)) => {
                let known = item
                    .values
                    .iter()
                    .find(|(_, number)| example.and_then(Value::as_i64) == Some(*number));
                let known = known.or(item.values.first());
                known.map_or_else(
                    || format!("0{into}"),
                    |(variant, _)| format!("{name}::{variant}"),
                )
            }
            Some(Item::Values(item)) => item.values.first().map_or_else(
                || format!("{name}::Unknown(serde_json::Value::Null)"),
                |(variant, _)| format!("{name}::{variant}"),
            ),
            Some(Item::Choice(item)) => self.choice(item, example, depth)?,
            Some(Item::Newtype(item)) => match example {
                Some(Value::Array(values)) if !values.is_empty() => {
                    let inner = self.value(&item.inner, example, Use::Exact, depth + 1)?;
                    format!("{name}({inner})")
                }
                _ => format!("{name}::default()"),
            },
            Some(Item::Id(item)) if item.text => text(example, into),
            Some(Item::Id(_)) | None => {
                format!("{}{into}", example.and_then(Value::as_u64).unwrap_or(1))
            }
        })
    }

    /// The variant that the sample is of, else the first that has a value of its own.
    fn choice(&self, item: &Choice, example: Option<&Value>, depth: usize) -> Option<String> {
        let mut others: Vec<_> = item.variants.iter().collect();
        others.sort_by_key(|variant| variant.payload.is_text_of_a_form());
        let fitting = example.and_then(|example| {
            let tag = item.tag.as_ref().and_then(|tag| example.get(tag));
            let mut fitting = others
                .iter()
                .filter(|variant| fits(&variant.payload, example));
            let told = fitting
                .clone()
                .find(|variant| is_told(&variant.payload, tag));
            told.or_else(|| fitting.next()).copied()
        });
        let (first, example) = match fitting {
            Some(variant) => (Some(variant), example),
            None => (None, None),
        };
        first.into_iter().chain(others).find_map(|variant| {
            let name = format!("{}::{}", item.head.name, variant.name);
            match &variant.payload {
                Payload::Word(_) => Some(name),
                Payload::Value { ty, told, .. } => {
                    let tagged = tagged(item.tag.as_ref(), &told.tags, example);
                    let value = self.value(ty, tagged.as_deref(), Use::Exact, depth + 1)?;
                    Some(format!("{name}({value})"))
                }
            }
        })
    }

    fn structure(&self, item: &Struct, example: Option<&Value>, depth: usize) -> Option<String> {
        let name = &item.head.name;
        let required = item.fields.iter().filter(|field| field.is_asked());
        let value = |field: &Field, usage| {
            let example = example
                .and_then(|example| example.get(&field.wire))
                .or(field.example.as_ref());
            self.value(&field.ty, example, usage, depth + 1)
        };
        let made = match &item.constructor {
            Some(Constructor::Required(fields)) => {
                let required = required
                    .map(|field| Some(format!("{}: {}", field.name, value(field, Use::Exact)?)));
                let required: Vec<String> = required.collect::<Option<_>>()?;
                format!("{name}::new({fields} {{ {} }})", required.join(", "))
            }
            Some(Constructor::Arguments) | None => {
                let arguments: Vec<String> = required
                    .map(|field| value(field, Use::Converted))
                    .collect::<Option<_>>()?;
                format!("{name}::new({})", arguments.join(", "))
            }
        };
        let set = set_by_name(item, depth).into_iter();
        let set = set.map(|field| {
            Some(format!(
                ".{}({})",
                field.name,
                value(field, Use::Converted)?
            ))
        });
        Some(made + &set.collect::<Option<String>>()?)
    }
}

/// What a request is of no use without, although nothing of it is required: one of fields that exclude each other, or anything at all.
fn set_by_name(item: &Struct, depth: usize) -> Vec<&Field> {
    if item.constructor.is_none() {
        return Vec::new();
    }
    let field = |wire: &String| item.fields.iter().find(|field| field.wire == *wire);
    let chosen = item.exactly_one.iter().filter_map(|sets| sets.first());
    let chosen: Vec<&Field> = chosen
        .flatten()
        .filter_map(field)
        .filter(|field| field.presence != Presence::Required)
        .collect();
    let is_empty = chosen.is_empty()
        && item
            .fields
            .iter()
            .all(|field| field.presence != Presence::Required);
    if !is_empty || depth > 0 {
        return chosen;
    }
    let free = item
        .fields
        .iter()
        .filter(|field| !field.deprecated && !item.read_only.contains(&field.wire));
    let plain = free.clone().find(|field| field.example.is_some());
    plain.or(free.into_iter().next()).into_iter().collect()
}

/// The sample of a variant with the first of the tag's values that stand for it.
fn tagged<'e>(
    tag: Option<&String>,
    values: &[String],
    example: Option<&'e Value>,
) -> Option<Cow<'e, Value>> {
    let (Some(tag), Some(value)) = (tag, values.first()) else {
        return example.map(Cow::Borrowed);
    };
    let mut members = match example {
        Some(Value::Object(members)) if !members.contains_key(tag) => members.clone(),
        Some(other) => return Some(Cow::Borrowed(other)),
        None => Map::new(),
    };
    members.insert(tag.clone(), value.as_str().into());
    Some(Cow::Owned(Value::Object(members)))
}

/// Whether the value of a tag stands for a variant.
fn is_told(payload: &Payload, tag: Option<&Value>) -> bool {
    let (Payload::Value { told, .. }, Some(Value::String(tag))) = (payload, tag) else {
        return false;
    };
    told.tags.contains(tag)
}

/// Whether a sample can be of a variant, as far as its kind tells.
fn fits(payload: &Payload, example: &Value) -> bool {
    match (payload, example) {
        (Payload::Word(word), Value::String(text)) => word == text,
        (Payload::Value { kind, .. }, example) => match *kind {
            "boolean" => example.is_boolean(),
            "integer" => example.is_i64() || example.is_u64(),
            "number" => example.is_number(),
            "string" => example.is_string(),
            "array" => example.is_array(),
            "object" => example.is_object(),
            _ => true,
        },
        (Payload::Word(_), _) => false,
    }
}

fn text(example: Option<&Value>, suffix: &str) -> String {
    let text = example.map_or_else(|| "text".to_owned(), plain);
    format!("{text:?}{suffix}")
}

/// A text without its quotes, other JSON as it is.
fn plain(example: &Value) -> String {
    example
        .as_str()
        .map_or_else(|| example.to_string(), str::to_owned)
}

fn parsed(example: Option<&Value>, otherwise: &str) -> String {
    format!(
        "{:?}.parse()?",
        example.and_then(Value::as_str).unwrap_or(otherwise)
    )
}

fn amount(example: Option<&Value>) -> String {
    let text = example.map_or_else(|| "12.50".to_owned(), plain);
    format!("{text:?}.parse()?")
}

/// JSON as `json!` takes it: its texts are Rust literals.
fn json(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Array(values) => format!(
            "[{}]",
            values.iter().map(json).collect::<Vec<_>>().join(", ")
        ),
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("{name:?}: {}", json(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        other => other.to_string(),
    }
}
