//! Typed ids: schemas that name one in, a newtype per name out.

use super::docs;
use super::names::words;
use super::types::Planner;
use crate::api::{Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use crate::rust::{Feature, Head, Id, Item, Plain, TypeModule};
use indexmap::IndexMap;

impl Planner<'_> {
    /// Collects the typed ids.
    pub(super) fn plan_ids(&mut self) {
        let api = self.api;
        for schema in &api.schemas {
            let Some(id) = &schema.id else { continue };
            let text = match &api.resolved(schema).shape {
                Shape::Integer(_) => false,
                Shape::String(_) => true,
                _ => {
                    self.report_id(schema, id);
                    continue;
                }
            };
            match self.ids.get(id) {
                None => {
                    let name = self.given.ids[id].clone();
                    let plain = if text { "a text" } else { "a whole number" };
                    let docs = vec![format!("{}, {plain}.", whose(id))];
                    self.ids.insert(
                        id.clone(),
                        Id {
                            head: Head {
                                pointer: schema.pointer.clone(),
                                name,
                                docs,
                                deprecated: false,
                            },
                            text,
                        },
                    );
                }
                Some(known) if known.text != text => {
                    let message =
                        format!("id `{id}` is text in one place and a whole number in another");
                    self.diagnostics
                        .error(
                            "id-of-two-types",
                            Place::document(schema.pointer.clone()),
                            message,
                        )
                        .help("give one of them another name, or correct its type with an overlay");
                }
                Some(_) => {}
            }
        }
    }

    fn report_id(&mut self, schema: &Schema, id: &str) {
        let message = format!("id `{id}` is neither text nor a whole number");
        self.diagnostics
            .error("id-type", Place::document(schema.pointer.clone()), message)
            .help("remove `x-client-id`, or correct the type with an overlay");
    }

    /// The plain type of a typed id; none if this is no id.
    pub(super) fn plain_type_of_id(&self, name: &str) -> Option<Plain> {
        let id = self.ids.values().find(|id| id.head.name == name)?;
        Some(if id.text { Plain::Text } else { Plain::Number })
    }

    /// The modules of ids: the one that is always there, and one for each feature that has ids of its own.
    pub(super) fn id_modules(&mut self, features: &[Feature]) -> Vec<TypeModule> {
        let mut modules: IndexMap<Option<usize>, TypeModule> = IndexMap::new();
        for (name, id) in std::mem::take(&mut self.ids) {
            let place = self.feature_of_id(&name);
            let module = modules.entry(place).or_insert_with(|| TypeModule {
                feature: place.map(|place| features[place].clone()),
                name: "ids".to_owned(),
                docs: "Typed ids: they look like their plain value on the wire and cannot be mixed up with each other.".to_owned(),
                items: Vec::new(),
            });
            module.items.push(Item::Id(id));
        }
        modules.into_values().collect()
    }

    /// The feature whose schemas alone are of this id.
    fn feature_of_id(&self, id: &str) -> Option<usize> {
        let ids = (0..self.api.schemas.len()).map(SchemaId);
        let mut places = ids
            .filter(|schema| self.api.schema(*schema).id.as_deref() == Some(id))
            .map(|schema| self.features.of_schema(schema));
        let first = places.next()?;
        first.filter(|_| places.all(|place| place == first))
    }
}

/// Whose id it is, by its name.
fn whose(id: &str) -> String {
    match words(id).rsplit_once(' ') {
        Some((noun, "id")) => format!("Id of {}", docs::with_article(noun)),
        Some((noun, "uuid")) => format!("UUID of {}", docs::with_article(noun)),
        _ => "Id".to_owned(),
    }
}
