//! References that are nothing but a way back to where one came from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::references::target;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Cycles that are reported at once; each costs a pass over all components.
const MAX_CYCLES: usize = 20;

/// Reports components that are nothing but references to each other, and schemas that contain themselves by `allOf`.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) {
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
