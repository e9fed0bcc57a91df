//! A kind of member that `object!` knows. Must be there. A field of type `T`.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = true;

pub(crate) fn read<T: DeserializeOwned, M: Member>(
    slot: &mut T,
    member: M,
) -> Result<(), M::Error> {
    member.value().map(|value| *slot = value)
}

pub(crate) fn write<T: Serialize, E: Entry>(value: &T, entry: E) -> Result<(), E::Error> {
    entry.value(Some(value))
}
