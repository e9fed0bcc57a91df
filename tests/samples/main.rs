//! Answers as the API sends them, in both tiers: each is read into its type, every field is what the sample says, and nothing
//! is lost or changed.

mod errors;
mod fields;
mod plan;
mod read;
mod sample;
mod shown;
mod tiers;
mod whole;

use std::collections::BTreeSet;
use std::fmt::Debug;

use plan::{TYPES, type_of};
use sample::SAMPLES;
use serde_json::{Value, json};
use shown::Shower;

#[test]
fn samples_are_written_again_as_they_were() {
    let mut problems = Vec::new();
    for (sample, decoded) in read::all() {
        if decoded.shown.contains("Unknown(") {
            problems.push(format!(
                "{}: a value is unknown in {}",
                sample.file, decoded.shown
            ));
        }
        let difference = difference("", &sample.json(), &decoded.json);
        problems.extend(difference.map(|text| format!("{}{text}", sample.file)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_field_is_what_the_sample_says() {
    let mut problems = Vec::new();
    for (sample, decoded) in read::all() {
        let mut shower = Shower::new(&TYPES);
        let expected = shower.value(&type_of(sample), &sample.json(), "");
        if decoded.shown != expected {
            let pairs = decoded.shown.char_indices().zip(expected.chars());
            let same = pairs.take_while(|((_, one), other)| one == other).count();
            let part = |text: &str| {
                text.chars()
                    .skip(same.saturating_sub(60))
                    .take(120)
                    .collect::<String>()
            };
            let (client, sample_text) = (part(&decoded.shown), part(&expected));
            problems.push(format!("{}:\n  {client}\n  {sample_text}", sample.file));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn members_that_no_source_names_are_passed_over() {
    for sample in SAMPLES.iter() {
        let mut shower = Shower::new(&TYPES);
        shower.value(&type_of(sample), &sample.json(), "");
        let mut larger = sample.json();
        for instance in shower.instances.iter().filter(|instance| !instance.keeps) {
            let object = larger
                .pointer_mut(&instance.place)
                .expect("it was seen there");
            object["not documented"] = json!({"id": [1]});
        }
        let read = read::reader(sample);
        let [whole, larger] = [sample.json(), larger].map(|json| read(&json.to_string()));
        let whole = whole.unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        let larger = larger.unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        assert_eq!(
            (larger.json, larger.shown),
            (whole.json, whole.shown),
            "{}",
            sample.file
        );
    }
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
        // A whole number of a field that takes decimals is written with a decimal point.
        (Value::Number(sample), Value::Number(client))
            if client.is_f64() && sample.as_f64() == client.as_f64() =>
        {
            None
        }
        _ => (sample != client).then(|| differ(place, &sample, &client)),
    }
}

fn differ(place: &str, sample: &dyn Debug, client: &dyn Debug) -> String {
    format!("{place} is {client:?} instead of {sample:?}")
}
