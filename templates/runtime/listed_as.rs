//! As `required_as`, for a list that may be absent: it reads as empty.

use serde::de::MapAccess;
use serde::ser::SerializeStruct;

use super::form::{Form, Seed, Written};

pub(crate) const REQUIRED: bool = false;

pub(crate) fn read<'de, F: Form<T>, T, M: MapAccess<'de>>(
    slot: &mut T,
    map: &mut M,
) -> Result<(), M::Error> {
    map.next_value_seed(Seed::<F, T>::new())
        .map(|value| *slot = value)
}

pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
    value: &T,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    out.serialize_field(name, &Written::<F, T>::of(value))
}
