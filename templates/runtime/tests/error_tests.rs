//! The forms of errors that the API has.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::runtime::{Answer, ApiError, Bytes, Error};

fn read(status: u16, body: &str, headers: &[(&'static str, &str)]) -> Error {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().expect("valid"));
    }
    let status = StatusCode::from_u16(status).expect("valid");
    ApiError::read(Answer::new(status, map, body.to_owned())).into()
}

fn api(status: u16, body: &str) -> (String, Option<String>) {
    let Error::Api(error) = read(status, body, &[]) else {
        panic!("another kind")
    };
    (error.message().to_owned(), error.code().map(str::to_owned))
}

#[test]
fn messages_and_codes_are_found_in_every_form() {
    let forms = [
        (r#"{"message":"No.","errors":{}}"#, "No.", None),
        (
            r#"{"success":false,"message":"No.","error":"not_found"}"#,
            "No.",
            Some("not_found"),
        ),
        (
            r#"{"success":false,"message":"No.","error":"Call to undefined method"}"#,
            "No.",
            None,
        ),
        (r#"{"error":"No.","data":[]}"#, "No.", None),
        (r#"{"error":"not_found"}"#, "not_found", None),
        (
            r#"{"message":"No.","error_code":"backstage_request_pending"}"#,
            "No.",
            Some("backstage_request_pending"),
        ),
        (r#"{"error":{"message":"No."}}"#, "No.", None),
        (r#"{"title":"Away.","detail":"No."}"#, "No.", None),
        (r#"{"type":"about:blank","title":"No."}"#, "No.", None),
        (r#"{"success":false}"#, "Forbidden", None),
        (r#"{"message":"","error":"No."}"#, "No.", Some("")),
        (r#"{"message":3}"#, "Forbidden", None),
        ("[1]", "Forbidden", None),
        ("\"text\"", "\"text\"", None),
        ("<!DOCTYPE html><title>Down</title>", "Forbidden", None),
        ("Go away\n", "Go away", None),
        ("", "Forbidden", None),
        ("{\"message\":", "Forbidden", None),
    ];
    for (body, message, code) in forms {
        let code = code
            .filter(|code: &&str| !code.is_empty())
            .map(str::to_owned);
        assert_eq!(api(403, body), (message.to_owned(), code), "{body}");
    }
    assert_eq!(api(499, "").0, "no message");
}

#[test]
fn field_errors_are_read_from_maps_and_lists() {
    let error = read(
        422,
        r#"{"message":"Invalid.","errors":{"name":["Too short.","Taken."],"bpm":"Too slow.","x":null}}"#,
        &[],
    );
    assert!(error.is_validation());
    let fields = error.field_errors().expect("some");
    assert_eq!(
        (&fields["name"][..], &fields["bpm"][..], fields["x"].len()),
        (
            &["Too short.".to_owned(), "Taken.".to_owned()][..],
            &["Too slow.".to_owned()][..],
            0
        )
    );
    assert_eq!(
        error.to_string(),
        "the call: 422 Unprocessable Entity: Invalid; `bpm`: Too slow.; `name`: Too short. Taken.; `x`: "
    );
    let error = read(
        422,
        r#"{"message":"Invalid.","errors":["In use.",{"id":3}]}"#,
        &[],
    );
    assert_eq!(error.field_errors(), None);
    let Error::Api(error) = error else {
        panic!("another kind")
    };
    assert_eq!(error.other_errors(), ["In use.", r#"{"id":3}"#]);
}

#[test]
fn waits_come_from_the_header_or_the_body() {
    let wait = |body: &str, headers: &[_]| read(429, body, headers).retry_after();
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(wait("", &[("retry-after", "7")]), seconds(7));
    assert_eq!(
        wait(r#"{"retry_after":9}"#, &[("retry-after", "7")]),
        seconds(7)
    );
    assert_eq!(wait(r#"{"retry_after":9}"#, &[]), seconds(9));
    assert_eq!(
        wait(r#"{"retry_after":"9"}"#, &[("retry-after", "soon")]),
        seconds(9)
    );
    assert_eq!(wait(r#"{"retry_after":-9}"#, &[]), None);
    assert_eq!(wait(r#"{"retry_after":1e99}"#, &[]), None);
    let date = |date, now| wait("", &[("retry-after", date), ("date", now)]);
    assert_eq!(
        date(
            "Wed, 21 Oct 2026 07:28:30 GMT",
            "Wed, 21 Oct 2026 07:28:00 GMT"
        ),
        seconds(30)
    );
    assert_eq!(
        date(
            "Wed, 21 Oct 2026 07:28:00 GMT",
            "Wed, 21 Oct 2026 07:28:30 GMT"
        ),
        seconds(0)
    );
    assert_eq!(
        wait("", &[("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT")]),
        None
    );
}

#[test]
fn the_answer_stays_with_the_error() {
    let error = read(500, "{}", &[("x-request-id", "abc")]);
    assert_eq!(
        (error.request_id(), error.status()),
        (Some("abc"), Some(StatusCode::INTERNAL_SERVER_ERROR))
    );
    assert_eq!(
        (
            error.raw_body().map(|body| &body[..]),
            error.headers().map(HeaderMap::len)
        ),
        (Some(&b"{}"[..]), Some(1))
    );
    assert!(read(429, "", &[]).is_rate_limited());
    assert!(read(401, "", &[]).is_unauthorized());
    assert!(read(403, "", &[]).is_forbidden());
}

#[test]
fn errors_are_small_and_can_be_passed_on() {
    fn can<T: std::error::Error + Send + Sync + 'static>() {}
    can::<Error>();
    assert!(size_of::<Error>() <= 3 * size_of::<usize>());
}

#[test]
fn of_a_huge_error_an_excerpt_is_kept() {
    let huge = "<html>".to_owned() + &"x".repeat(10 * 1024 * 1024);
    let error = read(502, &huge, &[]);
    assert_eq!(error.raw_body().map(Bytes::len), Some(64 * 1024));
    assert!(error.to_string().len() < 300, "{error}");
    assert!(format!("{error:?}").len() < 2_000);
}
