//! JSON as it stands in a text: members in their order, those of one name included, since the client refuses them.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use crate::numbers;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The kind in words, with its article.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(number) => kind_of_number(number),
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// Whether one of these texts stands for it: texts as they are, numbers and booleans by what they are.
    pub(super) fn is_one_of(&self, texts: &[String]) -> bool {
        texts.iter().any(|text| match self {
            Self::Text(value) => value == text,
            Self::Number(number) => numbers::is_for(text, number),
            Self::Bool(flag) => text.parse() == Ok(*flag),
            Self::Null | Self::List(_) | Self::Object(_) => false,
        })
    }

    /// As `serde_json::Value` holds it: of members of one name the last.
    pub(super) fn buffered(&self) -> Self {
        match self {
            Self::List(elements) => Self::List(elements.iter().map(Self::buffered).collect()),
            Self::Object(members) => Self::Object(last_of_each(members)),
            leaf => leaf.clone(),
        }
    }
}

fn last_of_each(members: &[(String, Json)]) -> Vec<(String, Json)> {
    let mut seen = BTreeSet::new();
    let last = members.iter().rev().filter(|(name, _)| seen.insert(name));
    let mut kept: Vec<_> = last
        .map(|(name, value)| (name.clone(), value.buffered()))
        .collect();
    kept.reverse();
    kept
}

/// The kind of a value in words, with its article.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) => kind_of_number(number),
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// A number with a fraction or an exponent is no integer, whatever its value.
fn kind_of_number(number: &Number) -> &'static str {
    match (number.is_f64(), number.is_u64()) {
        (true, _) => "a number that is not written as an integer",
        (false, true) => "an integer",
        (false, false) => "a negative integer",
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(Json::List(elements))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Json, M::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
