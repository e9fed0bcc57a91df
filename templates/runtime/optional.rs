//! A kind of member that `object!` knows. May be absent; null reads as absent, and absent is left out. A field of type `Option<T>`.

use serde::de::{Deserialize, MapAccess};
use serde::ser::{Serialize, SerializeStruct};

pub(crate) const REQUIRED: bool = false;

pub(crate) fn read<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    map.next_value().map(|value| *slot = value)
}

#[allow(clippy::ref_option, reason = "fields are handed over as they are")]
pub(crate) fn write<S: SerializeStruct, T: Serialize>(
    value: &Option<T>,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, value),
        None => out.skip_field(name),
    }
}
