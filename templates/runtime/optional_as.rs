//! As `optional`, for a value of a form.

use serde::ser::SerializeStruct;

use super::form::{Form, Seed, Written};
use super::form_nullable::Nullable;
use super::object::Member;

pub(crate) const REQUIRED: bool = false;

pub(crate) fn read<F: Form<T>, T, M: Member>(
    slot: &mut Option<T>,
    member: M,
) -> Result<(), M::Error> {
    member
        .seeded(Seed::<Nullable<F>, Option<T>>::new())
        .map(|value| *slot = value)
}

#[allow(clippy::ref_option, reason = "fields are handed over as they are")]
pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
    value: &Option<T>,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, &Written::<F, T>::of(value)),
        None => out.skip_field(name),
    }
}
