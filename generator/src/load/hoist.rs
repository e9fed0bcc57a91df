//! References to what is no component: their targets become components, so that later stages know no other references.
//!
//! What was there refers to the new component, and diagnostics show it where it was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::references::{Inner, group};
use crate::diagnostics::{Origins, Pointer};

/// References from one to the next that are followed; longer chains are taken for cycles.
pub(super) const MAX_ALIASES: usize = 100;

/// Moves every target into `components`.
pub(super) fn hoist(document: &mut Value, inner: &[Inner], origins: &mut Origins) {
    let mut homes = Homes::of(document);
    let groups = inner.iter().rev().filter_map(|reference| {
        let group = group(reference.kind)?;
        Some((&reference.target, group))
    });
    // By their places, so that the order of references decides no name.
    let groups: BTreeMap<&Pointer, &str> = groups.collect();
    let homes = groups
        .into_iter()
        .map(|(target, group)| (target, homes.make(group, &name_of(target))));
    let targets: BTreeMap<&Pointer, Pointer> = homes.collect();
    for reference in inner {
        if let Some(home) = targets.get(&reference.target)
            && let Some(node) = document.pointer_mut(reference.at.as_str())
        {
            node["$ref"] = reference_to(home).into();
        }
    }
    // What is deeper goes first: it leaves a reference behind, which then moves with what is around it.
    let mut deepest_first: Vec<_> = targets.into_iter().collect();
    deepest_first.sort_by_key(|(target, _)| std::cmp::Reverse(target.tokens().count()));
    for (target, home) in deepest_first {
        let Some(node) = document.pointer_mut(target.as_str()) else {
            continue;
        };
        let value = std::mem::replace(node, json!({ "$ref": reference_to(&home) }));
        insert(document, &home, value);
        origins.moved(home, 0, target.clone());
    }
}

/// The reference to a component.
pub(super) fn reference_to(component: &Pointer) -> String {
    let mut reference = String::from("#");
    for part in component.as_str().chars() {
        match part {
            '%' => reference.push_str("%25"),
            other => reference.push(other),
        }
    }
    reference
}

/// Puts a value among the components.
pub(super) fn insert(document: &mut Value, component: &Pointer, value: Value) {
    let mut node = document;
    for token in component.tokens() {
        let Some(members) = node.as_object_mut() else {
            return;
        };
        node = members
            .entry(token)
            .or_insert_with(|| Value::Object(Map::new()));
    }
    *node = value;
}

/// The names that components have.
pub(super) struct Homes {
    taken: BTreeSet<Pointer>,
    /// The first number that may be free after a name.
    numbers: BTreeMap<Pointer, usize>,
}

impl Homes {
    pub(super) fn of(document: &Value) -> Self {
        let root = Pointer::root().child("components");
        let mut taken = BTreeSet::new();
        let groups = document.get("components").and_then(Value::as_object);
        for (group, members) in groups.into_iter().flatten() {
            let group = root.child(group);
            for name in members.as_object().into_iter().flat_map(Map::keys) {
                taken.insert(group.child(name));
            }
        }
        Self {
            taken,
            numbers: BTreeMap::new(),
        }
    }

    /// A pointer that no component has yet, with this name or a number after it.
    pub(super) fn make(&mut self, group: &str, name: &str) -> Pointer {
        let group = Pointer::root().child("components").child(group);
        let plain = group.child(name);
        if self.taken.insert(plain.clone()) {
            return plain;
        }
        let number = self.numbers.entry(plain).or_insert(2);
        loop {
            let home = group.child(&format!("{name}{number}"));
            *number += 1;
            if self.taken.insert(home.clone()) {
                return home;
            }
        }
    }
}

/// Keywords that say nothing about what is below them.
const SILENT: &[&str] = &[
    "components",
    "paths",
    "properties",
    "content",
    "schema",
    "schemas",
    "responses",
    "parameters",
    "allOf",
    "oneOf",
    "anyOf",
];

/// A name for what stands at a pointer: `A_b` for `/components/schemas/A/properties/b`.
fn name_of(target: &Pointer) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut is_media_type = false;
    for token in target.tokens() {
        match token.as_ref() {
            "$defs" | "definitions" => words.clear(),
            "items" => words.push("item".to_owned()),
            "additionalProperties" => words.push("value".to_owned()),
            "requestBody" => words.push("body".to_owned()),
            _ if is_media_type => {}
            name if SILENT.contains(&name) => {}
            name => words.push(plain(name)),
        }
        is_media_type = token == "content";
    }
    words.retain(|word| !word.is_empty());
    if words.is_empty() {
        words.push("part".to_owned());
    }
    words.join("_")
}

/// The name with `_` for what component names do not have.
fn plain(name: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "._-".contains(character);
    let parts = name.split(|character| !is_plain(character));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("_")
}
