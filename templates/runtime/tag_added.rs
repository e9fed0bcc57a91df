//! Tags that a variant's struct does not have: the choice writes them before its members.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::choice::Choice;
use super::object::{Entry, Member, Object};

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
    value.write_fields(&mut out)?;
    out.end()
}

/// Variants that lead back to their choice are boxed.
impl<T: Object> Object for Box<T> {
    fn read<M: Member>(&mut self, index: usize, member: M) -> Result<(), M::Error> {
        T::read(self, index, member)
    }

    fn write<E: Entry>(&self, index: usize, entry: E) -> Result<(), E::Error> {
        T::write(self, index, entry)
    }
}
