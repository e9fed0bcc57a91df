//! Texts to try: of any characters, of the words of OpenAPI, and of documents that were changed here and there.

mod documents;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use serde_json::{Map, Value, json};

use documents::{document, overlay};
use words::{SIGNS, WORDS};

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
