//! Sending, for all operations alike: nothing here is generic, so it is compiled once and not in users' crates.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue,
    TRANSFER_ENCODING, USER_AGENT,
};
use tracing::Instrument;
use tracing::field::Empty;

use super::answer::Answer;
use super::attempts::{Attempts, Delivery};
use super::body::{Body, BodySource};
use super::client::Core;
use super::config::{self, Proof, finish};
use super::error::Error;
use super::operation::OperationInfo;
use super::pacer::Patience;
use super::refusal::Refusal;
use super::request::{RequestBody, RequestWriter};
use super::token::Token;

/// A call under way, whatever its operation.
pub(crate) type Sending<D = Answer> = Pin<Box<dyn Future<Output = Result<D, Error>> + Send>>;

/// What is set for one call only.
#[derive(Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) patience: Patience,
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
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
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
            .field("patience", &self.patience)
            .field("headers", &headers)
            .finish_non_exhaustive()
    }
}

/// The request of a call as it would be sent.
pub(crate) fn prepare(
    core: &Core,
    token: Option<&Token>,
    info: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Result<http::Request<Body>, Error> {
    let request = complete(core, token, request, options)?;
    Ok(outgoing(core, token, info, &request))
}

/// The request of one attempt: with what the client adds, and its body from the start.
pub(crate) fn outgoing(
    core: &Core,
    token: Option<&Token>,
    info: &'static OperationInfo,
    request: &http::Request<RequestBody>,
) -> http::Request<Body> {
    let body = request.body().as_ref().map(|body| body.open());
    let mut outgoing = http::Request::new(body.unwrap_or_default());
    *outgoing.method_mut() = request.method().clone();
    *outgoing.uri_mut() = request.uri().clone();
    let mut headers = HeaderMap::with_capacity(request.headers().len() + 4);
    headers.insert(ACCEPT, HeaderValue::from_static(info.accept));
    headers.insert(USER_AGENT, core.user_agent.clone());
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    if let Some(token) = token {
        token.proof.sign(request, &mut headers);
    }
    *outgoing.headers_mut() = headers;
    outgoing
}

/// The request without what the client adds to each attempt.
fn complete(
    core: &Core,
    token: Option<&Token>,
    mut request: RequestWriter,
    options: &CallOptions,
) -> Result<Box<http::Request<RequestBody>>, Error> {
    if let Some(problem) = &options.problem {
        return Err(Refusal::Setting(problem.clone()).into());
    }
    if let Some(token) = token {
        Proof::check(&token.proof, &mut request);
    }
    let mut request = Box::new(finish(request, &core.base_url)?);
    if !options.headers.is_empty() {
        request.headers_mut().extend(options.headers.clone());
    }
    Ok(request)
}

/// Sends the request when it is polled, and reads the whole answer.
pub(crate) fn start(
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Sending {
    deliver(core, info, request, options)
}

/// Sends the request when it is polled.
pub(crate) fn deliver<D: Delivery>(
    core: Arc<Core>,
    info: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Sending<D> {
    let (token, request) = match config::admitted(&core, info, request, options) {
        Ok(admitted) => admitted,
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
        token,
        limit,
        retries,
        patience: options.patience,
        span: span.clone(),
    };
    // Blocks hold what they are given once, `async fn` twice: before and after it begins.
    Box::pin(async move { call.run().await }.instrument(span))
}

/// The request with its token, if the client may and can send it, for all that is known here.
pub(crate) fn admitted(
    core: &Core,
    operation: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Result<(Option<Token>, Box<http::Request<RequestBody>>), Error> {
    if operation.effect > core.allowed {
        let (operation, effect) = (operation.id, operation.effect);
        return Err(Refusal::Effect { operation, effect }.into());
    }
    let slot = core.token_for(operation);
    let token = slot
        .map(|slot| slot.valid(&*core.clock, operation))
        .transpose()?;
    let request = complete(core, token.as_ref(), request, options)?;
    if !request.body().as_deref().is_none_or(BodySource::is_whole) {
        let problem = "the body is a stream that was begun in an earlier call: give it another";
        return Err(Refusal::Setting(problem.to_owned()).into());
    }
    Ok((token, request))
}
