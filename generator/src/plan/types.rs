//! Types: every schema becomes a type expression, and those that need one an item with a name.

use super::features::Features;
use super::given::GivenNames;
use super::names::{DerivedNames, Subject};
use super::read_only::ReadOnly;
use super::security::Catalogue;
use super::sites::Site;
use super::usage::{Usage, nullables, others, secrets};
use crate::api::{Additional, Api, Array, Schema, SchemaId, Shape};
use crate::diagnostics::{Diagnostics, Place};
use crate::rust::{Feature, Id, Item, Type, TypeModule};
use indexmap::IndexMap;
use std::collections::HashSet;

/// Place of a feature in the list of all, and name of the module under it.
type ModuleKey = (Option<usize>, String);

/// A file of types under way: an item keeps the place where it is first met, before the types inside it.
struct Module {
    docs: String,
    items: Vec<Option<Item>>,
}

/// Types within one another at most, so that no document makes the stack overflow here or in a later stage.
pub(super) const MOST_NESTED: usize = 64;

/// Chooses types and collects items.
pub(super) struct Planner<'a> {
    pub(super) api: &'a Api,
    pub(super) usage: Usage,
    pub(super) read_only: ReadOnly,
    pub(super) catalogue: Catalogue,
    pub(super) features: Features,
    pub(super) given: &'a GivenNames,
    pub(super) names: DerivedNames,
    pub(super) diagnostics: Diagnostics,
    /// Lists and maps that hold themselves.
    pub(super) self_holding: &'a HashSet<SchemaId>,
    /// Schemas that allow null.
    nullable: Vec<bool>,
    /// For each schema whether it may be anything but an object.
    pub(super) others: Vec<bool>,
    /// Schemas that hold secrets.
    secret: Vec<bool>,
    /// Types that are chosen already, by schema.
    pub(super) chosen: Vec<Option<Type>>,
    /// Schemas whose type is being chosen.
    open: Vec<bool>,
    /// Items by module, in order of appearance.
    modules: IndexMap<ModuleKey, Module>,
    /// Typed ids by name.
    pub(super) ids: IndexMap<String, Id>,
    /// Name and documentation of the module to which items are added.
    pub(super) module: (String, String),
    /// Values in parts of bodies of which is known whether they hold bytes.
    pub(super) seen_in_parts: HashSet<SchemaId>,
    /// Types under way, each within the one before.
    nesting: usize,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        api: &'a Api,
        self_holding: &'a HashSet<SchemaId>,
        given: &'a GivenNames,
        names: DerivedNames,
    ) -> Self {
        let usage = Usage::of(api);
        let mut planner = Self {
            api,
            read_only: ReadOnly::of(api, &usage),
            usage,
            catalogue: Catalogue::new(api),
            features: Features::of(api),
            given,
            names,
            diagnostics: Diagnostics::new(),
            self_holding,
            nullable: nullables(api),
            others: others(api),
            secret: secrets(api),
            chosen: vec![None; api.schemas.len()],
            open: vec![false; api.schemas.len()],
            modules: IndexMap::new(),
            ids: IndexMap::new(),
            module: Default::default(),
            seen_in_parts: HashSet::new(),
            nesting: 0,
        };
        planner.plan_ids();
        planner
    }

    /// Plans the component schemas under their own names.
    pub(super) fn plan_components(&mut self) {
        self.open_components();
        let api = self.api;
        let names = &self.given.schemas;
        for (_, id) in &api.components {
            if let Some(ty) = self.named_type(*id, &names[id]) {
                self.chosen[id.0] = Some(self.lenient_type(api.schema(*id), ty));
            }
        }
        for (_, id) in &api.components {
            if self.is_item(*id) {
                self.add_item(*id, names[id].clone(), "");
            }
        }
    }

    /// Items that follow belong to this module. Gives the one before.
    pub(super) fn open_module(&mut self, name: &str, docs: &str) -> (String, String) {
        std::mem::replace(&mut self.module, (name.to_owned(), docs.to_owned()))
    }

    /// Items that follow belong to the module of components.
    pub(super) fn open_components(&mut self) -> (String, String) {
        self.open_module(
            "schemas",
            "Types that the document names in its components.",
        )
    }

    /// A place in the current module, under the feature that the schema belongs to; the types inside the item come after it.
    pub(super) fn reserve_place(&mut self, id: SchemaId) -> (ModuleKey, usize) {
        let (name, docs) = self.module.clone();
        let key = (self.features.of_schema(id), name);
        let module = self.modules.entry(key.clone());
        let items = &mut module
            .or_insert(Module {
                docs,
                items: Vec::new(),
            })
            .items;
        items.push(None);
        (key, items.len() - 1)
    }

    /// Puts an item into its place.
    pub(super) fn put(&mut self, (module, place): (ModuleKey, usize), item: Item) {
        self.modules[&module].items[place] = Some(item);
    }

    /// All types, ids first.
    pub(super) fn finish(mut self, features: &[Feature]) -> Vec<TypeModule> {
        let ids = self.id_modules(features);
        let others = self
            .modules
            .into_iter()
            .map(|((feature, name), module)| TypeModule {
                feature: feature.map(|place| features[place].clone()),
                name,
                docs: module.docs,
                items: module.items.into_iter().flatten().collect(),
            });
        ids.into_iter().chain(others).collect()
    }

    /// The type of a schema; an inline one that needs a name gets its site's, or the one an overlay gives.
    pub(super) fn plan_type(&mut self, id: SchemaId, site: &Site) -> Type {
        // Schemas that only stand for others follow each other in any number.
        let (mut names, mut id) = (Vec::new(), id);
        while let Some(target) = self.name_of(id) {
            self.open[id.0] = true;
            names.push(id);
            id = target;
        }
        let mut ty = self.plan_own(id, site);
        for name in names.into_iter().rev() {
            self.open[name.0] = false;
            ty = self.lenient_type(self.api.schema(name), ty);
            self.chosen[name.0] = Some(ty.clone());
        }
        ty
    }

    /// The schema whose type this one has, if that is all there is to it.
    fn name_of(&self, id: SchemaId) -> Option<SchemaId> {
        let schema = self.api.schema(id);
        let is_plain = schema.id.is_none() && !schema.secret && schema.currency.is_none();
        let is_new = self.chosen[id.0].is_none() && !self.open[id.0];
        schema.stands_for().filter(|_| is_plain && is_new)
    }

    fn plan_own(&mut self, id: SchemaId, site: &Site) -> Type {
        if let Some(ty) = &self.chosen[id.0] {
            let ty = ty.clone();
            self.stands_also(id, site);
            return ty;
        }
        let schema = self.api.schema(id);
        self.nesting += 1;
        let ty = match self.is_item(id) {
            _ if self.nesting > MOST_NESTED => self.too_deep(schema),
            true => self.plan_named(id, site),
            false if self.open[id.0] => self.open_type(id),
            false => {
                self.open[id.0] = true;
                let ty = self.at_home(id, site, |planner, site| planner.plain_type(schema, site));
                self.open[id.0] = false;
                self.lenient_type(schema, ty)
            }
        };
        self.nesting -= 1;
        self.chosen[id.0] = Some(ty.clone());
        ty
    }

    /// The type of an inline schema that becomes an item.
    fn plan_named(&mut self, id: SchemaId, site: &Site) -> Type {
        let schema = self.api.schema(id);
        let given = self.given.schemas.get(&id).cloned();
        let name = given.unwrap_or_else(|| {
            let (owner, suffix) = site.name();
            let subject = Subject::Schema(id);
            self.names.take(subject, &schema.pointer, (owner, &*suffix))
        });
        let ty = self
            .named_type(id, &name)
            .expect("it does not depend on the name");
        self.chosen[id.0] = Some(ty.clone());
        self.add_item(id, name, &site.docs());
        self.lenient_type(schema, ty)
    }

    /// The type of a schema that becomes an item of this name; none if it needs no item.
    fn named_type(&self, id: SchemaId, name: &str) -> Option<Type> {
        item_type(self.api, self.self_holding, id).map(|named| named(name.to_owned()))
    }

    /// Whether a schema becomes an item.
    pub(super) fn is_item(&self, id: SchemaId) -> bool {
        item_type(self.api, self.self_holding, id).is_some()
    }

    pub(super) fn plain_type(&mut self, schema: &Schema, site: &Site) -> Type {
        if let Some(id) = &schema.id {
            return self
                .ids
                .get(id)
                .map_or(Type::Json, |id| Type::Named(id.head.name.clone()));
        }
        if schema.secret {
            return self.secret_type(schema);
        }
        if schema.currency.is_some() {
            return self.amount_type(schema);
        }
        match &schema.shape {
            Shape::Boolean(_) => Type::Bool,
            Shape::Integer(bounds) if bounds.minimum.is_some_and(|minimum| minimum >= 0) => {
                Type::U64
            }
            Shape::Integer(_) => Type::I64,
            Shape::WideInteger => Type::Number,
            Shape::Number(_) => Type::F64,
            Shape::String(text) => match text.format.as_deref() {
                Some("byte") => Type::Base64,
                Some("date") => Type::Date,
                Some("date-time") => Type::DateTime,
                Some("date-time-local") => Type::DateTimeLocal,
                _ => Type::String,
            },
            Shape::Array(array) => self.list_type(array, site),
            Shape::Object(object) => match object.additional {
                Additional::Of(values) => {
                    Type::Map(Box::new(self.element_type(values, &site.of_values())))
                }
                Additional::Unsaid | Additional::Refused | Additional::Any => Type::JsonObject,
            },
            // What stands for another schema was led to that one, and choices and sets of values are items.
            Shape::Alias(_) | Shape::AllOf(_) | Shape::Choice(_) => Type::Json,
            Shape::Any | Shape::Null | Shape::Words(_) | Shape::Numbers(_) | Shape::Values(_) => {
                Type::Json
            }
        }
    }

    fn list_type(&mut self, array: &Array, site: &Site) -> Type {
        let element = array.items.map_or(Type::Json, |items| {
            self.element_type(items, &site.of_items())
        });
        Type::List(Box::new(element))
    }

    /// The type of an element, which may be null.
    pub(super) fn element_type(&mut self, id: SchemaId, site: &Site) -> Type {
        let ty = self.plan_type(id, site);
        let ty = self.shallow(ty, id);
        if self.is_nullable(id) && ty != Type::Json {
            Type::Option(Box::new(ty))
        } else {
            ty
        }
    }

    /// The type of an element, or any JSON if lists and maps around it would go too deep.
    fn shallow(&mut self, ty: Type, id: SchemaId) -> Type {
        if depth(&ty) < MOST_NESTED {
            return ty;
        }
        self.too_deep(self.api.schema(id))
    }

    fn too_deep(&mut self, schema: &Schema) -> Type {
        let message =
            format!("types are nested in one another without a name, {MOST_NESTED} levels deep");
        self.diagnostics
            .warning(
                "nested-type",
                Place::document(schema.pointer.clone()),
                message,
            )
            .help("the client takes any JSON here; make one of them an object in `components`");
        Type::Json
    }

    /// A secret has to be text, so that it can be kept from being shown.
    fn secret_type(&mut self, schema: &Schema) -> Type {
        if !matches!(self.api.resolved(schema).shape, Shape::String(_)) {
            self.diagnostics
                .error(
                    "secret-type",
                    Place::document(schema.pointer.clone()),
                    "only text can be a secret",
                )
                .help("mark the texts inside, or correct the type with an overlay");
        }
        Type::Secret
    }

    /// Whether null is allowed, also by way of references, compositions of one part and variants.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.nullable[id.0]
    }

    /// Whether a value holds a secret anywhere inside.
    pub(super) fn holds_secret(&self, id: SchemaId) -> bool {
        self.secret[id.0]
    }
}

/// What makes the type of a schema that becomes an item of its name; none if it needs no item.
pub(super) fn item_type(
    api: &Api,
    self_holding: &HashSet<SchemaId>,
    id: SchemaId,
) -> Option<fn(String) -> Type> {
    let schema = api.schema(id);
    if schema.id.is_some() || schema.secret || schema.currency.is_some() {
        return None;
    }
    match &schema.shape {
        Shape::Words(_) | Shape::Numbers(_) | Shape::Values(_) => Some(Type::Named),
        Shape::Choice(choice) if schema.stands_for().is_none() && !choice.variants.is_empty() => {
            Some(Type::Named)
        }
        Shape::Object(object) if !object.properties.is_empty() => Some(Type::Struct),
        _ if self_holding.contains(&id) => Some(Type::Named),
        _ => None,
    }
}

/// How many lists, maps and options are around the innermost type.
fn depth(ty: &Type) -> usize {
    let mut depth = 0;
    let mut ty = ty;
    while let Type::List(inner)
    | Type::OneOrMany(inner)
    | Type::Map(inner)
    | Type::Option(inner)
    | Type::Boxed(inner)
    | Type::Lenient(inner, _) = ty
    {
        depth += 1;
        ty = inner;
    }
    depth
}
