//! Tags of what is built on bases: several generations have the same member, and some inherit its values unchanged.

use super::listed::LONGEST;
use super::tags::{DEEPEST, Listed, Mapping, Tags};
use crate::api::{SchemaId, Shape};
use std::collections::{HashMap, HashSet};

impl Tags<'_> {
    /// Whether a variant has its values of the tag from the base, and its name tells it better.
    pub(super) fn is_told_by_name(&self, variant: SchemaId, mapping: &Mapping<'_>) -> bool {
        let plain = mapping
            .base
            .and_then(|base| self.composer.family.plain.get(&base));
        let member = |id: &SchemaId| self.composer.member(*id, mapping.property);
        let Some(inherited) = plain.and_then(member) else {
            return false;
        };
        let name = self.composer.schemas[variant.0].component.as_ref();
        member(&variant) == Some(inherited)
            && match self.composer.shape(self.composer.resolve(inherited)) {
                Shape::Words(words) => {
                    words.len() > LONGEST || name.is_some_and(|name| words.contains(name))
                }
                Shape::Numbers(numbers) => numbers.len() > LONGEST,
                _ => false,
            }
    }

    /// The names of a base and of what is built on it, where no member lists values for all of them.
    pub(super) fn names_below(&self, id: SchemaId, depth: usize) -> Vec<String> {
        let id = self.composer.resolve(id);
        let Shape::Choice(choice) = self.composer.shape(id) else {
            return Vec::new();
        };
        if depth >= DEEPEST || !self.composer.family.is_base(id) {
            return Vec::new();
        }
        if let Some(known) = self.names.borrow().get(&(id, depth)) {
            let has_room = self.has_room(known.len());
            return Some(known)
                .filter(|_| has_room)
                .cloned()
                .unwrap_or_default();
        }
        let mut names: Vec<String> = self.composer.schemas[id.0]
            .component
            .iter()
            .cloned()
            .collect();
        for variant in &choice.variants {
            names.extend(self.composer.schemas[variant.0].component.clone());
            names.extend(self.names_below(*variant, depth + 1));
        }
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        self.names.borrow_mut().insert((id, depth), names.clone());
        names
    }

    /// A value that an older generation lists and a younger one lists too, among fewer, stands for the younger one; if both list
    /// the same, the younger one is told by its name.
    pub(super) fn tell_generations_apart(
        &self,
        (base, mapping): (SchemaId, &Mapping<'_>),
        variants: &[SchemaId],
        values: &mut [Listed],
    ) {
        let family = &self.composer.family;
        let places: HashMap<SchemaId, usize> = variants
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, at))
            .collect();
        let plain = family.plain.get(&base);
        let elder = |(at, id): (usize, &SchemaId)| {
            let elder = family.through.get(id).or(plain)?;
            let place = *places.get(elder)?;
            (place != at).then_some((at, place))
        };
        let pairs: Vec<_> = variants.iter().enumerate().filter_map(elder).collect();
        let mut lists: HashMap<usize, HashSet<String>> = HashMap::new();
        for (_, elder) in &pairs {
            let list = values[*elder].iter().flatten().cloned();
            lists.entry(*elder).or_insert_with(|| list.collect());
        }
        let mut left: HashMap<usize, HashSet<String>> = HashMap::new();
        let mut named = Vec::new();
        for (at, elder) in pairs {
            let (of_elder, Some(own)) = (&lists[&elder], &values[at]) else {
                continue;
            };
            if !own.iter().all(|value| of_elder.contains(value)) {
                continue;
            }
            if own.len() < of_elder.len() {
                left.entry(elder).or_default().extend(own.iter().cloned());
            } else {
                named.push(at);
            }
        }
        for (elder, left) in left {
            let list = values[elder].iter_mut();
            for list in list.filter(|list| list.iter().any(|value| !left.contains(value))) {
                list.retain(|value| !left.contains(value));
            }
        }
        for at in named {
            let name = self.composer.schemas[variants[at].0].component.clone();
            let name = name.filter(|name| !mapping.names(name));
            values[at] = name.map(|name| vec![name]).or(values[at].take());
        }
    }
}
