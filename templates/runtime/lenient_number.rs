//! Numbers that may stand in quotes: read either way, written as numbers.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, Unexpected, Visitor,
};
use serde::ser::{Serialize, Serializer};

use super::form::{Form, Reader};

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

    /// How `serde_json` hands over numbers in a build with its feature `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        T::deserialize(number).map_err(M::Error::custom)
    }
}
