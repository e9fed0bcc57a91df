//! A document as it is written: its files, and what references in them lead to.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::Value;

/// A document of one file or of several.
pub(crate) struct Document {
    path: PathBuf,
    files: RefCell<BTreeMap<PathBuf, Rc<Value>>>,
}

/// A place in a document.
#[derive(Clone)]
pub(crate) struct Node {
    file: PathBuf,
    pub(crate) value: Value,
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

    /// The node that a pointer into the document's own file leads to.
    pub(crate) fn node(&self, pointer: &str) -> Option<Node> {
        self.at(&self.path, pointer)
    }

    fn at(&self, file: &Path, pointer: &str) -> Option<Node> {
        let mut files = self.files.borrow_mut();
        let whole = files
            .entry(file.to_owned())
            .or_insert_with(|| Rc::new(parse(file)));
        Some(Node {
            file: file.to_owned(),
            value: whole.pointer(pointer)?.clone(),
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

    fn with(&self, value: &Value) -> Self {
        Self {
            file: self.file.clone(),
            value: value.clone(),
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
