//! What the client would make of an answer: every place where its types do not take the JSON, and what it would pass over.
//!
//! Comes from `plan`: the types as they are emitted, and a body as bytes. What the runtime decides while it reads is decided
//! here by the same rules; a test holds both against each other. Values are never in a report, only their kinds.

mod choice;
mod find;
mod json;
mod object;
mod path;
mod text;
mod trials;
mod value;

use std::collections::BTreeMap;

use crate::rust::{Client, Item, Operation, Output};
use json::Json;

pub use find::{UnknownOperation, find};
pub use path::{Path, Step};

/// What was seen in an answer, each list in the order of the answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Why the client would give an error in place of the answer.
    pub mismatches: Vec<Finding>,
    /// Members that no field of the client's types stands for.
    pub unknown: Vec<Finding>,
    /// Every null, whether or not it may be there.
    pub nulls: Vec<Path>,
}

impl Report {
    /// Whether the client would give the answer.
    pub fn fits(&self) -> bool {
        self.mismatches.is_empty()
    }
}

/// Something in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it is.
    pub path: Path,
    /// What it is, without the value.
    pub fact: String,
}

/// Reads the body of a successful answer as the client's operation does.
///
/// An operation that is not answered in JSON takes any body, except that text must be UTF-8.
pub fn inspect(client: &Client, operation: &Operation, body: &[u8]) -> Report {
    inspect_output(client, operation, &operation.output, body)
}

/// Of several outputs the first is meant: a saved body does not tell its status.
fn inspect_output(client: &Client, operation: &Operation, output: &Output, body: &[u8]) -> Report {
    match output {
        Output::ByStatus(by_status) => match by_status.variants.first() {
            Some(first) => inspect_output(client, operation, &first.output, body),
            None => Report::default(),
        },
        Output::Empty | Output::Bytes => Report::default(),
        Output::Text => std::str::from_utf8(body).map_or_else(
            |_| mismatch("expected text in UTF-8, found other bytes"),
            |_| Report::default(),
        ),
        Output::Json(ty) | Output::SecretJson(ty) => {
            if let Some(report) = failure(operation, body) {
                return report;
            }
            // As the client does: no byte at all reads as null.
            let body = if body.is_empty() { b"null" } else { body };
            let json = match serde_json::from_slice(body) {
                Ok(json) => json,
                Err(error) => return mismatch(&format!("expected JSON: {error}")),
            };
            let types = types(client);
            let mut inspector = value::Inspector::new(&types);
            inspector.value(ty, &value::At::root(&json));
            let mut report = inspector.into_report();
            nulls(&json, &Path::default(), &mut report.nulls);
            report
        }
    }
}

/// The report of an answer that says of itself that the call failed: the client reads no more of it.
fn failure(operation: &Operation, body: &[u8]) -> Option<Report> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let pointer = operation.failure.as_ref()?;
    let found = body
        .pointer(pointer)
        .filter(|found| says_something(found))?;
    let kind = json::kind_of(found);
    let fact =
        format!("found {kind} at {pointer}, which says that the call failed: an error of the API");
    Some(mismatch(&fact))
}

fn says_something(value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match value {
        Value::Null => false,
        Value::Bool(is_failure) => *is_failure,
        Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

fn mismatch(fact: &str) -> Report {
    let finding = Finding {
        path: Path::default(),
        fact: fact.to_owned(),
    };
    Report {
        mismatches: vec![finding],
        ..Report::default()
    }
}

/// All types by name.
fn types(client: &Client) -> BTreeMap<&str, &Item> {
    let items = client.types.iter().flat_map(|module| &module.items);
    items.map(|item| (item.name(), item)).collect()
}

fn nulls(json: &Json, path: &Path, found: &mut Vec<Path>) {
    match json {
        Json::Null => found.push(path.clone()),
        Json::Bool(_) | Json::Number(_) | Json::Text(_) => {}
        Json::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                nulls(element, &path.index(index), found);
            }
        }
        Json::Object(members) => {
            for (name, value) in members {
                nulls(value, &path.member(name), found);
            }
        }
    }
}
