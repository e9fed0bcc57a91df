//! The form that a type itself has, for elements of lenient lists.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::form::Form;

/// The form that the type itself has.
pub(crate) struct Plain;

impl<T: Serialize + for<'de> Deserialize<'de>> Form<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}
