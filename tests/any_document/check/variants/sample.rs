//! Sample values from the schemas of a document: with all members, or with the required ones alone.

use beatpass_generator::diagnostics::Pointer;
use serde_json::{Map, Value, json};

/// Where samples stop: what is nested deeper is left out where it may be.
const DEEPEST: usize = 10;

/// How much a sample holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// What is required.
    Least,
    /// All members.
    All,
}

/// A document whose references are followed.
pub(crate) struct Document<'a>(pub(crate) &'a Value);

impl<'a> Document<'a> {
    /// The node that a pointer leads to.
    pub(crate) fn at(&self, pointer: &Pointer) -> &'a Value {
        self.0.pointer(pointer.as_str()).unwrap_or(&Value::Null)
    }

    /// The node that a schema is, references followed.
    pub(crate) fn resolve(&self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        for _ in 0..64 {
            let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
                break;
            };
            schema = self.target(reference);
        }
        schema
    }

    fn target(&self, reference: &str) -> &'a Value {
        let pointer = reference.trim_start_matches('#');
        self.0.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// A value of a schema; none if there is none that ends.
    pub(crate) fn sample(&self, schema: &'a Value, fill: Fill, depth: usize) -> Option<Value> {
        let schema = self.resolve(schema);
        if depth > 2 * DEEPEST {
            return None;
        }
        if let Some(values) = schema["enum"].as_array() {
            let mut listed = values.iter().filter(|value| !value.is_null());
            return listed.next().cloned();
        }
        let mut whole = None;
        for part in list(schema, "allOf") {
            join(&mut whole, self.sample(part, fill, depth + 1)?);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(first) = list(schema, key).first() {
                join(&mut whole, self.variant(schema, first, fill, depth + 1)?);
            }
        }
        let own = self.plain(schema, fill, depth)?;
        if let Some(own) = own.filter(|own| own.is_object() || whole.is_none()) {
            join(&mut whole, own);
        }
        Some(whole.unwrap_or_else(|| json!("any")))
    }

    /// A value of one variant of a choice, with what the choice says of its tag.
    pub(crate) fn variant(
        &self,
        choice: &'a Value,
        variant: &'a Value,
        fill: Fill,
        depth: usize,
    ) -> Option<Value> {
        let mut value = self.sample(variant, fill, depth)?;
        if let (Some(members), Some(tag)) = (value.as_object_mut(), tag(choice))
            && let Some(told) = self.told(choice, variant)
        {
            members.insert(tag.to_owned(), told.into());
        }
        Some(value)
    }

    /// What a choice says besides its variants, which its parts may have; of other choices among them the first variant.
    #[allow(
        clippy::option_option,
        reason = "no value can be made, or none is needed"
    )]
    pub(crate) fn beside(
        &self,
        choice: &'a Value,
        variant: &'a Value,
        fill: Fill,
    ) -> Option<Option<Value>> {
        let is_variant = |other: &Value| std::ptr::eq(other, self.resolve(variant));
        let mut whole = self.plain(choice, fill, 1)?.filter(Value::is_object);
        for part in list(choice, "allOf") {
            let part = self.resolve(part);
            let mut variants = list(part, "oneOf").iter().chain(list(part, "anyOf"));
            if !variants.any(|other| is_variant(self.resolve(other))) {
                join(&mut whole, self.sample(part, fill, 1)?);
            }
        }
        Some(whole)
    }

    /// The value of the tag that stands for a variant, as far as the mapping or the variant's name says.
    pub(crate) fn told(&self, choice: &'a Value, variant: &'a Value) -> Option<String> {
        let tag = tag(choice)?;
        let is_it = |target: &Value| {
            let target = target.as_str().unwrap_or_default();
            let node = if target.starts_with('#') {
                self.target(target)
            } else {
                &self.0["components"]["schemas"][target]
            };
            std::ptr::eq(self.resolve(node), self.resolve(variant))
        };
        let mapping = choice["discriminator"]["mapping"].as_object();
        let mapped = mapping
            .into_iter()
            .flatten()
            .find(|(_, target)| is_it(target));
        if let Some((value, _)) = mapped {
            return Some(value.clone());
        }
        if self.lists(variant, tag, 0) {
            return None;
        }
        self.name(variant).cloned()
    }

    /// The name of a component.
    fn name(&self, schema: &'a Value) -> Option<&'a String> {
        let schemas = self.0["components"]["schemas"].as_object()?;
        let mut named = schemas.iter();
        let is_it = |other: &Value| std::ptr::eq(other, self.resolve(schema));
        named.find(|(_, other)| is_it(other)).map(|(name, _)| name)
    }

    /// Whether a variant lists its own name for the tag; `value` is one of its like.
    pub(crate) fn lists_its_name(&self, variant: &'a Value, tag: &str, value: &Value) -> bool {
        let Some(name) = self.name(variant).filter(|_| self.lists(variant, tag, 0)) else {
            return false;
        };
        let mut value = value.clone();
        value[tag] = name.as_str().into();
        self.follows(&value, variant, 0)
    }

    /// Whether a schema lists the values of its tag, or is a choice that says them itself.
    fn lists(&self, schema: &'a Value, tag: &str, depth: usize) -> bool {
        let schema = self.resolve(schema);
        let member = self.resolve(&schema["properties"][tag]);
        let parts = list(schema, "allOf").iter();
        !member["enum"].is_null()
            || !list(schema, "oneOf").is_empty()
            || !list(schema, "anyOf").is_empty()
            || depth < DEEPEST
                && parts
                    .into_iter()
                    .any(|part| self.lists(part, tag, depth + 1))
    }

    /// What the type and its keywords say; none if they say nothing.
    #[allow(
        clippy::option_option,
        reason = "no value can be made, or none is needed"
    )]
    fn plain(&self, schema: &'a Value, fill: Fill, depth: usize) -> Option<Option<Value>> {
        let kind = schema["type"].as_str();
        let has = |keyword| schema.get(keyword).is_some();
        Some(match kind {
            None if has("items") => Some(self.array(schema, fill, depth)),
            None if !has("properties") && !has("required") => None,
            Some("object") | None => Some(self.object(schema, fill, depth)?),
            Some("array") => Some(self.array(schema, fill, depth)),
            Some("boolean") => Some(json!(true)),
            Some("integer") => Some(json!(schema["minimum"].as_i64().unwrap_or(3))),
            Some("number") => Some(json!(schema["minimum"].as_f64().unwrap_or(0.0) + 0.5)),
            Some(_) => Some(text(schema["format"].as_str()).into()),
        })
    }

    fn object(&self, schema: &'a Value, fill: Fill, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        let required: Vec<&str> = names(schema).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            if !is_required && (fill == Fill::Least || depth > DEEPEST) {
                continue;
            }
            match self.sample(property, fill, depth + 1) {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        if let (Some(others), Fill::All) = (schema["additionalProperties"].as_object(), fill)
            && depth < DEEPEST
            && !others.is_empty()
        {
            let value = self.sample(&schema["additionalProperties"], fill, depth + 1);
            members.extend(value.map(|value| ("further".to_owned(), value)));
        }
        Some(Value::Object(members))
    }

    /// One element where there may be some.
    fn array(&self, schema: &'a Value, fill: Fill, depth: usize) -> Value {
        let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX);
        if most == 0 || depth > DEEPEST {
            return json!([]);
        }
        let items = schema.get("items").unwrap_or(&Value::Null);
        let element = self.sample(items, fill, depth + 1);
        element.map_or_else(|| json!([]), |element| json!([element]))
    }
}

/// The member that tells the variants of a choice apart.
fn tag(choice: &Value) -> Option<&str> {
    choice["discriminator"]["propertyName"].as_str()
}

/// The schemas under a keyword.
pub(crate) fn list<'a>(schema: &'a Value, key: &str) -> &'a [Value] {
    schema[key].as_array().map_or(&[], Vec::as_slice)
}

/// The names of required members.
pub(crate) fn names(schema: &Value) -> impl Iterator<Item = &str> {
    let required = schema["required"].as_array();
    required.into_iter().flatten().filter_map(Value::as_str)
}

/// Puts the members of two objects together; of other values the later one counts.
pub(crate) fn join(whole: &mut Option<Value>, part: Value) {
    match (whole.as_mut(), part) {
        (Some(Value::Object(whole)), Value::Object(part)) => whole.extend(part),
        (_, part) => *whole = Some(part),
    }
}

fn text(format: Option<&str>) -> String {
    let text = match format {
        Some("date") => "2026-02-28",
        Some("date-time") => "2026-02-28T13:00:00Z",
        Some("date-time-local") => "2026-02-28T13:00:00",
        Some("uuid") => "0b0a7e33-2d1a-4c37-9e84-1f6a7d3b8c20",
        Some("ipv4") => "10.0.0.1",
        Some("ipv6") => "::1",
        Some("email") => "a@example.com",
        Some("uri" | "url") => "https://example.com/a",
        Some("byte") => "YW55",
        _ => "any text",
    };
    text.to_owned()
}
