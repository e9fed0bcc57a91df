// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/choice_kind.rs and run the command again.

//! The kinds of JSON values, as `choice!` names them, and what each may be read from.
//!
//! Only kinds that take objects or lists are read from them directly, so that no reader is compiled that never runs.

use serde::de::{Deserialize, Error, MapAccess, SeqAccess, Unexpected};
use serde_json::Value;

/// The JSON values that a variant takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "spelt as in `choice!`")]
pub(crate) enum Kind {
    null,
    boolean,
    integer,
    number,
    string,
    array,
    object,
    any,
}

impl Kind {
    /// How well a variant of this kind suits a value of that kind; 0 is not at all.
    pub(crate) fn fit(self, value: Self) -> u8 {
        match (self, value) {
            (own, value) if own == value => 3,
            (Self::number, Self::integer) => 2,
            (Self::any, _) => 1,
            _ => 0,
        }
    }
}

/// The kind of a value; never `any`.
pub(crate) fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::null,
        Value::Bool(_) => Kind::boolean,
        Value::Number(number) if number.is_f64() => Kind::number,
        Value::Number(_) => Kind::integer,
        Value::String(_) => Kind::string,
        Value::Array(_) => Kind::array,
        Value::Object(_) => Kind::object,
    }
}

/// A value in serde's words.
pub(crate) fn unexpected(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), ..) => Unexpected::Unsigned(number),
            (_, Some(number), _) => Unexpected::Signed(number),
            (.., number) => Unexpected::Float(number.unwrap_or(f64::NAN)),
        },
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

pub(crate) mod object {
    pub(crate) use super::{no_seq as read_seq, through_map as read_map};
}

pub(crate) mod array {
    pub(crate) use super::{no_map as read_map, through_seq as read_seq};
}

pub(crate) mod any {
    pub(crate) use super::{through_map as read_map, through_seq as read_seq};
}

pub(crate) mod null {
    pub(crate) use super::{no_map as read_map, no_seq as read_seq};
}

pub(crate) use null as boolean;
pub(crate) use null as integer;
pub(crate) use null as number;
pub(crate) use null as string;

pub(crate) fn through_map<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    map: M,
) -> Result<T, M::Error> {
    T::deserialize(serde::de::value::MapAccessDeserializer::new(map))
}

pub(crate) fn through_seq<'de, T: Deserialize<'de>, S: SeqAccess<'de>>(
    seq: S,
) -> Result<T, S::Error> {
    T::deserialize(serde::de::value::SeqAccessDeserializer::new(seq))
}

/// Not reached: only variants whose kind takes the value are read. An error rather than a panic.
pub(crate) fn no_map<'de, T, M: MapAccess<'de>>(_map: M) -> Result<T, M::Error> {
    Err(M::Error::custom("an object fits no variant"))
}

/// See [`no_map`].
pub(crate) fn no_seq<'de, T, S: SeqAccess<'de>>(_seq: S) -> Result<T, S::Error> {
    Err(S::Error::custom("a list fits no variant"))
}

/// See [`no_map`].
pub(crate) fn no_value<T>(value: &Value) -> Result<T, serde_json::Error> {
    Err(serde_json::Error::invalid_type(
        unexpected(value),
        &"a value of another kind",
    ))
}
