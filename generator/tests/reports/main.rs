//! Reports on documents: what changed from one to another, and what is questionable in one.

mod diff;
mod lint;

use beatpass_generator::{Files, Input, Source, Templates};

/// A document of these paths and component schemas.
fn input(paths: &str, schemas: &str) -> Input {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\n\
         paths: {{{paths}}}\ncomponents: {{schemas: {{{schemas}}}}}\n"
    );
    Input {
        document: Source {
            name: "api.yaml".to_owned(),
            text,
        },
        overlays: Vec::new(),
        package: "a".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    }
}
