//! Answers from a thread of its own: one boolean, or a page of 100 tracks made of a sample.

use std::convert::Infallible;
use std::sync::mpsc;
use std::{fs, thread};

use beatpass_tests::root;
use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};

/// Starts it and gives its URL.
pub(crate) fn start() -> String {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("the runtime starts");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("the listener is bound");
            sender.send(address).expect("the other thread waits");
            let page = page();
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).expect("it is connected");
                tokio::spawn(serve(stream, page.clone()));
            }
        });
    });
    format!("http://{}", receiver.recv().expect("the server starts"))
}

fn page() -> Bytes {
    let path = root().join("tests/samples/answers/getTracks.token.json");
    let text = fs::read_to_string(path).expect("it is text");
    let mut answer: Value = serde_json::from_str(&text).expect("it is JSON");
    let track = answer["pagination"]["data"][0].clone();
    let tracks = (0..100).map(|id| {
        let mut track = track.clone();
        track["id"] = json!(id);
        track
    });
    answer["pagination"]["data"] = tracks.collect();
    answer.to_string().into()
}

async fn serve(stream: TcpStream, page: Bytes) {
    let service = service_fn(|request: http::Request<Incoming>| {
        let body = match request.uri().path() {
            "/tracks" => page.clone(),
            _ => Bytes::from_static(b"{\"following\": true}"),
        };
        let response = http::Response::builder().header("content-type", "application/json");
        async { Ok::<_, Infallible>(response.body(Full::new(body)).expect("it is valid")) }
    });
    let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    drop(connection.await);
}
