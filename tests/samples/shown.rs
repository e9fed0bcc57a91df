//! What `Debug` must show of a sample, worked out from the sample and the planned types alone.
//!
//! Reading and writing use one line a field, so a name that stands at the wrong field comes back as it went in. `Debug` is
//! derived and knows the fields by their own names: it shows where a value really is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use beatpass_client::Decimal;
use beatpass_generator::rust::{Choice, Field, Item, Payload, Presence, Struct, Type, Variant};
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use serde_json::Value;

/// An object of a sample.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    /// Name of its type.
    pub(crate) ty: String,
    /// JSON Pointer.
    pub(crate) place: String,
    /// Wire names of the fields that it sets, null aside.
    pub(crate) set: BTreeSet<String>,
    /// Whether its type keeps members that it has no field for.
    pub(crate) keeps: bool,
}

/// Shows values, and remembers what it has seen.
#[derive(Debug)]
pub(crate) struct Shower<'a> {
    types: &'a BTreeMap<&'a str, &'a Item>,
    /// Every object.
    pub(crate) instances: Vec<Instance>,
    /// Choices with the variants that came up.
    pub(crate) variants: BTreeSet<(String, String)>,
}

impl<'a> Shower<'a> {
    pub(crate) fn new(types: &'a BTreeMap<&'a str, &'a Item>) -> Self {
        Self {
            types,
            instances: Vec::new(),
            variants: BTreeSet::new(),
        }
    }

    /// A value of a type.
    pub(crate) fn value(&mut self, ty: &Type, json: &Value, place: &str) -> String {
        match ty {
            Type::Struct(name) | Type::Named(name) => self.named(name, json, place),
            Type::List(inner) | Type::OneOrMany(inner) => self.list(inner, json, place),
            Type::Map(inner) => self.map(inner, json, place),
            Type::Option(_) if json.is_null() => "None".to_owned(),
            Type::Option(inner) => format!("Some({})", self.value(inner, json, place)),
            Type::Boxed(inner) | Type::Lenient(inner, _) => self.value(inner, json, place),
            leaf => {
                leaf_of(leaf, json).unwrap_or_else(|| format!("no {leaf:?} at {place}: {json}"))
            }
        }
    }

    fn list(&mut self, inner: &Type, json: &Value, place: &str) -> String {
        let single = std::slice::from_ref(json);
        let elements = json
            .as_array()
            .map_or(single, Vec::as_slice)
            .iter()
            .enumerate();
        let elements: Vec<_> = elements
            .map(|(index, element)| self.value(inner, element, &format!("{place}/{index}")))
            .collect();
        format!("[{}]", elements.join(", "))
    }

    fn map(&mut self, inner: &Type, json: &Value, place: &str) -> String {
        let members = json.as_object().into_iter().flatten();
        let members: Vec<_> = members
            .map(|(name, value)| {
                let value = self.value(inner, value, &format!("{place}/{name}"));
                format!("{name:?}: {value}")
            })
            .collect();
        format!("{{{}}}", members.join(", "))
    }

    fn named(&mut self, name: &str, json: &Value, place: &str) -> String {
        match self.types[name] {
            Item::Struct(item) => self.structure(item, json, place),
            Item::Choice(item) => self.choice(item, json, place),
            Item::Newtype(item) => format!("{name}({})", self.value(&item.inner, json, place)),
            Item::Id(_) => format!("{name}({json})"),
            Item::Words(item) => {
                let known = item.values.iter().find(|(_, word)| *json == word.as_str());
                known.map_or_else(|| format!("Unknown({json})"), |(name, _)| name.clone())
            }
            Item::Values(item) => {
                let known = item.values.iter().find(|(_, value)| json == value);
                known.map_or_else(|| format!("Unknown({json})"), |(name, _)| name.clone())
            }
            Item::Numbers(item) => {
                let known = item.values.iter().find(|(_, number)| *json == *number);
                known.map_or_else(|| format!("Unknown({json})"), |(name, _)| name.clone())
            }
        }
    }

    fn structure(&mut self, item: &Struct, json: &Value, place: &str) -> String {
        self.remember(item, json, place);
        let mut fields: Vec<_> = item
            .fields
            .iter()
            .map(|field| format!("{}: {}", plain(&field.name), self.field(field, json, place)))
            .collect();
        if let Some(ty) = &item.extra {
            let extra = self.map(ty, &without(json, &item.fields), place);
            fields.push(format!("extra: {extra}"));
        }
        let name = &item.head.name;
        if fields.is_empty() {
            return name.clone();
        }
        format!("{name} {{ {} }}", fields.join(", "))
    }

    fn remember(&mut self, item: &Struct, json: &Value, place: &str) {
        let is_set = |field: &&Field| json.get(&field.wire).is_some_and(|value| !value.is_null());
        let set = item.fields.iter().filter(is_set);
        self.instances.push(Instance {
            ty: item.head.name.clone(),
            place: place.to_owned(),
            set: set.map(|field| field.wire.clone()).collect(),
            keeps: item.extra.is_some(),
        });
    }

    fn field(&mut self, field: &Field, json: &Value, place: &str) -> String {
        let place = format!("{place}/{}", field.wire);
        let found = json.get(&field.wire);
        match (found, field.presence) {
            (Some(value), Presence::Required) => self.value(&field.ty, value, &place),
            (None, Presence::Required) => format!("nothing at {place}"),
            (Some(Value::Null), Presence::Maybe) => "Some(None)".to_owned(),
            (None | Some(Value::Null), _) => "None".to_owned(),
            (Some(value), Presence::Maybe) => {
                format!("Some(Some({}))", self.value(&field.ty, value, &place))
            }
            (Some(value), _) => format!("Some({})", self.value(&field.ty, value, &place)),
        }
    }

    fn choice(&mut self, item: &Choice, json: &Value, place: &str) -> String {
        let Some(variant) = self.variant(item, json) else {
            return format!("no variant at {place}: {json}");
        };
        let key = (item.head.name.clone(), variant.name.clone());
        self.variants.insert(key);
        match &variant.payload {
            Payload::Word(_) => variant.name.clone(),
            Payload::Value { ty, .. } => {
                format!("{}({})", variant.name, self.value(ty, json, place))
            }
        }
    }

    /// The variant for a value: a word before a kind of value; of several objects, one that lacks nothing and knows most.
    fn variant<'c>(&self, item: &'c Choice, json: &Value) -> Option<&'c Variant> {
        let is_word = |variant: &&Variant| match &variant.payload {
            Payload::Word(word) => *json == word.as_str(),
            Payload::Value { .. } => false,
        };
        let suits = |variant: &&Variant| match &variant.payload {
            Payload::Word(_) => false,
            Payload::Value { kind, .. } => is_kind(kind, json),
        };
        let known = |variant: &&Variant| self.known(variant, json);
        let word = item.variants.iter().find(is_word);
        let mut others: Vec<_> = item.variants.iter().filter(suits).collect();
        others.sort_by_key(known);
        word.or_else(|| others.last().copied())
    }

    /// Whether an object has all that a variant needs, and how much of it the variant knows.
    fn known(&self, variant: &Variant, json: &Value) -> (bool, usize) {
        let Payload::Value { ty, .. } = &variant.payload else {
            return (false, 0);
        };
        let (Type::Struct(name) | Type::Named(name)) = unboxed(ty) else {
            return (false, 0);
        };
        let Item::Struct(item) = self.types[name.as_str()] else {
            return (false, 0);
        };
        let is_there = |field: &&Field| json.get(&field.wire).is_some();
        let is_needed =
            |field: &Field| matches!(field.presence, Presence::Required | Presence::Nullable);
        let has_all = item
            .fields
            .iter()
            .all(|field| !is_needed(field) || is_there(&field));
        (has_all, item.fields.iter().filter(is_there).count())
    }
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => unboxed(inner),
        ty => ty,
    }
}

fn is_kind(kind: &str, json: &Value) -> bool {
    match kind {
        "boolean" => json.is_boolean(),
        "integer" => json.is_i64() || json.is_u64(),
        "number" => json.is_number(),
        "string" => json.is_string(),
        "array" => json.is_array(),
        "object" => json.is_object(),
        _ => true,
    }
}

/// A raw identifier is shown without its mark.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn without(json: &Value, fields: &[Field]) -> Value {
    let mut rest = json.clone();
    if let Some(members) = rest.as_object_mut() {
        members.retain(|name, _| fields.iter().all(|field| field.wire != *name));
    }
    rest
}

/// A value without parts; none if the JSON is no such value.
fn leaf_of(ty: &Type, json: &Value) -> Option<String> {
    match ty {
        Type::Bool => json.as_bool().map(shown),
        Type::I64 => json.as_i64().map(shown),
        Type::U64 => json.as_u64().map(shown),
        Type::F64 => json.as_f64().map(shown),
        Type::String => json.as_str().map(shown),
        Type::Secret => json.as_str().map(|_| "Secret(***)".to_owned()),
        Type::Decimal { text: true } => json.as_str()?.parse::<Decimal>().ok().map(shown),
        Type::Decimal { text: false } => json.to_string().parse::<Decimal>().ok().map(shown),
        Type::Date => json.as_str()?.parse::<NaiveDate>().ok().map(shown),
        Type::DateTime => DateTime::parse_from_rfc3339(json.as_str()?).ok().map(shown),
        Type::DateTimeLocal => {
            let text = json.as_str()?.replacen(' ', "T", 1);
            text.parse::<NaiveDateTime>().ok().map(shown)
        }
        Type::Json => Some(shown(json)),
        Type::JsonObject => json.as_object().map(shown),
        _ => None,
    }
}

fn shown(value: impl Debug) -> String {
    format!("{value:?}")
}
