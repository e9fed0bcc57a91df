//! What the document itself leaves open: schemas that state no shape, whatever the client makes of them.

use super::types::Planner;
use crate::api::{Additional, Object, SchemaId, Shape};

impl Planner<'_> {
    /// Whether a schema allows any JSON, or lists or maps of it.
    fn is_untyped(&self, id: SchemaId) -> bool {
        let mut id = id;
        // Lists of lists of … that are longer than there are schemas hold themselves.
        for _ in 0..self.api.schemas.len() {
            let schema = self.api.schema(self.api.resolve(id));
            if schema.secret || schema.id.is_some() || schema.currency.is_some() {
                return false;
            }
            id = match &schema.shape {
                Shape::Any | Shape::Null => return true,
                Shape::Array(array) => match array.items {
                    Some(items) => items,
                    None => return true,
                },
                Shape::Object(object) if object.properties.is_empty() => match object.additional {
                    Additional::Of(values) => values,
                    Additional::Unsaid | Additional::Refused | Additional::Any => return true,
                },
                _ => return false,
            };
        }
        false
    }

    /// How many members of an object are untyped; those that it does not name count as one.
    pub(super) fn shapeless(&self, object: &Object) -> usize {
        let named = object.properties.iter();
        let named = named.filter(|property| self.is_untyped(property.schema));
        let others = match object.additional {
            Additional::Unsaid | Additional::Refused => false,
            Additional::Any => true,
            Additional::Of(values) => self.is_untyped(values),
        };
        named.count() + usize::from(others)
    }
}
