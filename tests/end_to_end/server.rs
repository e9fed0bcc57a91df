//! A server on the loopback interface: it keeps each request as it came and answers with what the test has set.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// The path of the server's base URL.
pub(crate) const BASE_PATH: &str = "/api/v1";

/// The server. It ends with the runtime on which it was started.
pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

/// Names, in lower case, and values.
pub(crate) type Headers = Vec<(String, String)>;

/// A request as it came.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// Path and query, undecoded.
    pub(crate) target: String,
    pub(crate) headers: Headers,
    pub(crate) body: Bytes,
}

/// What the server answers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) media_type: Option<String>,
    pub(crate) body: Bytes,
}

#[derive(Default)]
struct State {
    reply: Reply,
    /// What the next requests are answered with, before `reply`.
    next: VecDeque<Reply>,
    recorded: Vec<Recorded>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the listener is bound");
        let state = Arc::<Mutex<State>>::default();
        tokio::spawn(accept(listener, Arc::clone(&state)));
        let url = format!("http://{address}{BASE_PATH}");
        Self { url, state }
    }

    /// Sets what all further requests are answered with.
    pub(crate) fn reply(&self, reply: Reply) {
        lock(&self.state).reply = reply;
    }

    /// Sets what the next requests are answered with, one each.
    pub(crate) fn reply_in_turn(&self, replies: impl IntoIterator<Item = Reply>) {
        lock(&self.state).next = replies.into_iter().collect();
    }

    /// The requests since the last time.
    pub(crate) fn recorded(&self) -> Vec<Recorded> {
        std::mem::take(&mut lock(&self.state).recorded)
    }
}

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, Arc::clone(&state)));
    }
}

async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    let service = service_fn(|request| answer(request, &state));
    let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // A client that closes its connection is no failure; one that sends nonsense gets no answer and fails itself.
    drop(connection.await);
}

async fn answer(
    request: http::Request<Incoming>,
    state: &Mutex<State>,
) -> Result<http::Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body
        .collect()
        .await
        .expect("the client sends the whole body")
        .to_bytes();
    let mut state = lock(state);
    state.recorded.push(Recorded {
        method: head.method.to_string(),
        target: head.uri.to_string(),
        headers: headers_of(&head.headers),
        body,
    });
    let reply = state.next.pop_front();
    let reply = reply.unwrap_or_else(|| state.reply.clone());
    let mut response = http::Response::builder().status(reply.status);
    if let Some(media_type) = &reply.media_type {
        response = response.header("content-type", media_type);
    }
    Ok(response
        .body(Full::new(reply.body))
        .expect("the reply is valid"))
}

/// Names and values of headers, sorted.
pub(crate) fn headers_of(headers: &http::HeaderMap) -> Headers {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let pairs = headers
        .iter()
        .map(|(name, value)| (name.to_string(), text(value)));
    let mut pairs: Headers = pairs.collect();
    pairs.sort();
    pairs
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().expect("no holder of the lock panics")
}
