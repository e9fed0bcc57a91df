//! What is emitted for the fixtures: a snapshot for each feature, the same bytes every time, names that do not move.

mod naming;
mod session;

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
