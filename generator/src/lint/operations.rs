//! Operations: what they answer, which errors they declare, who may call them, what they are called.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Context, Lint};
use crate::api::{
    Choice, Content, Effect, Location, Operation, Parameter, SchemaId, Security, Shape,
};
use crate::diagnostics::Pointer;

pub(super) fn check(context: &mut Context) {
    for operation in &context.api.operations {
        if operation.body_name.is_some() {
            // It was looked at with its first kind of body.
            continue;
        }
        names(context, operation);
        answer(context, operation);
        errors(context, operation);
        error_bodies(context, operation);
        tokens(context, operation);
        pages(context, operation);
    }
}

/// What people call an operation.
pub(super) fn name(operation: &Operation) -> String {
    let unnamed = || format!("{} {}", operation.method, operation.path);
    operation.id.clone().unwrap_or_else(unnamed)
}

fn names(context: &mut Context, operation: &Operation) {
    let (name, place) = (name(operation), &operation.pointer);
    nameless(context, operation);
    let missing = [
        (
            operation.summary.is_none(),
            Lint::NoSummary,
            ("summary", json!("What it does.")),
            "Say in one line what it does.",
        ),
        (
            operation.tag.is_none(),
            Lint::NoTag,
            ("tags", json!(["General"])),
            "Name the tag that it belongs to.",
        ),
    ];
    for (_, lint, (keyword, value), to_do) in missing.into_iter().filter(|(is_it, ..)| *is_it) {
        let fact = format!("has no `{keyword}`");
        context.propose(
            lint,
            &name,
            fact,
            place,
            (&json!({ keyword: value }), to_do),
        );
    }
}

/// An operation without an id, or with one that another operation keeps.
fn nameless(context: &mut Context, operation: &Operation) {
    if operation.id.is_some() {
        return;
    }
    let (name, place) = (name(operation), &operation.pointer);
    let written = context.raw(&place.child("operationId"));
    let (lint, fact) = match written.and_then(Value::as_str) {
        Some(id) => (
            Lint::DuplicateOperationId,
            format!("has the `operationId` of another operation, `{id}`"),
        ),
        None => (Lint::NoOperationId, "has no `operationId`".to_owned()),
    };
    let update = json!({ "operationId": made_name(operation) });
    context.propose(
        lint,
        &name,
        fact,
        place,
        (&update, "Call it what its makers call it."),
    );
}

/// An id of method and path.
fn made_name(operation: &Operation) -> String {
    let mut name = operation.method.to_lowercase();
    for word in operation
        .path
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        name += &first.to_uppercase();
        name += rest;
    }
    name
}

fn answer(context: &mut Context, operation: &Operation) {
    let (name, answer) = (name(operation), &operation.answer);
    let place = response(operation, &answer.status);
    // 204 and 205 have no body by RFC 9110.
    if answer.content == Content::Empty && !["204", "205"].contains(&answer.status.as_str()) {
        let fact = format!("says nothing of the body of its {}", answer.status);
        let body = described(&json!({ "type": "object" }));
        context.propose(
            Lint::SuccessWithoutShape,
            &name,
            fact,
            &place,
            (&body, DESCRIBE),
        );
    }
    if answer.media_type.contains('*') && answer.content != Content::Empty {
        context.find(
            Lint::MediaRange,
            &name,
            format!("answers with {}", answer.media_type),
            &place,
        );
    }
    let makes = ["create", "store"]
        .iter()
        .any(|verb| name.starts_with(verb));
    if operation.method == "POST"
        && makes
        && answer.status == "200"
        && !operation.path.ends_with('}')
    {
        context.find(
            Lint::CreatedWith200,
            &name,
            "makes something and answers 200",
            &place,
        );
    }
    if operation.method == "DELETE" && operation.body.is_some() {
        context.find(
            Lint::DeleteWithBody,
            &name,
            "is a DELETE with a body",
            &operation.pointer,
        );
    }
}

fn response(operation: &Operation, status: &str) -> Pointer {
    operation.pointer.child("responses").child(status)
}

/// Whether it declares a status, or a range or default that stands for it.
fn declares(operation: &Operation, status: &str) -> bool {
    let range = format!("{}XX", &status[..1]);
    let mut failures = operation.failures.iter();
    failures.any(|failure| {
        [status, "default"].contains(&&*failure.status)
            || failure.status.eq_ignore_ascii_case(&range)
    })
}

/// Errors that are declared nowhere. What is known from a reference page is known without them: pages tell of errors once for all.
fn errors(context: &mut Context, operation: &Operation) {
    if operation.origin.is_some() {
        return;
    }
    let (name, place) = (name(operation), operation.pointer.child("responses"));
    let in_path = operation
        .parameters
        .iter()
        .any(|parameter| parameter.location == Location::Path);
    let takes_token = operation.security != Security::None;
    let wanted = [
        (
            Lint::No401,
            "401",
            takes_token,
            "The token is missing, wrong or too old.",
        ),
        (Lint::No404, "404", in_path, "There is no such thing."),
        (
            Lint::No422,
            "422",
            operation.body.is_some() && !declares(operation, "400"),
            "The body is refused.",
        ),
        // A budget says it of all calls at once.
        (
            Lint::No429,
            "429",
            context.api.budget.is_none(),
            "There were too many requests.",
        ),
    ];
    for (lint, status, is_wanted, meaning) in wanted {
        if is_wanted && !declares(operation, status) {
            let update = json!({ status: { "description": meaning } });
            let to_do = "Confirm that it can happen, and name the source.";
            let fact = format!("declares no {status}");
            context.propose(lint, &name, fact, &place, (&update, to_do));
        }
    }
}

fn error_bodies(context: &mut Context, operation: &Operation) {
    let name = name(operation);
    for failure in &operation.failures {
        let place = response(operation, &failure.status);
        let Some(response) = context.raw(&place) else {
            continue;
        };
        if response.get("$ref").is_none() && response.get("content").is_none() {
            let body =
                json!({ "type": "object", "properties": { "message": { "type": "string" } } });
            let fact = format!("says nothing of the body of its {}", failure.status);
            context.propose(
                Lint::ErrorWithoutShape,
                &name,
                fact,
                &place,
                (&described(&body), DESCRIBE),
            );
        }
    }
}

const DESCRIBE: &str = "Describe the body, and name the source.";

/// What gives a response a JSON body of this schema.
fn described(schema: &Value) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

fn tokens(context: &mut Context, operation: &Operation) {
    let name = name(operation);
    if operation.security != Security::None {
        return;
    }
    let has_401 = operation
        .failures
        .iter()
        .any(|failure| failure.status == "401");
    if has_401 {
        let place = response(operation, "401");
        context.find(
            Lint::TokenErrorWithoutToken,
            &name,
            "takes no token and declares a 401",
            &place,
        );
    } else if operation.effect != Effect::Read {
        context.find(
            Lint::OpenWrite,
            &name,
            "changes data and takes no token",
            &operation.pointer,
        );
    }
}

/// Members by which an answer is known to be one page of a list.
const PAGE_MEMBERS: [&str; 5] = [
    "current_page",
    "next_page_url",
    "next_cursor",
    "has_more",
    "last_page",
];

/// Query parameters that choose a page.
const PAGE_PARAMETERS: [&str; 5] = ["page", "page_number", "pageNumber", "cursor", "offset"];

fn pages(context: &mut Context, operation: &Operation) {
    let Content::Json(answer) = operation.answer.content else {
        return;
    };
    if operation.page.is_some() {
        return;
    }
    let chooses = |parameter: &&Parameter| {
        parameter.location == Location::Query && PAGE_PARAMETERS.contains(&&*parameter.name)
    };
    let parameter = operation.parameters.iter().find(chooses);
    let is_page = holds(
        context,
        (answer, 1),
        &mut BTreeSet::new(),
        &has_page_members,
    );
    let has_list = || holds(context, (answer, 2), &mut BTreeSet::new(), &is_list);
    let fact = match parameter {
        Some(parameter) if is_page || has_list() => format!(
            "answers with a page that `{}` chooses, and has no `x-client-page`",
            parameter.name
        ),
        None if is_page => "answers with a page, and no parameter chooses which".to_owned(),
        Some(_) | None => return,
    };
    context.find(
        Lint::PagesNotDescribed,
        &name(operation),
        fact,
        &operation.pointer,
    );
}

fn has_page_members(shape: &Shape) -> bool {
    let Shape::Object(object) = shape else {
        return false;
    };
    let mut properties = object.properties.iter();
    properties.any(|property| PAGE_MEMBERS.contains(&&*property.name))
}

fn is_list(shape: &Shape) -> bool {
    matches!(shape, Shape::Array(_))
}

/// Whether a value, or one of an object so many objects deep in it, is such a one. Choices can name each other.
fn holds(
    context: &Context,
    (id, depth): (SchemaId, usize),
    seen: &mut BTreeSet<(SchemaId, usize)>,
    is: &impl Fn(&Shape) -> bool,
) -> bool {
    let api = context.api;
    let id = api.resolve(id);
    if !seen.insert((id, depth)) {
        return false;
    }
    match &api.schema(id).shape {
        shape if is(shape) => true,
        Shape::Object(object) if depth > 0 => object
            .properties
            .iter()
            .any(|property| holds(context, (property.schema, depth - 1), seen, is)),
        Shape::AllOf(parts)
        | Shape::Choice(Choice {
            variants: parts, ..
        }) => parts
            .iter()
            .any(|part| holds(context, (*part, depth), seen, is)),
        _ => false,
    }
}

/// The tags that the document declares.
pub(super) fn declared_tags(document: &Value) -> Vec<&str> {
    let tags = document.get("tags").and_then(Value::as_array);
    let tags = tags.into_iter().flatten();
    tags.filter_map(|tag| tag.get("name")?.as_str()).collect()
}
