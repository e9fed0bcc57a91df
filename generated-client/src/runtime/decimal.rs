// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/decimal.rs and run the command again.

//! Amounts of money as decimal numbers, in forms of our own: those of `rust_decimal` change with features that any crate can
//! turn on.
//!
//! Both forms read a JSON number and a text of digits, and give every digit of a text that a decimal has room for. A JSON number
//! comes through `serde_json` as a whole number of 64 bits, or as the shortest decimal that the nearest double has: up to 15
//! significant digits are those of the document (IEEE 754), trailing zeros aside. In a build with `serde_json`'s feature
//! `arbitrary_precision` it comes with all of its digits. What is written is read back the same, or writing fails.

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

    /// How `serde_json` hands over numbers in a build with its feature `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Decimal, M::Error> {
        let map = serde::de::value::MapAccessDeserializer::new(map);
        let number = serde_json::Number::deserialize(map)?.to_string();
        parse(&number).ok_or_else(|| M::Error::invalid_value(Unexpected::Str(&number), &self))
    }
}

/// The number that a text of digits is; none if it is something else, or too large. A decimal holds 28 digits: what a text has
/// beyond them behind the point, such as the noise of a sum of floats, is rounded, half to even.
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
    let exact = Decimal::from_str_exact(text).ok();
    exact.or_else(|| rounded(text))
}

/// The number with as many decimals as there is room for.
fn rounded(text: &str) -> Option<Decimal> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, number) = number
        .strip_prefix('-')
        .map_or((1, number), |number| (-1, number));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, fraction].concat();
    let mut digits = digits.trim_start_matches('0').to_owned();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut scale = i64::try_from(fraction.len()).ok()? - i64::from(exponent.parse::<i32>().ok()?);
    if scale < 0 && !digits.is_empty() {
        let zeros = usize::try_from(-scale)
            .ok()
            .filter(|zeros| *zeros <= MOST_DIGITS)?;
        digits.extend(std::iter::repeat_n('0', zeros));
    }
    scale = scale.max(0);
    let most = u32::try_from(scale)
        .unwrap_or(u32::MAX)
        .min(Decimal::MAX_SCALE);
    (0..=most).rev().find_map(|places| {
        let dropped = usize::try_from(scale - i64::from(places)).ok()?;
        let number = without_last(&digits, dropped)?;
        Decimal::try_from_i128_with_scale(sign * number, places).ok()
    })
}

/// More digits than any decimal has.
const MOST_DIGITS: usize = 29;

/// The number without its last digits, rounded half to even; none if too many are left.
fn without_last(digits: &str, dropped: usize) -> Option<i128> {
    let Some(kept) = digits.len().checked_sub(dropped) else {
        return Some(0);
    };
    let (kept, lost) = digits.split_at(kept);
    if kept.len() > MOST_DIGITS {
        return None;
    }
    let number: i128 = if kept.is_empty() {
        0
    } else {
        kept.parse().ok()?
    };
    let is_up = match lost.as_bytes() {
        [b'5', rest @ ..] => number % 2 == 1 || rest.iter().any(|digit| *digit != b'0'),
        [first, ..] => *first > b'5',
        [] => false,
    };
    Some(number + i128::from(is_up))
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
