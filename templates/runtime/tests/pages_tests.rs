//! The streams of calls: what they give, what an error does to them, what holds for each page.

use std::future::Future;
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::fake::{Fake, Outcome, answer};
use super::page_end_tests::client;
use super::page_sample::{Bare, Beat, Beats, Cursor, LengthAware, More, NextOffset};
use crate::runtime::{Cap, Client, CollectAll, Error, Items, Pages, Public};

const MORE: &str = r#","more":true"#;
const LAST: &str = r#","more":false"#;

fn ids(items: &[Beat]) -> Vec<Option<u64>> {
    items.iter().map(|item| item.id).collect()
}

fn answering(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Public>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder().transport(fake.clone()).retries(0);
    (builder.build().expect("the settings are valid"), fake)
}

#[test]
fn streams_can_be_spawned_and_name_no_operation() {
    fn can_be_spawned<T: Send + Unpin + 'static>() {}
    fn is_stream<S: Stream<Item = Result<T, Error>> + FusedStream, T>(_: &S) {}
    fn can_be_sent<F: Future + Send>(_: F) {}
    can_be_spawned::<Items<Beat>>();
    can_be_spawned::<Pages<Beats>>();
    can_be_spawned::<CollectAll<Beat>>();
    let (client, _) = client(&[]);
    is_stream(&client.execute(More::default()).items());
    is_stream(&client.execute(More::default()).pages());
    can_be_sent(client.execute(More::default()).items().next());
}

#[tokio::test]
async fn nothing_is_sent_before_a_stream_is_polled() {
    let (client, fake) = client(&[]);
    drop(client.execute(More::default()).items());
    drop(client.execute(More::default()).pages());
    drop(client.execute(More::default()).collect_all(Cap::pages(1)));
    assert_eq!(fake.requests().len(), 0);
}

#[tokio::test]
async fn a_page_is_asked_for_when_the_one_before_is_used_up() {
    let (client, fake) = client(&[(&[1, 2], MORE), (&[3], LAST)]);
    let mut items = client.execute(More::default()).items();
    for (id, requests) in [(1, 1), (2, 1), (3, 2)] {
        let item = items.next().await.expect("one more").expect("answered");
        assert_eq!((item.id, fake.requests().len()), (Some(id), requests));
    }
}

#[tokio::test]
async fn after_the_end_nothing_comes_and_nothing_is_sent() {
    let (client, fake) = client(&[(&[1], LAST)]);
    let mut items = client.execute(More::default()).items();
    assert!(!items.is_terminated());
    items.next().await.expect("an item").expect("answered");
    for _ in 0..2 {
        assert!(items.is_terminated() && items.next().await.is_none());
    }
    items.resume();
    assert!(items.next().await.is_none());
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn items_without_ids_are_all_given() {
    let page = |more| format!(r#"{{"data":[{{"name":"a"}},{{"name":"a"}}],"more":{more}}}"#);
    let (client, _) = answering([answer(200, &page(true)), answer(200, &page(false))]);
    let all = client
        .execute(More::default())
        .collect_all(Cap::pages(9))
        .await
        .expect("answered");
    assert_eq!(ids(all.items()), [None; 4]);
}

#[tokio::test]
async fn equal_pages_of_items_without_ids_end_the_list() {
    let page = r#"{"data":[{"name":"a"}],"more":true}"#;
    let (client, fake) = answering([answer(200, page), answer(200, page)]);
    let call = client.execute(More::default());
    let all = call.collect_all(Cap::pages(9)).await.expect("answered");
    assert_eq!((all.items().len(), fake.requests().len()), (1, 2));
}

#[tokio::test]
async fn pages_are_the_answers_as_they_came() {
    let (client, _) = client(&[(&[1, 2], MORE), (&[2, 3], MORE), (&[2, 3], MORE)]);
    let mut pages = client.execute(More::default()).pages();
    let mut all = Vec::new();
    while let Some(page) = pages.try_next().await.expect("answered") {
        all.push((page.more, ids(&page.data.expect("it has items"))));
    }
    let expected = [
        (Some(true), vec![Some(1), Some(2)]),
        (Some(true), vec![Some(2), Some(3)]),
    ];
    assert_eq!(all, expected);
    assert!(pages.is_terminated() && pages.position().is_none());
}

#[tokio::test]
async fn a_list_without_items_is_one_page() {
    for body in [r#"{"data":[],"more":true}"#, r#"{"more":true}"#] {
        let (client, fake) = answering([answer(200, body), answer(200, body)]);
        let mut pages = client.execute(More::default()).pages();
        assert!(pages.try_next().await.expect("answered").is_some());
        assert!(pages.try_next().await.expect("at the end").is_none());
        let mut items = client.execute(More::default()).items();
        assert!(items.try_next().await.expect("answered").is_none());
        assert_eq!(fake.requests().len(), 2);
    }
}

#[tokio::test]
async fn an_empty_page_after_others_is_not_given() {
    let (client, _) = client(&[(&[1], ""), (&[], "")]);
    let mut pages = client.execute(Bare::default()).pages();
    assert!(pages.try_next().await.expect("answered").is_some());
    assert!(pages.try_next().await.expect("answered").is_none());
}

#[tokio::test]
async fn after_an_error_the_stream_ends_and_can_be_resumed() {
    let (client, fake) = answering([
        answer(200, r#"{"data":[{"id":1},{"id":2}],"more":true}"#),
        answer(503, ""),
        answer(200, r#"{"data":[{"id":2},{"id":3}],"more":false}"#),
    ]);
    let mut items = client.execute(More::default()).items();
    assert_eq!(items.position(), Some("1"));
    for id in [1, 2] {
        let item = items.try_next().await.expect("answered");
        assert_eq!(item.and_then(|item| item.id), Some(id));
    }
    let error = items.try_next().await.expect_err("it fails");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(items.is_terminated() && !items.is_complete());
    assert!(items.next().await.is_none());
    assert_eq!((items.position(), fake.requests().len()), (Some("2"), 2));
    items.resume();
    let item = items.try_next().await.expect("answered");
    assert_eq!(item.and_then(|item| item.id), Some(3));
    assert!(items.try_next().await.expect("at the end").is_none());
    assert!(fake.requests()[2].uri().to_string().ends_with("place=2"));
}

#[tokio::test]
async fn pages_can_be_resumed_too() {
    let (client, _) = answering([answer(503, ""), answer(200, r#"{"data":[{"id":1}]}"#)]);
    let mut pages = client.execute(Cursor::default()).pages();
    pages.try_next().await.expect_err("it fails");
    assert!(pages.is_terminated() && pages.next().await.is_none());
    pages.resume();
    assert!(pages.try_next().await.expect("answered").is_some());
}

#[tokio::test]
async fn another_call_goes_on_at_the_position() {
    let (client, fake) = client(&[(&[1, 2], MORE), (&[3, 4], MORE), (&[3, 4], LAST)]);
    let mut items = client.execute(More::default()).items();
    for _ in 0..3 {
        items.try_next().await.expect("answered");
    }
    let position = items.position().expect("there is more");
    let operation = More {
        place: position.parse().ok(),
        size: None,
    };
    let mut rest = client.execute(operation).items();
    let item = rest.try_next().await.expect("answered");
    assert_eq!(item.and_then(|item| item.id), Some(3));
    assert!(fake.requests()[2].uri().to_string().ends_with("place=2"));
}

#[tokio::test]
async fn a_page_that_the_parameter_cannot_name_is_an_error() {
    let (client, fake) = client(&[(&[1], r#","next":"soon""#)]);
    let mut items = client.execute(NextOffset::default()).items();
    items.try_next().await.expect("answered");
    let error = items.try_next().await.expect_err("no number");
    assert_eq!(
        error.to_string(),
        "NextOffset was not sent: it has no page `soon`"
    );
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn a_size_outside_the_limits_is_refused_before_sending() {
    let (client, fake) = client(&[]);
    let operation = More {
        place: None,
        size: Some(101),
    };
    let mut items = client.execute(operation).items();
    let error = items.try_next().await.expect_err("too large");
    assert!(error.is_validation() && fake.requests().is_empty());
}

#[tokio::test]
async fn headers_and_retries_hold_for_each_page() {
    let (client, fake) = answering([
        answer(503, "").header("retry-after", "0"),
        answer(200, r#"{"data":[{"id":1}],"more":true}"#),
        answer(503, "").header("retry-after", "0"),
        answer(200, r#"{"data":[{"id":2}],"more":false}"#),
    ]);
    let call = client
        .execute(More::default())
        .header("X-Trace", "7")
        .retries(1);
    let all = call.collect_all(Cap::pages(9)).await.expect("answered");
    assert_eq!(ids(all.items()), [Some(1), Some(2)]);
    let requests = fake.requests();
    assert_eq!(requests.len(), 4);
    assert!(
        requests
            .iter()
            .all(|request| request.headers()["x-trace"] == "7")
    );
}

#[tokio::test(start_paused = true)]
async fn a_timeout_holds_for_each_page_on_its_own() {
    let page = r#"{"data":[{"id":1}],"more":true}"#;
    let (client, _) = answering([answer(200, page), Outcome::Never, Outcome::Never]);
    let call = client.execute(More::default());
    let mut items = call.timeout(Duration::from_secs(2)).items();
    items.try_next().await.expect("answered");
    tokio::time::advance(Duration::from_secs(60)).await;
    for _ in 0..2 {
        let begin = tokio::time::Instant::now();
        assert!(
            items
                .try_next()
                .await
                .expect_err("never answered")
                .is_timeout()
        );
        assert_eq!(begin.elapsed(), Duration::from_secs(2));
        items.resume();
    }
}

#[tokio::test]
async fn a_list_is_collected_up_to_a_cap() {
    let cases = [
        (Cap::items(9), 5, true, None, 3),
        (Cap::items(5), 5, true, None, 3),
        (Cap::items(4), 4, false, Some("3"), 2),
        (Cap::items(3), 3, false, Some("2"), 2),
        (Cap::items(0), 0, false, Some("1"), 0),
        (Cap::pages(1), 2, false, Some("2"), 1),
        (Cap::pages(3), 5, true, None, 3),
        (Cap::items(9).and_pages(2), 4, false, Some("3"), 2),
    ];
    for (cap, count, is_complete, rest, requests) in cases {
        let (client, fake) = client(&[(&[1, 2], MORE), (&[3, 4], MORE), (&[5], LAST)]);
        let call = client.execute(More::default());
        let all = call.collect_all(cap).await.expect("answered");
        assert_eq!((all.is_complete(), all.rest()), (is_complete, rest));
        assert_eq!(fake.requests().len(), requests);
        assert_eq!(all.into_items().len(), count);
    }
}

#[tokio::test]
async fn an_error_ends_collecting() {
    let (client, _) = answering([
        answer(200, r#"{"data":[{"id":1}],"more":true}"#),
        answer(404, ""),
    ]);
    let call = client.execute(More::default());
    let error = call.collect_all(Cap::items(9)).await.expect_err("it fails");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_stream_ends_after_its_pages() {
    let (client, fake) = client(&[(&[1], MORE), (&[2], MORE)]);
    let mut items = client.execute(More::default()).items().max_pages(2);
    while items.try_next().await.expect("answered").is_some() {}
    assert!(items.is_terminated() && !items.is_complete());
    assert_eq!((items.position(), fake.requests().len()), (Some("3"), 2));
}

#[test]
fn streams_show_where_they_are() {
    let (client, _) = client(&[]);
    let operation = LengthAware {
        place: Some(3),
        size: None,
    };
    let shown = format!("{:?}", client.execute(operation.clone()).items());
    assert_eq!(
        shown,
        r#"Items { operation: "LengthAware", position: Some("3"), .. }"#
    );
    let shown = format!("{:?}", client.execute(operation).pages());
    assert_eq!(
        shown,
        r#"Pages { operation: "LengthAware", position: Some("3"), .. }"#
    );
}

#[tokio::test]
async fn the_same_items_in_another_order_end_a_list() {
    let (client, fake) = client(&[(&[1, 2, 3], MORE), (&[3, 1, 2], MORE), (&[2, 3, 1], MORE)]);
    let all = client
        .execute(More::default())
        .collect_all(Cap::items(100))
        .await
        .expect("answered");
    assert_eq!(ids(all.items()), [1, 2, 3].map(Some));
    assert_eq!(fake.requests().len(), 2);
}
