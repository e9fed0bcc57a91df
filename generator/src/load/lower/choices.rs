//! Choices of which one variant is null, and choices between single values.

use serde_json::{Value, json};

use super::{Extent, Lower, Members};
use crate::load::path::Path;

/// What is said of the values of an enum, which OpenAPI 3.0 has no word for: an object with title and description for each.
const LABELS: &str = "x-value-labels";

impl Lower<'_> {
    /// Rewrites `oneOf` and `anyOf` before their variants are.
    pub(super) fn choices(&mut self, members: &mut Members, path: &Path<'_>) {
        for keyword in ["oneOf", "anyOf"] {
            self.without_null(members, keyword, path);
            if self.extent == Extent::Everything {
                enumerate(members, keyword);
            }
            self.only_variant(members, keyword, path);
        }
    }

    /// A variant of null makes the schema nullable.
    fn without_null(&mut self, members: &mut Members, keyword: &str, path: &Path<'_>) {
        let Some(Value::Array(variants)) = members.get_mut(keyword) else {
            return;
        };
        let nulls: Vec<usize> = (0..variants.len())
            .filter(|index| is_null(&variants[*index]))
            .collect();
        if nulls.is_empty() || nulls.len() == variants.len() {
            return;
        }
        let array = path.pointer().child(keyword);
        for index in nulls.into_iter().rev() {
            variants.remove(index);
            self.origins.removed(array.clone(), index);
        }
        members.insert("nullable".to_owned(), true.into());
    }

    /// The one variant that is left is the schema itself.
    fn only_variant(&mut self, members: &mut Members, keyword: &str, path: &Path<'_>) {
        if members.get("nullable") != Some(&Value::Bool(true))
            || members.contains_key("discriminator")
        {
            return;
        }
        let Some(Value::Array(variants)) = members.get(keyword) else {
            return;
        };
        let [Value::Object(only)] = variants.as_slice() else {
            return;
        };
        let at = path.pointer().child(keyword).index(0);
        let is_free = |name: &String| name == "description" || !members.contains_key(name);
        if only.contains_key("$ref") {
            if !members.contains_key("allOf") {
                let variants = members.shift_remove(keyword).unwrap_or_default();
                members.insert("allOf".to_owned(), variants);
                self.renamed(&Path::Member(path, "allOf"), &at, "0");
            }
        } else if only.keys().all(is_free) {
            let Some(Value::Array(mut variants)) = members.shift_remove(keyword) else {
                return;
            };
            let Some(Value::Object(only)) = variants.pop() else {
                return;
            };
            for (name, member) in only {
                self.renamed(path, &at.child(&name), &name);
                members.entry(name).or_insert(member);
            }
        }
    }
}

/// Whether null is the only value of a schema.
fn is_null(schema: &Value) -> bool {
    let is_only_null = |value: &Value| value.is_null() || *value == json!([null]);
    match schema.get("type") {
        Some(kind) => *kind == "null" || *kind == json!(["null"]),
        None => {
            schema.get("const").is_some_and(Value::is_null)
                || schema.get("enum").is_some_and(is_only_null)
        }
    }
}

/// Two or more variants of one value each are the values of an enum; what is said of each stands beside them.
fn enumerate(members: &mut Members, keyword: &str) {
    let Some(Value::Array(variants)) = members.get(keyword) else {
        return;
    };
    let values: Option<Vec<Value>> = variants.iter().map(single).collect();
    let Some(values) = values.filter(|values| values.len() > 1) else {
        return;
    };
    let Some(kind) = kind_of_all(&values).filter(|_| !members.contains_key("enum")) else {
        return;
    };
    let labels: Vec<Value> = variants.iter().map(label).collect();
    if labels.iter().any(|label| *label != json!({})) {
        members.insert(LABELS.to_owned(), labels.into());
    }
    members.shift_remove(keyword);
    members.entry("type").or_insert_with(|| kind.into());
    members.insert("enum".to_owned(), values.into());
}

/// The value of a schema that has nothing but one, and what is said of it.
fn single(variant: &Value) -> Option<Value> {
    let members = variant.as_object()?;
    let is_known = |name: &String| {
        ["title", "description", "const", "enum", "type", "format"].contains(&name.as_str())
    };
    if !members.keys().all(is_known) {
        return None;
    }
    match (members.get("const"), members.get("enum")) {
        (Some(value), None) => Some(value.clone()),
        (None, Some(Value::Array(values))) if values.len() == 1 => values.first().cloned(),
        _ => None,
    }
    .filter(|value| !value.is_null())
}

fn kind_of_all(values: &[Value]) -> Option<&'static str> {
    let first = json_type(values.first()?)?;
    values
        .iter()
        .all(|value| json_type(value) == Some(first))
        .then_some(first)
}

/// The `type` of a value that an enum can have.
pub(super) fn json_type(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// What is said of a value.
fn label(variant: &Value) -> Value {
    let text = |name: &str| {
        let text = variant.get(name).and_then(Value::as_str)?.trim();
        (!text.is_empty()).then(|| (name.to_owned(), Value::from(text)))
    };
    ["title", "description"]
        .into_iter()
        .filter_map(text)
        .collect()
}
