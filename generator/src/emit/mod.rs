//! [`rust::Client`] in, files out. Decides nothing and cannot fail: names, types and sentences come from `plan`.

mod aliases;
mod calls;
mod credentials;
mod docs;
mod enums;
mod format;
mod forms;
mod imports;
mod index;
mod inputs;
mod limits;
mod lints;
mod literals;
mod manifest;
mod newtypes;
mod operations;
mod outputs;
mod pages;
mod runtime;
mod servers;
mod setters;
mod structs;
mod surface;
mod syntax;
mod templates;
mod types;

use crate::rust::Client;
use format::Body;
use runtime::{ModuleNeeds, Needs};
use std::cmp::Reverse;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(crate) use syntax::{argument_text, field_text, type_text};
pub use templates::Templates;

/// Path of the API surface.
pub(crate) const SURFACE: &str = "api-surface.txt";

/// A file of the emitted crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Path inside the crate, with `/` between its parts.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// What every emitted file says of its origin.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    /// Name of the document.
    pub document: String,
    /// Whether overlays were applied.
    pub overlays: bool,
}

impl Header {
    /// The header as a comment; `template` is the file to edit besides the document and the overlays.
    fn comment(&self, mark: &str, template: &str) -> String {
        let overlays = if self.overlays {
            " and its overlays"
        } else {
            ""
        };
        let lines = [
            format!(
                "Generated from {}{overlays} by `cargo xtask regen`. Do not edit:",
                self.document
            ),
            format!("change the document, an overlay or {template} and run the command again."),
        ];
        lines
            .map(|line| format!("{mark} {line}").trim_start().to_owned() + "\n")
            .concat()
    }
}

/// A Rust module.
struct Module {
    path: String,
    /// What it needs of the runtime.
    needs: ModuleNeeds,
    /// The file of the generator that makes it.
    origin: &'static str,
    body: Body,
}

/// Formatted Rust modules and whole files.
pub(crate) fn emit(client: &Client, templates: &Templates, header: &Header) -> Vec<OutputFile> {
    let (modules, surface) = std::thread::scope(|scope| {
        let surface = scope.spawn(|| surface::surface(client));
        let modules = run(&jobs(client), header);
        (modules, surface.join().expect("a worker does not panic"))
    });
    let mut needs = Needs::default();
    for (_, module) in &modules {
        needs.add(module);
    }
    needs.everywhere.extend(whole(client));
    let mut files: Vec<_> = modules.into_iter().map(|(file, _)| file).collect();
    let runtime = runtime::files(templates, header, &needs);
    files.extend(manifest::whole_files(client, templates, header, &runtime));
    files.extend(runtime);
    let origin = header.comment("#", "generator/src/emit/surface.rs");
    files.push(OutputFile {
        path: SURFACE.to_owned(),
        text: format!("{origin}\n{surface}"),
    });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// What the configuration of a client names of the runtime.
fn whole(client: &Client) -> impl Iterator<Item = &'static str> {
    let proof = if client.credentials.is_empty() {
        "bearer"
    } else {
        "credentials"
    };
    let session = client.session.as_ref().map(|_| "session");
    let own_servers = client.has_own_servers().then_some("own_server");
    let certificate = client.certificate.then_some("certificate");
    let needed = client.needs_certificate().then_some("certificate_needed");
    let rest = [session, own_servers, certificate, needed];
    std::iter::once(proof).chain(rest.into_iter().flatten())
}

/// Emits one module.
type Job<'a> = Box<dyn Fn() -> Module + Send + Sync + 'a>;

/// The largest first, so that none is left to one core at the end.
fn jobs(client: &Client) -> Vec<Job<'_>> {
    let types = client.types.iter().map(|module| {
        let job: Job = Box::new(move || types::module(module));
        (module.items.len(), job)
    });
    let operations = client.groups.iter().map(|group| {
        let job: Job = Box::new(move || operations::module(client, group));
        (group.operations.len(), job)
    });
    let mut sized: Vec<(usize, Job)> = types.chain(operations).collect();
    sized.sort_by_key(|(size, _)| Reverse(*size));
    let mut jobs: Vec<Job> = sized.into_iter().map(|(_, job)| job).collect();
    jobs.push(Box::new(|| index::types(client)));
    jobs.push(Box::new(|| index::operations(client)));
    if !client.servers.is_empty() {
        jobs.push(Box::new(|| servers::module(client)));
    }
    if !client.credentials.is_empty() {
        jobs.push(Box::new(|| credentials::module(client)));
    }
    for feature in &client.features {
        jobs.push(Box::new(move || index::operations_of(client, feature)));
        if index::has_types(client, feature) {
            jobs.push(Box::new(move || index::types_of(client, feature)));
        }
    }
    jobs
}

/// A file, and what it needs of the runtime.
type Emitted = (OutputFile, ModuleNeeds);

/// Runs the jobs on all cores. Their order does not matter: files are sorted in the end.
fn run(jobs: &[Job], header: &Header) -> Vec<Emitted> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut files = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let module = job();
            let text = header.comment("//", module.origin) + module.body.text();
            let path = module.path;
            files.push((OutputFile { path, text }, module.needs));
        }
        files
    };
    let workers = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    std::thread::scope(|scope| {
        let handles: Vec<_> = (1..workers).map(|_| scope.spawn(worker)).collect();
        let mut files = worker();
        for handle in handles {
            files.extend(handle.join().expect("a worker does not panic"));
        }
        files
    })
}
