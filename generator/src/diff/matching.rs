//! What of the old document is what of the new one: operations and components, also where they moved or have another name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::answers;
use crate::api::{Additional, Api, Operation, SchemaId, Shape};
use crate::diagnostics::Pointer;
use crate::load::without_names;

/// What belongs together.
#[derive(Debug)]
pub(super) struct Pairs<'a> {
    /// Operations that both documents have, in the order of the new one.
    pub(super) operations: Vec<(&'a Operation, &'a Operation)>,
    /// Operations that only the old document has.
    pub(super) gone: Vec<&'a Operation>,
    /// Operations that only the new document has.
    pub(super) came: Vec<&'a Operation>,
    /// Name of each component that both documents have: the old one and the new one.
    components: BTreeMap<&'a str, &'a str>,
    /// Names in the new document of components that both have.
    known: BTreeSet<&'a str>,
    /// What each call of the old client became.
    calls: BTreeMap<Call, Call>,
    /// Operations and components that stand elsewhere now.
    moved: BTreeMap<Pointer, Pointer>,
}

/// A call of a client: the place of its operation, and which of its kinds of bodies it takes.
pub(super) type Call = (Pointer, usize);

impl<'a> Pairs<'a> {
    pub(super) fn of(old: &'a Api, new: &'a Api) -> Self {
        let matched = match_operations(&old.operations, &new.operations);
        let by_new: BTreeMap<usize, usize> =
            matched.iter().map(|(old, new)| (*new, *old)).collect();
        let operations = by_new
            .iter()
            .map(|(at_new, at_old)| (&old.operations[*at_old], &new.operations[*at_new]));
        let others = |all: &'a [Operation], taken: &BTreeSet<usize>| {
            let numbered = all.iter().enumerate();
            let left = numbered.filter(|(index, _)| !taken.contains(index));
            left.map(|(_, operation)| operation).collect()
        };
        let operations: Vec<_> = operations.collect();
        let components = match_components(old, new);
        let (from, to) = (calls(&old.operations), calls(&new.operations));
        let became = matched.iter();
        let became = became.map(|(old, new)| (from[*old].clone(), to[*new].clone()));
        Self {
            gone: others(&old.operations, &matched.keys().copied().collect()),
            came: others(&new.operations, &by_new.keys().copied().collect()),
            known: components.values().copied().collect(),
            calls: became.collect(),
            moved: moved(&operations, &components),
            operations,
            components,
        }
    }

    /// The new call that an old one became; none if it is gone.
    pub(super) fn call(&self, old: &Call) -> Option<&Call> {
        self.calls.get(old)
    }

    /// The new name of a component of the old document; none if it is gone.
    pub(super) fn component(&self, old: &str) -> Option<&'a str> {
        self.components.get(old).copied()
    }

    /// Whether a component of the new document was there before, perhaps under another name.
    pub(super) fn has_new(&self, new: &str) -> bool {
        self.known.contains(new)
    }

    /// Whether the one is what became of the other.
    pub(super) fn are_same(&self, old: Option<&str>, new: Option<&str>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.component(old) == Some(new),
            _ => false,
        }
    }

    /// Where a node of the old document stands in the new one, if operations and components are all that moved.
    pub(super) fn translate(&self, old: &Pointer) -> Pointer {
        if self.moved.is_empty() {
            return old.clone();
        }
        let mut ancestors = std::iter::successors(Some(old.clone()), Pointer::parent);
        ancestors
            .find_map(|from| Some(old.below(&from)?.under(self.moved.get(&from)?)))
            .unwrap_or_else(|| old.clone())
    }
}

/// The call that each operation is: several at one place take several kinds of bodies.
fn calls(operations: &[Operation]) -> Vec<Call> {
    let mut counts: BTreeMap<&Pointer, usize> = BTreeMap::new();
    let call = |operation: &'_ Operation| (operation.pointer.clone(), 0);
    let mut calls: Vec<Call> = operations.iter().map(call).collect();
    for (operation, call) in operations.iter().zip(&mut calls) {
        let count = counts.entry(&operation.pointer).or_default();
        call.1 = *count;
        *count += 1;
    }
    calls
}

fn moved(
    operations: &[(&Operation, &Operation)],
    components: &BTreeMap<&str, &str>,
) -> BTreeMap<Pointer, Pointer> {
    let schemas = Pointer::root().child("components").child("schemas");
    let named = components.iter();
    let named = named.map(|(old, new)| (schemas.child(old), schemas.child(new)));
    let operations = operations.iter();
    let moved = operations
        .clone()
        .map(|(old, new)| (old.pointer.clone(), new.pointer.clone()));
    let answers = operations.clone().filter_map(|(was, is)| {
        let [a, b] = answers::moved(was, is)?;
        let is_own = a.pointer.below(&was.pointer).is_some();
        is_own.then(|| (a.pointer.clone(), b.pointer.clone()))
    });
    let moved = moved.chain(named).chain(answers);
    moved.filter(|(from, to)| from != to).collect()
}

/// Index of each old operation that is there still, and that of the new one: as it was, else by its id, else by method and path,
/// else by method and path without the names of parameters.
fn match_operations(old: &[Operation], new: &[Operation]) -> BTreeMap<usize, usize> {
    let keys: [fn(&Operation) -> Option<String>; 4] = [
        |operation| {
            Some(format!(
                "{} {} {:?} {:?}",
                operation.method, operation.path, operation.id, operation.body_name
            ))
        },
        |operation| operation.id.clone(),
        |operation| Some(format!("{} {}", operation.method, operation.path)),
        |operation| {
            let route = without_names(&operation.path);
            Some(format!("{} {route}", operation.method))
        },
    ];
    let (mut matched, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for key in keys {
        let mut free: BTreeMap<String, usize> = BTreeMap::new();
        for (index, operation) in new.iter().enumerate() {
            if let Some(key) = key(operation).filter(|_| !taken.contains(&index)) {
                free.entry(key).or_insert(index);
            }
        }
        for (index, operation) in old.iter().enumerate() {
            if matched.contains_key(&index) {
                continue;
            }
            if let Some(found) = key(operation).and_then(|key| free.remove(&key)) {
                matched.insert(index, found);
                taken.insert(found);
            }
        }
    }
    matched
}

fn match_components<'a>(old: &'a Api, new: &'a Api) -> BTreeMap<&'a str, &'a str> {
    let names = |api: &'a Api| -> Vec<(&'a str, SchemaId)> {
        let components = api.components.iter();
        components.map(|(name, id)| (name.as_str(), *id)).collect()
    };
    let (old_names, new_names) = (names(old), names(new));
    let in_old: BTreeSet<&str> = old_names.iter().map(|(name, _)| *name).collect();
    let in_new: BTreeSet<&str> = new_names.iter().map(|(name, _)| *name).collect();
    let mut matched: BTreeMap<&str, &str> = in_old
        .intersection(&in_new)
        .map(|name| (*name, *name))
        .collect();
    let came: Vec<_> = new_names
        .into_iter()
        .filter(|(name, _)| !in_old.contains(name))
        .collect();
    let gone: Vec<_> = old_names
        .into_iter()
        .filter(|(name, _)| !in_new.contains(name))
        .collect();
    if came.is_empty() || gone.is_empty() {
        return matched;
    }
    let came = by_outline(new, came);
    for (outline, gone) in by_outline(old, gone) {
        // Of several of one shape nobody can say which is which.
        if let ([gone], Some([came])) = (&gone[..], came.get(&outline).map(Vec::as_slice)) {
            matched.insert(gone, came);
        }
    }
    matched
}

fn by_outline<'a>(
    api: &Api,
    components: Vec<(&'a str, SchemaId)>,
) -> BTreeMap<String, Vec<&'a str>> {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (name, id) in components {
        names.entry(outline(api, id)).or_default().push(name);
    }
    names
}

/// How deep an outline goes into schemas without a name.
const OUTLINE_DEPTH: usize = 8;

/// What a schema says, without prose and without the names of other components.
pub(super) fn outline(api: &Api, id: SchemaId) -> String {
    let mut text = String::new();
    write_outline((api, false), id, OUTLINE_DEPTH, &mut text);
    text
}

/// What a schema says, without prose: the same only for schemas of one document that refer to the same components.
pub(crate) fn outline_of_one(api: &Api, id: SchemaId) -> String {
    let mut text = String::new();
    write_outline((api, true), id, OUTLINE_DEPTH, &mut text);
    text
}

fn write_outline((api, named): (&Api, bool), id: SchemaId, depth: usize, text: &mut String) {
    let schema = api.schema(id);
    if depth == 0 || (schema.component.is_some() && depth < OUTLINE_DEPTH) {
        text.push_str("component ");
        if named {
            let _ = write!(text, "{} ", id.0);
        }
        return;
    }
    let inner = |id: SchemaId, text: &mut String| write_outline((api, named), id, depth - 1, text);
    let _ = write!(text, "{}", if schema.nullable { "null or " } else { "" });
    match &schema.shape {
        Shape::Array(array) => {
            text.push_str("list(");
            array.items.into_iter().for_each(|items| inner(items, text));
            text.push(')');
        }
        Shape::Object(object) => {
            text.push('{');
            for property in &object.properties {
                let _ = write!(text, "{:?} {} ", property.name, property.required);
                inner(property.schema, text);
            }
            if let Additional::Of(values) = object.additional {
                text.push('*');
                inner(values, text);
            }
            text.push('}');
        }
        Shape::AllOf(parts) => {
            text.push_str("all(");
            for part in parts {
                inner(*part, text);
            }
            text.push(')');
        }
        Shape::Choice(choice) => {
            text.push_str("one(");
            for variant in &choice.variants {
                inner(*variant, text);
            }
            text.push(')');
        }
        Shape::Alias(target) => inner(*target, text),
        shape => {
            let _ = write!(text, "{shape:?} ");
        }
    }
}
