//! Lists that are kept beside a document: arrays of objects, each with its reason. In diagnostics they stand in place of the document.

use serde_json::Value;

use super::text;
use crate::Source;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// What a list holds, as its diagnostics name it.
pub(super) struct List {
    pub(super) one: &'static str,
    pub(super) many: &'static str,
    pub(super) example: &'static str,
}

/// An entry and where it stands.
pub(super) struct Entry {
    pub(super) pointer: Pointer,
    pub(super) value: Value,
}

impl List {
    /// The entries; none if an error was reported.
    pub(super) fn read(&self, source: &Source, diagnostics: &mut Diagnostics) -> Vec<Entry> {
        let entries = match text::parse(source, 0, diagnostics) {
            None => Vec::new(),
            Some(Value::Array(entries)) => entries,
            Some(_) => {
                let (place, many) = (Place::document(Pointer::root()), self.many);
                diagnostics
                    .error(
                        "wrong-type",
                        place,
                        format!("the list of {many} must be an array"),
                    )
                    .help(format!("write an entry as `- {}`", self.example));
                Vec::new()
            }
        };
        let entries = entries.into_iter().enumerate();
        entries
            .map(|(index, value)| Entry {
                pointer: Pointer::root().index(index),
                value,
            })
            .collect()
    }

    /// A text that every entry needs; none if an error was reported.
    pub(super) fn text(
        &self,
        entry: &Entry,
        name: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let text = entry.value.get(name).and_then(Value::as_str);
        let text = text.filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let place = Place::document(entry.pointer.clone());
            diagnostics
                .error(
                    "missing-keyword",
                    place,
                    format!("{} needs `{name}`", self.one),
                )
                .help(format!("add `{name}`, a text"));
        }
        text.map(str::to_owned)
    }
}
