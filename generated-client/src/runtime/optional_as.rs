// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/optional_as.rs and run the command again.

//! As `optional`, for a value of a form.

use super::form::{Form, Seed, Written};
use super::form_nullable::Nullable;
use super::object::{Entry, Member};

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
pub(crate) fn write<F: Form<T>, T, E: Entry>(value: &Option<T>, entry: E) -> Result<(), E::Error> {
    let written = value.as_ref().map(Written::<F, T>::of);
    entry.value(written.as_ref())
}
