//! Texts to try: of any characters, of the words of OpenAPI, and of documents that were changed here and there.

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// A document for overlays to work on.
pub(crate) const SOUND: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/{b}:
    get:
      parameters: [{name: b, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A: {type: object, properties: {a: {type: string}, b: {type: array, items: {$ref: '#/components/schemas/A'}}}}
";

/// Larger documents take too long to be tried often.
const MAX_BYTES: u64 = 100_000;

/// Words that mean something somewhere.
const WORDS: &[&str] = &[
    "openapi",
    "3.0.3",
    "3.1.0",
    "info",
    "title",
    "version",
    "paths",
    "/a",
    "/a/{b}",
    "get",
    "post",
    "parameters",
    "name",
    "in",
    "path",
    "query",
    "header",
    "cookie",
    "required",
    "schema",
    "schemas",
    "components",
    "type",
    "string",
    "integer",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "const",
    "$ref",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/components/parameters/A",
    "#/paths/~1a/get",
    "#",
    "#/",
    "other.yaml#/a",
    "responses",
    "200",
    "2XX",
    "default",
    "content",
    "application/json",
    "multipart/form-data",
    "text/plain",
    "requestBody",
    "description",
    "nullable",
    "format",
    "date-time",
    "int64",
    "additionalProperties",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "pattern",
    "maxLength",
    "minItems",
    "uniqueItems",
    "discriminator",
    "propertyName",
    "mapping",
    "tags",
    "operationId",
    "security",
    "securitySchemes",
    "servers",
    "url",
    "variables",
    "$defs",
    "prefixItems",
    "patternProperties",
    "if",
    "then",
    "webhooks",
    "pathItems",
    "examples",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "x-client-page",
    "x-client-method",
    "x-client-id",
    "x-client-name",
    "x-client-feature",
    "x-client-currency",
    "x-client-tier",
    "x-client-lenient",
    "style",
    "explode",
    "deepObject",
    "A",
    "B",
    "a",
    "b",
    "self",
    "Self",
    "crate",
    "",
    "\u{e9}",
    "\u{202e}",
    "a\nb",
    "*/",
    "overlay",
    "1.0.0",
    "actions",
    "target",
    "$.paths",
    "$..schema",
    "$",
    "update",
    "remove",
    "copy",
    "headers",
    "links",
    "callbacks",
    "encoding",
    "unevaluatedProperties",
    "contentEncoding",
    "base64",
    "dependentRequired",
    "true",
    "~0",
    "~1",
    "%25",
    "title",
];

const SIGNS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "-",
    "\n",
    "  ",
    "&a ",
    "*a",
    "!!int ",
    "|\n",
    ">\n",
    "? ",
    "#",
    "---\n",
    "\t",
    "\u{feff}",
    "\\u0000",
    "\\",
    "1e999",
    "-1",
    "0.5",
    "99999999999999999999",
    "<<",
    "~",
    ".nan",
    "null",
    "%",
    "@",
    "`",
    "\r",
    "\u{0}",
];

pub(crate) struct Inputs {
    texts: Vec<String>,
    values: Vec<Value>,
}

impl Inputs {
    /// The fixtures, and the documents beside the project.
    pub(crate) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folders = [
            "tests/fixtures",
            "../shared/corpus",
            "../shared/corpus/negative",
        ];
        let paths = folders.iter().flat_map(|folder| files(&root.join(folder)));
        let texts: Vec<String> = paths
            .filter_map(|path| fs::read_to_string(path).ok())
            .collect();
        // What is nested too deeply or full of aliases is tried as a text only.
        let values = texts
            .iter()
            .filter(|text| !text.contains("&a"))
            .filter_map(|text| serde_yaml::from_str(text).ok());
        let values = values.collect();
        Self { texts, values }
    }

    pub(crate) fn make(&self, random: &mut Rng, target: &str) -> String {
        match random.u8(..10) {
            0 => letters(random),
            1 => words(random),
            2 | 3 => value(random, 0).to_string(),
            4 if target == "overlaying" => overlay(random).to_string(),
            4 | 5 => document(random).to_string(),
            6 => self.changed_text(random),
            _ => self.changed_value(random),
        }
    }

    fn changed_text(&self, random: &mut Rng) -> String {
        let Some(text) = random.choice(&self.texts) else {
            return words(random);
        };
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..random.usize(1..8) {
            let at = random.usize(..=characters.len());
            let end = (at + random.usize(..20)).min(characters.len());
            let put: Vec<char> = match random.u8(..4) {
                0 => Vec::new(),
                1 => sign(random).chars().collect(),
                2 => word(random).chars().collect(),
                _ => {
                    let from = random.usize(..=characters.len());
                    characters[from..(from + 200).min(characters.len())].to_vec()
                }
            };
            let end = if random.bool() { at } else { end };
            characters.splice(at..end, put);
        }
        characters.into_iter().collect()
    }

    fn changed_value(&self, random: &mut Rng) -> String {
        let Some(mut document) = random.choice(&self.values).cloned() else {
            return words(random);
        };
        let donor = random.choice(&self.values).cloned().unwrap_or_default();
        for _ in 0..random.usize(1..6) {
            let put = match random.u8(..3) {
                0 => value(random, 2),
                1 => pick(&donor, random).clone(),
                _ => pick(&document, random).clone(),
            };
            change(&mut document, put, random);
        }
        document.to_string()
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_small = |path: &PathBuf| {
        path.metadata()
            .is_ok_and(|data| data.is_file() && data.len() < MAX_BYTES)
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_small).collect();
    paths.sort();
    paths
}

fn word(random: &mut Rng) -> &'static str {
    random.choice(WORDS).copied().unwrap_or_default()
}

fn sign(random: &mut Rng) -> &'static str {
    random.choice(SIGNS).copied().unwrap_or_default()
}

fn one(words: &[&'static str], random: &mut Rng) -> &'static str {
    random.choice(words).copied().unwrap_or_default()
}

fn letters(random: &mut Rng) -> String {
    let count = random.usize(..200);
    let bytes: Vec<u8> = std::iter::repeat_with(|| random.u8(..))
        .take(count)
        .collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn words(random: &mut Rng) -> String {
    let mut text = String::new();
    for _ in 0..random.usize(..300) {
        text.push_str(if random.bool() {
            sign(random)
        } else {
            word(random)
        });
    }
    text
}

fn value(random: &mut Rng, depth: usize) -> Value {
    match random.u8(..if depth > 5 { 6 } else { 12 }) {
        0 => Value::Null,
        1 => random.bool().into(),
        2 => random.i64(-3..10).into(),
        3 => {
            [json!(1e300), json!(-0.5), json!(u64::MAX), json!(i64::MIN)][random.usize(..4)].clone()
        }
        4 | 5 => word(random).into(),
        6 | 7 => std::iter::repeat_with(|| value(random, depth + 1))
            .take(3)
            .collect(),
        _ => {
            let count = random.usize(..6);
            let mut members = Map::new();
            for _ in 0..count {
                members.insert(word(random).to_owned(), value(random, depth + 1));
            }
            members.into()
        }
    }
}

/// A schema that is mostly in order.
fn schema(random: &mut Rng, depth: usize) -> Value {
    let kinds = &[
        "string", "integer", "number", "boolean", "array", "object", "null",
    ];
    let mut members = Map::new();
    let within = |random: &mut Rng| {
        if depth > 3 {
            json!({"type": "string"})
        } else {
            schema(random, depth + 1)
        }
    };
    for _ in 0..random.usize(1..5) {
        let (name, value) = match random.u8(..16) {
            0..=3 => ("type", json!(one(kinds, random))),
            4 => (
                "type",
                json!([one(kinds, random), one(kinds, random), "null"]),
            ),
            5 => ("items", within(random)),
            6 | 7 => (
                "properties",
                json!({word(random): within(random), word(random): within(random)}),
            ),
            8 => ("allOf", json!([within(random), within(random)])),
            9 => (
                "oneOf",
                json!([within(random), within(random), {"type": "null"}]),
            ),
            10 => ("anyOf", json!([within(random), within(random)])),
            11 => ("additionalProperties", within(random)),
            12 => (
                "$ref",
                one(
                    &[
                        "#/components/schemas/A",
                        "#/components/schemas/B",
                        "#/components/schemas/A/properties/a",
                        "#/components/schemas/Self",
                    ],
                    random,
                )
                .into(),
            ),
            13 => (
                "enum",
                json!([word(random), word(random), random.i8(..), null]),
            ),
            14 => ("required", json!([word(random), word(random)])),
            _ => (word(random), value(random, 4)),
        };
        members.insert(name.to_owned(), value);
    }
    members.into()
}

fn document(random: &mut Rng) -> Value {
    let version = one(&["3.0.3", "3.1.0"], random);
    let content = json!({"application/json": {"schema": schema(random, 0)}});
    let mut operation = json!({
        "tags": [word(random)],
        "operationId": word(random),
        "parameters": [
            {"name": word(random), "in": one(&["path", "query", "header", "cookie"], random), "schema": schema(random, 2)},
            {"$ref": "#/components/parameters/A"},
        ],
        "responses": {"200": {"description": word(random), "content": content}, "default": {"$ref": "#/components/responses/A"}},
    });
    if random.bool() {
        operation["requestBody"] =
            json!({"content": {"application/json": {"schema": schema(random, 0)}}});
    }
    json!({
        "openapi": version,
        "info": {"title": word(random), "version": word(random)},
        "paths": {"/a/{b}": {"get": operation, "post": {"responses": {"2XX": {"description": "", "content": {"application/json": {"schema": schema(random, 0)}}}}}}},
        "components": {
            "schemas": {"A": schema(random, 0), "B": schema(random, 0), word(random): schema(random, 0)},
            "parameters": {"A": {"name": word(random), "in": "query", "schema": schema(random, 2)}},
            "responses": {"A": {"description": word(random)}},
        },
    })
}

fn overlay(random: &mut Rng) -> Value {
    let targets = &[
        "$",
        "$.paths",
        "$..schema",
        "$.components.schemas.A",
        "$.info.title",
        "$..[?@.type]",
        "$.paths.*.*",
        "$..*",
    ];
    let mut actions = Vec::new();
    for _ in 0..random.usize(..5) {
        let mut action = json!({"target": one(targets, random)});
        match random.u8(..4) {
            0 => action["remove"] = random.bool().into(),
            1 => action["copy"] = one(targets, random).into(),
            _ => {
                action["update"] = if random.bool() {
                    schema(random, 1)
                } else {
                    value(random, 2)
                }
            }
        }
        actions.push(action);
    }
    json!({"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": actions})
}

/// A node of a value, at any depth.
fn pick<'v>(value: &'v Value, random: &mut Rng) -> &'v Value {
    let mut node = value;
    while random.u8(..6) > 0 {
        let next = match node {
            Value::Object(members) if !members.is_empty() => {
                members.values().nth(random.usize(..members.len()))
            }
            Value::Array(elements) => random.choice(elements),
            _ => None,
        };
        let Some(next) = next else { break };
        node = next;
    }
    node
}

/// Puts a value in place of a node, renames a member, or takes one away.
fn change(value: &mut Value, put: Value, random: &mut Rng) {
    let mut node = value;
    loop {
        let is_here = random.u8(..6) == 0;
        let count = match &*node {
            Value::Object(members) => members.len(),
            Value::Array(elements) => elements.len(),
            _ => 0,
        };
        if count == 0 {
            *node = put;
            return;
        }
        let at = random.usize(..count);
        let next = match node {
            Value::Object(members) if is_here => return change_member(members, at, put, random),
            Value::Object(members) => members.values_mut().nth(at),
            Value::Array(elements) => elements.get_mut(at),
            _ => None,
        };
        let Some(next) = next else { return };
        node = next;
    }
}

fn change_member(members: &mut Map<String, Value>, at: usize, put: Value, random: &mut Rng) {
    let name = members.keys().nth(at).cloned().unwrap_or_default();
    let old = members.shift_remove(&name).unwrap_or_default();
    match random.u8(..3) {
        0 => {}
        1 => {
            members.insert(word(random).to_owned(), old);
        }
        _ => {
            members.insert(name, put);
        }
    }
}
