//! Sessions: logging in, cookies and their proof, and what is never shown.

use std::sync::Arc;

use http::Request;

use super::bodies::Part::Chunk;
use super::bodies::{Parts, PutAudio};
use super::fake::{Fake, Outcome, answer};
use super::sample::{CreateTrackRequest, PayTrack};
use super::token_tests::Day;
use crate::runtime::{Bytes, Client, ClientBuilder, Error, LogIn, Public, Session, Upload};

const TRACK: &str = r#"{"id":1,"kind":"genre","parts":[],"ends_at":null}"#;

fn proof(value: &str) -> Outcome {
    answer(204, "").header(
        "set-cookie",
        &format!("PROOF={value}; Path=/; SameSite=Lax"),
    )
}

fn logged_in() -> Outcome {
    let cookie = "sid=sid-secret; Path=/; Secure; HttpOnly";
    answer(200, r#"{"two_factor":false}"#).header("set-cookie", cookie)
}

/// A builder whose client logs in and then gets these answers.
fn builder(outcomes: impl IntoIterator<Item = Outcome>) -> (ClientBuilder<Public>, Fake) {
    let begin = [proof("first%3Dproof"), logged_in()];
    let fake = Fake::new(begin.into_iter().chain(outcomes));
    (Client::builder().transport(fake.clone()), fake)
}

async fn session(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Session>, Fake) {
    let (builder, fake) = builder(outcomes);
    (begin(&builder.build().expect("valid")).await, fake)
}

async fn begin(client: &Client<Public>) -> Client<Session> {
    match client.log_in("ada@example.com", "hunter2").await {
        Ok(LogIn::Done(client)) => client,
        other => panic!("no second factor is wanted: {other:?}"),
    }
}

/// Method and path, cookies and proof of a request.
fn shown(request: &Request<Bytes>) -> String {
    let header = |name| {
        let value = request.headers().get(name);
        value.map_or("-", |value: &http::HeaderValue| {
            value.to_str().expect("text")
        })
    };
    let line = format!("{} {}", request.method(), request.uri().path());
    format!("{line} | {} | {}", header("cookie"), header("x-proof"))
}

#[tokio::test]
async fn a_session_carries_cookies_and_proves_writes() {
    let (client, fake) = session([answer(200, TRACK), answer(201, "")]).await;
    client.tracks().get(1).await.expect("answered");
    client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .await
        .expect("answered");
    let requests = fake.requests();
    let shown: Vec<_> = requests.iter().map(shown).collect();
    let (cookie, both) = ("PROOF=first%3Dproof", "PROOF=first%3Dproof; sid=sid-secret");
    assert_eq!(
        shown,
        [
            "GET /csrf | - | -".to_owned(),
            format!("POST /v1/login | {cookie} | first=proof"),
            format!("GET /v1/tracks/1 | {both} | -"),
            format!("POST /v1/tracks | {both} | first=proof"),
        ]
    );
    assert_eq!(
        requests[1].body(),
        r#"{"email":"ada@example.com","password":"hunter2"}"#
    );
    let host = |request: &Request<Bytes>| request.uri().host().map(str::to_owned);
    assert!(
        requests
            .iter()
            .all(|request| host(request).as_deref() == Some("api.example.com"))
    );
    assert!(
        requests
            .iter()
            .all(|request| !request.headers().contains_key("authorization"))
    );
}

#[tokio::test]
async fn a_second_factor_can_be_given_again() {
    for (is_recovery, body) in [
        (false, r#"{"code":"123456"}"#),
        (true, r#"{"recovery_code":"123456"}"#),
    ] {
        let wrong = answer(422, r#"{"message":"Not the code."}"#);
        let fake = Fake::new([
            proof("p"),
            answer(200, r#"{"two_factor":true}"#),
            wrong,
            logged_in(),
            answer(204, ""),
        ]);
        let client = Client::builder()
            .transport(fake.clone())
            .build()
            .expect("valid");
        let Ok(LogIn::TwoFactor(challenge)) = client.log_in("a@example.com", "hunter2").await
        else {
            panic!("a second factor is wanted");
        };
        let give = async || {
            if is_recovery {
                return challenge.recovery_code("123456").await;
            }
            challenge.code("123456").await
        };
        assert!(give().await.expect_err("wrong").is_validation());
        give()
            .await
            .expect("right")
            .execute(PayTrack)
            .await
            .expect("answered");
        let requests = fake.requests();
        assert_eq!(requests[3].body(), body);
        assert_eq!(shown(&requests[3]), "POST /v1/second | PROOF=p | p");
        assert_eq!(
            shown(&requests[4]),
            "POST /v1/tracks/1 | PROOF=p; sid=sid-secret | p"
        );
    }
}

#[tokio::test]
async fn a_proof_that_has_run_out_is_fetched_again_once() {
    let (client, fake) = session([answer(419, ""), proof("second"), answer(204, "")]).await;
    client.execute(PayTrack).await.expect("the second time");
    let requests: Vec<_> = fake.requests()[2..].iter().map(shown).collect();
    assert_eq!(
        requests,
        [
            "POST /v1/tracks/1 | PROOF=first%3Dproof; sid=sid-secret | first=proof",
            "GET /csrf | PROOF=first%3Dproof; sid=sid-secret | -",
            "POST /v1/tracks/1 | PROOF=second; sid=sid-secret | second",
        ]
    );
    let budget = client.budget().expect("there is one");
    assert_eq!(budget.limit - budget.remaining, 5);
    let (client, fake) = session([answer(419, ""), proof("second"), answer(419, "")]).await;
    let error = client.execute(PayTrack).await.expect_err("it is over");
    assert_eq!(
        (
            error.status().map(|status| status.as_u16()),
            fake.requests().len()
        ),
        (Some(419), 5)
    );
    let (client, fake) = session([answer(419, ""), answer(500, "")]).await;
    let error = client
        .execute(PayTrack)
        .await
        .expect_err("there is no other proof");
    assert_eq!(
        (
            error.status().map(|status| status.as_u16()),
            fake.requests().len()
        ),
        (Some(419), 4)
    );
    let (client, fake) = session([answer(419, "")]).await;
    let stream = Upload::stream(Parts::new([Chunk("do")]), None);
    client
        .execute(PutAudio::new(stream))
        .await
        .expect_err("a stream is sent once");
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn cookies_end_and_stay_where_they_belong() {
    let set = |cookie| answer(200, TRACK).header("set-cookie", cookie);
    let cases = [
        (
            "more=1; Path=/v1/tracks",
            "PROOF=first%3Dproof; more=1; sid=sid-secret",
        ),
        (
            "more=1; Path=/v1/track",
            "PROOF=first%3Dproof; sid=sid-secret",
        ),
        (
            "more=1; Domain=example.com",
            "PROOF=first%3Dproof; more=1; sid=sid-secret",
        ),
        (
            "more=1; Domain=other.example",
            "PROOF=first%3Dproof; sid=sid-secret",
        ),
        (
            "more=1; Domain=i.example.com",
            "PROOF=first%3Dproof; sid=sid-secret",
        ),
        ("sid=; Max-Age=0", "PROOF=first%3Dproof"),
        (
            "sid=; Expires=Wed, 04 Mar 2026 10:00:00 GMT",
            "PROOF=first%3Dproof",
        ),
        (
            "sid=new; Expires=Fri, 06 Mar 2026 10:00:00 GMT",
            "PROOF=first%3Dproof; sid=new",
        ),
        ("no cookie", "PROOF=first%3Dproof; sid=sid-secret"),
    ];
    for (cookie, expected) in cases {
        let (builder, fake) = builder([set(cookie), answer(200, TRACK)]);
        let day = Day("2026-03-05".parse().expect("a date"));
        let client = begin(&builder.clock(day).build().expect("valid")).await;
        let first = client.tracks().get(1).send_raw().await.expect("answered");
        assert!(!first.headers().contains_key("set-cookie"), "{cookie}");
        client.tracks().get(1).await.expect("answered");
        assert_eq!(
            shown(&fake.requests()[3]),
            format!("GET /v1/tracks/1 | {expected} | -"),
            "{cookie}"
        );
    }
}

#[tokio::test]
async fn a_session_goes_to_no_other_host() {
    let elsewhere = answer(307, "").header("location", "https://elsewhere.example/v1/tracks/1");
    let (client, fake) = session([elsewhere]).await;
    client.tracks().get(1).await.expect_err("not followed");
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn a_session_keeps_the_settings_of_its_client() {
    let (builder, fake) = builder([]);
    let client = begin(&builder.read_only().build().expect("valid")).await;
    let error = client.execute(PayTrack).await.expect_err("it writes");
    assert!(matches!(error, Error::Refused(_)), "{error:?}");
    assert_eq!(fake.requests().len(), 2);
    assert_eq!(client.base_url(), "https://api.example.com/v1");
}

#[tokio::test]
async fn nothing_of_a_session_is_shown() {
    let log = super::tracing_tests::Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let wrong = answer(422, r#"{"message":"Wrong."}"#).header("set-cookie", "sid=sid-secret");
    let fake = Fake::new([proof("proof-secret"), wrong]);
    let client = Client::builder().transport(fake).build().expect("valid");
    let error = client
        .log_in("ada@example.com", "hunter2")
        .await
        .expect_err("wrong");
    let mut texts = vec![format!("{error} {error:?} {:?}", error.headers())];
    let fake = Fake::new([
        proof("proof-secret"),
        answer(200, r#"{"two_factor":true}"#),
        logged_in(),
        answer(419, ""),
        proof("proof-secret"),
        answer(500, ""),
    ]);
    let client = Client::builder()
        .transport(fake.clone())
        .build()
        .expect("valid");
    let challenge = client
        .log_in("ada@example.com", "hunter2")
        .await
        .expect("a challenge");
    texts.push(format!("{challenge:?}"));
    let LogIn::TwoFactor(challenge) = challenge else {
        panic!("a second factor is wanted");
    };
    let client = challenge.code("654321").await.expect("right");
    let error = client.execute(PayTrack).await.expect_err("500");
    texts.push(format!(
        "{challenge:?} {client:?} {error} {error:?} {:?}",
        error.headers()
    ));
    texts.push(format!("{:?}", LogIn::Done(client)));
    texts.extend(
        fake.requests()
            .iter()
            .map(|request| format!("{:?}", request.headers())),
    );
    drop(guard);
    texts.push(log.text());
    assert!(log.text().contains("operation=\"login\""));
    for secret in ["hunter2", "proof-secret", "sid-secret", "654321"] {
        assert!(
            texts.iter().all(|text| !text.contains(secret)),
            "{secret}: {texts:#?}"
        );
    }
}

#[tokio::test]
async fn sessions_can_be_begun_in_a_task() {
    let (builder, _) = builder([]);
    let client = Arc::new(builder.build().expect("valid"));
    let task = tokio::spawn(async move { begin(&client).await });
    task.await.expect("no panic");
}

#[cfg(feature = "blocking")]
#[test]
fn the_client_that_waits_logs_in_too() {
    use crate::runtime::BlockingLogIn;
    let (builder, _) = builder([answer(200, TRACK)]);
    let client = builder.build_blocking().expect("valid");
    let Ok(BlockingLogIn::Done(client)) = client.log_in("a@example.com", "hunter2") else {
        panic!("no second factor is wanted");
    };
    client.tracks().get(1).send().expect("answered");
    for is_recovery in [true, false] {
        let fake = Fake::new([
            proof("p"),
            answer(200, r#"{"two_factor":true}"#),
            logged_in(),
        ]);
        let client = Client::builder()
            .transport(fake)
            .build_blocking()
            .expect("valid");
        let Ok(BlockingLogIn::TwoFactor(challenge)) = client.log_in("a@example.com", "hunter2")
        else {
            panic!("a second factor is wanted");
        };
        let client = if is_recovery {
            challenge.recovery_code("1")
        } else {
            challenge.code("1")
        };
        client.expect("right");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_object_is_no_log_in() {
    for body in ["<html>Welcome to this network</html>", "", "[]", "true"] {
        let fake = Fake::new([proof("p"), answer(200, body)]);
        let builder = Client::builder().transport(fake);
        let client = builder.build().expect("the settings are valid");
        let error = client.log_in("ada@example.com", "hunter2").await;
        assert!(matches!(error, Err(Error::Decode(_))), "{error:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_no_object_is_no_second_factor() {
    for (body, is_right) in [
        ("", true),
        ("{}", true),
        ("<html>Hello</html>", false),
        ("[]", false),
    ] {
        let wanted = answer(200, r#"{"two_factor":true}"#);
        let fake = Fake::new([proof("p"), wanted, answer(200, body)]);
        let client = Client::builder().transport(fake).build().expect("valid");
        let Ok(LogIn::TwoFactor(challenge)) = client.log_in("a@example.com", "hunter2").await
        else {
            panic!("a second factor is wanted");
        };
        let answered = challenge.code("123456").await;
        assert_eq!(answered.is_ok(), is_right, "{body}");
    }
}

#[tokio::test]
async fn a_401_of_a_session_speaks_of_the_session() {
    let (client, _) = session([answer(401, r#"{"message":"Unauthenticated."}"#)]).await;
    let error = client.tracks().get(1).await.expect_err("it is over");
    assert!(
        error
            .to_string()
            .contains("the session is over, or was ended elsewhere: log in again"),
        "{error}"
    );
}
