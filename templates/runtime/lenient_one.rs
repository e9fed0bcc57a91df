//! Lists in whose place a single element may stand: read as a list of it, written as lists.

use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::ser::Serializer;
use serde_json::Value;

use super::form::{Form, Reader};
use super::form_list::List;

/// Whether `serde_json` keeps the digits of numbers, which changes how it hands them over.
static NUMBERS_ARE_MAPS: LazyLock<bool> = LazyLock::new(|| {
    let number = serde_json::from_str::<Value>("1.0e0").unwrap_or_default();
    serde_json::to_string(&number).is_ok_and(|text| text == "1.0e0")
});

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

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        let map = MapAccessDeserializer::new(map);
        // An object, or a number as `serde_json` hands it over in a build with its feature `arbitrary_precision`.
        if *NUMBERS_ARE_MAPS {
            let value = Value::deserialize(map)?;
            return only::<F, T, _>(value).map_err(A::Error::custom);
        }
        only::<F, T, _>(map)
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
