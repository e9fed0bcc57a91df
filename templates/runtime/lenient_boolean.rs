//! Booleans that may be 0 or 1: read either way, written as booleans.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde::ser::Serializer;

use super::form::{Form, Reader};

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

    /// How `serde_json` hands over numbers in a build with its feature `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(map))?;
        match number.as_u64() {
            Some(number) => self.visit_u64(number),
            None => Err(M::Error::invalid_type(Unexpected::Other("number"), &self)),
        }
    }
}
