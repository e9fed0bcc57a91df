//! Lists of values of a tag that several variants have in common: they say what there is, not which of it a variant is.

use super::listed::LONGEST;
use super::tags::{Listed, Mapping, Tags};
use crate::api::{SchemaId, Shape};
use std::collections::{HashMap, HashSet};

/// A list, and the variants that have it.
struct Common {
    values: HashSet<String>,
    variants: Vec<SchemaId>,
    /// The base says it itself, and is no variant.
    is_of_base: bool,
}

impl Tags<'_> {
    /// The variants whose lists tell nothing, with what they are told by instead: their names, if listed, besides the mapping. Where
    /// neither tells any of them, short lists are all that is known.
    pub(super) fn told_otherwise(
        &self,
        variants: &[SchemaId],
        mapping: &Mapping<'_>,
    ) -> HashMap<SchemaId, Vec<String>> {
        let mut told = HashMap::new();
        for list in self.lists(variants, mapping) {
            let is_common = list.variants.len() + usize::from(list.is_of_base) > 1;
            let name = |id: &SchemaId| {
                let name = self.name(*id)?;
                list.values.contains(name).then(|| name.clone())
            };
            let is_told = |id: &SchemaId| name(id).is_some() || self.is_mapped(*id, mapping);
            // One value that is the same for all is no mistake: other members tell them apart.
            let is_useless = list.values.len() > LONGEST || list.variants.iter().any(is_told);
            if is_common && list.values.len() > 1 && is_useless {
                let names = list
                    .variants
                    .iter()
                    .map(|id| (*id, name(id).into_iter().collect()));
                told.extend(names);
            }
        }
        told
    }

    /// The different lists of the variants; what one inherits from another one is that one's.
    fn lists(&self, variants: &[SchemaId], mapping: &Mapping<'_>) -> Vec<Common> {
        let composer = self.composer;
        let member = |id: SchemaId| Some(composer.resolve(composer.member(id, mapping.property)?));
        let among: HashSet<SchemaId> = variants.iter().copied().collect();
        let inherits = |id: &SchemaId| {
            let elder = composer.family.through.get(id);
            let elder = elder.filter(|elder| mapping.base.is_some() && among.contains(elder));
            elder.is_some_and(|elder| member(*elder) == member(*id))
        };
        let plain = mapping
            .base
            .and_then(|base| composer.family.plain.get(&base));
        let plain = plain.filter(|plain| !among.contains(plain));
        let mut lists: Vec<Common> = Vec::new();
        let mut by_member: HashMap<SchemaId, Option<usize>> = HashMap::new();
        let mut by_values: HashMap<Vec<String>, usize> = HashMap::new();
        for id in variants.iter().filter(|id| !inherits(id)).chain(plain) {
            let Some(member) = member(*id) else { continue };
            let place = by_member.entry(member).or_insert_with(|| {
                let values = composer.constants(member)?;
                Some(*by_values.entry(values.clone()).or_insert_with(|| {
                    lists.push(Common::of(values));
                    lists.len() - 1
                }))
            });
            match *place {
                Some(at) if Some(id) == plain => lists[at].is_of_base = true,
                Some(at) => lists[at].variants.push(*id),
                None => {}
            }
        }
        lists
    }

    /// A value that is the name of a variant that has it stands for no other one, unless nothing else stands for that.
    pub(super) fn keep_names(
        &self,
        variants: &[SchemaId],
        mapping: &Mapping<'_>,
        values: &mut [Listed],
    ) {
        let named = variants.iter().zip(values.iter()).enumerate();
        let owners: HashMap<String, usize> = named
            .filter_map(|(at, (id, values))| {
                let name = self.name(*id).filter(|name| !mapping.names(name))?;
                values.as_ref()?.contains(name).then(|| (name.clone(), at))
            })
            .collect();
        for (at, (id, values)) in variants.iter().zip(values).enumerate() {
            let shape = self.composer.shape(self.composer.resolve(*id));
            let is_own = |value: &String| owners.get(value).is_none_or(|owner| *owner == at);
            if let (Shape::Object(_), Some(values)) = (shape, values)
                && values.iter().any(is_own)
            {
                values.retain(is_own);
            }
        }
    }

    /// The name of the component that a variant is or was made of.
    fn name(&self, variant: SchemaId) -> Option<&String> {
        let origin = self.origin(variant);
        self.composer.schemas[origin.0].component.as_ref()
    }
}

impl Common {
    fn of(values: Vec<String>) -> Self {
        Self {
            values: values.into_iter().collect(),
            variants: Vec::new(),
            is_of_base: false,
        }
    }
}
