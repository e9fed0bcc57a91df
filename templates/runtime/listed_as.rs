//! As `required_as`, for a list that may be absent: it reads as empty.

use super::form::{Form, Seed, Written};
use super::object::{Entry, Member};

pub(crate) const REQUIRED: bool = false;

pub(crate) fn read<F: Form<T>, T, M: Member>(slot: &mut T, member: M) -> Result<(), M::Error> {
    member
        .seeded(Seed::<F, T>::new())
        .map(|value| *slot = value)
}

pub(crate) fn write<F: Form<T>, T, E: Entry>(value: &T, entry: E) -> Result<(), E::Error> {
    entry.value(Some(&Written::<F, T>::of(value)))
}
