//! Declared failures: each status of each operation is an error of its own kind, with what its body says.

use beatpass_client::{ApiError, Error};
use serde_json::Value;

use crate::case::{self, Case};
use crate::differences::Differences;
use crate::document::{Answer, Document, Operation, list};
use crate::made::Decoded;
use crate::server::Server;
use crate::{calls_by_id, clients, report};

#[tokio::test]
async fn declared_failures_are_errors_with_their_status_and_message() {
    let document = Document::load();
    let (server, table) = (Server::start().await, calls_by_id());
    let clients = clients(&server.url);
    let mut problems = Vec::new();
    for operation in document.operations() {
        for failure in failures(&operation) {
            let case = case::failure(&document, &operation, &failure);
            server.reply(case.reply.clone());
            let made = table[operation.id](&clients.token, &case.parameters, &case.body);
            let way = made.ways(&clients).swap_remove(0);
            let mut differences = Differences::default();
            compare(&mut differences, (&operation, &case), way.answer.await);
            problems.extend(differences.at(&place(&operation, &case)));
        }
    }
    report(&problems);
}

/// The answers with a status of failure, and those that say in their body that the call failed.
fn failures<'a>(operation: &Operation<'a>) -> Vec<Answer<'a>> {
    let mut failures = operation.failures();
    if operation.failure().is_some() {
        failures.extend(operation.successes());
    }
    failures
}

fn place(operation: &Operation<'_>, case: &Case) -> String {
    format!("{} (status {})", operation.id, case.reply.status)
}

fn compare(
    differences: &mut Differences,
    call: (&Operation<'_>, &Case),
    result: Result<Decoded, Error>,
) {
    match result {
        Err(Error::Api(error)) => compare_error(differences, call, &error),
        other => differences.note(format!("no error of the API but {other:?}")),
    }
}

fn compare_error(
    differences: &mut Differences,
    (operation, case): (&Operation<'_>, &Case),
    error: &ApiError,
) {
    differences.compare("status", &case.reply.status, &error.status().as_u16());
    differences.compare("body", &case.reply.body, error.raw_body());
    let said = case.answer.get("message");
    let failure = || case.answer.pointer(operation.failure()?);
    if let Some(message) = said.or_else(failure).and_then(Value::as_str) {
        differences.compare("message", &message, &error.message());
    }
    for (field, texts) in case.answer["errors"].as_object().into_iter().flatten() {
        let expected: Vec<_> = list(texts).iter().filter_map(Value::as_str).collect();
        let actual = error
            .field_errors()
            .get(field)
            .map(|texts| texts.iter().map(String::as_str).collect());
        differences.compare(&format!("errors of {field}"), &Some(expected), &actual);
    }
}
