//! `allOf`: its parts put together into one object.

use super::types::Planner;
use std::collections::HashSet;

use crate::api::{Additional, Api, Object, Property, SchemaId, Shape};

/// An object and what its parts disagree on.
#[derive(Default)]
pub(super) struct Flattened {
    pub(super) object: Object,
    /// Properties that a later part describes differently; the later one counts.
    pub(super) conflicts: Vec<Property>,
    /// Schemas that have been added; a second time adds nothing, so neither cycles nor diamonds cost anything.
    seen: HashSet<SchemaId>,
}

impl Planner<'_> {
    /// The object that a schema describes, the parts of an `allOf` put together; none if a part is no object.
    pub(super) fn flatten(&self, id: SchemaId) -> Option<Flattened> {
        let mut flattened = Flattened::default();
        self.flatten_into(id, &mut flattened)?;
        let object = &mut flattened.object;
        let required = std::mem::take(&mut object.required_elsewhere);
        for property in &mut object.properties {
            property.required |= required.contains(&property.name);
        }
        Some(flattened)
    }

    fn flatten_into(&self, id: SchemaId, into: &mut Flattened) -> Option<()> {
        if !into.seen.insert(id) {
            return Some(());
        }
        match &self.api.schema(id).shape {
            Shape::Object(part) => {
                into.add(part, self.api);
                Some(())
            }
            Shape::AllOf(parts) => parts
                .iter()
                .try_for_each(|part| self.flatten_into(*part, into)),
            Shape::Alias(target) => self.flatten_into(*target, into),
            _ => None,
        }
    }
}

impl Flattened {
    fn add(&mut self, part: &Object, api: &Api) {
        part.properties
            .iter()
            .for_each(|property| self.add_property(property, api));
        let object = &mut self.object;
        object
            .required_elsewhere
            .extend(part.required_elsewhere.iter().cloned());
        object
            .one_of_required
            .extend(part.one_of_required.iter().cloned());
        if object.additional == Additional::Unsaid {
            object.additional = part.additional;
        }
    }

    /// Adds a property, or replaces the one of that name; it is required if either is.
    fn add_property(&mut self, property: &Property, api: &Api) {
        let properties = &mut self.object.properties;
        let Some(known) = properties
            .iter_mut()
            .find(|known| known.name == property.name)
        else {
            properties.push(property.clone());
            return;
        };
        if is_other_kind(api, known.schema, property.schema) {
            self.conflicts.push(property.clone());
        }
        known.schema = property.schema;
        known.required |= property.required;
    }
}

/// Whether two schemas describe values of different kinds, as far as their outermost shapes tell.
fn is_other_kind(api: &Api, a: SchemaId, b: SchemaId) -> bool {
    let kind = |id| std::mem::discriminant(&api.schema(id).shape);
    a != b && kind(a) != kind(b)
}
