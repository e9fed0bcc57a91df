//! Operations: grouped by tag, their inputs in calling order, their answers typed.

use super::docs;
use super::limits;
use super::names::{Scope, field_name, module_name, type_name};
use super::types::{Planner, Site};
use super::usage::holds_secret;
use crate::api::{self, Api, Content, Location, SchemaId};
use crate::diagnostics::Place as At;
use crate::rust::{Effect, Field, Group, Input, Operation, Output, Place, Presence, Tier, Type};

/// Name of the group of operations without a tag.
const UNTAGGED: &str = "Untagged";

/// Plans all operations, one group per tag that has some.
pub(super) fn plan_groups(planner: &mut Planner) -> Vec<Group> {
    let api = planner.api;
    let mut groups = name_groups(planner, api);
    // All operations take their names before any type inside them does, so that those names depend on nothing else.
    let names: Vec<String> = api
        .operations
        .iter()
        .map(|operation| planner.names.take(type_name(&id(operation))))
        .collect();
    for group in &mut groups {
        planner.open_module(
            &group.module,
            &format!("Types of the operations under the tag {}.", group.tag),
        );
        let mut methods = Scope::default();
        for (operation, name) in api
            .operations
            .iter()
            .zip(&names)
            .filter(|(operation, _)| tag(operation) == group.tag)
        {
            let method = methods.take(field_name(
                operation.method_name.as_deref().unwrap_or(&id(operation)),
            ));
            group
                .operations
                .push(plan_operation(planner, operation, name, method));
        }
    }
    groups
}

fn tag(operation: &api::Operation) -> &str {
    operation.tag.as_deref().unwrap_or(UNTAGGED)
}

/// The `operationId`, or method and path where there is none.
fn id(operation: &api::Operation) -> String {
    operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.to_lowercase(), operation.path))
}

fn name_groups(planner: &mut Planner, api: &Api) -> Vec<Group> {
    let mut accessors = Scope::accessors();
    let mut modules = Scope::default();
    for taken in ["schemas", "ids"] {
        modules.take(taken.to_owned());
    }
    let untagged = api
        .operations
        .iter()
        .any(|operation| operation.tag.is_none());
    let untagged = untagged.then(|| api::Tag {
        name: UNTAGGED.to_owned(),
        description: None,
    });
    let tags = api.tags.iter().chain(&untagged).filter(|tag_| {
        api.operations
            .iter()
            .any(|operation| tag(operation) == tag_.name)
    });
    tags.map(|tag| {
        let mut docs = docs::paragraphs(tag.description.as_deref());
        if docs.is_empty() {
            docs.push(format!(
                "Operations under the tag {}.",
                docs::first_line(&tag.name)
            ));
        }
        Group {
            module: modules.take(module_name(&tag.name)),
            handle: planner.names.take(type_name(&tag.name)),
            accessor: accessors.take(field_name(&tag.name)),
            tag: tag.name.clone(),
            docs,
            operations: Vec::new(),
        }
    })
    .collect()
}

fn plan_operation(
    planner: &mut Planner,
    operation: &api::Operation,
    name: &str,
    method_name: String,
) -> Operation {
    let inputs = plan_inputs(planner, operation, name);
    let output = match &operation.answer.content {
        Content::Empty => Output::Empty,
        Content::Text => Output::Text,
        Content::Binary => Output::Bytes,
        Content::Json(schema) => {
            let ty = planner.plan_type(
                *schema,
                &Site::new(
                    format!("{name}Response"),
                    format!("Answer of [`{name}`](crate::operations::{name})."),
                ),
            );
            let nullable = planner.is_nullable(*schema) && ty != Type::Json;
            let ty = if nullable {
                Type::Option(Box::new(ty))
            } else {
                ty
            };
            if has_secret(planner.api, operation, *schema) {
                Output::SecretJson(ty)
            } else {
                Output::Json(ty)
            }
        }
    };
    Operation {
        name: name.to_owned(),
        method_name,
        id: id(operation),
        method: operation.method.clone(),
        route: operation.path.clone(),
        tier: tier(operation.security),
        effect: effect(operation.effect),
        confirm: operation.confirm.clone(),
        quota: operation.quota,
        accept: operation.answer.media_type.clone(),
        body_type: operation
            .body
            .as_ref()
            .map(|body| body.media_type.clone())
            .filter(|media_type| media_type != "application/json"),
        summary: summary(operation),
        docs: operation_docs(operation),
        deprecated: operation.deprecated,
        inputs,
        output,
        example: None,
        limited: false,
    }
}

/// Whether the call or its answer holds a secret, which an answer of another shape than the documented one may repeat anywhere.
fn has_secret(api: &Api, operation: &api::Operation, answer: SchemaId) -> bool {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| parameter.schema);
    let body = operation.body.iter().map(|body| body.schema);
    let mut schemas = parameters.chain(body).chain([answer]);
    schemas.any(|schema| holds_secret(api, schema))
}

fn tier(security: api::Security) -> Tier {
    match security {
        api::Security::None => Tier::None,
        api::Security::Optional => Tier::Optional,
        api::Security::Required => Tier::Token,
    }
}

fn effect(effect: api::Effect) -> Effect {
    match effect {
        api::Effect::Read => Effect::Read,
        api::Effect::Write => Effect::Write,
        api::Effect::Money => Effect::Money,
    }
}

fn summary(operation: &api::Operation) -> String {
    let text = operation
        .summary
        .as_deref()
        .or(operation.description.as_deref())
        .unwrap_or_default();
    let line = docs::first_line(text);
    if line.is_empty() {
        format!("`{} {}`.", operation.method, operation.path)
    } else {
        docs::sentence(&line)
    }
}

fn operation_docs(operation: &api::Operation) -> Vec<String> {
    let mut paragraphs = docs::paragraphs(operation.description.as_deref());
    paragraphs.push(docs::route(
        &operation.method,
        &operation.path,
        operation.security,
        operation.effect,
    ));
    let mut failures: Vec<&api::Failure> = operation.failures.iter().collect();
    failures.sort_by(|a, b| a.status.cmp(&b.status));
    let described = failures
        .into_iter()
        .filter_map(|failure| Some((failure, failure.description.as_deref()?)));
    let failures: Vec<String> = described
        .map(|(failure, text)| {
            format!(
                "- `{}`: {}",
                failure.status,
                docs::paragraphs(Some(text)).join(" ")
            )
        })
        .collect();
    if !failures.is_empty() {
        paragraphs.push(docs::ERRORS.to_owned());
        paragraphs.push(failures.join("\n"));
    }
    paragraphs
}

/// Inputs in calling order: the path, what else is required, the body, what may be left out.
fn plan_inputs(planner: &mut Planner, operation: &api::Operation, name: &str) -> Vec<Input> {
    let mut scope = Scope::inputs();
    let mut inputs: Vec<Input> = operation
        .parameters
        .iter()
        .filter_map(|parameter| plan_parameter(planner, parameter, name, &mut scope))
        .collect();
    if let Some(body) = &operation.body {
        inputs.push(plan_body(planner, body, name, &mut scope));
    }
    inputs.sort_by_key(|input| match (input.field.presence, input.place) {
        (Presence::Required, Place::Path) => 0,
        (Presence::Required, Place::Query | Place::QueryJoined(_) | Place::Header) => 1,
        (Presence::Required, Place::Body) => 2,
        _ => 3,
    });
    inputs
}

fn plan_parameter(
    planner: &mut Planner,
    parameter: &api::Parameter,
    name: &str,
    scope: &mut Scope,
) -> Option<Input> {
    let ty = planner.plan_type(parameter.schema, &parameter_site(name, &parameter.name));
    if !can_be_parameter(&ty) {
        let message = format!(
            "parameter `{}` is an object or any JSON, which has no serialisation here",
            parameter.name
        );
        let place = At::document(parameter.pointer.child("schema"));
        planner
            .diagnostics
            .error("unsupported-parameter", place, message)
            .help("give it a plain type or a list of one");
        return None;
    }
    let ty = match (parameter.location, ty) {
        (Location::Path, Type::List(element)) => Type::OneOrMany(element),
        (_, ty) => ty,
    };
    let schema = planner.api.schema(parameter.schema);
    let mut docs = docs::paragraphs(
        parameter
            .description
            .as_deref()
            .or(schema.description.as_deref()),
    );
    if docs.is_empty() {
        docs.push(format!("`{}`.", parameter.name));
    }
    let limits = docs::limits(planner.api.resolved(schema), &docs);
    docs.extend(limits);
    let field = Field {
        limits: limits::of(planner.api, parameter.schema),
        name: scope.take_field(field_name(&parameter.name)),
        wire: parameter.name.clone(),
        ty,
        presence: if parameter.required {
            Presence::Required
        } else {
            Presence::Optional
        },
        docs,
        deprecated: parameter.deprecated,
        clear: None,
        example: parameter.example.clone().or_else(|| schema.example.clone()),
    };
    let place = match parameter.location {
        Location::Path => Place::Path,
        Location::Query => Place::Query,
        Location::QueryJoined(separator) => Place::QueryJoined(separator),
        Location::Header => Place::Header,
    };
    Some(Input { field, place })
}

fn parameter_site(operation: &str, parameter: &str) -> Site {
    let docs = format!("`{parameter}` of [`{operation}`](crate::operations::{operation}).");
    Site::new(format!("{operation}{}", type_name(parameter)), docs)
}

fn can_be_parameter(ty: &Type) -> bool {
    match ty {
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::String
        | Type::Date
        | Type::DateTime
        | Type::Named(_)
        | Type::Secret => true,
        Type::List(element) | Type::OneOrMany(element) => {
            !matches!(**element, Type::List(_)) && can_be_parameter(element)
        }
        Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Map(_)
        | Type::Option(_)
        | Type::Boxed(_) => false,
    }
}

fn plan_body(planner: &mut Planner, body: &api::Body, name: &str, scope: &mut Scope) -> Input {
    let ty = planner.plan_type(
        body.schema,
        &Site::new(
            format!("{name}Request"),
            format!("Request body of [`{name}`](crate::operations::{name})."),
        ),
    );
    let mut docs = docs::paragraphs(body.description.as_deref());
    if docs.is_empty() {
        docs.push("Request body.".to_owned());
    }
    let field = Field {
        name: scope.take_field("body".to_owned()),
        wire: "body".to_owned(),
        ty,
        presence: if body.required {
            Presence::Required
        } else {
            Presence::Optional
        },
        docs,
        deprecated: false,
        limits: limits::of(planner.api, body.schema),
        clear: None,
        example: body.example.clone(),
    };
    Input {
        field,
        place: Place::Body,
    }
}
