//! Names as they are wanted, and who gets one that several want: that follows from what they are on the wire, never from the
//! document's order, so that a document in another order gives the same names.

use std::borrow::Cow;

use super::plain;

/// A name that something wants.
#[derive(Debug)]
pub(in crate::plan) struct Wanted<'a> {
    pub(super) name: String,
    /// What it is called on the wire.
    wire: Cow<'a, str>,
    /// How far that is from the name.
    changes: u8,
    /// Whether it just follows from something, so that one that is chosen comes first.
    follows: bool,
    /// What tells those of one name on the wire apart.
    place: Cow<'a, str>,
}

impl<'a> Wanted<'a> {
    pub(in crate::plan) fn new(name: String, wire: impl Into<Cow<'a, str>>) -> Self {
        let wire = wire.into();
        Self {
            changes: changes(&wire, &name),
            name,
            wire,
            follows: true,
            place: Cow::Borrowed(""),
        }
    }

    /// The same, chosen by an overlay or not.
    pub(in crate::plan) fn chosen(self, is_chosen: bool) -> Self {
        Self {
            follows: !is_chosen,
            ..self
        }
    }

    /// The same for what has a second name in another form: the one that is nearest to that has both.
    pub(in crate::plan) fn beside(self, other: &str) -> Self {
        Self {
            changes: changes(&self.wire, other),
            ..self
        }
    }

    /// The same at a place, where several may have one name on the wire.
    pub(in crate::plan) fn at(self, place: impl Into<Cow<'a, str>>) -> Self {
        Self {
            place: place.into(),
            ..self
        }
    }

    /// Smaller is first: what is chosen, then what changes least, then by bytes.
    pub(super) fn key(&self) -> (bool, u8, &str, &str) {
        (self.follows, self.changes, &self.wire, &self.place)
    }
}

/// How much of a wire name changes in an identifier: nothing, what a keyword needs, the case of letters, or more.
fn changes(wire: &str, name: &str) -> u8 {
    let small = |text| str::chars(text).flat_map(char::to_lowercase);
    match plain(name) {
        _ if wire == name => 0,
        plain if wire == plain => 1,
        plain if small(wire).eq(small(plain)) => 2,
        _ => 3,
    }
}
