//! Sample values from schemas, the same at every run. Each leaf differs from all others as far as its schema allows, so
//! that swapped members show.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::document::{Document, list};
use crate::leaf::{self, Size};

/// What is in a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Every property, with a value well within its limits.
    All,
    /// Every property; where null is allowed it comes in some of the rounds. All else is as large or long as it may be.
    Nulls,
    /// As `Nulls`, without the properties whose null says no more than their absence.
    NeededNulls,
    /// Only what is required, as small or short as it may be.
    Required,
}

impl Fill {
    fn size(self) -> Size {
        match self {
            Self::All => Size::Middle,
            Self::Nulls | Self::NeededNulls => Size::Largest,
            Self::Required => Size::Smallest,
        }
    }

    fn has_nulls(self) -> bool {
        matches!(self, Self::Nulls | Self::NeededNulls)
    }
}

/// Makes samples. `round` selects variants of choices and values of enums: all of them come up in the rounds from 0 to
/// [`rounds`].
#[derive(Clone)]
pub(crate) struct Sampler<'a> {
    document: &'a Document,
    fill: Fill,
    /// The number of leaves made so far; it is in every leaf.
    serial: u64,
    /// A number for the place in the sample: the same in every round, and different for the members of an object.
    place: usize,
    visited: Visited,
    /// The schemas that the sample is within.
    open: Vec<*const Value>,
}

/// The schemas and the values of enums of which there are samples.
pub(crate) type Visited = HashSet<*const Value>;

impl<'a> Sampler<'a> {
    pub(crate) fn new(document: &'a Document, fill: Fill) -> Self {
        Self {
            document,
            fill,
            serial: 10,
            place: 0,
            visited: Visited::new(),
            open: Vec::new(),
        }
    }

    /// A value of the schema. Within a value of the same schema it has only what is required, or there would be no end.
    pub(crate) fn sample(&mut self, schema: &Value, round: usize) -> Value {
        let schema = self.document.resolve(schema);
        let fill = self.fill;
        if self.open.contains(&std::ptr::from_ref(schema)) {
            self.fill = Fill::Required;
        }
        self.open.push(schema);
        let value = self.resolved(schema, round);
        self.open.pop();
        self.fill = fill;
        value
    }

    fn resolved(&mut self, schema: &Value, round: usize) -> Value {
        self.visited.insert(schema);
        if self.fill.has_nulls() && is_nullable(schema) && is_on(self.place, round) {
            return Value::Null;
        }
        if let Some((variants, count)) = variants(schema) {
            return self.sample(&variants[round % count], round / count);
        }
        if let Some(parts) = schema.get("allOf") {
            return self.all_of(schema, list(parts), round);
        }
        match kind(schema) {
            "object" => self.object(schema, round),
            "array" => self.array(schema, round),
            kind => self.leaf(kind, schema, round),
        }
    }

    /// A value of the schema, at another place.
    fn sample_at(&mut self, step: usize, schema: &Value, round: usize) -> Value {
        self.place += step;
        let value = self.sample(schema, round);
        self.place -= step;
        value
    }

    /// The sample that comes next, as a client writes it that takes null for absence where it may.
    pub(crate) fn decoded(&self, schema: &Value, round: usize) -> Value {
        let mut sampler = self.clone();
        if sampler.fill == Fill::Nulls {
            sampler.fill = Fill::NeededNulls;
        }
        sampler.sample(schema, round)
    }

    /// What the samples so far hold.
    pub(crate) fn into_visited(self) -> Visited {
        self.visited
    }

    fn all_of(&mut self, schema: &Value, parts: &[Value], round: usize) -> Value {
        let mut whole = match schema.get("properties") {
            Some(_) => self.object(schema, round),
            None => Value::Null,
        };
        for part in parts {
            match (&mut whole, self.sample(part, round)) {
                (Value::Object(whole), Value::Object(mut part)) => whole.append(&mut part),
                (whole, part) => *whole = part,
            }
        }
        whole
    }

    fn object(&mut self, schema: &Value, round: usize) -> Value {
        let mut members = Map::new();
        let required = required_in_round(schema, round);
        for (index, (name, property)) in properties(schema).iter().enumerate() {
            if !self.has_property(&required, name) {
                continue;
            }
            let value = self.sample_at(index, property, round);
            if self.fill != Fill::NeededNulls || !value.is_null() || required.is(name) {
                members.insert(name.clone(), value);
            }
        }
        if self.fill != Fill::Required {
            self.add_others(&mut members, schema, round);
        }
        Value::Object(members)
    }

    fn has_property(&self, required: &Required<'_>, name: &str) -> bool {
        match self.fill {
            Fill::Required => required.is(name),
            Fill::All | Fill::Nulls | Fill::NeededNulls => !required.is_excluded(name),
        }
    }

    /// Members beside the properties, where the schema speaks of them or knows no properties at all.
    fn add_others(&mut self, members: &mut Map<String, Value>, schema: &Value, round: usize) {
        match schema.get("additionalProperties") {
            Some(others @ Value::Object(_)) => {
                for _ in 0..2 {
                    members.insert(self.text(), self.sample(others, round));
                }
            }
            Some(Value::Bool(false)) => {}
            None if !properties(schema).is_empty() => {}
            _ => {
                let value = json!([self.text(), { self.text(): self.serial }, 0.5, true]);
                members.insert(self.text(), value);
            }
        }
    }

    /// Two elements, unless the schema has limits. The elements of a list of choices are of different variants.
    fn array(&mut self, schema: &Value, round: usize) -> Value {
        let count = leaf::count(schema, self.fill.size());
        let items = &schema["items"];
        let step = usize::from(variants(self.document.resolve(items)).is_some());
        (0..count)
            .map(|index| self.sample_at(index, items, round + index * step))
            .collect()
    }

    fn leaf(&mut self, kind: &str, schema: &Value, round: usize) -> Value {
        self.serial += 1;
        let turn = self.place + round;
        if let Some(values) = schema.get("enum") {
            let values: Vec<_> = list(values)
                .iter()
                .filter(|value| !value.is_null())
                .collect();
            let value = values[turn % values.len()];
            self.visited.insert(value);
            return value.clone();
        }
        match kind {
            "boolean" => Value::Bool(is_on(self.place, round)),
            "integer" => leaf::integer(schema, self.serial, self.fill.size()),
            "number" => leaf::number(schema, self.serial, self.fill.size()),
            _ => leaf::text(schema, self.serial, self.fill.size()).into(),
        }
    }

    fn text(&mut self) -> String {
        self.serial += 1;
        leaf::text(&Value::Null, self.serial, Size::Middle)
    }
}

/// How many rounds there are until all variants and values of the schema have come up.
pub(crate) fn rounds(document: &Document, schema: &Value) -> usize {
    rounds_within(document, schema, &[])
}

/// As [`rounds`], for a schema within others: one that is within itself needs no more of them.
fn rounds_within(document: &Document, schema: &Value, outer: &[*const Value]) -> usize {
    let schema = document.resolve(schema);
    let this = std::ptr::from_ref(schema);
    if outer.contains(&this) {
        return 1;
    }
    let open = [outer, &[this]].concat();
    let most = |schemas: &mut dyn Iterator<Item = &Value>| {
        schemas
            .map(|schema| rounds_within(document, schema, &open))
            .max()
            .unwrap_or(1)
    };
    if let Some((variants, count)) = variants(schema) {
        return count * most(&mut variants.iter());
    }
    let enumerated = list(&schema["enum"])
        .iter()
        .filter(|value| !value.is_null())
        .count();
    let own = match kind(schema) {
        "boolean" => SWITCHES,
        "array" => most(&mut std::iter::once(&schema["items"])),
        "object" => most(&mut properties(schema).values()).max(list(&schema["oneOf"]).len()),
        _ => 1,
    };
    let nulls = if is_nullable(schema) { SWITCHES } else { 1 };
    own.max(enumerated)
        .max(nulls)
        .max(most(&mut list(&schema["allOf"]).iter()))
        .max(most(&mut schema.get("additionalProperties").into_iter()))
}

/// In how many rounds everything that can be on or off differs from up to 31 neighbours, and is both on and off.
const SWITCHES: usize = 6;

/// Whether a boolean is true or a nullable value is null: a bit of its place for each round, then one of them inverted.
fn is_on(place: usize, round: usize) -> bool {
    let round = round % SWITCHES;
    let bit = |index: usize| (place >> index) & 1 == 1;
    if round == SWITCHES - 1 {
        !bit(0)
    } else {
        bit(round)
    }
}

/// The variants of a choice between schemas. Alternatives that only name required properties are no such choice.
pub(crate) fn variants(schema: &Value) -> Option<(&[Value], usize)> {
    let variants = list(schema.get("oneOf").or_else(|| schema.get("anyOf"))?);
    let is_choice = schema.get("properties").is_none();
    is_choice.then_some((variants, variants.len()))
}

/// Which properties must be there, and which must not.
struct Required<'a> {
    names: Vec<&'a Value>,
    excluded: Vec<&'a Value>,
}

impl Required<'_> {
    fn is(&self, name: &str) -> bool {
        self.names.iter().any(|required| *required == name)
    }

    fn is_excluded(&self, name: &str) -> bool {
        self.excluded.iter().any(|excluded| *excluded == name) && !self.is(name)
    }
}

/// The required properties; of alternatives beside `properties`, those of one in turn and not those of the others.
fn required_in_round(schema: &Value, round: usize) -> Required<'_> {
    let mut names: Vec<_> = list(&schema["required"]).iter().collect();
    let mut excluded = Vec::new();
    let alternatives = list(&schema["oneOf"]);
    for (index, alternative) in alternatives.iter().enumerate() {
        let is_chosen = index == round % alternatives.len();
        let target = if is_chosen { &mut names } else { &mut excluded };
        target.extend(list(&alternative["required"]));
    }
    Required { names, excluded }
}

/// Null is allowed only beside a type, as the `nullable` of version 3.0.3 has it.
fn is_nullable(schema: &Value) -> bool {
    schema["nullable"] == true && schema.get("type").is_some()
}

fn kind(schema: &Value) -> &str {
    match schema["type"].as_str() {
        Some(kind) => kind,
        None if schema.get("properties").is_some() => "object",
        None => "any",
    }
}

pub(crate) fn properties(schema: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    schema["properties"].as_object().unwrap_or(&NONE)
}
