//! Where an item of the client comes from: its place in the document, the overlay actions that shaped it, the calls that use it.
//!
//! In goes a planned document and a name as people write it, out come places and names. Knows no texts: descriptions of actions and
//! lines are found by whoever has the sources.

mod calls;
mod items;
mod members;
mod names;
mod uses;

use std::collections::BTreeMap;
use std::fmt;

use self::members::said_of;
use self::names::Named;
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
/// operation by its type (`GetTrack`), its call (`tracks().get`), its id (`getTrack`) or its method and path (`GET /tracks/{id}`).
///
/// # Errors
///
/// If nothing has the name; with the closest one.
pub fn explain(planned: &Planned, name: &str) -> Result<Explanation, UnknownName> {
    let wanted = names::plain(name);
    let places = names::places(&planned.api);
    let named = names::all(planned, &places);
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
    let (place, actions) = shaped(planned, found);
    Ok(Explanation {
        name: found.name.clone(),
        kind: found.kind.clone(),
        uses: uses::of(&planned.api, &places, &found.subject),
        actions,
        place,
    })
}

/// Where it stands, and the actions that shaped it; those by which a member must be there among them.
fn shaped(planned: &Planned, named: &Named) -> (Pointer, Vec<ActionPlace>) {
    let of_member = named.member_of.as_ref();
    let said = of_member.map(|(member, object)| said_of(&planned.value, object, member));
    let said = said.unwrap_or_default();
    let place = said.described.first().unwrap_or(&named.place).clone();
    let places = std::iter::once(&place)
        .chain(&said.described)
        .chain(&said.required);
    let actions = places.flat_map(|place| planned.origins.shaping(place));
    let in_order: BTreeMap<(usize, usize), ActionPlace> = actions
        .map(|action| ((action.overlay, action.action), action))
        .collect();
    (place, in_order.into_values().collect())
}
