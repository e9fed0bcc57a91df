//! A document as it is written: its files, and what references in them lead to.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use beatpass_generator::diagnostics::Pointer;
use regex::Regex;
use serde_json::Value;

/// A document of one file or of several.
pub(crate) struct Document {
    path: PathBuf,
    /// Kept as long as the test runs.
    files: RefCell<BTreeMap<PathBuf, &'static Value>>,
}

/// A place in a document.
#[derive(Clone)]
pub(crate) struct Node {
    file: PathBuf,
    pub(crate) value: &'static Value,
}

impl Document {
    pub(crate) fn read(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            files: RefCell::default(),
        }
    }

    pub(crate) fn root(&self) -> Node {
        self.at(&self.path, "").expect("a text has a root")
    }

    /// The node that a pointer into the document leads to, references on the way followed.
    pub(crate) fn node(&self, pointer: &Pointer) -> Option<Node> {
        let mut node = self.root();
        for token in pointer.tokens() {
            node = match node.step(&token) {
                Some(next) => next,
                None => self.resolve(&node)?.step(&token)?,
            };
        }
        Some(node)
    }

    fn at(&self, file: &Path, pointer: &str) -> Option<Node> {
        let mut files = self.files.borrow_mut();
        let whole = files
            .entry(file.to_owned())
            .or_insert_with(|| Box::leak(Box::new(parse(file))));
        Some(Node {
            file: file.to_owned(),
            value: whole.pointer(pointer)?,
        })
    }

    /// The node that a node stands for: its reference, if it has one, followed to its end.
    pub(crate) fn resolve(&self, node: &Node) -> Option<Node> {
        let mut node = node.clone();
        for _ in 0..64 {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else {
                return Some(node);
            };
            let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
            let path = match file {
                "" => node.file.clone(),
                file => node.file.parent()?.join(file),
            };
            node = self.at(&path, &decoded(pointer))?;
        }
        None
    }
}

impl Node {
    /// A member of an object.
    pub(crate) fn member(&self, name: &str) -> Option<Self> {
        self.value.get(name).map(|value| self.with(value))
    }

    /// The members of an object, by name.
    pub(crate) fn members(&self) -> Vec<(String, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members
            .map(|(name, value)| (name.clone(), self.with(value)))
            .collect()
    }

    /// The elements of the array that a member is.
    pub(crate) fn elements(&self, name: &str) -> Vec<Self> {
        let elements = self.value[name].as_array().into_iter().flatten();
        elements.map(|value| self.with(value)).collect()
    }

    fn step(&self, token: &str) -> Option<Self> {
        let element = || self.value.get(token.parse::<usize>().ok()?);
        let value = self.value.get(token).or_else(element)?;
        Some(self.with(value))
    }

    fn with(&self, value: &'static Value) -> Self {
        Self {
            file: self.file.clone(),
            value,
        }
    }
}

fn parse(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap_or_else(|_| panic!("no {}", file.display()));
    if file
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        return serde_json::from_str(&text).expect("it is JSON");
    }
    // No value of YAML can be past 64 bits here.
    let wide = Regex::new(r"\b\d{19,}\b").expect("it is an expression");
    let text = wide.replace_all(&text, "9e18");
    let mut value: serde_yaml::Value = serde_yaml::from_str(&text).expect("it is YAML");
    value.apply_merge().expect("its merges are of mappings");
    serde_json::to_value(value).expect("it says what JSON can say")
}

/// Percent signs of a fragment decoded.
fn decoded(pointer: &str) -> String {
    percent_encoding::percent_decode_str(pointer)
        .decode_utf8_lossy()
        .into_owned()
}
