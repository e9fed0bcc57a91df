//! Days with a time of day and without an offset: their zone is the server's, or whatever the document says.

use std::fmt;

use chrono::NaiveDateTime;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde::ser::Serializer;

use super::blank::Blank;
use super::form::Form;
use super::parameter::ParameterValue;

/// `2026-02-28 13:00:00` or with a `T`, fractions of a second too; written with a space, as databases do.
pub(crate) struct DateTime;

impl Form<NaiveDateTime> for DateTime {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDateTime, D::Error> {
        deserializer.deserialize_str(Time)
    }

    fn write<S: Serializer>(value: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}

struct Time;

impl Visitor<'_> for Time {
    type Value = NaiveDateTime;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date and a time without an offset")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDateTime, E> {
        let separated = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
        let mut read = separated
            .iter()
            .filter_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
        read.next()
            .ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl Blank for NaiveDateTime {
    fn blank() -> Self {
        Self::default()
    }
}

impl ParameterValue for NaiveDateTime {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(&self.to_string());
    }
}
