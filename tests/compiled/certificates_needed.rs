//! Operations that need a client certificate, called by clients that have none and by such as may have one.

use crate::runtime::{
    Body, Call, Client, ClientBuilder, Error, Operation, Public, Refusal, Transport,
    TransportFuture,
};
use crate::{client, client_with_token};

const REFUSAL: &str = "was not sent: `client_certificate` must be given to the builder (Cargo feature `rustls-tls` or `native-tls`), or a \
    transport that brings a certificate";

/// May bring a certificate, as far as the client knows.
#[derive(Debug)]
struct Answering;

impl Transport for Answering {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        Box::pin(async { Ok(http::Response::new(Body::default())) })
    }
}

/// Settings with a port of this machine at which nobody listens.
fn unanswered(scheme: &str) -> ClientBuilder<Public> {
    Client::builder()
        .base_url(format!("{scheme}://127.0.0.1:1"))
        .retries(0)
}

#[track_caller]
fn assert_refused<T>(result: Result<T, Error>, operation: &str) {
    let Err(Error::Refused(refusal)) = result else {
        panic!("{operation} is not refused");
    };
    assert!(matches!(*refusal, Refusal::Request { .. }), "{refusal:?}");
    assert_eq!(refusal.to_string(), format!("{operation} {REFUSAL}"));
}

async fn assert_sent<T, O: Operation>(call: Call<Client<T>, O>) {
    let error = call.await.err().expect("nobody answers");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn without_one_nothing_is_sent() {
    let calls = client().certificates();
    assert_refused(calls.needs_certificate().await, "needsCertificate");
    let more = calls.needs_certificate_with_more();
    assert_refused(more.await, "needsCertificateWithMore");
    let raw = calls.needs_certificate().send_raw();
    assert_refused(raw.await, "needsCertificate");
    let both = client_with_token().certificates().needs_both();
    assert_refused(both.await, "needsBoth");
}

#[test]
fn the_client_that_waits_refuses_the_same() {
    let client = unanswered("https").build_blocking().expect("valid");
    let call = client.certificates().needs_certificate();
    assert_refused(call.send(), "needsCertificate");
}

#[test]
fn a_call_can_be_prepared_all_the_same() {
    let request = client().certificates().needs_certificate().prepare();
    let request = request.expect("nothing refuses it");
    assert_eq!(request.uri().path(), "/v1/certificates/alone");
}

#[tokio::test]
async fn a_transport_that_is_given_may_bring_one() -> Result<(), Error> {
    let client = unanswered("https").transport(Answering).build()?;
    client.certificates().needs_certificate().await?;
    client.certificates().needs_certificate_with_more().await
}

#[tokio::test]
async fn what_can_do_without_one_is_sent() -> Result<(), Error> {
    let calls = unanswered("https").build()?.certificates();
    assert_sent(calls.takes_either()).await;
    assert_sent(calls.takes_perhaps()).await;
    Ok(())
}

#[tokio::test]
async fn without_tls_somebody_else_may_have_it() -> Result<(), Error> {
    let calls = unanswered("http").build()?.certificates();
    assert_sent(calls.needs_certificate()).await;
    Ok(())
}
