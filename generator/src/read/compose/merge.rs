//! Parts of one kind put together, and which of two schemas is the narrower one.

use super::Composer;
use super::lists::Held;
use super::scalars::Met;
use crate::api::{Access, Additional, Array, Schema, SchemaId, Shape};
use crate::diagnostics::Place;

/// Why two schemas do not become one.
pub(super) enum Apart {
    /// No value is of both.
    Nothing,
    /// There is no room for more schemas.
    Full,
}

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
        let mut merged = Held::Of(*first);
        for part in others {
            self.report_lost(&merged, *part);
            match self.meet(id, &merged, *part) {
                Some(Met::First) => {}
                Some(Met::Second) => merged = Held::Of(*part),
                Some(Met::New(shape)) => merged = Held::New(shape),
                None => return self.nothing_of(id),
            }
        }
        let shape = self.held(&merged);
        let named = parts
            .into_iter()
            .find(|part| self.schemas[part.0].component.is_some() && self.shape(*part) == shape);
        named.map_or_else(|| shape.clone(), Shape::Alias)
    }

    /// What a shape and that of a schema allow, neither of them a choice; none if it is nothing.
    fn meet(&mut self, id: SchemaId, a: &Held, b: SchemaId) -> Option<Met> {
        if let (Shape::Array(a), Shape::Array(b)) = (self.held(a), self.shape(b)) {
            let (a, b) = (a.clone(), b.clone());
            return Some(Met::New(Shape::Array(self.meet_arrays(id, &a, &b))));
        }
        self.meet_leaf(a, b)
    }

    fn meet_arrays(&mut self, id: SchemaId, a: &Array, b: &Array) -> Array {
        let items = match (a.items, b.items) {
            (Some(a), Some(b)) => Some(self.narrower_or_last(id, a, b, "the elements of a list")),
            (a, b) => a.or(b),
        };
        Array {
            items,
            min_items: a.min_items.max(b.min_items),
            max_items: super::scalars::least(a.max_items, b.max_items),
            unique: a.unique || b.unique,
        }
    }

    /// What two parts say of members that neither names.
    pub(super) fn meet_additional(
        &mut self,
        id: SchemaId,
        a: Additional,
        b: Additional,
    ) -> Additional {
        match (a, b) {
            (Additional::Unsaid, other) | (other, Additional::Unsaid) => other,
            (Additional::Refused, _) | (_, Additional::Refused) => Additional::Refused,
            (Additional::Any, other) | (other, Additional::Any) => other,
            (Additional::Of(a), Additional::Of(b)) => {
                Additional::Of(self.narrower_or_last(id, a, b, "the values of a map"))
            }
        }
    }

    /// A schema for values of both; if there are none the last one, which is reported.
    pub(super) fn narrower_or_last(
        &mut self,
        id: SchemaId,
        a: SchemaId,
        b: SchemaId,
        what: &str,
    ) -> SchemaId {
        match self.narrower(a, b) {
            Ok(schema) => schema,
            Err(apart) => {
                self.report_apart(id, b, what, &apart);
                b
            }
        }
    }

    /// A schema for values of both.
    fn narrower(&mut self, a: SchemaId, b: SchemaId) -> Result<SchemaId, Apart> {
        if a == b {
            return Ok(b);
        }
        let (of_a, of_b) = (self.leaves(a), self.leaves(b));
        let within =
            |inner: &[SchemaId], outer: &[SchemaId]| inner.iter().all(|leaf| outer.contains(leaf));
        if within(&of_a, &of_b) {
            return Ok(b);
        }
        if within(&of_b, &of_a) {
            return Ok(a);
        }
        if let ([a_leaf], [b_leaf]) = (&of_a[..], &of_b[..])
            && !self.is_compound(*a_leaf)
            && !self.is_compound(*b_leaf)
        {
            let a_leaf = Held::Of(*a_leaf);
            let met = self.meet_leaf(&a_leaf, *b_leaf).ok_or(Apart::Nothing)?;
            self.report_lost(&a_leaf, *b_leaf);
            match met {
                Met::Second => return Ok(b),
                Met::First if self.schemas[b.0].description.is_none() => return Ok(a),
                _ => {}
            }
        } else if !self.may_meet(&of_a, &of_b) {
            return Err(Apart::Nothing);
        }
        self.union(a, b).ok_or(Apart::Full)
    }

    /// Says which keyword of another shape gives way to that of a part.
    pub(super) fn report_lost(&mut self, other: &Held, part: SchemaId) {
        let Some(keyword) = super::scalars::lost(self.held(other), self.shape(part)) else {
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

    fn report_apart(&mut self, id: SchemaId, last: SchemaId, what: &str, apart: &Apart) {
        // Variants of two choices that have no value in common are to be expected.
        let is_expected = matches!(apart, Apart::Nothing) && self.combinations.is_of_several(id);
        if is_expected || !self.apart.insert((last, what.to_owned())) {
            return;
        }
        let place = Place::document(self.schemas[last.0].pointer.clone());
        let message = match apart {
            Apart::Nothing => format!("two parts of an `allOf` give {what} different types"),
            Apart::Full => format!("too much follows from the `allOf`s to put {what} together"),
        };
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
        a.iter()
            .all(|a| b.iter().all(|b| self.may_leaves_meet(*a, *b)))
    }

    /// Whether two schemas may have values in common, as far as their kinds tell. A choice may with any.
    fn may_leaves_meet(&self, a: SchemaId, b: SchemaId) -> bool {
        match (self.shape(a), self.shape(b)) {
            (Shape::Object(_), Shape::Object(_))
            | (Shape::Array(_), Shape::Array(_))
            | (Shape::Choice(_) | Shape::Any, _)
            | (_, Shape::Choice(_) | Shape::Any) => true,
            _ => self.meet_leaf(&Held::Of(a), b).is_some(),
        }
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
