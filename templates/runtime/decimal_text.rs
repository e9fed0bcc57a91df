//! Amounts of money that are texts of digits in JSON.

use serde::de::Deserializer;
use serde::ser::Serializer;

use super::decimal::{Decimal, Number};
use super::form::Form;

/// Written as a text of digits.
pub(crate) struct Text;

impl Form<Decimal> for Text {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        Number::read(deserializer)
    }

    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}
