//! What is prose in a document and what is structure. A property may be called `description` without being prose.

use serde_json::{Map, Value};

/// What the members of an object are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Members {
    /// Keywords of the whole document.
    Document,
    /// Keywords of `info`, where the title is prose too.
    Info,
    /// Keywords of any other object.
    Keywords,
    /// Keywords of an answer, which must have a description.
    Response,
    /// Paths, to their items.
    Paths,
    /// Component schemas by name.
    Schemas,
    /// Answers by status or name.
    Responses,
    /// Names that the document gives, to objects with keywords.
    Names,
    /// Names of objects whose members are names: callbacks.
    NamesOfNames,
    /// Any JSON, such as a default.
    Data,
}

const PROSE: [&str; 4] = ["summary", "description", "example", "examples"];
/// Notes on facts, which some sources of documents add: never taken over.
const NOTE: &str = "x-fact";
const NAMES: [&str; 14] = [
    "properties",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "content",
    "encoding",
    "variables",
    "patternProperties",
    "$defs",
    "dependentSchemas",
    "pathItems",
    "webhooks",
];
const DATA: [&str; 10] = [
    "default",
    "const",
    "enum",
    "example",
    "examples",
    "mapping",
    "required",
    "dependentRequired",
    "scopes",
    "security",
];

impl Members {
    /// What the members of the object at `member` are.
    pub(super) fn below(self, member: &str) -> Self {
        match self {
            Self::Data => Self::Data,
            Self::Names | Self::Paths | Self::Schemas => Self::Keywords,
            Self::Responses => Self::Response,
            Self::NamesOfNames => Self::Names,
            Self::Document if member == "info" => Self::Info,
            _ => match member {
                "paths" => Self::Paths,
                "schemas" => Self::Schemas,
                "responses" => Self::Responses,
                "callbacks" => Self::NamesOfNames,
                _ if NAMES.contains(&member) => Self::Names,
                _ if DATA.contains(&member) || member.starts_with("x-") => Self::Data,
                _ => Self::Keywords,
            },
        }
    }

    /// What the elements of a list here are.
    pub(super) fn of_elements(self) -> Self {
        if self == Self::Data {
            Self::Data
        } else {
            Self::Keywords
        }
    }

    /// Whether the members are keywords of OpenAPI.
    pub(super) fn are_keywords(self) -> bool {
        matches!(
            self,
            Self::Document | Self::Info | Self::Keywords | Self::Response
        )
    }

    /// Whether a member is prose.
    pub(super) fn is_prose(self, name: &str) -> bool {
        let is_title = self == Self::Info && name == "title";
        self.are_keywords() && (PROSE.contains(&name) || name == NOTE || is_title)
    }

    /// Whether a member is prose that can be taken over.
    pub(super) fn is_takeable(self, name: &str) -> bool {
        self.is_prose(name) && name != NOTE
    }
}

/// A value without its prose.
pub(super) fn structure(value: &Value, members: Members) -> Value {
    match value {
        Value::Object(object) => {
            let kept = object.iter().filter(|(name, _)| !members.is_prose(name));
            let kept =
                kept.map(|(name, value)| (name.clone(), structure(value, members.below(name))));
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(elements) => {
            let below = members.of_elements();
            Value::Array(
                elements
                    .iter()
                    .map(|element| structure(element, below))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_and_data_of_newer_documents_stay() {
        let value = json!({
            "webhooks": {"summary": {"post": {"description": "d", "operationId": "o"}}},
            "components": {
                "pathItems": {"description": {"summary": "s", "get": {}}},
                "schemas": {"A": {
                    "$defs": {"example": {"description": "d", "type": "string"}},
                    "dependentSchemas": {"summary": {"description": "d", "required": ["a"]}},
                    "const": {"summary": 1},
                }},
            },
        });
        assert_eq!(
            structure(&value, Members::Document),
            json!({
                "webhooks": {"summary": {"post": {"operationId": "o"}}},
                "components": {
                    "pathItems": {"description": {"get": {}}},
                    "schemas": {"A": {
                        "$defs": {"example": {"type": "string"}},
                        "dependentSchemas": {"summary": {"required": ["a"]}},
                        "const": {"summary": 1},
                    }},
                },
            })
        );
    }

    #[test]
    fn prose_goes_and_names_stay() {
        let value = json!({
            "info": {"title": "T", "version": "1", "x-fact": "f"},
            "paths": {"/a": {"get": {"summary": "s", "responses": {"200": {"description": "d", "content": {"example": {"example": 1}}}}}}},
            "components": {"schemas": {"title": {"title": "t", "properties": {"description": {"description": "d"}}, "default": {"summary": 1}}}},
        });
        assert_eq!(
            structure(&value, Members::Document),
            json!({
                "info": {"version": "1"},
                "paths": {"/a": {"get": {"responses": {"200": {"content": {"example": {}}}}}}},
                "components": {"schemas": {"title": {"title": "t", "properties": {"description": {}}, "default": {"summary": 1}}}},
            })
        );
    }
}
