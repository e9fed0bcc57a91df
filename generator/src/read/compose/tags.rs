//! Tags: which member tells the objects of a choice apart, and by which of its values.

use super::Composer;
use crate::api::{Choice, Discriminator, Object, SchemaId, Shape, Tagged};
use std::cell::RefCell;
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
        let tags = Tags {
            composer: self,
            required: RefCell::default(),
            values: RefCell::default(),
        };
        let mut found = Vec::new();
        for id in (0..self.schemas.len()).map(SchemaId) {
            if let Shape::Choice(Choice { variants, .. }) = self.shape(id)
                && self.schemas[id.0].stands_for().is_none()
            {
                let tag = tags.tag_of(id, variants);
                let listed = self.listed_members(variants, tag.as_ref());
                found.push((id, tag, listed));
            }
        }
        for (id, tag, listed) in found {
            let schema = &mut self.schemas[id.0];
            if let Shape::Choice(choice) = &mut schema.shape {
                if tag.is_none() && choice.variants.len() == 1 {
                    // No value stands for the only variant.
                    schema.discriminator = None;
                }
                (choice.tag, choice.listed) = (tag, listed);
            }
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

    pub(super) fn may_be_object(&self, id: SchemaId) -> bool {
        let shape = self.shape(self.resolve(id));
        matches!(shape, Shape::Object(_) | Shape::Choice(_) | Shape::Any)
    }
}

/// The values that a member has in all variants of a choice; none if one of them does not list any.
type Listed = Option<Vec<String>>;

/// What is known of choices so far: those that hold each other would be looked through once for every way that leads to them.
struct Tags<'t> {
    composer: &'t Composer<'t>,
    /// Required members, by the choice and how deep it was met.
    required: RefCell<HashMap<(SchemaId, usize), Vec<String>>>,
    /// The values of members, by the same and the name of the member.
    values: RefCell<HashMap<(SchemaId, usize, String), Listed>>,
}

impl Tags<'_> {
    /// The discriminator, or else a member that all objects have with values of their own.
    fn tag_of(&self, id: SchemaId, variants: &[SchemaId]) -> Option<Tagged> {
        match &self.composer.schemas[id.0].discriminator {
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
            let resolved = self.composer.resolve(*target);
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
        let origin = self
            .composer
            .origins
            .get(&variant)
            .copied()
            .unwrap_or(variant);
        let to_origin = mapping.by_target.get(&origin).into_iter().flatten();
        let mut values: Vec<String> = to_origin.copied().cloned().collect();
        let mut own = self
            .values_of(variant, mapping.property, depth)
            .unwrap_or_default();
        let mut seen = HashSet::new();
        own.retain(|value| !mapping.values.contains(value) && seen.insert(value.clone()));
        values.append(&mut own);
        if values.is_empty() {
            values.extend(self.composer.schemas[origin.0].component.clone());
        }
        (!values.is_empty()).then_some(values)
    }

    /// The values of a member that the schema lists, each once; none if it lists none.
    fn values_of(&self, id: SchemaId, property: &str, depth: usize) -> Option<Vec<String>> {
        let id = self.composer.resolve(id);
        match self.composer.shape(id) {
            Shape::Object(object) => {
                let mut properties = object.properties.iter();
                let property = properties.find(|known| known.name == property)?;
                self.composer.constants(property.schema)
            }
            Shape::Choice(choice) if depth < DEEPEST => {
                let key = (id, depth, property.to_owned());
                if let Some(known) = self.values.borrow().get(&key) {
                    return known.clone();
                }
                let values = self.values_of_choice(id, choice, property, depth);
                self.values.borrow_mut().insert(key, values.clone());
                values
            }
            _ => None,
        }
    }

    fn values_of_choice(
        &self,
        id: SchemaId,
        choice: &Choice,
        property: &str,
        depth: usize,
    ) -> Option<Vec<String>> {
        let discriminator = self.composer.schemas[id.0].discriminator.as_ref();
        let discriminator = discriminator.filter(|known| known.property == property);
        let mapping = discriminator.map(|known| self.mapping(known));
        let values = choice.variants.iter().map(|variant| match &mapping {
            Some(mapping) => self.tag_values(*variant, mapping, depth + 1),
            None => self.values_of(*variant, property, depth + 1),
        });
        let values: Option<Vec<_>> = values.collect();
        let mut values = values?.concat();
        let mut seen = HashSet::new();
        values.retain(|value| seen.insert(value.clone()));
        Some(values)
    }

    /// The first member that every object requires and of which no two list the same value.
    fn found_tag(&self, variants: &[SchemaId]) -> Option<Tagged> {
        let objects: Vec<SchemaId> = variants
            .iter()
            .copied()
            .filter(|variant| self.composer.may_be_object(*variant))
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
        let id = self.composer.resolve(id);
        match self.composer.shape(id) {
            Shape::Object(Object { properties, .. }) => {
                let lists = |id| self.composer.constants(id).is_some();
                properties
                    .iter()
                    .filter(|property| property.required && lists(property.schema))
                    .map(|property| property.name.clone())
                    .collect()
            }
            Shape::Choice(choice) if depth < DEEPEST => {
                if let Some(known) = self.required.borrow().get(&(id, depth)) {
                    return known.clone();
                }
                let names = self.required_by_all(&choice.variants, depth + 1);
                self.required
                    .borrow_mut()
                    .insert((id, depth), names.clone());
                names
            }
            _ => Vec::new(),
        }
    }

    fn required_by_all(&self, variants: &[SchemaId], depth: usize) -> Vec<String> {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut names = Vec::new();
        for variant in variants {
            for name in self.required_members(*variant, depth) {
                *counts.entry(name.clone()).or_default() += 1;
                names.push(name);
            }
        }
        names.retain(|name| counts.remove(name) == Some(variants.len()));
        names
    }
}
