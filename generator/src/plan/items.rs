//! Items: what becomes a struct, an open set of values or a choice.

use super::names::{Scope, clear_name, field_name, type_name};
use super::types::{Planner, Site};
use super::{docs, forms, limits};
use crate::api::{Access, Additional, Property, Schema, SchemaId, Shape, Tier};
use crate::diagnostics::Place;
use crate::rust::{
    Choice, Constructor, Field, Head, Item, Numbers, Payload, Plain, Presence, Struct, Type,
    Variant, Words,
};

/// Most arguments of a `new`; more required fields get a struct of their own, so that each is named.
const MOST_ARGUMENTS: usize = 5;

impl Planner<'_> {
    pub(super) fn add_item(&mut self, id: SchemaId, name: String, fallback: &str) {
        let schema = self.api.schema(id);
        let place = self.reserve_place(id);
        let head = head(schema, name, fallback);
        let item = match &schema.shape {
            Shape::Words(values) => words(head, values),
            Shape::Numbers(values) => numbers(head, values),
            Shape::Choice(variants) => self.choice(head, variants),
            _ => self.structure(id, head),
        };
        self.put(place, item);
    }

    fn structure(&mut self, id: SchemaId, head: Head) -> Item {
        let flattened = self.flatten(id).expect("named_type has flattened it");
        self.report_conflicts(&flattened.conflicts);
        let object = flattened.object;
        let in_requests = self.usage.in_requests(id);
        let mut scope = Scope::fields();
        let names: Vec<&str> = object
            .properties
            .iter()
            .map(|property| &*property.name)
            .collect();
        let fields: Vec<Field> = object
            .properties
            .iter()
            .map(|property| {
                let mut field = self.field(property, &head.name, id, &mut scope);
                field
                    .docs
                    .extend(self.currency_docs(property.schema, &names));
                field
            })
            .collect();
        let fields = name_clearing(fields, &mut scope);
        let answered_tier = name_answered_tier(&fields, &mut scope);
        let extra = match object.additional {
            Additional::Unsaid | Additional::Refused => None,
            Additional::Any => Some(Type::Json),
            Additional::Of(values) => Some(self.extra_type(values, &head.name)),
        };
        let required = fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .count();
        let constructor = match required {
            _ if !in_requests => None,
            0..=MOST_ARGUMENTS => Some(Constructor::Arguments),
            _ => Some(Constructor::Required(
                self.names.take(format!("{}Required", head.name)),
            )),
        };
        Item::Struct(Struct {
            head,
            fields,
            extra,
            answered_tier,
            constructor,
            exactly_one: object.one_of_required,
            limited: false,
        })
    }

    fn extra_type(&mut self, values: SchemaId, parent: &str) -> Type {
        let site = Site::new(
            format!("{parent}Value"),
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
        scope: &mut Scope,
    ) -> Field {
        let name = scope.take_field(field_name(&property.name));
        let site = Site::new(
            format!("{parent}{}", type_name(&property.name)),
            format!("`{}` of [`{parent}`].", property.name),
        );
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
        let mut docs = self.field_docs(schema, &property.name);
        if presence == Presence::Nullable {
            docs.push("Always present, but may be null.".to_owned());
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
            limits: limits::of(self.api, property.schema),
            example: schema
                .example
                .clone()
                .or_else(|| self.api.resolved(schema).example.clone()),
            wire: property.name.clone(),
            name,
            ty,
            presence,
            clear: None,
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
            && match schema.access {
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

    /// A list of an answer that is empty where the server sends null or nothing; without a token it may still be left out.
    fn is_always_there(&self, ty: &Type, schema: &Schema, parent: SchemaId) -> bool {
        forms::reads_nothing(ty) && schema.tier == Tier::Any && !self.usage.in_requests(parent)
    }

    fn report_conflicts(&mut self, conflicts: &[Property]) {
        for property in conflicts {
            let place = Place::document(self.api.schema(property.schema).pointer.clone());
            let message = format!(
                "two parts of an `allOf` give `{}` different types",
                property.name
            );
            self.diagnostics
                .warning("all-of-conflict", place, message)
                .help("the client uses this one, which comes last");
        }
    }

    /// What a field means, with its limits. A reference says it in the component.
    fn field_docs(&self, schema: &Schema, wire: &str) -> Vec<String> {
        let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
        if docs.is_empty() {
            docs.push(format!("`{wire}`."));
        }
        let limits = docs::limits(self.api.resolved(schema), &docs);
        docs.extend(limits);
        docs.extend(match schema.access {
            Access::Both => None,
            Access::ReadOnly => Some("Only answers have it.".to_owned()),
            Access::WriteOnly => Some("Only requests have it.".to_owned()),
        });
        if schema.tier == Tier::Token {
            docs.push("Only with a token.".to_owned());
        }
        docs
    }

    fn choice(&mut self, head: Head, variants: &[SchemaId]) -> Item {
        let mut scope = Scope::default();
        let mut planned: Vec<Variant> = Vec::new();
        for &id in variants {
            let schema = self.api.schema(id);
            let name = scope.take(self.variant_name(id));
            let payload = match &schema.shape {
                Shape::Words(values) if values.len() == 1 && schema.component.is_none() => {
                    Payload::Word(values[0].clone())
                }
                _ => {
                    let site = Site::new(
                        format!("{}{name}", head.name),
                        format!("Variant `{name}` of [`{}`].", head.name),
                    );
                    let ty = self.plan_type(id, &site);
                    self.check_own_form(&ty, id);
                    Payload::Value {
                        kind: self.json_kind(id),
                        ty,
                        from: true,
                        plain: None,
                    }
                }
            };
            let mut docs =
                docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
            if docs.is_empty() {
                docs.push(match &payload {
                    Payload::Word(word) => format!("The word `{word}`."),
                    Payload::Value { kind, .. } => docs::sentence(&format!(
                        "{} {kind}",
                        if kind.starts_with(['a', 'i', 'o']) {
                            "an"
                        } else {
                            "a"
                        }
                    )),
                });
            }
            planned.push(Variant {
                name,
                docs,
                payload,
            });
        }
        self.settle_conversions(&mut planned);
        Item::Choice(Choice {
            head,
            variants: planned,
        })
    }

    /// Two variants of one type, or of one plain type, cannot both be converted from it: the first one is.
    fn settle_conversions(&self, variants: &mut [Variant]) {
        let mut types: Vec<Type> = Vec::new();
        let mut plains: Vec<Plain> = Vec::new();
        for variant in variants {
            let Payload::Value {
                ty, from, plain, ..
            } = &mut variant.payload
            else {
                continue;
            };
            *from = !types.contains(ty);
            types.push(ty.clone());
            let (made_of, is_plain) = match ty {
                Type::U64 | Type::I64 => (Some(Plain::Number), true),
                Type::String => (Some(Plain::Text), false),
                Type::Named(name) => (self.plain_type_of_id(name), false),
                _ => (None, false),
            };
            let Some(made_of) = made_of else { continue };
            *plain = Some(made_of).filter(|made_of| !is_plain && !plains.contains(made_of));
            plains.push(made_of);
        }
    }

    /// A variant is named by an overlay, its component, its title, its only word, or its kind.
    fn variant_name(&self, id: SchemaId) -> String {
        let schema = self.api.schema(id);
        let given = schema
            .name
            .as_ref()
            .or(schema.id.as_ref())
            .or(schema.component.as_ref())
            .or(schema.title.as_ref());
        match (&schema.shape, given) {
            (_, Some(name)) => type_name(name),
            (Shape::Words(values), None) if values.len() == 1 => type_name(&values[0]),
            (Shape::Array(_), None) => "List".to_owned(),
            _ => type_name(self.json_kind(id)),
        }
    }

    /// The kind of JSON that a schema's values are.
    fn json_kind(&self, id: SchemaId) -> &'static str {
        match &self.api.schema(self.api.resolve(id)).shape {
            Shape::Boolean => "boolean",
            Shape::Integer(_) | Shape::Numbers(_) => "integer",
            Shape::Number(_) => "number",
            Shape::String(_) | Shape::Words(_) => "string",
            Shape::Array(_) => "array",
            Shape::Object(_) => "object",
            Shape::AllOf(_) if self.flatten(id).is_some() => "object",
            Shape::Any | Shape::AllOf(_) | Shape::Choice(_) | Shape::Alias(_) => "any",
        }
    }
}

/// Names the methods that send null, after all fields have their names.
fn name_clearing(mut fields: Vec<Field>, scope: &mut Scope) -> Vec<Field> {
    for field in fields
        .iter_mut()
        .filter(|field| field.presence == Presence::Maybe)
    {
        field.clear = Some(scope.take(clear_name(&field.name)));
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

/// Variant for values that the document does not list.
const UNKNOWN: &str = "Unknown";

fn words(head: Head, values: &[String]) -> Item {
    let mut scope = Scope::default();
    let values = values
        .iter()
        .map(|value| (scope.take(listed(type_name(value))), value.clone()))
        .collect();
    Item::Words(Words { head, values })
}

fn numbers(head: Head, values: &[i64]) -> Item {
    let mut scope = Scope::default();
    let name = |value: i64| {
        if value < 0 {
            format!("Minus{}", value.unsigned_abs())
        } else {
            format!("N{value}")
        }
    };
    let values = values
        .iter()
        .map(|&value| (scope.take(name(value)), value))
        .collect();
    Item::Numbers(Numbers { head, values })
}

/// The name of a listed value, which leaves [`UNKNOWN`] to the others.
fn listed(name: String) -> String {
    if name == UNKNOWN {
        "UnknownValue".to_owned()
    } else {
        name
    }
}
