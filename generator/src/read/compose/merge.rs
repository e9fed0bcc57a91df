//! Parts of one kind put together, and which of two schemas is the narrower one.

use super::Composer;
use crate::api::{Access, Array, Schema, SchemaId, Shape};
use crate::diagnostics::Place;

impl Composer<'_> {
    /// The shape of plain parts that hold at once.
    pub(super) fn merge(&mut self, id: SchemaId, parts: &[SchemaId]) -> Shape {
        if parts
            .iter()
            .all(|part| matches!(self.shape(*part), Shape::Object(_)))
        {
            return self.merge_objects(id, parts);
        }
        let mut parts = parts.to_vec();
        parts.dedup();
        let Some((first, others)) = parts.split_first() else {
            return Shape::Any;
        };
        let mut merged = self.shape(*first).clone();
        for part in others {
            let other = self.shape(*part).clone();
            self.report_lost(&merged, *part);
            match self.meet(&merged, &other) {
                Some(shape) => merged = shape,
                None => return self.report_parts(id),
            }
        }
        let named = parts
            .into_iter()
            .find(|part| self.schemas[part.0].component.is_some() && *self.shape(*part) == merged);
        named.map_or(merged, Shape::Alias)
    }

    /// What two shapes allow, neither of them a choice; none if it is nothing.
    pub(super) fn meet(&mut self, a: &Shape, b: &Shape) -> Option<Shape> {
        if let (Shape::Array(a), Shape::Array(b)) = (a, b) {
            return Some(Shape::Array(self.meet_arrays(a, b)));
        }
        super::scalars::meet(a, b)
    }

    fn meet_arrays(&mut self, a: &Array, b: &Array) -> Array {
        let items = match (a.items, b.items) {
            (Some(a), Some(b)) => Some(self.narrower(a, b).unwrap_or(b)),
            (a, b) => a.or(b),
        };
        Array {
            items,
            min_items: a.min_items.max(b.min_items),
            max_items: super::scalars::least(a.max_items, b.max_items),
            unique: a.unique || b.unique,
        }
    }

    /// A schema for values of both; none if there are none.
    pub(super) fn narrower(&mut self, a: SchemaId, b: SchemaId) -> Option<SchemaId> {
        if a == b {
            return Some(b);
        }
        let (of_a, of_b) = (self.leaves(a), self.leaves(b));
        let within =
            |inner: &[SchemaId], outer: &[SchemaId]| inner.iter().all(|leaf| outer.contains(leaf));
        if within(&of_a, &of_b) {
            return Some(b);
        }
        if within(&of_b, &of_a) {
            return Some(a);
        }
        if let ([a_leaf], [b_leaf]) = (&of_a[..], &of_b[..])
            && !self.is_compound(*a_leaf)
            && !self.is_compound(*b_leaf)
        {
            let (a_shape, b_shape) = (self.shape(*a_leaf).clone(), self.shape(*b_leaf).clone());
            let met = super::scalars::meet(&a_shape, &b_shape)?;
            self.report_lost(&a_shape, *b_leaf);
            if met == b_shape {
                return Some(b);
            }
            if met == a_shape && self.schemas[b.0].description.is_none() {
                return Some(a);
            }
        } else if !self.may_meet(&of_a, &of_b) {
            return None;
        }
        self.union(a, b)
    }

    /// Says which keyword of another shape gives way to that of a part.
    pub(super) fn report_lost(&mut self, other: &Shape, part: SchemaId) {
        let Some(keyword) = super::scalars::lost(other, self.shape(part)) else {
            return;
        };
        if !self.lost.insert((part, keyword)) {
            return;
        }
        let place = Place::document(self.schemas[part.0].pointer.child(keyword));
        let message = format!("two parts of an `allOf` give a different `{keyword}`");
        self.diagnostics
            .warning("all-of-conflict", place, message)
            .help("the client uses this one, which comes last");
    }

    fn is_compound(&self, id: SchemaId) -> bool {
        matches!(
            self.shape(id),
            Shape::Object(_) | Shape::Array(_) | Shape::Choice(_)
        )
    }

    /// Whether the kinds of two compositions let them have values in common.
    pub(super) fn may_meet(&self, a: &[SchemaId], b: &[SchemaId]) -> bool {
        a.iter().all(|a| {
            b.iter()
                .all(|b| super::scalars::may_meet(self.shape(*a), self.shape(*b)))
        })
    }

    /// A new schema of which both are parts; the second one's words come first.
    fn union(&mut self, a: SchemaId, b: SchemaId) -> Option<SchemaId> {
        if let Some(known) = self.unions.get(&(a, b)) {
            return Some(*known);
        }
        let (first, last) = (&self.schemas[a.0], &self.schemas[b.0]);
        let union = Schema {
            component: None,
            title: last.title.clone().or_else(|| first.title.clone()),
            description: last
                .description
                .clone()
                .or_else(|| first.description.clone()),
            default: last.default.clone().or_else(|| first.default.clone()),
            example: last.example.clone().or_else(|| first.example.clone()),
            nullable: self.is_nullable(a) && self.is_nullable(b),
            deprecated: first.deprecated || last.deprecated,
            access: match (first.access, last.access) {
                (access, Access::Both) | (_, access) => access,
            },
            discriminator: None,
            shape: Shape::AllOf(vec![a, b]),
            ..last.clone()
        };
        let id = self.add(union)?;
        self.unions.insert((a, b), id);
        Some(id)
    }
}
