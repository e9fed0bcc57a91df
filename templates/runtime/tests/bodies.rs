//! Operations that give and take bytes, as the generator writes them, and bodies that come in chunks.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use http::Response;

use super::fake::Outcome;
use crate::runtime::{
    Answer, Binary, Body, Bytes, Effect, Error, Method, Operation, OperationInfo, PublicOperation,
    RequestWriter, Sleep, Tier, TransportError, Upload,
};

#[derive(Debug, Clone)]
pub struct GetAudio;
impl Operation for GetAudio {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &info("getAudio", Method::GET, Effect::Read);
    fn write(&self, _: &mut RequestWriter) {}
    fn read(answer: &Answer) -> Result<Bytes, Error> {
        answer.bytes()
    }
}
impl Binary for GetAudio {}
impl PublicOperation for GetAudio {}

macro_rules! upload_operation {
    ($type:ident $id:literal $method:ident $effect:ident) => {
        #[derive(Debug, Clone)]
        pub struct $type(Upload);
        impl $type {
            pub fn new(body: impl Into<Upload>) -> Self {
                Self(body.into())
            }
        }
        impl Operation for $type {
            type Output = ();
            const INFO: &'static OperationInfo = &info($id, Method::$method, Effect::$effect);
            fn write(&self, request: &mut RequestWriter) {
                request.upload("application/octet-stream", &self.0);
            }
            fn read(answer: &Answer) -> Result<(), Error> {
                answer.empty()
            }
        }
        impl PublicOperation for $type {}
    };
}
upload_operation!(PutAudio "putAudio" PUT Write);
upload_operation!(CheckAudio "checkAudio" POST Read);

const fn info(id: &'static str, method: Method, effect: Effect) -> OperationInfo {
    OperationInfo {
        id,
        method,
        route: "/audio",
        tier: Tier::None,
        effect,
        accept: "audio/*",
        confirm: None,
        quota: false,
    }
}

/// What comes of a body, one after the other.
#[derive(Debug)]
pub enum Part {
    Chunk(&'static str),
    /// Nothing for so long.
    Pause(u64),
    Breaks,
}

/// Chunks and pauses; the body ends after them.
pub struct Parts {
    parts: VecDeque<Part>,
    pause: Option<Sleep>,
}

impl Parts {
    pub fn new(parts: impl IntoIterator<Item = Part>) -> Self {
        Self {
            parts: parts.into_iter().collect(),
            pause: None,
        }
    }
}

impl Stream for Parts {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            match self.parts.pop_front() {
                Some(Part::Pause(seconds)) => {
                    let pause = tokio::time::sleep(Duration::from_secs(seconds));
                    self.pause = Some(Box::pin(pause));
                }
                Some(Part::Chunk(text)) => return Poll::Ready(Some(Ok(text.into()))),
                Some(Part::Breaks) => {
                    return Poll::Ready(Some(Err(std::io::Error::other("broken"))));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

/// The same as a body of an answer.
struct Incoming(Parts);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let part = Pin::new(&mut self.0).poll_next(context);
        part.map(|part| part.map(|part| part.map_err(TransportError::other)))
    }
}

/// An answer in parts.
pub fn answer_in(status: u16, parts: impl IntoIterator<Item = Part>) -> Outcome {
    let body = Body::stream(Incoming(Parts::new(parts)), None);
    let answer = Response::builder().status(status).body(body);
    Outcome::Answer(answer.expect("valid"))
}
