//! Answers: bodies of every media type, read through a transport that has them ready.

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
