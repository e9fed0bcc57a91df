//! Which failures are tried again, and after what wait. tokio's clock is stopped, so waits take no time.

use std::time::Duration;

use tokio::time::Instant;

use super::fake::{Fake, Outcome, answer};
use super::sample::{CreateTrackRequest, DeleteTrack, PayTrack};
use crate::runtime::{Authenticated, Call, Client, Error, Operation, Token, TransportError};

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Authenticated>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder()
        .transport(fake.clone())
        .token(Token::new("t").expect("valid"));
    (builder.build().expect("valid"), fake)
}

fn broken() -> std::io::Error {
    std::io::Error::other("broken")
}

/// A failure by name: a status, or what became of the connection.
fn failure(name: &str) -> Outcome {
    match name {
        "connect" => Outcome::Fails(TransportError::connect(broken())),
        "timeout" => Outcome::Fails(TransportError::timeout(broken())),
        "broken" => Outcome::Fails(TransportError::other(broken())),
        "429 wait" => answer(429, r#"{"message":"Slow down.","retry_after":3}"#),
        "429 none left" => answer(429, "").header("x-ratelimit-remaining", "0"),
        status => answer(status.parse().expect("a status"), ""),
    }
}

/// Whether a call that fails once so is made again.
async fn is_repeated<O: Operation>(
    name: &str,
    call: impl Fn(&Client<Authenticated>) -> Call<Client<Authenticated>, O>,
) -> bool {
    let (client, fake) = client([failure(name), answer(200, "[]")]);
    let succeeded = call(&client).send_raw().await.is_ok();
    let requests = fake.requests();
    assert_eq!(requests.len(), 1 + usize::from(succeeded), "{name}");
    if let [first, second] = &requests[..] {
        assert_eq!(
            (first.uri(), first.headers(), first.body()),
            (second.uri(), second.headers(), second.body())
        );
    }
    succeeded
}

#[tokio::test(start_paused = true)]
async fn what_is_repeated_follows_from_effect_and_method() {
    // failure, read, PUT or DELETE, other
    let table = [
        ("connect", true, true, true),
        ("429 wait", true, true, true),
        ("429 none left", true, true, true),
        ("timeout", true, true, false),
        ("broken", true, true, false),
        ("408", true, true, false),
        ("502", true, true, false),
        ("503", true, true, false),
        ("504", true, true, false),
        ("500", true, false, false),
        ("400", false, false, false),
        ("401", false, false, false),
        ("404", false, false, false),
        ("422", false, false, false),
        ("501", false, false, false),
        ("302", false, false, false),
    ];
    for (failure, read, idempotent, other) in table {
        assert_eq!(
            is_repeated(failure, |client| client.tracks().list()).await,
            read,
            "{failure}"
        );
        assert_eq!(
            is_repeated(failure, |client| client.execute(DeleteTrack)).await,
            idempotent,
            "{failure}"
        );
        let create = |client: &Client<_>| client.tracks().create(CreateTrackRequest::new("Dawn"));
        assert_eq!(is_repeated(failure, create).await, other, "{failure}");
        assert_eq!(
            is_repeated(failure, |client| client.execute(PayTrack)).await,
            other,
            "{failure}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_gives_up_after_two_retries() {
    let (client, fake) = client((0..6).map(|_| answer(503, "")));
    let error = client.tracks().list().await.expect_err("down");
    assert_eq!(
        (
            error.status().map(|status| status.as_u16()),
            fake.requests().len()
        ),
        (Some(503), 3)
    );
    client.tracks().list().retries(0).await.expect_err("down");
    assert_eq!(fake.requests().len(), 4);
    client.tracks().list().retries(1).await.expect_err("down");
    assert_eq!(fake.requests().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_below_a_doubling_bound() {
    let fake = Fake::new((0..8).map(|_| answer(503, "")));
    let client = Client::builder()
        .transport(fake)
        .retries(7)
        .build()
        .expect("valid");
    let begin = Instant::now();
    client.tracks().list().await.expect_err("down");
    // 0.5 + 1 + 2 + 4 + 8 + 8 + 8 seconds at most, and a millisecond each that tokio rounds up.
    assert!(
        begin.elapsed() <= Duration::from_millis(31_507),
        "{:?}",
        begin.elapsed()
    );
    assert!(begin.elapsed() > Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_the_server_asks_for_is_obeyed_up_to_a_minute() {
    let (client, _) = client([
        answer(429, r#"{"retry_after":3}"#).header("retry-after", "60"),
        answer(503, "").header("retry-after", "7"),
        answer(200, "[]"),
        answer(429, r#"{"retry_after":61}"#),
    ]);
    let begin = Instant::now();
    client.tracks().list().await.expect("the third attempt");
    assert_eq!(begin.elapsed(), Duration::from_secs(67));
    let error = client.tracks().list().await.expect_err("too long");
    assert_eq!(
        (error.retry_after(), begin.elapsed()),
        (Some(Duration::from_secs(61)), Duration::from_secs(67))
    );
    assert!(error.is_rate_limited() && !error.is_quota_exceeded());
}

#[tokio::test(start_paused = true)]
async fn a_used_up_allowance_is_final() {
    let used_up = || answer(429, r#"{"message":"No tokens left.","token_info":{}}"#);
    let (client, fake) = client([used_up(), used_up(), answer(200, "[]")]);
    let create = client.tracks().create(CreateTrackRequest::new("Dawn"));
    let error = create.await.expect_err("used up");
    assert!(error.is_rate_limited() && error.is_quota_exceeded());
    assert_eq!(fake.requests().len(), 1);
    let list = client.tracks().list().await;
    list.expect("without an allowance every 429 asks to slow down");
}

#[tokio::test(start_paused = true)]
async fn a_timeout_covers_waits_and_retries() {
    let (client, fake) = client([answer(503, "").header("retry-after", "20"), Outcome::Never]);
    let begin = Instant::now();
    let error = client
        .tracks()
        .list()
        .timeout(Duration::from_secs(30))
        .await
        .expect_err("too long");
    assert!(
        matches!(error, Error::Timeout(error) if error.limit() == Some(Duration::from_secs(30)))
    );
    assert_eq!(
        (begin.elapsed(), fake.requests().len()),
        (Duration::from_secs(30), 2)
    );
}

#[tokio::test(start_paused = true)]
async fn a_wait_longer_than_the_timeout_is_not_begun() {
    let (client, fake) = client([
        answer(503, "").header("retry-after", "3"),
        answer(429, r#"{"retry_after":20}"#),
    ]);
    let (begin, timeout) = (Instant::now(), Duration::from_secs(5));
    let list = || client.tracks().list().timeout(timeout);
    let error = list().await.expect_err("it asks for too long a wait");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    let error = list().await.expect_err("the budget waits as long");
    assert!(matches!(error, Error::Budget(error) if error.wait() == Duration::from_secs(20)));
    assert_eq!(
        (begin.elapsed(), fake.requests().len()),
        (Duration::from_secs(3), 2)
    );
}
