//! Client certificates, against a server on this machine that asks for one.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::runtime::certificate::{parts, transport};
use crate::runtime::{
    Answer, Client, Effect, Error, Method, Operation, OperationInfo, PublicOperation,
    RequestWriter, Tier,
};

/// Certificates for `localhost` that signed themselves, each with a key that is of use here only.
const SERVER: &str = include_str!("certificates/server.pem");
const CLIENT: &str = include_str!("certificates/client.pem");

/// The certificate and its key.
fn halves(pem: &str) -> (&str, &str) {
    pem.split_at(pem.find("-----BEGIN PRIVATE KEY").expect("it has one"))
}

fn refusal(pem: &str) -> String {
    let builder = Client::builder().client_certificate(pem);
    builder.expect_err("it is none").to_string()
}

#[test]
fn what_is_no_certificate_with_its_key_is_refused() {
    let (certificate, key) = (halves(SERVER).0, halves(CLIENT).1);
    let needed = "the client certificate must be PEM with at least one `BEGIN CERTIFICATE` and one `BEGIN PRIVATE KEY`";
    for pem in ["", "text", certificate, key] {
        assert!(refusal(pem).contains(needed), "{}", refusal(pem));
    }
    let mixed = refusal(&format!("{certificate}{key}"));
    assert!(
        mixed.contains("the client certificate cannot be used"),
        "{mixed}"
    );
    let secret = key.lines().nth(1).expect("it has lines");
    assert!(!mixed.contains(secret), "{mixed}");
}

#[test]
fn a_refusal_names_its_cause() {
    let broken = "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n";
    let said = refusal(&format!("{broken}{}", halves(CLIENT).1));
    let (_, cause) = said
        .split_once("the client certificate cannot be used: ")
        .expect("it is that refusal");
    assert!(cause.contains(": "), "{cause}");
}

#[test]
fn certificates_and_key_are_told_apart_wherever_they_stand() {
    let (certificate, key) = halves(CLIENT);
    let chain = format!("{certificate}{}", halves(SERVER).0);
    let expected = Some((chain.clone(), key.to_owned()));
    let parameters = "-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n";
    for pem in [
        format!("{chain}{key}"),
        format!("{key}{chain}"),
        format!("Bag Attributes\n    friendlyName: me\n{chain}subject=me\n{key}"),
        format!("{certificate}{parameters}{key}{}", halves(SERVER).0),
    ] {
        assert_eq!(parts(&pem), expected, "{pem}");
    }
    let windows = format!("{chain}{key}").replace('\n', "\r\n");
    let found =
        parts(&windows).map(|(chain, key)| (chain.replace('\r', ""), key.replace('\r', "")));
    assert_eq!(found, expected);
    let builder = Client::builder().client_certificate(CLIENT.replace('\n', "\r\n"));
    assert!(builder.is_ok(), "{builder:?}");
}

#[test]
fn a_key_is_one_and_pkcs_8_and_every_block_ends() {
    let (certificate, key) = halves(CLIENT);
    for pem in [
        format!("{CLIENT}{}", halves(SERVER).1),
        CLIENT.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"),
        CLIENT.replace("PRIVATE KEY", "RSA PRIVATE KEY"),
        CLIENT.replace("-----END PRIVATE KEY-----", ""),
        format!("-----BEGIN CERTIFICATE-----\n{key}{certificate}"),
        "-----BEGIN ".to_owned(),
    ] {
        assert_eq!(parts(&pem), None, "{pem}");
    }
}

#[test]
fn the_key_is_not_shown() {
    let transport = transport(CLIENT.as_bytes()).expect("it is one");
    let shown = format!("{transport:?}");
    assert!(shown.contains("Client"), "it shows what it holds: {shown}");
    let key = halves(CLIENT).1;
    let secret = key.lines().nth(1).expect("it has lines");
    assert!(
        !shown.contains("PRIVATE KEY") && !shown.contains(secret),
        "{shown}"
    );
}

/// An operation that needs a certificate.
struct Prove;

impl Operation for Prove {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "prove",
        method: Method::GET,
        route: "/prove",
        tier: Tier::None,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    fn write(&self, request: &mut RequestWriter) {
        request.needs_certificate();
    }

    fn read(_: &Answer) -> Result<(), Error> {
        Ok(())
    }
}

impl PublicOperation for Prove {}

/// Calls it at a port of this machine where nobody listens.
async fn unanswered(pem: Option<&str>) -> Error {
    let builder = Client::builder().base_url("https://127.0.0.1:1").retries(0);
    let builder = match pem {
        Some(pem) => builder.client_certificate(pem).expect("it is one"),
        None => builder,
    };
    let client = builder.build().expect("valid");
    client.execute(Prove).await.expect_err("nobody answers")
}

#[tokio::test]
async fn an_operation_that_needs_one_is_refused_without_it() {
    let refused = unanswered(None).await;
    assert!(matches!(refused, Error::Refused(_)), "{refused:?}");
    let expected = "prove was not sent: `client_certificate` must be given to the builder";
    assert!(refused.to_string().contains(expected), "{refused}");
    let sent = unanswered(Some(CLIENT)).await;
    assert!(matches!(sent, Error::Transport(_)), "{sent:?}");
}

/// Where the client's half of the test finds the server.
#[cfg(target_os = "linux")]
const URL: &str = "CERTIFICATE_TEST_URL";

/// The client is a process of its own, because which servers it trusts is a variable of the environment (`SSL_CERT_FILE`).
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_server_that_asks_gets_the_certificate() {
    use tokio_rustls::rustls::pki_types::CertificateDer;
    use tokio_rustls::rustls::pki_types::pem::PemObject;

    if let Ok(url) = std::env::var(URL) {
        return call(url).await;
    }
    let folder = tempfile::tempdir().expect("there is room");
    let trusted = folder.path().join("trusted.pem");
    std::fs::write(&trusted, halves(SERVER).0).expect("there is room");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let port = listener.local_addr().expect("bound").port();
    let mut caller = std::process::Command::new(std::env::current_exe().expect("it runs"));
    let name = "tests::certificate_tests::a_server_that_asks_gets_the_certificate";
    caller.args(["--exact", name]).env("SSL_CERT_FILE", trusted);
    caller.env(URL, format!("https://localhost:{port}/v1"));
    let mut caller = tokio::task::spawn_blocking(move || caller.output());
    let seen = tokio::select! {
        seen = serve(listener) => seen,
        output = &mut caller => panic!("it did not call: {output:?}"),
    };
    let sent = CertificateDer::from_pem_slice(CLIENT.as_bytes()).expect("it is one");
    assert_eq!(seen.as_deref(), Some(sent.as_ref()));
    let output = caller.await.expect("no panic").expect("it runs");
    assert!(output.status.success(), "{output:?}");
}

#[cfg(target_os = "linux")]
async fn call(url: String) {
    let builder = Client::builder().base_url(url).retries(0);
    let builder = builder.client_certificate(CLIENT).expect("it is one");
    let client = builder.build().expect("valid");
    let answer = client.execute(Prove).send_raw().await.expect("answered");
    assert_eq!(answer.body().as_ref(), b"[]");
}

/// Answers one request, and gives the certificate that came with it.
#[cfg(target_os = "linux")]
async fn serve(listener: tokio::net::TcpListener) -> Option<Vec<u8>> {
    use tokio_rustls::rustls::pki_types::pem::PemObject;
    use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use tokio_rustls::rustls::server::WebPkiClientVerifier;
    use tokio_rustls::rustls::{RootCertStore, ServerConfig};

    let certificate = |pem: &str| CertificateDer::from_pem_slice(pem.as_bytes());
    let mut known = RootCertStore::empty();
    known
        .add(certificate(CLIENT).expect("it is one"))
        .expect("it is one");
    let verifier = WebPkiClientVerifier::builder(Arc::new(known)).build();
    let key = PrivateKeyDer::from_pem_slice(SERVER.as_bytes()).expect("it is one");
    let config = ServerConfig::builder()
        .with_client_cert_verifier(verifier.expect("one is known"))
        .with_single_cert(vec![certificate(SERVER).expect("it is one")], key)
        .expect("they belong together");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let (stream, _) = listener.accept().await.expect("a connection");
    let mut stream = acceptor.accept(stream).await.expect("a handshake");
    let mut request = vec![0; 4096];
    let length = stream.read(&mut request).await.expect("a request");
    assert!(request[..length].starts_with(b"GET /v1/"));
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]";
    stream.write_all(answer).await.expect("sent");
    stream.shutdown().await.expect("closed");
    let certificates = stream.get_ref().1.peer_certificates()?;
    Some(certificates.first()?.to_vec())
}
