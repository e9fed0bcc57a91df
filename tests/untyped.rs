//! A field is any JSON only where its schema states no shape: in every fixture, in this workspace's document, and in those of
//! other APIs where they are at hand.

use std::fs;
use std::path::Path;

use beatpass_generator::{Files, Input, Source, Templates, coverage};
use beatpass_tests::fixture::{Fixture, workspace_input};
use beatpass_tests::root;

/// The fields that are any JSON, and those whose schema states no shape; none if there is no client for the document.
fn counts(input: &Input) -> Option<(usize, usize)> {
    let counts = coverage(input).ok()?;
    Some((counts.untyped_fields, counts.shapeless_fields))
}

#[track_caller]
fn assert_equal(name: &str, counts: (usize, usize)) {
    assert_eq!(counts.0, counts.1, "{name}");
}

#[test]
fn no_shape_is_lost_of_fixtures() {
    for fixture in Fixture::all().expect("they can be read") {
        let counts = counts(&fixture.input()).expect("it is valid");
        assert_equal(&fixture.name, counts);
    }
}

#[test]
fn no_shape_is_lost_of_this_document() {
    let input = workspace_input().expect("it can be read");
    assert_equal("spec", counts(&input).expect("it is valid"));
}

#[test]
fn no_shape_is_lost_of_other_documents() {
    let Ok(entries) = fs::read_dir(root().join("../shared/corpus")) else {
        return;
    };
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    for path in paths {
        if let Some(counts) = source(&path).and_then(|input| counts(&input)) {
            assert_equal(&path.display().to_string(), counts);
        }
    }
}

fn source(path: &Path) -> Option<Input> {
    let is_document = path
        .extension()
        .is_some_and(|extension| extension != "md" && extension != "csv");
    let text = fs::read_to_string(path).ok().filter(|_| is_document)?;
    Some(Input {
        document: Source {
            name: path.display().to_string(),
            text,
        },
        overlays: Vec::new(),
        package: "api-client".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    })
}
