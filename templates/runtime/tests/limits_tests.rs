//! Documented limits, checked before anything is sent.

use std::collections::BTreeMap;

use super::fake::Fake;
use super::sample::{CreateTrackRequest, ListTracks};
use crate::runtime::{Checker, Client, Error, Limits, Refusal, Secret, Token};

fn violations(value: &impl Limits) -> Vec<String> {
    let mut checker = Checker::default();
    value.check(&mut checker);
    checker.finish().iter().map(ToString::to_string).collect()
}

#[test]
fn values_within_their_limits_pass() {
    let mut request = CreateTrackRequest::new("äöü");
    request.bpm = Some(200);
    request.tags = vec!["a".to_owned(), "b".to_owned()];
    request.password = Some(Secret::from("12345678"));
    request.parts = Some(vec![request.clone()]);
    assert_eq!(violations(&request), [""; 0]);
}

#[test]
fn every_violation_is_named_with_its_place() {
    let mut part = CreateTrackRequest::new("Part");
    part.bpm = Some(201);
    let mut request = CreateTrackRequest::new("äö");
    request.tags = ["a", "b", "a"].map(str::to_owned).to_vec();
    request.password = Some(Secret::from("hunter2"));
    request.note = Some(Some(String::new()));
    request.parts = Some(vec![CreateTrackRequest::new("Part"), part]);
    let expected = [
        "`name` must have 3 to 250 characters, has 2",
        "`tags` must have at most 2 elements, has 3",
        "`tags` must not have an element twice, as element 2 is",
        "`password` must have at least 8 characters, has 7",
        "`note` must have at least 1 character, has 0",
        "`parts[1].bpm` must be 60 to 200, is 201",
    ];
    assert_eq!(violations(&request), expected);
    assert_eq!(violations(&Some(Box::new(request))), expected);
}

#[test]
fn a_value_of_a_map_is_named_by_its_key_even_an_empty_one() {
    let request = CreateTrackRequest::new("äö");
    let map = ["", "a"].map(|key| (key.to_owned(), request.clone()));
    assert_eq!(
        violations(&BTreeMap::from(map)),
        [
            "`[\"\"].name` must have 3 to 250 characters, has 2",
            "`a.name` must have 3 to 250 characters, has 2"
        ]
    );
}

#[test]
fn open_ranges_are_described() {
    use std::ops::Bound;
    struct Share(f64);
    impl Limits for Share {
        fn check(&self, limits: &mut Checker) {
            limits.range("a", [&self.0], (Bound::Excluded(0.0), Bound::Included(1.0)));
            limits.range("b", [&self.0], ..-5.0);
        }
    }
    assert_eq!(
        violations(&Share(0.0)),
        [
            "`a` must be more than 0 and at most 1, is 0",
            "`b` must be less than -5, is 0"
        ]
    );
    assert_eq!(violations(&Share(f64::NAN)).len(), 2);
}

#[test]
fn ranges_of_one_number_and_from_zero_on_are_described_as_the_documentation_does() {
    struct Code(&'static str, i64);
    impl Limits for Code {
        fn check(&self, limits: &mut Checker) {
            limits.length("two", [&self.0], 2..=2);
            limits.length("one", [&self.0], 1..=1);
            limits.length("most", [&self.0], 0..=1);
            limits.items("items", [&vec![1, 2]], 0..=1);
            limits.range("five", [&self.1], 5..=5);
            limits.range("few", [&self.1], 0..=1);
        }
    }
    assert_eq!(
        violations(&Code("abc", 6)),
        [
            "`two` must have exactly 2 characters, has 3",
            "`one` must have exactly 1 character, has 3",
            "`most` must have at most 1 character, has 3",
            "`items` must have at most 1 element, has 2",
            "`five` must be exactly 5, is 6",
            "`few` must be 0 to 1, is 6"
        ]
    );
}

#[test]
fn exactly_one_set_of_fields_is_there() {
    struct Recipients(Option<u64>, Option<u64>);
    impl Limits for Recipients {
        fn check(&self, limits: &mut Checker) {
            let sets = [
                ("user_id", self.0.is_some()),
                ("name and mail", self.1.is_some()),
            ];
            limits.exactly_one(&sets);
        }
    }
    let wrong = |count| {
        [format!(
            "`user_id or name and mail` must be exactly one of these, has {count}"
        )]
    };
    assert_eq!(violations(&Recipients(Some(1), None)), [""; 0]);
    assert_eq!(violations(&Recipients(None, None)), wrong(0));
    assert_eq!(violations(&Recipients(Some(1), Some(1))), wrong(2));
}

#[tokio::test]
async fn a_violation_refuses_the_call() {
    let fake = Fake::default();
    let builder = Client::builder()
        .transport(fake.clone())
        .token(Token::new("t").expect("valid"));
    let client = builder.build().expect("valid");
    let error = client
        .tracks()
        .create(CreateTrackRequest::new("ab"))
        .await
        .expect_err("too short");
    assert_eq!(
        error.to_string(),
        "createTrack was not sent: `name` must have 3 to 250 characters, has 2"
    );
    assert!(error.is_validation());
    let Error::Refused(refusal) = error else {
        panic!("{error:?}")
    };
    let Refusal::Request {
        operation,
        violations,
    } = *refusal
    else {
        panic!("{refusal:?}")
    };
    assert_eq!((operation, violations[0].field()), ("createTrack", "name"));
    let mut list = ListTracks::new();
    list.scope = String::new();
    client.execute(list).await.expect_err("empty");
    assert_eq!(fake.requests().len(), 0);
}
