//! Types: every schema becomes a type expression, and those that need one an item with a name.

use super::names::{Scope, clear_name, field_name, type_name};
use super::usage::Usage;
use super::{docs, limits};
use crate::api::{Additional, Api, Array, Object, Property, Schema, SchemaId, Shape};
use crate::diagnostics::{Diagnostics, Place};
use crate::rust::{Choice, Constructor, Field, Head, Id, Item, Numbers, Payload, Presence, Struct, Type, TypeModule, Variant, Words};
use indexmap::IndexMap;

/// Most arguments of a `new`; more required fields get a struct of their own, so that each is named.
const MOST_ARGUMENTS: usize = 5;

/// Where an inline schema stands: what its type is called and said to be, if the document says neither.
pub(super) struct Site {
    /// Name of the type.
    pub(super) name: String,
    /// Sentence on it.
    pub(super) docs: String,
}

impl Site {
    pub(super) fn new(name: impl Into<String>, docs: impl Into<String>) -> Self {
        Self { name: name.into(), docs: docs.into() }
    }
}

/// A file of types under way: an item keeps the place where it is first met, before the types inside it.
struct Module {
    docs: String,
    items: Vec<Option<Item>>,
}

/// Chooses types and collects items.
pub(super) struct Planner<'a> {
    pub(super) api: &'a Api,
    pub(super) usage: Usage,
    pub(super) names: Scope,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// Types that are chosen already, by schema.
    chosen: Vec<Option<Type>>,
    /// Items by module, in order of appearance.
    modules: IndexMap<String, Module>,
    /// Typed ids by name.
    ids: IndexMap<String, Id>,
    /// The module to which items are added.
    module: String,
}

impl<'a> Planner<'a> {
    pub(super) fn new(api: &'a Api, diagnostics: &'a mut Diagnostics) -> Self {
        let mut planner = Self {
            api,
            usage: Usage::of(api),
            names: Scope::types(),
            diagnostics,
            chosen: vec![None; api.schemas.len()],
            modules: IndexMap::new(),
            ids: IndexMap::new(),
            module: String::new(),
        };
        planner.take_id_names();
        planner
    }

    /// Ids are named by hand, so that they come before every name that is made.
    fn take_id_names(&mut self) {
        let api = self.api;
        for schema in &api.schemas {
            let Some(id) = &schema.id else { continue };
            let text = !matches!(schema.shape, Shape::Integer(_));
            match self.ids.get(id) {
                None => {
                    let name = self.names.take(type_name(id));
                    let docs = vec![format!("Typed id; plain value: {}.", if text { "text" } else { "a whole number" })];
                    self.ids.insert(id.clone(), Id { head: Head { name, docs, deprecated: false }, text });
                }
                Some(known) if known.text != text => {
                    let message = format!("id `{id}` is text in one place and a whole number in another");
                    self.diagnostics
                        .error("id-of-two-types", Place::document(schema.pointer.clone()), message)
                        .help("give one of them another name, or correct its type with an overlay");
                }
                Some(_) => {}
            }
        }
    }

    /// Plans the component schemas under their own names, which are taken before any name of an inline schema.
    pub(super) fn plan_components(&mut self) {
        self.open_module("schemas", "Types that the document names in its components.");
        let api = self.api;
        let mut names = Vec::new();
        for (name, id) in &api.components {
            let schema = api.schema(*id);
            names.push(self.names.take(type_name(schema.name.as_deref().unwrap_or(name))));
            if let Some(ty) = self.named_type(*id, names.last().expect("just pushed")) {
                self.chosen[id.0] = Some(ty);
            }
        }
        for ((_, id), name) in api.components.iter().zip(names) {
            if self.named_type(*id, &name).is_some() {
                self.add_item(*id, name, "");
            }
        }
    }

    /// Items that follow belong to this module.
    pub(super) fn open_module(&mut self, name: &str, docs: &str) {
        name.clone_into(&mut self.module);
        self.modules.entry(name.to_owned()).or_insert_with(|| Module { docs: docs.to_owned(), items: Vec::new() });
    }

    /// All types, ids first.
    pub(super) fn finish(self) -> Vec<TypeModule> {
        let ids = TypeModule {
            name: "ids".to_owned(),
            docs: "Typed ids: they look like their plain value on the wire and cannot be mixed up with each other.".to_owned(),
            items: self.ids.into_values().map(Item::Id).collect(),
        };
        let modules = self.modules.into_iter().map(|(name, module)| TypeModule {
            name,
            docs: module.docs,
            items: module.items.into_iter().flatten().collect(),
        });
        let modules = std::iter::once(ids).chain(modules);
        modules.filter(|module| !module.items.is_empty()).collect()
    }

    /// The type of a schema; an inline one that needs a name gets its site's, or the one an overlay gives.
    pub(super) fn plan_type(&mut self, id: SchemaId, site: &Site) -> Type {
        if let Some(ty) = &self.chosen[id.0] {
            return ty.clone();
        }
        let api = self.api;
        let schema = api.schema(id);
        let ty = match self.named_type(id, "") {
            Some(_) => {
                let name = self.names.take(schema.name.as_deref().map_or_else(|| site.name.clone(), type_name));
                let ty = self.named_type(id, &name).expect("it does not depend on the name");
                self.chosen[id.0] = Some(ty.clone());
                self.add_item(id, name, &site.docs);
                ty
            }
            None => self.plain_type(schema, site),
        };
        self.chosen[id.0] = Some(ty.clone());
        ty
    }

    /// The type of a schema that becomes an item of this name; none if it needs no item.
    fn named_type(&self, id: SchemaId, name: &str) -> Option<Type> {
        let schema = self.api.schema(id);
        if schema.id.is_some() {
            return None;
        }
        match &schema.shape {
            Shape::Words(_) | Shape::Numbers(_) => Some(Type::Named(name.to_owned())),
            Shape::Choice(variants) if variants.len() > 1 => Some(Type::Named(name.to_owned())),
            Shape::Object(object) if !object.properties.is_empty() => Some(Type::Struct(name.to_owned())),
            Shape::AllOf(parts) if parts.len() > 1 && self.flatten(id).is_some() => Some(Type::Struct(name.to_owned())),
            _ => None,
        }
    }

    fn plain_type(&mut self, schema: &Schema, site: &Site) -> Type {
        if let Some(id) = &schema.id {
            return Type::Named(self.ids[id].head.name.clone());
        }
        match &schema.shape {
            Shape::Any => Type::Json,
            Shape::Boolean => Type::Bool,
            Shape::Integer(bounds) if bounds.minimum.is_some_and(|minimum| minimum >= 0) => Type::U64,
            Shape::Integer(_) => Type::I64,
            Shape::Number(_) => Type::F64,
            Shape::String(_) if schema.secret => Type::Secret,
            Shape::String(text) => match text.format.as_deref() {
                Some("date") => Type::Date,
                Some("date-time") => Type::DateTime,
                _ => Type::String,
            },
            Shape::Array(array) => self.list_type(array, site),
            Shape::Object(object) => match object.additional {
                Additional::Of(values) => Type::Map(Box::new(self.element_type(values, &Site::new(format!("{}Value", site.name), site.docs.clone())))),
                Additional::Unsaid | Additional::Refused | Additional::Any => Type::JsonObject,
            },
            Shape::Alias(target) => self.plan_type(*target, site),
            Shape::AllOf(parts) | Shape::Choice(parts) if parts.len() == 1 => self.plan_type(parts[0], site),
            Shape::AllOf(_) => self.unsupported_all_of(schema),
            Shape::Words(_) | Shape::Numbers(_) | Shape::Choice(_) => Type::Json,
        }
    }

    fn list_type(&mut self, array: &Array, site: &Site) -> Type {
        let item = Site::new(format!("{}Item", site.name), format!("Element: {}", site.docs));
        let element = array.items.map_or(Type::Json, |items| self.element_type(items, &item));
        Type::List(Box::new(element))
    }

    /// The type of an element, which may be null.
    fn element_type(&mut self, id: SchemaId, site: &Site) -> Type {
        let ty = self.plan_type(id, site);
        if self.is_nullable(id) && ty != Type::Json { Type::Option(Box::new(ty)) } else { ty }
    }

    fn unsupported_all_of(&mut self, schema: &Schema) -> Type {
        self.diagnostics
            .warning("unsupported-all-of", Place::document(schema.pointer.child("allOf")), "parts that are not all objects".to_owned())
            .help("the client takes any JSON here");
        Type::Json
    }

    /// Whether null is allowed, also by way of references and single-part wrappers.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            let schema = self.api.schema(id);
            match &schema.shape {
                _ if schema.nullable => return true,
                Shape::Alias(target) => id = *target,
                Shape::AllOf(parts) if parts.len() == 1 => id = parts[0],
                _ => return false,
            }
        }
        false
    }

    /// The object that a schema describes, the parts of an `allOf` put together; none if a part is no object.
    fn flatten(&self, id: SchemaId) -> Option<Object> {
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
                part.properties.iter().for_each(|property| merge(into, property));
                into.required_elsewhere.extend(part.required_elsewhere.iter().cloned());
                into.one_of_required.extend(part.one_of_required.iter().cloned());
                if into.additional == Additional::Unsaid {
                    into.additional = part.additional;
                }
                Some(())
            }
            Shape::AllOf(parts) => parts.iter().try_for_each(|part| self.flatten_into(*part, into, depth + 1)),
            Shape::Alias(target) => self.flatten_into(*target, into, depth + 1),
            _ => None,
        }
    }

    fn add_item(&mut self, id: SchemaId, name: String, fallback: &str) {
        let schema = self.api.schema(id);
        let module = self.module.clone();
        let place = self.modules[&module].items.len();
        self.modules[&module].items.push(None);
        let head = head(schema, name, fallback);
        let item = match &schema.shape {
            Shape::Words(values) => words(head, values),
            Shape::Numbers(values) => numbers(head, values),
            Shape::Choice(variants) => self.choice(head, variants),
            _ => self.structure(id, head),
        };
        self.modules[&module].items[place] = Some(item);
    }

    fn structure(&mut self, id: SchemaId, head: Head) -> Item {
        let object = self.flatten(id).expect("named_type has flattened it");
        let in_requests = self.usage.in_requests(id);
        let mut scope = Scope::fields();
        let fields: Vec<Field> =
            object.properties.iter().map(|property| self.field(property, &head.name, in_requests, &mut scope)).collect();
        let extra = match object.additional {
            Additional::Unsaid | Additional::Refused => None,
            Additional::Any => Some(Type::Json),
            Additional::Of(values) => Some(self.element_type(values, &Site::new(format!("{}Value", head.name), format!("Value of a further member of [`{}`].", head.name)))),
        };
        let required = fields.iter().filter(|field| field.presence == Presence::Required).count();
        let constructor = match required {
            _ if !in_requests => None,
            0..=MOST_ARGUMENTS => Some(Constructor::Arguments),
            _ => Some(Constructor::Required(self.names.take(format!("{}Required", head.name)))),
        };
        Item::Struct(Struct { head, fields, extra, constructor, exactly_one: object.one_of_required, limited: false })
    }

    fn field(&mut self, property: &Property, parent: &str, in_requests: bool, scope: &mut Scope) -> Field {
        let name = scope.take(field_name(&property.name));
        let docs = format!("`{}` of [`{parent}`].", property.name);
        let ty = self.plan_type(property.schema, &Site::new(format!("{parent}{}", type_name(&property.name)), docs));
        let nullable = self.is_nullable(property.schema) && ty != Type::Json;
        let presence = match (property.required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if in_requests => Presence::Maybe,
            (false, _) => Presence::Optional,
        };
        let clear = (presence == Presence::Maybe).then(|| scope.take(clear_name(&name)));
        let schema = self.api.schema(property.schema);
        Field {
            docs: self.field_docs(schema, &property.name),
            deprecated: schema.deprecated,
            limits: limits::of(self.api, property.schema),
            example: schema.example.clone(),
            wire: property.name.clone(),
            name,
            ty,
            presence,
            clear,
        }
    }

    /// What a field means, with its limits. A reference says it in the component.
    pub(super) fn field_docs(&self, schema: &Schema, wire: &str) -> Vec<String> {
        let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
        if docs.is_empty() {
            docs.push(format!("`{wire}`."));
        }
        let limits = docs::limits(schema, &docs);
        docs.extend(limits);
        docs
    }

    fn choice(&mut self, head: Head, variants: &[SchemaId]) -> Item {
        let mut scope = Scope::default();
        let mut planned: Vec<Variant> = Vec::new();
        for &id in variants {
            let schema = self.api.schema(id);
            let name = scope.take(self.variant_name(id));
            let payload = match &schema.shape {
                Shape::Words(values) if values.len() == 1 && schema.component.is_none() => Payload::Word(values[0].clone()),
                _ => {
                    let site = Site::new(format!("{}{name}", head.name), format!("Variant `{name}` of [`{}`].", head.name));
                    let ty = self.plan_type(id, &site);
                    Payload::Value { kind: self.json_kind(id), ty, from: true }
                }
            };
            let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
            if docs.is_empty() {
                docs.push(match &payload {
                    Payload::Word(word) => format!("The word `{word}`."),
                    Payload::Value { kind, .. } => docs::sentence(&format!("{} {kind}", if kind.starts_with(['a', 'i', 'o']) { "an" } else { "a" })),
                });
            }
            planned.push(Variant { name, docs, payload });
        }
        settle_conversions(&mut planned);
        Item::Choice(Choice { head, variants: planned })
    }

    /// A variant is named by an overlay, its component, its title, its only word, or its kind.
    fn variant_name(&self, id: SchemaId) -> String {
        let schema = self.api.schema(id);
        let given = schema.name.as_ref().or(schema.id.as_ref()).or(schema.component.as_ref()).or(schema.title.as_ref());
        match (&schema.shape, given) {
            (_, Some(name)) => type_name(name),
            (Shape::Words(values), None) if values.len() == 1 => type_name(&values[0]),
            (Shape::Array(_), None) => "List".to_owned(),
            _ => type_name(self.json_kind(id)),
        }
    }

    /// The kind of JSON that a schema's values are.
    fn json_kind(&self, id: SchemaId) -> &'static str {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            match &self.api.schema(id).shape {
                Shape::Boolean => return "boolean",
                Shape::Integer(_) | Shape::Numbers(_) => return "integer",
                Shape::Number(_) => return "number",
                Shape::String(_) | Shape::Words(_) => return "string",
                Shape::Array(_) => return "array",
                Shape::Object(_) => return "object",
                Shape::Alias(target) => id = *target,
                Shape::AllOf(parts) if parts.len() == 1 => id = parts[0],
                Shape::AllOf(_) if self.flatten(id).is_some() => return "object",
                Shape::Any | Shape::AllOf(_) | Shape::Choice(_) => return "any",
            }
        }
        "any"
    }
}

/// Name and documentation of an item.
fn head(schema: &Schema, name: String, fallback: &str) -> Head {
    let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
    if docs.is_empty() {
        docs.push(if fallback.is_empty() { format!("`{}` of the document.", schema.pointer) } else { fallback.to_owned() });
    }
    Head { name, docs, deprecated: schema.deprecated }
}

/// Adds a property, or replaces the one of that name; it is required if either is.
fn merge(into: &mut Object, property: &Property) {
    match into.properties.iter_mut().find(|known| known.name == property.name) {
        Some(known) => {
            known.schema = property.schema;
            known.required |= property.required;
        }
        None => into.properties.push(property.clone()),
    }
}

/// Two variants of one type cannot both be converted from it: the first one is.
fn settle_conversions(variants: &mut [Variant]) {
    let mut seen: Vec<Type> = Vec::new();
    for variant in variants {
        if let Payload::Value { ty, from, .. } = &mut variant.payload {
            *from = !seen.contains(ty);
            seen.push(ty.clone());
        }
    }
}

/// Variant for values that the document does not list.
const UNKNOWN: &str = "Unknown";

fn words(head: Head, values: &[String]) -> Item {
    let mut scope = Scope::default();
    let values = values.iter().map(|value| (scope.take(listed(type_name(value))), value.clone())).collect();
    Item::Words(Words { head, values })
}

fn numbers(head: Head, values: &[i64]) -> Item {
    let mut scope = Scope::default();
    let name = |value: i64| if value < 0 { format!("Minus{}", value.unsigned_abs()) } else { format!("N{value}") };
    let values = values.iter().map(|&value| (scope.take(name(value)), value)).collect();
    Item::Numbers(Numbers { head, values })
}

/// The name of a listed value, which leaves [`UNKNOWN`] to the others.
fn listed(name: String) -> String {
    if name == UNKNOWN { "UnknownValue".to_owned() } else { name }
}
