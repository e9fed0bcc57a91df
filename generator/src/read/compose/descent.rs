//! Descent: schemas in, which of them are built on which base out, by way of schemas that are no bases themselves.
//!
//! What is built on a base that is built on another one belongs to the nearer one alone: the other one has that base as a whole.

use super::choosing::Choosing;
use super::{Chains, Composer};
use crate::api::{SchemaId, Shape};
use std::collections::{BTreeSet, HashMap, HashSet};

/// How often a schema of the document may be built on bases, on average: those of many bases would be bases times schemas.
const MOST_LINES: usize = 16;

/// What is built on what.
pub(super) struct Descent {
    /// The schemas that aliases lead to.
    pub(super) aliases: Chains,
    /// By schema the compositions of which it is a part.
    users: Vec<Vec<SchemaId>>,
    /// Schemas with a discriminator that is theirs, in the document's order.
    pub(super) bases: Vec<SchemaId>,
    /// By base the components that are built on it, in the document's order.
    heirs: HashMap<SchemaId, Vec<SchemaId>>,
    /// By schema the bases right above it.
    above: HashMap<SchemaId, Vec<SchemaId>>,
    /// By heir the one that stands between it and its base.
    pub(super) through: HashMap<SchemaId, SchemaId>,
    /// Bases on which too much is built.
    pub(super) crowded: Vec<SchemaId>,
}

impl Descent {
    pub(super) fn of(composer: &Composer<'_>) -> Self {
        let count = composer.schemas.len();
        let aliases = aliases(composer);
        let mut users = vec![Vec::new(); count];
        for id in (0..count).map(SchemaId) {
            let Shape::AllOf(parts) = composer.shape(id) else {
                continue;
            };
            for part in parts {
                let known: &mut Vec<SchemaId> = &mut users[aliases.end(*part).0];
                if known.last() != Some(&id) {
                    known.push(id);
                }
            }
        }
        let choosing = Choosing::of(composer.schemas);
        let bases = (0..count).map(SchemaId).filter(|id| {
            composer.schemas[id.0].discriminator.is_some() && !choosing.is_choice(*id)
        });
        let mut descent = Self {
            aliases,
            users,
            bases: bases.collect(),
            heirs: HashMap::new(),
            above: HashMap::new(),
            through: HashMap::new(),
            crowded: Vec::new(),
        };
        descent.follow_all(composer);
        descent
    }

    /// The components that are built on a base.
    pub(super) fn heirs(&self, base: SchemaId) -> &[SchemaId] {
        self.heirs.get(&base).map_or(&[], Vec::as_slice)
    }

    /// The bases right above a schema.
    pub(super) fn above(&self, id: SchemaId) -> &[SchemaId] {
        self.above.get(&id).map_or(&[], Vec::as_slice)
    }

    fn follow_all(&mut self, composer: &Composer<'_>) {
        let bases = self.bases.clone();
        let are_bases: HashSet<SchemaId> = bases.iter().copied().collect();
        let mut room = composer.schemas.len().saturating_mul(MOST_LINES).max(1024);
        for base in bases {
            if self.follow(base, composer, &are_bases, &mut room).is_none() {
                self.crowded.push(base);
            }
        }
    }

    /// Goes down from a base as far as the next ones; without room for that no further than one step.
    fn follow(
        &mut self,
        base: SchemaId,
        composer: &Composer<'_>,
        bases: &HashSet<SchemaId>,
        room: &mut usize,
    ) -> Option<()> {
        let mut heirs = BTreeSet::new();
        let mut seen = HashSet::from([base]);
        let mut open: Vec<_> = self.users[base.0].iter().map(|id| (*id, None)).collect();
        let mut enough = Some(());
        while let Some((id, through)) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let schema = &composer.schemas[id.0];
            let is_inline = |user: &SchemaId| {
                let user = &composer.schemas[user.0];
                user.component.is_none() && user.stands_for().is_some()
            };
            // A reference that may be null, the way OpenAPI 3.0 writes one; what is built on one of a base has the base by way of it.
            let is_wrapper = schema.nullable
                && schema.stands_for().is_some()
                && (through.is_some() || self.users[id.0].iter().all(is_inline));
            self.above.entry(id).or_default().push(base);
            let is_heir = schema.component.is_some() && !is_wrapper;
            if is_heir {
                heirs.insert(id);
                self.through.extend(through.map(|through| (id, through)));
            }
            if bases.contains(&id) {
                continue;
            }
            let users = &self.users[id.0];
            match room.checked_sub(users.len()) {
                Some(left) => {
                    *room = left;
                    let through = if is_heir { Some(id) } else { through };
                    open.extend(users.iter().map(|user| (*user, through)));
                }
                None => enough = None,
            }
        }
        self.heirs.insert(base, heirs.into_iter().collect());
        enough
    }
}

/// The schemas that aliases lead to; a part that only refers to another schema is one too.
fn aliases(composer: &Composer<'_>) -> Chains {
    Chains::of(composer.schemas.len(), |id| {
        let schema = &composer.schemas[id.0];
        let is_part = schema.component.is_none() && schema.discriminator.is_none();
        match &schema.shape {
            Shape::Alias(target) => Some(*target),
            Shape::AllOf(parts) if is_part && !schema.nullable => match parts[..] {
                [only] => Some(only),
                _ => None,
            },
            _ => None,
        }
    })
}
