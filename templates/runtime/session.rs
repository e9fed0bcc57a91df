//! Logging in with a password, for the API's own applications: cookies take the place of the token. The client that waits
//! has it in `super::blocking_session`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::{Map, Value};
use url::Url;

use super::answer::Answer;
use super::base_url::BaseUrl;
use super::call::Call;
use super::client::{Client, Core, Public};
use super::config::{SESSION_CSRF, SESSION_LOGIN, SESSION_TWO_FACTOR};
use super::error::Error;
use super::operation::{Allows, Effect, Operation, OperationInfo, Tier};
use super::pacer::Patience;
use super::refusal::Refusal;
use super::request::RequestWriter;
use super::secret::Secret;
use super::session_transport::{CookieTransport, Renewal, RenewingTransport};
use super::transport::Transport;

/// The kind of a [`Client`] that somebody logged in with a password; made by [`Client::log_in`].
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Session;

impl<O: Operation> Allows<O> for Client<Session> {}

const SESSION_OVER: &str = "the session is over, or was ended elsewhere: log in again";

/// What logging in comes to.
#[derive(Debug)]
#[must_use = "the client of the session is in it"]
pub enum LogIn {
    /// The session has begun. Its client may call what one with a token may.
    Done(Client<Session>),
    /// The account wants a second factor.
    TwoFactor(TwoFactor),
}

/// A session that begins when a second factor is given.
#[derive(Debug)]
pub struct TwoFactor {
    start: Start,
}

impl Client<Public> {
    /// Logs in. For the API's own applications only: all others use a token.
    ///
    /// The session's cookies are kept in memory, shown nowhere and sent to the host of this client's base URL only. Writes carry
    /// the proof that the API wants; if it has run out, it is fetched again, once for each attempt, unless the body is a stream.
    /// Settings and the budget of requests are this client's.
    ///
    /// # Errors
    ///
    /// As any call: [`Error::Api`] if the API does not accept the password; [`Error::Decode`] if the answer is no JSON object, such
    /// as a page that somebody on the way put in its place.
    pub async fn log_in(
        &self,
        email: impl Into<String>,
        password: impl Into<Secret<String>>,
    ) -> Result<LogIn, Error> {
        let start = Start::new(self.clone())?;
        start.send(Csrf).await?;
        let password = password.into();
        let credentials = Credentials {
            email: email.into(),
            password,
        };
        if start.send(credentials).await? {
            return Ok(LogIn::TwoFactor(TwoFactor { start }));
        }
        Ok(LogIn::Done(start.client()))
    }
}

impl TwoFactor {
    /// Gives the code of the account's device.
    ///
    /// # Errors
    ///
    /// As any call: [`Error::Api`] if the code is not the one; it can be given again.
    pub async fn code(&self, code: impl Into<Secret<String>>) -> Result<Client<Session>, Error> {
        self.challenge("code", code.into()).await
    }

    /// Gives one of the account's recovery codes instead.
    ///
    /// # Errors
    ///
    /// As [`TwoFactor::code`].
    pub async fn recovery_code(
        &self,
        code: impl Into<Secret<String>>,
    ) -> Result<Client<Session>, Error> {
        self.challenge("recovery_code", code.into()).await
    }

    async fn challenge(
        &self,
        field: &'static str,
        code: Secret<String>,
    ) -> Result<Client<Session>, Error> {
        self.start.send(Challenge { field, code }).await?;
        Ok(self.start.client())
    }
}

/// What logging in needs, and the client of the session will be made of.
struct Start {
    client: Client<Public>,
    /// As `client`, but at the root of its host and with cookies.
    root: Client<Public>,
    cookies: Arc<CookieTransport>,
}

impl Start {
    fn new(client: Client<Public>) -> Result<Self, Error> {
        let core = &*client.clone().into_core();
        let origin = origin(core)?;
        let cookies = Arc::new(CookieTransport::new(
            Arc::clone(&core.transport),
            Arc::clone(&core.clock),
        ));
        let mut root = with_transport(core, Arc::<CookieTransport>::clone(&cookies));
        root.base_url = BaseUrl::parse(&origin)?;
        // Logging in is what it is for, whatever the session may do.
        root.allowed = Effect::Write;
        Ok(Self {
            client,
            root: Client::with_core(root),
            cookies,
        })
    }

    async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        Call::new(self.root.clone(), operation).await
    }

    fn client(&self) -> Client<Session> {
        let transport = RenewingTransport {
            cookies: Arc::clone(&self.cookies),
            renewal: Renew(self.root.clone()),
        };
        let core = self.client.clone().into_core();
        Client::with_core(with_transport(&core, Arc::new(transport)))
    }
}

impl fmt::Debug for Start {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Start").field(&self.root).finish()
    }
}

/// Scheme, host and port of the base URL.
fn origin(core: &Core) -> Result<String, Refusal> {
    let url = Url::parse(core.base_url.as_str());
    let url =
        url.map_err(|error| Refusal::BaseUrl(format!("the base URL is not valid: {error}")))?;
    Ok(url.origin().ascii_serialization())
}

fn with_transport(core: &Core, transport: Arc<dyn Transport>) -> Core {
    Core {
        base_url: core.base_url.clone(),
        user_agent: core.user_agent.clone(),
        timeout: core.timeout,
        retries: core.retries,
        allowed: core.allowed,
        token: None,
        transport,
        clock: Arc::clone(&core.clock),
        pacer: core.pacer.clone(),
        without_token: SESSION_OVER,
    }
}

/// Fetches the proof again, and takes another request from the budget.
#[derive(Debug, Clone)]
struct Renew(Client<Public>);

impl Renewal for Renew {
    async fn renew(self) -> bool {
        let core = self.0.clone().into_core();
        if Call::new(self.0, Csrf).retries(0).no_wait().await.is_err() {
            return false;
        }
        let Some(pacer) = &core.pacer else {
            return true;
        };
        // A wait here would count as a stall of the request that was refused.
        let patience = Patience {
            longest_wait: Some(Duration::ZERO),
            ..Patience::default()
        };
        let turn = pacer.turn(&*core.clock, Csrf::INFO, patience);
        turn.await.is_ok()
    }
}

/// Fetches the cookie that holds the proof.
#[derive(Debug)]
struct Csrf;

impl Operation for Csrf {
    type Output = ();
    const INFO: &'static OperationInfo = &info("csrfCookie", Method::GET, SESSION_CSRF);

    fn write(&self, _: &mut RequestWriter) {}

    fn read(answer: &Answer) -> Result<(), Error> {
        answer.empty()
    }
}

#[derive(Debug)]
struct Credentials {
    email: String,
    password: Secret<String>,
}

impl Operation for Credentials {
    /// Whether a second factor is wanted.
    type Output = bool;
    const INFO: &'static OperationInfo = &info("login", Method::POST, SESSION_LOGIN);

    fn write(&self, request: &mut RequestWriter) {
        request.json(&members([
            ("email", &self.email),
            ("password", self.password.expose()),
        ]));
    }

    fn read(answer: &Answer) -> Result<bool, Error> {
        let body: Map<String, Value> = answer.secret_json()?;
        Ok(body.get("two_factor") == Some(&Value::Bool(true)))
    }
}

#[derive(Debug)]
struct Challenge {
    field: &'static str,
    code: Secret<String>,
}

impl Operation for Challenge {
    type Output = ();
    const INFO: &'static OperationInfo = &info("twoFactor", Method::POST, SESSION_TWO_FACTOR);

    fn write(&self, request: &mut RequestWriter) {
        request.json(&members([(self.field, self.code.expose())]));
    }

    fn read(answer: &Answer) -> Result<(), Error> {
        if answer.body().is_empty() {
            return Ok(());
        }
        answer.secret_json::<Map<String, Value>>().map(drop)
    }
}

fn members<const N: usize>(members: [(&str, &String); N]) -> Map<String, Value> {
    let member = |(name, text): (&str, &String)| (name.to_owned(), Value::String(text.clone()));
    members.into_iter().map(member).collect()
}

const fn info(id: &'static str, method: Method, route: &'static str) -> OperationInfo {
    let effect = match method {
        Method::GET => Effect::Read,
        _ => Effect::Write,
    };
    OperationInfo {
        id,
        method,
        route,
        tier: Tier::None,
        effect,
        accept: "application/json",
        confirm: None,
        quota: false,
    }
}
