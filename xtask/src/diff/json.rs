//! A report for programs.

use beatpass_generator::diff::Crate;
use serde_json::{Value, json};

use super::{Place, Report};

impl Report {
    /// One object: the verdicts on all changes together, and the changes.
    pub fn json(&self) -> String {
        let changes: Vec<Value> = self
            .changes()
            .map(|(change, places)| {
                json!({
                    "code": change.code.as_str(),
                    "subject": change.subject,
                    "text": change.text,
                    "wire": change.wire.as_str(),
                    "rust": change.rust.as_str(),
                    "behaviour": change.behaviour.as_str(),
                    "items": change.items,
                    "old": places[0].as_ref().map(place),
                    "new": places[1].as_ref().map(place),
                })
            })
            .collect();
        let report = json!({
            "wire": self.diff.wire().as_str(),
            "rust": self.diff.rust().map(Crate::as_str),
            "behaviour": self.diff.behaviour().as_str(),
            "changes": changes,
        });
        format!("{report:#}")
    }
}

fn place(place: &Place) -> Value {
    json!({
        "pointer": place.pointer.as_str(),
        "file": place.file,
        "line": place.line,
        "column": place.column,
    })
}
