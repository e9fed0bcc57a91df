//! Names that overlays choose: each is kept as it is, so one that is taken, cannot be had or is written as Rust writes none of its
//! kind is an error.

use super::names::unfit;
use crate::diagnostics::{Diagnostics, Place, Pointer};
use std::collections::HashMap;

/// A chosen name.
pub(super) struct Chosen {
    /// The extension that gives it.
    pub(super) place: Pointer,
    /// The name as it is written there.
    pub(super) written: String,
    /// The name as Rust has it.
    pub(super) name: String,
    /// What came of it.
    pub(super) taken: String,
}

impl Chosen {
    /// The name that was meant: one that Rust reserves got an underscore, which nobody chose.
    fn meant(&self) -> &str {
        self.name.trim_end_matches('_')
    }
}

/// Reports the names of a scope that are not as they were chosen. `kind` says what they are names of.
pub(super) fn check(chosen: &[Chosen], kind: &str, diagnostics: &mut Diagnostics) {
    let kept = chosen.iter().filter(|one| one.taken == one.meant());
    let kept: HashMap<&str, &Pointer> = kept.map(|one| (one.meant(), &one.place)).collect();
    for one in chosen {
        let written = &one.written;
        let place = Place::document(one.place.clone());
        if let Some(help) = unfit(written) {
            let message = if written.is_empty() {
                format!("the {kind} name is empty")
            } else {
                format!("no {kind} can be called `{written}`")
            };
            diagnostics
                .error("name-collision", place, message)
                .help(help);
        } else if one.taken != one.meant() {
            let other = kept.get(one.meant()).copied();
            report_taken(one, other, kind, diagnostics);
        } else if *written != one.name {
            report_spelling(written, &one.name, kind, place, diagnostics);
        }
    }
}

/// Reports a name that is not written as Rust writes such names; `name` is how it would.
pub(super) fn report_spelling(
    written: &str,
    name: &str,
    kind: &str,
    place: Place,
    diagnostics: &mut Diagnostics,
) {
    let message = format!("no {kind} can be called `{written}`");
    let help = match (unfit(written), name.strip_prefix("r#")) {
        (Some(help), _) => help.to_owned(),
        (None, Some(_)) => "Rust has that word already; give another one".to_owned(),
        (None, None) => format!("write `{name}`"),
    };
    diagnostics
        .error("name-spelling", place, message)
        .help(help);
}

fn report_taken(one: &Chosen, other: Option<&Pointer>, kind: &str, diagnostics: &mut Diagnostics) {
    let name = one.meant();
    let place = Place::document(one.place.clone());
    match other {
        // Of a schema that several compositions hold there may be copies.
        Some(other) if *other == one.place => {}
        Some(other) => {
            let message = format!("the {kind} name `{name}` is given twice");
            diagnostics
                .error("name-collision", place, message)
                .help("give one of the two another name")
                .related(Place::document(other.clone()), "here, too");
        }
        None => {
            let message = format!("no {kind} can be called `{name}`");
            diagnostics
                .error("name-collision", place, message)
                .help("Rust or the client has that name already; give another one");
        }
    }
}
