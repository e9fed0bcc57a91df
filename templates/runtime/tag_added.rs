//! Tags that a variant's struct does not have: the choice writes them before its members.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::choice::Choice;
use super::object::{Member, Object};

/// Writes an object with the first of these values as the tag of its choice.
pub(crate) fn write<T: Choice, V: Object + Serialize, S: Serializer>(
    value: &V,
    tags: &[&str],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let (Some(tag), [first, ..]) = (T::TAG, tags) else {
        return value.serialize(serializer);
    };
    let mut out = serializer.serialize_struct(T::NAME, V::FIELDS.len() + 1)?;
    out.serialize_field(tag, first)?;
    for index in 0..V::FIELDS.len() {
        value.write(index, &mut out)?;
    }
    out.end()
}

/// Variants that lead back to their choice are boxed.
impl<T: Object> Object for Box<T> {
    fn read<M: Member>(&mut self, index: usize, member: M) -> Result<(), M::Error> {
        T::read(self, index, member)
    }

    fn write<S: SerializeStruct>(&self, index: usize, out: &mut S) -> Result<(), S::Error> {
        T::write(self, index, out)
    }
}
