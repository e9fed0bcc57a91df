//! Uploads: what is sent, and what is sent again.

use std::fs;
use std::sync::{Arc, Mutex};

use super::bodies::Part::{Breaks, Chunk, Pause};
use super::bodies::{CheckAudio, Part, Parts, PutAudio};
use super::fake::{Fake, Outcome, answer};
use crate::runtime::{Client, Error, Public, TransportError, Upload};

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Public>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder().transport(fake.clone());
    (builder.build().expect("valid"), fake)
}

fn song(length: Option<u64>) -> Upload {
    Upload::stream(Parts::new([Chunk("do"), Chunk("re")]), length)
}

/// Asks to try again at once.
fn busy() -> Outcome {
    answer(503, "").header("retry-after", "0")
}

/// Sends a body, and gives what came of it with the bodies that were sent.
async fn sent(body: impl Into<Upload>, outcomes: Vec<Outcome>) -> (Result<(), Error>, Vec<String>) {
    let (client, fake) = client(outcomes);
    let result = client.execute(PutAudio::new(body)).await;
    let text = |request: &http::Request<_>| -> String {
        let body: &crate::runtime::Bytes = request.body();
        String::from_utf8_lossy(body).into_owned()
    };
    let bodies = fake.requests().iter().map(text).collect();
    (result, bodies)
}

#[tokio::test]
async fn bytes_files_readers_and_streams_are_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    let long = "do".repeat(100_000);
    fs::write(&path, &long).expect("written");
    let file = Upload::file(&path).expect("it is there");
    assert_eq!(file.length(), Some(200_000));
    let reader = Upload::reader(std::io::Cursor::new(long.clone()), None);
    let bodies = [
        (Upload::from("dore"), "dore", Some("4")),
        (song(Some(4)), "dore", Some("4")),
        (song(None), "dore", None),
        (file, &*long, Some("200000")),
        (reader, &*long, None),
    ];
    for (body, expected, length) in bodies {
        let (client, fake) = client([answer(204, "")]);
        client.execute(PutAudio::new(body)).await.expect("sent");
        let requests = fake.requests();
        let header = |name| {
            requests[0]
                .headers()
                .get(name)
                .map(|value| value.to_str().expect("text"))
        };
        assert_eq!(requests[0].body(), expected);
        assert_eq!(header("content-length"), length);
        assert_eq!(header("content-type"), Some("application/octet-stream"));
    }
    Upload::file(folder.path().join("absent")).expect_err("there is no such file");
}

#[tokio::test]
async fn what_can_be_made_again_is_sent_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    fs::write(&path, "dore").expect("written");
    for body in [
        Upload::from("dore"),
        Upload::file(&path).expect("it is there"),
    ] {
        let (result, bodies) = sent(body, vec![busy(), answer(204, "")]).await;
        result.expect("the second time");
        assert_eq!(bodies, ["dore", "dore"]);
    }
    let (result, bodies) = sent(song(None), vec![busy()]).await;
    assert_eq!(
        result
            .expect_err("it is gone")
            .status()
            .map(|status| status.as_u16()),
        Some(503)
    );
    assert_eq!(bodies, ["dore"]);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_was_not_begun_is_still_whole() {
    let unreachable = Outcome::Fails(TransportError::connect("nobody listens"));
    let (result, bodies) = sent(song(Some(4)), vec![unreachable, answer(204, "")]).await;
    result.expect("the second time");
    assert_eq!(bodies, ["", "dore"]);
    let (client, _) = client([]);
    let operation = PutAudio::new(song(None));
    client.execute(operation.clone()).prepare().expect("valid");
    client
        .execute(operation)
        .prepare()
        .expect("nothing was taken");
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let (client, fake) = client([answer(204, "")]);
    let operation = PutAudio::new(song(None));
    client.execute(operation.clone()).await.expect("sent");
    let error = client.execute(operation).await.expect_err("it is gone");
    assert_eq!(
        error.to_string(),
        "the body is a stream that was begun in an earlier call: give it another"
    );
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_follows_no_redirect() {
    let moved = || answer(307, "").header("location", "/v1/elsewhere");
    let (client, fake) = client([moved(), moved(), answer(200, "")]);
    let error = client.execute(CheckAudio::new(song(None))).await;
    assert_eq!(
        error
            .expect_err("not followed")
            .status()
            .map(|status| status.as_u16()),
        Some(307)
    );
    client
        .execute(CheckAudio::new("dore"))
        .await
        .expect("followed");
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn a_body_of_another_length_is_an_error() {
    for (parts, length) in [
        (vec![Chunk("do")], 3),
        (vec![Chunk("do"), Chunk("re")], 3),
        (vec![Breaks], 3),
    ] {
        let body = Upload::stream(Parts::new(parts), Some(length));
        let (result, bodies) = sent(body, vec![answer(204, "")]).await;
        assert!(
            matches!(result, Err(Error::OutcomeUnknown(_))),
            "{result:?}"
        );
        assert_eq!(bodies, [""; 0]);
    }
}

#[tokio::test(start_paused = true)]
async fn progress_counts_every_attempt_from_its_start() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let hook = {
        let told = Arc::clone(&told);
        move |bytes, total| told.lock().expect("no panic").push((bytes, total))
    };
    let body = Upload::from("dore").progress(hook.clone());
    sent(body, vec![busy(), answer(204, "")])
        .await
        .0
        .expect("sent");
    sent(song(None).progress(hook), vec![answer(204, "")])
        .await
        .0
        .expect("sent");
    let told = told.lock().expect("no panic");
    assert_eq!(*told, [(4, Some(4)), (4, Some(4)), (2, None), (4, None)]);
}

#[tokio::test(start_paused = true)]
async fn a_slow_upload_is_no_stall() {
    let slow = |pause| -> Vec<Part> { (0..4).flat_map(|_| [Pause(pause), Chunk("do")]).collect() };
    let body = Upload::stream(Parts::new(slow(29)), None);
    sent(body, vec![answer(204, "")]).await.0.expect("sent");
    let body = Upload::stream(Parts::new(slow(61)), None);
    let error = sent(body, vec![answer(204, "")])
        .await
        .0
        .expect_err("nothing moved");
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn many_bytes_at_hand_are_sent_in_slices_that_show_that_they_move() {
    let sizes = Arc::new(Mutex::new(Vec::new()));
    let hook = {
        let sizes = Arc::clone(&sizes);
        move |sent, _| sizes.lock().expect("no test panics with it").push(sent)
    };
    let body = Upload::from(vec![7; 150_000]).progress(hook);
    sent(body, vec![answer(204, "")]).await.0.expect("sent");
    let sizes = sizes.lock().expect("no test panics with it");
    assert_eq!(*sizes, [65_536, 131_072, 150_000]);
}

#[test]
fn nothing_of_an_upload_is_shown() {
    assert_eq!(
        format!("{:?}", PutAudio::new("dore")),
        "PutAudio(Upload { length: Some(4), .. })"
    );
}
