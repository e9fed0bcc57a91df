//! What is emitted for the fixtures: a snapshot for each feature, the same bytes every time, names that do not move.

mod certificates;
mod examples;
mod features;
mod hostile;
mod large;
mod naming;
mod order;
mod session;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use beatpass_generator::{Output, OutputFile};
use beatpass_tests::fixture::{Fixture, is_of_the_document};

#[test]
fn every_feature_as_a_snapshot() {
    for fixture in Fixture::all().expect("the fixtures can be read") {
        let output = fixture
            .generate()
            .unwrap_or_else(|errors| panic!("{}", fixture.render(&errors)));
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(fixture.name.as_str(), shown(&fixture, &output));
        });
    }
}

#[test]
fn a_client_has_the_modules_of_the_runtime_that_it_uses() {
    let everywhere = runtime_modules("nothing");
    let mut text = String::new();
    for fixture in Fixture::all().expect("the fixtures can be read") {
        let modules = runtime_modules(&fixture.name);
        let own: Vec<_> = modules
            .difference(&everywhere)
            .map(String::as_str)
            .collect();
        assert!(everywhere.is_subset(&modules), "{}", fixture.name);
        let _ = writeln!(text, "{}: {}", fixture.name, own.join(" "));
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("runtime_modules", text);
    });
}

/// The modules that a fixture's `runtime/mod.rs` declares, each of which is a file, and each file of which it declares.
fn runtime_modules(name: &str) -> BTreeSet<String> {
    let fixture = Fixture::all()
        .expect("the fixtures can be read")
        .into_iter()
        .find(|fixture| fixture.name == name)
        .expect("it is there");
    let output = fixture.generate().expect("it can be generated");
    let files: BTreeSet<String> = output
        .files
        .iter()
        .filter_map(|file| file.path.strip_prefix("src/runtime/")?.strip_suffix(".rs"))
        .filter(|module| *module != "mod")
        .map(str::to_owned)
        .collect();
    let index = output
        .files
        .iter()
        .find(|file| file.path == "src/runtime/mod.rs")
        .expect("every client has it");
    let declared: BTreeSet<String> = index
        .text
        .lines()
        .filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';'))
        .map(str::to_owned)
        .collect();
    assert_eq!(declared, files, "{name}");
    assert!(!index.text.contains("allow"), "{name}");
    declared
}

/// The warnings, then the files of types and operations without their headers.
fn shown(fixture: &Fixture, output: &Output) -> String {
    let mut text = fixture.render(&output.diagnostics);
    for file in output
        .files
        .iter()
        .filter(|file| is_of_the_document(&file.path))
    {
        let _ = writeln!(text, "======== {}\n{}", file.path, without_header(file));
    }
    text
}

fn without_header(file: &OutputFile) -> &str {
    let (header, rest) = file.text.split_once("\n\n").unwrap_or_default();
    assert!(
        header.lines().all(|line| line.starts_with("// ")),
        "{} starts with a header",
        file.path
    );
    rest
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for fixture in Fixture::all().expect("the fixtures can be read") {
        let files = || {
            fixture
                .generate()
                .expect("the snapshots are taken of it")
                .files
        };
        assert_eq!(files(), files(), "{}", fixture.name);
    }
}
