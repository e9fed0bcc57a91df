//! Small documents, what is asked of an import, and what comes of it.

use beatpass_generator::diagnostics::Style;
use beatpass_generator::import::{Import, Prose, Request, Version, import};
use beatpass_generator::{Files, Input, Source, Templates};

pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo:\n  title: T\n  version: '1'\n";
/// The overlay of former names.
pub(crate) const ALIASES: &str = "spec/overlays/90-aliases.yaml";

pub(crate) fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

pub(crate) fn request(document: &str, revision: &str, prose: Prose) -> Request {
    Request {
        current: Input {
            document: source("spec/beatpass.yaml", document),
            overlays: Vec::new(),
            package: "beatpass-client".to_owned(),
            files: Files::default(),
            templates: Templates::embedded(),
        },
        revision: source("revision.yaml", revision),
        prose,
        version: Version::parse("0.1.0").expect("it is a version"),
        aliases: ALIASES.to_owned(),
    }
}

#[track_caller]
pub(crate) fn taken(request: &Request) -> Import {
    let result = import(request).unwrap_or_else(|failure| {
        let sources: Vec<_> = failure.sources.iter().collect();
        panic!("{}", failure.diagnostics.render(&sources, Style::Plain))
    });
    result.expect("something changes")
}

#[track_caller]
pub(crate) fn imported_with(document: &str, revision: &str, prose: Prose) -> Import {
    taken(&request(document, revision, prose))
}

#[track_caller]
pub(crate) fn imported(document: &str, revision: &str) -> String {
    imported_with(document, revision, Prose::Leave)
        .document
        .text
}

/// What comes of a document with these overlays.
#[track_caller]
pub(crate) fn with_overlays(document: &str, overlays: &[Source], revision: &str) -> Import {
    let mut request = request(document, revision, Prose::Leave);
    request.current.overlays = overlays.to_vec();
    taken(&request)
}

/// An overlay with these actions.
pub(crate) fn overlay(actions: &str) -> Source {
    overlay_at("spec/overlays/10-o.yaml", actions)
}

pub(crate) fn overlay_at(name: &str, actions: &str) -> Source {
    source(
        name,
        &format!("overlay: 1.0.0\ninfo: {{title: O, version: 1.0.0}}\nactions:\n{actions}"),
    )
}
