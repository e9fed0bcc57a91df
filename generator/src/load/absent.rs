//! The list of documented endpoints that a client lacks on purpose, each with its reason.

use super::list::List;
use crate::Source;
use crate::diagnostics::Diagnostics;

const LIST: List = List {
    one: "an absent endpoint",
    many: "absent endpoints",
    example: "{method: GET, path: /tracks, reason: …}",
};

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
pub fn read_absent(source: &Source, diagnostics: &mut Diagnostics) -> Vec<Absent> {
    let entries = LIST.read(source, diagnostics).into_iter();
    entries
        .filter_map(|entry| {
            let mut text = |name| LIST.text(&entry, name, diagnostics);
            let (method, path, reason) = (text("method"), text("path"), text("reason"));
            Some(Absent {
                method: method?,
                path: path?,
                reason: reason?,
            })
        })
        .collect()
}
