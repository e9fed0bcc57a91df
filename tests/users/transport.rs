//! Users' tests need no server: a transport in the same process answers.

use std::sync::{Arc, Mutex};

use beatpass_client::operations::GetArtistFollowStatus;
use beatpass_client::{
    Authenticated, Body, Client, Error, Token, Transport, TransportError, TransportFuture,
};

/// Answers every request alike, and keeps what was asked.
#[derive(Debug, Clone)]
struct InProcess {
    status: u16,
    body: &'static str,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Transport for InProcess {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let asked = format!("{} {}", request.method(), request.uri().path());
        self.asked.lock().expect("no panic").push(asked);
        let answer = http::Response::builder()
            .status(self.status)
            .body(self.body.into());
        Box::pin(async move { answer.map_err(TransportError::other) })
    }
}

fn client(status: u16, body: &'static str) -> (Client<Authenticated>, InProcess) {
    let transport = InProcess {
        status,
        body,
        asked: Arc::default(),
    };
    let token = Token::new("7|test").expect("it is one");
    let builder = Client::builder().token(token).transport(transport.clone());
    (builder.build().expect("the settings are valid"), transport)
}

#[tokio::test]
async fn a_transport_in_the_process_answers_calls_and_operations() -> Result<(), Error> {
    let (client, transport) = client(200, r#"{"following": true}"#);
    let called = client.artists().get_follow_status(7).await?;
    let executed = client.execute(GetArtistFollowStatus::new(7)).await?;
    assert_eq!(called, executed);
    let asked = transport.asked.lock().expect("no panic");
    assert!(asked[0].starts_with("GET ") && asked[0].ends_with("/artists/7/follow-status"));
    assert_eq!(asked[0], asked[1]);
    Ok(())
}

#[tokio::test]
async fn a_transport_in_the_process_makes_errors() {
    let (client, _) = client(404, r#"{"message": "Gone fishing."}"#);
    let error = client
        .artists()
        .get_follow_status(7)
        .await
        .expect_err("404");
    assert!(error.is_not_found());
    assert!(matches!(&error, Error::Api(api) if api.message() == "Gone fishing."));
}
