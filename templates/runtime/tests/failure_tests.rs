//! Failures inside successful answers.

use http::{HeaderMap, StatusCode};

use crate::runtime::{Answer, Error, failure};

/// The message of the failure at `/result/error`, if there is one.
fn message(body: &'static str) -> Option<String> {
    let answer = Answer::new(StatusCode::OK, HeaderMap::new(), body);
    match failure::check(&answer, "/result/error") {
        Ok(()) => None,
        Err(Error::Api(error)) => {
            assert_eq!(error.status(), StatusCode::OK);
            Some(error.message().to_owned())
        }
        Err(other) => panic!("it is no error of the API: {other:?}"),
    }
}

#[test]
fn what_says_nothing_is_no_failure() {
    let bodies = [
        r#"{"result": {}}"#,
        r#"{"result": {"error": null}}"#,
        r#"{"result": {"error": false}}"#,
        r#"{"result": {"error": ""}}"#,
        r#"{"result": {"error": []}}"#,
        r#"{"result": {"error": {}}}"#,
        r#"{"error": "elsewhere"}"#,
        "[]",
        "<p>",
    ];
    for body in bodies {
        assert_eq!(message(body), None, "{body}");
    }
}

#[test]
fn the_message_is_the_apis() {
    let said = |body| message(body).expect("it failed");
    assert_eq!(said(r#"{"result": {"error": "Gone."}}"#), "Gone.");
    assert_eq!(
        said(r#"{"result": {"error": {"message": "Gone."}}}"#),
        "Gone."
    );
    assert_eq!(
        said(r#"{"message": "Not now.", "result": {"error": true}}"#),
        "Not now."
    );
    assert_eq!(said(r#"{"result": {"error": [1]}}"#), "[1]");
    assert_eq!(said(r#"{"result": {"error": true}}"#), "OK");
}
