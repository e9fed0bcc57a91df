//! As `maybe`, for a value of a form.

use super::form::{Form, Seed, Written};
use super::form_nullable::Nullable;
use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = false;

#[allow(clippy::option_option, reason = "absent, null and a value")]
pub(crate) fn read<F: Form<T>, T, M: Member>(
    slot: &mut Option<Option<T>>,
    member: M,
) -> Result<(), M::Error> {
    member
        .seeded(Seed::<Nullable<F>, Option<T>>::new())
        .map(|value| *slot = Some(value))
}

#[allow(
    clippy::option_option,
    clippy::ref_option,
    reason = "fields are handed over as they are"
)]
pub(crate) fn write<F: Form<T>, T, E: Entry>(
    value: &Option<Option<T>>,
    entry: E,
) -> Result<(), E::Error> {
    let written = value.as_ref().map(Written::<Nullable<F>, Option<T>>::of);
    entry.value(written.as_ref())
}
