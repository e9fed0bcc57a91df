//! `type` as a list, the type of null, and `const`.

use serde_json::{Map, Value, json};

use super::choices::json_type;
use super::{Lower, Members};
use crate::load::path::Path;
use crate::load::schemas::{is_of_type, types_of};

const ALL: usize = 6;

impl Lower<'_> {
    /// Rewrites the type of a schema whose parts have been rewritten.
    pub(super) fn types(&mut self, members: &mut Members, path: &Path<'_>) {
        let Some(kinds) = later_types(members) else {
            return;
        };
        if kinds.is_empty() {
            return self.no_type(members, path);
        }
        if kinds.contains(&"null".to_owned()) {
            members.insert("nullable".to_owned(), true.into());
        }
        let kinds: Vec<String> = kinds.into_iter().filter(|kind| kind != "null").collect();
        match kinds.as_slice() {
            [] => self.only_null(members, path),
            [only] => {
                members.insert("type".to_owned(), only.clone().into());
            }
            several => self.several(members, several, path),
        }
    }

    /// One value is an enum of one.
    pub(super) fn constant(&mut self, members: &mut Members, path: &Path<'_>) {
        let Some(value) = members.shift_remove("const") else {
            return;
        };
        if value.is_null() {
            members.insert("nullable".to_owned(), true.into());
            return;
        }
        let from = path.pointer().child("const");
        self.renamed(path, &from, "enum");
        if let Some(kind) = json_type(&value) {
            members.entry("type").or_insert_with(|| kind.into());
            members.insert("enum".to_owned(), json!([value]));
        } else {
            self.warn(path, "const", "the client takes any value of the type");
        }
    }

    fn no_type(&mut self, members: &mut Members, path: &Path<'_>) {
        members.shift_remove("type");
        self.diagnostics
            .warning(
                "wrong-value",
                path.member("type"),
                "this list of types names none",
            )
            .help("write a type; the output is as if `type` were not there");
        self.diagnostics.keep_places(self.origins);
    }

    fn only_null(&mut self, members: &mut Members, path: &Path<'_>) {
        members.shift_remove("type");
        if !is_composed(members) {
            members.shift_remove("enum");
            self.diagnostics
                .warning(
                    "later-keyword",
                    path.member("type"),
                    "null is the only value here",
                )
                .help("the client takes any JSON");
            self.diagnostics.keep_places(self.origins);
        }
    }

    /// A choice between the types, each with the keywords that concern it.
    fn several(&mut self, members: &mut Members, kinds: &[String], path: &Path<'_>) {
        members.shift_remove("type");
        if is_composed(members) || kinds.len() >= ALL {
            return;
        }
        let allowed: Vec<&String> = kinds
            .iter()
            .filter(|kind| has_value(members, kind))
            .collect();
        if let [only] = allowed.as_slice() {
            members.insert("type".to_owned(), only.as_str().into());
            return;
        }
        let mut variants: Vec<Value> = Vec::new();
        for kind in allowed {
            let at = path.pointer().child("oneOf").index(variants.len());
            let mut variant = Map::from_iter([("type".to_owned(), kind.as_str().into())]);
            for (keyword, value) in members.iter() {
                if types_of(keyword).is_some_and(|types| types.contains(&kind.as_str())) {
                    self.origins
                        .moved(at.child(keyword), 0, path.pointer().child(keyword));
                    variant.insert(keyword.clone(), value.clone());
                }
            }
            if let Some(Value::Array(values)) = members.get("enum") {
                let values = values.iter().filter(|value| is_of_type(value, kind));
                variant.insert("enum".to_owned(), values.cloned().collect());
            }
            variants.push(variant.into());
        }
        members.retain(|keyword, _| types_of(keyword).is_none() && keyword != "enum");
        members.insert("oneOf".to_owned(), variants.into());
    }
}

/// The types of a schema that has a list of them, or that of null.
fn later_types(members: &Members) -> Option<Vec<String>> {
    let mut kinds: Vec<String> = match members.get("type")? {
        Value::String(kind) if kind == "null" => vec![kind.clone()],
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(|kind| kind.as_str().map(str::to_owned))
            .collect(),
        _ => return None,
    };
    if kinds.iter().any(|kind| kind == "number") {
        kinds.retain(|kind| kind != "integer");
    }
    let mut seen = Vec::new();
    kinds.retain(|kind| {
        let is_new = !seen.contains(kind);
        seen.push(kind.clone());
        is_new
    });
    Some(kinds)
}

fn is_composed(members: &Members) -> bool {
    ["oneOf", "anyOf", "allOf", "$ref"]
        .iter()
        .any(|keyword| members.contains_key(*keyword))
}

/// Whether an enum leaves a value of this type.
fn has_value(members: &Members, kind: &str) -> bool {
    match members.get("enum") {
        Some(Value::Array(values)) => values.iter().any(|value| is_of_type(value, kind)),
        _ => true,
    }
}
