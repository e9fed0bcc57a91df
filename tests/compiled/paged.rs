//! Lists in pages: where the items and the end of the list are found in answers of every form.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use http::Response;

use crate::pages::types::{Beat, BeatId};
use crate::runtime::{
    Body, Cap, Client, Error, Public, PublicOperation, Transport, TransportFuture,
};

/// Gives one body after the other, and keeps the queries.
#[derive(Debug, Clone)]
struct Bodies(Arc<Mutex<(VecDeque<&'static str>, Vec<String>)>>);

impl Bodies {
    fn queries(&self) -> Vec<String> {
        self.0.lock().expect("no test panics with it").1.clone()
    }
}

impl Transport for Bodies {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let mut bodies = self.0.lock().expect("no test panics with it");
        bodies
            .1
            .push(request.uri().query().unwrap_or_default().to_owned());
        let body = bodies.0.pop_front().expect("there is a body for each page");
        Box::pin(async move { Ok(Response::new(Body::from(body))) })
    }
}

fn client(bodies: impl IntoIterator<Item = &'static str>) -> (Client<Public>, Bodies) {
    let bodies = Bodies(Arc::new(Mutex::new((
        bodies.into_iter().collect(),
        Vec::new(),
    ))));
    let builder = Client::builder()
        .base_url("https://api.example.com")
        .transport(bodies.clone());
    (builder.build().expect("the settings are valid"), bodies)
}

fn ids(beats: &[Beat]) -> Vec<BeatId> {
    beats.iter().map(|beat| beat.id).collect()
}

#[tokio::test]
async fn items_of_counted_pages() -> Result<(), Error> {
    let (client, sent) = client([
        r#"{"pagination":{"current_page":1,"last_page":2,"next_page":2,"data":[{"id":1},{"id":2}]}}"#,
        r#"{"pagination":{"current_page":2,"last_page":2,"next_page":null,"data":[{"id":2},{"id":3}]}}"#,
    ]);
    let call = client.beats().list_beats().per_page(2).items_("new");
    let beats = call.collect_all(Cap::pages(9)).await?;
    assert_eq!(ids(beats.items()), [1, 2, 3].map(BeatId::new));
    assert!(beats.is_complete());
    let expected = ["page=1&per-page=2&items=new", "page=2&per-page=2&items=new"];
    assert_eq!(sent.queries(), expected);
    Ok(())
}

#[tokio::test]
async fn items_of_linked_pages() -> Result<(), Error> {
    let (client, sent) = client([
        r#"{"pagination":{"current_page":3,"next_page_url":"https://x.example/?page=9","data":[{"id":1}]}}"#,
        r#"{"pagination":{"current_page":4,"next_page_url":null,"data":[{"id":2}]}}"#,
    ]);
    let mut beats = client.beats().list_beats().page(3).items();
    while beats.try_next().await?.is_some() {}
    assert_eq!(sent.queries(), ["page=3", "page=4"]);
    Ok(())
}

#[tokio::test]
async fn answers_without_a_list_are_the_end() -> Result<(), Error> {
    let none = [
        r#"{"pagination":"none"}"#,
        "{}",
        r#"{"pagination":{"current_page":1,"next_page_url":"a","data":null}}"#,
    ];
    for body in none {
        let (client, sent) = client([body]);
        assert_eq!(client.beats().list_beats().items().try_next().await?, None);
        assert_eq!(sent.queries().len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_list_that_is_the_whole_answer() -> Result<(), Error> {
    let (client, sent) = client([r#"[{"id":1},{"id":2}]"#, "null"]);
    let call = client.beats().list_bare_beats();
    let beats = call.collect_all(Cap::items(9)).await?;
    assert_eq!(ids(beats.items()), [1, 2].map(BeatId::new));
    assert_eq!(sent.queries(), ["offset=0", "offset=2"]);
    Ok(())
}

#[tokio::test]
async fn texts_by_cursor() -> Result<(), Error> {
    let (client, sent) = client([
        r#"{"names":["a","a"],"type":"next","has_more":true}"#,
        r#"{"names":["b"],"type":"more","has_more":false}"#,
    ]);
    let mut pages = client.beats().list_names().pages();
    let mut names = Vec::new();
    while let Some(page) = pages.try_next().await? {
        names.extend(page.names);
    }
    assert_eq!(names, ["a", "a", "b"]);
    assert_eq!(sent.queries(), ["", "cursor=next"]);
    Ok(())
}

#[tokio::test]
async fn plain_values_have_pages_too() -> Result<(), Error> {
    fn is_public(_: &impl PublicOperation) {}
    let operation = crate::pages::operations::ListBeats::new().per_page(101);
    is_public(&operation);
    let (client, sent) = client([]);
    let error = client.execute(operation).items().try_next().await;
    assert!(error.expect_err("the size has a limit").is_validation());
    assert_eq!(sent.queries(), [""; 0]);
    Ok(())
}
