//! Choices: their variants, and what tells each of them apart.

use super::chosen::{self, Chosen};
use super::names::{Scope, Wanted, type_name, unfit};
use super::sets::{UNKNOWN, listed};
use super::sites::Site;
use super::types::Planner;
use super::{docs, limits};
use crate::api::{self, Additional, Known, SchemaId, Shape};
use crate::rust::{Choice, Head, Item, Payload, Plain, Told, Type, Variant};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Past so many choices and variants within one another, any may lack the tag: it is looked for when a value is written.
const MOST_LOOKED_AT: usize = 1024;

impl Planner<'_> {
    pub(super) fn choice(&mut self, head: Head, choice: &api::Choice) -> Item {
        let kinds = Kinds::of(choice.variants.iter().map(|id| self.json_kind(*id)));
        let places = 0..choice.variants.len();
        let told: Vec<Told> = places
            .map(|place| self.told(choice, place, &kinds))
            .collect();
        let variants = choice.variants.iter().zip(&told);
        let wanted = variants.map(|(id, told)| self.variant_name(*id, told));
        let names = Scope::default().take_all(wanted.collect::<Vec<_>>());
        self.check_chosen(choice, &names);
        let variants = choice.variants.iter().zip(names.into_iter().zip(told));
        let mut variants: Vec<Variant> = variants
            .map(|(id, (name, told))| self.variant(&head, *id, name, told, choice.tag.as_ref()))
            .collect();
        self.settle_conversions(&mut variants);
        let tag = choice.tag.as_ref().map(|tag| tag.property.clone());
        let is_open = tag.is_some() && variants.iter().all(is_told);
        Item::Choice(Choice {
            head,
            variants,
            tag,
            unknown: is_open.then(|| UNKNOWN.to_owned()),
            limited: false,
        })
    }

    fn variant(
        &mut self,
        head: &Head,
        id: SchemaId,
        name: String,
        told: Told,
        tag: Option<&api::Tagged>,
    ) -> Variant {
        let schema = self.api.schema(id);
        let mut docs = docs::paragraphs(schema.description.as_deref().or(schema.title.as_deref()));
        let payload = match &schema.shape {
            Shape::Words(values) if values.len() == 1 && schema.component.is_none() => {
                Payload::Word(values[0].clone())
            }
            _ => self.payload(head, id, &name, (told, tag)),
        };
        if docs.is_empty() {
            docs.push(match &payload {
                Payload::Word(word) => format!("The word `{word}`."),
                Payload::Value { kind, .. } => docs::sentence(&docs::with_article(kind)),
            });
        }
        if let (Payload::Value { told, kind, .. }, Some(tag)) = (&payload, tag)
            && matches!(*kind, "object" | "any")
        {
            docs.extend(docs::told(&tag.property, told));
        }
        Variant {
            pointer: self.api.schema(self.api.resolve(id)).pointer.clone(),
            name,
            docs,
            payload,
        }
    }

    fn payload(
        &mut self,
        head: &Head,
        id: SchemaId,
        name: &str,
        (mut told, tag): (Told, Option<&api::Tagged>),
    ) -> Payload {
        let site = Site::new(
            &*head.name,
            name,
            format!("Variant `{name}` of [`{}`].", head.name),
        );
        let ty = self.plan_type(id, &site);
        self.check_own_form(&ty, id);
        let is_told = !told.tags.is_empty();
        told.adds_tag = tag
            .filter(|tag| is_told && self.may_lack(id, &tag.property))
            .map(|tag| self.tag_writer(&ty, id, &tag.property));
        Payload::Value {
            kind: self.json_kind(id),
            limits: limits::of(self.api, id, &ty),
            ty,
            from: true,
            plain: None,
            told,
        }
    }

    /// What tells the variant at this place apart.
    fn told(&self, choice: &api::Choice, place: usize, kinds: &Kinds) -> Told {
        let id = choice.variants[place];
        let is_one_of_several = kinds.has_several(self.json_kind(id));
        let shape = &self.api.schema(self.api.resolve(id)).shape;
        let tag = choice.tag.as_ref();
        let (mut listed, mut formed) = (Vec::new(), Vec::new());
        for member in choice.listed.get(place).into_iter().flatten() {
            match &member.values {
                Known::Values(values) => listed.push((member.property.clone(), values.clone())),
                Known::Format(format) => {
                    formed.extend(form(Some(format)).map(|form| (member.property.clone(), form)));
                }
            }
        }
        Told {
            adds_tag: None,
            tags: match listed_numbers(shape) {
                Some(numbers) if is_one_of_several => numbers,
                _ => tag.map_or_else(Vec::new, |tag| tag.values[place].clone()),
            },
            listed,
            formed,
            closed: is_one_of_several && is_closed(shape),
            known: is_one_of_several && matches!(shape, Shape::Words(_)),
            form: match shape {
                Shape::String(text) if is_one_of_several => form(text.format.as_deref()),
                _ => None,
            },
        }
    }

    /// The module of the runtime that writes a tag with values of a type that may be without it.
    fn tag_writer(&self, ty: &Type, id: SchemaId, tag: &str) -> &'static str {
        let id = self.api.resolve(id);
        let may_have = match &self.api.schema(id).shape {
            Shape::Object(object) => {
                !matches!(object.additional, Additional::Unsaid | Additional::Refused)
                    || self.has_field(id, object, tag)
            }
            _ => true,
        };
        match ty {
            Type::Struct(_) if !may_have => "tag_added",
            _ => "tag_kept",
        }
    }

    /// Whether a value of this schema may be an object that is written without such a member.
    fn may_lack(&self, id: SchemaId, member: &str) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let id = self.api.resolve(id);
            match &self.api.schema(id).shape {
                Shape::Object(object) if self.always_has(id, object, member) => {}
                Shape::Choice(_) if seen.contains(&id) => {}
                Shape::Choice(choice) if seen.len() + open.len() < MOST_LOOKED_AT => {
                    let tag = choice.tag.as_ref().filter(|tag| tag.property == member);
                    let is_told = |at: usize| tag.is_some_and(|tag| !tag.values[at].is_empty());
                    let variants = choice.variants.iter().enumerate();
                    open.extend(variants.filter(|(at, _)| !is_told(*at)).map(|(_, id)| *id));
                    seen.insert(id);
                }
                Shape::Object(_) | Shape::Choice(_) | Shape::Any => return true,
                _ => {}
            }
        }
        false
    }

    /// Two variants of one type, or of one plain type, cannot both be converted from it: the first one is, or rather the first that
    /// takes every text.
    fn settle_conversions(&self, variants: &mut [Variant]) {
        let mut types: HashSet<Type> = HashSet::new();
        let mut plains: Vec<Plain> = Vec::new();
        let mut variants: Vec<&mut Variant> = variants.iter_mut().collect();
        variants.sort_by_key(|variant| variant.payload.is_text_of_a_form());
        for variant in variants {
            let Payload::Value {
                ty, from, plain, ..
            } = &mut variant.payload
            else {
                continue;
            };
            *from = types.insert(ty.clone());
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

    /// A variant is named by an overlay, its component, its title, its tag, its only word, or its kind.
    fn variant_name<'s>(&'s self, id: SchemaId, told: &'s Told) -> Wanted<'s> {
        let schema = self.api.schema(id);
        let given = schema
            .name
            .as_ref()
            .or(schema.id.as_ref())
            .or(schema.component.as_ref())
            .or(schema.title.as_ref())
            .or(told
                .tags
                .first()
                .filter(|_| listed_numbers(&schema.shape).is_none()));
        let wire = match (&schema.shape, given) {
            (_, Some(name)) => name,
            (Shape::String(text), None) if told.form.is_some() => {
                text.format.as_deref().unwrap_or_default()
            }
            (Shape::Words(values), None) if values.len() == 1 => &values[0],
            (Shape::Array(_), None) => "list",
            _ => self.json_kind(id),
        };
        Wanted::new(listed(type_name(wire)), wire).chosen(schema.name.is_some())
    }

    /// Variants keep the names that overlays choose for them.
    fn check_chosen(&mut self, choice: &api::Choice, names: &[String]) {
        let chosen = choice.variants.iter().zip(names).filter_map(|(id, taken)| {
            let schema = self.api.schema(*id);
            let written = schema.name.as_deref()?;
            // That of a type is reported as such already.
            let name = type_name(written);
            let is_amiss = unfit(written).is_some() || name != written;
            let is_said = is_amiss && self.given.schemas.contains_key(id);
            (!is_said).then(|| Chosen {
                place: schema.pointer.child("x-client-name"),
                written: written.to_owned(),
                name,
                taken: taken.clone(),
            })
        });
        let chosen: Vec<Chosen> = chosen.collect();
        chosen::check(&chosen, "variant", &mut self.diagnostics);
    }

    /// The kind of JSON that a schema's values are.
    fn json_kind(&self, id: SchemaId) -> &'static str {
        match &self.api.schema(self.api.resolve(id)).shape {
            Shape::Boolean(_) => "boolean",
            Shape::Integer(_) | Shape::WideInteger | Shape::Numbers(_) => "integer",
            Shape::Number(_) => "number",
            shape @ Shape::Values(_) if listed_numbers(shape).is_some() => "number",
            Shape::String(_) | Shape::Words(_) => "string",
            Shape::Array(_) => "array",
            Shape::Object(_) => "object",
            Shape::Choice(_) if !self.others[self.api.resolve(id).0] => "object",
            Shape::Any
            | Shape::Null
            | Shape::Values(_)
            | Shape::AllOf(_)
            | Shape::Choice(_)
            | Shape::Alias(_) => "any",
        }
    }
}

/// How many variants of a choice are of each kind of JSON.
struct Kinds(HashMap<&'static str, usize>);

impl Kinds {
    fn of(kinds: impl Iterator<Item = &'static str>) -> Self {
        let mut counts = HashMap::new();
        for kind in kinds {
            *counts.entry(kind).or_default() += 1;
        }
        Self(counts)
    }

    /// Whether another variant takes values of this kind too; numbers take integers.
    fn has_several(&self, kind: &str) -> bool {
        let count = |kind: &str| self.0.get(kind).copied().unwrap_or_default();
        let akin = match kind {
            "integer" => count("number"),
            "number" => count("integer"),
            _ => 0,
        };
        count(kind) + akin > 1
    }
}

/// Whether an object has no members besides those that it names.
fn is_closed(shape: &Shape) -> bool {
    matches!(shape, Shape::Object(object)
        if object.additional == Additional::Refused && !object.properties.is_empty())
}

/// The numbers that a shape lists, if it lists nothing else.
fn listed_numbers(shape: &Shape) -> Option<Vec<String>> {
    match shape {
        Shape::Numbers(numbers) => Some(numbers.iter().map(ToString::to_string).collect()),
        Shape::Values(values) => {
            let number = |value: &Value| value.is_number().then(|| value.to_string());
            values.iter().map(number).collect()
        }
        _ => None,
    }
}

/// Whether a variant that could be an object is told by the tag.
fn is_told(variant: &Variant) -> bool {
    match &variant.payload {
        Payload::Value { kind, told, .. } => {
            !matches!(*kind, "object" | "any") || !told.tags.is_empty()
        }
        Payload::Word(_) => true,
    }
}

/// The module of the runtime that knows texts of a format.
fn form(format: Option<&str>) -> Option<&'static str> {
    match format? {
        "date" => Some("text_date"),
        "date-time" => Some("text_date_time"),
        "email" => Some("text_email"),
        "ipv4" => Some("text_ipv4"),
        "ipv6" => Some("text_ipv6"),
        "uri" | "url" => Some("text_uri"),
        "uuid" => Some("text_uuid"),
        _ => None,
    }
}
