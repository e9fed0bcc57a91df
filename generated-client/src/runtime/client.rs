// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/client.rs and run the command again.

//! The client: cheap to clone, shared by all its calls.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::base_url::BaseUrl;
use super::budget::Budget;
use super::builder::ClientBuilder;
use super::call::Call;
use super::clock::Clock;
use super::config::TOKEN_VARIABLE;
use super::error::Error;
use super::operation::{Allows, Effect, Operation, OperationInfo, Tier};
use super::pacer::Pacer;
use super::token::Token;
use super::token_slot::TokenSlot;
use super::transport::Transport;

/// The kind of a [`Client`] without a token.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Public;

/// The kind of a [`Client`] with a token.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Authenticated;

/// A client of the API. Clones are cheap and share connections and settings.
///
/// Redirects are followed for operations that read, on the same host, 5 at most; any other is an error with its status.
///
/// `Client<Public>` has no token; a call that needs one does not compile on it. `Client<Authenticated>` has one.
pub struct Client<T = Public> {
    core: Arc<Core>,
    kind: PhantomData<fn() -> T>,
}

/// What all clones of a client share.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) base_url: BaseUrl,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: u32,
    /// The greatest effect that operations may have.
    pub(crate) allowed: Effect,
    pub(crate) token: Option<TokenSlot>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) pacer: Option<Arc<Pacer>>,
    /// Why the API is likely not to accept a request without a token.
    pub(crate) without_token: &'static str,
}

/// Why a request of a client without credentials is not accepted.
pub(crate) const NO_TOKEN: &str = "no token was sent";

impl Core {
    /// The token that the operation is sent with.
    pub(crate) fn token_for(&self, operation: &OperationInfo) -> Option<&TokenSlot> {
        match operation.tier {
            Tier::None => None,
            Tier::Optional | Tier::Token => self.token.as_ref(),
        }
    }
}

impl Client<Public> {
    /// A client without a token, with default settings.
    #[expect(
        clippy::missing_panics_doc,
        reason = "the defaults are valid, as a test shows"
    )]
    pub fn new() -> Self {
        Self::builder()
            .build()
            .expect("the default settings are valid")
    }

    /// Settings of a client to be.
    pub fn builder() -> ClientBuilder<Public> {
        ClientBuilder::new()
    }
}

impl Default for Client<Public> {
    fn default() -> Self {
        Self::new()
    }
}

impl Client<Authenticated> {
    /// A client with default settings and the token in the environment variable that the API's documentation names.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the variable is not set or holds no valid token.
    pub fn from_env() -> Result<Self, Error> {
        Client::builder()
            .token(Token::from_env(TOKEN_VARIABLE)?)
            .build()
    }

    /// Sends another token from now on, on all clones of this client. Calls that are under way keep the one they have.
    pub fn set_token(&self, token: Token) {
        if let Some(slot) = &self.core.token {
            slot.set(token);
        }
    }

    /// The same client without its token: connections, settings and the budget of requests are shared.
    #[must_use]
    pub fn public(&self) -> Client<Public> {
        let core = &self.core;
        Client::with_core(Core {
            token: None,
            base_url: core.base_url.clone(),
            user_agent: core.user_agent.clone(),
            timeout: core.timeout,
            retries: core.retries,
            allowed: core.allowed,
            transport: Arc::clone(&core.transport),
            clock: Arc::clone(&core.clock),
            pacer: core.pacer.clone(),
            without_token: NO_TOKEN,
        })
    }
}

impl<T> Client<T> {
    pub(crate) fn with_core(core: Core) -> Self {
        Self {
            core: Arc::new(core),
            kind: PhantomData,
        }
    }

    pub(crate) fn into_core(self) -> Arc<Core> {
        self.core
    }

    /// A call from an operation that was made on its own, for queues and batches.
    pub fn execute<O: Operation>(&self, operation: O) -> Call<Self, O>
    where
        Self: Allows<O>,
    {
        Call::new(self.clone(), operation)
    }

    /// What this client and its clones may send now; none if it has no budget of requests.
    ///
    /// Limits that the API has for single routes are kept too, but not shown.
    pub fn budget(&self) -> Option<Budget> {
        let pacer = self.core.pacer.as_ref()?;
        Some(pacer.budget(&*self.core.clock))
    }

    /// Where requests go.
    pub fn base_url(&self) -> &str {
        self.core.base_url.as_str()
    }
}

impl<T> Clone for Client<T> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
            kind: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Client");
        let token = self.core.token.as_ref().map(TokenSlot::get);
        out.field("base_url", &self.base_url())
            .field("token", &token)
            .finish_non_exhaustive()
    }
}
