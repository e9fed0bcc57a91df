//! Copies of one definition, which tools write into every schema that needs it: definitions in, for each the first that says the
//! same under the same name out.
//!
//! Two that refer to other definitions say the same if those do, so that definitions that hold themselves or each other have
//! copies too: all of one name and text are taken for the same until what they refer to tells them apart.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::definitions::mapped;
use crate::diagnostics::Pointer;
use crate::load::references::target;

/// How often definitions are told apart by what they refer to. Where that is not enough, none is taken for a copy.
const MOST_ROUNDS: usize = 64;

/// For each definition the place in the list of the first one that says the same.
pub(super) fn firsts(definitions: &[(Pointer, Value)]) -> Vec<usize> {
    let own: Vec<usize> = (0..definitions.len()).collect();
    let names = definitions.iter().filter_map(|(place, _)| place.last());
    let mut seen: BTreeMap<Cow<'_, str>, usize> = BTreeMap::new();
    names.for_each(|name| *seen.entry(name).or_default() += 1);
    if seen.values().all(|count| *count == 1) {
        return own;
    }
    let places = definitions.iter().zip(0..);
    let places = places.map(|((place, _), index)| (place, index)).collect();
    let mut texts = HashMap::new();
    let mut firsts = Vec::new();
    let mut targets = Vec::new();
    for (index, (place, schema)) in definitions.iter().enumerate() {
        let mut text = schema.clone();
        let mut referred = Vec::new();
        blank(&mut text, &places, &mut referred);
        let key = (place.last(), text.to_string());
        firsts.push(*texts.entry(key).or_insert(index));
        targets.push(referred);
    }
    told_apart(firsts, &targets).unwrap_or(own)
}

/// Tells definitions apart by what they refer to, until nothing changes.
fn told_apart(mut firsts: Vec<usize>, targets: &[Vec<usize>]) -> Option<Vec<usize>> {
    for _ in 0..MOST_ROUNDS {
        let mut known = HashMap::new();
        let mut next = Vec::with_capacity(firsts.len());
        for (index, targets) in targets.iter().enumerate() {
            let targets: Vec<usize> = targets.iter().map(|target| firsts[*target]).collect();
            next.push(*known.entry((firsts[index], targets)).or_insert(index));
        }
        if next == firsts {
            return Some(firsts);
        }
        firsts = next;
    }
    None
}

/// Leaves of references to definitions what leads on below them, and lists the definitions.
fn blank(value: &mut Value, places: &BTreeMap<&Pointer, usize>, referred: &mut Vec<usize>) {
    let mut blank_one = |reference: &mut String| {
        if let Some((definition, rest)) = definition(reference, places) {
            *reference = rest.to_string();
            referred.push(definition);
        }
    };
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(reference) if name == "$ref" => blank_one(reference),
                    member if name == "discriminator" => mapped(member).for_each(&mut blank_one),
                    _ => {}
                }
            }
            for member in members.values_mut() {
                blank(member, places, referred);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                blank(element, places, referred);
            }
        }
        _ => {}
    }
}

/// The definition that a reference leads into, and the way below it.
fn definition(reference: &str, places: &BTreeMap<&Pointer, usize>) -> Option<(usize, Pointer)> {
    let pointer = target(reference)?;
    let mut place = Some(pointer.clone());
    while let Some(at) = place {
        if let Some(definition) = places.get(&at) {
            return Some((*definition, pointer.below(&at)?));
        }
        place = at.parent();
    }
    None
}
