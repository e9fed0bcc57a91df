//! What is known of bases once they are choices between what is built on them.

use crate::api::{Discriminator, SchemaId};
use std::collections::{HashMap, HashSet};

/// Bases and what is built on them.
#[derive(Default)]
pub(super) struct Family {
    /// By base the schema of what it says itself.
    pub(super) plain: HashMap<SchemaId, SchemaId>,
    /// The same schemas.
    are_plain: HashSet<SchemaId>,
    /// What is built on bases, by way of others too.
    heirs: HashSet<SchemaId>,
    /// By heir the one that stands between it and its base.
    pub(super) through: HashMap<SchemaId, SchemaId>,
    /// By member and schema the values that the mappings of bases give it.
    mapped: HashMap<String, HashMap<SchemaId, Vec<String>>>,
}

impl Family {
    /// Takes in a base, what it says itself, and what is built on it.
    pub(super) fn add(
        &mut self,
        base: SchemaId,
        plain: SchemaId,
        discriminator: &Discriminator,
        heirs: &[SchemaId],
    ) {
        self.plain.insert(base, plain);
        self.are_plain.insert(plain);
        self.heirs.extend(heirs);
        let mapped = self
            .mapped
            .entry(discriminator.property.clone())
            .or_default();
        for (value, target) in &discriminator.mapping {
            mapped.entry(*target).or_default().push(value.clone());
        }
    }

    pub(super) fn is_base(&self, id: SchemaId) -> bool {
        self.plain.contains_key(&id)
    }

    /// Whether it is what a base says itself.
    pub(super) fn is_plain(&self, id: SchemaId) -> bool {
        self.are_plain.contains(&id)
    }

    /// Whether it is built on a base.
    pub(super) fn is_heir(&self, id: SchemaId) -> bool {
        self.heirs.contains(&id)
    }

    /// The values of a member that any base maps to a schema: it has one such member, whichever base it is read as.
    pub(super) fn mapped(&self, property: &str, id: SchemaId) -> &[String] {
        let mapped = self.mapped.get(property).and_then(|of| of.get(&id));
        mapped.map_or(&[], Vec::as_slice)
    }
}
