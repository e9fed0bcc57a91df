//! `$ref`: whether the target exists, is of the right kind, and is more than a way back to where one came from.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::kinds::{Kind, Shape};
use super::path::Path;
use super::suggest::did_you_mean;
use super::walk::Walk;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// The node that a local reference (`#/..`) names.
pub(super) fn target(reference: &str) -> Option<Pointer> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_decode_str(fragment).decode_utf8().ok()?;
    Pointer::parse(&decoded)
}

impl<'a> Walk<'a> {
    /// An object with `$ref` where an object of this kind may be.
    pub(super) fn reference(
        &mut self,
        members: &'a Map<String, Value>,
        kind: Kind,
        path: &Path<'_>,
    ) {
        for (name, member) in members.iter().filter(|(name, _)| *name != "$ref") {
            self.sibling(name, member, kind, path);
        }
        let Some(reference) = members["$ref"].as_str() else {
            self.diagnostics
                .error("wrong-type", path.member("$ref"), "`$ref` must be text");
            return;
        };
        if !self.sound_references.contains(&(reference, kind))
            && self.resolves(reference, kind, path)
        {
            self.sound_references.insert((reference, kind));
        }
    }

    /// Beside the `$ref` of a schema, keywords count as if both were in an `allOf`; elsewhere they are void.
    fn sibling(&mut self, name: &'a str, member: &'a Value, kind: Kind, path: &Path<'_>) {
        if kind == Kind::Schema {
            self.member(name, member, kind, path);
        } else if !name.starts_with("x-") {
            let message = format!("`{name}` beside `$ref` has no effect");
            let help = "remove it; the output is as if it were not there";
            self.diagnostics
                .warning("ignored-sibling", path.member(name).key(), message)
                .help(help);
        }
    }

    fn resolves(&mut self, reference: &str, kind: Kind, path: &Path<'_>) -> bool {
        let place = path.member("$ref");
        if !reference.starts_with('#') {
            let message = format!("`{reference}` is an external reference, which is not supported");
            let help = "nothing is fetched: copy the target into this document and refer to it as `#/components/..`";
            self.diagnostics
                .error("external-reference", place, message)
                .help(help);
            return false;
        }
        let found = target(reference).map(|pointer| follow(self.document, &pointer));
        match found {
            Some(Ok(found)) if found == Some(kind) => true,
            Some(Ok(found)) => {
                let is = found.map_or("something else", Kind::title);
                let message = format!(
                    "{} is expected here, but `{reference}` is {is}",
                    kind.title()
                );
                self.diagnostics
                    .error("reference-kind", place, message)
                    .help("refer to another node, or move the target");
                false
            }
            Some(Err(lost)) => {
                self.dangling(reference, place, Some(&lost));
                false
            }
            None => {
                self.dangling(reference, place, None);
                false
            }
        }
    }

    fn dangling(&mut self, reference: &str, place: Place, lost: Option<&Lost<'_>>) {
        let message = format!("`{reference}` refers to nothing");
        let otherwise = "write `#/components/schemas/..` or the like";
        let help = lost.map_or_else(
            || otherwise.to_owned(),
            |lost| {
                did_you_mean(
                    &lost.token,
                    lost.members.iter().map(|name| name.as_str()),
                    "mend the reference, or add what it refers to",
                )
            },
        );
        self.diagnostics
            .error("dangling-reference", place, message)
            .help(help);
    }
}

/// The first token of a pointer that leads nowhere, and what else there is.
struct Lost<'a> {
    token: String,
    members: Vec<&'a String>,
}

/// The kind of object that a pointer reaches; `Ok(None)` for anything that is no object of the specification.
fn follow<'a>(document: &'a Value, pointer: &Pointer) -> Result<Option<Kind>, Lost<'a>> {
    let (mut value, mut shape) = (document, Shape::Object(Kind::Document));
    for token in pointer.tokens() {
        let next = match value {
            Value::Object(members) => members.get(token.as_ref()),
            Value::Array(elements) => token
                .parse::<usize>()
                .ok()
                .and_then(|index| elements.get(index)),
            _ => None,
        };
        let Some(next) = next else {
            let members = value
                .as_object()
                .map(|members| members.keys().collect())
                .unwrap_or_default();
            return Err(Lost {
                token: token.into_owned(),
                members,
            });
        };
        (value, shape) = (next, step(shape, &token));
    }
    Ok(match shape {
        Shape::Object(kind) | Shape::Referable(kind) => Some(kind),
        Shape::FlagOrSchema if value.is_object() => Some(Kind::Schema),
        _ => None,
    })
}

fn step(shape: Shape, token: &str) -> Shape {
    match shape {
        Shape::Object(kind) | Shape::Referable(kind) => kind.member(token).unwrap_or(Shape::Any),
        Shape::FlagOrSchema => Kind::Schema.member(token).unwrap_or(Shape::Any),
        Shape::List(shape) | Shape::Map(shape) => *shape,
        _ => Shape::Any,
    }
}

/// Cycles that are reported at once; each costs a pass over all components.
const MAX_CYCLES: usize = 20;

/// Reports components that are nothing but references to each other, and schemas that contain themselves by `allOf`.
pub(super) fn check_cycles(document: &Value, diagnostics: &mut Diagnostics) {
    let mut graph = components(document);
    for _ in 0..MAX_CYCLES {
        remove_leaves(&mut graph);
        let Some(cycle) = find_cycle(&graph) else {
            return;
        };
        report_cycle(&cycle, document, diagnostics);
        for pointer in &cycle {
            graph.remove(pointer);
        }
    }
}

/// Components and the components that each cannot do without.
type Graph = BTreeMap<Pointer, Vec<Pointer>>;

fn components(document: &Value) -> Graph {
    let mut graph = Graph::new();
    let root = Pointer::root().child("components");
    for (group, members) in document
        .get("components")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let group = root.child(group);
        for (name, component) in members.as_object().into_iter().flatten() {
            let needs = needed_by(component);
            if !needs.is_empty() {
                graph.insert(group.child(name), needs);
            }
        }
    }
    graph
}

fn needed_by(component: &Value) -> Vec<Pointer> {
    let parts = component
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let references = std::iter::once(component)
        .chain(parts)
        .filter_map(|part| part.get("$ref")?.as_str());
    references.filter_map(target).collect()
}

/// Leaves only what needs something that is left itself: cycles, and what leads to them.
fn remove_leaves(graph: &mut Graph) {
    let mut users: BTreeMap<Pointer, Vec<Pointer>> = BTreeMap::new();
    for (pointer, needs) in &*graph {
        for needed in needs {
            users
                .entry(needed.clone())
                .or_default()
                .push(pointer.clone());
        }
    }
    let mut leaves: Vec<Pointer> = users
        .keys()
        .filter(|needed| !graph.contains_key(needed))
        .cloned()
        .collect();
    while let Some(leaf) = leaves.pop() {
        for user in users.remove(&leaf).unwrap_or_default() {
            let Some(needs) = graph.get_mut(&user) else {
                continue;
            };
            needs.retain(|needed| *needed != leaf);
            if needs.is_empty() {
                graph.remove(&user);
                leaves.push(user);
            }
        }
    }
}

fn find_cycle(graph: &Graph) -> Option<Vec<Pointer>> {
    let mut way: Vec<Pointer> = Vec::new();
    let mut seen: BTreeSet<&Pointer> = BTreeSet::new();
    let mut at = graph.keys().next()?;
    while seen.insert(at) {
        way.push(at.clone());
        at = graph
            .get(at)?
            .iter()
            .find(|needed| graph.contains_key(needed))?;
    }
    let start = way.iter().position(|pointer| pointer == at)?;
    Some(way.split_off(start))
}

fn report_cycle(cycle: &[Pointer], document: &Value, diagnostics: &mut Diagnostics) {
    let Some(first) = cycle.first() else { return };
    let name = |pointer: &Pointer| format!("`{}`", pointer.last().unwrap_or_default());
    let mut names: Vec<String> = cycle.iter().map(name).collect();
    names.push(name(first));
    let is_alias = |pointer: &Pointer| {
        document
            .pointer(pointer.as_str())
            .is_some_and(|component| component.get("$ref").is_some())
    };
    let message = if cycle.iter().all(is_alias) {
        format!(
            "these references form a cycle and never reach an object: {}",
            names.join(" -> ")
        )
    } else {
        format!("these schemas contain themselves: {}", names.join(" -> "))
    };
    let diagnostic = diagnostics.error(
        "reference-cycle",
        Place::document(first.clone()).key(),
        message,
    );
    diagnostic.help("break the cycle: describe one of them where it is");
}
