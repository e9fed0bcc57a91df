//! Tags: which member tells the objects of a choice apart, and by which of its values.

use super::Composer;
use crate::api::{Choice, Discriminator, Object, SchemaId, Shape, Tagged};
use std::collections::{HashMap, HashSet};

/// A choice within a choice within …: deeper ones have no tag.
const DEEPEST: usize = 8;

/// The mapping of a discriminator by where it leads.
struct Mapping<'a> {
    property: &'a str,
    /// Values by the schema that they name, and by the one that this only stands for.
    by_target: HashMap<SchemaId, Vec<&'a String>>,
    values: HashSet<&'a String>,
}

impl Composer<'_> {
    pub(super) fn tag_choices(&mut self) {
        for id in (0..self.schemas.len()).map(SchemaId) {
            let Shape::Choice(Choice { variants, .. }) = self.shape(id) else {
                continue;
            };
            if variants.len() < 2 {
                continue;
            }
            let variants = variants.clone();
            let tag = self.tag_of(id, &variants);
            let listed = self.listed_members(&variants, tag.as_ref());
            if let Shape::Choice(choice) = &mut self.schemas[id.0].shape {
                (choice.tag, choice.listed) = (tag, listed);
            }
        }
    }

    /// The discriminator, or else a member that all objects have with values of their own.
    fn tag_of(&self, id: SchemaId, variants: &[SchemaId]) -> Option<Tagged> {
        match &self.schemas[id.0].discriminator {
            Some(discriminator) => {
                let mapping = self.mapping(discriminator);
                let values = variants
                    .iter()
                    .map(|variant| self.tag_values(*variant, &mapping, 0));
                let values: Vec<_> = values.map(Option::unwrap_or_default).collect();
                values
                    .iter()
                    .any(|values| !values.is_empty())
                    .then(|| Tagged {
                        property: discriminator.property.clone(),
                        values,
                    })
            }
            None => self.found_tag(variants),
        }
    }

    fn mapping<'d>(&self, discriminator: &'d Discriminator) -> Mapping<'d> {
        let mut by_target: HashMap<SchemaId, Vec<&String>> = HashMap::new();
        for (value, target) in &discriminator.mapping {
            by_target.entry(*target).or_default().push(value);
            let resolved = self.resolve(*target);
            if resolved != *target {
                by_target.entry(resolved).or_default().push(value);
            }
        }
        Mapping {
            property: &discriminator.property,
            by_target,
            values: discriminator
                .mapping
                .iter()
                .map(|(value, _)| value)
                .collect(),
        }
    }

    /// The values that stand for a variant: those mapped to it, those that its member lists, or its name.
    fn tag_values(
        &self,
        variant: SchemaId,
        mapping: &Mapping<'_>,
        depth: usize,
    ) -> Option<Vec<String>> {
        let origin = self.origins.get(&variant).copied().unwrap_or(variant);
        let to_origin = mapping.by_target.get(&origin).into_iter().flatten();
        let mut values: Vec<String> = to_origin.copied().cloned().collect();
        let mut own = self
            .values_of(variant, mapping.property, depth)
            .unwrap_or_default();
        let mut seen = HashSet::new();
        own.retain(|value| !mapping.values.contains(value) && seen.insert(value.clone()));
        values.append(&mut own);
        if values.is_empty() {
            values.extend(self.schemas[origin.0].component.clone());
        }
        (!values.is_empty()).then_some(values)
    }

    /// The values of a member that the schema lists; none if it lists none.
    fn values_of(&self, id: SchemaId, property: &str, depth: usize) -> Option<Vec<String>> {
        match self.shape(self.resolve(id)) {
            Shape::Object(object) => {
                let mut properties = object.properties.iter();
                let property = properties.find(|known| known.name == property)?;
                self.constants(property.schema)
            }
            Shape::Choice(choice) if depth < DEEPEST => {
                let discriminator = self.schemas[self.resolve(id).0].discriminator.as_ref();
                let discriminator = discriminator.filter(|known| known.property == property);
                let mapping = discriminator.map(|known| self.mapping(known));
                let values = choice.variants.iter().map(|variant| match &mapping {
                    Some(mapping) => self.tag_values(*variant, mapping, depth + 1),
                    None => self.values_of(*variant, property, depth + 1),
                });
                let values: Option<Vec<_>> = values.collect();
                values.map(|values| values.concat())
            }
            _ => None,
        }
    }

    /// The values that a schema lists, as text.
    pub(super) fn constants(&self, id: SchemaId) -> Option<Vec<String>> {
        match self.shape(self.resolve(id)) {
            Shape::Words(words) => Some(words.clone()),
            Shape::Numbers(numbers) => Some(numbers.iter().map(ToString::to_string).collect()),
            Shape::Boolean(Some(only)) => Some(vec![only.to_string()]),
            _ => None,
        }
    }

    /// The first member that every object requires and of which no two list the same value.
    fn found_tag(&self, variants: &[SchemaId]) -> Option<Tagged> {
        let objects: Vec<SchemaId> = variants
            .iter()
            .copied()
            .filter(|variant| self.may_be_object(*variant))
            .collect();
        let [first, _, ..] = objects[..] else {
            return None;
        };
        let candidates = self.required_members(first, 0);
        let property = candidates
            .into_iter()
            .find(|property| self.tells_apart(property, &objects))?;
        let values = variants.iter().map(|variant| {
            let values = self.values_of(*variant, &property, 0);
            values
                .filter(|_| objects.contains(variant))
                .unwrap_or_default()
        });
        let values = values.collect();
        Some(Tagged { property, values })
    }

    fn tells_apart(&self, property: &str, objects: &[SchemaId]) -> bool {
        let mut seen = HashSet::new();
        objects.iter().all(|object| {
            let is_required = || {
                self.required_members(*object, 0)
                    .iter()
                    .any(|name| name == property)
            };
            let values = self.values_of(*object, property, 0);
            is_required()
                && values.is_some_and(|values| values.into_iter().all(|value| seen.insert(value)))
        })
    }

    /// Members that a value of this schema must have and whose values it lists.
    fn required_members(&self, id: SchemaId, depth: usize) -> Vec<String> {
        match self.shape(self.resolve(id)) {
            Shape::Object(Object { properties, .. }) => properties
                .iter()
                .filter(|property| property.required && self.constants(property.schema).is_some())
                .map(|property| property.name.clone())
                .collect(),
            Shape::Choice(choice) if depth < DEEPEST => {
                let mut counts: HashMap<String, usize> = HashMap::new();
                let mut names = Vec::new();
                for variant in &choice.variants {
                    for name in self.required_members(*variant, depth + 1) {
                        *counts.entry(name.clone()).or_default() += 1;
                        names.push(name);
                    }
                }
                names.retain(|name| counts.remove(name) == Some(choice.variants.len()));
                names
            }
            _ => Vec::new(),
        }
    }

    fn may_be_object(&self, id: SchemaId) -> bool {
        matches!(
            self.shape(self.resolve(id)),
            Shape::Object(_) | Shape::Choice(_) | Shape::Any
        )
    }
}
