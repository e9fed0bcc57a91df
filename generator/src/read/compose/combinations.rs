//! Combinations of the variants of several choices that hold at once: how many there may be, and those that no value is of.

use super::Composer;
use crate::api::{Choice, SchemaId, Shape};
use crate::diagnostics::Place;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Most schemas that the combinations of one composition may take.
const MOST: usize = 1024;
/// Most schemas that are looked at for a null among variants.
const MOST_LOOKED_AT: usize = 1024;

/// What is known of combinations.
#[derive(Default)]
pub(super) struct Combinations {
    /// By combination the composition of the document that it is one of, and of how many choices it has a variant.
    whole: HashMap<SchemaId, (SchemaId, usize)>,
    /// By composition how many there are.
    counts: HashMap<SchemaId, usize>,
    /// Those that no value is of.
    void: HashSet<SchemaId>,
    /// Compositions that have too many.
    crowded: BTreeSet<SchemaId>,
}

impl Combinations {
    /// The composition that a schema is a combination of, or else itself; and of how many choices it has a variant.
    fn whole(&self, id: SchemaId) -> (SchemaId, usize) {
        self.whole.get(&id).copied().unwrap_or((id, 0))
    }

    /// Whether it has variants of two choices at least, which may well have no value in common.
    pub(super) fn is_of_several(&self, id: SchemaId) -> bool {
        self.whole(id).1 > 1
    }

    /// Whether it is one of too many.
    pub(super) fn is_crowded(&self, id: SchemaId) -> bool {
        self.crowded.contains(&self.whole(id).0)
    }

    /// Takes in one that was made for another; false if there are too many.
    pub(super) fn take(&mut self, id: SchemaId, of: SchemaId) -> bool {
        let (whole, choices) = self.whole(of);
        self.whole.insert(id, (whole, choices + 1));
        let count = self.counts.entry(whole).or_default();
        *count += 1;
        *count <= MOST
    }
}

impl Composer<'_> {
    /// Parts have no value in common but null, where all of them allow it: a combination is left out in the end, a composition of
    /// the document is reported.
    pub(super) fn nothing_of(&mut self, id: SchemaId) -> Shape {
        if self.schemas[id.0].nullable {
            return Shape::Null;
        }
        if self.combinations.whole.contains_key(&id) {
            self.combinations.void.insert(id);
            return Shape::Any;
        }
        self.report_parts(id)
    }

    /// There is no room for all combinations: what they are of becomes any JSON in the end.
    pub(super) fn too_many(&mut self, id: SchemaId) -> Shape {
        let (whole, _) = self.combinations.whole(id);
        self.combinations.crowded.insert(whole);
        Shape::Any
    }

    /// Leaves out combinations that no value is of, and those that are too many.
    pub(super) fn settle_combinations(&mut self) {
        for id in self.combinations.crowded.clone() {
            self.composed.insert(id, Shape::Any);
            self.report_many(id);
        }
        // A combination comes after what it is one of, so that its own are settled first.
        for id in (0..self.schemas.len()).rev().map(SchemaId) {
            if let Some(left) = self.left_of(id) {
                let shape = match left[..] {
                    [] => self.nothing_of(id),
                    [only] if self.schemas[id.0].discriminator.is_none() => {
                        Shape::AllOf(vec![only])
                    }
                    _ => Shape::Choice(Choice::of(left)),
                };
                self.composed.insert(id, shape);
            }
        }
    }

    /// The combinations that a composition keeps, if it loses any.
    fn left_of(&self, id: SchemaId) -> Option<Vec<SchemaId>> {
        let variants = match self.composed.get(&id)? {
            Shape::Choice(choice) => &choice.variants,
            Shape::AllOf(parts) => parts,
            _ => return None,
        };
        let is_void = |id: &&SchemaId| self.combinations.void.contains(*id);
        variants.iter().any(|id| is_void(&id)).then(|| {
            let left = variants.iter().filter(|id| !is_void(id));
            left.copied().collect()
        })
    }

    /// Whether null is a value of a schema, that of a variant included.
    pub(super) fn allows_null(&self, id: SchemaId) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let end = self.resolve(id);
            if self.is_nullable(id) || *self.shape(end) == Shape::Null {
                return true;
            }
            if let Shape::Choice(choice) = self.shape(end)
                && seen.len() + open.len() < MOST_LOOKED_AT
                && seen.insert(end)
            {
                open.extend(&choice.variants);
            }
        }
        false
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

    fn report_many(&mut self, id: SchemaId) {
        let place = Place::document(self.schemas[id.0].pointer.clone());
        let message = "the choices in this `allOf` have too many combinations";
        self.diagnostics
            .warning("unsupported-all-of", place, message)
            .help("the client takes any JSON here; make one choice of those that belong together");
    }
}
