//! The list of documented endpoints that a client lacks on purpose, each with its reason.

use serde_json::Value;

use super::text;
use crate::Source;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// A documented endpoint that the client lacks on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absent {
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Why it is left out.
    pub reason: String,
}

/// Reads the list: an array of objects with `method`, `path` and `reason`. In diagnostics it stands in place of the document.
/// Complete if no error was reported.
pub fn read_absent(list: &Source, diagnostics: &mut Diagnostics) -> Vec<Absent> {
    let Some(value) = text::parse(list, 0, diagnostics) else {
        return Vec::new();
    };
    let Some(entries) = value.as_array() else {
        let place = Place::document(Pointer::root());
        diagnostics
            .error(
                "wrong-type",
                place,
                "the list of absent endpoints must be an array",
            )
            .help("write an entry as `- {method: GET, path: /tracks, reason: …}`");
        return Vec::new();
    };
    let entries = entries.iter().enumerate();
    entries
        .filter_map(|(index, entry)| read_entry(entry, &Pointer::root().index(index), diagnostics))
        .collect()
}

fn read_entry(entry: &Value, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Absent> {
    let mut text = |name| {
        let text = entry.get(name).and_then(Value::as_str);
        let text = text.filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let message = format!("an absent endpoint needs `{name}`");
            diagnostics
                .error("missing-keyword", Place::document(pointer.clone()), message)
                .help(format!("add `{name}`, a text"));
        }
        text.map(str::to_owned)
    };
    let (method, path, reason) = (text("method"), text("path"), text("reason"));
    Some(Absent {
        method: method?,
        path: path?,
        reason: reason?,
    })
}
