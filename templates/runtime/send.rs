//! Sending, for all operations alike: nothing here is generic, so it is compiled once and not in users' crates.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
    USER_AGENT,
};
use tracing::{Instrument, Span};

use super::answer::Answer;
use super::api_error::ApiError;
use super::client::Core;
use super::clock::within;
use super::error::Error;
use super::operation::{OperationInfo, Tier};
use super::refusal::Refusal;
use super::request::RequestWriter;
use super::transport::TimeoutError;

/// A call under way, whatever its operation.
pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// What is set for one call only.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
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

/// Sends the request when it is polled.
pub(crate) fn start(
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Sending {
    let request = prepare(&core, info, request, options);
    let span = tracing::info_span!(
        "call",
        operation = info.id,
        method = info.method.as_str(),
        route = info.route,
        status = tracing::field::Empty,
        milliseconds = tracing::field::Empty,
    );
    let limit = options.timeout.or(core.timeout);
    let call = call(core, info, request, limit, span.clone());
    Box::pin(call.instrument(span))
}

async fn call(
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: Result<http::Request<Bytes>, Error>,
    limit: Option<Duration>,
    span: Span,
) -> Result<Answer, Error> {
    let begin = core.clock.now();
    let sent = within(limit, &*core.clock, core.transport.send(request?)).await;
    let took = core.clock.now().saturating_duration_since(begin);
    span.record(
        "milliseconds",
        u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
    );
    match sent {
        None => Err(TimeoutError::of_call(info.id, limit).into()),
        Some(Err(error)) if error.is_timeout() => {
            Err(TimeoutError::of_transport(info.id, error).into())
        }
        Some(Err(error)) => Err(error.into()),
        Some(Ok(answer)) => {
            span.record("status", answer.status().as_u16());
            answered(info, answer)
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
