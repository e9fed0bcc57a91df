//! Compositions: what several schemas say together (`allOf`, choices beside other keywords, discriminators) in, one shape out.
//!
//! Runs when all schemas are read. Afterwards an `AllOf` has one part, every choice has at least two variants that differ, and
//! what tells them apart is known.

mod bases;
mod bounds;
mod choices;
mod listed;
mod merge;
mod objects;
mod scalars;
mod tags;
mod variants;

use crate::api::{Choice, Schema, SchemaId, Shape};
use crate::diagnostics::{Diagnostics, Place};
use std::collections::{HashMap, HashSet};

/// Most schemas that compositions may add for each that the document has; more would be choices times choices times choices.
const MOST_ADDED: usize = 16;

/// Gives every composition a shape of its own.
pub(super) fn compose(
    schemas: &mut Vec<Schema>,
    components: &[(String, SchemaId)],
    diagnostics: &mut Diagnostics,
) {
    let room = schemas.len().saturating_mul(MOST_ADDED).max(1024);
    let mut composer = Composer {
        schemas,
        composed: HashMap::new(),
        origins: HashMap::new(),
        plain_bases: HashSet::new(),
        unions: HashMap::new(),
        lost: HashSet::new(),
        room,
        diagnostics,
    };
    composer.split_bases(components);
    let mut next = 0;
    while next < composer.schemas.len() {
        composer.compose(SchemaId(next));
        next += 1;
    }
    for (id, shape) in std::mem::take(&mut composer.composed) {
        composer.schemas[id.0].shape = shape;
    }
    composer.settle_choices();
    composer.tag_choices();
}

/// The state of one pass. Shapes stay as they were read until all are composed, so that the parts of each can be told.
struct Composer<'a> {
    schemas: &'a mut Vec<Schema>,
    composed: HashMap<SchemaId, Shape>,
    /// The variant that an added one was made of.
    origins: HashMap<SchemaId, SchemaId>,
    /// What bases say themselves.
    plain_bases: HashSet<SchemaId>,
    /// Schemas added for two that hold at once, by these two.
    unions: HashMap<(SchemaId, SchemaId), SchemaId>,
    /// Schemas and their keywords that took the place of others, which was reported.
    lost: HashSet<(SchemaId, &'static str)>,
    /// How many schemas there may be.
    room: usize,
    diagnostics: &'a mut Diagnostics,
}

/// The schemas that a composition is made of in the end, and all that were passed on the way there.
struct Leaves {
    leaves: Vec<SchemaId>,
    passed: HashSet<SchemaId>,
}

impl Composer<'_> {
    fn shape(&self, id: SchemaId) -> &Shape {
        &self.schemas[id.0].shape
    }

    /// The schema that this one is only another name for.
    fn resolve(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // A chain longer than there are schemas is a cycle.
        for _ in 0..self.schemas.len() {
            match self.schemas[id.0].stands_for() {
                Some(target) => id = target,
                None => break,
            }
        }
        id
    }

    fn is_nullable(&self, id: SchemaId) -> bool {
        let mut id = id;
        for _ in 0..self.schemas.len() {
            let schema = &self.schemas[id.0];
            match schema.stands_for() {
                _ if schema.nullable => return true,
                Some(target) => id = target,
                None => return false,
            }
        }
        false
    }

    fn leaves(&self, ids: &[SchemaId]) -> Leaves {
        let (mut leaves, mut passed) = (Vec::new(), HashSet::new());
        let mut open: Vec<SchemaId> = ids.iter().rev().copied().collect();
        while let Some(id) = open.pop() {
            if !passed.insert(id) {
                continue;
            }
            match (self.shape(id), self.schemas[id.0].stands_for()) {
                (Shape::AllOf(parts), _) => open.extend(parts.iter().rev()),
                (_, Some(target)) => open.push(target),
                (Shape::Any, None) => {}
                _ => leaves.push(id),
            }
        }
        Leaves { leaves, passed }
    }

    fn compose(&mut self, id: SchemaId) {
        let Shape::AllOf(parts) = self.shape(id) else {
            return;
        };
        let parts = parts.clone();
        let mut says = parts.clone();
        says.retain(|part| !self.leaves(&[*part]).leaves.is_empty());
        says.dedup();
        let adds = |part: &SchemaId| !self.is_bare_object(*part);
        if says.iter().any(adds) && self.may_be_objects(&says) {
            says.retain(adds);
        }
        self.schemas[id.0].nullable |=
            !says.is_empty() && says.iter().all(|part| self.is_nullable(*part));
        let is_named = self.schemas[id.0].component.is_some();
        let shape = match says[..] {
            // What adds nothing to its base is a type of its own all the same: its name is told apart from others.
            [only] if is_named && self.plain_bases.contains(&only) => self.shape(only).clone(),
            _ if parts.len() == 1 => return,
            [] => Shape::Any,
            [only] => Shape::AllOf(vec![only]),
            _ => self.together(id),
        };
        self.composed.insert(id, shape);
    }

    /// The shape of what all leaves say at once.
    fn together(&mut self, id: SchemaId) -> Shape {
        let Leaves { leaves, passed } = self.leaves(&[id]);
        let (choices, plain): (Vec<_>, Vec<_>) = leaves
            .into_iter()
            .partition(|leaf| matches!(self.shape(*leaf), Shape::Choice(_)));
        // A choice of which the schema itself is a variant says nothing new of it.
        let choices: Vec<_> = choices
            .into_iter()
            .filter(|choice| !self.leads_into(*choice, &passed))
            .collect();
        match choices.split_first() {
            Some((choice, others)) => {
                let common = [&plain[..], others].concat();
                self.distribute(id, *choice, &common)
            }
            None => self.merge(id, &plain),
        }
    }

    fn may_be_objects(&self, ids: &[SchemaId]) -> bool {
        let leaves = self.leaves(ids).leaves;
        let mut shapes = leaves.iter().map(|leaf| self.shape(*leaf));
        shapes.all(|shape| matches!(shape, Shape::Object(_) | Shape::Choice(_)))
    }

    fn leads_into(&self, choice: SchemaId, passed: &HashSet<SchemaId>) -> bool {
        let Shape::Choice(Choice { variants, .. }) = self.shape(choice) else {
            return false;
        };
        let mut variants = variants.iter();
        variants.any(|variant| passed.contains(variant) || passed.contains(&self.resolve(*variant)))
    }

    /// Adds a schema, as long as there is room.
    fn add(&mut self, schema: Schema) -> Option<SchemaId> {
        if self.schemas.len() >= self.room {
            return None;
        }
        self.schemas.push(schema);
        Some(SchemaId(self.schemas.len() - 1))
    }

    /// Parts of different kinds have no value in common.
    fn report_parts(&mut self, id: SchemaId) -> Shape {
        let place = Place::document(self.schemas[id.0].pointer.clone());
        self.diagnostics
            .warning(
                "unsupported-all-of",
                place,
                "no value is of all parts at once".to_owned(),
            )
            .help("the client takes any JSON here");
        Shape::Any
    }
}
