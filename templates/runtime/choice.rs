//! Choices without a tag (`oneOf`, `anyOf`): the variant follows from the kind of the JSON value.
//!
//! An object or a list that only one variant can take is read straight into it. What several could take is held as a
//! `Value` first: objects go to a variant whose required members are all there, the one that knows most of the members
//! first. If that one fails the next is tried on.

use std::cmp::Reverse;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::blank::Fields;
use super::choice_kind::{Kind, fit, kind_of, unexpected};

/// A variant that holds a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    /// None takes any.
    pub(crate) kind: Option<Kind>,
    /// The members that the variant's type reads, if it is an object.
    pub(crate) fields: Fields,
}

/// An enum without a tag. Implemented by `choice!`.
pub(crate) trait Choice: Sized {
    /// The type's name, for messages.
    const NAME: &'static str;
    /// The variants that hold a value, in order.
    const VARIANTS: &'static [Variant];
    /// The texts that are a variant of their own.
    const TEXTS: &'static [&'static str];

    /// The variant that stands for just this text.
    fn text(text: &str) -> Option<Self>;

    /// Reads the variant of this name.
    fn read(name: &str, value: &Value) -> Result<Self, serde_json::Error>;

    /// Reads the variant of this name from an object.
    fn read_map<'de, M: MapAccess<'de>>(name: &str, map: M) -> Result<Self, M::Error>;

    /// Reads the variant of this name from a list.
    fn read_seq<'de, S: SeqAccess<'de>>(name: &str, seq: S) -> Result<Self, S::Error>;
}

/// Implements `Serialize`, `Deserialize`, `ParameterValue` and `Blank` for an enum: `Variant(Type) kind,` for a variant
/// that holds a value of that JSON kind, `Variant "text",` for one that stands for a text.
macro_rules! choice {
    ($type:ident { $($variant:ident $(($inner:ty) $kind:ident)? $($text:literal)?,)* }) => {
        impl $crate::runtime::Choice for $type {
            const NAME: &'static str = stringify!($type);
            const VARIANTS: &'static [$crate::runtime::Variant] = &[$($($crate::runtime::Variant {
                name: stringify!($variant),
                kind: $crate::runtime::choice!(@kind $kind),
                fields: <$inner as $crate::runtime::Blank>::FIELDS,
            },)?)*];
            const TEXTS: &'static [&'static str] = &[$($($text,)?)*];

            fn text(text: &str) -> Option<Self> {
                match text {
                    $($($text => Some(Self::$variant),)?)*
                    _ => None,
                }
            }

            fn read(name: &str, value: &::serde_json::Value) -> Result<Self, ::serde_json::Error> {
                match name {
                    $($(stringify!($variant) => <$inner as ::serde::Deserialize>::deserialize(value).map(Self::$variant),)?)*
                    _ => $crate::runtime::choice_kind::no_value(value),
                }
            }

            fn read_map<'de, M: ::serde::de::MapAccess<'de>>(name: &str, map: M) -> Result<Self, M::Error> {
                match name {
                    $($(stringify!($variant) => {
                        $crate::runtime::choice!(@read_map $kind $inner, map).map(Self::$variant)
                    })?)*
                    _ => $crate::runtime::choice_kind::no_map(map),
                }
            }

            fn read_seq<'de, S: ::serde::de::SeqAccess<'de>>(name: &str, seq: S) -> Result<Self, S::Error> {
                match name {
                    $($(stringify!($variant) => {
                        $crate::runtime::choice!(@read_seq $kind $inner, seq).map(Self::$variant)
                    })?)*
                    _ => $crate::runtime::choice_kind::no_seq(seq),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_choice(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $($(if let Self::$variant(value) = self {
                    return <$inner as ::serde::Serialize>::serialize(value, serializer);
                })?)*
                $($(if let Self::$variant = self {
                    return serializer.serialize_str($text);
                })?)*
                serializer.serialize_none()
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::each_of_json(&::serde_json::to_value(self).unwrap_or_default(), write);
            }
        }

        impl $crate::runtime::Blank for $type {
            /// The first variant.
            fn blank() -> Self {
                let blanks: &[fn() -> Self] = &[$(
                    $(|| Self::$variant(<$inner as $crate::runtime::Blank>::blank()),)?
                    $(|| {
                        let _ = $text;
                        Self::$variant
                    },)?
                )*];
                blanks[0]()
            }
        }
    };
    (@kind any) => { None };
    (@kind $kind:ident) => { Some($crate::runtime::Kind::$kind) };
    (@read_map object $inner:ty, $map:ident) => { $crate::runtime::choice!(@read_map any $inner, $map) };
    (@read_map any $inner:ty, $map:ident) => {
        <$inner as ::serde::Deserialize>::deserialize(::serde::de::value::MapAccessDeserializer::new($map))
    };
    (@read_map $other:ident $inner:ty, $map:ident) => { $crate::runtime::choice_kind::no_map($map) };
    (@read_seq array $inner:ty, $seq:ident) => { $crate::runtime::choice!(@read_seq any $inner, $seq) };
    (@read_seq any $inner:ty, $seq:ident) => {
        <$inner as ::serde::Deserialize>::deserialize(::serde::de::value::SeqAccessDeserializer::new($seq))
    };
    (@read_seq $other:ident $inner:ty, $seq:ident) => { $crate::runtime::choice_kind::no_seq($seq) };
}
pub(crate) use choice;

/// Reads any [`Choice`].
pub(crate) fn read_choice<'de, T: Choice, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(ChoiceVisitor(PhantomData))
}

struct ChoiceVisitor<T>(PhantomData<T>);

impl<T: Choice> ChoiceVisitor<T> {
    /// Tries the variants on, best first. If none fits, what the best one says is the error.
    fn read<E: Error>(self, value: &Value) -> Result<T, E> {
        let order = by_fit(T::VARIANTS, value);
        let Some((best, others)) = order.split_first() else {
            return Err(E::invalid_type(unexpected(value), &self));
        };
        T::read(best.name, value).or_else(|error| {
            others
                .iter()
                .find_map(|other| T::read(other.name, value).ok())
                .ok_or_else(|| E::custom(error))
        })
    }
}

impl<'de, T: Choice> Visitor<'de> for ChoiceVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        expect(formatter, T::NAME, T::VARIANTS, T::TEXTS)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        T::text(value).map_or_else(|| self.read(&value.into()), Ok)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        T::text(&value).map_or_else(|| self.read(&value.into()), Ok)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.read(&Value::Null)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
        match only(T::VARIANTS, Kind::object) {
            Some(variant) => T::read_map(variant.name, map),
            None => self.read(&Value::deserialize(MapAccessDeserializer::new(map))?),
        }
    }

    fn visit_seq<S: SeqAccess<'de>>(self, seq: S) -> Result<T, S::Error> {
        match only(T::VARIANTS, Kind::array) {
            Some(variant) => T::read_seq(variant.name, seq),
            None => self.read(&Value::deserialize(SeqAccessDeserializer::new(seq))?),
        }
    }
}

/// The one variant that can take a value of this kind, if it is one.
fn only(variants: &'static [Variant], kind: Kind) -> Option<&'static Variant> {
    let mut takers = variants
        .iter()
        .filter(|variant| fit(variant.kind, kind) > 0);
    takers.next().filter(|_| takers.next().is_none())
}

/// The variants that can take this value, best first, equal ones in their order.
fn by_fit(variants: &'static [Variant], value: &Value) -> Vec<&'static Variant> {
    let kind = kind_of(value);
    let mut takers: Vec<_> = variants
        .iter()
        .filter(|variant| fit(variant.kind, kind) > 0)
        .collect();
    match value {
        Value::Object(members) if takers.len() > 1 => {
            takers.sort_by_cached_key(|variant| misfit(variant, members));
        }
        _ => takers.sort_by_key(|variant| Reverse(fit(variant.kind, kind))),
    }
    takers
}

/// Small if the object has what the variant needs and little that it does not know.
fn misfit(variant: &Variant, members: &Map<String, Value>) -> (bool, Reverse<usize>, Reverse<u8>) {
    let lacks = variant
        .fields
        .iter()
        .any(|(name, required)| *required && !members.contains_key(*name));
    let known = variant
        .fields
        .iter()
        .filter(|(name, _)| members.contains_key(*name))
        .count();
    (
        lacks,
        Reverse(known),
        Reverse(fit(variant.kind, Kind::object)),
    )
}

/// What a choice takes: `Artists (integer or "CURRENT_USER")`.
fn expect(
    out: &mut fmt::Formatter<'_>,
    name: &str,
    variants: &[Variant],
    texts: &[&str],
) -> fmt::Result {
    let kinds = variants.iter().map(|variant| {
        variant
            .kind
            .map_or_else(|| "any".to_owned(), |kind| format!("{kind:?}"))
    });
    let takes: Vec<_> = kinds
        .chain(texts.iter().map(|text| format!("{text:?}")))
        .collect();
    write!(out, "{name} ({})", takes.join(" or "))
}
