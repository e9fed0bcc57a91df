//! Calls every operation of the API through the generated client, against a server on this machine, and compares each
//! request and each decoded answer with `spec/beatpass.yaml` and its overlays.
//!
//! Nothing here comes from the generator: the document is read, its overlays are applied and the samples are made by
//! this test, and the calls are written by hand. Sample answers hold every property, every variant of every choice and
//! every value of every enum; sample requests set every parameter and every property.

mod calls;
mod case;
mod coverage;
mod differences;
mod document;
mod expect;
mod failures;
mod leaf;
mod made;
mod pages;
mod sample;
mod server;

use std::collections::{BTreeMap, BTreeSet};

use beatpass_client::{Client, Effect, Method, OperationInfo, Tier, Token};
use case::Case;
use differences::Differences;
use document::{Document, Operation};
use expect::{TOKEN, USER_AGENT};
use made::{Clients, Decoded, Made, Way};
use server::Server;

#[test]
fn every_operation_of_the_document_is_called() {
    let document = Document::load();
    let operations = document.operations();
    let documented: BTreeSet<_> = operations.iter().map(|operation| operation.id).collect();
    let called: BTreeSet<_> = calls::all().map(|(id, _)| *id).collect();
    assert_eq!(documented, called);
    assert_eq!(
        calls::all().count(),
        called.len(),
        "an operation stands in the table twice"
    );
}

#[tokio::test]
async fn requests_and_answers_are_those_of_the_document() {
    let document = Document::load();
    let (server, table) = (Server::start().await, calls_by_id());
    let clients = clients(&server.url);
    let mut problems = Vec::new();
    for operation in document.operations() {
        for case in case::cases(&document, &operation) {
            let made = table[operation.id](&clients.token, &case.parameters, &case.body);
            problems.extend(exchange((&operation, &case), made, &clients, &server).await);
        }
    }
    report(&problems);
}

#[test]
fn operations_say_of_themselves_what_the_document_says() {
    let document = Document::load();
    let (table, clients) = (calls_by_id(), clients("http://127.0.0.1:1"));
    let mut problems = Vec::new();
    for operation in document.operations() {
        let case = case::cases(&document, &operation).swap_remove(0);
        let made = table[operation.id](&clients.token, &case.parameters, &case.body);
        let mut differences = Differences::default();
        compare_info(&mut differences, &operation, &made);
        problems.extend(differences.at(operation.id));
    }
    report(&problems);
}

/// Sends a call in all ways, and compares requests and answers.
async fn exchange(
    (operation, case): (&Operation<'_>, &Case),
    made: Made,
    clients: &Clients,
    server: &Server,
) -> Vec<String> {
    let mut problems = Vec::new();
    server.reply(case.reply.clone());
    for way in made.ways(clients) {
        let mut differences = Differences::default();
        let place = format!("{} ({case}, {})", operation.id, way.name);
        send(&mut differences, (operation, case), way, server).await;
        problems.extend(differences.at(&place));
    }
    problems
}

async fn send(
    differences: &mut Differences,
    call: (&Operation<'_>, &Case),
    way: Way,
    server: &Server,
) {
    let prepared = match way.prepared {
        Ok(prepared) => prepared,
        Err(error) => return differences.note(format!("refused: {error}")),
    };
    compare_shown(differences, "request", &way.operation);
    match way.answer.await {
        Ok(answer) => compare_answer(differences, call.1, &answer),
        Err(error) => differences.note(format!("error: {error:?}")),
    }
    match &server.recorded()[..] {
        [sent] => {
            expect::compare_request(differences, call, way.has_token, sent);
            expect::compare_prepared(differences, &prepared, sent);
        }
        all => differences.note(format!("sent {} requests instead of one", all.len())),
    }
}

fn compare_answer(differences: &mut Differences, case: &Case, answer: &Decoded) {
    differences.compare_json("answer", &case.answer, &answer.json);
    compare_shown(differences, "answer", &answer.shown);
}

/// Enums are open: a value that the client does not list survives a round trip, and only shows here.
fn compare_shown(differences: &mut Differences, part: &str, shown: &str) {
    if shown.contains("Unknown(") {
        differences.note(format!(
            "{part}: a documented value is unknown to the client, in {shown}"
        ));
    }
}

fn compare_info(differences: &mut Differences, operation: &Operation<'_>, made: &Made) {
    let info: &OperationInfo = made.info;
    differences.compare("id", &operation.id, &info.id);
    differences.compare("method", &operation.method.as_str(), &info.method.as_str());
    differences.compare("route", &operation.path, &info.route);
    let (tier, is_public) = match operation.token() {
        document::Token::Never => (Tier::None, true),
        document::Token::Optional => (Tier::Optional, true),
        document::Token::Required => (Tier::Token, false),
    };
    differences.compare("tier", &tier, &info.tier);
    differences.compare("callable without a token", &is_public, &made.is_public);
    let effect = match operation.node["x-client-effect"].as_str() {
        Some("read") => Effect::Read,
        Some("money") => Effect::Money,
        None if info.method == Method::GET => Effect::Read,
        _ => Effect::Write,
    };
    differences.compare("effect", &effect, &info.effect);
    let confirm = operation.node["x-client-confirm"].as_str();
    differences.compare("confirm", &confirm, &info.confirm);
}

fn calls_by_id() -> BTreeMap<&'static str, calls::Make> {
    calls::all().copied().collect()
}

fn clients(url: &str) -> Clients {
    let builder = || {
        Client::builder()
            .base_url(url)
            .user_agent(USER_AGENT)
            .retries(0)
            .no_budget()
    };
    let token = Token::new(TOKEN).expect("the token is valid");
    Clients {
        token: builder()
            .token(token)
            .build()
            .expect("the settings are valid"),
        public: builder().build().expect("the settings are valid"),
    }
}

fn report(problems: &[String]) {
    let shown = problems
        .iter()
        .take(20)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        problems.is_empty(),
        "{} differences, the first of them:\n{shown}",
        problems.len()
    );
}
