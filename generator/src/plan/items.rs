//! Items: what becomes a struct, an open set of values or a choice.

use super::names::{Scope, Subject, Wanted, clear_name, field_name};
use super::read_only::access;
use super::sites::Site;
use super::types::Planner;
use super::{docs, forms, limits, sets};
use crate::api::{Access, Additional, Object, Property, Schema, SchemaId, Shape, Tier};
use crate::rust::{Constructor, Field, Head, Item, Limit, Presence, Struct, Type};

/// Most arguments of a `new`; more fields that users have to give get a struct of their own, so that each is named.
const MOST_ARGUMENTS: usize = 5;

impl Planner<'_> {
    pub(super) fn add_item(&mut self, id: SchemaId, name: String, fallback: &str) {
        let schema = self.api.schema(id);
        let place = self.reserve_place(id);
        let head = head(schema, name, fallback);
        let item = match &schema.shape {
            Shape::Words(values) => sets::words(head, values, &schema.labels),
            Shape::Numbers(values) => sets::numbers(head, values, &schema.labels),
            Shape::Values(values) => sets::values(head, values, &schema.labels),
            Shape::Choice(choice) => self.choice(head, choice),
            _ if self.self_holding.contains(&id) => self.newtype(id, head),
            _ => self.structure(id, head),
        };
        self.put(place, item);
    }

    /// The object of a schema, without the members that only the other side sends.
    fn object(&self, id: SchemaId) -> Object {
        let Shape::Object(object) = &self.api.schema(id).shape else {
            return Object::default();
        };
        let mut object = object.clone();
        object
            .properties
            .retain(|property| self.is_field(property, id));
        object
    }

    /// Whether a member of an object is not left to the other side.
    fn is_field(&self, property: &Property, parent: SchemaId) -> bool {
        let sent = self.usage.in_requests(parent);
        let answered = self.usage.in_answers(parent);
        match self.access(property.schema) {
            Access::Both => true,
            Access::ReadOnly => answered || !sent,
            Access::WriteOnly => sent || !answered,
        }
    }

    /// Whether the struct of an object has a field for this member.
    pub(super) fn has_field(&self, id: SchemaId, object: &Object, member: &str) -> bool {
        let mut known = object.properties.iter();
        known.any(|property| property.name == member && self.is_field(property, id))
    }

    /// Whether the struct of an object has such a field and never leaves it out of what is sent.
    pub(super) fn always_has(&self, id: SchemaId, object: &Object, member: &str) -> bool {
        let mut known = object.properties.iter();
        let property = known.find(|property| property.name == member);
        property.is_some_and(|property| {
            let nullable = self.is_nullable(property.schema);
            let schema = self.api.schema(property.schema);
            let presence = self.presence(property, schema, nullable, id);
            self.is_field(property, id)
                && (!self.usage.in_requests(id)
                    || matches!(presence, Presence::Required | Presence::Nullable))
        })
    }

    /// Which side sends a member; a reference says it beside itself or in the component.
    fn access(&self, id: SchemaId) -> Access {
        access(self.api, id)
    }

    fn structure(&mut self, id: SchemaId, mut head: Head) -> Item {
        let object = self.object(id);
        let mut scope = Scope::fields();
        let fields = self.fields(id, &object, &head.name, &mut scope);
        let answered_tier = name_answered_tier(&fields, &mut scope);
        head.docs
            .extend(docs::alternatives(&object.any_of_required));
        let (extra, extra_limits) = self.extra(&object.additional, &head.name);
        Item::Struct(Struct {
            constructor: self.constructor(id, &head, &fields),
            head,
            read_only: self.only_answered(&object),
            unsent: self.unsent(id, &fields),
            fields,
            extra,
            extra_limits,
            answered_tier,
            shapeless: self.shapeless(&object),
            exactly_one: object.one_of_required,
            limited: false,
        })
    }

    /// A field for each property; the methods that send null have their names after all fields.
    fn fields(
        &mut self,
        id: SchemaId,
        object: &Object,
        parent: &str,
        scope: &mut Scope,
    ) -> Vec<Field> {
        let properties = object.properties.iter();
        let wires: Vec<&str> = properties.map(|property| &*property.name).collect();
        let wanted = wires
            .iter()
            .map(|wire| Wanted::new(field_name(wire), *wire));
        let names = scope.take_fields(wanted);
        let fields = object.properties.iter().zip(names);
        let fields = fields.map(|(property, name)| {
            let mut field = self.field(property, parent, id, name);
            let currency = self.currency_docs(property.schema, &wires);
            field.docs.extend(currency);
            field
        });
        name_clearing(fields.collect(), scope)
    }

    fn constructor(&mut self, id: SchemaId, head: &Head, fields: &[Field]) -> Option<Constructor> {
        if !self.usage.in_requests(id) {
            return None;
        }
        let asked = fields.iter().filter(|field| field.is_asked());
        if asked.count() <= MOST_ARGUMENTS {
            return Some(Constructor::Arguments);
        }
        let wanted = (&*head.name, "Required");
        let name = self
            .names
            .take(Subject::Required(id), &head.pointer, wanted);
        Some(Constructor::Required(name))
    }

    /// Names on the wire of what only the server sends.
    fn only_answered(&self, object: &Object) -> Vec<String> {
        let properties = object.properties.iter();
        properties
            .filter(|property| self.access(property.schema) == Access::ReadOnly)
            .map(|property| property.name.clone())
            .collect()
    }

    /// Places of the fields that requests leave out.
    fn unsent(&self, id: SchemaId, fields: &[Field]) -> Vec<usize> {
        let fields = fields.iter().enumerate();
        let unsent = fields.filter(|(_, field)| self.read_only.has(id, &field.wire));
        unsent.map(|(place, _)| place).collect()
    }

    /// The type of unnamed members and their limits.
    fn extra(&mut self, additional: &Additional, parent: &str) -> (Option<Type>, Vec<Limit>) {
        match additional {
            Additional::Unsaid | Additional::Refused => (None, Vec::new()),
            Additional::Any => (Some(Type::Json), Vec::new()),
            Additional::Of(values) => {
                let ty = self.extra_type(*values, parent);
                let limits = limits::each(self.api, *values, &ty);
                (Some(ty), limits.into_iter().collect())
            }
        }
    }

    fn extra_type(&mut self, values: SchemaId, parent: &str) -> Type {
        let site = Site::new(
            parent,
            "Value",
            format!("Value of a further member of [`{parent}`]."),
        );
        let ty = self.element_type(values, &site);
        self.check_own_form(&ty, values);
        ty
    }

    fn field(
        &mut self,
        property: &Property,
        parent: &str,
        parent_id: SchemaId,
        name: String,
    ) -> Field {
        let site = Site::of_field(parent, &property.name, &name);
        let ty = self.plan_type(property.schema, &site);
        let nullable = self.is_nullable(property.schema) && ty != Type::Json;
        let schema = self.api.schema(property.schema);
        let presence = match self.presence(property, schema, nullable, parent_id) {
            Presence::Optional | Presence::Nullable
                if self.is_always_there(&ty, schema, parent_id) =>
            {
                Presence::Required
            }
            presence => presence,
        };
        let mut docs = self.field_docs(property, parent_id);
        if presence == Presence::Nullable {
            let tells_null = docs.iter().any(|text| text.contains("null"));
            let sentence = if tells_null {
                "Always present."
            } else {
                "Always present, but may be null."
            };
            docs.push(sentence.to_owned());
        }
        if forms::reads_nothing(&ty)
            && presence == Presence::Required
            && self.usage.in_answers(parent_id)
        {
            docs.push("Empty where the server sends null or nothing.".to_owned());
        }
        Field {
            docs,
            deprecated: schema.deprecated,
            token: schema.tier == Tier::Token,
            limits: limits::of(self.api, property.schema, &ty),
            example: schema
                .example
                .clone()
                .or_else(|| self.api.resolved(schema).example.clone()),
            wire: property.name.clone(),
            name,
            only: self.only(property.schema, &ty),
            ty,
            presence,
            clear: None,
            null_in_json_only: self.usage.in_texts(parent_id),
        }
    }

    /// What only the server sends cannot be required of a request, nor what only the client sends of an answer, nor what comes
    /// only with a token.
    fn presence(
        &self,
        property: &Property,
        schema: &Schema,
        nullable: bool,
        parent: SchemaId,
    ) -> Presence {
        let required = property.required
            && schema.tier == Tier::Any
            && match self.access(property.schema) {
                Access::Both => true,
                Access::ReadOnly => !self.usage.in_requests(parent),
                Access::WriteOnly => !self.usage.in_answers(parent),
            };
        match (required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if self.usage.in_requests(parent) => Presence::Maybe,
            (false, _) => Presence::Optional,
        }
    }

    /// Which side has a field of a struct that goes both ways, in words.
    fn side(&self, property: &Property, parent: SchemaId) -> Option<&'static str> {
        let both = self.usage.in_requests(parent) && self.usage.in_answers(parent);
        match self.access(property.schema) {
            _ if !both => None,
            Access::Both => None,
            Access::ReadOnly if self.read_only.has(parent, &property.name) => {
                Some("Only answers have it; requests leave it out.")
            }
            Access::ReadOnly => {
                Some("The server sets it; requests have it too, since it tells what they send.")
            }
            Access::WriteOnly if property.required => {
                Some("Only requests have it, and the API requires it of them.")
            }
            Access::WriteOnly => Some("Only requests have it."),
        }
    }

    /// A list of an answer that is empty where the server sends null or nothing; without a token it may still be left out.
    fn is_always_there(&self, ty: &Type, schema: &Schema, parent: SchemaId) -> bool {
        forms::reads_nothing(ty) && schema.tier == Tier::Any && !self.usage.in_requests(parent)
    }

    /// What a field means, with its limits. A reference says it in the component.
    fn field_docs(&self, property: &Property, parent: SchemaId) -> Vec<String> {
        let schema = self.api.schema(property.schema);
        let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
        if docs.is_empty() {
            docs.push(format!("`{}`.", property.name));
        }
        let is_sent =
            self.usage.in_requests(parent) && self.access(property.schema) != Access::ReadOnly;
        let limits = if is_sent {
            docs::sent_limits(self.api, property.schema, &docs)
        } else {
            docs::limits(self.api.resolved(schema), &docs)
        };
        docs.extend(limits);
        docs.extend(self.side(property, parent).map(str::to_owned));
        if schema.tier == Tier::Token {
            docs.push("Only with a token.".to_owned());
        }
        docs
    }
}

/// Names the methods that send null, after all fields have their names.
fn name_clearing(mut fields: Vec<Field>, scope: &mut Scope) -> Vec<Field> {
    let clearing = fields
        .iter_mut()
        .filter(|field| field.presence == Presence::Maybe);
    let clearing: Vec<&mut Field> = clearing.collect();
    let wanted = clearing
        .iter()
        .map(|field| Wanted::new(clear_name(&field.name), field.wire.clone()));
    let names = scope.take_all(wanted.collect::<Vec<_>>());
    for (field, name) in clearing.into_iter().zip(names) {
        field.clear = Some(name);
    }
    fields
}

/// Names the method that tells the tiers of an answer apart, where some fields come only with a token and some always.
fn name_answered_tier(fields: &[Field], scope: &mut Scope) -> Option<String> {
    let with_token = fields.iter().filter(|field| field.token).count();
    (1..fields.len())
        .contains(&with_token)
        .then(|| scope.take("answered_tier".to_owned()))
}

/// Name and documentation of an item.
fn head(schema: &Schema, name: String, fallback: &str) -> Head {
    let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
    if docs.is_empty() {
        docs.push(if fallback.is_empty() {
            format!("`{}` of the document.", schema.pointer)
        } else {
            fallback.to_owned()
        });
    }
    Head {
        pointer: schema.pointer.clone(),
        name,
        docs,
        deprecated: schema.deprecated,
    }
}
