//! The list of findings that a document may have, each with its reason.

use serde_json::Value;

use super::list::{Entry, List};
use crate::Source;
use crate::diagnostics::{Diagnostics, Pointer};

const LIST: List = List {
    one: "an allowance",
    many: "allowed findings",
    example: "{lint: no-429, reason: …, subjects: [getTrack]}",
};

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
pub fn read_allowed(source: &Source, diagnostics: &mut Diagnostics) -> Vec<Allowed> {
    let entries = LIST.read(source, diagnostics).into_iter();
    entries
        .filter_map(|entry| {
            let mut text = |name| LIST.text(&entry, name, diagnostics);
            let (lint, reason) = (text("lint"), text("reason"));
            Some(Allowed {
                lint: lint?,
                reason: reason?,
                subjects: subjects(&entry),
                pointer: entry.pointer,
            })
        })
        .collect()
}

fn subjects(entry: &Entry) -> Vec<String> {
    let subjects = entry.value.get("subjects").and_then(Value::as_array);
    let subjects = subjects.into_iter().flatten();
    subjects
        .filter_map(|subject| Some(subject.as_str()?.to_owned()))
        .collect()
}
