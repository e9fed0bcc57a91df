//! Limits that the client checks before it sends: which fields have them, and which types contain such fields.

use crate::api::{Api, Bounds, Schema, SchemaId, Shape};
use crate::rust::{Check, Field, Group, Item, Limit, Struct, Type, TypeModule};
use std::collections::HashSet;
use std::fmt::Display;

/// The limits of a value itself; those of the types inside are added by [`mark`].
pub(super) fn of(api: &Api, id: SchemaId) -> Vec<Limit> {
    let schema = api.resolved(api.schema(id));
    let mut limits: Vec<Limit> = own(api, id)
        .into_iter()
        .map(|check| Limit {
            check,
            elements: false,
        })
        .collect();
    if let Shape::Array(array) = &schema.shape {
        let items = array
            .items
            .filter(|items| !api.resolved(api.schema(*items)).nullable);
        let checks = items.into_iter().flat_map(|items| own(api, items));
        limits.extend(checks.map(|check| Limit {
            check,
            elements: true,
        }));
    }
    limits
}

fn own(api: &Api, id: SchemaId) -> Vec<Check> {
    let schema = api.resolved(api.schema(id));
    if schema.id.is_some() {
        return Vec::new();
    }
    if api.said(id, |schema| schema.currency.as_ref()).is_some() {
        return amount(schema);
    }
    match &schema.shape {
        Shape::Integer(bounds) => {
            let implied = bounds.minimum == Some(0) && !bounds.exclusive_minimum;
            let bounds = Bounds {
                minimum: bounds.minimum.filter(|_| !implied),
                ..bounds.clone()
            };
            range(&bounds, |bound| separated(&bound.to_string()))
                .map(Check::Range)
                .into_iter()
                .collect()
        }
        Shape::Number(bounds) => range(bounds, |bound| separated(&format!("{bound:?}")))
            .map(Check::Range)
            .into_iter()
            .collect(),
        Shape::String(text)
            if !matches!(
                text.format.as_deref(),
                Some("byte" | "date" | "date-time" | "date-time-local")
            ) =>
        {
            count_range(text.min_length, text.max_length)
                .map(Check::Length)
                .into_iter()
                .collect()
        }
        Shape::Array(array) => {
            let count = count_range(array.min_items, array.max_items).map(Check::Items);
            count
                .into_iter()
                .chain(array.unique.then_some(Check::Unique))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The limits of an amount: those of a number, as decimals. A bound that no decimal is is none for amounts either.
fn amount(schema: &Schema) -> Vec<Check> {
    let Shape::Number(bounds) = &schema.shape else {
        return Vec::new();
    };
    let bounds = Bounds {
        minimum: bounds.minimum.and_then(decimal),
        exclusive_minimum: bounds.exclusive_minimum,
        maximum: bounds.maximum.and_then(decimal),
        exclusive_maximum: bounds.exclusive_maximum,
        multiple_of: None,
    };
    range(&bounds, String::clone)
        .map(Check::Range)
        .into_iter()
        .collect()
}

/// A bound as a decimal: its digits, and how many of them stand behind the point.
fn decimal(bound: f64) -> Option<String> {
    let text = bound.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    let digits = separated(&digits.to_string());
    Some(format!("Decimal::new({digits}, {})", fraction.len()))
}

/// A number literal with its digits in groups of three, as clippy's `unreadable_literal` asks.
fn separated(literal: &str) -> String {
    let (sign, digits) = literal
        .strip_prefix('-')
        .map_or(("", literal), |digits| ("-", digits));
    let (whole, rest) = digits.split_at(
        digits
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(digits.len()),
    );
    if whole.len() < 6 || rest.contains('e') {
        return literal.to_owned();
    }
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}{rest}")
}

fn count_range(min: Option<usize>, max: Option<usize>) -> Option<String> {
    let written = |count: usize| separated(&count.to_string());
    match (min.filter(|&min| min > 0).map(written), max.map(written)) {
        (Some(min), Some(max)) => Some(format!("{min}..={max}")),
        (Some(min), None) => Some(format!("{min}..")),
        (None, Some(max)) => Some(format!("..={max}")),
        (None, None) => None,
    }
}

/// Bounds as a Rust range, or as a pair of `Bound`s where no range says the same.
fn range<T: Display>(bounds: &Bounds<T>, write: impl Fn(&T) -> String) -> Option<String> {
    let min = bounds.minimum.as_ref().map(&write);
    let max = bounds.maximum.as_ref().map(&write);
    match (min, max, bounds.exclusive_minimum, bounds.exclusive_maximum) {
        (None, None, ..) => None,
        (Some(min), Some(max), false, false) => Some(format!("{min}..={max}")),
        (Some(min), Some(max), false, true) => Some(format!("{min}..{max}")),
        (Some(min), None, false, _) => Some(format!("{min}..")),
        (None, Some(max), _, false) => Some(format!("..={max}")),
        (None, Some(max), _, true) => Some(format!("..{max}")),
        (Some(min), max, true, exclusive) => {
            let upper = match max {
                None => "std::ops::Bound::Unbounded".to_owned(),
                Some(max) if exclusive => format!("std::ops::Bound::Excluded({max})"),
                Some(max) => format!("std::ops::Bound::Included({max})"),
            };
            Some(format!("(std::ops::Bound::Excluded({min}), {upper})"))
        }
    }
}

/// Finds the types that have limits, directly or inside, and adds the checks that lead inside.
pub(super) fn mark(types: &mut [TypeModule], groups: &mut [Group]) {
    let limited = limited_types(types);
    for structure in structs(types) {
        structure.limited = limited.contains(&structure.head.name);
        structure
            .fields
            .iter_mut()
            .for_each(|field| add_nested(field, &limited));
    }
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        operation
            .inputs
            .iter_mut()
            .for_each(|input| add_nested(&mut input.field, &limited));
        operation.limited = operation
            .inputs
            .iter()
            .any(|input| !input.field.limits.is_empty());
    }
}

fn structs(types: &mut [TypeModule]) -> impl Iterator<Item = &mut Struct> {
    types
        .iter_mut()
        .flat_map(|module| &mut module.items)
        .filter_map(|item| match item {
            Item::Struct(structure) if structure.constructor.is_some() => Some(structure),
            _ => None,
        })
}

/// Names of request types with limits: those with a limit of their own, then, until nothing is added, those that hold one of them.
fn limited_types(types: &mut [TypeModule]) -> HashSet<String> {
    let mut limited = HashSet::new();
    loop {
        let before = limited.len();
        for structure in structs(types) {
            let own = structure
                .fields
                .iter()
                .any(|field| !field.limits.is_empty())
                || !structure.exactly_one.is_empty();
            if own
                || structure
                    .fields
                    .iter()
                    .any(|field| inner(&field.ty).is_some_and(|name| limited.contains(name)))
            {
                limited.insert(structure.head.name.clone());
            }
        }
        if limited.len() == before {
            return limited;
        }
    }
}

/// The struct that a type is, holds in a box or may be, or is a list of.
fn inner(ty: &Type) -> Option<&str> {
    match ty {
        Type::Struct(name) => Some(name),
        Type::List(ty) | Type::Option(ty) | Type::Boxed(ty) | Type::Lenient(ty, _) => inner(ty),
        _ => None,
    }
}

fn add_nested(field: &mut Field, limited: &HashSet<String>) {
    if inner(&field.ty).is_some_and(|name| limited.contains(name)) {
        field.limits.push(Limit {
            check: Check::Nested,
            elements: false,
        });
    }
}
