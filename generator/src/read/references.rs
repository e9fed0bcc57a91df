//! References to components: chains of them are followed to their ends, each link once, and what is said beside them is kept.

use super::{Reader, unescape};
use crate::diagnostics::Pointer;
use indexmap::IndexMap;
use openapiv3::ReferenceOr;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The component that a node is or refers to.
pub(super) struct Found<'a, T> {
    pub(super) item: &'a T,
    /// Where that stands, not where it is referred to.
    pub(super) pointer: Pointer,
    /// The description beside the nearest reference that has one: it counts instead of the component's own.
    pub(super) description: Option<&'a str>,
}

impl<T> Found<'_, T> {
    /// What is said of it where it is used, or else by itself.
    pub(super) fn said(&self, own: Option<&String>) -> Option<String> {
        let said = self.description.map(str::to_owned);
        said.or_else(|| own.cloned())
    }
}

/// Where the components lead that are nothing but references, by their group and name.
pub(super) struct Ends<'a> {
    by_group: HashMap<&'a str, HashMap<&'a str, End<'a>>>,
    /// The document, if texts beside references count, which they do from OpenAPI 3.1 on.
    said: Option<&'a Value>,
}

#[derive(Clone, Copy)]
struct End<'a> {
    name: &'a str,
    description: Option<&'a str>,
}

impl<'a> Ends<'a> {
    pub(super) fn of(document: &'a Value) -> Self {
        let version = document.get("openapi").and_then(Value::as_str);
        let is_said = version.is_some_and(|version| !version.starts_with("3.0"));
        let groups = document.get("components").and_then(Value::as_object);
        let groups = groups.into_iter().flatten();
        let by_group = groups.filter_map(|(group, members)| {
            Some((group.as_str(), ends(group, members.as_object()?, is_said)))
        });
        Self {
            by_group: by_group.collect(),
            said: is_said.then_some(document),
        }
    }

    fn get(&self, group: &str, name: &str) -> Option<End<'a>> {
        self.by_group.get(group)?.get(name).copied()
    }

    /// The description beside the reference at a pointer.
    fn description(&self, pointer: &Pointer) -> Option<&'a str> {
        description(self.said?.pointer(pointer.as_str())?)
    }
}

fn description(reference: &Value) -> Option<&str> {
    reference.get("description").and_then(Value::as_str)
}

/// The ends of all chains in one group.
fn ends<'a>(
    group: &str,
    members: &'a Map<String, Value>,
    is_said: bool,
) -> HashMap<&'a str, End<'a>> {
    let mut known: HashMap<&str, End<'_>> = HashMap::new();
    let mut way: Vec<(&str, Option<&str>)> = Vec::new();
    for name in members.keys() {
        let mut at = name.as_str();
        // A chain longer than there are components is a cycle, which load has reported.
        while !known.contains_key(at) && way.len() <= members.len() {
            let Some(next) = next(group, members, at) else {
                break;
            };
            let said = members.get(at).filter(|_| is_said).and_then(description);
            way.push((at, said));
            at = next;
        }
        let mut end = known.get(at).copied().unwrap_or(End {
            name: at,
            description: None,
        });
        for (link, said) in way.drain(..).rev() {
            end.description = said.or(end.description);
            known.insert(link, end);
        }
    }
    known
}

/// The component that another one of its group is a reference to.
fn next<'a>(group: &str, members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let reference = members.get(name)?.get("$ref")?.as_str()?;
    let target = name_in(group, reference)?;
    let (name, _) = members.get_key_value(unescape(target).as_ref())?;
    Some(name)
}

/// The name in a reference to a component of a group, as it is written.
fn name_in<'r>(group: &str, reference: &'r str) -> Option<&'r str> {
    let name = reference.strip_prefix("#/components/")?;
    name.strip_prefix(group)?.strip_prefix('/')
}

impl<'a> Reader<'a> {
    /// What a node is that stands at a pointer: itself, or the component that it refers to.
    pub(super) fn component<T>(
        &self,
        node: &'a ReferenceOr<T>,
        pointer: Pointer,
        group: &str,
        map: impl Fn(&'a openapiv3::Components) -> &'a IndexMap<String, ReferenceOr<T>>,
    ) -> Option<Found<'a, T>> {
        let reference = match node {
            ReferenceOr::Item(item) => {
                return Some(Found {
                    item,
                    pointer,
                    description: None,
                });
            }
            ReferenceOr::Reference { reference } => reference,
        };
        let name = unescape(name_in(group, reference)?);
        let (name, said) = match self.ends.get(group, &name) {
            Some(end) => (end.name, end.description),
            None => (name.as_ref(), None),
        };
        let components = self.document.components.as_ref()?;
        Some(Found {
            item: map(components).get(name)?.as_item()?,
            description: self.ends.description(&pointer).or(said),
            pointer: Pointer::root().child("components").child(group).child(name),
        })
    }
}
