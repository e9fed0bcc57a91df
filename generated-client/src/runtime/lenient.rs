// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/lenient.rs and run the command again.

//! Forms for what the server is known to vary: read leniently, written strictly.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{Serialize, Serializer};

use super::form::{Form, List, Nullable, Reader};

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

/// A list of values of the form `F`; one that is no list reads as its only element.
pub(crate) struct One<F>(PhantomData<F>);

impl<T, F: Form<T>> Form<Vec<T>> for One<F> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_any(Reader::<Self, T>::new())
    }

    fn write<S: Serializer>(values: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        List::<F>::write(values, serializer)
    }
}

impl<'de, T, F: Form<T>> Visitor<'de> for Reader<One<F>, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence or its only element")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
        List::<F>::read(SeqAccessDeserializer::new(seq))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Vec<T>, M::Error> {
        only::<F, T, _>(MapAccessDeserializer::new(map))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<T>, E> {
        only::<F, T, _>(text.into_deserializer())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Vec<T>, E> {
        only::<F, T, _>(value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Vec<T>, E> {
        only::<F, T, _>(number.into_deserializer())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Vec<T>, E> {
        only::<F, T, _>(number.into_deserializer())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Vec<T>, E> {
        only::<F, T, _>(number.into_deserializer())
    }
}

fn only<'de, F: Form<T>, T, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    F::read(deserializer).map(|value| vec![value])
}

/// A number, or a text of its digits.
pub(crate) struct TextNumber;

impl<T: Serialize + for<'de> Deserialize<'de>> Form<T> for TextNumber {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(Reader::<Self, T>::new())
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<TextNumber, T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number or a text of digits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::deserialize(number.into_deserializer())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::deserialize(number.into_deserializer())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        T::deserialize(number.into_deserializer())
    }

    /// A number of JSON in quotes.
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let number: serde_json::Number = text
            .parse()
            .map_err(|_| E::invalid_value(Unexpected::Str(text), &self))?;
        T::deserialize(number).map_err(E::custom)
    }

    /// How `serde_json` hands over numbers in a build where some crate has turned on its `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        T::deserialize(number).map_err(M::Error::custom)
    }
}

/// `true` or `false`, or 1 or 0.
pub(crate) struct NumberBoolean;

impl Form<bool> for NumberBoolean {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(Reader::<Self, bool>::new())
    }

    fn write<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*value)
    }
}

impl<'de> Visitor<'de> for Reader<NumberBoolean, bool> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a boolean, 0 or 1")
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        match number {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    /// See [`TextNumber`]'s.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        match number.as_u64() {
            Some(number) => self.visit_u64(number),
            None => Err(M::Error::invalid_type(Unexpected::Other("number"), &self)),
        }
    }
}
