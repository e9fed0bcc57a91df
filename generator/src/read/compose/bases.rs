//! Schemas with a discriminator that others are built on: where one is used, each of these may come.

use super::Composer;
use crate::api::{Choice, Discriminator, Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use std::collections::{HashMap, HashSet};

impl Composer<'_> {
    /// Makes every such schema the choice between those built on it, which are in turn built on what it says itself.
    pub(super) fn split_bases(&mut self, components: &[(String, SchemaId)]) {
        let heirs = self.heirs(components);
        let mut plain: HashMap<SchemaId, SchemaId> = HashMap::new();
        let mut children: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Some(discriminator) = self.schemas[id.0].discriminator.clone() else {
                continue;
            };
            if self.has_choice(id) {
                continue;
            }
            let of = children_of(id, &discriminator, heirs.get(&id));
            if of.is_empty() {
                self.report_void(id);
            } else if let Some(own) = self.split(id, &discriminator, &of) {
                plain.insert(id, own);
                children.insert(id, of);
            }
        }
        if !plain.is_empty() {
            self.rebuild(&plain, &children);
        }
        self.plain_bases.extend(plain.into_values());
    }

    /// Components by the components in their `allOf`.
    fn heirs(&self, components: &[(String, SchemaId)]) -> HashMap<SchemaId, Vec<SchemaId>> {
        let mut heirs: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for (_, id) in components {
            let Shape::AllOf(parts) = self.shape(*id) else {
                continue;
            };
            for part in parts {
                let known = heirs.entry(self.named(*part)).or_default();
                if known.last() != Some(id) {
                    known.push(*id);
                }
            }
        }
        heirs
    }

    /// The schema that an alias leads to.
    fn named(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        for _ in 0..self.schemas.len() {
            match self.shape(id) {
                Shape::Alias(target) => id = *target,
                _ => break,
            }
        }
        id
    }

    fn has_choice(&self, id: SchemaId) -> bool {
        let leaves = self.leaves(&[id]).leaves;
        leaves
            .iter()
            .any(|leaf| matches!(self.shape(*leaf), Shape::Choice(_)))
            || matches!(self.shape(id), Shape::Choice(_))
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
    fn rebuild(
        &mut self,
        plain: &HashMap<SchemaId, SchemaId>,
        children: &HashMap<SchemaId, Vec<SchemaId>>,
    ) {
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Shape::AllOf(parts) = self.shape(id) else {
                continue;
            };
            let mut parts = parts.clone();
            let says = |part: &&SchemaId| !self.leaves(&[**part]).leaves.is_empty();
            let adds = parts.len() > 1 && parts.iter().filter(says).count() > 1;
            for part in &mut parts {
                let base = self.named(*part);
                let is_child = || children.get(&base).is_some_and(|of| of.contains(&id));
                if let Some(own) = plain.get(&base).filter(|_| adds || is_child()) {
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
