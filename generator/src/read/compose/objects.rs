//! Objects put together: every member once, as narrow as its parts make it.

use super::Composer;
use crate::api::{Object, Property, SchemaId, Shape};
use std::collections::{HashMap, HashSet};

/// An object under way, with the places of its members.
#[derive(Default)]
struct Merged {
    object: Object,
    places: HashMap<String, usize>,
}

impl Composer<'_> {
    /// One object of several.
    pub(super) fn merge_objects(&mut self, id: SchemaId, parts: &[SchemaId]) -> Shape {
        let mut merged = Merged::default();
        for part in parts {
            let Shape::Object(object) = self.shape(*part).clone() else {
                continue;
            };
            for property in object.properties {
                self.add_property(id, property, &mut merged);
            }
            let whole = &mut merged.object;
            whole.required_elsewhere.extend(object.required_elsewhere);
            whole.one_of_required.extend(object.one_of_required);
            whole.any_of_required.extend(object.any_of_required);
            whole.additional = self.meet_additional(id, whole.additional, object.additional);
        }
        let mut object = merged.object;
        let required: HashSet<String> = object.required_elsewhere.drain(..).collect();
        for property in &mut object.properties {
            property.required |= required.contains(&property.name);
        }
        Shape::Object(object)
    }

    /// Adds a property, or narrows the one of that name; it is required if either is.
    fn add_property(&mut self, id: SchemaId, property: Property, merged: &mut Merged) {
        let Some(place) = merged.places.get(&property.name) else {
            let place = merged.object.properties.len();
            merged.places.insert(property.name.clone(), place);
            merged.object.properties.push(property);
            return;
        };
        let known = &mut merged.object.properties[*place];
        known.required |= property.required;
        let what = format!("`{}`", property.name);
        known.schema = self.narrower_or_last(id, known.schema, property.schema, &what);
    }
}
