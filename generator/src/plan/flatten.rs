//! `allOf`: its parts put together into one object.

use super::types::Planner;
use crate::api::{Additional, Object, Property, SchemaId, Shape};

impl Planner<'_> {
    /// The object that a schema describes, the parts of an `allOf` put together; none if a part is no object.
    pub(super) fn flatten(&self, id: SchemaId) -> Option<Object> {
        let mut object = Object::default();
        self.flatten_into(id, &mut object, 0)?;
        let required = std::mem::take(&mut object.required_elsewhere);
        for property in &mut object.properties {
            property.required |= required.contains(&property.name);
        }
        Some(object)
    }

    fn flatten_into(&self, id: SchemaId, into: &mut Object, depth: usize) -> Option<()> {
        // Deeper than there are schemas is a cycle of allOf, which has no value.
        if depth > self.api.schemas.len() {
            return None;
        }
        match &self.api.schema(id).shape {
            Shape::Object(part) => {
                part.properties
                    .iter()
                    .for_each(|property| merge(into, property));
                into.required_elsewhere
                    .extend(part.required_elsewhere.iter().cloned());
                into.one_of_required
                    .extend(part.one_of_required.iter().cloned());
                if into.additional == Additional::Unsaid {
                    into.additional = part.additional;
                }
                Some(())
            }
            Shape::AllOf(parts) => parts
                .iter()
                .try_for_each(|part| self.flatten_into(*part, into, depth + 1)),
            Shape::Alias(target) => self.flatten_into(*target, into, depth + 1),
            _ => None,
        }
    }
}

/// Adds a property, or replaces the one of that name; it is required if either is.
fn merge(into: &mut Object, property: &Property) {
    match into
        .properties
        .iter_mut()
        .find(|known| known.name == property.name)
    {
        Some(known) => {
            known.schema = property.schema;
            known.required |= property.required;
        }
        None => into.properties.push(property.clone()),
    }
}
