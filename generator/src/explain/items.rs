//! Names of types and of their fields and variants.

use super::names::{Named, Places, Subject, member};
use crate::api::{Api, SchemaId};
use crate::emit::{field_text, type_text};
use crate::rust::{Choice, Field, Head, Id, Item, Payload, Struct};

pub(super) fn add(api: &Api, places: &Places, item: &Item, named: &mut Vec<Named>) {
    let schema = |head: &Head| places.get(&head.pointer).copied();
    match item {
        Item::Struct(item) => add_struct(item, named),
        Item::Words(item) => {
            let values = item.values.iter();
            let values = values.map(|(name, text)| (name, text.clone(), format!("{text:?}")));
            add_values(&item.head, "set of texts", values, named);
        }
        Item::Numbers(item) => {
            let values = item.values.iter();
            let values = values.map(|(name, value)| (name, value.to_string(), value.to_string()));
            add_values(&item.head, "set of whole numbers", values, named);
        }
        Item::Values(item) => {
            let values = item.values.iter();
            let values = values.map(|(name, value)| (name, value.to_string(), value.to_string()));
            add_values(&item.head, "set of values of several kinds", values, named);
        }
        Item::Choice(item) => add_choice(item, named),
        Item::Newtype(item) => {
            let kind = format!("newtype of `{}`", type_text(&item.inner));
            named.push(named_type(&item.head, &kind));
        }
        Item::Id(item) => add_id(api, item, schema(&item.head), named),
    }
}

fn add_struct(item: &Struct, named: &mut Vec<Named>) {
    named.push(named_type(&item.head, "struct"));
    let fields = item.fields.iter();
    named.extend(fields.map(|field| named_field(item, field)));
}

fn named_field(item: &Struct, field: &Field) -> Named {
    let object = &item.head.pointer;
    Named {
        kind: format!(
            "field of type `{}`, `{}` in JSON",
            field_text(field),
            field.wire
        ),
        place: object.clone(),
        member_of: Some((field.wire.clone(), object.clone())),
        subject: Subject::Schema(object.clone()),
        ..member(&item.head.name, &[&item.head.name], field)
    }
}

/// A set of values: for each its variant, the value as people write it and as JSON has it.
fn add_values<'a>(
    head: &Head,
    kind: &str,
    values: impl Iterator<Item = (&'a String, String, String)>,
    named: &mut Vec<Named>,
) {
    named.push(named_type(head, kind));
    let variants = values.map(|(variant, value, json)| {
        named_variant(head, variant, &value, &format!("value, {json} in JSON"))
    });
    named.extend(variants);
}

fn add_choice(item: &Choice, named: &mut Vec<Named>) {
    named.push(named_type(&item.head, "choice"));
    for variant in &item.variants {
        let kind = match &variant.payload {
            Payload::Word(word) => format!("variant, {word:?} in JSON"),
            Payload::Value { ty, .. } => format!("variant that holds `{}`", type_text(ty)),
        };
        named.push(named_variant(
            &item.head,
            &variant.name,
            &variant.name,
            &kind,
        ));
    }
}

fn add_id(api: &Api, item: &Id, schema: Option<SchemaId>, named: &mut Vec<Named>) {
    let made_of = if item.text {
        "typed id made of text"
    } else {
        "typed id made of a number"
    };
    let whole = named_type(&item.head, made_of);
    let id = schema.and_then(|schema| api.schema(schema).id.clone());
    named.push(Named {
        subject: id.map_or_else(|| whole.subject.clone(), Subject::Id),
        ..whole
    });
}

fn named_type(head: &Head, kind: &str) -> Named {
    Named {
        name: head.name.clone(),
        aliases: vec![head.name.clone()],
        kind: kind.to_owned(),
        place: head.pointer.clone(),
        member_of: None,
        subject: Subject::Schema(head.pointer.clone()),
    }
}

fn named_variant(head: &Head, variant: &str, value: &str, kind: &str) -> Named {
    Named {
        name: format!("{}::{variant}", head.name),
        aliases: vec![
            format!("{}.{variant}", head.name),
            format!("{}.{value}", head.name),
        ],
        ..named_type(head, kind)
    }
}
