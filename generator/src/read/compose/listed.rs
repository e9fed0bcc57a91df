//! Members whose listed values, or the format of whose texts, speak for or against a variant, where no tag decides.

use super::Composer;
use crate::api::{Known, Listed, Object, SchemaId, Shape, Tagged};
use std::collections::{HashMap, HashSet};

/// Values of a list that tells variants apart, at most: longer ones say what there is, and each variant would be told by all of
/// them.
pub(super) const LONGEST: usize = 64;

impl Composer<'_> {
    /// For each variant its members with listed values, or with a format, that another object among the variants has with others.
    pub(super) fn listed_members(
        &self,
        variants: &[SchemaId],
        tag: Option<&Tagged>,
    ) -> Vec<Vec<Listed>> {
        let none = vec![Vec::new(); variants.len()];
        if tag.is_some_and(is_sufficient) {
            return none;
        }
        let objects = variants
            .iter()
            .map(|id| match self.shape(self.resolve(*id)) {
                Shape::Object(object) => Some(object),
                _ => None,
            });
        let objects: Vec<Option<&Object>> = objects.collect();
        let mut lists: HashMap<&str, HashSet<Option<Known>>> = HashMap::new();
        for property in objects
            .iter()
            .flatten()
            .flat_map(|object| &object.properties)
        {
            let known = self.known(property.schema);
            lists.entry(&property.name).or_default().insert(known);
        }
        let differs = |name: &str| {
            tag.is_none_or(|tag| tag.property != name)
                && lists.get(name).is_some_and(|lists| lists.len() > 1)
        };
        let listed = objects.iter().map(|object| {
            let properties = object.iter().flat_map(|object| &object.properties);
            let properties = properties.filter(|property| differs(&property.name));
            properties
                .filter_map(|property| {
                    Some(Listed {
                        property: property.name.clone(),
                        values: self.known(property.schema)?,
                    })
                })
                .collect()
        });
        listed.collect()
    }

    fn known(&self, id: SchemaId) -> Option<Known> {
        if let Shape::String(text) = self.shape(self.resolve(id)) {
            return text.format.clone().map(Known::Format);
        }
        let values = self.constants(id);
        let short = values.filter(|values| values.len() <= LONGEST);
        short.map(Known::Values)
    }
}

/// Whether every value of the tag stands for one variant only, and every variant has one.
fn is_sufficient(tag: &Tagged) -> bool {
    let mut seen = HashSet::new();
    tag.values.iter().all(|values| !values.is_empty())
        && tag.values.iter().flatten().all(|value| seen.insert(value))
}
