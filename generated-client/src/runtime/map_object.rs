// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/map_object.rs and run the command again.

//! Objects that keep unknown members. Their number is not known to the type, so they are maps to serde.

use std::collections::BTreeMap;

use serde::de::MapAccess;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};
use serde_json::Value;

use super::object::Object;

/// Where an object keeps the members that are no fields of it.
pub(crate) trait Extra {
    /// Reads a member. Of two with one name the last counts.
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error>;

    /// Writes all members.
    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error>;
}

impl Extra for serde_json::Map<String, Value> {
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error> {
        map.next_value().map(|value| drop(self.insert(name, value)))
    }

    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
        self.iter()
            .try_for_each(|(name, value)| out.serialize_entry(name, value))
    }
}

impl<T: serde::de::DeserializeOwned + Serialize> Extra for BTreeMap<String, T> {
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error> {
        map.next_value().map(|value| drop(self.insert(name, value)))
    }

    fn write<S: SerializeMap>(&self, out: &mut S) -> Result<(), S::Error> {
        self.iter()
            .try_for_each(|(name, value)| out.serialize_entry(name, value))
    }
}

/// As `object!`, for a struct whose last field, named after `..`, keeps unknown members.
macro_rules! map_object {
    ($type:ident { $($index:literal $wire:literal $field:ident $kind:ident $(<$form:ty>)?,)* .. $extra:ident } $(unless $says:ident [$($unwritten:literal)*])?) => {
        $crate::runtime::object!($type { $($index $wire $field $kind $(<$form>)?,)* } $(unless $says [$($unwritten)*])? [$extra] {
            const EXTRA: bool = true;

            fn read_extra<'de, M: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: String,
                map: &mut M,
            ) -> Result<(), M::Error> {
                $crate::runtime::Extra::read(&mut self.$extra, name, map)
            }

            fn write_all<S: ::serde::Serializer>(
                &self,
                _name: &'static str,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::runtime::write_with_extra(self, &self.$extra, serializer)
            }
        });
    };
}
pub(crate) use map_object;

/// Writes an [`Object`] and then the unknown members it keeps.
pub(crate) fn write_with_extra<T: Object, E: Extra, S: Serializer>(
    value: &T,
    extra: &E,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut out = Members(serializer.serialize_map(None)?);
    value.write_fields(&mut out)?;
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
