//! JSON bodies and bodies of parts of some size: they go slice by slice, and each slice shows that they move.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use http::{Request, Response};

use super::bodies::{Part, Parts};
use super::fake::{Fake, answer};
use crate::runtime::{
    Answer, Body, Client, Effect, Error, FilePart, Method, Multipart, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, Transport, TransportFuture, Upload,
};

/// Sends a text of this length.
#[derive(Debug)]
struct PutText(usize);

impl Operation for PutText {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putText",
        method: Method::PUT,
        route: "/text",
        tier: Tier::None,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };
    fn write(&self, request: &mut RequestWriter) {
        request.json(&"x".repeat(self.0));
    }
    fn read(answer: &Answer) -> Result<(), Error> {
        answer.empty()
    }
}

impl PublicOperation for PutText {}

/// Sends a text of this length in parts with a file.
#[derive(Debug)]
struct PutParts(usize, Upload);

impl Operation for PutParts {
    type Output = ();
    const INFO: &'static OperationInfo = PutText::INFO;
    fn write(&self, request: &mut RequestWriter) {
        let mut form = Multipart::new();
        form.part("text").text(&"x".repeat(self.0));
        form.part("file").files([&FilePart::from(self.1.clone())]);
        request.multipart("multipart/form-data", form);
    }
    fn read(answer: &Answer) -> Result<(), Error> {
        answer.empty()
    }
}

impl PublicOperation for PutParts {}

/// Takes a chunk of the body, and waits so many seconds before the next.
#[derive(Debug)]
struct Slow(u64);

impl Transport for Slow {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let pause = Duration::from_secs(self.0);
        Box::pin(async move {
            let mut body = request.into_body();
            while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await
            {
                assert!(chunk?.len() <= 64 * 1024);
                tokio::time::sleep(pause).await;
            }
            Ok(Response::new(Body::default()))
        })
    }
}

async fn send_slowly(
    pause: u64,
    operation: impl PublicOperation<Output = ()>,
) -> Result<(), Error> {
    let client = Client::builder().transport(Slow(pause)).retries(0).build();
    let client = client.expect("the settings are valid");
    client.execute(operation).await
}

#[tokio::test(start_paused = true)]
async fn a_body_that_takes_minutes_is_no_stall_while_it_moves() {
    let sent = send_slowly(29, PutText(300_000)).await;
    sent.expect("it moves all the time");
    let error = send_slowly(61, PutText(300_000)).await;
    let error = error.expect_err("nothing moved");
    assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn parts_that_take_minutes_are_no_stall_while_they_move() {
    let at_hand = || Upload::from("do");
    let stream = || Upload::stream(Parts::new([Part::Chunk("do"), Part::Chunk("re")]), None);
    for file in [at_hand, stream] {
        let sent = send_slowly(29, PutParts(300_000, file())).await;
        sent.expect("it moves all the time");
        let error = send_slowly(61, PutParts(300_000, file())).await;
        let error = error.expect_err("nothing moved");
        assert!(matches!(error, Error::OutcomeUnknown(_)), "{error:?}");
    }
}

#[tokio::test]
async fn parts_at_hand_are_sent_whole_whatever_their_size() {
    for size in [0, 300_000] {
        let fake = Fake::new([answer(503, "").header("retry-after", "0"), answer(200, "")]);
        let client = Client::builder().transport(fake.clone()).build();
        let call = client
            .expect("the settings are valid")
            .execute(PutParts(size, Upload::from("dore")));
        let prepared = call.prepare().expect("it can be sent");
        let body = prepared.body().as_bytes().expect("it is at hand");
        assert_eq!(
            prepared.headers()["content-length"],
            body.len().to_string().as_str()
        );
        call.await.expect("the second time");
        for request in fake.requests().iter() {
            assert_eq!(request.body().len(), body.len());
            let text = String::from_utf8_lossy(request.body());
            assert!(text.contains(&format!("\r\n\r\n{}\r\n--", "x".repeat(size))));
            assert!(text.contains("\r\n\r\ndore\r\n--"));
        }
    }
}

#[tokio::test]
async fn a_body_is_at_hand_and_sent_whole_whatever_its_size() {
    for size in [0, 65_534, 65_535, 300_000] {
        let fake = Fake::new([answer(200, "")]);
        let client = Client::builder().transport(fake.clone()).build();
        let call = client
            .expect("the settings are valid")
            .execute(PutText(size));
        let prepared = call.prepare().expect("it can be sent");
        let whole = format!("\"{}\"", "x".repeat(size));
        let body = prepared.body();
        assert_eq!(body.as_bytes().expect("it is at hand"), whole.as_bytes());
        assert_eq!(body.length(), Some(whole.len() as u64));
        call.await.expect("it is answered");
        assert_eq!(fake.requests()[0].body(), whole.as_bytes());
    }
}
