//! Values made from the schemas of a document, the same at every run.

use serde_json::{Map, Value, json};

use super::document::Document;
use super::leaf;
use super::schema::Whole;

/// How much a value holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// What is required, as small as it may be.
    Least,
    /// All members, down to some depth.
    All,
}

/// What a value is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// A parameter or a form, which have texts only: no null, no member of any shape.
    Text,
    /// A header, which has no more than the visible characters of ASCII.
    Header,
    /// A body of a request.
    Request,
    /// A body of an answer.
    Answer,
}

/// Makes values.
pub(crate) struct Sampler<'a> {
    pub(crate) document: &'a Document,
    pub(crate) fill: Fill,
    pub(crate) using: Use,
    /// Chooses among variants, listed values, lengths of lists and kinds of texts.
    pub(crate) round: usize,
    /// How many leaves there are already: no two are the same, as far as their schemas allow.
    pub(crate) serial: usize,
}

/// From this depth on, only what is required is there.
const DEEP: usize = 4;

/// From this depth on there is no value, or recursion would not end.
const DEEPEST: usize = 10;

impl<'a> Sampler<'a> {
    /// A value of a schema; none if there is none that ends.
    pub(crate) fn value(&mut self, schema: &'a Value) -> Option<Value> {
        self.value_of(&[schema], 0)
    }

    fn value_of(&mut self, schemas: &[&'a Value], depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let first = Whole::of(self.document, schemas, self.round);
        let variants = first.variants;
        self.whole(&first, depth).or_else(|| {
            (1..variants).find_map(|turn| {
                let whole = Whole::of(self.document, schemas, self.round + turn);
                self.whole(&whole, depth)
            })
        })
    }

    fn whole(&mut self, whole: &Whole<'a>, depth: usize) -> Option<Value> {
        self.serial += 1;
        let turn = self.round + self.serial;
        let is_json = matches!(self.using, Use::Request | Use::Answer);
        if is_json
            && self.fill == Fill::All
            && depth > 0
            && whole.is_nullable()
            && turn.is_multiple_of(3)
        {
            return Some(Value::Null);
        }
        if let Some(value) = whole.get("const") {
            return Some(value.clone());
        }
        if let Some(listed) = whole.listed() {
            return listed.get(turn % listed.len().max(1)).copied().cloned();
        }
        match whole.kind() {
            Some("object") => self.object(whole, depth),
            Some("array") => self.array(whole, depth),
            Some(kind) => Some(leaf::value(kind, whole, self)),
            None if is_json => Some(self.anything()),
            None => Some(leaf::value("string", whole, self)),
        }
    }

    fn object(&mut self, whole: &Whole<'a>, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        for (name, schemas) in whole.properties() {
            let is_required = whole.requires(name);
            let is_wanted = is_required || self.fill == Fill::All && depth < DEEP;
            if !is_wanted || whole.excludes(name) || self.is_hidden(&schemas) {
                continue;
            }
            let tag = whole.tags.get(name).map(|tag| self.tag(tag, &schemas));
            match tag.or_else(|| self.value_of(&schemas, depth + 1)) {
                Some(value) => drop(members.insert(name.to_owned(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        for (name, tag) in &whole.tags {
            let tag = || tag.clone().into();
            members.entry(*name).or_insert_with(tag);
        }
        if self.fill == Fill::All && depth < DEEP {
            self.add_others(&mut members, whole, depth);
        }
        Some(Value::Object(members))
    }

    /// The value that a key of a mapping stands for: keys are text, also where the member is none.
    fn tag(&self, tag: &str, schemas: &[&'a Value]) -> Value {
        let kind = Whole::of(self.document, schemas, 0).kind();
        let is_text = !matches!(kind, Some("integer" | "number" | "boolean"));
        let value = serde_json::from_str(tag).ok().filter(|_| !is_text);
        value.unwrap_or_else(|| tag.into())
    }

    /// Whether members of these schemas go the other way only. That beside a reference counts too: before OpenAPI 3.1 it has no
    /// effect by the letter, but documents mean it.
    fn is_hidden(&self, schemas: &[&'a Value]) -> bool {
        let keyword = match self.using {
            Use::Answer => "writeOnly",
            Use::Text | Use::Header | Use::Request => "readOnly",
        };
        let is_said_beside = schemas.iter().any(|schema| schema[keyword] == true);
        is_said_beside || Whole::of(self.document, schemas, 0).says(keyword)
    }

    /// Members beside the properties, where the schema speaks of them or knows no properties at all.
    fn add_others(&mut self, members: &mut Map<String, Value>, whole: &Whole<'a>, depth: usize) {
        let others = whole.get("additionalProperties");
        let is_free = whole.properties().is_empty() && whole.tags.is_empty();
        let schema = match others {
            Some(schema @ Value::Object(_)) => schema,
            Some(Value::Bool(false)) => return,
            None if !is_free => return,
            _ => &Value::Null,
        };
        for name in ["key one", "key/two"].iter().take(1 + self.round % 2) {
            let value = self.value_of(&[schema], depth + 1);
            members.extend(value.map(|value| ((*name).to_owned(), value)));
        }
    }

    fn array(&mut self, whole: &Whole<'a>, depth: usize) -> Option<Value> {
        let items = whole.get("items").unwrap_or(&Value::Null);
        let count = self.count(whole, depth);
        let mut elements = Vec::new();
        for _ in 0..count {
            match self.value_of(&[items], depth + 1) {
                Some(element) if whole.says("uniqueItems") && elements.contains(&element) => {}
                Some(element) => elements.push(element),
                None if whole.limit("minItems").is_some_and(|least| least > 0.0) => return None,
                None => break,
            }
        }
        Some(elements.into())
    }

    fn count(&self, whole: &Whole<'a>, depth: usize) -> usize {
        let limit = |keyword| whole.limit(keyword).map(leaf::count);
        let least = limit("minItems").unwrap_or(0);
        let wanted = match self.fill {
            Fill::Least => least,
            Fill::All if depth >= DEEP => 0,
            Fill::All => [2, 1, 3, 0][self.round % 4],
        };
        wanted
            .max(least)
            .min(limit("maxItems").unwrap_or(usize::MAX))
    }

    /// Where the document states no shape.
    fn anything(&self) -> Value {
        let number = self.serial;
        match (self.round + number) % 4 {
            0 => json!({"any": [number, null, {"é": 0.5}]}),
            1 => json!(format!("any {number}")),
            2 => json!([true, number]),
            _ => json!(number),
        }
    }
}
