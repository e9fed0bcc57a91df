// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/decimal.rs and run the command again.

//! Amounts of money as decimal numbers, in forms of our own: those of `rust_decimal` change with features that any crate can
//! turn on.
//!
//! Both forms read a JSON number and a text of digits, and give every digit of a text. A JSON number comes through `serde_json`
//! as a whole number of 64 bits, or as the shortest decimal that the nearest double has: up to 15 significant digits are those
//! of the document (IEEE 754), trailing zeros aside. What is written is read back the same, or writing fails.

use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Unexpected, Visitor};
use serde::ser::{Error as _, Serializer};

use super::blank::Blank;
use super::form::Form;
use super::parameter::ParameterValue;

pub use rust_decimal::Decimal;

/// Written as a JSON number.
pub(crate) struct Number;

impl Form<Decimal> for Number {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(Amount)
    }

    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        if value.is_integer() {
            if let Some(whole) = value.to_i64() {
                return serializer.serialize_i64(whole);
            }
        }
        let double: f64 = value.to_string().parse().map_err(S::Error::custom)?;
        if parse(&double.to_string()) == Some(*value) {
            return serializer.serialize_f64(double);
        }
        let message = format!("{value} has more digits than a JSON number is sure to keep");
        Err(S::Error::custom(message))
    }
}

struct Amount;

impl<'de> Visitor<'de> for Amount {
    type Value = Decimal;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a decimal number")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Decimal, E> {
        parse(&number.to_string()).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
        parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// How `serde_json` hands over numbers in a build where some crate has turned on its `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Decimal, M::Error> {
        let map = serde::de::value::MapAccessDeserializer::new(map);
        let number = serde_json::Number::deserialize(map)?.to_string();
        parse(&number).ok_or_else(|| M::Error::invalid_value(Unexpected::Str(&number), &self))
    }
}

/// The number that a text of digits is; none if it is something else or has more digits than a decimal holds (28).
fn parse(text: &str) -> Option<Decimal> {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let starts = text
        .trim_start_matches('-')
        .bytes()
        .next()
        .is_some_and(is_digit);
    let is_plain = text
        .bytes()
        .all(|byte| is_digit(byte) || b"+-.eE".contains(&byte));
    if !starts || !is_plain {
        return None;
    }
    let number = if text.contains(['e', 'E']) {
        Decimal::from_scientific(text)
    } else {
        Decimal::from_str_exact(text)
    };
    number.ok()
}

impl Blank for Decimal {
    fn blank() -> Self {
        Self::ZERO
    }
}

impl ParameterValue for Decimal {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(&self.to_string());
    }
}
