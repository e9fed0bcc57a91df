//! OpenAPI documents as plain values, for tests that must not trust the generator's own reading of them.
//!
//! An object's members are keywords or names: a property may be called `description` without being prose.

use std::path::Path;
use std::{fs, io};

use serde_json::Value;

/// What the members of an object are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Members {
    /// Keywords of OpenAPI.
    Keywords,
    /// Names that the document gives, to objects with keywords.
    Names,
    /// Names of objects whose members are names: callbacks.
    NamesOfNames,
    /// Any JSON, such as a default.
    Data,
}

/// Keywords whose objects have names as members.
const MAPS: &[&str] = &[
    "paths",
    "properties",
    "responses",
    "schemas",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "content",
    "encoding",
    "variables",
];

/// Keywords whose values are data, not parts of the document.
const DATA: &[&str] = &[
    "default", "enum", "example", "examples", "mapping", "required", "scopes", "security",
];

impl Members {
    /// What the members of the object at `member` are.
    #[must_use]
    pub fn below(self, member: &str) -> Self {
        match self {
            Self::Keywords if MAPS.contains(&member) => Self::Names,
            Self::Keywords if member == "callbacks" => Self::NamesOfNames,
            Self::Keywords if DATA.contains(&member) || member.starts_with("x-") => Self::Data,
            Self::Keywords | Self::Names => Self::Keywords,
            Self::NamesOfNames => Self::Names,
            Self::Data => Self::Data,
        }
    }
}

/// Reads a YAML file.
///
/// # Errors
///
/// If it cannot be read or is no YAML.
pub fn read(path: &Path) -> io::Result<Value> {
    serde_yaml::from_str(&fs::read_to_string(path)?).map_err(io::Error::other)
}

/// A JSON Pointer to a member.
pub fn child(pointer: &str, member: &str) -> String {
    format!("{pointer}/{}", member.replace('~', "~0").replace('/', "~1"))
}

/// Visits every object whose members are keywords, outer ones first.
pub fn each_object<'a>(document: &'a Value, visit: &mut impl FnMut(&str, &'a Value)) {
    walk(document, Members::Keywords, "", visit);
}

fn walk<'a>(
    value: &'a Value,
    members: Members,
    pointer: &str,
    visit: &mut impl FnMut(&str, &'a Value),
) {
    match value {
        Value::Object(object) => {
            if members == Members::Keywords {
                visit(pointer, value);
            }
            for (member, value) in object {
                walk(value, members.below(member), &child(pointer, member), visit);
            }
        }
        // The elements are what the list is: parameters are objects with keywords although a map of them has names.
        Value::Array(elements) => {
            let members = if members == Members::Data {
                members
            } else {
                Members::Keywords
            };
            for (index, element) in elements.iter().enumerate() {
                walk(element, members, &format!("{pointer}/{index}"), visit);
            }
        }
        _ => {}
    }
}
