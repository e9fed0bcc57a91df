//! Compositions: what several schemas say together (`allOf`, choices beside other keywords, discriminators) in, one shape out.
//!
//! Runs when all schemas are read. Afterwards an `AllOf` has one part, every choice has at least two variants that differ, or one
//! and a discriminator, what tells them apart is known, and no component is made of one schema without a name.

mod bases;
mod bounds;
mod chains;
mod children;
mod choices;
mod choosing;
mod combinations;
mod common;
mod descent;
mod family;
mod generations;
mod inline;
mod leaves;
mod listed;
mod lists;
mod merge;
mod objects;
mod scalars;
mod tags;
mod united;
mod untold;
mod variants;

use self::combinations::Combinations;
use self::family::Family;
use self::leaves::KnownLeaves;
use self::lists::KnownLists;
use crate::api::{Choice, Schema, SchemaId, Shape};
use crate::diagnostics::Diagnostics;
use std::collections::{HashMap, HashSet};

pub(super) use self::chains::Chains;

/// Most schemas that compositions may add for each that the document has; more would be choices times choices times choices.
const MOST_ADDED: usize = 16;
/// So many they may add to any document.
const FEWEST_ADDED: usize = 4096;

/// Gives every composition a shape of its own. Bodies of parts are led to what their parts are made of.
pub(super) fn compose(
    schemas: &mut Vec<Schema>,
    bodies: Vec<&mut SchemaId>,
    diagnostics: &mut Diagnostics,
) {
    let room = schemas.len().saturating_mul(MOST_ADDED).max(FEWEST_ADDED);
    let mut composer = Composer {
        schemas,
        chains: Chains::default(),
        to_null: Chains::default(),
        known_leaves: KnownLeaves::default(),
        lists: KnownLists::default(),
        composed: HashMap::new(),
        origins: HashMap::new(),
        family: Family::default(),
        unions: HashMap::new(),
        lost: HashSet::new(),
        apart: HashSet::new(),
        combinations: Combinations::default(),
        room,
        diagnostics,
    };
    composer.split_bases();
    composer.link_all();
    let mut next = 0;
    while next < composer.schemas.len() {
        composer.compose(SchemaId(next));
        next += 1;
    }
    composer.settle_combinations();
    for (id, shape) in std::mem::take(&mut composer.composed) {
        composer.schemas[id.0].shape = shape;
    }
    composer.unite_parts(bodies);
    composer.settle_choices();
    composer.tag_choices();
    composer.take_in_inline_parts();
}

/// The state of one pass. Shapes stay as they were read until all are composed, so that the parts of each can be told.
struct Composer<'a> {
    schemas: &'a mut Vec<Schema>,
    /// Schemas that only stand for others.
    chains: Chains,
    /// The same as far as the first that is nullable.
    to_null: Chains,
    known_leaves: KnownLeaves,
    lists: KnownLists,
    composed: HashMap<SchemaId, Shape>,
    /// The variant that an added one was made of.
    origins: HashMap<SchemaId, SchemaId>,
    /// Bases and what is built on them.
    family: Family,
    /// Schemas added for two that hold at once, by these two.
    unions: HashMap<(SchemaId, SchemaId), SchemaId>,
    /// Schemas and their keywords that took the place of others, which was reported.
    lost: HashSet<(SchemaId, &'static str)>,
    /// Schemas that took the place of others with no value in common, and what they are of: each is reported once.
    apart: HashSet<(SchemaId, String)>,
    combinations: Combinations,
    /// How many schemas there may be.
    room: usize,
    diagnostics: &'a mut Diagnostics,
}

impl Composer<'_> {
    fn shape(&self, id: SchemaId) -> &Shape {
        &self.schemas[id.0].shape
    }

    /// Follows what schemas stand for now: all that was known of them before is void.
    fn link_all(&mut self) {
        let links: Vec<_> = self.schemas.iter().map(Schema::stands_for).collect();
        self.link(&links);
    }

    fn link(&mut self, links: &[Option<SchemaId>]) {
        self.chains = Chains::of(links.len(), |id| links[id.0]);
        self.to_null = Chains::of(links.len(), |id| {
            links[id.0].filter(|_| !self.schemas[id.0].nullable)
        });
        self.known_leaves.take();
    }

    /// Follows what a schema stands for from now on.
    fn link_one(&mut self, id: SchemaId) {
        let schema = &self.schemas[id.0];
        let Some(target) = schema.stands_for() else {
            return;
        };
        self.chains.link(id, target);
        if !schema.nullable {
            self.to_null.link(id, target);
        }
    }

    /// The schema that this one is only another name for.
    fn resolve(&self, id: SchemaId) -> SchemaId {
        self.follow(&self.chains, id, |_| false)
    }

    fn is_nullable(&self, id: SchemaId) -> bool {
        let is_nullable = |id: SchemaId| self.schemas[id.0].nullable;
        is_nullable(self.follow(&self.to_null, id, is_nullable))
    }

    /// The end of a chain, with those links that were no part of it yet when it was made.
    fn follow(&self, chains: &Chains, id: SchemaId, is_end: impl Fn(SchemaId) -> bool) -> SchemaId {
        let mut end = chains.end(id);
        // A chain longer than there are schemas is a cycle.
        for _ in 0..self.schemas.len() {
            let next = self.schemas[end.0].stands_for().filter(|_| !is_end(end));
            match next.map(|next| chains.end(next)) {
                Some(next) if next != end => end = next,
                _ => break,
            }
        }
        end
    }

    fn compose(&mut self, id: SchemaId) {
        let Shape::AllOf(parts) = self.shape(id) else {
            return;
        };
        if self.combinations.is_crowded(id) {
            self.composed.insert(id, Shape::Any);
            return;
        }
        let parts = parts.clone();
        self.take_remarks(id, &parts);
        let mut says = parts.clone();
        says.retain(|part| !self.leaves(*part).is_empty());
        says.dedup();
        let adds = |part: &SchemaId| !self.is_bare_object(*part);
        if says.iter().any(adds) && !says.iter().all(adds) && self.may_be_objects(&says) {
            says.retain(adds);
        }
        self.schemas[id.0].nullable |=
            !says.is_empty() && says.iter().all(|part| self.allows_null(*part));
        let is_named = self.schemas[id.0].component.is_some();
        let shape = match says[..] {
            // What adds nothing to its base is a type of its own all the same: its name is told apart from others.
            [only] if is_named && self.is_kind(id, only) => self.together(id),
            _ if parts.len() == 1 => return,
            [] => Shape::Any,
            [only] => Shape::AllOf(vec![only]),
            _ => self.together(id),
        };
        self.composed.insert(id, shape);
    }

    /// Whether it is built on a base and says no more than this part, which may be the base itself.
    fn is_kind(&self, id: SchemaId, part: SchemaId) -> bool {
        let is_object = |leaf: &SchemaId| matches!(self.shape(*leaf), Shape::Object(_));
        self.family.is_plain(part)
            || (self.family.is_heir(id)
                && self.family.is_heir(self.resolve(part))
                && self.leaves(id).iter().all(is_object))
    }

    /// The shape of what all leaves say at once.
    fn together(&mut self, id: SchemaId) -> Shape {
        let leaves = self.leaves(id);
        let is_choice = |leaf: &SchemaId| matches!(self.shape(*leaf), Shape::Choice(_));
        let (choices, plain): (Vec<_>, Vec<_>) = leaves.iter().partition(|leaf| is_choice(leaf));
        if choices.is_empty() {
            return self.merge(id, &plain);
        }
        let passed = self.passed(id);
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
        let may_be =
            |leaf: &SchemaId| matches!(self.shape(*leaf), Shape::Object(_) | Shape::Choice(_));
        ids.iter().all(|id| self.leaves(*id).iter().all(may_be))
    }

    /// Whether one of the variants of a choice is among what was passed.
    fn leads_into(&self, choice: SchemaId, passed: &HashSet<SchemaId>) -> bool {
        let Shape::Choice(Choice { variants, .. }) = self.shape(choice) else {
            return false;
        };
        let mut variants = variants.iter();
        variants.any(|variant| passed.contains(&self.resolve(*variant)))
    }

    /// Adds a schema, as long as there is room.
    fn add(&mut self, schema: Schema) -> Option<SchemaId> {
        if self.schemas.len() >= self.room {
            return None;
        }
        self.schemas.push(schema);
        self.chains.push();
        self.to_null.push();
        Some(SchemaId(self.schemas.len() - 1))
    }
}
