//! Gives a checked document the form in which openapiv3 reads all of it.
//!
//! openapiv3 drops the siblings of `$ref`, turns a schema with an odd bound or enum into one of no particular type, and refuses
//! bounds past `i64`. Everything changed here was reported by the walk, or says the same in other words.

use serde_json::{Map, Number, Value};

use super::kinds::{Kind, Need, Shape};
use super::schemas::{
    TWO_63, fits_64_bits, is_nullable, is_of_type, is_past_64_bits, types_of, void_ranges,
};
use crate::numbers;

type Members = Map<String, Value>;

/// Keywords whose objects openapiv3 has no complete model of; they are unsupported anyway.
const DROPPED: &[(Kind, &str)] = &[
    (Kind::Operation, "callbacks"),
    (Kind::Response, "links"),
    (Kind::Components, "callbacks"),
    (Kind::Components, "links"),
];

/// Rewrites the document in place.
pub(super) fn normalise(document: &mut Value) {
    node(document, Shape::Object(Kind::Document));
}

fn node(value: &mut Value, shape: Shape) {
    match (shape, value) {
        (Shape::Referable(kind), Value::Object(members))
            if kind != Kind::Schema && members.contains_key("$ref") => {}
        (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
            object(members, kind);
        }
        (Shape::FlagOrSchema, Value::Object(members)) => object(members, Kind::Schema),
        (Shape::List(shape), Value::Array(elements)) => elements
            .iter_mut()
            .for_each(|element| node(element, *shape)),
        (Shape::Map(shape), Value::Object(members)) => {
            members.values_mut().for_each(|member| node(member, *shape));
        }
        _ => {}
    }
}

fn object(members: &mut Members, kind: Kind) {
    members.retain(|name, value| is_kept(name, value, kind));
    for (name, member) in members.iter_mut() {
        if let Some(shape) = kind.member(name) {
            node(member, shape);
        }
    }
    for keyword in kind
        .keywords()
        .iter()
        .filter(|keyword| keyword.need == Need::Should)
    {
        members.entry(keyword.name).or_insert_with(|| "".into());
    }
    match kind {
        Kind::Schema => schema(members),
        Kind::Parameter if members.get("in").is_some_and(|place| place == "path") => {
            members.insert("required".to_owned(), true.into());
        }
        Kind::Encoding => encoding(members),
        _ => {}
    }
}

fn is_kept(name: &str, value: &Value, kind: Kind) -> bool {
    let says_nothing = value.is_null()
        && kind
            .member(name)
            .is_some_and(|shape| !matches!(shape, Shape::Any));
    !says_nothing && !DROPPED.contains(&(kind, name))
}

/// Says what follows from leaving `style` or `explode` out, which openapiv3 does not tell from other defaults.
fn encoding(members: &mut Members) {
    let is_styled = ["explode", "allowReserved"];
    let is_styled = is_styled.iter().any(|name| members.contains_key(*name));
    if is_styled && !members.contains_key("style") {
        members.insert("style".to_owned(), "form".into());
    }
    let explodes = members.get("style").is_some_and(|style| style == "form");
    members.entry("explode").or_insert_with(|| explodes.into());
}

fn schema(members: &mut Members) {
    reference_with_siblings(members);
    exclusive_bounds(members);
    let void: Vec<_> = void_ranges(members).collect();
    for (low, high) in void {
        let exclusive = (low == "minimum").then_some(["exclusiveMinimum", "exclusiveMaximum"]);
        for keyword in [low, high]
            .into_iter()
            .chain(exclusive.into_iter().flatten())
        {
            members.shift_remove(keyword);
        }
    }
    let Some(kind) = members
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return null_of_enum(members);
    };
    members
        .retain(|keyword, _| types_of(keyword).is_none_or(|types| types.contains(&kind.as_str())));
    values(members, &kind);
    enumeration(members, &kind);
    if kind == "integer" {
        if !fits_64_bits(members) {
            members.insert(WIDE_INTEGER.to_owned(), true.into());
        }
        whole_bounds(members);
    }
}

/// Marks whole numbers whose bounds are past 64 bits: openapiv3 holds bounds of 64 bits only.
const WIDE_INTEGER: &str = "x-wide-integer";

/// A null among the values makes the schema nullable.
fn null_of_enum(members: &mut Members) {
    if let Some(Value::Array(values)) = members.get("enum")
        && values.contains(&Value::Null)
    {
        members.insert("nullable".to_owned(), true.into());
    }
}

/// `{$ref, description}` becomes `{allOf: [{$ref}], description}`; extensions of others alone do not count.
fn reference_with_siblings(members: &mut Members) {
    let Some(reference) = members.get("$ref").cloned() else {
        return;
    };
    members.retain(|name, _| {
        name != "$ref" && (!name.starts_with("x-") || name.starts_with("x-client-"))
    });
    let reference_alone = Members::from_iter([("$ref".to_owned(), reference)]);
    if members.is_empty() {
        *members = reference_alone;
        return;
    }
    let parts = members
        .entry("allOf")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(parts) = parts {
        parts.insert(0, Value::Object(reference_alone));
    }
}

/// Bounds as OpenAPI 3.1 writes them, in the words of 3.0.
pub(super) fn exclusive_bounds(members: &mut Members) {
    exclusive_bound(members, "exclusiveMinimum", "minimum", f64::max);
    exclusive_bound(members, "exclusiveMaximum", "maximum", f64::min);
}

/// A number as in OpenAPI 3.1 becomes the bound and `true`, unless the bound itself is narrower.
fn exclusive_bound(
    members: &mut Members,
    exclusive: &str,
    bound: &str,
    narrower: fn(f64, f64) -> f64,
) {
    let Some(Value::Number(number)) = members.get(exclusive).cloned() else {
        return;
    };
    let (Some(limit), other) = (number.as_f64(), members.get(bound).and_then(Value::as_f64)) else {
        return;
    };
    if other.is_some_and(|other| narrower(limit, other).total_cmp(&limit).is_ne()) {
        members.shift_remove(exclusive);
    } else {
        members.insert(exclusive.to_owned(), true.into());
        members.insert(bound.to_owned(), Value::Number(number));
    }
}

/// Leaves out a default or an example that the type does not allow.
fn values(members: &mut Members, kind: &str) {
    let is_nullable = is_nullable(members);
    for keyword in ["default", "example"] {
        let fits = |value: &Value| is_of_type(value, kind) || (value.is_null() && is_nullable);
        if members.get(keyword).is_some_and(|value| !fits(value)) {
            members.shift_remove(keyword);
        }
    }
}

/// Leaves the values that the type allows, each once. A null makes the schema nullable and is no value of its own.
fn enumeration(members: &mut Members, kind: &str) {
    let Some(Value::Array(values)) = members.get_mut("enum") else {
        return;
    };
    let has_null = values.contains(&Value::Null);
    let mut kept: Vec<Value> = Vec::with_capacity(values.len());
    let mut seen = std::collections::HashSet::new();
    for value in values.drain(..).filter(|value| !value.is_null()) {
        if let Some(value) = coerce(value, kind)
            && seen.insert(numbers::words(&value))
        {
            kept.push(value);
        }
    }
    if kept.is_empty() && has_null {
        // Nothing but null: no type that openapiv3 knows.
        members.shift_remove("type");
        members.insert("enum".to_owned(), Value::Array(vec![Value::Null]));
    } else if kept.is_empty() {
        members.shift_remove("enum");
    } else {
        members.insert("enum".to_owned(), Value::Array(kept));
    }
    if has_null {
        members.insert("nullable".to_owned(), true.into());
    }
}

/// The value as the type has it: YAML reads an unquoted `2024` or `true` as something else than text.
fn coerce(value: Value, kind: &str) -> Option<Value> {
    match (kind, value) {
        ("string", Value::Number(number)) => Some(number.to_string().into()),
        ("string", Value::Bool(flag)) => Some(flag.to_string().into()),
        ("integer", Value::Number(number)) => {
            let is_wide = number.is_u64() || is_past_64_bits(&number);
            whole(&number)
                .or_else(|| is_wide.then_some(number))
                .map(Value::Number)
        }
        ("integer" | "number" | "boolean", Value::String(text)) => serde_json::from_str(&text)
            .ok()
            .filter(|value: &Value| is_of_type(value, kind)),
        (kind, value) => Some(value).filter(|value| is_of_type(value, kind)),
    }
}

fn whole_bounds(members: &mut Members) {
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        let has_fraction = members
            .get(bound)
            .and_then(Value::as_f64)
            .is_some_and(|number| number.fract() != 0.0);
        if has_fraction {
            // The next whole number inside is allowed, whether or not the bound itself is.
            members.shift_remove(exclusive);
        }
    }
    bound(members, "minimum", |number| Number::from_f64(number.ceil()));
    bound(members, "maximum", |number| {
        Number::from_f64(number.floor())
    });
    bound(members, "multipleOf", Number::from_f64);
}

/// Replaces a bound that is no `i64` by the rounded one; removes it where that is none either.
fn bound(members: &mut Members, keyword: &str, round: impl Fn(f64) -> Option<Number>) {
    let Some(Value::Number(number)) = members.get(keyword) else {
        return;
    };
    if number.is_i64() {
        return;
    }
    match number.as_f64().and_then(round).as_ref().and_then(whole) {
        Some(number) => {
            members.insert(keyword.to_owned(), Value::Number(number));
        }
        None => {
            members.shift_remove(keyword);
        }
    }
}

/// The number as an `i64`, if it is one.
fn whole(number: &Number) -> Option<Number> {
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    let float = number
        .as_f64()
        .filter(|float| float.fract() == 0.0 && float.abs() < TWO_63)?;
    format!("{float:.0}").parse::<i64>().ok().map(Number::from)
}
