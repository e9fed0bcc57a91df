// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/member.rs and run the command again.

//! The kinds of members that `object!` knows: whether one must be there, and what absent and null mean.

use std::collections::BTreeMap;

use serde::de::{Deserialize, IgnoredAny, MapAccess};
use serde::ser::{Serialize, SerializeMap, SerializeStruct};
use serde_json::Value;

/// Must be there. A field of type `T`.
pub(crate) mod required {
    use serde::ser::{Serialize, SerializeStruct};

    pub(crate) use super::read_value as read;

    pub(crate) const REQUIRED: bool = true;

    pub(crate) fn write<S: SerializeStruct, T: Serialize>(
        value: &T,
        name: &'static str,
        out: &mut S,
    ) -> Result<(), S::Error> {
        out.serialize_field(name, value)
    }
}

/// May be absent; null reads as absent, and absent is left out. A field of type `Option<T>`.
pub(crate) mod optional {
    pub(crate) use super::read_value as read;
    pub(crate) use super::write_some as write;

    pub(crate) const REQUIRED: bool = false;
}

/// Must be there but may be null; always written. A field of type `Option<T>`.
pub(crate) mod nullable {
    pub(crate) use super::read_value as read;
    pub(crate) use super::required::write;

    pub(crate) const REQUIRED: bool = true;
}

/// A list that may be absent, which reads as an empty one; always written. A field of type `Vec<T>` with a form.
pub(crate) mod listed {
    pub(crate) const REQUIRED: bool = false;
}

/// Absent, null and a value are three things. A field of type `Option<Option<T>>`.
pub(crate) mod maybe {
    use serde::de::{Deserialize, MapAccess};

    pub(crate) use super::write_some as write;

    pub(crate) const REQUIRED: bool = false;

    #[allow(clippy::option_option, reason = "absent, null and a value")]
    pub(crate) fn read<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
        slot: &mut Option<Option<T>>,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.next_value().map(|value| *slot = Some(value))
    }
}

/// Reads the value of a member into its field.
pub(crate) fn read_value<'de, T: Deserialize<'de>, M: MapAccess<'de>>(
    slot: &mut T,
    map: &mut M,
) -> Result<(), M::Error> {
    map.next_value().map(|value| *slot = value)
}

/// Writes a member that has a value, and leaves it out otherwise.
#[allow(clippy::ref_option, reason = "fields are handed over as they are")]
pub(crate) fn write_some<S: SerializeStruct, T: Serialize>(
    value: &Option<T>,
    name: &'static str,
    out: &mut S,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, value),
        None => out.skip_field(name),
    }
}

/// Passes over the value of a member.
pub(crate) fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

/// Writes no member.
#[allow(
    clippy::unnecessary_wraps,
    reason = "stands beside the arms that write one"
)]
pub(crate) fn nothing<S: SerializeStruct>(_out: &mut S) -> Result<(), S::Error> {
    Ok(())
}

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
