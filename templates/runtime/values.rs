//! Open enums of texts: the values a document lists, and room for those that the server adds later.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// An enum of texts. Implemented by `values!`.
pub(crate) trait TextValue: From<String> {
    /// The variant for a listed text.
    fn known(text: &str) -> Option<Self>;
}

/// Implements what an open enum of texts needs: `Variant "text",` for every variant, `Unknown(String)` aside. Two values are equal
/// where their texts are.
macro_rules! values {
    ($type:ident { $($variant:ident $text:literal,)* }) => {
        impl $type {
            /// The value as the API writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::runtime::TextValue for $type {
            #[inline]
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::text_value(text)
            }
        }

        impl From<String> for $type {
            #[inline]
            fn from(text: String) -> Self {
                $crate::runtime::TextValue::known(&text).unwrap_or(Self::Unknown(text))
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $type {}

        impl ::std::hash::Hash for $type {
            #[inline]
            fn hash<S: ::std::hash::Hasher>(&self, state: &mut S) {
                ::std::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_text(deserializer)
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::ParameterValue::each(self.as_str(), write);
            }
        }

        impl $crate::runtime::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(String::new())
            }
        }
    };
}
pub(crate) use values;

/// The variant for any text; a listed one is not copied.
pub(crate) fn text_value<T: TextValue>(text: &str) -> T {
    T::known(text).unwrap_or_else(|| T::from(text.to_owned()))
}

/// Reads any [`TextValue`]; a listed text is not copied.
pub(crate) fn read_text<'de, T: TextValue, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_string(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: TextValue> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(text_value(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}
