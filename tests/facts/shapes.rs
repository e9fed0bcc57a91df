//! Members that a source names against the fields of the client's types.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use beatpass_generator::rust::{
    Client, Field, Item, Operation, Output, Payload, Place, Presence, Type,
};
use beatpass_tests::document;
use serde_json::Value;

use crate::rows::is_free_form;
use crate::{operation, say};

/// Entities of which callers without a token get a known list of members.
const CLOSED: &[&str] = &["Album", "Artist", "Genre", "Track"];

/// Members of entities that the client leaves out, with the reason.
const LEFT_OUT: &[(&str, &str, &str)] = &[("Conversation", "title", "goes into requests only")];

/// Elements whose entity is a guess of the source, so that they stay as they come.
const GUESSED: &[&str] = &["findMessagingUsers.data[]"];

/// Parameters that the client leaves out, with the reason.
const SECOND_SPELLINGS: &[(&str, &str, &str)] =
    &[("getTracks", "perPage", "`per_page` does the same")];

/// Members that are no typed ids, though they are called so: what their places end with, and the reason.
const PLAIN_IDS: &[(&str, &str)] = &[
    (
        "client_message_id",
        "the caller's own, new for each message",
    ),
    (
        "getRadioRecommendations?id",
        "of an artist, a genre or a track",
    ),
    ("likeable_id", "of a track, an album or an artist"),
    ("repostable_id", "of a track or an album"),
];

/// Members that are no amounts of money, though they are called so.
const NO_MONEY: &[&str] = &["platform_fee_rate"];

/// Compares the answers and bodies of all endpoints.
pub(crate) fn compare(client: &Client, path: &Path) -> Result<Vec<String>, String> {
    let facts = document::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let items = client.types.iter().flat_map(|module| &module.items);
    let mut comparison = Comparison {
        entities: &facts["entities"],
        types: items.map(|item| (item.name(), item)).collect(),
        members: 0,
        open: BTreeSet::new(),
        problems: Vec::new(),
    };
    let endpoints = facts["endpoints"].as_array().map_or(&[][..], Vec::as_slice);
    for endpoint in endpoints {
        comparison.endpoint(client, endpoint);
    }
    say(
        "members that sources name, each by its ways",
        comparison.members,
    );
    Ok(comparison.problems)
}

struct Comparison<'a> {
    entities: &'a Value,
    types: BTreeMap<&'a str, &'a Item>,
    /// How many members were compared.
    members: usize,
    /// Entities and types that are being compared with each other, so that a cycle ends.
    open: BTreeSet<(String, String)>,
    problems: Vec<String>,
}

impl<'a> Comparison<'a> {
    fn endpoint(&mut self, client: &'a Client, endpoint: &'a Value) {
        let text = |name: &str| endpoint[name].as_str().unwrap_or_default();
        let Some(operation) = operation(client, text("method"), text("path")) else {
            return;
        };
        let request = &endpoint["request"];
        for fact in list(&request["path"]).iter().chain(list(&request["query"])) {
            self.parameter(fact, operation);
        }
        let body = operation
            .inputs
            .iter()
            .find(|input| input.place == Place::Body);
        if let Some(body) = body.filter(|body| !is_free_form(&body.field.ty)) {
            let place = format!("{} (body)", operation.id);
            self.members(&endpoint["request"]["body"], &body.field.ty, ("", &place));
        }
        let (Output::Json(ty) | Output::SecretJson(ty)) = &operation.output else {
            return;
        };
        for response in list(&endpoint["responses"]) {
            let is_success = response["status"]
                .as_u64()
                .is_none_or(|status| status < 300);
            if is_success {
                self.members(&response["shape"], ty, ("", &operation.id));
            }
        }
    }

    fn parameter(&mut self, fact: &Value, operation: &Operation) {
        let name = fact["name"].as_str().unwrap_or_default();
        let place = format!("{}?{name}", operation.id);
        let mut fields = operation.inputs.iter().map(|input| &input.field);
        let is_left = |(id, left, _): &(&str, &str, &str)| (*id, *left) == (&operation.id, name);
        match fields.find(|field| field.wire.trim_end_matches("[]") == name) {
            Some(field) => self.member(fact, field, &place),
            None if SECOND_SPELLINGS.iter().any(is_left) => {}
            None => self
                .problems
                .push(format!("{place}: the client has no such parameter")),
        }
    }

    /// The members of an object, if they are known; `of` is the entity, and the place.
    fn members(&mut self, facts: &Value, ty: &Type, of: (&str, &str)) {
        let fields = self.fields(ty);
        for fact in list(facts) {
            let name = fact["name"].as_str().unwrap_or_default();
            if name == "(body)" {
                self.object(fact, ty, of.1);
                continue;
            }
            let place = format!("{}.{name}", of.1);
            let is_left = LEFT_OUT
                .iter()
                .any(|(entity, member, _)| (*entity, *member) == (of.0, name));
            match fields.iter().find(|field| field.wire == name) {
                Some(field) => {
                    self.member(fact, field, &place);
                    self.tier(fact, field, (of.0, &place));
                }
                None if is_left || is_old(fact) => {}
                None => self
                    .problems
                    .push(format!("{place}: the client has no such field")),
            }
        }
    }

    fn member(&mut self, fact: &Value, field: &Field, place: &str) {
        self.members += 1;
        self.value(fact, &field.ty, place);
        let name = field.wire.as_str();
        let ty = innermost(&field.ty);
        let is_plain = matches!(ty, Type::I64 | Type::U64 | Type::F64 | Type::String);
        let is_left = PLAIN_IDS.iter().any(|(left, _)| place.ends_with(left));
        if is_plain && !is_left && is_id(name) {
            self.problems
                .push(format!("{place}: an id without a type of its own"));
        }
        if *ty != Type::Secret && is_secret(name) {
            self.problems.push(format!("{place}: a secret that shows"));
        }
        if matches!(ty, Type::String) && is_time(name) {
            self.problems.push(format!("{place}: a time as text"));
        }
        if matches!(ty, Type::I64 | Type::U64 | Type::F64) && is_money(name) {
            self.problems
                .push(format!("{place}: an amount of money that is no decimal"));
        }
        let is_number = matches!(ty, Type::I64 | Type::U64 | Type::F64);
        if is_number && is_span(name) && !says_a_unit(&field.docs) {
            self.problems
                .push(format!("{place}: its documentation names no unit"));
        }
    }

    /// The public lists of these entities are closed: all else comes with a token, and what is on them always comes, unless it
    /// is a relation that is not always loaded, or only the listing adds it.
    fn tier(&mut self, fact: &Value, field: &Field, (entity, place): (&str, &str)) {
        if !CLOSED.contains(&entity) {
            return;
        }
        let is_public = fact["tier"] == "public";
        if field.token == is_public {
            let problem = format!("{place}: of the other tier");
            self.problems.push(problem);
        }
        let notes = fact["constraints"].to_string();
        let is_added = notes.contains("loaded") || notes.contains("listing");
        if is_public && !is_added && field.presence != Presence::Required {
            let problem = format!("{place}: everybody gets it, and it is not required");
            self.problems.push(problem);
        }
    }

    fn value(&mut self, fact: &Value, ty: &Type, place: &str) {
        let kind = fact["type"].as_str().unwrap_or("unknown");
        let inner = innermost(ty);
        match kind {
            "ref" | "object" => self.object(fact, ty, place),
            "array" => match (unwrapped(ty), &fact["items"]) {
                (Type::List(inner) | Type::OneOrMany(inner), Value::Object(_)) => {
                    self.value(&fact["items"], inner, &format!("{place}[]"));
                }
                (Type::List(_) | Type::OneOrMany(_), _) => {}
                _ => self.unlike(kind, place),
            },
            "map" => match unwrapped(ty) {
                Type::Map(inner) => self.value(&fact["values"], inner, place),
                _ => self.unlike(kind, place),
            },
            "string" => self.text(fact, inner, place),
            "integer" | "number" => {
                let is_number = matches!(
                    inner,
                    Type::I64 | Type::U64 | Type::F64 | Type::Decimal { .. } | Type::Named(_)
                );
                self.demand(is_number, kind, place);
            }
            "boolean" => self.demand(*inner == Type::Bool, kind, place),
            "page" => self.members(&data(&fact["items"]), ty, ("", place)),
            _ => {}
        }
    }

    fn text(&mut self, fact: &Value, ty: &Type, place: &str) {
        let is_so = match fact["format"].as_str() {
            Some("date") => *ty == Type::Date,
            Some("date-time" | "ISO8601") => *ty == Type::DateTime,
            Some("datetime-with-space") => *ty == Type::DateTimeLocal,
            _ => matches!(
                ty,
                Type::String | Type::Secret | Type::Named(_) | Type::Date | Type::Decimal { .. }
            ),
        };
        self.demand(is_so, "text of its format", place);
        for value in list(&fact["allowed"]) {
            let is_listed =
                value.is_null() || self.values(ty).contains(value.as_str().unwrap_or_default());
            self.demand(is_listed, &format!("a list of values with {value}"), place);
        }
    }

    fn object(&mut self, fact: &Value, ty: &Type, place: &str) {
        if GUESSED.contains(&place) {
            return;
        }
        self.members(&fact["fields"], ty, ("", place));
        let extended = list(&fact["extends"]).iter().chain(fact.get("ref"));
        for name in extended.filter_map(Value::as_str) {
            let key = (name.to_owned(), format!("{:?}", innermost(ty)));
            if self.open.insert(key.clone()) {
                let entities = self.entities;
                self.members(&entities[name]["fields"], ty, (name, place));
                self.open.remove(&key);
            }
        }
    }

    fn demand(&mut self, is_so: bool, kind: &str, place: &str) {
        if !is_so {
            self.unlike(kind, place);
        }
    }

    fn unlike(&mut self, kind: &str, place: &str) {
        self.problems
            .push(format!("{place}: the client does not take it as {kind}"));
    }

    /// The fields of an object, or of all objects that a choice is between.
    fn fields(&self, ty: &Type) -> Vec<&'a Field> {
        let (Type::Struct(name) | Type::Named(name)) = innermost(ty) else {
            return Vec::new();
        };
        match self.types.get(name.as_str()).copied() {
            Some(Item::Struct(item)) => item.fields.iter().collect(),
            Some(Item::Choice(item)) => {
                let payloads = item.variants.iter().map(|variant| &variant.payload);
                let types = payloads.filter_map(|payload| match payload {
                    Payload::Value { ty, .. } => Some(ty),
                    Payload::Word(_) => None,
                });
                types.flat_map(|ty| self.fields(ty)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The values that a type lists.
    fn values(&self, ty: &Type) -> BTreeSet<&'a str> {
        let Type::Named(name) = ty else {
            return BTreeSet::new();
        };
        match self.types.get(name.as_str()).copied() {
            Some(Item::Words(item)) => item
                .values
                .iter()
                .map(|(_, value)| value.as_str())
                .collect(),
            _ => BTreeSet::new(),
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A page has its items under `data`.
fn data(items: &Value) -> Value {
    serde_json::json!([{"name": "data", "type": "array", "items": items}])
}

/// Known from February 2026 only, and not seen since.
fn is_old(fact: &Value) -> bool {
    fact["as_of"] == "2026-02"
}

fn innermost(ty: &Type) -> &Type {
    match unwrapped(ty) {
        Type::List(inner) | Type::OneOrMany(inner) | Type::Map(inner) => innermost(inner),
        ty => ty,
    }
}

fn unwrapped(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner) | Type::Boxed(inner) | Type::Lenient(inner, _) => unwrapped(inner),
        ty => ty,
    }
}

fn is_id(name: &str) -> bool {
    name == "id" || name == "uuid" || name.ends_with("_id") || name.ends_with("_uuid")
}

fn is_secret(name: &str) -> bool {
    let words = ["password", "secret", "access_token", "captcha"];
    name == "token" || words.iter().any(|word| name.contains(word))
}

fn is_time(name: &str) -> bool {
    name.ends_with("_at") || name.ends_with("At") || name.ends_with("_date") || name == "date"
}

fn is_money(name: &str) -> bool {
    let is_plain = name.ends_with("_id") || NO_MONEY.contains(&name);
    let name = name.to_lowercase();
    let words = ["price", "fee", "revenue", "payout", "_amount"];
    !is_plain && words.iter().any(|word| name.contains(word))
}

fn is_span(name: &str) -> bool {
    [
        "duration",
        "hours",
        "minutes",
        "days",
        "months",
        "time_remaining",
    ]
    .iter()
    .any(|word| name.contains(word))
}

fn says_a_unit(docs: &[String]) -> bool {
    let units = ["millisecond", "second", "minute", "hour", "day", "month"];
    let docs = docs.join(" ").to_lowercase();
    units.iter().any(|unit| docs.contains(unit))
}
