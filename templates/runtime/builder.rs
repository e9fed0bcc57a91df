//! The settings of a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::base_url::{self, BaseUrl};
use super::bucket::LONGEST_WINDOW;
use super::budget::LONGEST_WAIT;
use super::client::{Authenticated, Client, Core, NO_TOKEN, Public};
use super::clock::{Clock, TokioClock};
use super::config::{BASE_URL, BUDGET, USER_AGENT};
use super::error::Error;
use super::operation::Effect;
use super::pacer::Pacer;
use super::refusal::Refusal;
use super::reqwest_transport::ReqwestTransport;
use super::retry::RETRIES;
use super::token::Token;
use super::token_slot::TokenSlot;
use super::transport::Transport;

/// Settings of a client to be; made by [`Client::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder<T = Public> {
    base_url: String,
    user_agent: String,
    timeout: Option<Duration>,
    retries: u32,
    allowed: Effect,
    budget: Option<(u32, Duration)>,
    budget_wait: Duration,
    token: Option<Token>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    kind: PhantomData<fn() -> T>,
}

impl ClientBuilder<Public> {
    pub(crate) fn new() -> Self {
        Self {
            base_url: BASE_URL.to_owned(),
            user_agent: USER_AGENT.to_owned(),
            timeout: None,
            retries: RETRIES,
            allowed: Effect::Money,
            budget: BUDGET
                .map(|(requests, seconds)| (requests, Duration::from_secs(seconds.into()))),
            budget_wait: LONGEST_WAIT,
            token: None,
            transport: None,
            clock: None,
            kind: PhantomData,
        }
    }
}

impl<T> ClientBuilder<T> {
    /// The token that is sent where the API takes one. Without it only public operations can be called.
    pub fn token(self, token: Token) -> ClientBuilder<Authenticated> {
        ClientBuilder {
            token: Some(token),
            base_url: self.base_url,
            user_agent: self.user_agent,
            timeout: self.timeout,
            retries: self.retries,
            allowed: self.allowed,
            budget: self.budget,
            budget_wait: self.budget_wait,
            transport: self.transport,
            clock: self.clock,
            kind: PhantomData,
        }
    }

    /// Where the API is: all that stands before the paths of operations, such as `https://api.example.com/v1`. HTTPS, or plain HTTP
    /// if the host is this machine. The default is the server that the API's document names.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The `User-Agent` header. The default names this crate and its version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// How long a call may take in all. None by default, so that large downloads work; a connection that is not made
    /// within 10 s, or on which nothing comes for 30 s, ends a call anyway. A call that would have to wait longer, for the API or
    /// for the budget, ends at once with the error that says how long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often a call is made again after a failure that may pass. 2 by default, 0 for never.
    ///
    /// Reads are made again after connection errors, timeouts and the statuses 408, 429, 500, 502, 503 and 504; PUT and DELETE
    /// after the same but 500; all others only if no connection was made, or after a 429. A 429 without a wait, and without an
    /// `x-ratelimit-remaining` of 0, to an operation that has an allowance (`OperationInfo::quota`) says that this is used up, and is final. A wait of up to 60 s that the API asks for
    /// is obeyed; a longer one is an error that carries it. Other waits are random, up to 0.5 s first and doubling to 8 s.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// How many requests the client and its clones send in any window of time, retries included. The default is the API's
    /// own limit, if it has one. The window is at most a day.
    ///
    /// Calls beyond that wait, first come first served. What the API says in `X-RateLimit` headers about the same limit is
    /// taken in, and so is another limit, which then holds for the route that was called. After a 429 that asks for a wait, nothing
    /// is sent for so long: on any route if its headers name the client's limit or the API's, else on the one that was called.
    pub fn budget(mut self, requests: u32, window: Duration) -> Self {
        self.budget = Some((requests, window));
        self
    }

    /// Sends requests as they are called, whatever the API's limit is.
    pub fn no_budget(mut self) -> Self {
        self.budget = None;
        self
    }

    /// How long a call may wait for the budget: 30 s by default, a day at most. A call that would have to wait longer ends at
    /// once with [`Error::Budget`], which carries the wait.
    pub fn budget_wait(mut self, longest: Duration) -> Self {
        self.budget_wait = longest.min(LONGEST_WINDOW);
        self
    }

    /// Refuses operations that change anything, before anything is sent.
    pub fn read_only(mut self) -> Self {
        self.allowed = Effect::Read;
        self
    }

    /// Refuses operations that are known to move money (`OperationInfo::effect`), before anything is sent.
    pub fn refuse_money(mut self) -> Self {
        self.allowed = self.allowed.min(Effect::Write);
        self
    }

    /// What carries the requests, instead of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// What tells the time and waits, instead of tokio.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the base URL or the user agent is not valid, if the base URL is not HTTPS, or if the budget is of no
    /// requests, of no time or of more than a day.
    pub fn build(self) -> Result<Client<T>, Error> {
        let user_agent = HeaderValue::try_from(self.user_agent).map_err(|_| {
            Refusal::Setting("the user agent has characters that a header cannot carry".to_owned())
        })?;
        let budget = self.budget.map(checked_budget).transpose()?;
        Ok(Client::with_core(Core {
            base_url: BaseUrl::parse(&self.base_url)?,
            user_agent,
            timeout: self.timeout,
            retries: self.retries,
            allowed: self.allowed,
            token: self.token.map(TokenSlot::new),
            transport: self
                .transport
                .unwrap_or_else(|| Arc::new(ReqwestTransport::default())),
            clock: self.clock.unwrap_or_else(|| Arc::new(TokioClock)),
            pacer: budget
                .map(|(requests, window)| Arc::new(Pacer::new(requests, window, self.budget_wait))),
            without_token: NO_TOKEN,
        }))
    }
}

fn checked_budget((requests, window): (u32, Duration)) -> Result<(u32, Duration), Refusal> {
    if requests > 0 && window > Duration::ZERO && window <= LONGEST_WINDOW {
        return Ok((requests, window));
    }
    let problem = "the budget must be of at least one request, in a window of more than nothing and at most a day";
    Err(Refusal::Setting(problem.to_owned()))
}

impl<T> fmt::Debug for ClientBuilder<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("ClientBuilder");
        out.field("base_url", &base_url::shown(&self.base_url))
            .field("token", &self.token)
            .finish_non_exhaustive()
    }
}
