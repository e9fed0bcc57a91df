//! Credentials of every kind, and where they go.

use std::sync::{Arc, Mutex};

use http::Response;

use crate::runtime::{
    Authenticated, Body, Call, Client, Credential, Error, Operation, Token, Transport,
    TransportFuture,
};
use crate::security_schemes::credentials;
use crate::servers::servers;
use crate::{client_with_token, refusal, sent};

/// Keeps the URLs that it is sent to; the first answer may lead elsewhere.
#[derive(Debug, Clone, Default)]
struct Urls {
    seen: Arc<Mutex<Vec<String>>>,
    redirect: Option<&'static str>,
}

impl Transport for Urls {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let mut seen = self.seen.lock().expect("nothing panics with it");
        seen.push(request.uri().to_string());
        let mut answer = Response::new(Body::default());
        *answer.status_mut() = http::StatusCode::NO_CONTENT;
        if let Some(place) = self.redirect.filter(|_| seen.len() == 1) {
            *answer.status_mut() = http::StatusCode::FOUND;
            let place = http::HeaderValue::from_static(place);
            answer.headers_mut().insert("location", place);
        }
        Box::pin(async move { Ok(answer) })
    }
}

/// The URLs that a call with this key goes to.
async fn urls(key: Token, redirect: Option<&'static str>) -> Result<Vec<String>, Error> {
    let urls = Urls {
        redirect,
        ..Urls::default()
    };
    let builder = Client::builder().base_url("https://api.example.com");
    let client = builder.token(key).transport(urls.clone()).build()?;
    client.credentials().needs_query().page(2).await?;
    let seen = urls.seen.lock().expect("nothing panics with it").clone();
    Ok(seen)
}

fn with(token: Token) -> Client<Authenticated> {
    Client::builder()
        .base_url("https://api.example.com")
        .token(token)
        .build()
        .expect("the settings are valid")
}

fn key(kind: Credential, secret: &str) -> Token {
    kind.token(secret).expect("it can be sent")
}

#[track_caller]
fn header<T, O: Operation>(call: &Call<Client<T>, O>, name: &str) -> Option<String> {
    let request = sent(call);
    let value = request.headers().get(name)?;
    assert!(value.is_sensitive() || name == "cookie", "{name} is shown");
    Some(value.to_str().expect("it is ASCII").to_owned())
}

#[test]
fn a_key_stands_where_the_document_says() {
    let calls = with(key(Credential::Header("X-Key"), "k 1")).credentials();
    assert_eq!(
        header(&calls.needs_header(), "x-key").as_deref(),
        Some("k 1")
    );
    assert_eq!(header(&calls.needs_header(), "authorization"), None);

    let calls = with(key(credentials::COOKIE, "k;%3D=1")).credentials();
    assert_eq!(
        header(&calls.needs_cookie().theme("dark"), "cookie").as_deref(),
        Some("theme=dark; session=k%3B%3D=1")
    );
}

#[tokio::test]
async fn a_key_of_the_query_is_sent_and_not_shown() -> Result<(), Error> {
    let token = || key(credentials::QUERY, "k&1");
    let shown = sent(&with(token()).credentials().needs_query().page(2));
    assert_eq!(
        shown.uri(),
        "https://api.example.com/credentials/query?page=2"
    );
    let whole = "https://api.example.com/credentials/query?page=2&key=k%261";
    assert_eq!(urls(token(), None).await?, [whole]);
    let elsewhere = "https://api.example.com/other?key=k%261";
    assert_eq!(urls(token(), Some("/other")).await?, [whole, elsewhere]);
    let led = urls(token(), Some("/other?key=k%261")).await?;
    assert_eq!(led, [whole, elsewhere], "a redirect has it already");
    let foreign = urls(token(), Some("https://elsewhere.example.com/")).await;
    assert!(foreign.is_err(), "no key goes to another host");
    Ok(())
}

#[test]
fn a_name_with_a_password_is_encoded() {
    let token = Token::basic("Aladdin", "open sesame").expect("it can be sent");
    let call = with(token).credentials().needs_password();
    assert_eq!(
        header(&call, "authorization").as_deref(),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    assert!(matches!(Token::basic("a:b", "c"), Err(Error::Refused(_))));
    let joint = credentials::BASIC.token("a:b").expect("it can be sent");
    assert_eq!(joint, Token::basic("a", "b").expect("it can be sent"));
    assert!(credentials::BASIC.token("secret").is_err());
}

#[test]
fn one_of_several_or_all_at_once() {
    let either = |token: Token| with(token).credentials().takes_either();
    let bearer = Token::new("t").expect("it is one");
    let header_key = || key(Credential::Header("X-Key"), "k");
    assert_eq!(
        header(&either(bearer.clone()), "authorization").as_deref(),
        Some("Bearer t")
    );
    let call = either(header_key());
    assert_eq!(header(&call, "authorization"), None);
    assert_eq!(header(&call, "x-key").as_deref(), Some("k"));
    let call = either(header_key().and(bearer.clone()));
    assert_eq!(header(&call, "authorization").as_deref(), Some("Bearer t"));
    assert_eq!(header(&call, "x-key"), None);

    let both = header_key().and(key(Credential::Http("Special"), "s"));
    let call = with(both).credentials().needs_both();
    assert_eq!(header(&call, "authorization").as_deref(), Some("Special s"));
    assert_eq!(header(&call, "x-key").as_deref(), Some("k"));
}

#[test]
fn a_token_that_says_no_kind_fits_any_that_stands_alone() {
    let calls = client_with_token().credentials();
    assert_eq!(
        header(&calls.needs_header(), "x-key").as_deref(),
        Some("secret")
    );
    assert!(refusal(&calls.needs_both()).contains("must hold the header `X-Key`"));
    assert!(refusal(&calls.needs_password()).contains("must hold a name and a password"));
    let named = with(Token::new("a:b").expect("it is one")).credentials();
    assert_eq!(
        header(&named.needs_password(), "authorization").as_deref(),
        Some("Basic YTpi")
    );
}

#[test]
fn what_the_token_lacks_is_said_before_anything_is_sent() {
    let calls = with(key(Credential::Query("key"), "k")).credentials();
    assert_eq!(
        refusal(&calls.needs_both()),
        "needsBoth was not sent: `token` must hold the header `X-Key` and `Authorization: Special`"
    );
    assert_eq!(
        refusal(&calls.needs_token()),
        "needsToken was not sent: `token` must hold a bearer token",
        "two schemes are of one kind"
    );
    assert_eq!(
        sent(&calls.takes_several_keys()).uri().path(),
        "/credentials/several"
    );
    let optional = sent(&calls.takes_either());
    assert!(optional.headers().get("authorization").is_none());
    let none = sent(&calls.takes_none());
    assert!(none.uri().query().is_none());
}

#[test]
fn secrets_are_not_shown() {
    let token = key(Credential::Header("X-Key"), "k1").and(Token::basic("n", "p1").expect("ok"));
    let client = with(token.clone());
    let call = client.credentials().needs_header();
    let shown = format!("{token:?} {client:?} {call:?} {:?}", call.prepare());
    assert!(!shown.contains("k1") && !shown.contains("p1"), "{shown}");
    for secret in ["k9\nz8", "", " k9z8"] {
        let refused = credentials::KEY
            .token(secret)
            .expect_err("it cannot be sent");
        assert!(secret.is_empty() || !refused.to_string().contains("z8"));
    }
}

#[test]
fn servers_can_be_chosen() {
    assert_eq!(servers::a_region("us", "v2"), "https://us.example.com/v2");
    assert_eq!(
        servers::THE_SANDBOX_FOR_TESTS,
        "https://test.example.com/v1"
    );
    assert_eq!(servers::OTHER_EXAMPLE_COM, "https://other.example.com");
    assert_eq!(servers::ON_THIS_MACHINE, "http://localhost:8080/v1");
    assert_eq!(
        servers::WITH_A_SPACE,
        "https://test.example.com/v%202/%C3%BC"
    );
    let client = Client::builder()
        .base_url(servers::a_region("us", "v2"))
        .build();
    assert_eq!(
        client.expect("it is a server").base_url(),
        "https://us.example.com/v2"
    );
}

#[test]
fn an_operation_with_a_server_of_its_own_goes_there_unless_the_base_url_was_set() {
    let token = Token::new("t").expect("it is one");
    let client = Client::builder()
        .token(token.clone())
        .build()
        .expect("defaults are valid");
    let call = client.servers().send_elsewhere();
    assert_eq!(sent(&call).uri(), "https://upload.example.com/v2/uploads");
    assert_eq!(header(&call, "authorization").as_deref(), Some("Bearer t"));
    let base = client.base_url();
    assert_eq!(
        sent(&client.servers().get_rooms()).uri().to_string(),
        "https://rooms.example.com/room%201/s%C3%BCd%20/rooms"
    );
    assert_eq!(
        sent(&client.servers().get_back()).uri().to_string(),
        format!("{base}/uploads")
    );
    let set = with(token);
    let call = set.servers().send_elsewhere();
    assert_eq!(sent(&call).uri(), "https://api.example.com/uploads");
}

#[test]
fn a_server_that_is_a_path_stands_on_the_host_of_the_base_url() {
    for (base, url) in [
        (
            "https://api.example.com/v1",
            "https://api.example.com/monitoring/status",
        ),
        ("http://localhost:9", "http://localhost:9/monitoring/status"),
    ] {
        let token = Token::new("t").expect("it is one");
        let client = Client::builder().base_url(base).token(token).build();
        let client = client.expect("the settings are valid");
        assert_eq!(sent(&client.servers().get_status()).uri(), url);
    }
}
