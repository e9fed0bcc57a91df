//! Names of types that the document or an overlay gives: of ids, components, handles and operations. They are settled before any
//! name that follows from a place.

use super::chosen::{self, Chosen};
use super::groups::tags;
use super::names::{DerivedNames, Scope, Wanted, field_name, type_name};
use super::operations::title;
use super::types::item_type;
use crate::api::{Api, SchemaId};
use crate::diagnostics::{Diagnostics, Pointer};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The names, whatever the document's order.
#[derive(Debug, Clone)]
pub(super) struct GivenNames {
    scope: Scope,
    /// Of typed ids, by the names that overlays give them.
    pub(super) ids: HashMap<String, String>,
    /// Of components by schema, and of other schemas that an overlay names.
    pub(super) schemas: HashMap<SchemaId, String>,
    /// Of handles by tag.
    pub(super) handles: HashMap<String, String>,
    /// Of operations in their order.
    pub(super) operations: Vec<String>,
}

impl GivenNames {
    pub(super) fn of(
        api: &Api,
        self_holding: &HashSet<SchemaId>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut names = Self {
            scope: Scope::types(),
            ids: HashMap::new(),
            schemas: HashMap::new(),
            handles: HashMap::new(),
            operations: Vec::new(),
        };
        let chosen = names.take_chosen(api, self_holding);
        chosen::check(&chosen, "type", diagnostics);
        names.take_components(api);
        let tags: Vec<String> = tags(api).into_iter().map(|tag| tag.name).collect();
        let wanted = tags
            .iter()
            .map(|tag| Wanted::new(type_name(tag), tag).beside(&field_name(tag)));
        let handles = names.scope.take_all(wanted);
        names.handles = tags.iter().cloned().zip(handles).collect();
        let wanted = api.operations.iter().map(|operation| {
            let title = title(operation);
            let method = field_name(&title);
            let wanted = Wanted::new(type_name(&title), title).beside(&method);
            wanted.at(operation.pointer.as_str())
        });
        names.operations = names.scope.take_all(wanted);
        names
    }

    /// What overlays choose comes before all that the document itself says.
    fn take_chosen(&mut self, api: &Api, self_holding: &HashSet<SchemaId>) -> Vec<Chosen> {
        let places: BTreeMap<&str, &Pointer> = api
            .schemas
            .iter()
            .rev()
            .filter_map(|schema| Some((schema.id.as_deref()?, &schema.pointer)))
            .collect();
        let chosen = (0..api.schemas.len()).map(SchemaId).filter_map(|id| {
            let schema = api.schema(id);
            let is_type = schema.component.is_some() || item_type(api, self_holding, id).is_some();
            Some((id, schema.name.as_deref()?)).filter(|_| is_type)
        });
        let chosen: Vec<_> = chosen.collect();
        let ids = places
            .iter()
            .map(|(id, pointer)| Wanted::new(type_name(id), *id).at(pointer.as_str()));
        let others = chosen.iter().map(|(id, name)| {
            Wanted::new(type_name(name), *name).at(api.schema(*id).pointer.as_str())
        });
        let taken = self.scope.take_all(ids.chain(others));
        let ids = places.iter();
        let ids = ids.map(|(id, pointer)| (pointer.child("x-client-id"), *id));
        let others = chosen.iter().map(|(id, name)| {
            let pointer = &api.schema(*id).pointer;
            (pointer.child("x-client-name"), *name)
        });
        let all = ids.chain(others).zip(taken.iter().cloned());
        let all = all.map(|((place, written), taken)| Chosen {
            place,
            written: written.to_owned(),
            name: type_name(written),
            taken,
        });
        let all: Vec<Chosen> = all.collect();
        let mut names = taken.into_iter();
        self.ids = places
            .keys()
            .map(|id| (*id).to_owned())
            .zip(&mut names)
            .collect();
        self.schemas = chosen.into_iter().map(|(id, _)| id).zip(names).collect();
        all
    }

    fn take_components(&mut self, api: &Api) {
        let components: Vec<_> = api
            .components
            .iter()
            .filter(|(_, id)| !self.schemas.contains_key(id))
            .collect();
        let wanted = components
            .iter()
            .map(|(name, _)| Wanted::new(type_name(name), name));
        let names = self.scope.take_all(wanted);
        let ids = components.into_iter().map(|(_, id)| *id);
        self.schemas.extend(ids.zip(names));
    }

    /// The scope of all other names, which know where these stand.
    pub(super) fn derived(&self, api: &Api) -> DerivedNames {
        let schemas = self.schemas.iter();
        let schemas = schemas.map(|(id, name)| (name.clone(), api.schema(*id).pointer.clone()));
        let operations = self.operations.iter().zip(&api.operations);
        let operations =
            operations.map(|(name, operation)| (name.clone(), operation.pointer.clone()));
        DerivedNames::new(self.scope.clone(), schemas.chain(operations).collect())
    }
}
