//! A value against a type.

use std::collections::BTreeMap;

use serde_json::Number;

use super::json::Json;
use super::path::Path;
use super::{Finding, Report, text};
use crate::numbers;
use crate::rust::{Item, Lenience, Type};

/// A value in the answer.
#[derive(Debug, Clone)]
pub(super) struct At<'j> {
    pub(super) json: &'j Json,
    pub(super) path: Path,
    /// The client has looked at the value before the type does. What may be null then takes no value: serde asks first
    /// whether there is one.
    pub(super) is_handed_on: bool,
    /// Members that the choices around it write with it.
    pub(super) tags: Vec<&'j str>,
}

impl<'j> At<'j> {
    pub(super) fn root(json: &'j Json) -> Self {
        Self::new(json, Path::default())
    }

    pub(super) fn new(json: &'j Json, path: Path) -> Self {
        Self {
            json,
            path,
            is_handed_on: false,
            tags: Vec::new(),
        }
    }

    pub(super) fn handed_on(&self) -> Self {
        Self {
            is_handed_on: true,
            ..self.clone()
        }
    }

    /// As a variant reads it that is written with this tag.
    pub(super) fn of_variant<'s>(&'s self, json: &'s Json, tag: Option<&'s str>) -> At<'s> {
        At {
            json,
            path: self.path.clone(),
            is_handed_on: false,
            tags: self.tags.iter().copied().chain(tag).collect(),
        }
    }
}

/// Reads values and reports what it sees.
#[derive(Debug)]
pub(super) struct Inspector<'a> {
    pub(super) types: &'a BTreeMap<&'a str, &'a Item>,
    pub(super) report: Report,
    /// How many members, null aside, the client would not keep.
    pub(super) lost: usize,
    /// How many values may still be read for the choice that is being read; none outside of one.
    pub(super) trials_left: Option<usize>,
}

impl<'a> Inspector<'a> {
    pub(super) fn new(types: &'a BTreeMap<&'a str, &'a Item>) -> Self {
        Self {
            types,
            report: Report::default(),
            lost: 0,
            trials_left: None,
        }
    }

    pub(super) fn into_report(self) -> Report {
        self.report
    }

    pub(super) fn mismatch(&mut self, path: Path, fact: String) {
        self.report.mismatches.push(Finding { path, fact });
    }

    /// Reports a value of another kind than what is expected, or a text of another form.
    pub(super) fn expected(&mut self, expected: &str, at: &At<'_>) {
        let fact = format!("expected {expected}, found {}", at.json.kind());
        self.mismatch(at.path.clone(), fact);
    }

    /// The same of a value that could be a text of a certain form.
    fn expected_form(&mut self, expected: &str, at: &At<'_>) {
        match at.json {
            Json::Text(_) => {
                let fact = format!("expected {expected}, found a string that is none");
                self.mismatch(at.path.clone(), fact);
            }
            _ => self.expected(expected, at),
        }
    }

    fn expect(&mut self, is_so: bool, expected: &str, at: &At<'_>) {
        if !is_so {
            self.expected(expected, at);
        }
    }

    /// Reads a value of a type.
    pub(super) fn value(&mut self, ty: &Type, at: &At<'_>) {
        match ty {
            Type::Json | Type::Upload | Type::FilePart => {}
            Type::Struct(name) | Type::Named(name) => self.named(name, at),
            Type::List(inner) | Type::OneOrMany(inner) => self.list(inner, at),
            Type::Map(inner) => self.map(inner, at),
            Type::Option(inner) => self.option(inner, at),
            Type::Boxed(inner) => self.value(inner, at),
            Type::Lenient(inner, lenience) => self.lenient(inner, *lenience, at),
            leaf => {
                let (is_so, expected) = leaf_of(leaf, at.json);
                if !is_so && is_formed(leaf) {
                    self.expected_form(expected, at);
                } else {
                    self.expect(is_so, expected, at);
                }
            }
        }
    }

    fn named(&mut self, name: &str, at: &At<'_>) {
        match self.types.get(name).copied() {
            Some(Item::Struct(item)) => self.structure(item, at),
            Some(Item::Choice(item)) => self.choice(item, at),
            Some(Item::Newtype(item)) => self.value(&item.inner, at),
            Some(Item::Words(_)) => self.value(&Type::String, at),
            Some(Item::Numbers(_)) => {
                let is_so = matches!(at.json, Json::Number(number) if is_listed_whole(number));
                self.expect(is_so, "an integer of 64 bits", at);
            }
            Some(Item::Id(id)) if id.text => self.value(&Type::String, at),
            Some(Item::Id(_)) => self.value(&Type::U64, at),
            Some(Item::Values(_)) | None => {}
        }
    }

    fn list(&mut self, inner: &Type, at: &At<'_>) {
        let Json::List(elements) = at.json else {
            return self.expected("an array", at);
        };
        for (index, element) in elements.iter().enumerate() {
            self.value(inner, &At::new(element, at.path.index(index)));
        }
    }

    fn map(&mut self, inner: &Type, at: &At<'_>) {
        let Json::Object(members) = at.json else {
            return self.expected("an object", at);
        };
        for (name, value) in members {
            self.value(inner, &At::new(value, at.path.member(name)));
        }
    }

    /// A value that may be null.
    pub(super) fn option(&mut self, inner: &Type, at: &At<'_>) {
        if at.is_handed_on {
            self.expected("a value that may be null, which cannot stand here", at);
        } else if *at.json != Json::Null {
            self.value(inner, at);
        }
    }

    fn lenient(&mut self, inner: &Type, lenience: Lenience, at: &At<'_>) {
        match (lenience, inner, at.json) {
            (Lenience::List { null: true, one }, _, _) => {
                let strict = Lenience::List { null: false, one };
                self.option(&Type::Lenient(Box::new(inner.clone()), strict), at);
            }
            (Lenience::List { one: true, .. }, _, Json::List(_)) => self.value(inner, at),
            (Lenience::List { one: true, .. }, Type::List(_), Json::Null) => {
                self.expected("an array or its only element", at);
            }
            (Lenience::List { one: true, .. }, Type::List(element), _) => {
                self.value(element, &at.handed_on());
            }
            (Lenience::TextNumber, _, Json::Text(digits)) => self.digits(inner, digits, at),
            (Lenience::NumberBoolean, _, Json::Number(number)) => {
                let is_so = number.as_u64().is_some_and(|number| number < 2);
                self.expect(is_so, "a boolean, 0 or 1", at);
            }
            _ => self.value(inner, at),
        }
    }

    /// A number in quotes.
    fn digits(&mut self, inner: &Type, digits: &str, at: &At<'_>) {
        let found = self.report.mismatches.len();
        let Ok(number) = digits.parse::<Number>() else {
            return self.expected_form("a number, also in quotes", at);
        };
        let number = Json::Number(number);
        self.value(inner, &At::new(&number, at.path.clone()));
        let mismatches = self.report.mismatches.iter_mut().skip(found);
        mismatches.for_each(|mismatch| mismatch.fact += " in quotes");
    }
}

/// Whether an open set of whole numbers takes a number: its fraction may be zero.
fn is_listed_whole(number: &Number) -> bool {
    numbers::digits(number).parse::<i64>().is_ok()
}

/// Whether texts of a type have a certain form.
fn is_formed(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Base64 | Type::Date | Type::DateTime | Type::DateTimeLocal | Type::Decimal { .. }
    )
}

/// Whether a value is what a type takes, and what that is.
fn leaf_of(ty: &Type, json: &Json) -> (bool, &'static str) {
    let number = |is: fn(&Number) -> bool| matches!(json, Json::Number(number) if is(number));
    let text = |is: fn(&str) -> bool| matches!(json, Json::Text(text) if is(text));
    match ty {
        Type::Bool => (matches!(json, Json::Bool(_)), "a boolean"),
        Type::I64 => (number(Number::is_i64), "an integer of 64 bits"),
        Type::U64 => (
            number(Number::is_u64),
            "an integer of 64 bits, not below zero",
        ),
        Type::F64 | Type::Number => (number(|_| true), "a number"),
        Type::String | Type::Secret => (text(|_| true), "a string"),
        Type::Decimal { .. } => (
            number(text::is_amount) || text(text::is_amount_text),
            "an amount of at most 28 digits, as a number or in quotes",
        ),
        Type::Base64 => (text(text::is_base64), "a string of Base64"),
        Type::Date => (text(text::is_date), "a date such as 2026-02-28"),
        Type::DateTime => (
            text(text::is_date_time),
            "a date and time such as 2026-02-28T13:00:00Z",
        ),
        Type::DateTimeLocal => (
            text(text::is_local_date_time),
            "a date and time such as 2026-02-28 13:00:00, without an offset",
        ),
        Type::JsonObject => (matches!(json, Json::Object(_)), "an object"),
        _ => (true, ""),
    }
}
