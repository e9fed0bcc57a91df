//! The real transport, against a server on this machine.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::sample::CreateTrackRequest;
use crate::runtime::{Authenticated, Client, Error, Token};

/// Answers each connection with one of these texts, and gives back what it was sent.
async fn serve(
    answers: Vec<&'static str>,
) -> (Client<Authenticated>, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/v1", listener.local_addr().expect("bound"));
    let requests = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            let mut request = vec![0; 4096];
            let length = stream.read(&mut request).await.expect("a request");
            requests.push(String::from_utf8_lossy(&request[..length]).into_owned());
            stream.write_all(answer.as_bytes()).await.expect("sent");
        }
        requests
    });
    let token = Token::new("token-1").expect("valid");
    (
        Client::builder()
            .base_url(url)
            .token(token)
            .build()
            .expect("valid"),
        requests,
    )
}

#[tokio::test]
async fn requests_and_answers_pass_unchanged() {
    let found = "HTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]";
    let moved = "HTTP/1.1 307 Temporary Redirect\r\nLocation: /v1/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (client, requests) = serve(vec![found, moved]).await;
    let answer = client
        .tracks()
        .list()
        .page(2)
        .send_raw()
        .await
        .expect("answered");
    assert_eq!(
        (answer.headers()["x-a"].as_bytes(), answer.body().as_ref()),
        (b"b".as_slice(), b"[]".as_slice())
    );
    let error = client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .await
        .expect_err("redirects are not followed");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let requests = requests.await.expect("no panic");
    assert!(
        requests[0].starts_with("GET /v1/lists/all/tracks?page=2 HTTP/1.1\r\n"),
        "{}",
        requests[0]
    );
    assert!(!requests[0].contains("authorization"), "{}", requests[0]);
    assert!(
        requests[1].starts_with("POST /v1/tracks HTTP/1.1\r\n"),
        "{}",
        requests[1]
    );
    assert!(
        requests[1].contains("authorization: Bearer token-1\r\n"),
        "{}",
        requests[1]
    );
    assert!(
        requests[1].ends_with("\r\n\r\n{\"name\":\"Dawn\",\"tags\":[]}"),
        "{}",
        requests[1]
    );
}

#[tokio::test]
async fn failures_tell_whether_anything_was_sent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let closed = format!("http://{}", listener.local_addr().expect("bound"));
    drop(listener);
    let client = Client::builder().base_url(closed).build().expect("valid");
    let error = client
        .tracks()
        .get(1)
        .retries(0)
        .timeout(Duration::from_secs(20))
        .await
        .expect_err("nobody listens");
    assert!(
        matches!(&error, Error::Transport(error) if error.is_connect()),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "no connection to the server");

    let (client, requests) = serve(vec![
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{",
    ])
    .await;
    let error = client
        .tracks()
        .get(1)
        .retries(0)
        .await
        .expect_err("cut off");
    assert!(
        matches!(&error, Error::Transport(error) if !error.is_connect() && !error.is_timeout()),
        "{error:?}"
    );
    requests.await.expect("no panic");
}
