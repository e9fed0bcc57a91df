// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/blank.rs and run the command again.

//! What the runtime must know of a type besides its serde: a value to start from, and its members if it is an object.

use std::collections::BTreeMap;

use bytes::Bytes;
use chrono::{DateTime, FixedOffset, NaiveDate};

use super::secret::Secret;

/// The members of an object in the order of the document: their names in JSON, and whether they must be there.
pub(crate) type Fields = &'static [(&'static str, bool)];

/// A value that stands in a field until that field is read. Callers never see it: an object that lacks a required
/// member is an error.
pub(crate) trait Blank {
    /// The members of the JSON object that this type reads; none for other types.
    const FIELDS: Fields = &[];

    /// Cheap, and without meaning.
    fn blank() -> Self;
}

macro_rules! blank_by_default {
    ($($type:ty),*) => { $(
        impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        }
    )* };
}

blank_by_default!(
    (),
    bool,
    i64,
    u64,
    f64,
    String,
    Bytes,
    serde_json::Value,
    NaiveDate,
    DateTime<FixedOffset>
);

impl Blank for serde_json::Number {
    fn blank() -> Self {
        Self::from(0)
    }
}

impl Blank for serde_json::Map<String, serde_json::Value> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<K, V> Blank for BTreeMap<K, V> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T: Blank> Blank for Box<T> {
    const FIELDS: Fields = T::FIELDS;

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Blank> Blank for Secret<T> {
    fn blank() -> Self {
        Self::from(T::blank())
    }
}
