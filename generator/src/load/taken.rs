//! What was taken in from other files: which component each node becomes, and what of it becomes a reference to another one.
//!
//! All nodes are known before the first has a name, so that the order of references decides nothing.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::hoist::{Homes, insert, reference_to};
use super::kinds::{Kind, Shape};
use super::later;
use super::lower::DEFINITIONS;
use super::references::{group, step};
use crate::diagnostics::{Origins, Pointer};

/// A node of another file, and the kind of object that is expected there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) file: String,
    pub(super) pointer: Pointer,
    pub(super) kind: Kind,
}

/// Nodes of other files, by the order in which they were found.
#[derive(Debug, Default)]
pub(super) struct Taken {
    targets: Vec<Target>,
    numbers: BTreeMap<Target, usize>,
    /// The nodes themselves and their sources; the last ones may not be there yet.
    nodes: Vec<(Value, usize)>,
    links: Vec<Link>,
}

/// A text that refers to a node of another file.
#[derive(Debug)]
struct Link {
    /// The node that it stands in; none is the document.
    holder: Option<usize>,
    /// Where it stands in its file.
    at: Pointer,
    to: usize,
}

impl Taken {
    /// Notes that a text refers to this node.
    pub(super) fn link(&mut self, holder: Option<usize>, at: Pointer, target: Target) {
        let to = self.numbers.get(&target).copied().unwrap_or_else(|| {
            self.targets.push(target.clone());
            let number = self.targets.len() - 1;
            self.numbers.insert(target, number);
            number
        });
        self.links.push(Link { holder, at, to });
    }

    /// The first node that is not there yet, and its number.
    pub(super) fn missing(&self) -> Option<(usize, Target)> {
        let number = self.nodes.len();
        Some((number, self.targets.get(number)?.clone()))
    }

    /// Adds that node.
    pub(super) fn add(&mut self, node: Value, source: usize) {
        self.nodes.push((node, source));
    }

    /// Makes all nodes components of the document.
    pub(super) fn put_into(mut self, document: &mut Value, origins: &mut Origins) {
        let homes = self.homes(document);
        self.refer(document, &homes);
        self.cut(&homes);
        let nodes = self.nodes.into_iter().zip(&self.targets);
        let mut nodes: BTreeMap<&Pointer, _> = homes.iter().zip(nodes).collect();
        while let Some((home, ((node, source), target))) = nodes.pop_first() {
            origins.moved(home.clone(), source, target.pointer.clone());
            insert(document, home, node);
        }
    }

    /// The component that each node becomes: the one that is nothing but a reference to it, else one named after it.
    fn homes(&self, document: &Value) -> Vec<Pointer> {
        let mut homes = self.given_homes(document);
        let mut nameless: Vec<(String, &Target, usize)> = Vec::new();
        for (number, target) in self.targets.iter().enumerate() {
            if !homes.contains_key(&number) {
                nameless.push((target.name(), target, number));
            }
        }
        nameless.sort();
        let mut seen = BTreeSet::new();
        // Whoever has a name to itself keeps it, though another one with a number would have the same.
        let (first, others): (Vec<_>, Vec<_>) = nameless
            .iter()
            .partition(|(name, target, _)| seen.insert((target.kind, name.as_str())));
        let mut free = Homes::of(document);
        for (name, target, number) in first.into_iter().chain(others) {
            let group = group(target.kind).unwrap_or("schemas");
            homes.insert(*number, free.make(group, name));
        }
        homes.into_values().collect()
    }

    /// Components that are nothing but a reference to a node become that node, of several the one that is called like it.
    fn given_homes(&self, document: &Value) -> BTreeMap<usize, Pointer> {
        let of_document = self.links.iter().filter(|link| link.holder.is_none());
        let mut given: Vec<(bool, Pointer, usize)> = of_document
            .filter_map(|link| {
                let target = &self.targets[link.to];
                let home = component_of(&link.at, target.kind)?;
                let alone = document.pointer(home.as_str())?.as_object()?.len() == 1;
                let is_other = home.last().as_deref() != Some(target.name().as_str());
                alone.then_some((is_other, home, link.to))
            })
            .collect();
        given.sort();
        let mut homes = BTreeMap::new();
        for (_, home, to) in given {
            homes.entry(to).or_insert(home);
        }
        homes
    }

    /// Writes the components into the texts that refer to them.
    fn refer(&mut self, document: &mut Value, homes: &[Pointer]) {
        for Link { holder, at, to } in &self.links {
            let text = match holder {
                None => document.pointer_mut(at.as_str()),
                Some(holder) => {
                    let within = at.below(&self.targets[*holder].pointer);
                    let node = &mut self.nodes[*holder].0;
                    within.and_then(|within| node.pointer_mut(within.as_str()))
                }
            };
            if let Some(text) = text {
                *text = reference_to(&homes[*to]).into();
            }
        }
    }

    /// Where a node holds another one, leaves a reference to that one's component; nothing where only references need it.
    fn cut(&mut self, homes: &[Pointer]) {
        let mut definitions: BTreeMap<(usize, Pointer), BTreeSet<String>> = BTreeMap::new();
        for (part, holder) in self.parts() {
            let (part_at, holder_at) = (&self.targets[part].pointer, &self.targets[holder].pointer);
            let Some(within) = part_at.below(holder_at) else {
                continue;
            };
            if let Some(around) = definitions_around(&within, self.targets[holder].kind) {
                let names = definitions.entry((holder, around)).or_default();
                names.extend(within.last().map(Cow::into_owned));
                continue;
            }
            let node = self.nodes[holder].0.pointer_mut(within.as_str());
            if let Some(node @ Value::Object(_)) = node {
                *node = json!({ "$ref": reference_to(&homes[part]) });
            }
        }
        for ((holder, around), names) in definitions {
            let members = self.nodes[holder].0.pointer_mut(around.as_str());
            if let Some(Value::Object(members)) = members {
                members.retain(|name, _| !names.contains(name));
            }
        }
    }

    /// The nodes that stand within others of the same file, each with the nearest ones that can refer to it there.
    fn parts(&self) -> Vec<(usize, usize)> {
        let mut places: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (number, target) in self.targets.iter().enumerate() {
            let place = (target.file.as_str(), target.pointer.as_str());
            places.entry(place).or_default().push(number);
        }
        let mut parts = Vec::new();
        for (number, part) in self.targets.iter().enumerate() {
            let mut around = part.pointer.as_str();
            while let Some(slash) = around.rfind('/') {
                around = &around[..slash];
                let holders = places.get(&(part.file.as_str(), around));
                let holders = holders.into_iter().flatten();
                let found = parts.len();
                let fitting = holders.filter(|holder| part.fits(&self.targets[**holder]));
                parts.extend(fitting.map(|holder| (number, *holder)));
                if parts.len() > found {
                    break;
                }
            }
        }
        parts
    }
}

/// The definitions among which a schema is only there to be referred to, in an object of this kind.
fn definitions_around(at: &Pointer, kind: Kind) -> Option<Pointer> {
    let around = at.parent()?;
    let is_map = matches!(shape_at(&around, kind), Shape::Map(_));
    let are_definitions = is_map && DEFINITIONS.contains(&around.last()?.as_ref());
    are_definitions.then_some(around)
}

/// What may stand at a place within an object of this kind.
fn shape_at(at: &Pointer, kind: Kind) -> Shape {
    let start = Shape::Referable(kind);
    at.tokens()
        .fold(start, |shape, token| step(shape, &token, later::member))
}

/// The component that consists of the `$ref` at this place, if it may be of this kind.
fn component_of(at: &Pointer, kind: Kind) -> Option<Pointer> {
    let component = at.parent()?;
    let tokens: Vec<_> = at.tokens().collect();
    let [root, of, _, reference] = tokens.as_slice() else {
        return None;
    };
    (root == "components" && group(kind) == Some(of) && reference == "$ref").then_some(component)
}

impl Target {
    /// A name for the component: the last of the pointer, else the file's without its extension.
    fn name(&self) -> String {
        if let Some(last) = self.pointer.last() {
            return last.into_owned();
        }
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.split_once('.')
            .map_or(name, |(stem, _)| stem)
            .to_owned()
    }

    /// Whether a reference to this node may stand in its place within the other one.
    fn fits(&self, holder: &Self) -> bool {
        let Some(within) = self.pointer.below(&holder.pointer) else {
            return false;
        };
        match shape_at(&within, holder.kind) {
            Shape::Referable(kind) => kind == self.kind,
            Shape::FlagOrSchema => self.kind == Kind::Schema,
            _ => false,
        }
    }
}
