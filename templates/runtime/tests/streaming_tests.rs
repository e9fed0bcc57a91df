//! Bodies in chunks through the real transport, against a server on this machine.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;

use super::bodies::Part::Chunk;
use super::bodies::{GetAudio, Parts, PutAudio};
use crate::runtime::{Client, Error, Public, Upload};

/// A client of a server that handles one connection so.
fn serve<T: Send + 'static>(
    handle: impl FnOnce(TcpStream) -> T + Send + 'static,
) -> (Client<Public>, thread::JoinHandle<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/v1", listener.local_addr().expect("bound"));
    let server = thread::spawn(move || handle(listener.accept().expect("a connection").0));
    let builder = Client::builder().base_url(url);
    (builder.build().expect("valid"), server)
}

/// Reads until the request ends so.
fn request(stream: &mut TcpStream, end: &str) -> String {
    let mut text = String::new();
    let mut part = [0; 4096];
    while !text.ends_with(end) {
        let length = stream.read(&mut part).expect("a request");
        assert_ne!(length, 0, "it ends with {end:?}: {text}");
        text.push_str(std::str::from_utf8(&part[..length]).expect("text"));
    }
    text
}

#[tokio::test]
async fn a_chunk_is_there_before_the_next_is_sent() {
    let (go_on, wait) = mpsc::channel();
    let (client, server) = serve(move |mut stream| {
        request(&mut stream, "\r\n\r\n");
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndo";
        stream.write_all(head.as_bytes()).expect("sent");
        wait.recv().expect("the client has the first chunk");
        stream.write_all(b"re").expect("sent");
    });
    let mut download = client.execute(GetAudio).download().await.expect("answered");
    assert_eq!(download.size(), Some(4));
    let first = download.chunk().await.expect("a chunk");
    assert_eq!(first.as_deref(), Some(b"do".as_slice()));
    go_on.send(()).expect("the server waits");
    let second = download.chunk().await.expect("a chunk");
    assert_eq!(second.as_deref(), Some(b"re".as_slice()));
    assert_eq!(download.chunk().await.expect("the end"), None);
    server.join().expect("no panic");
}

#[tokio::test]
async fn a_connection_that_closes_early_cuts_a_download_off() {
    let (client, server) = serve(|mut stream| {
        request(&mut stream, "\r\n\r\n");
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndo";
        stream.write_all(head.as_bytes()).expect("sent");
    });
    let written = client.execute(GetAudio).write_to(tokio::io::sink()).await;
    assert!(matches!(written, Err(Error::Transport(_))), "{written:?}");
    server.join().expect("no panic");
}

#[tokio::test]
async fn uploads_tell_their_length_or_come_in_chunks() {
    let of = |length| Upload::stream(Parts::new([Chunk("do"), Chunk("re")]), length);
    let cases = [
        (Some(4), "content-length: 4", "\r\n\r\ndore"),
        (
            None,
            "transfer-encoding: chunked",
            "\r\n\r\n2\r\ndo\r\n2\r\nre\r\n0\r\n\r\n",
        ),
    ];
    for (length, header, end) in cases {
        let (client, server) = serve(move |mut stream| {
            let request = request(&mut stream, end);
            let answer = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
            stream.write_all(answer).expect("sent");
            request
        });
        let sending = client.execute(PutAudio::new(of(length)));
        sending.await.expect("answered");
        let request = server.join().expect("no panic");
        assert!(request.contains(header), "{request}");
        assert!(
            request.contains("content-type: application/octet-stream"),
            "{request}"
        );
    }
}
