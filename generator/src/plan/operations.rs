//! Operations: what they are called, what they answer, and what their documentation says.

use super::bodies::plan_body;
use super::docs;
use super::inputs::plan_inputs;
use super::outputs::{plan_accept, plan_output};
use super::types::Planner;
use crate::api::{self, Content, SchemaId};
use crate::rust::{Effect, Operation, Tier};

/// The `operationId`, or method and path where there is none.
pub(super) fn id(operation: &api::Operation) -> String {
    operation
        .id
        .clone()
        .unwrap_or_else(|| format!("{} {}", operation.method.to_lowercase(), operation.path))
}

/// What its type and its method are named after: the id, and the kind of body that sets it apart.
pub(super) fn title(operation: &api::Operation) -> String {
    with_body_name(id(operation), operation)
}

/// A name of an operation, told apart from that of the same operation with another body.
pub(super) fn with_body_name(name: String, operation: &api::Operation) -> String {
    match &operation.body_name {
        Some(body) => format!("{name} as {body}"),
        None => name,
    }
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
        credentials: planner.catalogue.of(operation),
        certificate: operation.certificate,
        server: operation.server.as_ref().map(api::Server::default_url),
        effect: effect(operation.effect),
        confirm: operation.confirm.clone(),
        quota: operation.quota,
        failure: planner.plan_failure(operation),
        origin: operation.origin.clone(),
        accept: plan_accept(operation),
        body: operation.body.as_ref().map(|body| plan_body(planner, body)),
        leaves_out: planner.read_only.concerns(operation),
        summary: summary(operation),
        docs: operation_docs(planner, operation),
        deprecated: operation.deprecated,
        inputs,
        output,
        example: None,
        paging: None,
        limited: false,
    }
}

/// An operation's name in the documentation of a type; a link unless the type may be there without the operation.
pub(super) fn link(
    planner: &Planner,
    operation: &api::Operation,
    name: &str,
    schema: SchemaId,
) -> String {
    let features = &planner.features;
    if features.of_schema(schema) == features.of_operation(operation) {
        format!("[`{name}`](crate::operations::{name})")
    } else {
        format!("`{name}`")
    }
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

fn operation_docs(planner: &Planner, operation: &api::Operation) -> Vec<String> {
    let mut paragraphs = docs::paragraphs(operation.description.as_deref());
    paragraphs.push(docs::route(operation));
    paragraphs.extend(docs::sent_media_type(operation));
    paragraphs.extend(planner.docs_of_parts(operation));
    paragraphs.extend(planner.catalogue.sentence(operation));
    paragraphs.extend(operation.server.as_ref().map(docs::own_server));
    paragraphs.extend(operation.page.as_ref().map(|_| docs::PAGES.to_owned()));
    paragraphs.extend(docs::provenance(
        operation.origin.as_deref(),
        operation.feature.as_deref(),
    ));
    if operation.answer.content == Content::Binary {
        paragraphs.push(docs::DOWNLOAD.to_owned());
    }
    paragraphs.extend(docs::other_media_types(operation));
    paragraphs.extend(docs::answered_headers(operation));
    let mut failures: Vec<&api::Failure> = operation.failures.iter().collect();
    failures.sort_by(|a, b| a.status.cmp(&b.status));
    let described = failures
        .into_iter()
        .filter_map(|failure| Some((failure, failure.description.as_deref()?)));
    let failures: Vec<String> = described
        .map(|(failure, text)| {
            let text = docs::one_line(Some(text));
            format!("- `{}`: {text}", failure.status)
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
