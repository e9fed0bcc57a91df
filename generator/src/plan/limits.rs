//! Limits that the client checks before it sends: which fields have them, and which types contain such fields.

use crate::api::{Additional, Api, Bounds, Schema, SchemaId, Shape};
use crate::rust::{Check, Group, Item, Limit, Payload, Type, TypeModule};
use std::collections::{HashMap, HashSet};
use std::fmt::Display;

/// The limits of a value itself and of its parts; those of the types inside are added by [`mark`].
pub(super) fn of(api: &Api, id: SchemaId, ty: &Type) -> Vec<Limit> {
    let own = own(api, id).into_iter().map(whole);
    own.chain(of_parts(api, id, ty)).collect()
}

/// The limits of what a list or a map holds.
pub(super) fn of_parts(api: &Api, id: SchemaId, ty: &Type) -> Vec<Limit> {
    match (&api.resolved(api.schema(id)).shape, ty.strict()) {
        (Shape::Array(array), Type::List(ty) | Type::OneOrMany(ty)) => array
            .items
            .map_or_else(Vec::new, |items| of_elements(api, items, ty)),
        (Shape::Object(object), Type::Map(ty)) => match object.additional {
            Additional::Of(values) => each(api, values, ty).into_iter().collect(),
            Additional::Unsaid | Additional::Refused | Additional::Any => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The limits of the elements of a list: those of plain ones need no way inside.
fn of_elements(api: &Api, items: SchemaId, ty: &Type) -> Vec<Limit> {
    if matches!(ty, Type::Option(_)) {
        return each(api, items, ty).into_iter().collect();
    }
    let (own, parts) = (own(api, items).into_iter(), of_parts(api, items, ty));
    if parts.is_empty() {
        let elements = own.map(|check| Limit {
            check,
            elements: true,
        });
        return elements.collect();
    }
    let limits = own.map(whole).chain(parts).collect();
    vec![whole(Check::Each {
        nullable: false,
        limits,
    })]
}

/// The limits of each part of a list or map, if it has some.
pub(super) fn each(api: &Api, part: SchemaId, ty: &Type) -> Option<Limit> {
    let (nullable, ty) = match ty {
        Type::Option(ty) => (true, &**ty),
        ty => (false, ty),
    };
    let limits = of(api, part, ty);
    (!limits.is_empty()).then(|| whole(Check::Each { nullable, limits }))
}

fn whole(check: Check) -> Limit {
    Limit {
        check,
        elements: false,
    }
}

/// Whether the limits of a value itself are checked.
pub(super) fn is_checked(api: &Api, id: SchemaId) -> bool {
    !own(api, id).is_empty()
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
    let limited = limited_types(types, groups);
    let items = types.iter_mut().flat_map(|module| &mut module.items);
    let items = items.filter(|item| limited.contains(item.name()));
    items.for_each(|item| mark_item(item, &limited));
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        for input in &mut operation.inputs {
            add_nested(&mut input.field.limits, &input.field.ty, &limited);
        }
        let mut inputs = operation.inputs.iter();
        operation.limited = inputs.any(|input| !input.field.limits.is_empty());
    }
}

/// Says of a type with limits that it has them.
fn mark_item(item: &mut Item, limited: &HashSet<String>) {
    match item {
        Item::Struct(item) => {
            item.limited = true;
            for field in &mut item.fields {
                add_nested(&mut field.limits, &field.ty, limited);
            }
            if let Some(ty) = &item.extra {
                add_nested(&mut item.extra_limits, ty, limited);
            }
        }
        Item::Choice(item) => {
            item.limited = true;
            for variant in &mut item.variants {
                if let Payload::Value { ty, limits, .. } = &mut variant.payload {
                    add_nested(limits, ty, limited);
                }
            }
        }
        Item::Newtype(item) => {
            item.limited = true;
            add_nested(&mut item.limits, &item.inner, limited);
        }
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) => {}
    }
}

/// Names of the types of requests with limits: those with a limit of their own, and those that hold one of them.
fn limited_types(types: &[TypeModule], groups: &[Group]) -> HashSet<String> {
    let items = types.iter().flat_map(|module| &module.items);
    let items: HashMap<&str, &Item> = items.map(|item| (item.name(), item)).collect();
    let operations = groups.iter().flat_map(|group| &group.operations);
    let inputs = operations.flat_map(|operation| &operation.inputs);
    let given = inputs.filter_map(|input| inner(&input.field.ty)).collect();
    let sent = reached(given, |name| {
        items.get(name).map_or_else(Vec::new, |item| held(item))
    });
    let mut holders: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, item) in &items {
        for held in held(item) {
            holders.entry(held).or_default().push(name);
        }
    }
    let own = sent.iter().copied();
    let own = own.filter(|name| items.get(name).is_some_and(|item| has_own(item)));
    let limited = reached(own.collect(), |name| {
        holders.get(name).cloned().unwrap_or_default()
    });
    let limited = limited.intersection(&sent);
    limited.map(|name| (*name).to_owned()).collect()
}

/// The names that these lead to, themselves included.
fn reached<'a>(mut open: Vec<&'a str>, next: impl Fn(&str) -> Vec<&'a str>) -> HashSet<&'a str> {
    let mut reached = HashSet::new();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(next(name));
        }
    }
    reached
}

/// Whether a type has limits besides those of the types in it.
fn has_own(item: &Item) -> bool {
    match item {
        Item::Struct(item) => {
            let mut fields = item.fields.iter();
            fields.any(|field| !field.limits.is_empty())
                || !item.extra_limits.is_empty()
                || !item.exactly_one.is_empty()
        }
        Item::Choice(item) => item.variants.iter().any(
            |variant| matches!(&variant.payload, Payload::Value { limits, .. } if !limits.is_empty()),
        ),
        Item::Newtype(item) => !item.limits.is_empty(),
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) => false,
    }
}

/// The names of the types that a type holds.
fn held(item: &Item) -> Vec<&str> {
    item.types().into_iter().filter_map(inner).collect()
}

/// The type with a name that a type is, holds in a box or may be, or is a list or map of.
fn inner(ty: &Type) -> Option<&str> {
    ty.each().find_map(|ty| match ty {
        Type::Struct(name) | Type::Named(name) => Some(name.as_str()),
        _ => None,
    })
}

fn add_nested(limits: &mut Vec<Limit>, ty: &Type, limited: &HashSet<String>) {
    if inner(ty).is_some_and(|name| limited.contains(name)) {
        limits.push(whole(Check::Nested));
    }
}
