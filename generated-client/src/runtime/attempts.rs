// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/attempts.rs and run the command again.

//! The attempts of one call: each sends its request, and retries follow those that failed in passing.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tracing::Span;

use super::answer::Answer;
use super::api_error::ApiError;
use super::client::Core;
use super::clock::within;
use super::error::Error;
use super::operation::{OperationInfo, Tier};
use super::outcome_unknown::Doubt;
use super::pacer::Patience;
use super::redirect::{self, REDIRECTS};
use super::retry::wait_after;
use super::token::Token;
use super::transport::TimeoutError;

/// A call as it is sent.
pub(crate) struct Attempts {
    pub(crate) core: Arc<Core>,
    pub(crate) info: &'static OperationInfo,
    pub(crate) request: http::Request<Bytes>,
    pub(crate) limit: Option<Duration>,
    pub(crate) retries: u32,
    pub(crate) patience: Patience,
    /// The token that the request holds.
    pub(crate) token: Option<Token>,
    pub(crate) span: Span,
}

impl Attempts {
    /// Sends until an answer comes, or an error that no other attempt could mend.
    pub(crate) async fn run(self) -> Result<Answer, Error> {
        let begin = self.core.clock.now();
        let mut doubt = Doubt::default();
        let result = within(self.limit, &*self.core.clock, self.attempts(&mut doubt)).await;
        let took = self.core.clock.now().saturating_duration_since(begin);
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let result = result
            .unwrap_or_else(|| Err(TimeoutError::of_call(self.info.id, self.limit).into()))
            .map_err(|error| doubt.judge(self.info, error));
        let status = result
            .as_ref()
            .map_or_else(Error::status, |answer| Some(answer.status()));
        self.span.record("milliseconds", milliseconds);
        self.span
            .record("status", status.map(|status| status.as_u16()));
        result
    }

    async fn attempts(&self, doubt: &mut Doubt) -> Result<Answer, Error> {
        let mut retry = 0_u32;
        loop {
            self.span.record("attempts", u64::from(retry) + 1);
            let result = self.attempt(doubt).await;
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

    /// Sends, and follows redirects.
    async fn attempt(&self, doubt: &mut Doubt) -> Result<Answer, Error> {
        let mut redirected = None;
        for _ in 0..REDIRECTS {
            let request = redirected.as_ref().unwrap_or(&self.request);
            let result = self.exchange(request, doubt).await;
            let Some(next) = result
                .as_ref()
                .err()
                .and_then(|error| self.follow(request, error))
            else {
                return result;
            };
            redirected = Some(next);
        }
        self.exchange(redirected.as_ref().unwrap_or(&self.request), doubt)
            .await
    }

    fn follow(
        &self,
        request: &http::Request<Bytes>,
        error: &Error,
    ) -> Option<http::Request<Bytes>> {
        redirect::follow(self.info, request, error.status()?, error.headers()?)
    }

    /// Sends one request when the budget has room for it.
    async fn exchange(
        &self,
        request: &http::Request<Bytes>,
        doubt: &mut Doubt,
    ) -> Result<Answer, Error> {
        let (core, info) = (&self.core, self.info);
        if let Some(pacer) = &core.pacer {
            pacer.turn(&*core.clock, info, self.patience).await?;
        }
        doubt.begin();
        let result = match core.transport.send(request.clone()).await {
            Ok(answer) => self.answered(answer),
            Err(error) if error.is_timeout() => {
                Err(TimeoutError::of_transport(info.id, error).into())
            }
            Err(error) => Err(error.into()),
        };
        doubt.end(&result);
        result
    }

    fn answered(&self, answer: http::Response<Bytes>) -> Result<Answer, Error> {
        let (head, body) = answer.into_parts();
        let answer = Answer::new(head.status, head.headers, body).of(self.info);
        if head.status.is_success() {
            self.heard(answer.headers(), None);
            return Ok(answer);
        }
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
            || "no token was sent".to_owned(),
            |token| token.likely_fault(self.core.clock.today()),
        ))
    }

    fn heard(&self, headers: &HeaderMap, wait: Option<Duration>) {
        if let Some(pacer) = &self.core.pacer {
            pacer.heard(&*self.core.clock, self.info.route, headers, wait);
        }
    }
}
