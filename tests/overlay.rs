//! Applies overlays (Overlay Specification 1.0) to a document, just far enough for those of this repository.
//!
//! Written for the tests alone, so that a mistake in the generator's own application of overlays shows here.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};

use crate::document::read;
use crate::root;

/// `spec/beatpass.yaml` after its overlays, in the order of their file names.
///
/// # Panics
///
/// If a file cannot be read, or if an action matches nothing or says what has no meaning here.
pub fn overlaid() -> Value {
    let spec = root().join("spec");
    let known =
        |path: &Path| read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut document = known(&spec.join("beatpass.yaml"));
    for path in yaml_files(&spec.join("overlays")) {
        apply(&mut document, &known(&path));
    }
    document
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of overlays is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    paths.sort();
    paths
}

/// Carries out all actions of an overlay, in order.
///
/// # Panics
///
/// As [`overlaid`].
pub fn apply(document: &mut Value, overlay: &Value) {
    for action in overlay["actions"].as_array().expect("`actions` is a list") {
        let target = action["target"].as_str().expect("`target` is a text");
        let places = places(document, target);
        assert!(
            !places.is_empty(),
            "the overlay target {target} matches nothing"
        );
        for place in places.iter().rev() {
            act(document, place, action);
        }
    }
}

fn places(document: &Value, target: &str) -> Vec<String> {
    let path = JsonPath::parse(target).unwrap_or_else(|error| panic!("{target}: {error}"));
    let nodes = path.query_located(document);
    nodes
        .locations()
        .map(NormalizedPath::to_json_pointer)
        .collect()
}

fn act(document: &mut Value, place: &str, action: &Value) {
    for (key, value) in action.as_object().expect("an action is an object") {
        match key.as_str() {
            "target" | "description" => {}
            "remove" if value == true => remove(document, place),
            "update" => merge(
                document.pointer_mut(place).expect("the place was found"),
                value,
            ),
            other => panic!("`{other}` of an overlay action has no meaning to this test"),
        }
    }
}

/// Removes what is at a JSON Pointer, below a place that is there.
///
/// # Panics
///
/// If the place has no members, or if the whole document is meant.
pub fn remove(document: &mut Value, place: &str) {
    let (parent, key) = place.rsplit_once('/').expect("the root is never removed");
    match document.pointer_mut(parent).expect("the place was found") {
        Value::Object(members) => drop(members.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Value::Array(elements) => drop(elements.remove(key.parse().expect("an index"))),
        other => panic!("{other} has no members"),
    }
}

/// Objects are merged member by member, lists are appended to, and all else is replaced.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (name, value) in update {
                match target.get_mut(name) {
                    Some(old) => merge(old, value),
                    None => drop(target.insert(name.clone(), value.clone())),
                }
            }
        }
        (Value::Array(target), Value::Array(update)) => target.extend_from_slice(update),
        (target, update) => *target = update.clone(),
    }
}
