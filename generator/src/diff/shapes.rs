//! What values two schemas allow, compared: kinds first, then limits, listed values, members and variants.

use super::fields;
use super::limits::{self, Limit, Sign, bounds, count};
use super::matching::outline;
use super::members::members;
use super::schemas::{Site, Walk};
use super::{Code, Wire};
use crate::api::{Api, SchemaId, Shape, Text};

/// Formats of text that clients read as something else.
const PARSED: [&str; 3] = ["date", "date-time", "date-time-local"];

pub(super) fn compare(walk: &mut Walk, a: SchemaId, b: SchemaId, site: &Site) {
    let (old, new) = (walk.old, walk.new);
    if let (Some(was), Some(is)) = (members(old, a), members(new, b)) {
        return fields::compare(walk, (a, &was), (b, &is), site);
    }
    match (&old.schema(a).shape, &new.schema(b).shape) {
        (Shape::Any, Shape::Any)
        | (Shape::Null, Shape::Null)
        | (Shape::WideInteger, Shape::WideInteger) => {}
        (Shape::Boolean(was), Shape::Boolean(is)) => {
            let listed = |only: &Option<bool>| only.map_or(vec![false, true], |only| vec![only]);
            values(walk, (a, b), site, &listed(was), &listed(is));
        }
        (Shape::Integer(was), Shape::Integer(is)) => {
            let sign = Sign::of(was, is);
            limits::compare(walk, (a, b), site, &bounds(was), &bounds(is), sign);
        }
        (Shape::Number(was), Shape::Number(is)) => {
            limits::compare(walk, (a, b), site, &bounds(was), &bounds(is), Sign::Same);
        }
        (Shape::String(was), Shape::String(is)) => texts(walk, (a, b), site, was, is),
        (Shape::Words(was), Shape::Words(is)) => values(walk, (a, b), site, was, is),
        (Shape::Numbers(was), Shape::Numbers(is)) => values(walk, (a, b), site, was, is),
        (Shape::Values(was), Shape::Values(is)) => {
            let texts = |values: &[serde_json::Value]| -> Vec<String> {
                values.iter().map(ToString::to_string).collect()
            };
            values(walk, (a, b), site, &texts(was), &texts(is));
        }
        (Shape::Array(was), Shape::Array(is)) => {
            let all = |array: &crate::api::Array| {
                [
                    Limit::least("number of elements", array.min_items.map(count)),
                    Limit::most("number of elements", array.max_items.map(count)),
                    Limit::other(
                        "no element twice",
                        array.unique.then(|| "asked for".to_owned()),
                    ),
                ]
            };
            limits::compare(walk, (a, b), site, &all(was), &all(is), Sign::Same);
            match (was.items, is.items) {
                (Some(was), Some(is)) => walk.value(was, is, &site.inside("[]")),
                (None, Some(_)) | (Some(_), None) => kinds(walk, (a, b), site),
                (None, None) => {}
            }
        }
        (Shape::Object(was), Shape::Object(is)) if is_bare(walk.old, a) && is_bare(walk.new, b) => {
            fields::others(walk, (a, was.additional), (b, is.additional), site);
        }
        (Shape::Choice(was), Shape::Choice(is)) => {
            variants(walk, (a, b), site, (&was.variants, &is.variants));
        }
        _ => kinds(walk, (a, b), site),
    }
}

/// Whether it is an object that names no member.
fn is_bare(api: &Api, id: SchemaId) -> bool {
    members(api, id).is_none()
}

/// Two shapes of different kinds.
fn kinds(walk: &mut Walk, (a, b): (SchemaId, SchemaId), site: &Site) {
    let (was, is) = (kind(walk.old, a), kind(walk.new, b));
    if was == is && !matches!(walk.old.schema(a).shape, Shape::Array(_)) {
        return;
    }
    let (request, answer) = (!takes(&is, &was), !takes(&was, &is));
    let fact = format!("is {is}, it was {was}");
    let wire = Walk::wire(site, request, answer);
    walk.found.push(
        site.change(Code::TypeChanged, walk.places(a, b), fact)
            .wire(wire),
    );
}

/// Whether who expects the one kind can do with the other.
fn takes(expected: &str, given: &str) -> bool {
    expected == given
        || match expected {
            "any JSON" => true,
            "a number" => matches!(given, "a whole number" | "one of listed numbers"),
            "a whole number" => given == "one of listed numbers",
            "text" => given == "one of listed texts" || given.starts_with("text of the format"),
            "a list of any JSON" => given == "a list",
            // Clients keep values that are not listed; who receives a request does not.
            "an object without names" => given == "an object",
            _ => false,
        }
}

/// Whether a client of the old document, which takes each value here for one of `expected`, can read one of `given`.
pub(super) fn reads(walk: &Walk, expected: SchemaId, given: SchemaId) -> bool {
    let (old, new) = (walk.old, walk.new);
    let kinds = [
        kind(old, old.resolve(expected)),
        kind(new, new.resolve(given)),
    ];
    takes(&kinds[0], &kinds[1]) && (old.allows_null(expected) || !new.allows_null(given))
}

fn kind(api: &Api, id: SchemaId) -> String {
    let text = match &api.schema(id).shape {
        Shape::Any => "any JSON",
        Shape::Null => "null",
        Shape::Boolean(_) => "a boolean",
        Shape::Integer(_) => "a whole number",
        Shape::WideInteger => "a whole number past 64 bits",
        Shape::Number(_) => "a number",
        Shape::String(text) => match &text.format {
            Some(format) => return format!("text of the format `{format}`"),
            None => "text",
        },
        Shape::Words(_) => "one of listed texts",
        Shape::Numbers(_) => "one of listed numbers",
        Shape::Values(_) => "one of listed values",
        Shape::Array(array) if array.items.is_some() => "a list",
        Shape::Array(_) => "a list of any JSON",
        Shape::Object(_) | Shape::AllOf(_) if members(api, id).is_some() => "an object",
        Shape::Object(_) => "an object without names",
        Shape::AllOf(_) => "several schemas at once",
        Shape::Choice(_) => "one of several schemas",
        Shape::Alias(_) => "itself",
    };
    text.to_owned()
}

fn texts(walk: &mut Walk, (a, b): (SchemaId, SchemaId), site: &Site, was: &Text, is: &Text) {
    if was.format != is.format {
        let parsed = |text: &Text| {
            text.format
                .as_deref()
                .is_some_and(|format| PARSED.contains(&format))
        };
        let name = |text: &Text| {
            text.format.as_ref().map_or_else(
                || "no format".to_owned(),
                |format| format!("the format `{format}`"),
            )
        };
        let fact = format!("has {}, it had {}", name(is), name(was));
        let wire = Walk::wire(site, is.format.is_some(), parsed(was));
        walk.found.push(
            site.change(Code::FormatChanged, walk.places(a, b), fact)
                .wire(wire),
        );
    }
    let all = |text: &Text| {
        [
            Limit::least("number of characters", text.min_length.map(count)),
            Limit::most("number of characters", text.max_length.map(count)),
            Limit::other(
                "pattern",
                text.pattern.as_ref().map(|pattern| format!("`{pattern}`")),
            ),
        ]
    };
    limits::compare(walk, (a, b), site, &all(was), &all(is), Sign::Same);
}

fn values<T: PartialEq + std::fmt::Debug>(
    walk: &mut Walk,
    (a, b): (SchemaId, SchemaId),
    site: &Site,
    was: &[T],
    is: &[T],
) {
    let places = walk.places(a, b);
    // The values belong to the set, which has a type of its own.
    let site = owned(site, places);
    for value in was.iter().filter(|value| !is.contains(value)) {
        let change = site.change(
            Code::ValueRemoved,
            places,
            format!("can no longer be `{value:?}`"),
        );
        walk.found.push(change.wire(Walk::wire(&site, true, false)));
    }
    for value in is.iter().filter(|value| !was.contains(value)) {
        let fact = format!("can be `{value:?}` now");
        walk.found.push(site.change(Code::ValueAdded, places, fact));
    }
}

/// The same site, of a schema that has a type of its own.
fn owned(
    site: &Site,
    places: (&crate::diagnostics::Pointer, &crate::diagnostics::Pointer),
) -> Site {
    use super::crate_change::At;
    Site {
        owner: [At::whole(places.0.clone()), At::whole(places.1.clone())],
        ..site.clone()
    }
}

/// Whether two variants are the same one.
type Rule<'a> = &'a dyn Fn(&Walk, SchemaId, SchemaId) -> bool;

fn variants(
    walk: &mut Walk,
    (a, b): (SchemaId, SchemaId),
    site: &Site,
    (was, is): (&[SchemaId], &[SchemaId]),
) {
    let places = walk.places(a, b);
    let site = owned(site, places);
    let (mut left, mut free) = (was.to_vec(), is.to_vec());
    let rules: [Rule; 3] = [
        &|walk, a, b| {
            let name = |api: &Api, id| api.component(id).map(str::to_owned);
            walk.pairs
                .are_same(name(walk.old, a).as_deref(), name(walk.new, b).as_deref())
        },
        &|walk, a, b| outline(walk.old, a) == outline(walk.new, b),
        &|walk, a, b| kind(walk.old, walk.old.resolve(a)) == kind(walk.new, walk.new.resolve(b)),
    ];
    for same in rules {
        for a in std::mem::take(&mut left) {
            match free.iter().position(|b| same(walk, a, *b)) {
                Some(found) => {
                    let b = free.remove(found);
                    walk.value(a, b, &site.inside(""));
                }
                None => left.push(a),
            }
        }
    }
    for id in left {
        let fact = format!("can no longer be {}", named(walk.old, id));
        let change = site.change(
            Code::VariantRemoved,
            (&walk.old.schema(id).pointer, places.1),
            fact,
        );
        walk.found.push(change.wire(Walk::wire(&site, true, false)));
    }
    for id in free {
        let fact = format!("can be {} now", named(walk.new, id));
        let change = site.change(
            Code::VariantAdded,
            (places.0, &walk.new.schema(id).pointer),
            fact,
        );
        walk.found.push(change.wire(Walk::wire(&site, false, true)));
    }
}

fn named(api: &Api, id: SchemaId) -> String {
    api.component(id)
        .map_or_else(|| kind(api, api.resolve(id)), |name| format!("`{name}`"))
}

/// A verdict on what the old client sends to a server that refuses it.
pub(super) fn refused(site: &Site) -> Wire {
    Walk::wire(site, true, false)
}
