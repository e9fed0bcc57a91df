//! Arrays with a schema for each position, and objects with a schema for each pattern of names.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Lower, Members};
use crate::load::path::Path;

impl Lower<'_> {
    /// Rewrites what concerns elements and members without names of their own.
    pub(super) fn arrays(&mut self, members: &mut Members, path: &Path<'_>) {
        self.positions(members, path);
        self.patterns(members, path);
    }

    /// The schemas of the positions, and of the elements after them, are those of all elements.
    fn positions(&mut self, members: &mut Members, path: &Path<'_>) {
        let keyword = if matches!(members.get("items"), Some(Value::Array(_))) {
            "items"
        } else {
            "prefixItems"
        };
        let Some(Value::Array(mut kinds)) = members.shift_remove(keyword) else {
            return;
        };
        let count = kinds.len();
        let rest = members
            .shift_remove("items")
            .or_else(|| members.shift_remove("additionalItems"));
        match rest {
            Some(rest) if is_nothing(&rest) => {
                members.entry("maxItems").or_insert_with(|| count.into());
            }
            Some(rest) => kinds.push(rest),
            None => {}
        }
        self.warn(
            path,
            keyword,
            "the client takes any of these schemas in every position",
        );
        members.entry("type").or_insert_with(|| "array".into());
        members.insert("items".to_owned(), any_of(kinds));
    }

    /// The schemas of the patterns are those of all members that `properties` does not name.
    fn patterns(&mut self, members: &mut Members, path: &Path<'_>) {
        let Some(Value::Object(patterns)) = members.shift_remove("patternProperties") else {
            return;
        };
        let mut kinds: Vec<Value> = patterns.into_iter().map(|(_, schema)| schema).collect();
        match members.get("additionalProperties") {
            Some(Value::Bool(true)) => kinds = Vec::new(),
            Some(schema @ Value::Object(_)) => kinds.push(schema.clone()),
            _ => {}
        }
        let help = "the client takes members of all names for what one of the patterns says";
        self.warn(path, "patternProperties", help);
        let additional = if kinds.is_empty() {
            true.into()
        } else {
            any_of(kinds)
        };
        members.entry("type").or_insert_with(|| "object".into());
        members.insert("additionalProperties".to_owned(), additional);
    }
}

/// The schema that lowering makes of `false`.
fn is_nothing(schema: &Value) -> bool {
    *schema == json!({ "not": {} }) || *schema == Value::Bool(false)
}

fn any_of(kinds: Vec<Value>) -> Value {
    let mut seen = HashSet::new();
    let mut distinct = kinds;
    distinct.retain(|kind| seen.insert(kind.to_string()));
    match distinct.len() {
        0 => json!({}),
        1 => distinct.remove(0),
        _ => json!({ "anyOf": distinct }),
    }
}
