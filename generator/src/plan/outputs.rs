//! What answers are decoded to: a type, or an enum of several by their status.

use super::docs;
use super::names::{Scope, Subject, Wanted, status_name};
use super::operations::link;
use super::sites::Site;
use super::types::Planner;
use crate::api::{self, Answer, Body, Content, SchemaId};
use crate::rust::{ByStatus, Output, StatusVariant, Type};

/// The media types to ask for.
pub(super) fn plan_accept(operation: &api::Operation) -> String {
    let mut accepted: Vec<&str> = vec![&operation.answer.media_type];
    let bodies = operation.other_answers.iter();
    for answer in bodies.filter(|answer| answer.content != Content::Empty) {
        if !accepted.contains(&&*answer.media_type) {
            accepted.push(&answer.media_type);
        }
    }
    accepted.join(", ")
}

/// The output of an operation. Statuses without a body make a single type optional.
pub(super) fn plan_output(planner: &mut Planner, operation: &api::Operation, name: &str) -> Output {
    let main = &operation.answer;
    let others = &operation.other_answers;
    let is_other =
        |answer: &&Answer| answer.content != Content::Empty && answer.content != main.content;
    if others.iter().any(|answer| is_other(&answer)) {
        return Output::ByStatus(plan_by_status(planner, operation, name));
    }
    let output = plan_content(planner, operation, main, name, "Response");
    let is_optional = others.iter().any(|answer| answer.content == Content::Empty);
    match output {
        Output::Json(ty) if is_optional => Output::Json(optional(ty)),
        Output::SecretJson(ty) if is_optional => Output::SecretJson(optional(ty)),
        output => output,
    }
}

fn optional(ty: Type) -> Type {
    match ty {
        Type::Option(_) | Type::Json => ty,
        ty => Type::Option(Box::new(ty)),
    }
}

fn plan_by_status(planner: &mut Planner, operation: &api::Operation, name: &str) -> ByStatus {
    let subject = Subject::Answers(name.to_owned());
    let enum_name = planner
        .names
        .take(subject, &operation.pointer, (name, "Answer"));
    let answers = std::iter::once(&operation.answer).chain(&operation.other_answers);
    let wanted = answers.clone();
    let wanted =
        wanted.map(|answer| Wanted::new(status_name(&answer.status), answer.status.as_str()));
    let names = Scope::default().take_all(wanted);
    let mut variants = Vec::new();
    for (answer, variant) in answers.zip(names) {
        let suffix = format!("{variant}Response");
        variants.push(StatusVariant {
            docs: variant_docs(answer),
            status: answer.status.parse().ok(),
            output: plan_content(planner, operation, answer, name, &suffix),
            name: variant,
        });
    }
    let rest = variants
        .iter()
        .position(|variant| variant.status.is_none())
        .unwrap_or_default();
    variants[rest].status = None;
    let rest = &variants[rest].name;
    ByStatus {
        docs: vec![format!(
            "What [`{name}`](crate::operations::{name}) is answered, by status. A success of another status is read as \
             [`{rest}`](Self::{rest})."
        )],
        name: enum_name,
        variants,
    }
}

fn variant_docs(answer: &Answer) -> Vec<String> {
    let text = docs::one_line(answer.description.as_deref());
    let text = if text.is_empty() {
        "A success.".to_owned()
    } else {
        text
    };
    vec![format!("`{}`: {text}", answer.status)]
}

fn plan_content(
    planner: &mut Planner,
    operation: &api::Operation,
    answer: &Answer,
    name: &str,
    suffix: &str,
) -> Output {
    let schema = match answer.content {
        Content::Empty => return Output::Empty,
        Content::Text => return Output::Text,
        Content::Binary => return Output::Bytes,
        Content::Json(schema) => schema,
    };
    let of = link(planner, operation, name, schema);
    let site = Site::new(name, suffix, format!("Answer of {of}."));
    let mut ty = planner.plan_outermost(schema, &site);
    planner.check_own_form(&ty, schema);
    if planner.is_nullable(schema) && ty != Type::Json {
        ty = Type::Option(Box::new(ty));
    }
    if has_secret(planner, operation, schema) {
        Output::SecretJson(ty)
    } else {
        Output::Json(ty)
    }
}

/// Whether the call or its answer holds a secret, which an answer of another shape than the documented one may repeat anywhere.
fn has_secret(planner: &Planner, operation: &api::Operation, answer: SchemaId) -> bool {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| parameter.schema);
    let body = operation.body.iter().filter_map(Body::schema);
    let mut schemas = parameters.chain(body).chain([answer]);
    schemas.any(|schema| planner.holds_secret(schema))
}
