// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/form.rs and run the command again.

//! Forms: how a value looks in JSON where that differs from its type's own serde. `object!` names one in angle brackets.

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A form that values of type `T` have.
pub(crate) trait Form<T> {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Writes a value.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// The visitor of a form: each form whose values are made of others implements `Visitor` for its own.
pub(crate) struct Reader<F, T>(PhantomData<(F, T)>);

impl<F, T> Reader<F, T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

/// Reads a value of a form where serde asks for a seed.
pub(crate) struct Seed<F, T>(PhantomData<(F, T)>);

impl<F, T> Seed<F, T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, F: Form<T>, T> DeserializeSeed<'de> for Seed<F, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::read(deserializer)
    }
}

/// A value that is written in a form.
pub(crate) struct Written<'a, F, T>(&'a T, PhantomData<F>);

impl<'a, F, T> Written<'a, F, T> {
    pub(crate) fn of(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<F: Form<T>, T> Serialize for Written<'_, F, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, serializer)
    }
}
