//! Choices made simple: no null, nothing twice, and no choice where one type takes all of the variants.

use super::Composer;
use super::inline::label;
use crate::api::{Bounds, Choice, Label, Schema, SchemaId, Shape, Text};
use std::collections::HashSet;

/// Formats of text that a client tells apart from others.
const TOLD_APART: &[&str] = &[
    "date",
    "date-time",
    "date-time-local",
    "email",
    "ipv4",
    "ipv6",
    "uri",
    "url",
    "uuid",
];

impl Composer<'_> {
    pub(super) fn settle_choices(&mut self) {
        self.unwrap();
        self.link_settled();
        for id in (0..self.schemas.len()).map(SchemaId) {
            if let Shape::Choice(choice) = self.shape(id) {
                let choice = choice.clone();
                let shape = self.settled(id, &choice);
                self.schemas[id.0].shape = shape;
                self.link_one(id);
            }
        }
    }

    /// A choice of one choice without a name that is of one schema itself is of that one.
    fn unwrap(&mut self) {
        for id in (0..self.schemas.len()).map(SchemaId) {
            while let Some([inner]) = self.variants(id)
                && let Some([only]) = self.variants(*inner).filter(|_| self.is_part(*inner))
                && only != inner
            {
                self.schemas[id.0].shape = Shape::Choice(Choice::of(vec![*only]));
            }
        }
    }

    /// Links what is settled: not a choice of one choice, which may become what that one is.
    fn link_settled(&mut self) {
        let links: Vec<Option<SchemaId>> = (0..self.schemas.len())
            .map(|id| match self.variants(SchemaId(id)) {
                Some([only]) if self.is_part(*only) => None,
                _ => self.schemas[id].stands_for(),
            })
            .collect();
        self.link(&links);
    }

    fn variants(&self, id: SchemaId) -> Option<&[SchemaId]> {
        match self.shape(id) {
            Shape::Choice(choice) => Some(&choice.variants),
            _ => None,
        }
    }

    /// Whether it is a choice whose variants are those of the choice around it.
    fn is_part(&self, id: SchemaId) -> bool {
        let schema = &self.schemas[id.0];
        self.variants(id).is_some()
            && schema.component.is_none()
            && schema.discriminator.is_none()
            && schema.name.is_none()
            && !schema.nullable
    }

    fn settled(&mut self, id: SchemaId, choice: &Choice) -> Shape {
        let mut variants = Vec::new();
        let mut seen = HashSet::from([id]);
        self.collect(&choice.variants, &mut variants, &mut seen);
        let count = variants.len();
        variants.retain(|variant| *self.shape(self.resolve(*variant)) != Shape::Null);
        self.schemas[id.0].nullable |= variants.len() < count;
        if count == 0 {
            if !choice.variants.is_empty() {
                self.schemas[id.0].report_cycle(self.diagnostics);
            }
            return Shape::Any;
        }
        if variants.is_empty() {
            return Shape::Null;
        }
        if self.schemas[id.0].discriminator.is_none()
            && let Some(shape) = self.one_type(&variants)
        {
            self.schemas[id.0].nullable |=
                variants.iter().any(|variant| self.is_nullable(*variant));
            self.schemas[id.0].labels = self.labels(&variants);
            return shape;
        }
        if let [only] = variants[..]
            && !self.may_be_object(only)
        {
            // What is no object has no tag.
            self.schemas[id.0].discriminator = None;
        }
        Shape::Choice(Choice::of(variants))
    }

    /// The variants, each once; a choice without a name among them is one of its variants.
    fn collect(
        &self,
        variants: &[SchemaId],
        into: &mut Vec<SchemaId>,
        seen: &mut HashSet<SchemaId>,
    ) {
        let mut open: Vec<SchemaId> = variants.iter().rev().copied().collect();
        while let Some(variant) = open.pop() {
            if !seen.insert(variant) {
                continue;
            }
            match self.variants(variant).filter(|_| self.is_part(variant)) {
                Some(inner) => open.extend(inner.iter().rev()),
                None => into.push(variant),
            }
        }
    }

    /// The shape that takes all of the variants, if they differ in limits or listed values only.
    fn one_type(&self, variants: &[SchemaId]) -> Option<Shape> {
        let plain = |id: &SchemaId| self.schemas[id.0].id.is_none() && !self.schemas[id.0].secret;
        if variants.len() < 2 || !variants.iter().all(plain) {
            return None;
        }
        let resolved: Vec<SchemaId> = variants.iter().map(|id| self.resolve(*id)).collect();
        if !resolved.iter().all(plain) {
            return None;
        }
        let shapes: Vec<&Shape> = resolved.iter().map(|id| self.shape(*id)).collect();
        if shapes.iter().all(|shape| **shape == Shape::Any) {
            return Some(Shape::Any);
        }
        if shapes
            .iter()
            .all(|shape| matches!(shape, Shape::Boolean(_)))
        {
            return Some(Shape::Boolean(None));
        }
        if shapes.iter().all(|shape| is_plain_text(shape)) {
            return Some(Shape::String(Text::default()));
        }
        if shapes
            .iter()
            .all(|shape| matches!(shape, Shape::Integer(_) | Shape::Numbers(_)))
        {
            return Some(listed_numbers(&resolved, &shapes));
        }
        let is_text = |shape: &&Shape| is_plain_text(shape) || matches!(shape, Shape::Words(_));
        if shapes.iter().all(is_text) {
            return Some(listed_words(&resolved, &shapes));
        }
        None
    }

    /// What is said of the values of variants with one value each; nothing where one of them has a name of its own, or all say the
    /// same.
    fn labels(&self, variants: &[SchemaId]) -> Vec<Label> {
        let variants = variants.iter().map(|id| &self.schemas[id.0]);
        let is_inline = |schema: &&Schema| schema.is_single() && schema.component.is_none();
        if !variants.clone().all(|schema| is_inline(&schema)) {
            return Vec::new();
        }
        let labels: Vec<Option<Label>> = variants.map(label).collect();
        if labels.iter().all(|label| *label == labels[0]) {
            return Vec::new();
        }
        labels.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// Text of no format that tells it apart.
fn is_plain_text(shape: &Shape) -> bool {
    matches!(shape, Shape::String(text) if !text
        .format
        .as_deref()
        .is_some_and(|format| TOLD_APART.contains(&format)))
}

/// Open sets take any text, so that the listed values are all that is to be known.
fn listed_words(ids: &[SchemaId], shapes: &[&Shape]) -> Shape {
    let (mut listed, mut lists) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for (id, shape) in ids.iter().zip(shapes) {
        if let Shape::Words(words) = shape {
            lists.push(*id);
            listed.extend(words.iter().filter(|word| seen.insert(*word)).cloned());
        }
    }
    match lists[..] {
        [only] => Shape::Alias(only),
        _ => Shape::Words(listed),
    }
}

/// The same of whole numbers.
fn listed_numbers(ids: &[SchemaId], shapes: &[&Shape]) -> Shape {
    let lists: Vec<(SchemaId, &Vec<i64>)> = ids
        .iter()
        .zip(shapes)
        .filter_map(|(id, shape)| match shape {
            Shape::Numbers(numbers) => Some((*id, numbers)),
            _ => None,
        })
        .collect();
    match lists[..] {
        [] => Shape::Integer(Bounds::none()),
        [(only, _)] => Shape::Alias(only),
        _ => {
            let mut seen = HashSet::new();
            let numbers = lists.iter().flat_map(|(_, numbers)| *numbers).copied();
            Shape::Numbers(numbers.filter(|number| seen.insert(*number)).collect())
        }
    }
}
