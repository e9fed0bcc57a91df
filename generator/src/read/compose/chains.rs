//! Chains of schemas that only stand for others: links in, the schema that each leads to out.
//!
//! A chain that is asked for is shortened on the way, so that asking for all of its links takes no longer than its length.

use crate::api::SchemaId;
use std::cell::RefCell;

/// Where each schema leads: to the next link, or to itself.
#[derive(Debug, Default)]
pub(in crate::read) struct Chains(RefCell<Vec<SchemaId>>);

impl Chains {
    /// The chains of so many schemas, of which each may be a link to another.
    pub(in crate::read) fn of(count: usize, link: impl Fn(SchemaId) -> Option<SchemaId>) -> Self {
        let mut chains = Self::default();
        for _ in 0..count {
            chains.push();
        }
        for id in (0..count).map(SchemaId) {
            if let Some(target) = link(id) {
                chains.link(id, target);
            }
        }
        chains
    }

    /// One schema more, which is no link.
    pub(super) fn push(&mut self) {
        let next = self.0.get_mut();
        next.push(SchemaId(next.len()));
    }

    /// Makes a schema a link to another. One that leads back to it is its end: a cycle is open there.
    pub(super) fn link(&mut self, id: SchemaId, target: SchemaId) {
        if self.end(target) != id {
            self.0.get_mut()[id.0] = target;
        }
    }

    /// The schema at which the chain ends.
    pub(super) fn end(&self, id: SchemaId) -> SchemaId {
        let mut next = self.0.borrow_mut();
        let mut end = id;
        while next[end.0] != end {
            end = next[end.0];
        }
        let mut at = id;
        while at != end {
            at = std::mem::replace(&mut next[at.0], end);
        }
        end
    }

    /// The ends of all.
    pub(in crate::read) fn ends(self) -> Vec<SchemaId> {
        let count = self.0.borrow().len();
        (0..count).map(|id| self.end(SchemaId(id))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_end_and_cycles_are_open_somewhere() {
        // 0 → 1 → 2, 3 ⇄ 4, 5 → 3, and 6 alone.
        let links = [Some(1), Some(2), None, Some(4), Some(3), Some(3), None];
        let ends = Chains::of(links.len(), |id| links[id.0].map(SchemaId)).ends();
        let ends: Vec<usize> = ends.into_iter().map(|end| end.0).collect();
        assert_eq!(ends, [2, 2, 2, 4, 4, 4, 6]);
    }
}
