//! Tags: which member tells the objects of a choice apart, and by which of its values.

use super::Composer;
use crate::api::{Choice, Discriminator, Object, SchemaId, Shape, Tagged};
use crate::numbers;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

/// Most values of tags of choices within choices for each schema, on average: they would be choices times variants.
const MOST_VALUES: usize = 16;
/// A choice within a choice within …: deeper ones have no tag.
pub(super) const DEEPEST: usize = 8;

/// The mapping of a discriminator by where it leads.
pub(super) struct Mapping<'a> {
    pub(super) property: &'a str,
    /// The base whose mapping it is, if it is one of a base.
    pub(super) base: Option<SchemaId>,
    /// Values by the schema that they name, and by the one that this only stands for.
    by_target: HashMap<SchemaId, Vec<&'a String>>,
    values: HashSet<&'a String>,
}

impl Mapping<'_> {
    /// Whether it gives a value to any schema.
    pub(super) fn names(&self, value: &String) -> bool {
        self.values.contains(value)
    }
}

impl Composer<'_> {
    pub(super) fn tag_choices(&mut self) {
        let tags = Tags {
            composer: self,
            required: RefCell::default(),
            values: RefCell::default(),
            names: RefCell::default(),
            nameless: RefCell::default(),
            room: Cell::new(self.schemas.len().saturating_mul(MOST_VALUES).max(1024)),
            is_full: Cell::new(false),
        };
        let (mut found, mut crowded, mut nameless) = (Vec::new(), Vec::new(), Vec::new());
        for id in (0..self.schemas.len()).map(SchemaId) {
            if let Shape::Choice(Choice { variants, .. }) = self.shape(id)
                && self.schemas[id.0].stands_for().is_none()
            {
                let tag = tags.tag_of(id, variants);
                let listed = self.listed_members(variants, tag.as_ref());
                found.push((id, tag, listed));
                crowded.extend(tags.is_full.take().then_some(id));
                nameless.extend(tags.nameless.take().into_iter().map(|of| (id, of)));
            }
        }
        for id in crowded {
            self.report_values(id);
        }
        for (choice, variant) in nameless {
            self.report_nameless(choice, variant);
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

    /// The values that a schema lists, as the texts that stand for them.
    pub(super) fn constants(&self, id: SchemaId) -> Option<Vec<String>> {
        match self.shape(self.resolve(id)) {
            Shape::Words(words) => Some(words.clone()),
            Shape::Numbers(numbers) => Some(numbers.iter().map(ToString::to_string).collect()),
            Shape::Values(values) => Some(values.iter().map(text_of).collect()),
            Shape::Boolean(Some(only)) => Some(vec![only.to_string()]),
            _ => None,
        }
    }

    /// The schema of a member of an object.
    pub(super) fn member(&self, id: SchemaId, name: &str) -> Option<SchemaId> {
        let Shape::Object(object) = self.shape(self.resolve(id)) else {
            return None;
        };
        let mut properties = object.properties.iter();
        let property = properties.find(|known| known.name == name)?;
        Some(property.schema)
    }

    pub(super) fn may_be_object(&self, id: SchemaId) -> bool {
        let shape = self.shape(self.resolve(id));
        matches!(shape, Shape::Object(_) | Shape::Choice(_) | Shape::Any)
    }
}

/// The values that a member has in all variants of a choice; none if one of them does not list any.
pub(super) type Listed = Option<Vec<String>>;

/// What is known of choices so far: those that hold each other would be looked through once for every way that leads to them.
pub(super) struct Tags<'t> {
    pub(super) composer: &'t Composer<'t>,
    /// Required members, by the choice and how deep it was met.
    required: RefCell<HashMap<(SchemaId, usize), Vec<String>>>,
    /// The values of members, by the same and the name of the member.
    values: RefCell<HashMap<(SchemaId, usize, String), Listed>>,
    /// The names of bases and of what is built on them, by the base and how deep it was met.
    pub(super) names: RefCell<HashMap<(SchemaId, usize), Vec<String>>>,
    /// Variants of the choice at hand whose names the mapping gives to others.
    nameless: RefCell<Vec<SchemaId>>,
    /// How many values of choices within choices there may be.
    room: Cell<usize>,
    /// There was no more room.
    is_full: Cell<bool>,
}

impl Tags<'_> {
    /// The discriminator, or else a member that all objects have with values of their own.
    fn tag_of(&self, id: SchemaId, variants: &[SchemaId]) -> Option<Tagged> {
        match &self.composer.schemas[id.0].discriminator {
            Some(discriminator) => {
                let mapping = self.mapping(id, discriminator);
                let values = self.values_of_all(variants, &mapping, 0);
                let values: Vec<_> = values.into_iter().map(Option::unwrap_or_default).collect();
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

    fn mapping<'d>(&self, id: SchemaId, discriminator: &'d Discriminator) -> Mapping<'d> {
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
            base: Some(id).filter(|id| self.composer.family.is_base(*id)),
            by_target,
            values: discriminator
                .mapping
                .iter()
                .map(|(value, _)| value)
                .collect(),
        }
    }

    /// The values that stand for each of the variants.
    fn values_of_all(
        &self,
        variants: &[SchemaId],
        mapping: &Mapping<'_>,
        depth: usize,
    ) -> Vec<Listed> {
        let told = self.told_otherwise(variants, mapping);
        let values = variants.iter();
        let values =
            values.map(|variant| self.tag_values(*variant, mapping, told.get(variant), depth));
        let mut values: Vec<Listed> = values.collect();
        self.keep_names(variants, mapping, &mut values);
        if let Some(base) = mapping.base {
            self.tell_generations_apart((base, mapping), variants, &mut values);
        }
        values
    }

    /// The variant that an added one was made of, or else itself.
    pub(super) fn origin(&self, variant: SchemaId) -> SchemaId {
        let origin = self.composer.origins.get(&variant);
        origin.copied().unwrap_or(variant)
    }

    /// Whether a mapping gives values to a variant.
    pub(super) fn is_mapped(&self, variant: SchemaId, mapping: &Mapping<'_>) -> bool {
        !self.mapped_to(self.origin(variant), mapping).is_empty()
    }

    /// The values that are mapped to a schema: by the mappings of other bases, where the base's own has none.
    fn mapped_to(&self, origin: SchemaId, mapping: &Mapping<'_>) -> Vec<String> {
        let to_origin = mapping.by_target.get(&origin).into_iter().flatten();
        let values: Vec<String> = to_origin.copied().cloned().collect();
        if !values.is_empty() || mapping.base.is_none() {
            return values;
        }
        let elsewhere = self.composer.family.mapped(mapping.property, origin);
        let elsewhere = elsewhere.iter().filter(|value| !mapping.names(value));
        elsewhere.cloned().collect()
    }

    /// The values that stand for a variant: those mapped to it, those that its member lists, unless it is told otherwise, or its name,
    /// if no other schema is mapped to that.
    fn tag_values(
        &self,
        variant: SchemaId,
        mapping: &Mapping<'_>,
        told: Option<&Vec<String>>,
        depth: usize,
    ) -> Listed {
        let origin = self.origin(variant);
        let mut values = self.mapped_to(origin, mapping);
        let own = if let Some(told) = told {
            Some(told.clone())
        } else if self.is_told_by_name(variant, mapping) {
            let name = self.composer.schemas[variant.0].component.clone();
            name.map(|name| vec![name])
        } else {
            self.values_of(variant, mapping.property, depth)
        };
        let mut own = match own {
            None if values.is_empty() => self.names_below(variant, depth),
            own => own.unwrap_or_default(),
        };
        let mut seen: HashSet<String> = values.iter().cloned().collect();
        own.retain(|value| !mapping.names(value) && seen.insert(value.clone()));
        values.append(&mut own);
        if values.is_empty() {
            let name = self.composer.schemas[origin.0].component.as_ref();
            let is_free = |name: &&String| !mapping.names(name);
            values.extend(name.filter(is_free).cloned());
            let is_taken = depth == 0 && values.is_empty() && name.is_some();
            self.nameless
                .borrow_mut()
                .extend(is_taken.then_some(origin));
        }
        (!values.is_empty()).then_some(values)
    }

    /// The values of a member that the schema lists, each once; none if it lists none.
    fn values_of(&self, id: SchemaId, property: &str, depth: usize) -> Option<Vec<String>> {
        let id = self.composer.resolve(id);
        match self.composer.shape(id) {
            Shape::Object(_) => self.composer.constants(self.composer.member(id, property)?),
            Shape::Choice(choice) if depth < DEEPEST => {
                let key = (id, depth, property.to_owned());
                if let Some(known) = self.values.borrow().get(&key) {
                    let known = known.as_ref()?;
                    return self.has_room(known.len()).then(|| known.clone());
                }
                let values = self.values_of_choice(id, choice, property, depth);
                self.values.borrow_mut().insert(key, values.clone());
                values
            }
            _ => None,
        }
    }

    /// Takes up room for so many values, if there is any left.
    pub(super) fn has_room(&self, count: usize) -> bool {
        let left = self.room.get().checked_sub(count);
        self.is_full.set(self.is_full.get() || left.is_none());
        self.room.set(left.unwrap_or_default());
        left.is_some()
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
        let mapping = discriminator.map(|known| self.mapping(id, known));
        let variants = choice.variants.iter();
        let values: Option<Vec<_>> = match mapping {
            Some(mapping) => {
                let values = self.values_of_all(&choice.variants, &mapping, depth + 1);
                values.into_iter().collect()
            }
            None => variants
                .map(|variant| self.values_of(*variant, property, depth + 1))
                .collect(),
        };
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

/// The text that stands for a listed value.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => numbers::words(other),
    }
}
