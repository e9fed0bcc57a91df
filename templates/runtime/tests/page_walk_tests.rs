//! Lists of every length in pages of every size, behind a server that keeps them: each is read whole, in as few requests as the
//! signs of its end allow.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use http::Response;

use super::page_sample::{
    Bare, Beat, Cursor, LengthAware, Linked, More, NextOffset, Offset, Simple, Total,
};
use crate::runtime::{
    Body, Bytes, Cap, Client, PageBy, Paged, PublicOperation, Transport, TransportFuture,
};

/// A list of so many items, in pages of at most so many.
#[derive(Debug, Clone)]
struct Listed {
    by: PageBy,
    items: u64,
    size: u64,
    requests: Arc<AtomicU64>,
}

impl Listed {
    /// The page at a place, with every sign that pages have.
    fn page(&self, place: Option<u64>) -> String {
        let (items, size) = (self.items, self.size);
        let start = match self.by {
            PageBy::Number => (place.unwrap_or(1) - 1) * size,
            PageBy::Offset | PageBy::Cursor => place.unwrap_or(0),
        };
        let end = (start + size).min(items);
        let data: Vec<String> = (start..end).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
        let more = end < items;
        let next = if more {
            format!(r#""{end}""#)
        } else {
            "null".to_owned()
        };
        let (data, page, last) = (
            data.join(","),
            start / size + 1,
            items.div_ceil(size).max(1),
        );
        format!(
            r#"{{"data":[{data}],"page":{page},"last":{last},"total":{items},"used":{size},"more":{more},"next":{next}}}"#
        )
    }
}

impl Transport for Listed {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let mut pairs = request.uri().query().unwrap_or("").split('&');
        let place = pairs.find_map(|pair| pair.strip_prefix("place=")?.parse().ok());
        let answer = Response::new(Bytes::from(self.page(place)));
        Box::pin(async move { Ok(answer.map(Body::from)) })
    }
}

/// Reads lists of 0 to 9 items in pages of 1 to 4; `requests` says how many requests a list of so many full pages and a rest needs.
async fn read_all<O>(requests: fn(full: u64, rest: u64) -> u64)
where
    O: Paged<Item = Beat> + PublicOperation + Default,
{
    for items in 0..10 {
        for size in 1..5 {
            let listed = Listed {
                by: O::BY,
                items,
                size,
                requests: Arc::default(),
            };
            let builder = Client::builder().transport(listed.clone()).no_budget();
            let client = builder.build().expect("the settings are valid");
            let call = client.execute(O::default());
            let read = call.collect_all(Cap::pages(99)).await.expect("answered");
            let case = format!("{}: {items} items by {size}", O::INFO.id);
            assert!(read.is_complete(), "{case}");
            let ids = read.items().iter().map(|item| item.id);
            assert!(ids.eq((0..items).map(Some)), "{case}");
            let (full, rest) = (items / size, items % size);
            let expected = requests(full, rest).max(1);
            let sent = listed.requests.load(Ordering::Relaxed);
            assert_eq!(sent, expected, "{case}");
        }
    }
}

/// As many as there are pages.
fn exact(full: u64, rest: u64) -> u64 {
    full + rest.min(1)
}

#[tokio::test]
async fn lists_that_tell_their_end() {
    read_all::<LengthAware>(exact).await;
    read_all::<Linked>(exact).await;
    read_all::<More>(exact).await;
    read_all::<Total>(exact).await;
    read_all::<Offset>(exact).await;
    read_all::<NextOffset>(exact).await;
    read_all::<Cursor>(exact).await;
}

#[tokio::test]
async fn lists_that_end_with_a_page_that_is_not_full() {
    read_all::<Simple>(|full, _| full + 1).await;
}

#[tokio::test]
async fn lists_that_end_with_an_empty_page() {
    read_all::<Bare>(|full, rest| exact(full, rest) + 1).await;
}
