//! Bodies of bytes: sent and received as they are, at once or in chunks.

use http::Response;

use crate::runtime::{Body, Client, Error, Public, Transport, TransportFuture, Upload};
use crate::{client, sent};

/// Gives back the body that it is sent.
#[derive(Debug)]
struct Echo;

impl Transport for Echo {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        Box::pin(async move { Ok(Response::new(request.into_body())) })
    }
}

fn echo() -> Client<Public> {
    let builder = Client::builder().base_url("https://api.example.com/v1");
    let client = builder.transport(Echo).build();
    client.expect("the settings are valid")
}

#[test]
fn a_body_of_bytes_is_sent_as_it_is() {
    let request = sent(&client().uploads().put_audio(7, "\u{1}\u{2}"));
    assert_eq!(request.body(), "\u{1}\u{2}");
    assert_eq!(
        request.headers()["content-type"],
        "application/octet-stream"
    );
    assert_eq!(request.headers()["content-length"], "2");
}

#[test]
fn an_optional_body_of_bytes_is_left_out() {
    let request = sent(&client().uploads().convert_audio(7));
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
}

#[tokio::test]
async fn bytes_go_out_and_come_in() -> Result<(), Error> {
    let uploads = echo().uploads();
    assert_eq!(uploads.convert_audio(7).body("do").await?, "do");
    let reader = Upload::reader("re".as_bytes(), None);
    let mut written = Vec::new();
    let call = uploads.convert_audio(7).body(reader);
    assert_eq!(call.write_to(&mut written).await?, 2);
    assert_eq!(written, b"re");
    let mut download = uploads.convert_audio(7).body("mi").download().await?;
    assert_eq!(download.chunk().await?.as_deref(), Some(b"mi".as_slice()));
    Ok(())
}
