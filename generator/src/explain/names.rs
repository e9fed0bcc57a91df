//! All names of a client, with what they stand for.
//!
//! In comes a planned document, out come [`Named`]s. Knows nothing of the actions that shaped them.

use std::collections::HashMap;

use super::{calls, items};
use crate::Planned;
use crate::api::{Api, SchemaId};
use crate::diagnostics::Pointer;
use crate::rust::Field;

/// What uses are looked for by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// The schema here.
    Schema(Pointer),
    /// All schemas that are this typed id.
    Id(String),
    /// The operation here.
    Operation(Pointer),
}

/// Something that has a name.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// The name that is shown.
    pub(super) name: String,
    /// All names by which it is found, as [`plain`] writes them.
    pub(super) aliases: Vec<String>,
    pub(super) kind: String,
    pub(super) place: Pointer,
    /// Its name on the wire and the object that it is a member of, if it is one.
    pub(super) member_of: Option<(String, Pointer)>,
    pub(super) subject: Subject,
}

/// The schemas of a document by their places.
pub(super) type Places<'a> = HashMap<&'a Pointer, SchemaId>;

pub(super) fn places(api: &Api) -> Places<'_> {
    let numbered = api.schemas.iter().enumerate();
    // Of several at one place the first stands for all.
    let places = numbered
        .rev()
        .map(|(id, schema)| (&schema.pointer, SchemaId(id)));
    places.collect()
}

/// A name without parentheses and with dots for colons: `tracks().get(1)` is `tracks.get`.
pub(super) fn plain(name: &str) -> String {
    let mut depth = 0_usize;
    let mut text = String::new();
    for character in name.trim().chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            character if depth == 0 => text.push(character),
            _ => {}
        }
    }
    let text = text.replace("::", ".").replace("r#", "");
    text.trim_start_matches("client.").to_owned()
}

/// Operations first, then types; parts after what they are parts of.
pub(super) fn all(planned: &Planned, places: &Places) -> Vec<Named> {
    let mut named = Vec::new();
    calls::add(planned, &mut named);
    for item in planned.client.types.iter().flat_map(|module| &module.items) {
        items::add(&planned.api, places, item, &mut named);
    }
    named
}

/// A member under the names of what it belongs to, by its own name and by that on the wire.
pub(super) fn member(shown: &str, owners: &[&String], field: &Field) -> Named {
    let names = [field.name.replace("r#", ""), field.wire.clone()];
    let aliases = owners
        .iter()
        .flat_map(|owner| names.iter().map(move |name| format!("{owner}.{name}")));
    Named {
        name: format!("{shown}.{}", names[0]),
        aliases: aliases.collect(),
        kind: String::new(),
        place: Pointer::root(),
        member_of: None,
        subject: Subject::Operation(Pointer::root()),
    }
}
