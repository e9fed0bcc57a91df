// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/number_values.rs and run the command again.

//! Open enums of whole numbers: the values a document lists, and room for those that the server adds later.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_json::Number;

/// Implements what an open enum of whole numbers needs: `Variant number,` for every variant, `Unknown(i64)` aside.
macro_rules! number_values {
    ($type:ident { $($variant:ident $number:literal,)* }) => {
        impl $type {
            /// The value as the API writes it.
            #[inline]
            pub const fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl From<i64> for $type {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_whole(deserializer).map(Self::from)
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::ParameterValue::each(&self.value(), write);
            }
        }

        impl $crate::runtime::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(0)
            }
        }
    };
}
pub(crate) use number_values;

/// Reads a whole number, also one with a fraction of zero: 2.0 is 2.
pub(crate) fn read_whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_any(Whole)
}

struct Whole;

impl<'de> Visitor<'de> for Whole {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("i64")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        let digits = format!("{number:.0}");
        let whole = digits.parse().ok().filter(|_| number.fract() == 0.0);
        whole.ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))
    }

    /// How `serde_json` hands over numbers in a build with its feature `arbitrary_precision`.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<i64, M::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))
            .map_err(|_| M::Error::invalid_type(Unexpected::Map, &self))?;
        match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Ok(number),
            (None, Some(number)) => self.visit_u64(number),
            (None, None) => self.visit_f64(number.as_f64().unwrap_or(f64::INFINITY)),
        }
    }
}
