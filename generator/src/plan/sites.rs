//! Sites: where schemas without a name of their own stand, after which their types are called.

use super::names::part_name;
use super::types::{MOST_NESTED, Planner};
use crate::api::{Additional, Array, SchemaId, Shape};
use std::borrow::Cow;

/// Where an inline schema stands: what its type is called and said to be, if the document says neither.
pub(super) struct Site<'s> {
    /// Name of the type or operation that holds it.
    owner: Cow<'s, str>,
    own: Own<'s>,
}

/// What a site has besides its owner.
enum Own<'s> {
    /// What its own name is after the owner's, and a sentence on it.
    Said { suffix: Cow<'s, str>, docs: String },
    /// A field, as it is on the wire and in the struct; both follow from it for the few whose types need a name.
    Field { wire: &'s str, name: &'s str },
}

impl<'s> Site<'s> {
    pub(super) fn new(
        owner: impl Into<Cow<'s, str>>,
        suffix: impl Into<Cow<'s, str>>,
        docs: impl Into<String>,
    ) -> Self {
        let (suffix, docs) = (suffix.into(), docs.into());
        Self {
            owner: owner.into(),
            own: Own::Said { suffix, docs },
        }
    }

    /// The site of a field's values.
    pub(super) fn of_field(owner: &'s str, wire: &'s str, name: &'s str) -> Self {
        Self {
            owner: owner.into(),
            own: Own::Field { wire, name },
        }
    }

    /// The site of what is inside of what stands here.
    fn inside(&self, suffix: &str, docs: String) -> Site<'static> {
        let (owner, own) = self.name();
        Site::new(owner.to_owned(), format!("{own}{suffix}"), docs)
    }

    /// The site of a list's elements.
    pub(super) fn of_items(&self) -> Site<'static> {
        self.inside("Item", format!("Element: {}", self.docs()))
    }

    /// The site of a map's values.
    pub(super) fn of_values(&self) -> Site<'static> {
        self.inside("Value", self.docs().into_owned())
    }

    /// The name of the type, in two parts.
    pub(super) fn name(&self) -> (&str, Cow<'_, str>) {
        let suffix = match &self.own {
            Own::Said { suffix, .. } => Cow::Borrowed(&**suffix),
            Own::Field { wire, name } => part_name(wire, name).into(),
        };
        (&self.owner, suffix)
    }

    /// A sentence on it.
    pub(super) fn docs(&self) -> Cow<'_, str> {
        match &self.own {
            Own::Said { docs, .. } => docs.into(),
            Own::Field { wire, .. } => format!("`{wire}` of [`{}`].", self.owner).into(),
        }
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
                let (owner, suffix) = site.name();
                return self.names.stands_also(id, (owner, &*suffix));
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
