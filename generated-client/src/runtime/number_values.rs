// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/number_values.rs and run the command again.

//! Open enums of whole numbers: the values a document lists, and room for those that the server adds later.

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
                <i64 as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
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
