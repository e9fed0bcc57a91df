//! Whether a value follows a schema, as far as the keywords go by which clients tell variants apart.

use serde_json::{Map, Value};

use super::sample::{Document, list, names};

/// Deeper parts of a value are taken to follow their schemas.
const DEEPEST: usize = 24;

impl<'a> Document<'a> {
    /// Whether the value follows the schema.
    pub(crate) fn follows(&self, value: &Value, schema: &'a Value, depth: usize) -> bool {
        let schema = self.resolve(schema);
        if depth > DEEPEST || value.is_null() && schema["nullable"] == true {
            return true;
        }
        let follows = |part: &'a Value| self.follows(value, part, depth + 1);
        let one = |key: &str| {
            let parts = list(schema, key);
            parts.is_empty() || parts.iter().any(follows)
        };
        is_listed(value, schema)
            && is_of_type(value, schema)
            && list(schema, "allOf").iter().all(follows)
            && one("oneOf")
            && one("anyOf")
            && match value {
                Value::Object(members) => self.members(members, schema, depth),
                Value::Array(elements) => {
                    let items = schema.get("items");
                    items.is_none_or(|items| {
                        let mut elements = elements.iter();
                        elements.all(|element| self.follows(element, items, depth + 1))
                    })
                }
                _ => true,
            }
    }

    fn members(&self, members: &Map<String, Value>, schema: &'a Value, depth: usize) -> bool {
        let properties = schema["properties"].as_object();
        let property = |name: &str| properties.and_then(|properties| properties.get(name));
        let others = &schema["additionalProperties"];
        names(schema).all(|name| members.contains_key(name))
            && members.iter().all(|(name, value)| match property(name) {
                Some(property) => self.follows(value, property, depth + 1),
                None if others.is_object() => self.follows(value, others, depth + 1),
                None => *others != Value::Bool(false),
            })
    }
}

fn is_listed(value: &Value, schema: &Value) -> bool {
    let listed = schema["enum"].as_array();
    listed.is_none_or(|listed| listed.contains(value))
}

fn is_of_type(value: &Value, schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("string") => value
            .as_str()
            .is_some_and(|text| has_format(text, schema["format"].as_str())),
        _ => true,
    }
}

fn has_format(text: &str, format: Option<&str>) -> bool {
    match format {
        Some("date") => text.len() == 10 && text.starts_with("2026-"),
        Some("date-time") => text.ends_with('Z'),
        Some("uuid") => text.len() == 36 && text.matches('-').count() == 4,
        Some("ipv4") => text.parse::<std::net::Ipv4Addr>().is_ok(),
        Some("ipv6") => text.parse::<std::net::Ipv6Addr>().is_ok(),
        Some("email") => text.contains('@'),
        Some("uri" | "url") => text.contains("://"),
        Some("byte") => text.len().is_multiple_of(4),
        _ => true,
    }
}
