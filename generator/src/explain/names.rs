//! All names of a client, with what they stand for.

use crate::Planned;
use crate::api::{self, Api, SchemaId};
use crate::diagnostics::Pointer;
use crate::diff::members;
use crate::emit::{field_text, type_text};
use crate::rust::{Field, Group, Head, Item, Operation, Payload};

/// What uses are looked for by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// The schema here.
    Schema(Pointer),
    /// All schemas that are this typed id.
    Id(String),
    /// The operation here.
    Operation(Pointer),
}

/// Something that has a name.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// The name that is shown.
    pub(super) name: String,
    /// All names by which it is found, as [`plain`] writes them.
    pub(super) aliases: Vec<String>,
    pub(super) kind: String,
    pub(super) place: Pointer,
    pub(super) subject: Subject,
}

/// A name without parentheses and with dots for colons: `tracks().get(1)` is `tracks.get`.
pub(super) fn plain(name: &str) -> String {
    let mut depth = 0_usize;
    let mut text = String::new();
    for character in name.trim().chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            character if depth == 0 => text.push(character),
            _ => {}
        }
    }
    let text = text.replace("::", ".").replace("r#", "");
    text.trim_start_matches("client.").to_owned()
}

/// Operations first, then types; parts after what they are parts of.
pub(super) fn all(planned: &Planned) -> Vec<Named> {
    let mut named = Vec::new();
    for group in &planned.client.groups {
        for operation in &group.operations {
            add_operation(&planned.api, group, operation, &mut named);
        }
    }
    for item in planned.client.types.iter().flat_map(|module| &module.items) {
        add_item(&planned.api, item, &mut named);
    }
    named
}

fn add_operation(api: &Api, group: &Group, operation: &Operation, named: &mut Vec<Named>) {
    let is_it =
        |other: &&api::Operation| other.method == operation.method && other.path == operation.route;
    let Some(of) = api.operations.iter().find(is_it) else {
        return;
    };
    let call = format!("{}.{}", group.accessor, operation.method_name);
    let aliases = [operation.name.clone(), operation.id.clone(), plain(&call)];
    named.push(Named {
        name: operation.name.clone(),
        aliases: aliases.to_vec(),
        kind: format!(
            "operation {}, called by `{}().{}`: {} {}",
            operation.id, group.accessor, operation.method_name, operation.method, operation.route
        ),
        place: of.pointer.clone(),
        subject: Subject::Operation(of.pointer.clone()),
    });
    for input in &operation.inputs {
        let parameter = of
            .parameters
            .iter()
            .find(|parameter| parameter.name == input.field.wire);
        let body = of.body.as_ref().map(|body| &body.pointer);
        let Some(place) = parameter.map(|parameter| &parameter.pointer).or(body) else {
            continue;
        };
        let owners = [&operation.name, &operation.id, &aliases[2]];
        named.push(Named {
            kind: format!(
                "input of type `{}`, `{}` in the request",
                field_text(&input.field),
                input.field.wire
            ),
            place: place.clone(),
            subject: Subject::Operation(of.pointer.clone()),
            ..member(&operation.name, &owners, &input.field)
        });
    }
}

/// A member under the names of what it belongs to, by its own name and by that on the wire.
fn member(shown: &str, owners: &[&String], field: &Field) -> Named {
    let names = [field.name.replace("r#", ""), field.wire.clone()];
    let aliases = owners
        .iter()
        .flat_map(|owner| names.iter().map(move |name| format!("{owner}.{name}")));
    Named {
        name: format!("{shown}.{}", names[0]),
        aliases: aliases.collect(),
        kind: String::new(),
        place: Pointer::root(),
        subject: Subject::Operation(Pointer::root()),
    }
}

fn add_item(api: &Api, item: &Item, named: &mut Vec<Named>) {
    match item {
        Item::Struct(item) => {
            add_type(&item.head, "struct", named);
            let id = find(api, &item.head.pointer);
            let members = id.and_then(|id| members(api, id));
            for field in &item.fields {
                let described = members.iter().flat_map(|members| &members.named);
                let mut described = described.filter(|member| member.name == field.wire);
                let place = described
                    .next()
                    .map_or(&item.head.pointer, |member| &member.place)
                    .clone();
                named.push(Named {
                    kind: format!(
                        "field of type `{}`, `{}` in JSON",
                        field_text(field),
                        field.wire
                    ),
                    place,
                    subject: Subject::Schema(item.head.pointer.clone()),
                    ..member(&item.head.name, &[&item.head.name], field)
                });
            }
        }
        Item::Words(item) => {
            add_type(&item.head, "set of texts", named);
            for (variant, text) in &item.values {
                add_variant(
                    &item.head,
                    variant,
                    text,
                    format!("value, {text:?} in JSON"),
                    named,
                );
            }
        }
        Item::Numbers(item) => {
            add_type(&item.head, "set of whole numbers", named);
            for (variant, number) in &item.values {
                add_variant(
                    &item.head,
                    variant,
                    &number.to_string(),
                    format!("value, {number} in JSON"),
                    named,
                );
            }
        }
        Item::Values(item) => {
            add_type(&item.head, "set of values of several kinds", named);
            for (variant, value) in &item.values {
                let kind = format!("value, {value} in JSON");
                add_variant(&item.head, variant, &value.to_string(), kind, named);
            }
        }
        Item::Choice(item) => {
            add_type(&item.head, "choice", named);
            for variant in &item.variants {
                let kind = match &variant.payload {
                    Payload::Word(word) => format!("variant, {word:?} in JSON"),
                    Payload::Value { ty, .. } => format!("variant that holds `{}`", type_text(ty)),
                };
                add_variant(&item.head, &variant.name, &variant.name, kind, named);
            }
        }
        Item::Id(item) => {
            let made_of = if item.text {
                "typed id made of text"
            } else {
                "typed id made of a number"
            };
            add_type(&item.head, made_of, named);
            let schema = find(api, &item.head.pointer).and_then(|id| api.schema(id).id.clone());
            if let (Some(last), Some(id)) = (named.last_mut(), schema) {
                last.subject = Subject::Id(id);
            }
        }
    }
}

fn add_type(head: &Head, kind: &str, named: &mut Vec<Named>) {
    named.push(Named {
        name: head.name.clone(),
        aliases: vec![head.name.clone()],
        kind: kind.to_owned(),
        place: head.pointer.clone(),
        subject: Subject::Schema(head.pointer.clone()),
    });
}

fn add_variant(head: &Head, variant: &str, value: &str, kind: String, named: &mut Vec<Named>) {
    named.push(Named {
        name: format!("{}::{variant}", head.name),
        aliases: vec![
            format!("{}.{variant}", head.name),
            format!("{}.{value}", head.name),
        ],
        kind,
        place: head.pointer.clone(),
        subject: Subject::Schema(head.pointer.clone()),
    });
}

/// The schema that stands here.
pub(super) fn find(api: &Api, pointer: &Pointer) -> Option<SchemaId> {
    let place = api
        .schemas
        .iter()
        .position(|schema| schema.pointer == *pointer);
    place.map(SchemaId)
}
