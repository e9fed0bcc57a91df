//! Schemas with a discriminator that others are built on: where one is used, each of these may come.

use super::Composer;
use super::children::Children;
use super::descent::Descent;
use super::family::Family;
use super::tags::DEEPEST;
use crate::api::{Choice, Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use std::collections::{HashMap, HashSet};

/// What is known of the bases while they are split.
struct Bases {
    descent: Descent,
    /// Parts that said something before.
    speaking: HashSet<SchemaId>,
    /// By base the schemas that are built on it.
    children: HashMap<SchemaId, HashSet<SchemaId>>,
    /// By schema the part of it whose discriminator is its own.
    moved: HashMap<SchemaId, SchemaId>,
}

impl Composer<'_> {
    /// Makes every such schema the choice between those built on it, which are in turn built on what it says itself.
    pub(super) fn split_bases(&mut self) {
        if self
            .schemas
            .iter()
            .all(|schema| schema.discriminator.is_none())
        {
            return;
        }
        self.link_all();
        let moved = self.take_from_parts();
        let mut bases = Bases {
            descent: Descent::of(self),
            speaking: self.speaking(),
            children: HashMap::new(),
            moved,
        };
        let mut children = Children::of(self.schemas, &bases.descent);
        let mut family = Family::default();
        for id in bases.descent.bases.clone() {
            if children.height(id) > DEEPEST + 1 {
                self.report_depth(*bases.moved.get(&id).unwrap_or(&id));
            }
            self.split_base(id, children.take(id), &mut bases, &mut family);
        }
        if !bases.children.is_empty() {
            self.rebuild(&bases, &family);
        }
        for base in std::mem::take(&mut bases.descent.crowded) {
            self.report_crowd(*bases.moved.get(&base).unwrap_or(&base));
        }
        family.through = bases.descent.through;
        self.family = family;
    }

    /// The discriminator of a part that stands in a component is the component's.
    fn take_from_parts(&mut self) -> HashMap<SchemaId, SchemaId> {
        let mut moved = HashMap::new();
        for id in (0..self.schemas.len()).map(SchemaId) {
            let schema = &self.schemas[id.0];
            let Shape::AllOf(parts) = &schema.shape else {
                continue;
            };
            if schema.component.is_none() || schema.discriminator.is_some() {
                continue;
            }
            let own = parts.iter().copied().find(|part| {
                let part = &self.schemas[part.0];
                part.component.is_none()
                    && part.discriminator.is_some()
                    && !matches!(
                        part.shape,
                        Shape::Choice(_) | Shape::AllOf(_) | Shape::Alias(_)
                    )
            });
            if let Some(own) = own {
                self.schemas[id.0].discriminator = self.schemas[own.0].discriminator.take();
                moved.insert(id, own);
            }
        }
        moved
    }

    /// The schemas that are parts of others and say something.
    fn speaking(&self) -> HashSet<SchemaId> {
        let shapes = self.schemas.iter().map(|schema| &schema.shape);
        let parts = shapes.filter_map(|shape| match shape {
            Shape::AllOf(parts) => Some(parts),
            _ => None,
        });
        let parts = parts.flatten().copied();
        parts
            .filter(|part| !self.leaves(*part).is_empty())
            .collect()
    }

    fn split_base(
        &mut self,
        id: SchemaId,
        of: Vec<SchemaId>,
        bases: &mut Bases,
        family: &mut Family,
    ) {
        let Some(discriminator) = self.schemas[id.0].discriminator.clone() else {
            return;
        };
        let heirs = bases.descent.heirs(id);
        let is_told_above = bases.descent.above(id).iter().any(|above| {
            let above = self.schemas[above.0].discriminator.as_ref();
            above.is_some_and(|above| above.property == discriminator.property)
        });
        if of.is_empty() {
            if !is_told_above {
                self.report_void(*bases.moved.get(&id).unwrap_or(&id));
            }
            if bases.moved.contains_key(&id) || is_told_above {
                self.schemas[id.0].discriminator = None;
            }
            return;
        }
        let mut mapping = discriminator.mapping.iter();
        let is_variant = is_told_above || mapping.any(|(_, target)| *target == id);
        let Some(own) = self.split(id, &of, is_variant) else {
            return;
        };
        family.add(id, own, &discriminator, heirs);
        bases.children.insert(id, of.into_iter().collect());
    }

    /// Turns a base into a choice; what it says itself becomes a schema of its own, and a variant if it is told apart.
    fn split(&mut self, id: SchemaId, children: &[SchemaId], is_variant: bool) -> Option<SchemaId> {
        let base = self.schemas[id.0].clone();
        let own = Schema {
            title: base.component.clone().or(base.title),
            component: None,
            name: None,
            nullable: false,
            discriminator: None,
            ..base
        };
        let own = self.add(own)?;
        let mut variants = children.to_vec();
        if is_variant {
            self.origins.insert(own, id);
            variants.push(own);
        }
        self.schemas[id.0].shape = Shape::Choice(Choice::of(variants));
        Some(own)
    }

    /// Lets every schema that is built on a base be built on what the base says itself.
    fn rebuild(&mut self, bases: &Bases, family: &Family) {
        let aliases = &bases.descent.aliases;
        let says = |part: &&SchemaId| {
            bases.speaking.contains(*part) || family.is_base(self.chains.end(**part))
        };
        let owners: HashMap<SchemaId, SchemaId> = family
            .plain
            .iter()
            .map(|(base, own)| (*own, *base))
            .collect();
        let mut rebuilt = Vec::new();
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Shape::AllOf(parts) = self.shape(id) else {
                continue;
            };
            let adds = parts.len() > 1 && parts.iter().filter(says).count() > 1;
            let owner = owners.get(&id).unwrap_or(&id);
            let parts = parts.iter().map(|part| {
                let base = aliases.end(*part);
                let children = bases.children.get(&base);
                let is_child = || children.is_some_and(|of| of.contains(owner));
                let own = family.plain.get(&base);
                *own.filter(|_| adds || is_child()).unwrap_or(part)
            });
            rebuilt.push((id, parts.collect()));
        }
        for (id, parts) in rebuilt {
            self.schemas[id.0].shape = Shape::AllOf(parts);
        }
    }

    fn report_void(&mut self, id: SchemaId) {
        let place = Place::document(self.schemas[id.0].pointer.child("discriminator")).key();
        self.diagnostics
            .warning(
                "discriminator",
                place,
                "a discriminator where there is nothing to tell apart",
            )
            .help("add `oneOf`, or schemas whose `allOf` refers to this one; the output is as if it were not there");
    }

    fn report_depth(&mut self, id: SchemaId) {
        let place = Place::document(self.schemas[id.0].pointer.child("discriminator")).key();
        let message = format!(
            "more than {} schemas with a discriminator are built on one another",
            DEEPEST + 1
        );
        self.diagnostics
            .warning("discriminator", place, message)
            .help("what is built on the innermost ones is read as an unknown kind here; name it in the mapping");
    }

    fn report_crowd(&mut self, id: SchemaId) {
        let place = Place::document(self.schemas[id.0].pointer.child("discriminator")).key();
        self.diagnostics
            .warning(
                "discriminator",
                place,
                "too many schemas are built on too many others with a discriminator",
            )
            .help("what is built on this one by way of others is read as an unknown kind; give those that have heirs a discriminator");
    }
}
