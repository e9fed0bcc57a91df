//! Schemas with a discriminator that others are built on: where one is used, each of these may come.

use super::choosing::Choosing;
use super::{Chains, Composer};
use crate::api::{Choice, Discriminator, Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use std::collections::{HashMap, HashSet};

/// What is known of the bases while they are split.
struct Bases {
    /// The schemas that aliases lead to.
    aliases: Chains,
    /// Parts that said something before.
    speaking: HashSet<SchemaId>,
    /// By base the schema of what it says itself.
    plain: HashMap<SchemaId, SchemaId>,
    /// By base the schemas that are built on it.
    children: HashMap<SchemaId, HashSet<SchemaId>>,
}

impl Composer<'_> {
    /// Makes every such schema the choice between those built on it, which are in turn built on what it says itself.
    pub(super) fn split_bases(&mut self, components: &[(String, SchemaId)]) {
        if self
            .schemas
            .iter()
            .all(|schema| schema.discriminator.is_none())
        {
            return;
        }
        self.link_all();
        let mut bases = Bases {
            aliases: self.aliases(),
            speaking: self.speaking(),
            plain: HashMap::new(),
            children: HashMap::new(),
        };
        let heirs = self.heirs(components, &bases.aliases);
        let mut choosing = Choosing::of(self.schemas);
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Some(discriminator) = self.schemas[id.0].discriminator.clone() else {
                continue;
            };
            if choosing.is_choice(id) || matches!(self.shape(id), Shape::Choice(_)) {
                continue;
            }
            let of = children_of(id, &discriminator, heirs.get(&id));
            if of.is_empty() {
                self.report_void(id);
            } else if let Some(own) = self.split(id, &discriminator, &of) {
                bases.plain.insert(id, own);
                choosing.mark(id);
                bases.children.insert(id, of.into_iter().collect());
            }
        }
        if !bases.plain.is_empty() {
            self.rebuild(&bases);
        }
        self.plain_bases.extend(bases.plain.into_values());
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

    /// Components by the components in their `allOf`.
    fn heirs(
        &self,
        components: &[(String, SchemaId)],
        aliases: &Chains,
    ) -> HashMap<SchemaId, Vec<SchemaId>> {
        let mut heirs: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for (_, id) in components {
            let Shape::AllOf(parts) = self.shape(*id) else {
                continue;
            };
            for part in parts {
                let known = heirs.entry(aliases.end(*part)).or_default();
                if known.last() != Some(id) {
                    known.push(*id);
                }
            }
        }
        heirs
    }

    /// The schemas that aliases lead to.
    fn aliases(&self) -> Chains {
        Chains::of(self.schemas.len(), |id| match self.shape(id) {
            Shape::Alias(target) => Some(*target),
            _ => None,
        })
    }

    /// Turns a base into a choice; what it says itself becomes a schema of its own.
    fn split(
        &mut self,
        id: SchemaId,
        discriminator: &Discriminator,
        children: &[SchemaId],
    ) -> Option<SchemaId> {
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
        if discriminator
            .mapping
            .iter()
            .any(|(_, target)| *target == id)
        {
            self.origins.insert(own, id);
            variants.push(own);
        }
        self.schemas[id.0].shape = Shape::Choice(Choice::of(variants));
        Some(own)
    }

    /// Lets every schema that is built on a base be built on what the base says itself.
    fn rebuild(&mut self, bases: &Bases) {
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Shape::AllOf(parts) = self.shape(id) else {
                continue;
            };
            let mut parts = parts.clone();
            let says = |part: &&SchemaId| {
                bases.speaking.contains(*part) || bases.plain.contains_key(&self.chains.end(**part))
            };
            let adds = parts.len() > 1 && parts.iter().filter(says).count() > 1;
            for part in &mut parts {
                let base = bases.aliases.end(*part);
                let children = bases.children.get(&base);
                let is_child = || children.is_some_and(|of| of.contains(&id));
                if let Some(own) = bases.plain.get(&base).filter(|_| adds || is_child()) {
                    *part = *own;
                }
            }
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
}

/// The schemas that the mapping names, then the others that are built on the base.
fn children_of(
    id: SchemaId,
    discriminator: &Discriminator,
    heirs: Option<&Vec<SchemaId>>,
) -> Vec<SchemaId> {
    let mapped = discriminator.mapping.iter().map(|(_, target)| *target);
    let all = mapped.chain(heirs.into_iter().flatten().copied());
    let mut seen = HashSet::from([id]);
    all.filter(|child| seen.insert(*child)).collect()
}
