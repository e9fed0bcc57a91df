//! The end-to-end check of any document: its client calls every operation against a server on this machine, and each request
//! and each answer is compared with what the document says.
//!
//! What the document says is read here without the generator: the styles of parameters, the encodings of bodies, the places of
//! credentials. Of the generator's plan only Rust's names are taken, to write the program that calls (`program.rs`), and of
//! what an operation sends and asks for, which of the media types that the document offers.
//!
//! Besides, the client reads a least and a full value of every variant of every choice (`variants.rs`).

mod bodies;
mod case;
mod document;
mod expected;
mod leaf;
mod media_type;
mod parts;
mod program;
mod running;
mod sample;
mod schema;
mod security;
mod styles;
mod variants;
mod workspace;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use beatpass_generator::diagnostics::{Diagnostics, Style};
use beatpass_generator::load::load;
use beatpass_generator::rust::{self, Body, Client};
use beatpass_generator::{Files, Input, Source, Templates, generate, plan};
use serde_json::Value;

use self::case::{Case, Chosen, Outcome, normal, without_nulls};
use self::document::{Document, Operation};
use self::running::Running;
use self::security::{Credentials, Way};
use self::workspace::Generated;
use crate::differences::Differences;
use crate::server::Server;

/// What was found for one document.
pub(crate) struct Report {
    pub(crate) document: String,
    pub(crate) operations: usize,
    pub(crate) calls: usize,
    /// Values of variants that were read.
    pub(crate) values: usize,
    pub(crate) differences: Vec<String>,
}

impl Report {
    /// The first difference of each operation: what is amiss with one shows in most of its calls.
    pub(crate) fn shown(&self) -> Vec<&str> {
        let operation = |difference: &&str| difference.split(" (").next().map(str::to_owned);
        let mut shown: Vec<&str> = self.differences.iter().map(String::as_str).collect();
        shown.dedup_by_key(|difference| operation(difference));
        shown
    }
}

/// Checks documents. `folder` takes the crates and what the compiler makes of them.
pub(crate) fn check(paths: &[PathBuf], folder: &Path) -> io::Result<Vec<Report>> {
    let generated = paths
        .iter()
        .map(|path| generated(path))
        .collect::<io::Result<Vec<_>>>()?;
    let executable = workspace::build(folder, &generated)?;
    let server = served()?;
    let subjects = paths.iter().zip(&generated);
    subjects
        .map(|(path, generated)| check_one(path, generated, &executable, &server))
        .collect()
}

fn generated(path: &Path) -> io::Result<Generated> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = stem
        .replace(|char: char| !char.is_ascii_alphanumeric(), "-")
        .to_lowercase();
    let input = Input {
        document: Source {
            name: path.display().to_string(),
            text: fs::read_to_string(path)?,
        },
        overlays: Vec::new(),
        package: format!("{name}-client"),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    let refused =
        |found: Diagnostics| io::Error::other(found.render(&[&input.document], Style::Plain));
    let (client, _) = plan(&input).map_err(refused)?;
    let output = generate(&input).map_err(refused)?;
    let mut found = Diagnostics::new();
    let loaded = load(&input.document, &[], &mut found).ok_or_else(|| refused(found))?;
    Ok(Generated {
        name,
        output,
        variants: variants::cases(&client, &loaded.value),
        client,
    })
}

/// The server, on a thread of its own.
fn served() -> io::Result<Server> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let server = runtime.block_on(Server::start());
    std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    Ok(server)
}

fn check_one(
    path: &Path,
    generated: &Generated,
    executable: &Path,
    server: &Server,
) -> io::Result<Report> {
    let document = Document::read(path)?;
    let operations = document.operations();
    let mut report = Report {
        document: generated.name.clone(),
        operations: operations.len(),
        calls: 0,
        values: generated.variants.len(),
        differences: uncalled(&operations, &generated.client),
    };
    let mut running = Running::start(executable, &generated.name, &server.url)?;
    for case in &generated.variants {
        let shown = running.read(&case.choice, &case.value)?;
        let difference = case.difference(&shown);
        let place = || format!("{} {}", report.document, case.choice);
        let difference =
            difference.map(|difference| format!("{} (a value): {difference}", place()));
        report.differences.extend(difference);
    }
    let mut exchange = Exchange {
        document: &document,
        running,
        server,
    };
    for (number, (_, planned)) in program::operations(&generated.client).enumerate() {
        let is_it = |operation: &&Operation<'_>| {
            operation.method == planned.method && operation.path == planned.route
        };
        match operations.iter().find(is_it) {
            Some(operation) => exchange.operation(&mut report, operation, (number, planned))?,
            None => report.differences.push(format!(
                "{}: the document has no such operation",
                planned.id
            )),
        }
    }
    Ok(report)
}

/// A program and the server that it calls.
struct Exchange<'a> {
    document: &'a Document,
    running: Running,
    server: &'a Server,
}

impl Exchange<'_> {
    /// Makes all calls of an operation.
    fn operation(
        &mut self,
        report: &mut Report,
        operation: &Operation<'_>,
        (number, planned): (usize, &rust::Operation),
    ) -> io::Result<()> {
        let chosen = Chosen {
            media_type: media_type(planned),
            accept: &planned.accept,
        };
        for case in case::cases(self.document, operation, &chosen) {
            for way in security::ways(operation) {
                self.server.reply(case.reply.clone());
                let said = self.running.call(number, &case.values, way)?;
                let mut differences = Differences::default();
                self.compare(&mut differences, (operation, way), &case, &said);
                let place = format!(
                    "{} {} ({}, {way:?})",
                    report.document, planned.id, case.name
                );
                report.differences.extend(differences.at(&place));
                report.calls += 1;
            }
        }
        Ok(())
    }

    fn compare(
        &self,
        differences: &mut Differences,
        (operation, way): (&Operation<'_>, Way),
        case: &Case<'_>,
        said: &Value,
    ) {
        compare_outcome(differences, case, said);
        match &self.server.recorded()[..] {
            [sent] => {
                let credentials = Credentials::of(self.document, operation, way, sent);
                let call = (operation, case);
                expected::compare_request(differences, self.document, call, &credentials, sent);
                compare_url(differences, operation, said, &sent.target);
            }
            [] if said.get("error").is_some() => {}
            all => differences.note(format!("sent {} requests instead of one", all.len())),
        }
    }
}

/// Operations that the client lacks.
fn uncalled(operations: &[Operation<'_>], client: &Client) -> Vec<String> {
    let planned = program::operations(client)
        .map(|(_, planned)| (planned.method.as_str(), planned.route.as_str()));
    let planned: BTreeSet<_> = planned.collect();
    let lacking = operations
        .iter()
        .filter(|operation| !planned.contains(&(&operation.method, operation.path)));
    lacking
        .map(|operation| {
            format!(
                "{} {}: the client lacks it",
                operation.method, operation.path
            )
        })
        .collect()
}

/// The media type that a planned operation sends.
fn media_type(planned: &rust::Operation) -> Option<&str> {
    Some(match planned.body.as_ref()? {
        Body::Json(media_type) => media_type.as_deref().unwrap_or("application/json"),
        Body::Form(..) => "application/x-www-form-urlencoded",
        Body::Upload(media_type)
        | Body::Text(media_type)
        | Body::Multipart(media_type)
        | Body::OptionalMultipart(media_type)
        | Body::MultipartMembers(media_type) => media_type,
    })
}

fn compare_outcome(differences: &mut Differences, case: &Case<'_>, said: &Value) {
    match &case.result {
        _ if said.get("error").is_some() => {
            differences.note(format!("{} with {}", said["error"], case.values));
        }
        Outcome::Status(status) => {
            differences.compare("status", &Some(*status), &said["status"].as_u64());
        }
        Outcome::Answer(answer) => {
            let [expected, actual] =
                [answer, &said["answer"]].map(|answer| without_nulls(&normal(answer)));
            differences.compare_json("answer", &expected, &actual);
        }
    }
}

/// Without a test's server, the same request goes to the server that the document names.
fn compare_url(
    differences: &mut Differences,
    operation: &Operation<'_>,
    said: &Value,
    target: &str,
) {
    let base = operation.base_path(crate::server::BASE_PATH);
    let below = target.strip_prefix(&base).unwrap_or(target);
    if let (Some(server), Some(url)) = (operation.server(), said["url"].as_str()) {
        let strip = |url: &str| url.split('?').next().unwrap_or_default().to_owned();
        differences.compare("URL", &strip(&format!("{server}{below}")), &strip(url));
    }
}
