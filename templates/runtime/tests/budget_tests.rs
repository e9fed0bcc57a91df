//! The budget of requests. tokio's clock is stopped, so waits take no time.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::Instant;

use super::fake::{Fake, Outcome, answer};
use super::sample::{DeleteTrack, GetTrack};
use crate::runtime::{
    Authenticated, Body, Client, ClientBuilder, Error, Priority, Token, Transport, TransportFuture,
};

const WINDOW: Duration = Duration::from_secs(60);

fn builder(fake: &Fake) -> ClientBuilder<Authenticated> {
    let token = Token::new("t").expect("valid");
    Client::builder().transport(fake.clone()).token(token)
}

fn client(
    limit: u32,
    outcomes: impl IntoIterator<Item = Outcome>,
) -> (Client<Authenticated>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = builder(&fake).budget(limit, WINDOW).budget_wait(2 * WINDOW);
    (builder.build().expect("valid"), fake)
}

fn tracks() -> Outcome {
    answer(200, "[]")
}

#[tokio::test(start_paused = true)]
async fn the_budget_shows_what_is_left() {
    let fake = Fake::new([tracks(), tracks()]);
    let client = builder(&fake).build().expect("valid");
    client.tracks().list().await.expect("sent");
    tokio::time::advance(Duration::from_secs(20)).await;
    client.clone().tracks().list().await.expect("sent");
    let budget = client.budget().expect("the sample has one");
    assert_eq!((budget.limit, budget.window), (300, WINDOW));
    assert_eq!((budget.remaining, budget.resets_in), (298, WINDOW));
    tokio::time::advance(Duration::from_secs(40)).await;
    let budget = client.budget().expect("as above");
    assert_eq!(
        (budget.remaining, budget.resets_in),
        (299, Duration::from_secs(20))
    );
    let free = builder(&fake).no_budget().build().expect("valid");
    assert_eq!(free.budget(), None);
}

#[tokio::test(start_paused = true)]
async fn a_call_waits_30_seconds_at_most_by_default_and_not_at_all_if_told_so() {
    let fake = Fake::new([tracks(), tracks(), tracks()]);
    let client = builder(&fake).budget(1, WINDOW).build().expect("valid");
    let begin = Instant::now();
    client.tracks().list().await.expect("sent");
    tokio::time::advance(Duration::from_secs(29)).await;
    let error = client.tracks().list().await.expect_err("31 s to go");
    assert_eq!(
        error.to_string(),
        "listTracks was not sent: the budget of requests is used up, or the API asked to wait, for another 31s"
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    tokio::time::advance(Duration::from_secs(1)).await;
    let error = client.tracks().list().no_wait().await;
    assert!(matches!(error, Err(Error::Budget(error)) if error.wait() == Duration::from_secs(30)));
    assert_eq!(
        (begin.elapsed(), fake.requests().len()),
        (Duration::from_secs(30), 1)
    );
    client.tracks().list().await.expect("30 s to go");
    assert_eq!(begin.elapsed(), WINDOW);
    tokio::time::advance(WINDOW).await;
    client
        .tracks()
        .list()
        .no_wait()
        .await
        .expect("there is room");
}

#[tokio::test(start_paused = true)]
async fn every_attempt_takes_from_the_budget() {
    let down = || answer(503, "").header("retry-after", "1");
    let (client, fake) = client(2, [down(), down(), tracks()]);
    let begin = Instant::now();
    client.tracks().list().await.expect("the third attempt");
    assert_eq!((begin.elapsed(), fake.requests().len()), (WINDOW, 3));
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_budget_that_a_timeout_would_cut_is_not_begun() {
    let (client, fake) = client(1, [tracks(), answer(200, "")]);
    client.tracks().list().await.expect("sent");
    let begin = Instant::now();
    for timeout in [Duration::from_secs(5), WINDOW] {
        let error = client.execute(DeleteTrack).timeout(timeout).await;
        let error = error.expect_err("too long");
        assert!(matches!(error, Error::Budget(error) if error.wait() == WINDOW));
    }
    assert_eq!(
        (begin.elapsed(), fake.requests().len()),
        (Duration::ZERO, 1)
    );
    client
        .execute(DeleteTrack)
        .await
        .expect("the call left nothing behind");
}

#[tokio::test(start_paused = true)]
async fn those_behind_move_up_when_a_call_is_cancelled() {
    let (client, _) = client(1, (0..3).map(|_| tracks()));
    let begin = Instant::now();
    client.tracks().list().await.expect("sent");
    let second = tokio::spawn(client.tracks().list().into_future());
    tokio::task::yield_now().await;
    let third = tokio::spawn(client.tracks().list().into_future());
    tokio::time::sleep(Duration::from_secs(10)).await;
    second.abort();
    third.await.expect("not aborted").expect("sent");
    assert_eq!(begin.elapsed(), WINDOW);
}

#[tokio::test(start_paused = true)]
async fn a_write_that_was_lost_stays_in_doubt_if_the_budget_allows_no_other_attempt() {
    let lost = || answer(504, "").header("retry-after", "1");
    let (client, fake) = client(1, [lost()]);
    let error = client.execute(DeleteTrack).no_wait().await;
    let error = error.expect_err("no room for a retry");
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(
        (error.retry_after(), fake.requests().len()),
        (Some(Duration::from_secs(59)), 1)
    );
}

#[tokio::test(start_paused = true)]
async fn an_urgent_call_goes_first() {
    let (client, fake) = client(1, (0..4).map(|_| answer(200, "{}")));
    client.tracks().get(1).send_raw().await.expect("sent");
    let mut calls = JoinSet::new();
    for (id, priority) in [
        (2, Priority::Low),
        (3, Priority::Normal),
        (4, Priority::High),
    ] {
        let call = client
            .tracks()
            .get(id)
            .priority(priority)
            .timeout(4 * WINDOW);
        calls.spawn(call.send_raw());
        tokio::task::yield_now().await;
    }
    tokio::time::advance(Duration::from_millis(1)).await;
    while calls.join_next().await.is_some() {}
    let paths: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| request.uri().path().to_owned())
        .collect();
    assert_eq!(
        paths,
        ["/v1/tracks/1", "/v1/tracks/4", "/v1/tracks/3"],
        "the last would wait too long"
    );
}

#[tokio::test(start_paused = true)]
async fn headers_correct_the_budget_if_they_speak_of_its_limit() {
    let said = |limit, remaining| {
        tracks()
            .header("x-ratelimit-limit", limit)
            .header("x-ratelimit-remaining", remaining)
    };
    let (client, _) = client(
        100,
        [
            said("100", "40"),
            said("100", "90"),
            said("0", "0"),
            said("100", "200"),
            said("7", "1"),
        ],
    );
    let mut remaining = Vec::new();
    for _ in 0..5 {
        client.tracks().list().await.expect("sent");
        remaining.push(client.budget().expect("set").remaining);
    }
    assert_eq!(remaining, [40, 39, 38, 37, 36]);
}

#[tokio::test(start_paused = true)]
async fn another_limit_holds_for_its_route_alone() {
    let reset = chrono::DateTime::from_timestamp(1_800_000_000, 0).expect("valid");
    let date = reset - chrono::TimeDelta::seconds(30);
    let limited = tracks()
        .header("x-ratelimit-limit", "30")
        .header("x-ratelimit-remaining", "0")
        .header("x-ratelimit-reset", "1800000000")
        .header("date", &date.to_rfc2822());
    let (client, _) = client(100, [limited, answer(200, "{}"), tracks()]);
    let begin = Instant::now();
    client.tracks().list().await.expect("sent");
    let other = client.execute(GetTrack::new(1)).send_raw();
    other.await.expect("another route");
    assert_eq!(begin.elapsed(), Duration::ZERO);
    client.tracks().list().await.expect("sent");
    assert_eq!(begin.elapsed(), Duration::from_secs(30));
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_the_api_holds_for_all_routes_whatever_the_client_keeps_to() {
    let reset = chrono::DateTime::from_timestamp(1_800_000_000, 0).expect("valid");
    let date = reset - chrono::TimeDelta::seconds(40);
    let used_up = tracks()
        .header("x-ratelimit-limit", "300")
        .header("x-ratelimit-remaining", "0")
        .header("x-ratelimit-reset", "1800000000")
        .header("date", &date.to_rfc2822());
    let fake = Fake::new([used_up, answer(200, "{}")]);
    let builder = builder(&fake).budget(2, Duration::from_secs(1));
    let client = builder.budget_wait(WINDOW).build().expect("valid");
    let begin = Instant::now();
    client.tracks().list().await.expect("sent");
    assert_eq!(client.budget().expect("set").limit, 2);
    let other = client.execute(GetTrack::new(1)).send_raw();
    other.await.expect("another route");
    assert_eq!(begin.elapsed(), Duration::from_secs(40));
}

#[tokio::test(start_paused = true)]
async fn a_429_holds_back_other_calls_too() {
    let shared = || {
        answer(429, r#"{"retry_after":50}"#)
            .header("x-ratelimit-limit", "100")
            .header("x-ratelimit-remaining", "0")
    };
    let (client, fake) = client(100, [shared(), answer(200, "{}")]);
    let begin = Instant::now();
    client
        .tracks()
        .list()
        .retries(0)
        .await
        .expect_err("too fast");
    client
        .execute(GetTrack::new(1))
        .send_raw()
        .await
        .expect("sent later");
    assert_eq!(
        (begin.elapsed(), fake.requests().len()),
        (Duration::from_secs(50), 2)
    );

    let (client, _) = self::client(
        100,
        [
            answer(429, r#"{"retry_after":50}"#),
            answer(200, "{}"),
            tracks(),
        ],
    );
    let begin = Instant::now();
    client
        .tracks()
        .list()
        .retries(0)
        .await
        .expect_err("too fast");
    client
        .execute(GetTrack::new(1))
        .send_raw()
        .await
        .expect("another route");
    assert_eq!(begin.elapsed(), Duration::ZERO);
    client.tracks().list().await.expect("sent later");
    assert_eq!(begin.elapsed(), Duration::from_secs(50));
}

#[test]
fn a_budget_of_nothing_is_refused() {
    for (requests, window) in [(0, WINDOW), (1, Duration::ZERO), (1, Duration::MAX)] {
        let error = Client::builder()
            .budget(requests, window)
            .build()
            .expect_err("no budget");
        assert_eq!(
            error.to_string(),
            "the budget must be of at least one request, in a window of more than nothing and at most a day"
        );
    }
}

/// Counts requests and keeps when they were sent.
#[derive(Debug, Clone, Default)]
struct Counter {
    sent: Arc<std::sync::Mutex<Vec<Instant>>>,
    answered: Arc<AtomicU32>,
}

impl Transport for Counter {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        self.sent.lock().expect("no panic").push(Instant::now());
        let answered = Arc::clone(&self.answered);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(300)).await;
            answered.fetch_add(1, Ordering::Relaxed);
            Ok(http::Response::new("[]".into()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_are_cancelled_take_nothing_with_them() {
    let counter = Counter::default();
    let builder = Client::builder().transport(counter.clone());
    let client = builder
        .budget(10, WINDOW)
        .budget_wait(100 * WINDOW)
        .build()
        .expect("valid");
    let mut calls = Vec::new();
    for index in 0..64_u64 {
        let call = client.tracks().list();
        calls.push(tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(index * 37 % 50)).await;
            call.await
        }));
    }
    tokio::time::sleep(Duration::from_secs(70)).await;
    // Twenty were sent by now. Every second of the others gives up, some of them more than a window later.
    for call in calls.iter().step_by(2) {
        call.abort();
        tokio::time::sleep(Duration::from_secs(3)).await;
    }
    let mut done = 0;
    for call in calls {
        done += u32::from(call.await.is_ok_and(|answer| answer.is_ok()));
    }
    assert_eq!(done, counter.answered.load(Ordering::Relaxed));
    assert!(done >= 32, "those that were not cancelled: {done}");
    let sent = counter.sent.lock().expect("no panic").clone();
    assert_eq!(
        u32::try_from(sent.len()).expect("few"),
        done,
        "nothing was sent for those that gave up"
    );
    for window in sent.windows(11) {
        assert!(window[10] - window[0] >= WINDOW);
    }
    // All windows but the last are full: cancelled calls held no room back.
    assert!(
        sent[sent.len() - 1] - sent[0]
            <= WINDOW * (u32::try_from(sent.len()).expect("few") / 10 + 1)
    );
    tokio::time::advance(WINDOW).await;
    assert_eq!(client.budget().expect("set").remaining, 10);
}
