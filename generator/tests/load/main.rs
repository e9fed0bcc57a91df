//! Load: texts in, documents or the whole text of diagnostics out.

/// Compares with the snapshot in `snapshots/`; without the expression, which would repeat the test.
macro_rules! golden {
    ($($argument:expr),+ $(,)?) => {
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!($($argument),+) })
    };
}

mod anchors;
mod files;
mod keywords;
mod normalise;
mod operations;
mod overlays;
mod places;
mod references;
mod schemas;
mod text;
mod version_3_1;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use beatpass_generator::Source;
use beatpass_generator::diagnostics::{Diagnostics, Style};
use beatpass_generator::load::{Document, load};

/// The smallest document, ready for more members.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

/// A document that is in order, for overlays to work on.
const SOUND: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ntags:\n- name: Search\n- name: Tracks\n";

fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

fn try_load(document: &str, overlays: &[&str]) -> (Option<Document>, String) {
    try_load_of("api.yaml", document, overlays)
}

/// The same of a document called so.
fn try_load_of(name: &str, document: &str, overlays: &[&str]) -> (Option<Document>, String) {
    let document = source(name, document);
    let overlays: Vec<Source> = overlays
        .iter()
        .enumerate()
        .map(|(index, text)| source(&format!("{index}.yaml"), text))
        .collect();
    let mut diagnostics = Diagnostics::new();
    let loaded = load(&document, &overlays, &mut diagnostics);
    assert_eq!(
        loaded.is_none(),
        diagnostics.has_errors(),
        "a document comes out exactly when there is no error"
    );
    let sources: Vec<&Source> = std::iter::once(&document).chain(&overlays).collect();
    (loaded, diagnostics.render(&sources, Style::Plain))
}

/// A document without any diagnostic.
fn load_clean(document: &str, overlays: &[&str]) -> Document {
    let (loaded, text) = try_load(document, overlays);
    assert_eq!(text, "");
    loaded.expect("there was no error")
}

/// Documents and what is said about each.
fn transcript(documents: &[&str]) -> String {
    transcript_of("api.yaml", documents)
}

/// The same of documents called so.
fn transcript_of(name: &str, documents: &[&str]) -> String {
    let mut transcript = String::new();
    for document in documents {
        let (_, said) = try_load_of(name, document, &[]);
        assert_ne!(said, "", "nothing was said about\n{document}");
        write!(
            transcript,
            "{}\n-----\n{said}\n=====\n",
            document.trim_end()
        )
        .expect("a string takes all text");
    }
    transcript
}

/// A document with one schema of these members.
fn with_schema(members: &str) -> String {
    let members = indented(members);
    format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Track:\n{members}")
}

fn indented(members: &str) -> String {
    members
        .lines()
        .map(|line| format!("      {line}\n"))
        .collect::<Vec<_>>()
        .concat()
}

/// A document with one operation of these members.
fn with_operation(members: &str) -> String {
    let members = indented(members);
    format!(
        "{HEAD}paths:\n  /tracks:\n    get:\n      responses: {{'200': {{description: Done}}}}\n{members}"
    )
}

fn schema_transcript(schemas: &[&str]) -> String {
    let documents: Vec<String> = schemas.iter().map(|schema| with_schema(schema)).collect();
    transcript(&documents.iter().map(String::as_str).collect::<Vec<_>>())
}

fn operation_transcript(operations: &[&str]) -> String {
    let documents: Vec<String> = operations
        .iter()
        .map(|operation| with_operation(operation))
        .collect();
    transcript(&documents.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn a_snapshot_shows_every_code() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = texts_in(&here.join("src/load"));
    let shown = texts_in(&here.join("tests/load/snapshots"));
    let calls = sources.split(['.', '\n', ' ']).filter_map(|call| {
        call.strip_prefix("error(\"")
            .or_else(|| call.strip_prefix("warning(\""))
    });
    let codes: BTreeSet<&str> = calls
        .filter_map(|call| call.split_once('"').map(|(code, _)| code))
        .collect();
    assert!(codes.len() > 20, "{codes:?}");
    let missing: Vec<&&str> = codes
        .iter()
        .filter(|code| **code != "internal" && !shown.contains(&format!("[{code}]")))
        .collect();
    assert!(missing.is_empty(), "no snapshot shows {missing:?}");
}

fn texts_in(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                return texts_in(&path);
            }
            std::fs::read_to_string(path).expect("all files are text")
        })
        .collect()
}
