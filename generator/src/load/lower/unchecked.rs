//! Keywords that narrow what is valid without saying what it looks like: they are left out, and so is the check.

use serde_json::Value;

use super::{Lower, Members};
use crate::load::path::Path;

/// Each with what the output does without it.
const UNCHECKED: &[(&str, &str)] = &[
    (
        "if",
        "values are not checked against `if`, `then` and `else`",
    ),
    ("then", ""),
    ("else", ""),
    ("propertyNames", "the names of members are not checked"),
    ("dependentRequired", "what members depend on is not checked"),
    ("dependentSchemas", "what members depend on is not checked"),
    ("dependencies", "what members depend on is not checked"),
    ("contains", "what an array contains is not checked"),
    ("minContains", ""),
    ("maxContains", ""),
    (
        "additionalItems",
        "elements after those with a position of their own are not checked",
    ),
    (
        "unevaluatedItems",
        "elements that no other keyword describes are not checked",
    ),
    ("contentMediaType", "the text is taken as it is"),
    ("contentSchema", "the text is taken as it is"),
    ("$dynamicRef", "the client takes any JSON"),
    ("$recursiveRef", "the client takes any JSON"),
    ("$recursiveAnchor", ""),
];

impl Lower<'_> {
    /// Leaves them out, and says so.
    pub(super) fn unchecked(&mut self, members: &mut Members, path: &Path<'_>) {
        for (keyword, assumed) in UNCHECKED {
            if members.shift_remove(*keyword).is_some() && !assumed.is_empty() {
                self.warn(path, keyword, assumed);
            }
        }
        self.unevaluated(members, path);
    }

    /// Members that no other keyword describes: without a composition these are the additional ones.
    fn unevaluated(&mut self, members: &mut Members, path: &Path<'_>) {
        let Some(value) = members.shift_remove("unevaluatedProperties") else {
            return;
        };
        let is_composed = ["allOf", "oneOf", "anyOf", "$ref"]
            .iter()
            .any(|keyword| members.contains_key(*keyword));
        match value {
            Value::Bool(true) => {}
            value if !is_composed => {
                let from = path.pointer().child("unevaluatedProperties");
                self.renamed(path, &from, "additionalProperties");
                members.entry("additionalProperties").or_insert(value);
            }
            _ => {
                let assumed = "members that no part of the composition describes are passed over";
                self.warn(path, "unevaluatedProperties", assumed);
            }
        }
    }
}
