//! A transport without a network: it answers from a list and keeps what it was sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use http::Response;

use crate::runtime::{Bytes, Transport, TransportError, TransportFuture};

/// What comes of one request.
#[derive(Debug)]
pub enum Outcome {
    Answer(Response<Bytes>),
    Fails(TransportError),
    Never,
}

/// A status with a JSON body.
pub fn answer(status: u16, body: &str) -> Outcome {
    let answer = Response::builder()
        .status(status)
        .body(Bytes::from(body.to_owned()));
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
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Fake {
    pub fn new(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        super::tracing_tests::keep_listening();
        Self {
            outcomes: Arc::new(Mutex::new(outcomes.into_iter().collect())),
            ..Self::default()
        }
    }

    pub fn requests(&self) -> MutexGuard<'_, Vec<http::Request<Bytes>>> {
        self.requests
            .lock()
            .expect("no test panics while it holds this")
    }
}

impl Transport for Fake {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture {
        self.requests().push(request);
        let outcome = self.outcomes.lock().expect("as above").pop_front();
        Box::pin(async move {
            match outcome.expect("the test says what comes of every request") {
                Outcome::Answer(answer) => Ok(answer),
                Outcome::Fails(error) => Err(error),
                Outcome::Never => std::future::pending().await,
            }
        })
    }
}
