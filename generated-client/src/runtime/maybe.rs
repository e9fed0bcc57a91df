// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/maybe.rs and run the command again.

//! A kind of member that `object!` knows. Absent, null and a value are three things. A field of type `Option<Option<T>>`.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = false;

#[allow(clippy::option_option, reason = "absent, null and a value")]
pub(crate) fn read<T: DeserializeOwned, M: Member>(
    slot: &mut Option<Option<T>>,
    member: M,
) -> Result<(), M::Error> {
    member.value().map(|value| *slot = Some(value))
}

#[allow(
    clippy::option_option,
    clippy::ref_option,
    reason = "fields are handed over as they are"
)]
pub(crate) fn write<T: Serialize, E: Entry>(
    value: &Option<Option<T>>,
    entry: E,
) -> Result<(), E::Error> {
    entry.value(value.as_ref())
}
