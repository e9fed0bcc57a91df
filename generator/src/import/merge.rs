//! The structure of a new revision with the prose of the document that it replaces.
//!
//! Nodes stay where they have the same way from the root, or are recognised: a path whose parameters were renamed, an operation
//! that moved and kept its id, a schema of the same structure under another name, elements of lists by what tells them apart.

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};

use super::fits;
use super::members::Members;
use super::renames::Renames;
use super::tree::{Block, Entry};

/// What becomes of the prose of nodes that are new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prose {
    /// It is left out, to be written.
    Leave,
    /// It is taken as the new revision has it.
    Take,
}

/// A node of the document that is replaced.
#[derive(Clone, Copy)]
pub(super) struct Old<'a> {
    pub(super) value: &'a Value,
    /// Where it stands; none within what is one leaf of the text, and for the root.
    pub(super) entry: Option<&'a Entry>,
    /// Its entries.
    pub(super) block: Option<&'a Block>,
}

impl<'a> Old<'a> {
    fn member(self, name: &str) -> Option<Self> {
        let value = self.value.get(name)?;
        Some(Self::at(
            value,
            self.block.and_then(|block| block.member(name)),
        ))
    }

    fn element(self, index: usize) -> Option<Self> {
        let value = self.value.get(index)?;
        Some(Self::at(
            value,
            self.block.and_then(|block| block.entries.get(index)),
        ))
    }

    fn at(value: &'a Value, entry: Option<&'a Entry>) -> Self {
        Self {
            value,
            entry,
            block: entry.and_then(Entry::block),
        }
    }
}

/// A node of the document as it will be.
pub(super) enum Merged<'a> {
    /// It is what it was.
    Same(Old<'a>),
    /// An object of which something stays.
    Object(Old<'a>, Vec<(String, Merged<'a>)>),
    /// A list of which something stays.
    List(Old<'a>, Vec<Merged<'a>>),
    /// It is new.
    New(Value),
}

impl Merged<'_> {
    /// The value.
    pub(super) fn value(&self) -> Value {
        match self {
            Self::Same(old) => old.value.clone(),
            Self::Object(_, members) => {
                let members = members
                    .iter()
                    .map(|(name, member)| (name.clone(), member.value()));
                Value::Object(members.collect())
            }
            Self::List(_, elements) => Value::Array(elements.iter().map(Merged::value).collect()),
            Self::New(value) => value.clone(),
        }
    }

    fn is_same(&self) -> bool {
        matches!(self, Self::Same(_))
    }
}

/// Merges documents.
pub(super) struct Merger<'a> {
    pub(super) renames: Renames,
    pub(super) prose: Prose,
    /// The document that is replaced.
    pub(super) old: Old<'a>,
}

impl<'a> Merger<'a> {
    /// The structure of `new` with the prose of the old document.
    pub(super) fn document(&self, new: &Value) -> Merged<'a> {
        self.node(self.old, new, Members::Document)
    }

    fn node(&self, old: Old<'a>, new: &Value, members: Members) -> Merged<'a> {
        match (old.value, new) {
            (Value::Object(was), Value::Object(is)) if members != Members::Data => {
                self.object(old, was, is, members)
            }
            (Value::Array(was), Value::Array(is)) if members != Members::Data => {
                self.list(old, was, is, members)
            }
            (was, is) if was == is => Merged::Same(old),
            _ => Merged::New(self.fresh(new, members)),
        }
    }

    fn object(
        &self,
        old: Old<'a>,
        was: &'a Map<String, Value>,
        is: &Map<String, Value>,
        members: Members,
    ) -> Merged<'a> {
        let mut came = came_after(was, is, members);
        let mut merged = Vec::with_capacity(is.len());
        self.add(&mut merged, came.remove(&None), old, is, members);
        for (name, value) in was {
            let Some(member) = old.member(name) else {
                continue;
            };
            if members.is_prose(name) {
                if stays(name, value, was, is) {
                    merged.push((name.clone(), Merged::Same(member)));
                }
            } else if let Some(new) = is.get(name) {
                merged.push((name.clone(), self.node(member, new, members.below(name))));
            }
            self.add(
                &mut merged,
                came.remove(&Some(name.as_str())),
                old,
                is,
                members,
            );
        }
        if members == Members::Response {
            as_response(&mut merged, is);
        }
        let is_same = merged.len() == was.len()
            && merged
                .iter()
                .zip(was)
                .all(|((name, member), (was, _))| name == was && member.is_same());
        if is_same {
            Merged::Same(old)
        } else {
            Merged::Object(old, merged)
        }
    }

    fn add(
        &self,
        merged: &mut Vec<(String, Merged<'a>)>,
        names: Option<Vec<&str>>,
        old: Old<'a>,
        is: &Map<String, Value>,
        members: Members,
    ) {
        for name in names.into_iter().flatten() {
            let Some(new) = is.get(name) else { continue };
            let former = self
                .renames
                .former(members, name)
                .and_then(|former| old.member(former));
            let member = match former {
                Some(former) => self.node(former, new, members.below(name)),
                None if members == Members::Paths => self.path(name, new),
                None => Merged::New(self.fresh(new, members.below(name))),
            };
            merged.push((name.to_owned(), member));
        }
    }

    /// A path that is new, though operations of it may have stood elsewhere.
    fn path(&self, path: &str, new: &Value) -> Merged<'a> {
        let Some(item) = new.as_object() else {
            return Merged::New(self.fresh(new, Members::Keywords));
        };
        let members = item
            .iter()
            .filter(|(name, _)| !self.is_left(name, Members::Keywords))
            .map(|(name, new)| {
                let former = self
                    .renames
                    .operation(path, name)
                    .and_then(|(path, method)| {
                        self.old.member("paths")?.member(path)?.member(method)
                    });
                let below = Members::Keywords.below(name);
                (
                    name.clone(),
                    former.map_or_else(
                        || Merged::New(self.fresh(new, below)),
                        |old| self.node(old, new, below),
                    ),
                )
            });
        Merged::Object(
            Old {
                value: &Value::Null,
                entry: None,
                block: None,
            },
            members.collect(),
        )
    }

    fn list(&self, old: Old<'a>, was: &'a [Value], is: &[Value], members: Members) -> Merged<'a> {
        let below = members.of_elements();
        let pairs = pairs(was, is, below);
        let elements = is.iter().zip(&pairs).map(|(new, pair)| {
            let former = pair.and_then(|index| old.element(index));
            former.map_or_else(
                || Merged::New(self.fresh(new, below)),
                |old| self.node(old, new, below),
            )
        });
        let elements: Vec<_> = elements.collect();
        let stands = pairs
            .iter()
            .enumerate()
            .all(|(index, pair)| *pair == Some(index));
        let is_same = stands && was.len() == is.len() && elements.iter().all(Merged::is_same);
        if is_same {
            Merged::Same(old)
        } else {
            Merged::List(old, elements)
        }
    }

    /// A new node, with or without its prose.
    fn fresh(&self, value: &Value, members: Members) -> Value {
        match value {
            Value::Object(object) => {
                let mut fresh = Map::new();
                let needs_description =
                    members == Members::Response && !object.contains_key("$ref");
                if needs_description
                    && (self.prose == Prose::Leave || !object.contains_key("description"))
                {
                    fresh.insert("description".to_owned(), "".into());
                }
                for (name, value) in object
                    .iter()
                    .filter(|(name, _)| !self.is_left(name, members))
                {
                    fresh.insert(name.clone(), self.fresh(value, members.below(name)));
                }
                Value::Object(fresh)
            }
            Value::Array(elements) => {
                let below = members.of_elements();
                Value::Array(
                    elements
                        .iter()
                        .map(|element| self.fresh(element, below))
                        .collect(),
                )
            }
            other => other.clone(),
        }
    }

    fn is_left(&self, name: &str, members: Members) -> bool {
        members.is_prose(name) && !(self.prose == Prose::Take && members.is_takeable(name))
    }
}

/// An answer has a description, unless it stands elsewhere: then it has nothing else.
fn as_response(merged: &mut Vec<(String, Merged<'_>)>, is: &Map<String, Value>) {
    if is.contains_key("$ref") {
        merged.retain(|(name, _)| name == "$ref");
    } else if !merged.iter().any(|(name, _)| name == "description") {
        merged.insert(0, ("description".to_owned(), Merged::New("".into())));
    }
}

/// Members that are new, by the one that stays and stands before them.
fn came_after<'n>(
    was: &Map<String, Value>,
    is: &'n Map<String, Value>,
    members: Members,
) -> HashMap<Option<&'n str>, Vec<&'n str>> {
    let mut came = HashMap::<_, Vec<_>>::new();
    let mut before = None;
    for name in is.keys().filter(|name| !members.is_prose(name)) {
        if was.contains_key(name) {
            before = Some(name.as_str());
        } else {
            came.entry(before).or_default().push(name.as_str());
        }
    }
    came
}

fn stays(name: &str, prose: &Value, was: &Map<String, Value>, is: &Map<String, Value>) -> bool {
    let fits = |example: &Value| {
        let [was, is] = [was, is].map(|members| Value::Object(structure_of(members)));
        was == is || fits::stays(example, &was, &is)
    };
    match name {
        "example" => fits(prose),
        "examples" => examples(prose).all(fits),
        _ => true,
    }
}

/// The values of a list of examples, or of examples by name; those that stand elsewhere left out.
fn examples(prose: &Value) -> impl Iterator<Item = &Value> {
    let listed = prose.as_array().into_iter().flatten();
    let named = prose.as_object().into_iter().flat_map(Map::values);
    listed.chain(named.filter_map(|example| example.get("value")))
}

fn structure_of(members: &Map<String, Value>) -> Map<String, Value> {
    match super::members::structure(&Value::Object(members.clone()), Members::Keywords) {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// For each new element the index of the old one that it continues.
fn pairs(was: &[Value], is: &[Value], members: Members) -> Vec<Option<usize>> {
    let mut known = HashMap::<String, VecDeque<usize>>::new();
    for (index, element) in was.iter().enumerate() {
        known
            .entry(identity(element, members))
            .or_default()
            .push_back(index);
    }
    let mut pairs: Vec<Option<usize>> = is
        .iter()
        .map(|element| known.get_mut(&identity(element, members))?.pop_front())
        .collect();
    let used: std::collections::HashSet<usize> = pairs.iter().flatten().copied().collect();
    let mut left = HashMap::<String, VecDeque<usize>>::new();
    for index in (0..was.len()).filter(|index| !used.contains(index)) {
        left.entry(likeness(&was[index]))
            .or_default()
            .push_back(index);
    }
    for (pair, new) in pairs.iter_mut().zip(is).filter(|(pair, _)| pair.is_none()) {
        *pair = left.get_mut(&likeness(new)).and_then(VecDeque::pop_front);
    }
    pairs
}

/// What an element that is not the same has in common with the one that it continues: the letters of its name; nothing, if it has
/// none. A parameter of the path may have any name.
fn likeness(element: &Value) -> String {
    let text = |keyword: &str| element.get(keyword).and_then(Value::as_str);
    match (text("$ref"), text("name"), text("in")) {
        (_, Some(_), Some("path")) => "path".to_owned(),
        (_, Some(name), place) => {
            let letters = name
                .chars()
                .filter(|char| char.is_alphanumeric())
                .flat_map(char::to_lowercase);
            format!(
                "name {} {}",
                letters.collect::<String>(),
                place.unwrap_or_default()
            )
        }
        (Some(target), ..) => format!("$ref {target}"),
        _ => String::new(),
    }
}

/// What tells an element from others of its list.
fn identity(element: &Value, members: Members) -> String {
    let text = |keyword: &str| element.get(keyword).and_then(Value::as_str);
    match (text("$ref"), text("name"), text("in"), text("url")) {
        (Some(target), ..) => format!("$ref {target}"),
        (_, Some(name), place, _) => format!("name {name} {}", place.unwrap_or_default()),
        (.., Some(url)) => format!("url {url}"),
        _ => super::members::structure(element, members).to_string(),
    }
}
