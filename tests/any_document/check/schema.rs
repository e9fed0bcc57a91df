//! All that a schema says at once: its own keywords, those of its parts (`allOf`) and those of one variant of each choice.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, list};

/// A schema and all that is said with it.
pub(crate) struct Whole<'a> {
    parts: Vec<&'a Value>,
    /// Values of members that tell variants apart.
    pub(crate) tags: BTreeMap<&'a str, String>,
    /// Members that only other variants have.
    excluded: BTreeSet<&'a str>,
    /// How many variants there are to choose from.
    pub(crate) variants: usize,
}

impl<'a> Whole<'a> {
    /// Schemas that hold together; `turn` chooses among the variants.
    pub(crate) fn of(document: &'a Document, schemas: &[&'a Value], turn: usize) -> Self {
        let mut whole = Self {
            parts: Vec::new(),
            tags: BTreeMap::new(),
            excluded: BTreeSet::new(),
            variants: 1,
        };
        for schema in schemas {
            let schema = document.resolve(schema);
            match children(document, schema).as_slice() {
                [] => whole.add(document, schema, schema, turn),
                children => {
                    let (tag, child) = &children[turn % children.len()];
                    whole.variants = whole.variants.max(children.len());
                    whole.add(document, child, child, turn / children.len());
                    whole.tag(schema, tag);
                }
            }
        }
        whole
    }

    /// Takes in a schema that is `top` or a part of it.
    fn add(&mut self, document: &'a Document, schema: &'a Value, top: &'a Value, turn: usize) {
        let schema = document.resolve(schema);
        if self.parts.iter().any(|part| std::ptr::eq(*part, schema)) {
            return;
        }
        self.parts.push(schema);
        for part in list(schema, "allOf") {
            self.add(document, part, top, turn);
        }
        let known = children(document, schema).into_iter();
        if let Some((tag, _)) = known
            .into_iter()
            .find(|(_, child)| std::ptr::eq(*child, top))
        {
            self.tag(schema, &tag);
        }
        for key in ["oneOf", "anyOf"] {
            self.choose(document, schema, list(schema, key), turn);
        }
    }

    fn choose(
        &mut self,
        document: &'a Document,
        schema: &'a Value,
        variants: &'a [Value],
        turn: usize,
    ) {
        let is_null = |variant: &&Value| variant["type"] == "null";
        let variants: Vec<_> = variants
            .iter()
            .filter(|variant| !is_null(variant))
            .collect();
        let Some(chosen) = turn.checked_rem(variants.len()) else {
            return;
        };
        self.variants = self.variants.max(variants.len());
        for (index, variant) in variants.iter().enumerate() {
            let variant = document.resolve(variant);
            if index == chosen {
                self.add(document, variant, variant, turn / variants.len());
                if let Some(tag) = tag_of(document, schema, variant) {
                    self.tag(schema, &tag);
                }
            } else if variant.get("properties").is_none() {
                self.excluded
                    .extend(list(variant, "required").iter().filter_map(Value::as_str));
            }
        }
    }

    fn tag(&mut self, choice: &'a Value, value: &str) {
        if let Some(name) = choice["discriminator"]["propertyName"].as_str() {
            self.tags.entry(name).or_insert_with(|| value.to_owned());
        }
    }

    /// The first value of a keyword.
    pub(crate) fn get(&self, keyword: &str) -> Option<&'a Value> {
        self.parts.iter().find_map(|part| part.get(keyword))
    }

    /// The narrowest value of a keyword that is a limit: the greatest of minima, or the least of maxima.
    pub(crate) fn limit(&self, keyword: &str) -> Option<f64> {
        let values = self
            .parts
            .iter()
            .filter_map(|part| part.get(keyword)?.as_f64());
        if keyword.starts_with("min") {
            values.reduce(f64::max)
        } else {
            values.reduce(f64::min)
        }
    }

    /// Whether a keyword is true anywhere.
    pub(crate) fn says(&self, keyword: &str) -> bool {
        self.parts.iter().any(|part| part[keyword] == true)
    }

    /// The type, as far as the keywords tell it.
    pub(crate) fn kind(&self) -> Option<&'a str> {
        let of = |ty: &'a Value| match ty {
            Value::Array(types) => types
                .iter()
                .filter_map(Value::as_str)
                .find(|ty| *ty != "null"),
            ty => ty.as_str(),
        };
        let implied = || match self {
            _ if self.get("properties").is_some() || !self.tags.is_empty() => Some("object"),
            _ if self
                .get("additionalProperties")
                .is_some_and(Value::is_object) =>
            {
                Some("object")
            }
            _ if self.get("items").is_some() => Some("array"),
            _ if self.get("format").or_else(|| self.get("pattern")).is_some() => Some("string"),
            _ => None,
        };
        let mut kinds = self.parts.iter().filter_map(|part| of(part.get("type")?));
        let first = kinds.next();
        // Of numbers that are whole by another part, only whole ones are values.
        first
            .map(|first| kinds.find(|kind| *kind == "integer").unwrap_or(first))
            .or_else(implied)
    }

    /// Whether null is a value: each part that has a type says so.
    pub(crate) fn is_nullable(&self) -> bool {
        let mut typed = self
            .parts
            .iter()
            .filter(|part| part.get("type").is_some())
            .peekable();
        let listed = self.get("enum").and_then(Value::as_array);
        typed.peek().is_some()
            && typed.all(|part| part["nullable"] == true)
            && listed.is_none_or(|listed| listed.contains(&Value::Null))
    }

    /// The values that all lists of values have.
    pub(crate) fn listed(&self) -> Option<Vec<&'a Value>> {
        let mut lists = self.parts.iter().filter_map(|part| part["enum"].as_array());
        let first = lists.next()?;
        let others: Vec<_> = lists.collect();
        let in_all = |value: &&Value| others.iter().all(|list| list.contains(value));
        Some(
            first
                .iter()
                .filter(|value| !value.is_null())
                .filter(in_all)
                .collect(),
        )
    }

    /// The members, each with all schemas that it has.
    pub(crate) fn properties(&self) -> BTreeMap<&'a str, Vec<&'a Value>> {
        let mut properties: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for part in &self.parts {
            for (name, schema) in part["properties"].as_object().into_iter().flatten() {
                properties.entry(name).or_default().push(schema);
            }
        }
        properties
    }

    /// Whether a member must be there.
    pub(crate) fn requires(&self, name: &str) -> bool {
        let requires = |part: &&Value| list(part, "required").iter().any(|one| one == name);
        self.parts.iter().any(requires)
    }

    /// Whether a member must not be there.
    pub(crate) fn excludes(&self, name: &str) -> bool {
        self.excluded.contains(name) && !self.requires(name)
    }
}

/// The schemas that are made from one that has a discriminator and no variants, each with what tells it apart.
fn children<'a>(document: &'a Document, base: &'a Value) -> Vec<(String, &'a Value)> {
    let is_choice = ["oneOf", "anyOf"]
        .iter()
        .any(|key| base.get(*key).is_some());
    let Some(discriminator) = base.get("discriminator").filter(|_| !is_choice) else {
        return Vec::new();
    };
    if let Some(mapping) = discriminator["mapping"].as_object() {
        let targets = mapping
            .iter()
            .filter_map(|(tag, target)| Some((tag, target.as_str()?)));
        return targets
            .map(|(tag, target)| (tag.clone(), document.resolve(document.target(target))))
            .collect();
    }
    let is_made_from_it = |schema: &&Value| {
        let mut parts = list(schema, "allOf").iter();
        parts.any(|part| part.get("$ref").is_some() && std::ptr::eq(document.resolve(part), base))
    };
    let schemas = document
        .schemas()
        .filter(|(_, schema)| is_made_from_it(schema));
    schemas
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect()
}

/// What tells a variant of a choice apart: the key of the mapping, or the name of its schema.
fn tag_of(document: &Document, choice: &Value, variant: &Value) -> Option<String> {
    let discriminator = choice.get("discriminator")?;
    let is_it = |node: &Value| std::ptr::eq(document.resolve(node), variant);
    let mut mapping = discriminator["mapping"].as_object().into_iter().flatten();
    let mapped = mapping.find(|(_, target)| {
        target
            .as_str()
            .is_some_and(|target| is_it(document.target(target)))
    });
    let named = || {
        document
            .schemas()
            .find(|(_, schema)| is_it(schema))
            .map(|(name, _)| name.to_owned())
    };
    mapped.map(|(tag, _)| tag.clone()).or_else(named)
}
