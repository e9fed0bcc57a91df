//! The client that waits, outside and inside of async runtimes.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use futures_core::Stream;
use http::Response;
use tokio::sync::mpsc;

use super::bodies::Part::{Breaks, Chunk};
use super::bodies::{GetAudio, answer_in};
use super::fake::{Fake, Outcome, answer};
use super::sample::{CreateTrackRequest, GetTrack, ListTracks, TrackId, Tracks};
use crate::runtime::blocking::Client;
use crate::runtime::{
    Authenticated, BlockingDownload, BlockingDownloadCall, Body, Bytes, Call,
    Client as AsyncClient, Error, Public, Token, TransportError,
};

const TRACK: &str = r#"{"id":1,"kind":"genre","parts":[],"ends_at":null}"#;

impl<T> Client<T> {
    pub fn tracks(&self) -> Tracks<Self> {
        Tracks::of(self.clone())
    }
}

fn client(outcomes: impl IntoIterator<Item = Outcome>) -> Client<Authenticated> {
    let builder = AsyncClient::builder()
        .transport(Fake::new(outcomes))
        .token(Token::new("token-1").expect("valid"));
    builder.build_blocking().expect("valid")
}

fn download(outcome: Outcome) -> BlockingDownloadCall {
    Call::new(client([outcome]), GetAudio).download()
}

/// A client of a server that answers so many requests with a track, each on a connection of its own.
fn served(connections: usize) -> Client<Public> {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/v1", listener.local_addr().expect("bound"));
    thread::spawn(move || {
        for _ in 0..connections {
            let (mut stream, _) = listener.accept().expect("a connection");
            let _ = stream.read(&mut [0; 4096]).expect("a request");
            let length = TRACK.len();
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close");
            write!(stream, "{head}\r\n\r\n{TRACK}").expect("sent");
        }
    });
    let builder = AsyncClient::builder().base_url(url);
    builder.build_blocking().expect("valid")
}

/// Calls over the network in every way.
fn call_in_every_way() {
    let client = served(3);
    let one = TrackId::new(1);
    assert_eq!(client.tracks().get(1).send().expect("answered").id, one);
    assert_eq!(client.execute(GetTrack::new(1)).expect("answered").id, one);
    let answer = client.tracks().get(1).send_raw().expect("answered");
    assert_eq!(
        (answer.status().as_u16(), &answer.body()[..]),
        (200, TRACK.as_bytes())
    );
    let request = client.tracks().get(1).prepare().expect("valid");
    assert!(request.uri().path().ends_with("/v1/tracks/1"));
}

#[test]
fn calls_wait_outside_of_a_runtime() {
    call_in_every_way();
}

#[tokio::test]
async fn calls_wait_inside_of_a_runtime() {
    call_in_every_way();
}

#[tokio::test]
async fn calls_wait_in_tasks() {
    let task = tokio::spawn(async { call_in_every_way() });
    task.await.expect("no panic");
    let blocking = tokio::task::spawn_blocking(call_in_every_way);
    blocking.await.expect("no panic");
}

#[test]
fn clones_call_from_many_threads() {
    let client = served(8);
    let call = |client: Client<Public>| move || client.tracks().get(1).send();
    let threads: Vec<_> = (0..8)
        .map(|_| thread::spawn(call(client.clone())))
        .collect();
    for thread in threads {
        thread.join().expect("no panic").expect("answered");
    }
}

#[test]
fn waits_before_retries_need_no_runtime() {
    let client = client([
        answer(503, "").header("retry-after", "0"),
        answer(200, TRACK),
    ]);
    client.tracks().get(1).send().expect("the second time");
}

#[test]
fn errors_are_those_of_the_client_that_gives_futures() {
    let broken = Outcome::Fails(TransportError::other("broken"));
    let client = client([answer(404, ""), broken]);
    let error = client.tracks().get(1).send().expect_err("404");
    assert!(error.is_not_found());
    let error = client
        .tracks()
        .create(CreateTrackRequest::new("Dawn"))
        .send();
    assert!(matches!(error, Err(Error::OutcomeUnknown(_))), "{error:?}");
}

#[test]
fn a_client_keeps_its_settings() {
    let client = client([answer(200, TRACK), answer(200, TRACK)]);
    assert_eq!(client.base_url(), "https://api.example.com/v1");
    let header = |call: Call<Client<Authenticated>, GetTrack>| {
        let request = call.prepare().expect("valid");
        let token = &request.headers()["authorization"];
        token.to_str().expect("text").to_owned()
    };
    assert_eq!(header(client.tracks().get(1)), "Bearer token-1");
    client.set_token(Token::new("token-2").expect("valid"));
    assert_eq!(header(client.tracks().get(1)), "Bearer token-2");
    let request = client.public().tracks().get(1).prepare().expect("valid");
    assert!(!request.headers().contains_key("authorization"));
    client.tracks().get(1).send().expect("answered");
    client.public().tracks().get(1).send().expect("answered");
    let budget = client.budget().expect("there is one");
    assert_eq!(budget.limit - budget.remaining, 2);
    assert!(!format!("{client:?}").contains("token-2"));
    let defaults = format!("{:?} {:?}", Client::new(), Client::default());
    assert!(defaults.starts_with("Client { base_url: \"https://api.example.com/v1\""));
    let list = Call::new(Client::new(), ListTracks::new())
        .page(2)
        .prepare();
    assert_eq!(list.expect("valid").uri().query(), Some("page=2"));
}

#[test]
fn downloads_are_read_and_written_as_they_come() {
    let song = || answer_in(200, [Chunk("do"), Chunk("re")]).header("content-length", "4");
    let mut song_in_chunks = download(song()).send().expect("answered");
    assert_eq!(
        (song_in_chunks.status().as_u16(), song_in_chunks.size()),
        (200, Some(4))
    );
    assert_eq!(song_in_chunks.headers()["content-length"], "4");
    let first = song_in_chunks.chunk().expect("a chunk");
    assert_eq!(
        (first.as_deref(), song_in_chunks.received()),
        (Some(b"do".as_slice()), 2)
    );
    let rest: Result<Vec<Bytes>, Error> = song_in_chunks.collect();
    assert_eq!(rest.expect("whole"), ["re"]);
    let mut written = Vec::new();
    assert_eq!(download(song()).write_to(&mut written).expect("written"), 4);
    assert_eq!(written, b"dore");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    let (tell, told) = std::sync::mpsc::channel();
    let hook = move |bytes, total| tell.send((bytes, total)).expect("heard");
    let saved = download(song()).progress(hook).save_to(&path);
    assert_eq!(saved.expect("saved"), 4);
    assert_eq!(std::fs::read(&path).expect("there"), b"dore");
    assert_eq!(
        told.iter().collect::<Vec<_>>(),
        [(2, Some(4)), (4, Some(4))]
    );
}

#[test]
fn downloads_fail_as_those_that_give_futures() {
    let error = download(answer_in(200, [Chunk("do")]))
        .max_size(1)
        .write_to(std::io::sink());
    assert!(matches!(error, Err(Error::Download(_))), "{error:?}");
    let error = download(answer_in(200, [Chunk("do"), Breaks])).write_to(std::io::sink());
    assert!(matches!(error, Err(Error::Transport(_))), "{error:?}");
    let error = download(answer_in(200, [Chunk("do")])).write_to(&mut [0_u8; 1][..]);
    assert!(matches!(error, Err(Error::Download(_))), "{error:?}");
}

/// Takes a moment for each chunk, longer than the next one takes to come.
struct Slow;

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        thread::sleep(Duration::from_millis(2));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_slow_writer_does_not_outlast_the_timeout() {
    let chunks = (0..10_000).map(|_| Chunk("do"));
    let call = Call::new(client([answer_in(200, chunks)]), GetAudio);
    let written = call
        .timeout(Duration::from_millis(50))
        .download()
        .write_to(Slow);
    assert!(matches!(written, Err(Error::Timeout(_))), "{written:?}");
}

/// Chunks that wait in a channel of tokio, which rations what a task takes of it.
struct Queued(mpsc::Receiver<Bytes>);

impl Stream for Queued {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context).map(|chunk| chunk.map(Ok))
    }
}

#[tokio::test]
async fn a_long_answer_is_not_rationed_inside_of_a_runtime() {
    let (sender, chunks) = mpsc::channel(1000);
    for _ in 0..1000 {
        sender
            .try_send(Bytes::from_static(b"do"))
            .expect("there is room");
    }
    drop(sender);
    let answer = Response::new(Body::stream(Queued(chunks), None));
    let written = download(Outcome::Answer(answer)).write_to(std::io::sink());
    assert_eq!(written.expect("written"), 2000);
}

#[test]
fn clients_and_calls_can_be_sent_and_shared() {
    fn can<T: Send + Sync + 'static>() {}
    fn can_move<T: Send + 'static>() {}
    can::<Client<Authenticated>>();
    can::<Call<Client<Public>, GetTrack>>();
    can_move::<BlockingDownloadCall>();
    can_move::<BlockingDownload>();
}
