//! `cargo xtask try` tells of saved answers what the client makes of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use beatpass_client::{Answer, Error, Operation};
use beatpass_generator::inspect::{Finding, Report, find, inspect};
use beatpass_generator::rust::Client;
use beatpass_tests::fixture::workspace_input;
use beatpass_tests::made_answers::changed;
use beatpass_tests::root;
use serde_json::{Value, json};

include!(concat!(env!("OUT_DIR"), "/reads.rs"));

static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let input = workspace_input().expect("the files can be read");
    beatpass_generator::plan(&input).expect("it is valid").0
});

/// Samples of answers with the ids of their operations.
fn samples() -> Vec<(String, Value)> {
    let folder = root().join("tests/samples/answers");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path
            .file_name()
            .expect("a file has a name")
            .to_string_lossy();
        let id = name
            .split(['-', '.'])
            .next()
            .expect("there is a first part");
        let text = fs::read_to_string(path).expect("it is text");
        (
            id.to_owned(),
            serde_json::from_str(&text).expect("it is JSON"),
        )
    };
    paths.iter().map(read).collect()
}

fn report(id: &str, text: &str) -> Report {
    let operation = find(&CLIENT, id).expect("there is such an operation");
    inspect(&CLIENT, operation, text.as_bytes())
}

fn read(id: &str, text: &str) -> Result<(), Error> {
    let (_, _, read) = READS
        .iter()
        .find(|(_, name, _)| *name == id)
        .expect("it is in the table");
    read(&Answer::new(
        http::StatusCode::OK,
        http::HeaderMap::new(),
        text.to_owned(),
    ))
}

/// The verdict is the client's.
#[track_caller]
fn assert_same(id: &str, text: &str) {
    let (report, result) = (report(id, text), read(id, text));
    assert_eq!(
        report.fits(),
        result.is_ok(),
        "{id}: {text}\n{report:?}\n{result:?}"
    );
}

#[test]
fn samples_are_judged_as_the_client_reads_them() {
    let samples = samples();
    assert!(samples.len() > 50, "{}", samples.len());
    let mut done = BTreeSet::new();
    let mut count = 0;
    for (id, sample) in samples {
        let mut places = done
            .iter()
            .filter(|(other, _)| *other == id)
            .map(|(_, place): &(String, String)| place.clone())
            .collect();
        for text in changed(&sample, &mut places) {
            assert_same(&id, &text);
            count += 1;
        }
        done.extend(places.into_iter().map(|place| (id.clone(), place)));
    }
    assert!(count > 10_000, "{count}");
}

/// What is shown, a line each.
fn lines(report: &Report) -> Vec<String> {
    let facts = |name: &str, findings: &[Finding]| {
        let line = |finding: &Finding| format!("{name} {}: {}", finding.path, finding.fact);
        findings.iter().map(line).collect::<Vec<_>>()
    };
    let nulls = report.nulls.iter().map(|path| format!("null {path}"));
    [
        facts("mismatch", &report.mismatches),
        facts("unknown", &report.unknown),
        nulls.collect(),
    ]
    .concat()
}

#[test]
fn everything_is_reported_and_no_value() {
    let samples = samples();
    let (_, mut answer) = samples
        .into_iter()
        .find(|(id, _)| id == "getTrack")
        .expect("it is there");
    let track = answer["track"].as_object_mut().expect("an object");
    track.insert("id".to_owned(), json!("SECRET"));
    track.insert("name".to_owned(), Value::Null);
    track.insert("created_at".to_owned(), json!("SECRET"));
    track.insert("mood".to_owned(), json!({"SECRETLY": "SECRET"}));
    track.remove("image");
    let shown = lines(&report("getTrack", &answer.to_string())).join("\n");
    insta::assert_snapshot!(shown, @r"
    mismatch track.id: expected an integer of 64 bits, not below zero, found a string
    mismatch track.name: expected a string, found null
    mismatch track.created_at: expected a date and time such as 2026-02-28T13:00:00Z, found a string that is none
    mismatch track.image: expected a member that is always there, found none
    unknown track.mood: an object
    null track.name
    ");
    assert!(!shown.contains("SECRET"));
}

#[test]
fn operations_are_found_by_id_and_by_call() {
    for name in [
        "getTrack",
        "tracks.get",
        "tracks().get",
        "tracks().get(id)",
        "client.tracks().get(3629).loader(f(1))",
        " getTrack ",
    ] {
        let found = find(&CLIENT, name).map(|operation| operation.id.as_str());
        assert_eq!(found, Ok("getTrack"), "{name}");
    }
    let error = |name| find(&CLIENT, name).expect_err("there is none").to_string();
    assert_eq!(
        error("getTrak"),
        "there is no operation `getTrak`; did you mean `getTrack`?"
    );
    assert_eq!(
        error("track().get(1)"),
        "there is no operation `track().get(1)`; did you mean `tracks.get`?"
    );
    assert_eq!(
        error("nothing of the kind"),
        "there is no operation `nothing of the kind`; API.md lists them all"
    );
}

#[test]
fn what_is_no_json_is_a_mismatch() {
    for text in ["", "<html>", "{", "{} {}"] {
        assert_same("getTrack", text);
    }
}
