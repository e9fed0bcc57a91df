// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/send.rs and run the command again.

//! Sending, for all operations alike: nothing here is generic, so it is compiled once and not in users' crates.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
    USER_AGENT,
};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::answer::Answer;
use super::api_error::ApiError;
use super::client::Core;
use super::clock::within;
use super::error::Error;
use super::operation::{OperationInfo, Tier};
use super::refusal::Refusal;
use super::request::RequestWriter;
use super::retry::wait_after;
use super::transport::TimeoutError;

/// A call under way, whatever its operation.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// What is set for one call only.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    headers: HeaderMap,
    problem: Option<String>,
}

impl CallOptions {
    /// Adds a header, or remembers why it cannot be sent.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(AUTHORIZATION | CONTENT_LENGTH | HOST | TRANSFER_ENCODING), _) => {
                self.refuse(name, "is set by the client");
            }
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.refuse(name, "has characters that a header cannot carry"),
        }
    }

    fn refuse(&mut self, name: &str, problem: &str) {
        self.problem = Some(format!("the header `{name}` {problem}"));
    }
}

/// Names of headers only: their values may be secret.
impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().collect();
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}

/// The request with what the client and the call's options add to it.
pub(crate) fn prepare(
    core: &Core,
    info: &OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Result<http::Request<Bytes>, Error> {
    if let Some(problem) = &options.problem {
        return Err(Refusal::Setting(problem.clone()).into());
    }
    let mut request = request.finish(&core.base_url)?;
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, core.user_agent.clone());
    headers.extend(options.headers.clone());
    if let (Tier::Optional | Tier::Token, Some(token)) = (info.tier, &core.token) {
        headers.insert(AUTHORIZATION, token.header());
    }
    Ok(request)
}

/// A call as it is sent.
struct Attempts {
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: http::Request<Bytes>,
    limit: Option<Duration>,
    retries: u32,
    span: Span,
}

/// Sends the request when it is polled.
pub(crate) fn start(
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Sending {
    let request = match allow(&core, info).and_then(|()| prepare(&core, info, request, options)) {
        Ok(request) => request,
        Err(error) => return Box::pin(ready(Err(error))),
    };
    let span = tracing::info_span!(
        "call",
        operation = info.id,
        method = info.method.as_str(),
        route = info.route,
        attempts = Empty,
        milliseconds = Empty,
        status = Empty,
    );
    let limit = options.timeout.or(core.timeout);
    let retries = options.retries.unwrap_or(core.retries);
    let call = Attempts {
        core,
        info,
        request,
        limit,
        retries,
        span: span.clone(),
    };
    Box::pin(call.run().instrument(span))
}

fn allow(core: &Core, info: &OperationInfo) -> Result<(), Error> {
    if info.effect <= core.allowed {
        return Ok(());
    }
    Err(Refusal::Effect {
        operation: info.id,
        effect: info.effect,
    }
    .into())
}

impl Attempts {
    async fn run(self) -> Result<Answer, Error> {
        let begin = self.core.clock.now();
        let result = within(self.limit, &*self.core.clock, self.attempts()).await;
        let took = self.core.clock.now().saturating_duration_since(begin);
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let result =
            result.unwrap_or_else(|| Err(TimeoutError::of_call(self.info.id, self.limit).into()));
        let status = result
            .as_ref()
            .map_or_else(Error::status, |answer| Some(answer.status()));
        self.span.record("milliseconds", milliseconds);
        self.span
            .record("status", status.map(|status| status.as_u16()));
        result
    }

    async fn attempts(&self) -> Result<Answer, Error> {
        let mut retry = 0_u32;
        loop {
            self.span.record("attempts", u64::from(retry) + 1);
            let result = self.attempt().await;
            let wait = result
                .as_ref()
                .err()
                .and_then(|error| wait_after(self.info, error, retry));
            let Some(wait) = wait.filter(|_| retry < self.retries) else {
                return result;
            };
            tracing::debug!(retry, wait = ?wait, "the attempt failed and will be made again");
            self.core.clock.sleep(wait).await;
            retry += 1;
        }
    }

    async fn attempt(&self) -> Result<Answer, Error> {
        match self.core.transport.send(self.request.clone()).await {
            Ok(answer) => answered(self.info, answer),
            Err(error) if error.is_timeout() => {
                Err(TimeoutError::of_transport(self.info.id, error).into())
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn answered(info: &'static OperationInfo, answer: http::Response<Bytes>) -> Result<Answer, Error> {
    let (head, body) = answer.into_parts();
    let answer = Answer::new(head.status, head.headers, body).of(info);
    if head.status.is_success() {
        Ok(answer)
    } else {
        Err(ApiError::read(answer).into())
    }
}
