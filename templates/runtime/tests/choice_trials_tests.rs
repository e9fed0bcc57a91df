//! Variants that are tried on: how often, and which of them wins.

use std::cell::Cell;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::json;

use super::sample::Album;
use crate::runtime::{Blank, Fields, choice};

thread_local! {
    static READS: Cell<usize> = const { Cell::new(0) };
}

/// Refuses whatever it reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Never;

impl Blank for Never {
    fn blank() -> Self {
        Self
    }
}

impl<'de> Deserialize<'de> for Never {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        READS.set(READS.get() + 1);
        Err(D::Error::custom(format!("refusal {}", READS.get())))
    }
}

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Hopeless {
    First(Never),
    Second(Never),
    Third(Never),
}
choice! { Hopeless { First(Never) object, Second(Never) object, Third(Never) object, } }

#[test]
fn each_variant_is_tried_once_and_the_best_one_is_heard() {
    let refused = serde_json::from_value::<Hopeless>(json!({"a": 1})).expect_err("none takes it");
    assert_eq!(
        (refused.to_string().as_str(), READS.get()),
        ("refusal 1", 3)
    );
}

/// Reads the object and cannot be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Unwritable(Album);

impl Blank for Unwritable {
    const FIELDS: Fields = <Album as Blank>::FIELDS;

    fn blank() -> Self {
        Self(Album::blank())
    }
}

impl<'de> Deserialize<'de> for Unwritable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Album::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Unwritable {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("it cannot be written"))
    }
}

/// Reads the object as one that has no members.
#[derive(Debug, Clone, PartialEq)]
pub struct Flat(Album);

impl Blank for Flat {
    const FIELDS: Fields = <Album as Blank>::FIELDS;

    fn blank() -> Self {
        Self(Album::blank())
    }
}

impl<'de> Deserialize<'de> for Flat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Album::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Flat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.title)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    Unwritable(Unwritable),
    Flat(Flat),
    Album(Album),
}
choice! { Written { Unwritable(Unwritable) object, Flat(Flat) object, Album(Album) object, } }

#[test]
fn what_cannot_be_written_as_an_object_keeps_nothing_of_it() {
    let read = serde_json::from_value::<Written>(json!({"title": "T"}));
    assert!(matches!(read, Ok(Written::Album(_))));
}
