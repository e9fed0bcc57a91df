// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/optional.rs and run the command again.

//! A kind of member that `object!` knows. May be absent; null reads as absent, and absent is left out. A field of type `Option<T>`.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = false;

pub(crate) fn read<T: DeserializeOwned, M: Member>(
    slot: &mut Option<T>,
    member: M,
) -> Result<(), M::Error> {
    member.value().map(|value| *slot = value)
}

#[allow(clippy::ref_option, reason = "fields are handed over as they are")]
pub(crate) fn write<T: Serialize, E: Entry>(value: &Option<T>, entry: E) -> Result<(), E::Error> {
    entry.value(value.as_ref())
}
