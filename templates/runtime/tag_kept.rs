//! Tags of variants whose types have no such field, but keep members that they do not know: what was read stays, else the choice
//! writes one.

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::choice::Choice;

/// Writes an object with its own tag, or with the first of these values. Any other JSON is written as it is.
pub(crate) fn write<T: Choice, V: Serialize, S: Serializer>(
    value: &V,
    tags: &[&str],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut value = serde_json::to_value(value).map_err(S::Error::custom)?;
    let (Some(members), Some(tag), [first, ..]) = (value.as_object_mut(), T::TAG, tags) else {
        return value.serialize(serializer);
    };
    let known = members.remove(tag);
    let mut out = serializer.serialize_map(Some(members.len() + 1))?;
    out.serialize_entry(tag, &known.unwrap_or_else(|| Value::from(*first)))?;
    for (name, value) in members {
        out.serialize_entry(name, value)?;
    }
    out.end()
}
