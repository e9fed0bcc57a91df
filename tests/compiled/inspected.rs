//! What the generator says that a client would make of an answer is what the client makes of it: every operation of every
//! fixture, answers made from its types, every change at every place of them.

use std::collections::BTreeSet;

use beatpass_generator::inspect::{find, inspect};
use beatpass_generator::rust::{Client, Output};
use beatpass_tests::fixture::Fixture;
use beatpass_tests::made_answers::{Maker, changed};

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
