// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/number_id.rs and run the command again.

//! Typed ids that are numbers, so that a track's id is not passed for a user's.

/// Implements what a `struct Id(u64)` needs. It has one `From` of an integer, so that `get(3629)` needs no suffix.
macro_rules! number_id {
    ($type:ident) => {
        impl $type {
            /// The id with this number.
            #[inline]
            pub const fn new(number: u64) -> Self {
                Self(number)
            }

            /// The id's number.
            #[inline]
            pub const fn get(&self) -> u64 {
                self.0
            }
        }

        impl From<u64> for $type {
            #[inline]
            fn from(number: u64) -> Self {
                Self(number)
            }
        }

        impl From<u64> for $crate::runtime::OneOrMany<$type> {
            #[inline]
            fn from(number: u64) -> Self {
                Self::from($type(number))
            }
        }

        impl<const N: usize> From<[u64; N]> for $crate::runtime::OneOrMany<$type> {
            #[inline]
            fn from(numbers: [u64; N]) -> Self {
                Self::from(numbers.map($type))
            }
        }

        impl From<$type> for u64 {
            #[inline]
            fn from(id: $type) -> Self {
                id.0
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = ::std::num::ParseIntError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u64(self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                <u64 as ::serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::ParameterValue::each(&self.0, write);
            }
        }

        impl $crate::runtime::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self(0)
            }
        }
    };
}
pub(crate) use number_id;
