//! Answers as the API sends them, in both tiers: each is read into its type, and nothing of it is lost or changed.

mod errors;
mod fields;
mod read;
mod table;
mod tiers;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use beatpass_tests::root;
use read::Read;
use serde_json::Value;
use table::SAMPLES;

#[test]
fn every_sample_stands_in_one_table() {
    let entries = fs::read_dir(root().join("tests/samples")).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    let samples = paths.filter(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    let files: BTreeSet<String> = samples.map(|path| file_name(&path)).collect();
    let tables = SAMPLES.iter().map(|(name, _)| *name).chain(errors::names());
    let mut listed: Vec<&str> = tables.collect();
    listed.sort_unstable();
    assert_eq!(listed, files.iter().collect::<Vec<_>>());
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().expect("a file has a name");
    name.to_string_lossy().into_owned()
}

#[test]
fn samples_are_read_in_whole() {
    let problems: Vec<String> = SAMPLES
        .iter()
        .filter_map(|(name, read)| Some(format!("{name}: {}", problem(name, *read)?)))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What goes wrong when the sample is read and written again.
fn problem(name: &str, read: Read) -> Option<String> {
    let decoded = match read(&read::text(name)) {
        Ok(decoded) => decoded,
        Err(error) => return Some(error),
    };
    if decoded.shown.contains("Unknown(") {
        return Some(format!("a value is unknown in {}", decoded.shown));
    }
    difference("", &read::json(name), &decoded.json)
}

/// The first place in which a sample and what the client makes of it differ. A null may be left out, but none is added.
fn difference(place: &str, sample: &Value, client: &Value) -> Option<String> {
    match (sample, client) {
        (Value::Object(sample), Value::Object(client)) => {
            let names: BTreeSet<_> = sample.keys().chain(client.keys()).collect();
            names.into_iter().find_map(|name| {
                let place = format!("{place}/{name}");
                match (sample.get(name), client.get(name)) {
                    (Some(sample), Some(client)) => difference(&place, sample, client),
                    (Some(Value::Null), None) => None,
                    (sample, client) => Some(differ(&place, &sample, &client)),
                }
            })
        }
        (Value::Array(sample), Value::Array(client)) if sample.len() == client.len() => {
            let mut pairs = sample.iter().zip(client).enumerate();
            pairs.find_map(|(index, (sample, client))| {
                difference(&format!("{place}/{index}"), sample, client)
            })
        }
        (Value::Number(sample), Value::Number(client)) if sample.as_f64() == client.as_f64() => {
            None
        }
        _ => (sample != client).then(|| differ(place, &sample, &client)),
    }
}

fn differ(place: &str, sample: &dyn Debug, client: &dyn Debug) -> String {
    format!("{place} is {client:?} instead of {sample:?}")
}
