//! As `required`, for a value of a form.

use super::form::{Form, Seed, Written};
use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = true;

pub(crate) fn read<F: Form<T>, T, M: Member>(slot: &mut T, member: M) -> Result<(), M::Error> {
    member
        .seeded(Seed::<F, T>::new())
        .map(|value| *slot = value)
}

pub(crate) fn write<F: Form<T>, T, E: Entry>(value: &T, entry: E) -> Result<(), E::Error> {
    entry.value(Some(&Written::<F, T>::of(value)))
}
