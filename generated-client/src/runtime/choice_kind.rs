// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/choice_kind.rs and run the command again.

//! The kinds of JSON values, as `choice!` names them.

use serde::de::{Error, MapAccess, SeqAccess, Unexpected};
use serde_json::Value;

/// The JSON values that a variant takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "spelt as in `choice!`")]
pub(crate) enum Kind {
    null,
    boolean,
    integer,
    /// A number with a fraction of zero, or past 64 bits: no variant is of this kind alone.
    whole,
    number,
    string,
    array,
    object,
}

/// How well a variant of a kind, or of any, suits a value; 0 is not at all.
pub(crate) fn fit(variant: Option<Kind>, value: Kind) -> u8 {
    match (variant, value) {
        (Some(kind), value) if kind == value => 3,
        (Some(Kind::number), Kind::whole) => 3,
        (Some(Kind::number), Kind::integer) | (Some(Kind::integer), Kind::whole) => 2,
        (None, _) => 1,
        _ => 0,
    }
}

/// The kind of a value.
pub(crate) fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::null,
        Value::Bool(_) => Kind::boolean,
        Value::Number(number) => match number.as_f64().filter(|_| number.is_f64()) {
            None => Kind::integer,
            Some(float) if float.fract() == 0.0 => Kind::whole,
            Some(_) => Kind::number,
        },
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
