//! Answers that differ with their status or their media type.

use http::{HeaderMap, StatusCode};

use crate::runtime::{Answer, Error, Operation};
use crate::several_answers::operations::{
    GetPage, GetPicture, GetSheet, GetThing, MakeThing, MakeThingAnswer,
};
use crate::{client, sent};

/// What an operation reads of an answer.
fn read<O: Operation>(status: u16, body: &'static str) -> Result<O::Output, Error> {
    let status = StatusCode::from_u16(status).expect("it is one");
    O::read(&Answer::new(status, HeaderMap::new(), body))
}

#[test]
fn each_status_has_its_variant() {
    let made = |status, body| read::<MakeThing>(status, body).expect("it is as documented");
    assert!(
        matches!(made(200, r#"{"name":"a"}"#), MakeThingAnswer::Ok(thing) if thing.name == "a")
    );
    assert!(matches!(made(202, r#"{"job":7}"#), MakeThingAnswer::Accepted(job) if job.job == 7));
    assert_eq!(made(204, ""), MakeThingAnswer::NoContent);
    assert_eq!(
        made(203, "later"),
        MakeThingAnswer::Success("later".to_owned())
    );
    assert!(read::<MakeThing>(202, "{}").is_err());
}

#[test]
fn a_status_without_a_body_makes_the_answer_optional() {
    let got = |status, body| read::<GetThing>(status, body).expect("it is as documented");
    assert_eq!(
        got(201, r#"{"name":"a"}"#).map(|thing| thing.name),
        Some("a".to_owned())
    );
    assert_eq!(got(204, ""), None);
    assert!(read::<GetThing>(200, "{}").is_err());
}

#[test]
fn what_is_read_is_what_is_asked_for() {
    let calls = client().several_answers();
    let accept = |headers: &HeaderMap| headers["accept"].to_str().expect("ASCII").to_owned();
    assert_eq!(
        accept(sent(&calls.make_thing()).headers()),
        "application/json, application/vnd.job+json, text/plain"
    );
    assert_eq!(
        accept(sent(&calls.get_thing()).headers()),
        "application/json"
    );
    assert_eq!(
        accept(sent(&calls.get_sheet()).headers()),
        "application/json"
    );
    assert_eq!(
        accept(sent(&calls.get_picture()).headers()),
        "image/png, image/*"
    );
    let call = calls.get_sheet().header("accept", "text/csv");
    assert_eq!(accept(sent(&call).headers()), "text/csv");
    assert_eq!(read::<GetSheet>(200, "[]").expect("a list"), []);
    assert_eq!(read::<GetPicture>(200, "PNG").expect("bytes"), "PNG");
    assert_eq!(read::<GetPage>(200, "<a/>").expect("text"), "<a/>");
}
