//! Path items that are references: each is written out where it is used, for an operation belongs to one path.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::hoist::MAX_ALIASES;
use super::references::target;
use crate::diagnostics::{Diagnostics, Origins, Place, Pointer};

/// Writes out the path items of `paths`, and drops those that only served as targets. References that were refused are reported
/// already.
pub(super) fn write_out(
    document: &mut Value,
    refused: Option<&BTreeSet<String>>,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) {
    let paths = document.get("paths").and_then(Value::as_object);
    let referring = paths
        .into_iter()
        .flatten()
        .filter(|(_, item)| item.get("$ref").is_some());
    let referring: Vec<String> = referring.map(|(path, _)| path.clone()).collect();
    for path in referring {
        write_out_one(document, &path, refused, origins, diagnostics);
    }
    if let Some(Value::Object(components)) = document.get_mut("components") {
        components.shift_remove("pathItems");
    }
}

fn write_out_one(
    document: &mut Value,
    path: &str,
    refused: Option<&BTreeSet<String>>,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) {
    let at = Pointer::root().child("paths").child(path);
    let found = match follow(document, &at, refused) {
        Ok(found) => found,
        Err(message) => {
            if let Some(message) = message {
                let place = Place::document(at.child("$ref"));
                let help = "mend the reference; the output leaves the path out";
                diagnostics
                    .warning("dangling-reference", place, message)
                    .help(help);
            }
            if let Some(Value::Object(paths)) = document.get_mut("paths") {
                paths.shift_remove(path);
            }
            return;
        }
    };
    let Some(Value::Object(mut members)) = document.pointer(found.as_str()).cloned() else {
        return;
    };
    let Some(Value::Object(own)) = document.pointer_mut(at.as_str()) else {
        return;
    };
    own.shift_remove("$ref");
    for name in members.keys().filter(|name| !own.contains_key(*name)) {
        origins.moved(at.child(name), 0, found.child(name));
    }
    members.extend(std::mem::take::<Map<String, Value>>(own));
    *own = members;
}

/// The path item at the end of a chain of references, or why there is none unless that is reported already.
fn follow(
    document: &Value,
    at: &Pointer,
    refused: Option<&BTreeSet<String>>,
) -> Result<Pointer, Option<String>> {
    let mut pointer = at.clone();
    for _ in 0..MAX_ALIASES {
        let node = document.pointer(pointer.as_str());
        let Some(reference) = node.and_then(|node| node.get("$ref")) else {
            return Ok(pointer);
        };
        let reference = reference.as_str().unwrap_or_default();
        if refused.is_some_and(|refused| refused.contains(reference)) {
            return Err(None);
        }
        pointer = target(reference)
            .filter(|target| {
                document
                    .pointer(target.as_str())
                    .is_some_and(Value::is_object)
            })
            .ok_or_else(|| Some(format!("`{reference}` refers to no path item")))?;
    }
    Err(Some(format!(
        "the references from `{at}` never reach a path item: they form a cycle"
    )))
}
