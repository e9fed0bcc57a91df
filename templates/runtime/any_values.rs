//! Open enums of values of several kinds: those that a document lists, and room for those that the server adds later.

use serde::de::{Deserialize, Deserializer};
use serde_json::Value;

use super::same_number::is_same_number;

/// An enum of such values. Implemented by `any_values!`.
pub(crate) trait AnyValue: Sized {
    /// The variant for a listed value.
    fn known(value: &Value) -> Option<Self>;

    /// The variant for any other value.
    fn unknown(value: Value) -> Self;

    /// Whether a value is a listed one.
    fn is(value: &Value, listed: &Value) -> bool {
        match (value, listed) {
            (Value::Number(value), Value::Number(listed)) => is_same_number(value, listed),
            _ => value == listed,
        }
    }
}

/// Implements what such an enum needs: `Variant literal,` for every variant, `Unknown(Value)` aside.
macro_rules! any_values {
    ($type:ident { $($variant:ident $value:literal,)* }) => {
        impl $crate::runtime::AnyValue for $type {
            #[inline]
            fn known(value: &::serde_json::Value) -> Option<Self> {
                $(let listed = ::serde_json::Value::from($value);
                if <Self as $crate::runtime::AnyValue>::is(value, &listed) {
                    return Some(Self::$variant);
                })*
                None
            }

            #[inline]
            fn unknown(value: ::serde_json::Value) -> Self {
                Self::Unknown(value)
            }
        }

        impl From<::serde_json::Value> for $type {
            #[inline]
            fn from(value: ::serde_json::Value) -> Self {
                $crate::runtime::AnyValue::known(&value).unwrap_or(Self::Unknown(value))
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant => ::serde::Serialize::serialize(&$value, serializer),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_any_value(deserializer)
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::each_of_json(&::serde_json::to_value(self).unwrap_or_default(), write);
            }
        }

        impl $crate::runtime::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::serde_json::Value::Null)
            }
        }
    };
}
pub(crate) use any_values;

/// Reads any [`AnyValue`].
pub(crate) fn read_any_value<'de, T: AnyValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer);
    value.map(|value| T::known(&value).unwrap_or_else(|| T::unknown(value)))
}
