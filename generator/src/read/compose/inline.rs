//! Named schemas that are made of nothing but one inline schema: they are that schema, under their name.

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
    fn take_in(&mut self, part: Schema) {
        if part.is_single() && part.labels.is_empty() && self.description.is_some() {
            self.labels = label(&part).into_iter().collect();
        } else if self.labels.is_empty() {
            self.labels = part.labels;
        }
        self.shape = part.shape;
        self.basis = part.basis;
        self.nullable |= part.nullable;
        self.deprecated |= part.deprecated;
        self.secret |= part.secret;
        self.lenient.extend(part.lenient);
        if self.access == Access::Both {
            self.access = part.access;
        }
        if self.tier == Tier::Any {
            self.tier = part.tier;
        }
        self.id = self.id.take().or(part.id);
        self.currency = self.currency.take().or(part.currency);
        self.title = self.title.take().or(part.title);
        self.description = self.description.take().or(part.description);
        self.default = self.default.take().or(part.default);
        self.example = self.example.take().or(part.example);
        self.discriminator = self.discriminator.take().or(part.discriminator);
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
