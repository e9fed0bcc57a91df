// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/required_as.rs and run the command again.

//! As `required`, for a value of a form.

use serde::ser::SerializeStruct;

use super::form::{Form, Seed, Written};
use super::object::Member;

pub(crate) const REQUIRED: bool = true;

pub(crate) fn read<F: Form<T>, T, M: Member>(slot: &mut T, member: M) -> Result<(), M::Error> {
    member
        .seeded(Seed::<F, T>::new())
        .map(|value| *slot = value)
}

pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
    value: &T,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    out.serialize_field(name, &Written::<F, T>::of(value))
}
