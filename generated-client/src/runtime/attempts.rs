// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/attempts.rs and run the command again.

//! The attempts of one call: each sends its request, and retries follow those that failed in passing.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::response::Parts;
use http::{HeaderMap, StatusCode};
use tracing::Span;

use super::answer::Answer;
use super::api_error::{ApiError, LONGEST_ERROR};
use super::body::{Body, BodySource};
use super::client::Core;
use super::clock::within;
use super::config::outgoing;
use super::error::Error;
use super::incoming::Incoming;
use super::operation::{OperationInfo, Tier};
use super::outcome_unknown::Doubt;
use super::pacer::Patience;
use super::redirect::{self, REDIRECTS};
use super::request::RequestBody;
use super::retry::wait_after;
use super::stall::unless_stalled;
use super::token::Token;
use super::transport::{TimeoutError, TransportError};

/// A call as it is sent.
pub(crate) struct Attempts {
    pub(crate) core: Arc<Core>,
    pub(crate) info: &'static OperationInfo,
    pub(crate) request: Box<http::Request<RequestBody>>,
    pub(crate) limit: Option<Duration>,
    pub(crate) retries: u32,
    pub(crate) patience: Patience,
    /// The token that the request is sent with.
    pub(crate) token: Option<Token>,
    pub(crate) span: Span,
}

/// What a call takes of a successful answer.
pub(crate) trait Delivery: Send + Sized + 'static {
    /// Takes it.
    fn deliver(
        info: &'static OperationInfo,
        head: Parts,
        body: Incoming,
    ) -> impl Future<Output = Result<Self, Error>> + Send;

    /// The status of the answer.
    fn status(&self) -> StatusCode;
}

/// All of it.
impl Delivery for Answer {
    #[allow(
        clippy::manual_async_fn,
        reason = "an `async fn` holds what it is given twice"
    )]
    fn deliver(
        info: &'static OperationInfo,
        head: Parts,
        mut body: Incoming,
    ) -> impl Future<Output = Result<Self, Error>> + Send {
        async move {
            let body = body.whole(u64::MAX).await;
            let body = body.map_err(|error| lost(info, error))?;
            Ok(Self::new(head.status, head.headers, body).of(info))
        }
    }

    fn status(&self) -> StatusCode {
        Self::status(self)
    }
}

impl Attempts {
    /// Sends until an answer comes, or an error that no other attempt could mend.
    pub(crate) async fn run<D: Delivery>(&self) -> Result<D, Error> {
        let begin = self.core.clock.now();
        let end = self.limit.and_then(|limit| begin.checked_add(limit));
        let mut doubt = Doubt::default();
        let result = {
            let attempts = pin!(self.attempts(end, &mut doubt));
            within(self.limit, &*self.core.clock, attempts).await
        };
        let result = result
            .unwrap_or_else(|| Err(TimeoutError::of_call(self.info.id, self.limit).into()))
            .map_err(|error| doubt.judge(self.info, error));
        if !self.span.is_disabled() {
            self.record(begin, &result);
        }
        result
    }

    /// Tells the span how the call went.
    fn record<D: Delivery>(&self, begin: Instant, result: &Result<D, Error>) {
        let took = self.core.clock.now().saturating_duration_since(begin);
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let status = result
            .as_ref()
            .map_or_else(Error::status, |answer| Some(answer.status()));
        self.span.record("milliseconds", milliseconds);
        self.span
            .record("status", status.map(|status| status.as_u16()));
    }

    /// Makes attempts until `end`; a wait that would last longer is not begun, so that the error of the last one is not lost.
    async fn attempts<D: Delivery>(
        &self,
        end: Option<Instant>,
        doubt: &mut Doubt,
    ) -> Result<D, Error> {
        let patience = Patience {
            until: end,
            ..self.patience
        };
        let may_wait = |wait: &Duration| {
            let now = self.core.clock.now();
            end.is_none_or(|end| *wait < end.saturating_duration_since(now))
        };
        let mut retry = 0_u32;
        loop {
            self.span.record("attempts", u64::from(retry) + 1);
            let result = self.attempt(patience, doubt).await;
            let wait = result
                .as_ref()
                .err()
                .and_then(|error| wait_after(self.info, error, retry))
                .filter(may_wait);
            let Some(wait) = wait.filter(|_| retry < self.retries && self.can_repeat()) else {
                return result;
            };
            tracing::debug!(retry, wait = ?wait, "the attempt failed and will be made again");
            self.core.clock.sleep(wait).await;
            retry += 1;
        }
    }

    /// Sends, and follows redirects.
    async fn attempt<D: Delivery>(
        &self,
        patience: Patience,
        doubt: &mut Doubt,
    ) -> Result<D, Error> {
        let mut redirected: Option<Box<http::Request<RequestBody>>> = None;
        for _ in 0..REDIRECTS {
            let request = redirected.as_deref().unwrap_or(&self.request);
            let result = self.exchange(request, patience, doubt).await;
            let Some(next) = result
                .as_ref()
                .err()
                .and_then(|error| self.follow(request, error))
            else {
                return result;
            };
            redirected = Some(Box::new(next));
        }
        let request = redirected.as_deref().unwrap_or(&self.request);
        self.exchange(request, patience, doubt).await
    }

    fn follow(
        &self,
        request: &http::Request<RequestBody>,
        error: &Error,
    ) -> Option<http::Request<RequestBody>> {
        redirect::follow(self.info, request, error.status()?, error.headers()?)
            .filter(|_| self.can_repeat())
    }

    /// Whether the request can be made again: not if its body is a stream of which something was taken.
    fn can_repeat(&self) -> bool {
        self.body().is_none_or(BodySource::is_whole)
    }

    fn body(&self) -> Option<&dyn BodySource> {
        self.request.body().as_deref().map(|body| body as _)
    }

    /// Sends one request when the budget has room for it.
    async fn exchange<D: Delivery>(
        &self,
        request: &http::Request<RequestBody>,
        patience: Patience,
        doubt: &mut Doubt,
    ) -> Result<D, Error> {
        let core = &self.core;
        if let Some(pacer) = &core.pacer {
            pacer.turn(&*core.clock, self.info, patience).await?;
        }
        doubt.begin();
        let outgoing = outgoing(core, self.token.as_ref(), self.info, request);
        let mut sent = core.transport.send(outgoing);
        let result = match unless_stalled(&*core.clock, self.body(), Pin::new(&mut sent)).await {
            Ok(answer) => self.answered(answer).await,
            Err(error) => Err(lost(self.info, error)),
        };
        doubt.end(&result);
        result
    }

    /// What is taken of an answer whose head is there. Boxed, so that a call whose answer is awaited is small.
    fn answered<D: Delivery>(
        &self,
        answer: http::Response<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<D, Error>> + Send + '_>> {
        let (head, body) = answer.into_parts();
        let clock = Arc::clone(&self.core.clock);
        let body = Incoming::new(&head, body, &self.info.method, clock);
        if !head.status.is_success() {
            return Box::pin(self.failed(head, body));
        }
        self.heard(&head.headers, None);
        Box::pin(D::deliver(self.info, head, body))
    }

    /// The status is known, and says more than that its body broke off.
    async fn failed<D>(&self, head: Parts, mut body: Incoming) -> Result<D, Error> {
        let body = body.whole(LONGEST_ERROR).await.unwrap_or_default();
        let answer = Answer::new(head.status, head.headers, body).of(self.info);
        let error = self.with_hint(ApiError::read(answer));
        let wait = error.retry_after().filter(|_| error.is_throttled());
        self.heard(error.headers(), wait);
        Err(error.into())
    }

    /// A 401 says no more than that the token will not do; the client may know why.
    fn with_hint(&self, error: ApiError) -> ApiError {
        if error.status() != StatusCode::UNAUTHORIZED || self.info.tier == Tier::None {
            return error;
        }
        error.with_hint(self.token.as_ref().map_or_else(
            || self.core.without_token.to_owned(),
            |token| token.likely_fault(self.core.clock.today()),
        ))
    }

    fn heard(&self, headers: &HeaderMap, wait: Option<Duration>) {
        if let Some(pacer) = &self.core.pacer {
            pacer.heard(&*self.core.clock, self.info.route, headers, wait);
        }
    }
}

/// The error of an exchange that broke off.
fn lost(info: &'static OperationInfo, error: TransportError) -> Error {
    if error.is_timeout() {
        return TimeoutError::of_transport(info.id, error).into();
    }
    error.into()
}
