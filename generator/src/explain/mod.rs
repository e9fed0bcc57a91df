//! Where an item of the client comes from: its place in the document, the overlay actions that shaped it, the calls that use it.
//!
//! In goes a planned document and a name as people write it, out come places and names. Knows no texts: descriptions of actions and
//! lines are found by whoever has the sources.

mod names;
mod uses;

use std::fmt;

use crate::Planned;
use crate::diagnostics::{ActionPlace, Pointer};
use crate::load::closest;

pub use uses::{Role, Use};

/// What there is to know of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Its full name: `Track.name`, `GetTrack`.
    pub name: String,
    /// What it is, in a few words: `field of type Option<String>, called name in JSON`.
    pub kind: String,
    /// Where the document, overlays applied, has it.
    pub place: Pointer,
    /// The overlay actions that wrote it, something around it or something in it, in the order in which they apply.
    pub actions: Vec<ActionPlace>,
    /// The calls whose requests or answers have it.
    pub uses: Vec<Use>,
}

/// A name that nothing has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// The name.
    pub name: String,
    /// The closest name that there is.
    pub guess: Option<String>,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the client has nothing called `{}`", self.name)?;
        match &self.guess {
            Some(guess) => write!(f, "; did you mean `{guess}`?"),
            None => f.write_str("; API.md and api-surface.txt list what there is"),
        }
    }
}

impl std::error::Error for UnknownName {}

/// Explains what a name means: a type (`Track`), a field, variant or input (`Track.name`, `LicensingType::Both`, `GetTrack.id`), an
/// operation by its type (`GetTrack`), its call (`tracks().get`) or its id (`getTrack`).
///
/// # Errors
///
/// If nothing has the name; with the closest one.
pub fn explain(planned: &Planned, name: &str) -> Result<Explanation, UnknownName> {
    let wanted = names::plain(name);
    let named = names::all(planned);
    let found = named.iter().find(|named| named.aliases.contains(&wanted));
    // Capitals matter only where two names differ in nothing else.
    let same = |alias: &String| alias.eq_ignore_ascii_case(&wanted);
    let found = found.or_else(|| named.iter().find(|named| named.aliases.iter().any(same)));
    let Some(found) = found else {
        let known = named
            .iter()
            .flat_map(|named| &named.aliases)
            .map(String::as_str);
        return Err(UnknownName {
            name: name.to_owned(),
            guess: closest(&wanted, known).map(str::to_owned),
        });
    };
    Ok(Explanation {
        name: found.name.clone(),
        kind: found.kind.clone(),
        actions: planned.origins.shaping(&found.place),
        uses: uses::of(&planned.api, &found.subject),
        place: found.place.clone(),
    })
}
