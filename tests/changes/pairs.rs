//! Pairs of documents, each the smallest that shows one kind of change.
//!
//! A file of `pairs/` maps names to pairs. The first word of a name is the code that the pair shows, unless `code` says another.
//! `old` and `new` are written short, with what is not said the same in all:
//!
//! | member | is |
//! | --- | --- |
//! | `document` | merged into the whole document |
//! | `operation` | merged into `getThing`: `GET /thing` |
//! | `answer` | schema of the member `value` of the answer of `getThing` |
//! | `parameters` | of `getThing` |
//! | `sends` | merged into `sendThing`: `POST /thing` |
//! | `body` | schema of the member `value` of the body of `sendThing` |
//! | `schemas` | components |

use std::fs;
use std::path::Path;

use beatpass_generator::{Files, Input, Planned, Source, Templates, plan_whole};
use beatpass_tests::root;
use serde_json::{Map, Value, json};

/// A pair.
pub(crate) struct Pair {
    /// Its file without the extension.
    pub(crate) file: String,
    /// Its name.
    pub(crate) name: String,
    /// The code that it shows.
    pub(crate) code: String,
    /// The document before.
    pub(crate) old: Input,
    /// The document after.
    pub(crate) new: Input,
}

impl Pair {
    /// All pairs, by file and in their order.
    pub(crate) fn all() -> Vec<Self> {
        let folder = root().join("tests/changes/pairs");
        let entries = fs::read_dir(folder).expect("the pairs are there");
        let mut paths: Vec<_> = entries
            .map(|entry| entry.expect("it can be listed").path())
            .collect();
        paths.sort();
        paths.iter().flat_map(|path| Self::of_file(path)).collect()
    }

    fn of_file(path: &Path) -> Vec<Self> {
        let text = fs::read_to_string(path).expect("it is text");
        let pairs: Map<String, Value> = serde_yaml::from_str(&text).expect("it is YAML");
        let file = path.file_stem().expect("it has a name").to_string_lossy();
        let pairs = pairs.into_iter();
        pairs
            .map(|(name, pair)| Self::of(&file, name, &pair))
            .collect()
    }

    fn of(file: &str, name: String, pair: &Value) -> Self {
        let module = module(&name);
        let first = name.split(' ').next().unwrap_or_default();
        Self {
            file: file.to_owned(),
            code: pair["code"].as_str().unwrap_or(first).to_owned(),
            old: input(&pair["old"], &module),
            new: input(&pair["new"], &module),
            name,
        }
    }

    /// Its name as a module.
    pub(crate) fn module(&self) -> String {
        module(&self.name)
    }

    /// Both documents planned.
    pub(crate) fn planned(&self) -> (Planned, Planned) {
        let plan = |input: &Input| {
            let sources = [&input.document];
            let said = |errors: beatpass_generator::Diagnostics| {
                errors.render(&sources, beatpass_generator::diagnostics::Style::Plain)
            };
            plan_whole(input).unwrap_or_else(|errors| panic!("{}: {}", self.name, said(errors)))
        };
        (plan(&self.old), plan(&self.new))
    }
}

fn module(name: &str) -> String {
    name.replace([' ', '-'], "_")
}

/// A document that is written short.
pub(crate) fn input(side: &Value, module: &str) -> Input {
    Input {
        document: Source {
            name: "api.json".to_owned(),
            text: format!("{:#}", document(side, module)),
        },
        overlays: Vec::new(),
        package: "things".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    }
}

/// The whole document. Tags have the name of the pair in them, so that the clients of all pairs fit into one crate.
fn document(side: &Value, module: &str) -> Value {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": {},
        "components": { "schemas": side.get("schemas").cloned().unwrap_or(json!({})) },
    });
    if ["operation", "answer", "parameters"]
        .iter()
        .any(|key| side.get(key).is_some())
    {
        document["paths"]["/thing"]["get"] = get_thing(side);
    }
    if ["sends", "body"].iter().any(|key| side.get(key).is_some()) {
        document["paths"]["/thing"]["post"] = send_thing(side);
    }
    merge(&mut document, side.get("document").unwrap_or(&Value::Null));
    let operations = document["paths"]
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut());
    for operation in
        operations.flat_map(|path| path.as_object_mut().expect("it has methods").values_mut())
    {
        for tag in operation["tags"]
            .as_array_mut()
            .expect("every operation has tags")
        {
            *tag = json!(format!(
                "{} {}",
                tag.as_str().unwrap_or_default(),
                module.replace('_', " ")
            ));
        }
    }
    document
}

fn get_thing(side: &Value) -> Value {
    let mut operation = json!({ "operationId": "getThing", "tags": ["Things"], "responses": {} });
    if let Some(schema) = side.get("answer") {
        operation["responses"]["200"] = json!({
            "description": "A thing.",
            "content": { "application/json": { "schema": of_value(schema) } },
        });
    }
    if let Some(parameters) = side.get("parameters") {
        operation["parameters"] = parameters.clone();
    }
    merge(
        &mut operation,
        side.get("operation").unwrap_or(&Value::Null),
    );
    succeeding(operation)
}

fn send_thing(side: &Value) -> Value {
    let mut operation = json!({ "operationId": "sendThing", "tags": ["Things"], "responses": {} });
    if let Some(schema) = side.get("body") {
        operation["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": of_value(schema) } },
        });
    }
    merge(&mut operation, side.get("sends").unwrap_or(&Value::Null));
    succeeding(operation)
}

fn of_value(schema: &Value) -> Value {
    json!({ "type": "object", "required": ["value"], "properties": { "value": schema } })
}

/// The operation with a success, if it says none.
fn succeeding(mut operation: Value) -> Value {
    let responses = operation["responses"].as_object().expect("it was made so");
    if !responses.keys().any(|status| status.starts_with('2')) {
        operation["responses"]["204"] = json!({ "description": "Done." });
    }
    operation
}

/// Puts the members of an object into another, those of objects inside too.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, from) => *into = from.clone(),
    }
}
