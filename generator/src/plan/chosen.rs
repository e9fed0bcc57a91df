//! Names that overlays choose: each is kept as it is, so one that is taken is an error.

use crate::diagnostics::{Diagnostics, Place, Pointer};
use std::collections::HashMap;

/// A chosen name.
pub(super) struct Chosen {
    /// The extension that gives it.
    pub(super) place: Pointer,
    /// The name as Rust has it.
    pub(super) name: String,
    /// What came of it.
    pub(super) taken: String,
}

/// Reports the names of a scope that are not as they were chosen. `kind` says what they are names of.
pub(super) fn check(chosen: &[Chosen], kind: &str, diagnostics: &mut Diagnostics) {
    let kept = chosen.iter().filter(|one| one.taken == one.name);
    let kept: HashMap<&str, &Pointer> = kept.map(|one| (&*one.name, &one.place)).collect();
    for one in chosen.iter().filter(|one| one.taken != one.name) {
        let name = &one.name;
        let place = Place::document(one.place.clone());
        match kept.get(&**name) {
            // Of a schema that several compositions hold there may be copies.
            Some(other) if **other == one.place => {}
            Some(other) => {
                let message = format!("the {kind} name `{name}` is given twice");
                diagnostics
                    .error("name-collision", place, message)
                    .help("give one of the two another name")
                    .related(Place::document((*other).clone()), "here, too");
            }
            None => {
                let message = format!("no {kind} can be called `{name}`");
                diagnostics
                    .error("name-collision", place, message)
                    .help("the client has that name already; give another one");
            }
        }
    }
}
