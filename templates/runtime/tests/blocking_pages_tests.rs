//! Lists of a client that waits: the same course as that of the streams, which have the tests of it.

use super::fake::{Fake, Outcome, answer};
use super::page_sample::More;
use crate::runtime::blocking::Client;
use crate::runtime::{Call, Cap, Client as AsyncClient, Public};

const FIRST: &str = r#"{"data":[{"id":1},{"id":2}],"more":true}"#;
const LAST: &str = r#"{"data":[{"id":2},{"id":3}],"more":false}"#;

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Public>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = AsyncClient::builder().transport(fake.clone()).retries(0);
    (builder.build_blocking().expect("valid"), fake)
}

#[test]
fn items_come_as_they_are_iterated_over() {
    let (client, fake) = client([answer(200, FIRST), answer(200, LAST)]);
    let mut items = Call::new(client.clone(), More::default()).items();
    assert_eq!(fake.requests().len(), 0);
    let ids: Vec<_> = items
        .by_ref()
        .map(|item| item.expect("answered").id)
        .collect();
    assert_eq!(ids, [Some(1), Some(2), Some(3)]);
    assert!(items.is_complete() && items.next().is_none());
    assert_eq!(fake.requests().len(), 2);
}

#[test]
fn an_error_ends_it_until_it_is_resumed() {
    let (client, _) = client([answer(200, FIRST), answer(404, ""), answer(200, LAST)]);
    let mut items = Call::new(client.clone(), More::default()).items();
    let results: Vec<_> = items.by_ref().map(|item| item.is_ok()).collect();
    assert_eq!(results, [true, true, false]);
    assert_eq!(items.position(), Some("2"));
    items.resume();
    assert_eq!(
        items
            .map(|item| item.expect("answered").id)
            .collect::<Vec<_>>(),
        [Some(3)]
    );
}

#[test]
fn pages_and_caps() {
    let (client, _) = client([answer(200, FIRST), answer(200, LAST), answer(200, FIRST)]);
    let pages = Call::new(client.clone(), More::default()).pages();
    assert_eq!(
        pages
            .map(|page| page.expect("answered").more)
            .collect::<Vec<_>>(),
        [Some(true), Some(false)]
    );
    let collected = Call::new(client, More::default())
        .collect_all(Cap::pages(1))
        .expect("answered");
    assert_eq!(
        (collected.items().len(), collected.is_complete()),
        (2, false)
    );
}
