//! Calls through a transport without a network.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::fake::{Fake, Outcome, answer};
use super::sample::{GetTrack, Track, TrackId};
use crate::runtime::{Answer, Client, Error, Operation, Public, TransportError};

const TRACK: &str = r#"{"id":1,"kind":"genre","parts":[],"ends_at":null}"#;

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Public>, Fake) {
    let fake = Fake::new(outcomes);
    (
        Client::builder()
            .transport(fake.clone())
            .build()
            .expect("valid"),
        fake,
    )
}

#[tokio::test]
async fn a_call_sends_one_request_and_reads_the_answer() {
    let (client, fake) = client([answer(200, TRACK)]);
    let track: Track = client.tracks().get(1).await.expect("answered");
    assert_eq!(track.id, TrackId::new(1));
    let requests = fake.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(
        (
            requests[0].method().as_str(),
            requests[0].uri().to_string().as_str()
        ),
        ("GET", "https://api.example.com/v1/tracks/1")
    );
    assert_eq!(
        (
            &requests[0].headers()["accept"],
            &requests[0].headers()["user-agent"]
        ),
        (
            &"application/json".parse().expect("valid"),
            &"example-client/0.1.0".parse().expect("valid")
        )
    );
}

#[tokio::test]
async fn a_raw_call_gives_the_head_and_the_body() {
    let (client, _) = client([answer(201, "[]").header("x-a", "b")]);
    let answer = client.tracks().list().send_raw().await.expect("answered");
    assert_eq!(
        (answer.status(), answer.body().as_ref()),
        (StatusCode::CREATED, b"[]".as_slice())
    );
    assert_eq!(answer.headers()["x-a"], "b");
    assert_eq!(
        answer.operation().map(|operation| operation.id),
        Some("listTracks")
    );
    assert_eq!(answer.json::<Vec<Track>>().expect("valid"), []);
}

#[tokio::test]
async fn nothing_is_sent_before_the_future_is_polled() {
    let (client, fake) = client([]);
    drop(client.tracks().get(1));
    drop(client.tracks().get(1).send_raw());
    client.tracks().get(1).prepare().expect("valid");
    assert_eq!(fake.requests().len(), 0);
}

#[tokio::test]
async fn errors_tell_what_happened() {
    let broken = || std::io::Error::other("broken pipe");
    let (client, _) = client([
        answer(404, ""),
        answer(302, "").header("location", "https://elsewhere.example/"),
        Outcome::Fails(TransportError::connect(broken())),
        Outcome::Fails(TransportError::timeout(broken())),
        answer(200, "<html>"),
        answer(200, ""),
    ]);
    let call = || async { client.tracks().get(1).retries(0).await.expect_err("fails") };
    let error = call().await;
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "getTrack: 404 Not Found");
    assert_eq!(call().await.status(), Some(StatusCode::FOUND));
    let error = call().await;
    assert!(matches!(&error, Error::Transport(error) if error.is_connect()));
    assert_eq!(
        std::error::Error::source(&error)
            .map(ToString::to_string)
            .as_deref(),
        Some("broken pipe")
    );
    let error = call().await;
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "getTrack got no answer in time");
    let error = call().await;
    assert_eq!(
        error.to_string(),
        "the answer to getTrack (200 OK) is not as documented: at `.`: expected value at line 1 column 1, near `<html>`"
    );
    let error = call().await;
    assert_eq!(
        error.to_string(),
        "the answer to getTrack (200 OK) is not as documented: at `.`: EOF while parsing a value at line 1 column 0"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_at_its_timeout() {
    let fake = Fake::new([Outcome::Never, Outcome::Never]);
    let builder = Client::builder()
        .transport(fake)
        .timeout(Duration::from_secs(20));
    let client = builder.build().expect("valid");
    let begin = tokio::time::Instant::now();
    let error = client
        .tracks()
        .get(1)
        .timeout(Duration::from_millis(250))
        .await
        .expect_err("never answered");
    assert_eq!(
        error.to_string(),
        "getTrack took longer than its timeout of 250ms"
    );
    assert_eq!(begin.elapsed(), Duration::from_millis(250));
    client.tracks().get(1).await.expect_err("never answered");
    assert_eq!(begin.elapsed(), Duration::from_millis(20_250));
}

#[test]
fn answers_can_be_made_and_read_in_tests() {
    let answer = |body: &'static str| Answer::new(StatusCode::OK, HeaderMap::new(), body);
    assert_eq!(
        GetTrack::read(&answer(TRACK)).expect("valid").id,
        TrackId::new(1)
    );
    assert_eq!(answer("plain").text().expect("valid"), "plain");
    assert_eq!(answer("plain").bytes().expect("valid"), "plain");
    answer("anything").empty().expect("valid");
    let error = Answer::new(StatusCode::OK, HeaderMap::new(), b"a\xff".as_slice())
        .text()
        .expect_err("no UTF-8");
    assert!(error.to_string().starts_with(
        "the answer to the call (200 OK) is not as documented: at `.`: invalid utf-8"
    ));
}

#[test]
fn a_secret_answer_is_not_repeated() {
    let answer = Answer::new(StatusCode::OK, HeaderMap::new(), r#"{"id":"hunter2"}"#);
    let error = answer.secret_json::<Track>().expect_err("another type");
    let message = "the answer to the call (200 OK) is not as documented: at `id`: a value of another type, or none";
    assert_eq!(error.to_string(), message);
    assert!(!format!("{error:?} {answer:?}").contains("hunter2"));
}
