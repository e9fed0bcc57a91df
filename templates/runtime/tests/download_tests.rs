//! Downloads: chunk by chunk, with limits, and what ends them.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::io::AsyncWrite;
use tokio::time::Instant;

use super::bodies::Part::{Breaks, Chunk, Pause};
use super::bodies::{GetAudio, answer_in};
use super::fake::{Fake, Outcome, answer};
use crate::runtime::{
    Call, Client, Download, DownloadCall, DownloadError, DownloadFuture, Error, Public,
};

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> (Client<Public>, Fake) {
    let fake = Fake::new(outcomes);
    let builder = Client::builder().transport(fake.clone());
    (builder.build().expect("valid"), fake)
}

fn call(outcomes: impl IntoIterator<Item = Outcome>) -> Call<Client<Public>, GetAudio> {
    client(outcomes).0.execute(GetAudio)
}

fn song() -> Outcome {
    answer_in(200, [Chunk("do"), Chunk("re"), Chunk("mi")])
}

/// All chunks, and the error after them.
async fn rest(download: &mut Download) -> (String, Option<Error>) {
    let mut text = String::new();
    loop {
        match download.chunk().await {
            Ok(Some(chunk)) => text.push_str(std::str::from_utf8(&chunk).expect("text")),
            Ok(None) => return (text, None),
            Err(error) => {
                assert!(matches!(download.chunk().await, Ok(None)), "it is over");
                return (text, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn chunks_come_one_by_one_behind_the_head() {
    let outcome = song().header("content-length", "6");
    let mut download = call([outcome]).download().await.expect("answered");
    assert_eq!(download.status(), 200);
    assert_eq!(download.headers()["content-length"], "6");
    assert_eq!((download.size(), download.received()), (Some(6), 0));
    assert_eq!(download.chunk().await.expect("a chunk").expect("one"), "do");
    assert_eq!(download.received(), 2);
    let streamed = poll_fn(|context| Pin::new(&mut download).poll_next(context)).await;
    assert_eq!(streamed.expect("a chunk").expect("one"), "re");
    assert!(matches!(rest(&mut download).await, (text, None) if text == "mi"));
}

#[tokio::test]
async fn awaited_alone_a_call_gives_all_bytes() {
    assert_eq!(call([song()]).await.expect("answered"), "doremi");
    assert_eq!(call([answer_in(200, [])]).await.expect("answered"), "");
}

#[tokio::test]
async fn progress_tells_what_has_come_and_how_much_there_is() {
    let told = Arc::new(Mutex::new(Vec::new()));
    for outcome in [song().header("content-length", "6"), song()] {
        let told = Arc::clone(&told);
        let hook = move |bytes, total| told.lock().expect("no panic").push((bytes, total));
        let download = call([outcome]).download().progress(hook);
        let mut written = Vec::new();
        assert_eq!(download.write_to(&mut written).await.expect("written"), 6);
        assert_eq!(written, b"doremi");
    }
    let expected = [Some(6), None].map(|total| [2, 4, 6].map(|bytes| (bytes, total)));
    assert_eq!(*told.lock().expect("no panic"), expected.concat());
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_given_up() {
    let early = call([song().header("content-length", "6")]).download();
    let error = early.max_size(5).await.expect_err("the head says 6");
    assert_eq!(
        error.to_string(),
        "the answer to getAudio has more than the 5 bytes that it may have"
    );
    let late = call([song()]).download().max_size(5);
    let mut late = late.await.expect("nothing says how much it is");
    let (text, error) = rest(&mut late).await;
    assert_eq!(text, "dore");
    assert!(
        matches!(error, Some(Error::Download(error)) if matches!(*error, DownloadError::TooLarge { limit: 5, .. }))
    );
    let exact = call([song()]).download().max_size(6);
    assert_eq!(exact.write_to(tokio::io::sink()).await.expect("fits"), 6);
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error() {
    let cut = || song().header("content-length", "7");
    let mut download = call([cut()]).download().await.expect("answered");
    let (text, error) = rest(&mut download).await;
    let error = error.expect("a byte is missing");
    assert_eq!(text, "doremi");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    let source = std::error::Error::source(&error).expect("it says why");
    assert_eq!(source.to_string(), "the body ended after 6 of 7 bytes");
    let error = call([cut()]).retries(0).await.expect_err("the same");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_stall_ends_it_and_every_chunk_starts_the_wait_again() {
    let parts = [
        Pause(29),
        Chunk("do"),
        Pause(29),
        Chunk("re"),
        Pause(31),
        Chunk("mi"),
    ];
    let mut download = call([answer_in(200, parts)])
        .download()
        .await
        .expect("answered");
    let begin = Instant::now();
    let (text, error) = rest(&mut download).await;
    assert_eq!(
        (text.as_str(), begin.elapsed().as_secs()),
        ("dore", 29 + 29 + 30)
    );
    let error = error.expect("nothing came for 30 s");
    assert!(error.is_timeout(), "{error:?}");
    let begin = Instant::now();
    let error = call([Outcome::Never])
        .retries(0)
        .await
        .expect_err("no head comes");
    assert!(
        error.is_timeout() && begin.elapsed().as_secs() == 30,
        "{error:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_call_covers_its_last_byte() {
    let outcomes = [
        answer(503, ""),
        answer_in(200, [Pause(8), Chunk("do"), Pause(8), Chunk("re")]),
    ];
    let call = call(outcomes).timeout(Duration::from_secs(15));
    let begin = Instant::now();
    let mut download = call.download().await.expect("answered");
    let (text, error) = rest(&mut download).await;
    assert_eq!((text.as_str(), begin.elapsed().as_secs()), ("do", 15));
    assert_eq!(
        error.expect("the timeout is over").to_string(),
        "getAudio took longer than its timeout of 15s"
    );
}

#[tokio::test(start_paused = true)]
async fn only_what_has_not_begun_is_asked_for_again() {
    let (client, fake) = client([
        answer(503, ""),
        answer_in(200, [Chunk("do"), Breaks]),
        song(),
    ]);
    let mut download = client
        .execute(GetAudio)
        .download()
        .await
        .expect("the second time");
    assert!(matches!(rest(&mut download).await, (text, Some(Error::Transport(_))) if text == "do"));
    assert_eq!(fake.requests().len(), 2);
    let budget = client.budget().expect("there is one");
    assert_eq!(budget.limit - budget.remaining, 2);
    let whole = call([answer_in(200, [Chunk("do"), Breaks]), song()]);
    assert_eq!(whole.await.expect("nothing was handed out"), "doremi");
}

#[tokio::test]
async fn an_error_is_read_whole_and_kept_in_part() {
    let error = call([answer(404, r#"{"message":"No such song."}"#)])
        .download()
        .await;
    assert!(matches!(error, Err(Error::Api(error)) if error.message() == "No such song."));
    let message = r#"{"message":"Too much.","more":""#.to_owned();
    let body = message + &"x".repeat(100_000) + "\"}";
    let error = call([answer(400, &body)])
        .download()
        .await
        .expect_err("an error");
    assert_eq!(error.to_string(), "getAudio: 400 Bad Request: Too much.");
    assert_eq!(
        error.raw_body().map(crate::runtime::Bytes::len),
        Some(64 * 1024)
    );
    assert_eq!(
        error
            .raw_body()
            .map(|kept| body.as_bytes().starts_with(kept)),
        Some(true)
    );
}

#[tokio::test]
async fn a_writer_that_fails_is_told_apart() {
    let (mut full, _) = tokio::io::duplex(1);
    drop(tokio::io::AsyncWriteExt::shutdown(&mut full).await);
    let error = call([song()])
        .write_to(full)
        .await
        .expect_err("nobody takes it");
    assert!(
        error
            .to_string()
            .starts_with("the answer to getAudio could not be written: ")
    );
    assert!(
        matches!(error, Error::Download(error) if matches!(*error, DownloadError::Writer { .. }))
    );
}

#[tokio::test]
async fn nothing_of_a_body_is_shown() {
    let mut download = call([song()]).download();
    download = download.max_size(10).progress(|_, _| ());
    assert!(format!("{download:?}").starts_with("DownloadCall { operation: \"getAudio\""));
    let mut download = download.await.expect("answered");
    download.chunk().await.expect("a chunk");
    assert_eq!(
        format!("{download:?}"),
        "Download { operation: \"getAudio\", status: 200, size: None, received: 2, .. }"
    );
}

#[test]
fn downloads_can_be_spawned() {
    fn check<T: Send + 'static>() {}
    check::<DownloadCall>();
    check::<DownloadFuture>();
    check::<Download>();
}

/// A writer that takes nothing.
struct Busy;

impl AsyncWrite for Busy {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Pending
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_call_covers_a_writer_that_is_busy() {
    for parts in [vec![Chunk("do")], Vec::new()] {
        let call = call([answer_in(200, parts)]).timeout(Duration::from_secs(15));
        let begin = Instant::now();
        let error = call.write_to(Busy).await.expect_err("it takes nothing");
        assert_eq!(begin.elapsed().as_secs(), 15);
        assert_eq!(
            error.to_string(),
            "getAudio took longer than its timeout of 15s"
        );
    }
}
