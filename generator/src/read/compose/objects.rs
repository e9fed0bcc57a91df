//! Objects put together: every member once, as narrow as its parts make it.

use super::Composer;
use crate::api::{Additional, Object, Property, SchemaId, Shape};
use crate::diagnostics::Place;
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
            whole.additional = both(whole.additional, object.additional);
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
        if let Some(schema) = self.narrower(known.schema, property.schema) {
            known.schema = schema;
        } else {
            known.schema = property.schema;
            self.report_conflict(id, &property);
        }
    }

    fn report_conflict(&mut self, id: SchemaId, property: &Property) {
        // What is added for a variant repeats what the parts said before.
        if self.origins.contains_key(&id) {
            return;
        }
        let place = Place::document(self.schemas[property.schema.0].pointer.clone());
        let message = format!(
            "two parts of an `allOf` give `{}` different types",
            property.name
        );
        self.diagnostics
            .warning("all-of-conflict", place, message)
            .help("the client uses this one, which comes last");
    }
}

/// What two parts say of members that neither names.
fn both(a: Additional, b: Additional) -> Additional {
    match (a, b) {
        (Additional::Unsaid, other) | (other, Additional::Unsaid) => other,
        (Additional::Refused, _) | (_, Additional::Refused) => Additional::Refused,
        (Additional::Any, other) | (other, Additional::Any) => other,
        (Additional::Of(_), last @ Additional::Of(_)) => last,
    }
}
