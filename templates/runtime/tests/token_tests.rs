//! Tokens.

use std::time::{Duration, Instant};

use chrono::NaiveDate;

use super::fake::{Fake, Outcome, answer};
use super::sample::{GetTrack, PayTrack};
use crate::runtime::{
    Authenticated, Budget, Call, Client, Clock, Error, Public, Refusal, Sleep, Token,
};

#[test]
fn a_token_is_checked() {
    let wrong = [
        ("", "the token is empty"),
        (
            "Bearer abc",
            "the token starts with `Bearer `: leave that out, the client adds it",
        ),
        (
            "bearer abc",
            "the token starts with `Bearer `: leave that out, the client adds it",
        ),
        (
            "abc\n",
            "the token has whitespace around it: trim it, a file often ends with a line break",
        ),
        (
            "a b",
            "the token has characters that no token has, such as whitespace",
        ),
        (
            "é",
            "the token has characters that no token has, such as whitespace",
        ),
    ];
    for (token, message) in wrong {
        let error = Token::new(token).expect_err(token);
        assert!(matches!(error, Error::Refused(_)));
        assert_eq!(error.to_string(), message);
    }
    assert_eq!(
        format!("{:?}", Token::new("12|abc").expect("valid")),
        "Token(***)"
    );
}

#[test]
fn a_missing_variable_is_named_with_the_way_to_a_token() {
    let error = Token::from_env("RUNTIME_TEST_UNSET").expect_err("unset");
    let message = "the environment variable `RUNTIME_TEST_UNSET` is not set. Make a token in the account settings.";
    assert_eq!(error.to_string(), message);
    let error = Client::from_env().expect_err("unset");
    assert!(
        error
            .to_string()
            .starts_with("the environment variable `EXAMPLE_TOKEN` is not set")
    );
    let set = std::env::var("CARGO_PKG_NAME").expect("cargo sets it");
    assert_eq!(
        Token::from_env("CARGO_PKG_NAME").expect("valid"),
        Token::new(set).expect("valid")
    );
}

/// A clock that stands still on a day.
#[derive(Debug)]
pub(super) struct Day(pub(super) NaiveDate);

impl Clock for Day {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn today(&self) -> NaiveDate {
        self.0
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(std::future::pending())
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn token(text: &str) -> Token {
    Token::new(text).expect("valid")
}

/// A client with a token, on a day.
fn client(
    token: Token,
    today: &str,
    outcomes: impl IntoIterator<Item = Outcome>,
) -> (Client<Authenticated>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder().token(token).transport(fake.clone());
    let client = builder.clock(Day(date(today))).build();
    (client.expect("valid"), fake)
}

fn sent_token(fake: &Fake) -> Option<String> {
    let requests = fake.requests();
    let header = requests
        .last()
        .expect("sent")
        .headers()
        .get("authorization")?;
    Some(header.to_str().expect("ASCII").to_owned())
}

#[test]
fn a_token_comes_from_a_file() {
    let path = std::env::temp_dir().join(format!("runtime-token-{}", std::process::id()));
    std::fs::write(&path, "12|abc\n").expect("a writable folder");
    let read = Token::from_file(&path);
    std::fs::write(&path, "Bearer 12|abc\n").expect("a writable folder");
    let wrong = Token::from_file(&path).expect_err("with Bearer");
    std::fs::remove_file(&path).expect("it is there");
    assert_eq!(read.expect("valid"), token("12|abc"));
    assert_eq!(
        wrong.to_string(),
        format!(
            "the token file `{}` starts with `Bearer `: leave that out, the client adds it",
            path.display()
        )
    );
    let missing = Token::from_file(&path).expect_err("removed").to_string();
    assert!(
        missing.contains("cannot be read: ")
            && missing.ends_with("Make a token in the account settings."),
        "{missing}"
    );
}

#[tokio::test]
async fn an_expired_token_is_not_sent() {
    let old = token("t").issued(date("2026-01-01"));
    assert_eq!(old.expires(), Some(date("2026-04-01")));
    let (valid, fake) = client(old.clone(), "2026-04-01", [answer(200, "")]);
    valid.execute(PayTrack).await.expect("the last day");
    assert_eq!(fake.requests().len(), 1);
    let (expired, fake) = client(old, "2026-04-02", [answer(200, "[]"), answer(200, "")]);
    let error = expired.execute(PayTrack).await.expect_err("expired");
    assert_eq!(
        error.to_string(),
        "payTrack was not sent: the token was valid until 2026-04-01. Make a token in the account settings."
    );
    assert!(
        matches!(error, Error::Refused(refusal) if matches!(*refusal, Refusal::TokenExpired { .. }))
    );
    expired
        .tracks()
        .get(1)
        .await
        .expect_err("it would be sent here too");
    expired
        .tracks()
        .list()
        .await
        .expect("no token is sent here");
    expired
        .execute(PayTrack)
        .prepare()
        .expect("looking is no sending");
    expired.set_token(token("new"));
    expired
        .execute(PayTrack)
        .await
        .expect("its age is not known");
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn a_token_is_swapped_on_all_clones() {
    let (client, fake) = client(token("old"), "2026-01-01", (0..3).map(|_| answer(200, "")));
    let clone = client.clone();
    let under_way = client.execute(PayTrack).send_raw();
    client.set_token(token("new"));
    under_way.await.expect("sent");
    assert_eq!(sent_token(&fake).as_deref(), Some("Bearer old"));
    clone.execute(PayTrack).await.expect("sent");
    assert_eq!(sent_token(&fake).as_deref(), Some("Bearer new"));
    assert_eq!(
        format!("{:?}", client.execute(PayTrack))
            .matches("***")
            .count(),
        1
    );
}

#[tokio::test]
async fn a_client_can_be_lowered_to_a_public_one() {
    let (client, fake) = client(token("t"), "2026-01-01", (0..2).map(|_| answer(200, "{}")));
    let public: Client<Public> = client.public();
    public.tracks().get(1).send_raw().await.expect("sent");
    assert_eq!(sent_token(&fake), None);
    client.tracks().get(1).send_raw().await.expect("sent");
    assert_eq!(sent_token(&fake).as_deref(), Some("Bearer t"));
    let remaining = |budget: Option<Budget>| budget.map(|budget| budget.remaining);
    assert_eq!(
        (remaining(client.budget()), remaining(public.budget())),
        (Some(298), Some(298))
    );
}

#[tokio::test]
async fn a_401_says_what_is_likely_wrong_with_the_token() {
    let issued = || token("t").issued(date("2026-01-01"));
    let cases = [
        (
            token("t"),
            "2026-02-01",
            "the token is older than 90 days, was revoked, or is wrong",
        ),
        (
            issued(),
            "2026-02-01",
            "the token should be valid until 2026-04-01: it was revoked, or is wrong",
        ),
        (
            issued(),
            "2026-04-01",
            "the token was valid until 2026-04-01",
        ),
    ];
    for (token, today, hint) in cases {
        let (client, _) = client(
            token,
            today,
            [answer(401, r#"{"message":"Unauthenticated."}"#)],
        );
        let error = client.execute(PayTrack).await.expect_err("401");
        assert_eq!(
            error.to_string(),
            format!("payTrack: 401 Unauthorized: Unauthenticated. ({hint})")
        );
    }
    let (client, _) = client(
        token("t"),
        "2026-02-01",
        [answer(401, ""), answer(401, ""), answer(403, "")],
    );
    let text =
        async |call: Call<Client<Public>, GetTrack>| call.await.expect_err("refused").to_string();
    assert_eq!(
        text(client.public().tracks().get(1)).await,
        "getTrack: 401 Unauthorized (no token was sent)"
    );
    let error = client.tracks().list().await.expect_err("401");
    assert_eq!(
        error.to_string(),
        "listTracks: 401 Unauthorized",
        "it takes no token"
    );
    assert_eq!(
        text(client.public().tracks().get(1)).await,
        "getTrack: 403 Forbidden"
    );
}
