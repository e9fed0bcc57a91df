//! Files: texts whose media type is of bytes, and parts of bodies without a type.

use serde_json::{Value, json};

use super::Members;
use crate::load::path::Path;
use crate::media_types::{are_bytes, essence};

/// Keywords that say nothing of what a value is.
const NOTES: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "externalDocs",
    "$comment",
];

/// How text holds bytes.
pub(super) fn content(members: &mut Members) {
    let encoding = members.shift_remove("contentEncoding");
    let media_type = members.get("contentMediaType").and_then(Value::as_str);
    let is_text = match members.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        kind => kind.is_none_or(|kind| kind == "string"),
    };
    let format = match encoding.as_ref().and_then(Value::as_str) {
        Some("base64") => "byte",
        Some("base64url") => "base64url",
        Some("binary") => "binary",
        None if media_type.is_some_and(are_bytes) => "binary",
        _ => return,
    };
    if is_text {
        members.shift_remove("contentMediaType");
        members.entry("type").or_insert_with(|| "string".into());
        members.entry("format").or_insert_with(|| format.into());
    }
}

/// Says of the parts of a body that have no type what they are: bytes, unless their encoding names text or JSON (OpenAPI 3.1.1,
/// Encoding Object).
pub(super) fn parts(media: &mut Members, path: &Path<'_>) {
    if !matches!(path, Path::Member(_, name) if essence(name).starts_with("multipart/")) {
        return;
    }
    let encoding = media.get("encoding").cloned().unwrap_or_default();
    let properties = media
        .get_mut("schema")
        .and_then(|schema| schema.get_mut("properties"));
    for (name, part) in properties
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        let media_types = encoding
            .get(name)
            .and_then(|encoding| encoding.get("contentType"));
        if media_types
            .and_then(Value::as_str)
            .is_some_and(|named| !are_bytes(named))
        {
            continue;
        }
        let is_list = part.get("type").is_some_and(|kind| kind == "array");
        let part = if is_list {
            part.get_mut("items")
        } else {
            Some(part)
        };
        if let Some(part) = part.filter(|part| has_no_type(part)) {
            bytes(part);
        }
    }
}

/// Whether a schema says nothing of what its values are.
fn has_no_type(schema: &Value) -> bool {
    match schema {
        Value::Bool(allows) => *allows,
        Value::Object(members) => members
            .keys()
            .all(|name| NOTES.contains(&name.as_str()) || name.starts_with("x-")),
        _ => false,
    }
}

fn bytes(schema: &mut Value) {
    if !schema.is_object() {
        *schema = json!({});
    }
    schema["type"] = "string".into();
    schema["format"] = "binary".into();
}
