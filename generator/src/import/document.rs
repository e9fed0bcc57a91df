//! The text of the document after an import, and what of it has no words yet.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::fresh;
use super::members::{Members, structure};
use super::merge::{Merger, Old, Prose};
use super::renames::Renames;
use super::tree::Tree;
use super::write::Writer;
use crate::diagnostics::Pointer;
use crate::load;

/// A document after an import.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its text.
    pub text: String,
    /// Whether it could not be changed line by line: it is written anew as a whole then, without its layout and its comments.
    pub is_anew: bool,
    /// Nodes that are new and say nothing of themselves, in their order.
    pub unwritten: Vec<Unwritten>,
}

/// A node without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritten {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its line in the text, from 1.
    pub line: usize,
    /// What is missing: `summary` or `description`.
    pub keyword: &'static str,
}

/// Whether two documents have the same structure.
pub(super) fn is_same(old: &Value, new: &Value) -> bool {
    structure(old, Members::Document) == structure(new, Members::Document)
}

/// Puts the structure of `new` in the place of that of `old`, whose text this is.
pub(super) fn import(text: &str, old: &Value, new: &Value, prose: Prose) -> Document {
    let tree = Tree::of(text);
    let block = tree.as_ref().and_then(Tree::block);
    let merger = Merger {
        renames: Renames::between(old, new),
        prose,
        old: Old {
            value: old,
            entry: None,
            block,
        },
    };
    let node = merger.document(new);
    let value = node.value();
    let spliced = tree.as_ref().map(|tree| Writer { tree }.document(&node));
    let spliced = spliced.filter(|text| reads_as(text, &value));
    let is_anew = spliced.is_none();
    // A text that cannot be taken apart, as one with anchors may be, is written anew.
    let text = spliced.unwrap_or_else(|| {
        let mut text = String::new();
        fresh::block(&mut text, &value, 0);
        text
    });
    let unwritten = unwritten(&text, old, &value);
    Document {
        text,
        is_anew,
        unwritten,
    }
}

fn reads_as(text: &str, value: &Value) -> bool {
    load::value_of(text).is_some_and(|read| read == *value)
}

fn unwritten(text: &str, old: &Value, new: &Value) -> Vec<Unwritten> {
    let known: HashSet<_> = Silent::of(old).into_iter().collect();
    let came = Silent::of(new)
        .into_iter()
        .filter(|node| !known.contains(node));
    let tree = Tree::of(text);
    came.map(|(pointer, keyword)| Unwritten {
        line: tree
            .as_ref()
            .and_then(|tree| tree.entry(pointer.tokens()))
            .map_or(1, |entry| entry.start + 1),
        pointer,
        keyword,
    })
    .collect()
}

/// Looks for nodes that should say what they are and do not.
struct Silent {
    found: Vec<(Pointer, &'static str)>,
}

/// Keywords under which every node has to say what it is: as a member, or as an element.
const DESCRIBED: [&str; 4] = ["properties", "parameters", "schemas", "tags"];

impl Silent {
    /// Nodes of a document and the keyword that each lacks.
    fn of(document: &Value) -> Vec<(Pointer, &'static str)> {
        let mut silent = Self { found: Vec::new() };
        silent.node(document, Members::Document, "", &Pointer::root());
        silent.found
    }

    /// `under`: the keyword whose value, or a part of it, the node is.
    fn node(&mut self, value: &Value, members: Members, under: &str, at: &Pointer) {
        match value {
            Value::Object(object) => {
                let missing = missing(object, members, under);
                self.found
                    .extend(missing.map(|keyword| (at.clone(), keyword)));
                for (name, value) in object {
                    let under = if members.are_keywords() { name } else { under };
                    self.node(value, members.below(name), under, &at.child(name));
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.node(element, members.of_elements(), under, &at.index(index));
                }
            }
            _ => {}
        }
    }
}

/// What an object should say and does not.
fn missing(object: &Map<String, Value>, members: Members, under: &str) -> Option<&'static str> {
    let is_blank = |keyword: &str| {
        let text = object.get(keyword).and_then(Value::as_str);
        text.is_none_or(|text| text.trim().is_empty())
    };
    let keyword = match members {
        Members::Response => "description",
        Members::Keywords if object.contains_key("responses") => "summary",
        Members::Keywords if DESCRIBED.contains(&under) => "description",
        _ => return None,
    };
    (!object.contains_key("$ref") && is_blank(keyword)).then_some(keyword)
}
