//! Sites: where schemas without a name of their own stand, after which their types are called.

use super::types::{MOST_NESTED, Planner};
use crate::api::{Additional, Array, SchemaId, Shape};

/// Where an inline schema stands: what its type is called and said to be, if the document says neither.
pub(super) struct Site {
    /// Name of the type or operation that holds it.
    owner: String,
    /// What its own name is after that.
    suffix: String,
    /// Sentence on it.
    pub(super) docs: String,
}

impl Site {
    pub(super) fn new(
        owner: impl Into<String>,
        suffix: impl Into<String>,
        docs: impl Into<String>,
    ) -> Self {
        Self {
            owner: owner.into(),
            suffix: suffix.into(),
            docs: docs.into(),
        }
    }

    /// The site of what is inside of what stands here.
    fn inside(&self, suffix: &str, docs: String) -> Self {
        Self::new(&*self.owner, format!("{}{suffix}", self.suffix), docs)
    }

    /// The site of a list's elements.
    pub(super) fn of_items(&self) -> Self {
        self.inside("Item", format!("Element: {}", self.docs))
    }

    /// The site of a map's values.
    pub(super) fn of_values(&self) -> Self {
        self.inside("Value", self.docs.clone())
    }

    /// The name of the type, in two parts.
    pub(super) fn name(&self) -> (&str, &str) {
        (&self.owner, &self.suffix)
    }
}

impl Planner<'_> {
    /// Notes a further site of what is planned already, or of what is inside of it, if that is called after its site.
    pub(super) fn stands_also(&mut self, id: SchemaId, site: &Site) {
        let mut id = self.api.resolve(id);
        let mut inside: Option<Site> = None;
        for _ in 0..MOST_NESTED {
            let site = inside.as_ref().unwrap_or(site);
            if self.given.schemas.contains_key(&id) || self.is_at_home(id) {
                return;
            }
            if self.is_item(id) {
                return self.names.stands_also(id, site.name());
            }
            let (held, next) = match &self.api.schema(id).shape {
                Shape::Array(Array {
                    items: Some(items), ..
                }) => (*items, site.of_items()),
                Shape::Object(object) => match object.additional {
                    Additional::Of(values) => (values, site.of_values()),
                    _ => return,
                },
                _ => return,
            };
            (id, inside) = (self.api.resolve(held), Some(next));
        }
    }
}
