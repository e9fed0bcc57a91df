//! Tags that a variant's struct does not have: the choice writes them before its members.

use serde::de::MapAccess;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::choice::Choice;
use super::object::Object;

/// Writes an object with the first of these values as the tag of its choice.
pub(crate) fn write<T: Choice, V: Object + Serialize, S: Serializer>(
    value: &V,
    tags: &[&str],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let (Some(tag), [first, ..]) = (T::TAG, tags) else {
        return value.serialize(serializer);
    };
    let mut out = serializer.serialize_struct(V::NAME, V::FIELDS.len() + 1)?;
    out.serialize_field(tag, first)?;
    for index in 0..V::FIELDS.len() {
        value.write(index, &mut out)?;
    }
    out.end()
}

/// Variants that lead back to their choice are boxed.
impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;

    fn index(name: &str) -> Option<usize> {
        T::index(name)
    }

    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error> {
        T::read(self, index, map)
    }

    fn write<S: SerializeStruct>(&self, index: usize, out: &mut S) -> Result<(), S::Error> {
        T::write(self, index, out)
    }
}
