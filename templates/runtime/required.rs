//! A kind of member that `object!` knows. Must be there. A field of type `T`.

use serde::de::{Deserialize, MapAccess};
use serde::ser::{Serialize, SerializeStruct};

pub(crate) const REQUIRED: bool = true;

pub(crate) fn read<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    slot: &mut T,
    map: &mut M,
) -> Result<(), M::Error> {
    map.next_value().map(|value| *slot = value)
}

pub(crate) fn write<S: SerializeStruct, T: Serialize>(
    value: &T,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    out.serialize_field(name, value)
}
