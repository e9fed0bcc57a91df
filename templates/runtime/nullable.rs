//! A kind of member that `object!` knows. Must be there but may be null; always written. A field of type `Option<T>`.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = true;

pub(crate) fn read<T: DeserializeOwned, M: Member>(
    slot: &mut Option<T>,
    member: M,
) -> Result<(), M::Error> {
    member.value().map(|value| *slot = value)
}

#[allow(clippy::ref_option, reason = "fields are handed over as they are")]
pub(crate) fn write<T: Serialize, E: Entry>(value: &Option<T>, entry: E) -> Result<(), E::Error> {
    entry.value(Some(value))
}
