//! Writes whose answer was lost.

use std::error::Error as _;
use std::time::Duration;

use super::bodies::Part::{Breaks, Chunk};
use super::bodies::{PutAudio, answer_in};
use super::fake::{Fake, Outcome, answer};
use super::sample::{CreateTrackRequest, DeleteTrack, PayTrack};
use crate::runtime::{Authenticated, Client, Error, Token, TransportError};

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> Client<Authenticated> {
    let builder = Client::builder()
        .transport(Fake::new(outcomes))
        .token(Token::new("t").expect("valid"));
    builder.build().expect("valid")
}

fn broken() -> Outcome {
    Outcome::Fails(TransportError::other(std::io::Error::other("reset")))
}

fn no_connection() -> Outcome {
    Outcome::Fails(TransportError::connect(std::io::Error::other("refused")))
}

async fn create(outcome: Outcome) -> Error {
    let call = client([outcome])
        .tracks()
        .create(CreateTrackRequest::new("Dawn"));
    call.retries(0).await.expect_err("fails")
}

/// The error of a DELETE with these outcomes, one attempt each.
async fn delete(outcomes: Vec<Outcome>) -> Error {
    let retries = u32::try_from(outcomes.len()).expect("few") - 1;
    let call = client(outcomes).execute(DeleteTrack).retries(retries);
    call.await.expect_err("fails")
}

/// The error of a PUT with these outcomes of its two attempts.
async fn put(outcomes: [Outcome; 2]) -> Error {
    let call = client(outcomes).execute(PutAudio::new("do")).retries(1);
    call.await.expect_err("fails")
}

#[tokio::test]
async fn a_lost_answer_to_a_write_leaves_its_outcome_unknown() {
    let timeout = TransportError::timeout(std::io::Error::other("stalled"));
    for lost in [
        Outcome::Fails(timeout),
        broken(),
        answer(502, ""),
        answer(504, ""),
    ] {
        let error = create(lost).await;
        assert!(error.is_outcome_unknown(), "{error:?}");
    }
    for told in [
        no_connection(),
        answer(500, ""),
        answer(503, ""),
        answer(408, ""),
        answer(422, ""),
    ] {
        let error = create(told).await;
        assert!(!error.is_outcome_unknown(), "{error:?}");
    }
    let read = client([broken()]).tracks().list().retries(0);
    assert!(matches!(read.await, Err(Error::Transport(_))));
}

#[tokio::test]
async fn the_error_names_the_operation_and_the_read_that_tells() {
    let error = create(answer(504, r#"{"message":"Too slow."}"#)).await;
    assert_eq!(
        error.to_string(),
        "createTrack may or may not have been carried out: its answer was lost. Before calling it again, ask listTracks, which tells"
    );
    assert_eq!(error.status().map(|status| status.as_u16()), Some(504));
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("createTrack: 504 Gateway Timeout: Too slow.")
    );
    let Error::OutcomeUnknown(error) = error else {
        panic!("another kind")
    };
    assert_eq!(
        (error.operation(), error.confirm()),
        ("createTrack", Some("listTracks"))
    );
    assert!(matches!(error.last_error(), Error::Api(_)));
    let error = client([broken()]).execute(PayTrack).await;
    assert_eq!(
        error.expect_err("fails").to_string(),
        "payTrack may or may not have been carried out: its answer was lost. Before calling it again, look at what it changes"
    );
}

#[tokio::test(start_paused = true)]
async fn a_deletion_whose_answer_was_lost_may_be_why_nothing_is_found() {
    for gone in [404, 410] {
        let error = delete(vec![broken(), answer(gone, "")]).await;
        assert!(error.is_outcome_unknown(), "{error:?}");
        let error = delete(vec![answer(gone, "")]).await;
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    assert!(delete(vec![broken(), answer(404, "")]).await.is_not_found());
    let error = delete(vec![answer(503, ""), answer(404, "")]).await;
    assert!(
        matches!(error, Error::Api(_)),
        "nothing was lost: {error:?}"
    );
    client([broken(), answer(200, "")])
        .execute(DeleteTrack)
        .await
        .expect("the second attempt is answered");
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_a_later_attempt_settles_it_only_if_the_first_came_to_it_too() {
    for status in [400, 405, 413, 414, 415, 431] {
        for error in [
            delete(vec![broken(), answer(status, "")]).await,
            put([broken(), answer(status, "")]).await,
        ] {
            assert!(matches!(error, Error::Api(_)), "{error:?}");
        }
    }
    for status in [404, 410] {
        let error = put([broken(), answer(status, "")]).await;
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    let throttled = answer(429, r#"{"retry_after":1}"#);
    for later in [
        answer(503, ""),
        answer(500, ""),
        answer(408, ""),
        throttled,
        no_connection(),
    ] {
        let error = delete(vec![broken(), later]).await;
        assert!(error.is_outcome_unknown(), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_lost_attempt_may_have_brought_about_settles_nothing() {
    for status in [401, 402, 403, 406, 409, 412, 422, 423, 424, 451] {
        for error in [
            delete(vec![broken(), answer(status, "")]).await,
            put([broken(), answer(status, "")]).await,
        ] {
            assert!(error.is_outcome_unknown(), "{error:?}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
        let error = put([answer(503, ""), answer(status, "")]).await;
        assert!(
            matches!(error, Error::Api(_)),
            "nothing was lost: {error:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeout_leaves_doubt_only_if_something_was_sent() {
    let second = Duration::from_secs(1);
    let never = client([Outcome::Never]).execute(PayTrack).timeout(second);
    let error = never.await.expect_err("never answered");
    assert!(
        error.is_outcome_unknown() && error.is_timeout(),
        "{error:?}"
    );
    let waiting = client([answer(503, "").header("retry-after", "20")]);
    let error = waiting.execute(DeleteTrack).timeout(second).await;
    assert!(
        matches!(error, Err(Error::Api(_))),
        "the one attempt was answered"
    );
    let waiting = client([answer(504, "").header("retry-after", "20")]);
    let error = waiting.execute(DeleteTrack).timeout(second).await;
    assert!(error.expect_err("lost").is_outcome_unknown());
    let reading = client([Outcome::Never]).tracks().list().timeout(second);
    assert!(matches!(reading.await, Err(Error::Timeout(_))));
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_is_known_by_its_status() {
    let error = create(answer_in(422, [Chunk(r#"{"mess"#), Breaks])).await;
    assert!(error.is_validation() && !error.is_outcome_unknown());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
}
