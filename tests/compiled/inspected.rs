//! What the generator says that a client would make of an answer is what the client makes of it: every operation of every
//! fixture, answers made from its types, every change at every place of them.

use std::collections::BTreeSet;

use beatpass_generator::inspect::{Report, find, inspect};
use beatpass_generator::rust::{Client, Output};
use beatpass_tests::fixture::Fixture;
use beatpass_tests::made_answers::{Maker, changed};
use serde_json::{Value, json};

use super::READS;
use super::runtime::Answer;

const ROUNDS: usize = 6;

fn answers(client: &Client, id: &str) -> Vec<String> {
    let operation = find(client, id).expect("it is planned");
    let (Output::Json(ty) | Output::SecretJson(ty)) = &operation.output else {
        return vec!["{\"any\":".to_owned()];
    };
    let maker = Maker::new(client);
    let made = (0..ROUNDS).map(|round| maker.make(ty, round, 3));
    made.flat_map(|answer| changed(&answer, &mut BTreeSet::new()))
        .collect()
}

#[test]
fn the_verdict_on_an_answer_is_the_clients() {
    let (mut taken, mut refused) = (0, 0);
    for fixture in Fixture::all().expect("they can be read") {
        let client = fixture.plan().expect("it is valid");
        let reads = READS.iter().filter(|(name, _, _)| *name == fixture.name);
        for (_, id, read) in reads {
            let operation = find(&client, id).expect("it is planned");
            for text in answers(&client, id) {
                let result = read(&Answer::new(
                    http::StatusCode::OK,
                    http::HeaderMap::new(),
                    text.clone(),
                ));
                let report = inspect(&client, operation, text.as_bytes());
                assert_eq!(
                    report.fits(),
                    result.is_ok(),
                    "{} {id}: {text}\n{report:?}\n{result:?}",
                    fixture.name
                );
                *if result.is_ok() {
                    &mut taken
                } else {
                    &mut refused
                } += 1;
            }
        }
    }
    assert!(taken > 1000 && refused > 1000, "{taken} {refused}");
}

/// The report on an answer of an operation of a fixture.
fn report(fixture: &str, id: &str, answer: &Value) -> Report {
    let fixtures = Fixture::all().expect("they can be read");
    let mut fixtures = fixtures.iter();
    let fixture = fixtures
        .find(|one| one.name == fixture)
        .expect("it is there");
    let client = fixture.plan().expect("it is valid");
    let operation = find(&client, id).expect("it is planned");
    inspect(&client, operation, answer.to_string().as_bytes())
}

#[test]
fn a_verdict_on_choices_within_choices_does_not_double_the_time_with_each_level() {
    let chain = |end: Value| {
        let step = (0..40).fold(end, |next, _| json!({"next": next}));
        report("overlaps", "getOverlaps", &json!({"step": step}))
    };
    let other = chain(json!({"data": [1, 2], "other": 1}));
    assert!(other.fits());
    assert_eq!(other.unknown.len(), 1, "{other:?}");
    assert!(!chain(json!(true)).fits());
}

#[test]
fn a_verdict_counts_a_tag_that_is_written_again_as_kept() {
    use crate::added_tags::types::Parcel;
    let parcel = json!({"content": {"kind": "copy", "from": "a", "deep": true, "note": "n"}});
    let read: Parcel = serde_json::from_value(parcel.clone()).expect("it is one");
    assert!(matches!(read, Parcel::Sealed(_)), "{read:?}");
    let report = report("added_tags", "postAddedTags", &json!({"parcel": parcel}));
    let unknown: Vec<_> = report
        .unknown
        .iter()
        .map(|one| one.path.to_string())
        .collect();
    assert_eq!(unknown, ["parcel.content.note"]);
}
