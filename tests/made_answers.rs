//! Answers made from the client's own types, and changed one place at a time, to see what the client makes of them.

use std::collections::{BTreeMap, BTreeSet};

use beatpass_generator::rust::{Client, Field, Item, Payload, Presence, Struct, Type};
use serde_json::{Map, Value, json};

/// What is put in place of every value: each kind of JSON, and texts and numbers of every form that means something.
fn replacements() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(2),
        json!(-1),
        json!(1.0),
        json!(1e-30),
        json!(1e25),
        json!(u64::MAX),
        json!("x"),
        json!("7"),
        json!("-1.5e3"),
        json!("2026-2-3"),
        json!("2026-02-28 13:00:00"),
        json!("2026-02-28T13:00:00+01:00"),
        json!([]),
        json!([null]),
        json!({}),
    ]
}

/// Makes answers of types.
#[derive(Debug)]
pub struct Maker<'a> {
    types: BTreeMap<&'a str, &'a Item>,
}

impl<'a> Maker<'a> {
    /// One for the types of a client.
    pub fn new(client: &'a Client) -> Self {
        let items = client.types.iter().flat_map(|module| &module.items);
        let types = items.map(|item| (item.name(), item)).collect();
        Self { types }
    }

    /// An answer of a type; in every round another variant of each choice. `depth` is how many more objects and choices may be
    /// within; where it ends, choices are null, which they need not take.
    pub fn make(&self, ty: &Type, round: usize, depth: usize) -> Value {
        match ty {
            Type::Bool => json!(true),
            Type::I64 => json!(-3),
            Type::U64 => json!(3),
            Type::F64 => json!(0.5),
            Type::Number => json!(7),
            Type::Decimal { text: false } => json!(9.99),
            Type::Decimal { text: true } => json!("9.99"),
            Type::String | Type::Secret => json!("text"),
            Type::Base64 => json!("Ynl0ZXM="),
            Type::Date => json!("2026-02-28"),
            Type::DateTime => json!("2026-02-28T13:00:00Z"),
            Type::DateTimeLocal => json!("2026-02-28T13:00:00"),
            Type::Json | Type::JsonObject | Type::Upload | Type::FilePart => {
                json!({"free": [null]})
            }
            Type::Struct(name) | Type::Named(name) => self.named(name, round, depth),
            Type::List(_) | Type::OneOrMany(_) if depth == 0 => json!([]),
            Type::Map(_) if depth == 0 => json!({}),
            Type::List(inner) | Type::OneOrMany(inner) => json!([self.make(inner, round, depth)]),
            Type::Map(inner) => json!({"name": self.make(inner, round, depth)}),
            Type::Option(inner) | Type::Boxed(inner) | Type::Lenient(inner, _) => {
                self.make(inner, round, depth)
            }
        }
    }

    fn named(&self, name: &str, round: usize, depth: usize) -> Value {
        match self.types[name] {
            Item::Struct(item) => self.object(item, round, depth),
            Item::Words(item) => json!(item.values[round % item.values.len()].1),
            Item::Numbers(item) => json!(item.values[round % item.values.len()].1),
            Item::Values(item) => item.values[round % item.values.len()].1.clone(),
            Item::Id(item) if item.text => json!("id"),
            Item::Id(_) => json!(5),
            Item::Newtype(item) => self.make(&item.inner, round, depth.saturating_sub(1)),
            Item::Choice(item) => {
                let (turn, round) = (round % item.variants.len(), round / item.variants.len());
                match &item.variants[turn].payload {
                    Payload::Word(word) => json!(word),
                    Payload::Value { .. } if depth == 0 => Value::Null,
                    Payload::Value { ty, .. } => self.make(ty, round, depth - 1),
                }
            }
        }
    }

    fn object(&self, item: &Struct, round: usize, depth: usize) -> Value {
        let is_there = |field: &&Field| {
            depth > 0 || matches!(field.presence, Presence::Required | Presence::Nullable)
        };
        let members = item.fields.iter().filter(is_there).map(|field| {
            let value = match field.presence {
                Presence::Nullable if depth == 0 => Value::Null,
                _ => self.make(&field.ty, round, depth.saturating_sub(1)),
            };
            (field.wire.clone(), value)
        });
        let mut members: Map<String, Value> = members.collect();
        if let (Some(ty), true) = (&item.extra, depth > 0) {
            members.insert("further".to_owned(), self.make(ty, round, depth - 1));
        }
        Value::Object(members)
    }
}

/// The answer, and it with every change at every place: another value, a member less, one more, one twice. Of a list, the first
/// element is changed. Places that are in `done` are left out; they are told apart by the names on the way.
pub fn changed(answer: &Value, done: &mut BTreeSet<String>) -> Vec<String> {
    let mut texts = vec![answer.to_string()];
    let mut places = Vec::new();
    collect(answer, String::new(), &mut places);
    for place in places {
        if done.insert(place.clone()) {
            change(answer, &place, &mut texts);
        }
    }
    texts
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Array(elements) => {
            if let Some(first) = elements.first() {
                collect(first, format!("{place}/0"), places);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{place}/{name}"), places);
            }
        }
        _ => {}
    }
    places.push(place);
}

fn change(answer: &Value, place: &str, texts: &mut Vec<String>) {
    let with = |value: &Value| {
        let mut answer = answer.clone();
        if let Some(found) = answer.pointer_mut(place) {
            found.clone_from(value);
        }
        answer.to_string()
    };
    texts.extend(replacements().iter().map(with));
    let Some(found) = answer.pointer(place) else {
        return;
    };
    texts.push(with(&json!([found])));
    if let Value::Object(members) = found {
        let mut more = members.clone();
        more.insert("member of no type".to_owned(), json!("x"));
        texts.push(with(&Value::Object(more)));
        texts.extend(members.iter().map(|(name, value)| {
            let twice = format!("{}{}:{value}}}", inside(found), json!(name));
            with(&json!("HERE")).replace("\"HERE\"", &twice)
        }));
    }
    if let Some((parent, name)) = place.rsplit_once('/') {
        let mut less = answer.clone();
        if let Some(Value::Object(members)) = less.pointer_mut(parent) {
            members.remove(&name.replace("~1", "/").replace("~0", "~"));
            texts.push(less.to_string());
        }
    }
}

/// The text of an object up to where another member may follow.
fn inside(object: &Value) -> String {
    let text = object.to_string();
    format!("{},", &text[..text.len() - 1])
}
