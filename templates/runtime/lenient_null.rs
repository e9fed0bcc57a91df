//! Lists that may be null: read as empty, written as lists.

use std::marker::PhantomData;

use serde::de::Deserializer;
use serde::ser::Serializer;

use super::form::Form;
use super::form_nullable::Nullable;

/// A list of the form `F`; null reads as an empty one.
pub(crate) struct NullList<F>(PhantomData<F>);

impl<T, F: Form<Vec<T>>> Form<Vec<T>> for NullList<F> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        Nullable::<F>::read(deserializer).map(Option::unwrap_or_default)
    }

    fn write<S: Serializer>(values: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(values, serializer)
    }
}
