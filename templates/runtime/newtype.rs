//! Lists and maps that hold themselves: each is a type of its own, by whose name the values inside can say so.

/// Implements what a `struct Tree(pub Vec<Tree>)` needs to be used as what it holds. In JSON it is just that.
macro_rules! newtype {
    ($type:ident($inner:ty)) => {
        impl ::std::ops::Deref for $type {
            type Target = $inner;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        impl From<$inner> for $type {
            #[inline]
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl From<$type> for $inner {
            #[inline]
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl FromIterator<<$inner as IntoIterator>::Item> for $type {
            fn from_iter<I: IntoIterator<Item = <$inner as IntoIterator>::Item>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }

        impl IntoIterator for $type {
            type Item = <$inner as IntoIterator>::Item;
            type IntoIter = <$inner as IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $type {
            type Item = <&'a $inner as IntoIterator>::Item;
            type IntoIter = <&'a $inner as IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                (&self.0).into_iter()
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                <$inner as ::serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }

        impl $crate::runtime::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self(<$inner as $crate::runtime::Blank>::blank())
            }
        }
    };
}
pub(crate) use newtype;
