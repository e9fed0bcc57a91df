//! What compositions are made of in the end: each is looked at once, however many others are built on it.

use super::Composer;
use crate::api::{SchemaId, Shape};
use indexmap::IndexSet;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// The leaves of those schemas that were asked for.
pub(super) type KnownLeaves = RefCell<HashMap<SchemaId, Rc<[SchemaId]>>>;

/// What a schema is before its parts are looked at.
enum Node<'s> {
    Nothing,
    Leaf,
    Parts(&'s [SchemaId]),
}

impl Composer<'_> {
    /// The schemas that a composition is made of in the end, each once; of those that say `type: object` alone the first.
    pub(super) fn leaves(&self, id: SchemaId) -> Rc<[SchemaId]> {
        let start = self.chains.end(id);
        // The compositions around the one that is looked at, from the outside in.
        let mut way: IndexSet<SchemaId> = IndexSet::new();
        let mut open = vec![(start, false)];
        while let Some((id, is_entered)) = open.pop() {
            if is_entered && way.last() == Some(&id) {
                way.pop();
            }
            if self.known_leaves.borrow().contains_key(&id) {
                continue;
            }
            match self.node(id) {
                Node::Leaf => self.know([id], &Rc::from([id])),
                Node::Nothing => self.know([id], &Rc::from([])),
                Node::Parts(parts) if is_entered => self.know([id], &self.join(parts)),
                Node::Parts(parts) => {
                    if let Some(at) = way.get_index_of(&id) {
                        // Those on a cycle hold each other, so that they are made of the same.
                        self.know(way.drain(at..), &self.walk(id).into());
                        continue;
                    }
                    way.insert(id);
                    open.push((id, true));
                    let parts = parts.iter().rev();
                    open.extend(parts.map(|part| (self.chains.end(*part), false)));
                }
            }
        }
        self.leaves_known(start)
    }

    fn node(&self, id: SchemaId) -> Node<'_> {
        match self.shape(id) {
            Shape::AllOf(parts) => Node::Parts(parts),
            Shape::Any => Node::Nothing,
            // The open end of a cycle.
            _ if self.schemas[id.0].stands_for().is_some() => Node::Nothing,
            _ => Node::Leaf,
        }
    }

    fn leaves_known(&self, id: SchemaId) -> Rc<[SchemaId]> {
        let known = self.known_leaves.borrow();
        known
            .get(&self.chains.end(id))
            .map_or_else(|| Rc::new([]), Rc::clone)
    }

    fn know(&self, ids: impl IntoIterator<Item = SchemaId>, leaves: &Rc<[SchemaId]>) {
        let mut known = self.known_leaves.borrow_mut();
        known.extend(ids.into_iter().map(|id| (id, Rc::clone(leaves))));
    }

    /// The leaves of several parts.
    fn join(&self, parts: &[SchemaId]) -> Rc<[SchemaId]> {
        let mut parts = parts.iter().map(|part| self.leaves_known(*part));
        let mut parts = parts.by_ref().filter(|leaves| !leaves.is_empty());
        let Some(first) = parts.next() else {
            return Rc::new([]);
        };
        let mut seen: HashSet<SchemaId> = first.iter().copied().collect();
        let mut has_bare = first.iter().any(|leaf| self.is_bare_object(*leaf));
        let mut others = Vec::new();
        for leaf in parts.flat_map(|leaves| leaves.to_vec()) {
            let is_bare = self.is_bare_object(leaf);
            if seen.insert(leaf) && !(is_bare && has_bare) {
                others.push(leaf);
                has_bare |= is_bare;
            }
        }
        if others.is_empty() {
            return first;
        }
        [&first[..], &others].concat().into()
    }

    /// The leaves of a composition that holds itself.
    fn walk(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut leaves = Vec::new();
        self.visit(id, |id| leaves.push(id));
        leaves
    }

    /// All that a schema is made of, itself included: of each chain the end.
    pub(super) fn passed(&self, id: SchemaId) -> HashSet<SchemaId> {
        self.visit(id, |_| {})
    }

    /// Looks at all that a schema is made of, and gives it back.
    fn visit(&self, id: SchemaId, mut leaf: impl FnMut(SchemaId)) -> HashSet<SchemaId> {
        let mut passed = HashSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let id = self.chains.end(id);
            if !passed.insert(id) {
                continue;
            }
            match self.node(id) {
                Node::Parts(parts) => open.extend(parts.iter().rev()),
                Node::Leaf => leaf(id),
                Node::Nothing => {}
            }
        }
        passed
    }
}
