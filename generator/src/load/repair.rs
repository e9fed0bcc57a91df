//! What the output assumes of a document that has faults: changes of the merged document, each of which a warning states.

use serde_json::{Map, Value};

use super::merge::{order, remove};
use crate::diagnostics::{Origins, Pointer};

/// A change that gives a faulty document a reading.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Repair {
    /// The node is left out.
    Remove(Pointer),
    /// The value stands there, in place of what does now.
    Put(Pointer, Value),
    /// The array ends with the value; it is made where there is none.
    Push(Pointer, Value),
}

/// Applies all repairs, and says which elements of arrays are gone, the last ones first. What a repair concerns may be gone
/// when its turn comes, with the object around it.
pub(super) fn apply(
    document: &mut Value,
    repairs: Vec<Repair>,
    origins: &mut Origins,
) -> Vec<Pointer> {
    let mut removed = Vec::new();
    for repair in repairs {
        match repair {
            Repair::Remove(pointer) => removed.push(pointer),
            Repair::Put(pointer, value) => put(document, &pointer, value),
            Repair::Push(pointer, value) => push(document, &pointer, value),
        }
    }
    // From the last to the first, so that no index moves before its turn.
    removed.sort_by_cached_key(order);
    removed.dedup();
    removed.reverse();
    removed.retain(|pointer| remove(document, pointer, origins));
    removed
}

/// Where a node stands after elements of arrays were removed, the last ones first; `None` for what went with them.
pub(super) fn after(removed: &[Pointer], mut pointer: Pointer) -> Option<Pointer> {
    for gone in removed {
        if pointer.below(gone).is_some() {
            return None;
        }
        let (array, index) = (gone.parent()?, gone.last()?.parse::<usize>().ok()?);
        let Some(rest) = pointer.below(&array) else {
            continue;
        };
        let mut tokens = rest.tokens();
        let later = tokens.next().and_then(|token| token.parse::<usize>().ok());
        if let Some(later) = later.filter(|later| *later > index) {
            pointer = tokens.fold(array.index(later - 1), |pointer, token| {
                pointer.child(&token)
            });
        }
    }
    Some(pointer)
}

fn put(document: &mut Value, pointer: &Pointer, value: Value) {
    if let Some(node) = document.pointer_mut(pointer.as_str()) {
        *node = value;
    } else if let Some((members, name)) = holder(document, pointer) {
        members.insert(name, value);
    }
}

fn push(document: &mut Value, pointer: &Pointer, value: Value) {
    if let Some(Value::Array(elements)) = document.pointer_mut(pointer.as_str()) {
        elements.push(value);
    } else if let Some((members, name)) = holder(document, pointer) {
        members.insert(name, Value::Array(vec![value]));
    }
}

/// The object that a node is a member of, or would be, and its name there.
fn holder<'d>(
    document: &'d mut Value,
    pointer: &Pointer,
) -> Option<(&'d mut Map<String, Value>, String)> {
    let name = pointer.last()?.into_owned();
    let members = document.pointer_mut(pointer.parent()?.as_str())?;
    Some((members.as_object_mut()?, name))
}
