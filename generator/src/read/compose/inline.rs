//! Inline schemas within others: named schemas that are made of nothing but one are that schema, under their name; parts of an
//! `allOf` that are written out in it speak of the whole.

use super::Composer;
use crate::api::{Access, Label, Schema, SchemaId, Shape, Tier};

impl Composer<'_> {
    pub(super) fn take_in_inline_parts(&mut self) {
        for id in (0..self.schemas.len()).map(SchemaId) {
            // A chain longer than there are schemas is a cycle.
            for _ in 0..self.schemas.len() {
                let Some(part) = self.inline_part(id) else {
                    break;
                };
                let part = self.schemas[part.0].clone();
                self.schemas[id.0].take_in(part);
            }
        }
    }

    /// What inline parts of an `allOf` say besides their shapes holds for all of it, where it says nothing itself; of several parts
    /// the last one counts.
    pub(super) fn take_remarks(&mut self, id: SchemaId, parts: &[SchemaId]) {
        for part in parts.iter().rev() {
            if let Ok([whole, part]) = self.schemas.get_disjoint_mut([id.0, part.0])
                && part.component.is_none()
                && part.pointer.below(&whole.pointer).is_some()
            {
                whole.take_remarks(part);
                // A value of some of the members is none of the whole.
                if !matches!(part.shape, Shape::Object(_)) {
                    whole.take_values(part);
                }
            }
        }
    }

    /// The schema that a named one stands for, if it has no name of its own and stands in that one.
    fn inline_part(&self, id: SchemaId) -> Option<SchemaId> {
        let whole = &self.schemas[id.0];
        let part = whole.stands_for().filter(|part| *part != id)?;
        let inner = &self.schemas[part.0];
        let is_named = |schema: &Schema| schema.component.is_some() || schema.name.is_some();
        let is_inside = inner.pointer.below(&whole.pointer).is_some();
        (is_named(whole) && !is_named(inner) && is_inside).then_some(part)
    }
}

impl Schema {
    /// Takes over what a part says, where this one says nothing itself.
    fn take_in(&mut self, mut part: Schema) {
        if part.is_single() && part.labels.is_empty() && self.description.is_some() {
            self.labels = label(&part).into_iter().collect();
        } else if self.labels.is_empty() {
            self.labels = std::mem::take(&mut part.labels);
        }
        self.take_remarks(&part);
        self.take_values(&part);
        self.shape = part.shape;
        self.basis = part.basis;
        self.nullable |= part.nullable;
        self.secret |= part.secret;
        self.lenient.extend(part.lenient);
        if self.tier == Tier::Any {
            self.tier = part.tier;
        }
        self.id = self.id.take().or(part.id);
        self.currency = self.currency.take().or(part.currency);
        self.title = self.title.take().or(part.title);
        self.discriminator = self.discriminator.take().or(part.discriminator);
    }

    /// Takes over what is said of all values at once.
    fn take_remarks(&mut self, part: &Self) {
        self.deprecated |= part.deprecated;
        if self.access == Access::Both {
            self.access = part.access;
        }
        let description = || part.description.clone();
        self.description = self.description.take().or_else(description);
    }

    /// Takes over the values that are named.
    fn take_values(&mut self, part: &Self) {
        self.default = self.default.take().or_else(|| part.default.clone());
        self.example = self.example.take().or_else(|| part.example.clone());
    }

    /// Whether it has one value.
    pub(super) fn is_single(&self) -> bool {
        match &self.shape {
            Shape::Words(words) => words.len() == 1,
            Shape::Numbers(numbers) => numbers.len() == 1,
            Shape::Values(values) => values.len() == 1,
            _ => false,
        }
    }
}

/// What a schema says of its only value.
pub(super) fn label(schema: &Schema) -> Option<Label> {
    let label = Label {
        title: schema.title.clone(),
        description: schema.description.clone(),
    };
    (label != Label::default()).then_some(label)
}
