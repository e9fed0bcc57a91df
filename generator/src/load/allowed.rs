//! The list of findings that a document may have, each with its reason.

use serde_json::Value;

use super::text;
use crate::Source;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Findings of one lint that are allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Where it stands in the list.
    pub pointer: Pointer,
    /// Code of the lint.
    pub lint: String,
    /// What may be found; nothing: whatever is.
    pub subjects: Vec<String>,
    /// Why it is not mended.
    pub reason: String,
}

/// Reads the list: an array of objects with `lint`, `reason` and mostly `subjects`. In diagnostics it stands in place of the
/// document. Complete if no error was reported.
pub fn read_allowed(list: &Source, diagnostics: &mut Diagnostics) -> Vec<Allowed> {
    let Some(value) = text::parse(list, 0, diagnostics) else {
        return Vec::new();
    };
    let Some(entries) = value.as_array() else {
        let place = Place::document(Pointer::root());
        diagnostics
            .error(
                "wrong-type",
                place,
                "the list of allowed findings must be an array",
            )
            .help("write an entry as `- {lint: no-429, reason: …, subjects: [getTrack]}`");
        return Vec::new();
    };
    let entries = entries.iter().enumerate();
    entries
        .filter_map(|(index, entry)| read_entry(entry, Pointer::root().index(index), diagnostics))
        .collect()
}

fn read_entry(entry: &Value, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<Allowed> {
    let mut text = |name: &str| {
        let text = entry.get(name).and_then(Value::as_str);
        let text = text.filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let message = format!("an allowance needs `{name}`");
            diagnostics
                .error("missing-keyword", Place::document(pointer.clone()), message)
                .help(format!("add `{name}`, a text"));
        }
        text.map(str::to_owned)
    };
    let (lint, reason) = (text("lint"), text("reason"));
    let subjects = entry
        .get("subjects")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let subjects = subjects.filter_map(|subject| Some(subject.as_str()?.to_owned()));
    Some(Allowed {
        lint: lint?,
        reason: reason?,
        subjects: subjects.collect(),
        pointer,
    })
}
