//! Operations: their inputs in calling order, their answers typed.

use super::docs;
use super::limits;
use super::names::{Scope, field_name, type_name};
use super::types::{Planner, Site};
use super::usage::holds_secret;
use crate::api::{self, Api, Body, BodyContent, Content, Location, SchemaId};
use crate::diagnostics::Place as At;
use crate::rust::{Effect, Field, Input, Operation, Output, Place, Presence, Tier, Type};

/// The `operationId`, or method and path where there is none.
pub(super) fn id(operation: &api::Operation) -> String {
    operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.to_lowercase(), operation.path))
}

pub(super) fn plan_operation(
    planner: &mut Planner,
    operation: &api::Operation,
    name: &str,
    method_name: String,
) -> Operation {
    let inputs = plan_inputs(planner, operation, name);
    let output = plan_output(planner, operation, name);
    Operation {
        name: name.to_owned(),
        method_name,
        aliases: Vec::new(),
        id: id(operation),
        method: operation.method.clone(),
        route: operation.path.clone(),
        tier: tier(operation.security),
        effect: effect(operation.effect),
        confirm: operation.confirm.clone(),
        quota: operation.quota,
        failure: planner.plan_failure(operation),
        origin: operation.origin.clone(),
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
        paging: None,
        limited: false,
    }
}

fn plan_output(planner: &mut Planner, operation: &api::Operation, name: &str) -> Output {
    let schema = match operation.answer.content {
        Content::Empty => return Output::Empty,
        Content::Text => return Output::Text,
        Content::Binary => return Output::Bytes,
        Content::Json(schema) => schema,
    };
    let of = link(planner, operation, name, schema);
    let site = Site::new(format!("{name}Response"), format!("Answer of {of}."));
    let mut ty = planner.plan_type(schema, &site);
    planner.check_own_form(&ty, schema);
    if planner.is_nullable(schema) && ty != Type::Json {
        ty = Type::Option(Box::new(ty));
    }
    if has_secret(planner.api, operation, schema) {
        Output::SecretJson(ty)
    } else {
        Output::Json(ty)
    }
}

/// An operation's name in the documentation of a type; a link unless the type may be there without the operation.
fn link(planner: &Planner, operation: &api::Operation, name: &str, schema: SchemaId) -> String {
    let features = &planner.features;
    if features.of_schema(schema) == features.of_operation(operation) {
        format!("[`{name}`](crate::operations::{name})")
    } else {
        format!("`{name}`")
    }
}

/// Whether the call or its answer holds a secret, which an answer of another shape than the documented one may repeat anywhere.
fn has_secret(api: &Api, operation: &api::Operation, answer: SchemaId) -> bool {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| parameter.schema);
    let body = operation.body.iter().filter_map(Body::schema);
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
    paragraphs.extend(operation.page.as_ref().map(|_| docs::PAGES.to_owned()));
    paragraphs.extend(docs::provenance(
        operation.origin.as_deref(),
        operation.feature.as_deref(),
    ));
    if operation.answer.content == Content::Binary {
        paragraphs.push(docs::DOWNLOAD.to_owned());
    }
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
    let inside = operation.failure.as_ref();
    let inside = inside
        .map(|pointer| format!("- inside a success: what stands at `{pointer}` of the answer"));
    let failures: Vec<String> = failures.into_iter().chain(inside).collect();
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
        .filter_map(|parameter| plan_parameter(planner, operation, parameter, name, &mut scope))
        .collect();
    if let Some(body) = &operation.body {
        inputs.push(plan_body(planner, operation, body, name, &mut scope));
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
    operation: &api::Operation,
    parameter: &api::Parameter,
    name: &str,
    scope: &mut Scope,
) -> Option<Input> {
    let of = link(planner, operation, name, parameter.schema);
    let site = Site::new(
        format!("{name}{}", type_name(&parameter.name)),
        format!("`{}` of {of}.", parameter.name),
    );
    let ty = planner.plan_type(parameter.schema, &site).strict().clone();
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
        docs: parameter_docs(planner, operation, parameter),
        deprecated: parameter.deprecated,
        token: false,
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

fn parameter_docs(
    planner: &mut Planner,
    operation: &api::Operation,
    parameter: &api::Parameter,
) -> Vec<String> {
    let schema = planner.api.schema(parameter.schema);
    let description = parameter.description.as_deref();
    let mut docs = docs::paragraphs(description.or(schema.description.as_deref()));
    if docs.is_empty() {
        docs.push(format!("`{}`.", parameter.name));
    }
    let limits = docs::limits(planner.api.resolved(schema), &docs);
    docs.extend(limits);
    let others = operation.parameters.iter();
    let names: Vec<&str> = others.map(|other| &*other.name).collect();
    docs.extend(planner.currency_docs(parameter.schema, &names));
    docs
}

fn can_be_parameter(ty: &Type) -> bool {
    match ty {
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::Number
        | Type::String
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::DateTimeLocal
        | Type::Named(_)
        | Type::Secret => true,
        Type::List(element) | Type::OneOrMany(element) => {
            !matches!(element.strict(), Type::List(_)) && can_be_parameter(element)
        }
        Type::Lenient(inner, _) => can_be_parameter(inner),
        Type::Upload
        | Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Map(_)
        | Type::Option(_)
        | Type::Boxed(_) => false,
    }
}

fn plan_body(
    planner: &mut Planner,
    operation: &api::Operation,
    body: &api::Body,
    name: &str,
    scope: &mut Scope,
) -> Input {
    let (ty, limits) = match body.content {
        BodyContent::Json(schema) => {
            let of = link(planner, operation, name, schema);
            let site = Site::new(format!("{name}Request"), format!("Request body of {of}."));
            let ty = planner.plan_type(schema, &site);
            planner.check_own_form(&ty, schema);
            (ty, limits::of(planner.api, schema))
        }
        BodyContent::Binary => (Type::Upload, Vec::new()),
    };
    let mut docs = docs::paragraphs(body.description.as_deref());
    if docs.is_empty() {
        docs.push("Request body.".to_owned());
    }
    if ty == Type::Upload {
        docs.push(docs::UPLOAD.to_owned());
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
        token: false,
        limits,
        clear: None,
        example: body.example.clone(),
    };
    Input {
        field,
        place: Place::Body,
    }
}
