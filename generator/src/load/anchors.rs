//! `$anchor` and `$id` of OpenAPI 3.1: references by these names in, references by place out.
//!
//! `$id` makes a schema a document of its own. Anchors are looked for in the nearest one first, and so are places (`#/..`), which
//! are those of the whole document where the schema has none such.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::hoist::reference_to;
use super::kinds::{Kind, Shape};
use super::path::Path;
use super::{later, places};
use crate::diagnostics::{Diagnostics, Place, Pointer};

type Members = Map<String, Value>;

/// Keywords that name the schema they stand in. A plain reference to a dynamic anchor leads to that schema.
const ANCHORS: [&str; 2] = ["$anchor", "$dynamicAnchor"];
/// What holds samples and values, in which nothing is a schema.
const VALUES: [&str; 2] = ["examples", "value"];

/// Rewrites the references of a document, and gives back its names. `None`: a place was too long, which was reported.
pub(super) fn resolve(document: &mut Value, diagnostics: &mut Diagnostics) -> Option<Names> {
    if !has_names(document) {
        return Some(Names::default());
    }
    places::check(document, diagnostics)?;
    Some(rewrite(document, 0, diagnostics))
}

/// Rewrites the references of a text to schemas of its own, and gives back their names.
pub(super) fn resolve_own(text: &mut Value, source: usize, diagnostics: &mut Diagnostics) -> Names {
    if !has_names(text) {
        return Names::default();
    }
    rewrite(text, source, diagnostics)
}

fn rewrite(text: &mut Value, source: usize, diagnostics: &mut Diagnostics) -> Names {
    let names = Names::of(text);
    names.report(source, diagnostics);
    let mut found = Vec::new();
    walk_whole(text, &mut |node| names.find(&node, text, &mut found));
    for (at, reference) in found {
        if let Some(node) = text.pointer_mut(at.as_str()) {
            *node = reference.into();
        }
    }
    names
}

/// Whether anything looks like a name.
fn has_names(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            let mut names = ANCHORS.iter().chain(&["$id"]);
            names.any(|name| members.get(*name).is_some_and(Value::is_string))
                || members.values().any(has_names)
        }
        Value::Array(elements) => elements.iter().any(has_names),
        _ => false,
    }
}

/// The names of schemas in one text.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By the schema with `$id` around them, or the whole text, and by name.
    anchors: BTreeMap<(Pointer, String), Pointer>,
    /// The first schema of each name, whatever is around it.
    anywhere: BTreeMap<String, Pointer>,
    ids: BTreeMap<String, Pointer>,
    /// Anchors that are there again: the name, the first schema and the other one.
    again: Vec<(String, Pointer, Pointer)>,
}

impl Names {
    /// Those of a document, or of a file that is a schema or holds some.
    fn of(text: &Value) -> Self {
        let mut names = Self::default();
        walk_whole(text, &mut |node| names.add(&node));
        names
    }

    fn add(&mut self, node: &Node<'_>) {
        let text = |keyword: &str| node.members.get(keyword).and_then(Value::as_str);
        if node.kind != Kind::Schema {
            return;
        }
        if let Some(id) = text("$id") {
            let id = id.trim_end_matches('#').to_owned();
            self.ids.entry(id).or_insert_with(|| node.path.pointer());
        }
        for anchor in ANCHORS.into_iter().filter_map(text) {
            let here = node.path.pointer();
            let key = (node.root.clone(), anchor.to_owned());
            let first = self.anchors.entry(key).or_insert_with(|| here.clone());
            if *first != here {
                let again = (anchor.to_owned(), first.clone(), here.clone());
                self.again.push(again);
            }
            self.anywhere.entry(anchor.to_owned()).or_insert(here);
        }
    }

    /// Says which anchors are there twice in a source.
    fn report(&self, source: usize, diagnostics: &mut Diagnostics) {
        for (anchor, first, again) in &self.again {
            let place = |pointer: &Pointer| Place::source(source, pointer.clone());
            let message = format!("two schemas have the anchor `{anchor}`");
            diagnostics
                .warning("duplicate-anchor", place(again), message)
                .help("rename one of them; references lead to the first one")
                .related(place(first), "first here");
        }
    }

    /// The schema of this name, first of all one that is in no schema with `$id` but the text itself.
    pub(super) fn anchor(&self, name: &str) -> Option<&Pointer> {
        let own = self.anchors.get(&(Pointer::root(), name.to_owned()));
        own.or_else(|| self.anywhere.get(name))
    }

    /// Lists the references of a node that lead elsewhere than they say, with the places that they lead to.
    fn find(&self, node: &Node<'_>, document: &Value, found: &mut Vec<(Pointer, String)>) {
        let is_schema = node.kind == Kind::Schema;
        if let Some(Value::String(reference)) = node.members.get("$ref").filter(|_| is_schema)
            && let Some(target) = self.target(reference, node.root, document)
        {
            let at = node.path.pointer().child("$ref");
            found.push((at, reference_to(&target)));
        }
        if node.kind != Kind::Discriminator {
            return;
        }
        let mapping = node.members.get("mapping").and_then(Value::as_object);
        for (value, reference) in mapping.into_iter().flatten() {
            // A word alone is the name of a component.
            let reference = reference.as_str().filter(|text| text.contains(['#', ':']));
            if let Some(target) = reference.and_then(|it| self.target(it, node.root, document)) {
                let at = node.path.pointer().child("mapping").child(value);
                found.push((at, reference_to(&target)));
            }
        }
    }

    /// Where a reference leads that stands within this schema with `$id`; `None` if that is what it says, or nowhere.
    fn target(&self, reference: &str, root: &Pointer, document: &Value) -> Option<Pointer> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let base = match id {
            "" => root,
            id => self.ids.get(id)?,
        };
        let is_own = id.is_empty() && *base == Pointer::root();
        let fragment = percent_decode_str(fragment).decode_utf8().ok()?;
        match Pointer::parse(&fragment) {
            Some(_) if is_own => None,
            Some(rest) => {
                let target = rest.under(base);
                document.pointer(target.as_str()).map(|_| target)
            }
            None => {
                let name = fragment.into_owned();
                let elsewhere = self.anywhere.get(&name).filter(|_| id.is_empty()).cloned();
                let here = self.anchors.get(&(base.clone(), name)).cloned();
                here.or(elsewhere)
            }
        }
    }
}

/// An object of the specification.
struct Node<'n> {
    members: &'n Members,
    kind: Kind,
    path: &'n Path<'n>,
    /// The nearest schema with `$id`, itself included, or the whole text.
    root: &'n Pointer,
}

/// Looks at all objects of a text.
fn walk_whole(text: &Value, visit: &mut dyn FnMut(Node<'_>)) {
    let is_document = ["openapi", "components"]
        .iter()
        .any(|name| text.get(*name).is_some());
    let (shape, other) = if is_document {
        (Shape::Object(Kind::Document), Shape::Any)
    } else {
        // Whatever else a file has by names of its own may be a schema.
        let schema = Shape::Referable(Kind::Schema);
        (schema, schema)
    };
    walk(text, shape, other, (&Path::Root, &Pointer::root()), visit);
}

fn walk(
    value: &Value,
    shape: Shape,
    other: Shape,
    (path, root): (&Path<'_>, &Pointer),
    visit: &mut dyn FnMut(Node<'_>),
) {
    match (shape, value) {
        (Shape::FlagOrSchema, Value::Object(_)) => {
            let schema = Shape::Referable(Kind::Schema);
            walk(value, schema, other, (path, root), visit);
        }
        (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
            let has_id = kind == Kind::Schema && members.get("$id").is_some_and(Value::is_string);
            let own = has_id.then(|| path.pointer());
            let root = own.as_ref().unwrap_or(root);
            visit(Node {
                members,
                kind,
                path,
                root,
            });
            for (name, member) in members {
                let is_value = name.starts_with("x-") || VALUES.contains(&name.as_str());
                let unknown = if is_value { Shape::Any } else { other };
                let shape = later::member(kind, name).unwrap_or(unknown);
                let at = Path::Member(path, name);
                walk(member, shape, other, (&at, root), visit);
            }
        }
        (Shape::Map(shape), Value::Object(members)) => {
            for (name, member) in members {
                let at = Path::Member(path, name);
                walk(member, *shape, other, (&at, root), visit);
            }
        }
        (Shape::List(_) | Shape::Referable(_), Value::Array(elements)) => {
            let shape = if let Shape::List(shape) = shape {
                *shape
            } else {
                other
            };
            for (index, element) in elements.iter().enumerate() {
                let at = Path::Element(path, index);
                walk(element, shape, other, (&at, root), visit);
            }
        }
        _ => {}
    }
}
