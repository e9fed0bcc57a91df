//! Which schemas are the variants of each base: what its mapping names and what is built on it, none of which leads back to it.

use super::descent::Descent;
use crate::api::{Discriminator, Schema, SchemaId};
use std::collections::{HashMap, HashSet};

/// How far up it is looked whether a schema is built on a base.
const HIGHEST: usize = 64;

/// The variants of all bases.
pub(super) struct Children {
    by_base: HashMap<SchemaId, Vec<SchemaId>>,
    /// By base how many of them are built on one another, itself included.
    heights: HashMap<SchemaId, usize>,
}

impl Children {
    pub(super) fn of(schemas: &[Schema], descent: &Descent) -> Self {
        let named = descent.bases.iter().filter_map(|id| {
            let discriminator = schemas[id.0].discriminator.as_ref()?;
            Some((*id, children_of(*id, discriminator, descent)))
        });
        let mut children = Self {
            by_base: named.collect(),
            heights: HashMap::new(),
        };
        children.cut_circles(schemas, descent);
        children
    }

    /// The variants of a base, what it says itself aside.
    pub(super) fn take(&mut self, base: SchemaId) -> Vec<SchemaId> {
        self.by_base.remove(&base).unwrap_or_default()
    }

    /// How many bases are built on one another below this one, itself included.
    pub(super) fn height(&self, base: SchemaId) -> usize {
        self.heights.get(&base).copied().unwrap_or_default()
    }

    /// No base is a variant of what it is a variant of: such a choice would be read forever. Where circles are cut follows from the
    /// names, not from the document's order.
    fn cut_circles(&mut self, schemas: &[Schema], descent: &Descent) {
        let name = |id: &SchemaId| schemas[id.0].pointer.as_str();
        let mut starts = descent.bases.clone();
        starts.sort_by_key(|base| (!descent.above(*base).is_empty(), name(base)));
        let mut done = HashSet::new();
        for start in starts {
            self.walk(start, &mut done, name);
        }
    }

    fn walk<'n>(
        &mut self,
        start: SchemaId,
        done: &mut HashSet<SchemaId>,
        name: impl Fn(&SchemaId) -> &'n str,
    ) {
        let mut way = HashSet::new();
        let mut open = vec![(start, false)];
        while let Some((id, is_left)) = open.pop() {
            if is_left {
                way.remove(&id);
                let children = self.by_base.get(&id).into_iter().flatten();
                let highest = children.map(|child| self.height(*child)).max();
                self.heights.insert(id, highest.unwrap_or_default() + 1);
                continue;
            }
            let Some(children) = self.by_base.get_mut(&id).filter(|_| done.insert(id)) else {
                continue;
            };
            way.insert(id);
            children.retain(|child| !way.contains(child));
            open.push((id, true));
            let mut next = children.clone();
            next.sort_by_key(&name);
            open.extend(next.iter().rev().map(|child| (*child, false)));
        }
    }
}

/// The schemas that the mapping names, then the others that are built on the base.
fn children_of(id: SchemaId, discriminator: &Discriminator, descent: &Descent) -> Vec<SchemaId> {
    // A mapping that repeats that of a base above names what is built on that one too.
    let is_own = |target: &SchemaId| {
        descent.above(id).is_empty()
            || is_built_on(*target, id, descent)
            || !(is_built_on(id, *target, descent)
                || descent
                    .above(*target)
                    .iter()
                    .any(|base| is_built_on(id, *base, descent)))
    };
    let mapped = discriminator.mapping.iter().map(|(_, target)| *target);
    let all = mapped
        .filter(is_own)
        .chain(descent.heirs(id).iter().copied());
    let mut seen = HashSet::from([id]);
    all.filter(|child| seen.insert(*child)).collect()
}

/// Whether a schema is built on a base, by way of other bases too.
fn is_built_on(id: SchemaId, base: SchemaId, descent: &Descent) -> bool {
    let mut seen = HashSet::new();
    let mut open = descent.above(id).to_vec();
    while let Some(id) = open.pop().filter(|_| seen.len() < HIGHEST) {
        if id == base {
            return true;
        }
        if seen.insert(id) {
            open.extend(descent.above(id));
        }
    }
    false
}
