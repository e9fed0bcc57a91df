//! Lists in whose place a single element may stand: read as a list of it, written as lists.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;

use super::form::{Form, Reader};
use super::form_list::List;

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
