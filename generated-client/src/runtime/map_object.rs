// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/map_object.rs and run the command again.

//! Writes objects that keep unknown members. Their number is not known to the type, so they are maps to serde.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::member::Extra;
use super::object::Object;

/// Writes an [`Object`] and then the unknown members it keeps.
pub(crate) fn write_with_extra<T: Object, E: Extra, S: Serializer>(
    value: &T,
    extra: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut out = Members(serializer.serialize_map(None)?);
    for index in 0..T::FIELDS.len() {
        value.write(index, &mut out)?;
    }
    extra.write(&mut out.0)?;
    SerializeStruct::end(out)
}

/// Lets the fields of a struct be written as members of a map, so that `object!` needs one way of writing.
struct Members<S>(S);

impl<S: SerializeMap> SerializeStruct for Members<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.0.serialize_entry(name, value)
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}
