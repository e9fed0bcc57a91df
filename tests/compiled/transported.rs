//! Answers: bodies of every media type, read through a transport that has them ready.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Response;

use crate::answers::operations::{GetAudio, GetHtml};
use crate::runtime::{Body, Client, Error, Operation, Public, Transport, TransportFuture};

/// Gives the same answer to every request.
#[derive(Debug)]
struct Canned(u16, &'static str);

impl Transport for Canned {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        let answer = Response::builder().status(self.0).body(Body::from(self.1));
        Box::pin(async move { Ok(answer.expect("it is an answer")) })
    }
}

fn client(status: u16, body: &'static str) -> Client<Public> {
    let builder = Client::builder()
        .base_url("https://api.example.com/v1")
        .transport(Canned(status, body));
    builder.retries(0).build().expect("the settings are valid")
}

#[tokio::test]
async fn bodies_are_read_as_declared() -> Result<(), Error> {
    assert!(
        client(200, r#"{"ok": true}"#)
            .answers()
            .get_json()
            .await?
            .ok
    );
    assert_eq!(
        client(200, "[null]").answers().get_any().await?,
        serde_json::json!([null])
    );
    assert_eq!(client(206, "7").answers().get_number().await?, 7);
    assert_eq!(client(200, "<p>").answers().get_html().await?, "<p>");
    assert_eq!(client(200, "\u{1}").answers().get_audio().await?, "\u{1}");
    let () = client(200, "").answers().get_audio_head().await?;
    client(204, "").answers().get_nothing().await
}

#[tokio::test]
async fn an_answer_may_be_null_where_the_document_allows_it() -> Result<(), Error> {
    assert_eq!(client(200, "null").null().get_null().await?, None);
    assert_eq!(
        client(200, r#"{"id": 1}"#)
            .null()
            .get_null()
            .await?
            .and_then(|thing| thing.id),
        Some(1)
    );
    Ok(())
}

#[tokio::test]
async fn a_declared_failure_is_an_error() {
    let error = client(404, r#"{"message": "gone"}"#)
        .answers()
        .get_json()
        .await
        .expect_err("404 is no success");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
}

#[tokio::test]
async fn a_body_of_another_shape_is_an_error_with_its_place() {
    let error = client(200, r#"{"ok": 1}"#)
        .answers()
        .get_json()
        .await
        .expect_err("it is no boolean");
    assert!(
        matches!(error, Error::Decode(_)) && error.to_string().contains("ok"),
        "{error}"
    );
}

#[tokio::test]
async fn no_error_repeats_a_secret() {
    let request = crate::secrets::types::LogInRequest::new("correct horse");
    let answer = r#"{"user": {"access_token": "battery", "access_token": 1}}"#;
    let error = client(200, answer)
        .secrets()
        .log_in(request)
        .await
        .expect_err("the token is no number");
    assert!(
        !format!("{error} {error:?}").contains("battery"),
        "{error:?}"
    );
}

#[test]
fn calls_ask_for_the_declared_media_type() {
    assert_eq!(GetAudio::INFO.accept, "audio/mpeg");
    assert_eq!(GetHtml::INFO.accept, "text/html");
}

#[tokio::test]
async fn a_failure_inside_a_success_is_an_error_of_the_api() {
    let sends = Arc::new(AtomicUsize::new(0));
    let counting = Counting(sends.clone(), r#"{"error": "Out of stock."}"#);
    let client = Client::builder()
        .base_url("https://api.example.com/v1")
        .transport(counting);
    let client = client.retries(5).build().expect("the settings are valid");
    let error = client
        .failures()
        .send_failure()
        .await
        .expect_err("it failed");
    let Error::Api(error) = error else {
        panic!("the outcome of the write is known: {error:?}");
    };
    assert_eq!(
        (error.status().as_u16(), error.message()),
        (200, "Out of stock.")
    );
    assert_eq!(sends.load(Ordering::Relaxed), 1, "it is not made again");
}

#[tokio::test]
async fn a_success_without_a_failure_is_read() -> Result<(), Error> {
    let answer = client(200, r#"{"count": 1, "error": null}"#);
    assert_eq!(answer.failures().send_failure().await?.count, 1);
    Ok(())
}

/// Counts requests, and gives the same successful answer to each.
#[derive(Debug)]
struct Counting(Arc<AtomicUsize>, &'static str);

impl Transport for Counting {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.0.fetch_add(1, Ordering::Relaxed);
        Canned(200, self.1).send(request)
    }
}
