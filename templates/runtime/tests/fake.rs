//! A transport without a network: it answers from a list and keeps what it was sent.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};

use futures_core::Stream;
use http::{Request, Response};

use crate::runtime::{Body, Bytes, Transport, TransportError, TransportFuture};

/// What comes of one request.
#[derive(Debug)]
pub enum Outcome {
    Answer(Response<Body>),
    Fails(TransportError),
    Never,
}

/// A status with a JSON body.
pub fn answer(status: u16, body: &str) -> Outcome {
    let answer = Response::builder()
        .status(status)
        .body(Body::from(body.to_owned()));
    Outcome::Answer(answer.expect("valid"))
}

impl Outcome {
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Answer(answer) = &mut self {
            answer
                .headers_mut()
                .insert(name, value.parse().expect("valid"));
        }
        self
    }
}

#[derive(Debug, Clone, Default)]
pub struct Fake {
    outcomes: Arc<Mutex<VecDeque<Outcome>>>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Fake {
    pub fn new(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        super::tracing_tests::keep_listening();
        Self {
            outcomes: Arc::new(Mutex::new(outcomes.into_iter().collect())),
            ..Self::default()
        }
    }

    pub fn requests(&self) -> MutexGuard<'_, Vec<Request<Bytes>>> {
        self.requests
            .lock()
            .expect("no test panics while it holds this")
    }
}

impl Transport for Fake {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let outcome = self.outcomes.lock().expect("as above").pop_front();
        let outcome = outcome.expect("the test says what comes of every request");
        let fake = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = match &outcome {
                Outcome::Fails(error) if error.is_connect() => {
                    body.as_bytes().cloned().unwrap_or_default()
                }
                _ => read(body).await?,
            };
            fake.requests().push(Request::from_parts(head, body));
            match outcome {
                Outcome::Answer(answer) => Ok(answer),
                Outcome::Fails(error) => Err(error),
                Outcome::Never => std::future::pending().await,
            }
        })
    }
}

async fn read(mut body: Body) -> Result<Bytes, TransportError> {
    let mut all = Vec::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        all.extend_from_slice(&chunk?);
    }
    Ok(all.into())
}
