// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/call.rs and run the command again.

//! One call: its operation, the client it goes through, and its own options.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::answer::Answer;
use super::body::Body;
use super::budget::Priority;
use super::client::Client;
use super::error::Error;
use super::operation::Operation;
use super::request::RequestWriter;
use super::send::{self, CallOptions, Sending};
use super::token_slot::TokenSlot;

/// A call that is not sent yet. Await it to send it.
///
/// It owns all it needs, so it can be kept and moved to another thread. `tokio::spawn` takes its future: `call.into_future()`.
///
/// # Dropping a call
///
/// A call whose future was never polled has sent nothing. Dropping one that is under way, as `select!` and a timeout around it
/// do, stops waiting and closes the connection if it must; nothing is taken back. A request that was sent may be carried out
/// all the same, and nobody is told: for a write that is [`Error::OutcomeUnknown`] without the error. To bound the time of a
/// write, use [`Call::timeout`], which gives that error; to let it finish, spawn it.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<C, O> {
    pub(super) client: C,
    pub(super) operation: O,
    pub(super) options: CallOptions,
}

impl<C, O> Call<C, O> {
    pub(crate) fn new(client: C, operation: O) -> Self {
        Self {
            client,
            operation,
            options: CallOptions::default(),
        }
    }

    /// How long this call may take in all, waits and retries included, instead of the client's timeout. It does not make the
    /// client wait longer than 30 s for an answer of which nothing comes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often this call is made again after a failure that may pass, instead of the client's
    /// number.
    pub fn retries(mut self, retries: u32) -> Self {
        self.options.retries = Some(retries);
        self
    }

    /// Whether this call goes before others that wait for the budget of requests.
    pub fn priority(mut self, priority: Priority) -> Self {
        self.options.patience.priority = priority;
        self
    }

    /// Ends this call with [`Error::Budget`] where it would have to wait for the budget of requests.
    pub fn no_wait(mut self) -> Self {
        self.options.patience.longest_wait = Some(Duration::ZERO);
        self
    }

    /// A header of this call, in place of one of that name that the client would send. A call that
    /// sets `Authorization`, `Host`, `Content-Length` or `Transfer-Encoding` is refused: those are
    /// the client's.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options.header(name, value);
        self
    }

    /// What this call asks for.
    pub fn operation(&self) -> &O {
        &self.operation
    }
}

impl<T, O: Operation> Call<Client<T>, O> {
    /// The request as it would be sent, token included. Sends nothing, so it also works on a client that refuses the operation
    /// ([`ClientBuilder::read_only`](super::ClientBuilder::read_only)).
    ///
    /// `Debug` prints neither the token nor headers of the call nor the body, but it does print the URL, with the secrets that the
    /// operation holds; [`Body::as_bytes`] gives the body.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if values of the call are outside the documented limits or cannot be sent.
    pub fn prepare(&self) -> Result<http::Request<Body>, Error> {
        prepared(self.client.clone(), &self.operation, &self.options)
    }

    /// Sends the call and gives the answer as it came, with its headers. A status that is no success is an error.
    pub fn send_raw(self) -> CallFuture<Answer> {
        CallFuture {
            sending: start(self),
            read: Ok,
        }
    }
}

// Functions and no methods: a setter of an operation may have any name.

pub(super) fn prepared<T, O: Operation>(
    client: Client<T>,
    operation: &O,
    options: &CallOptions,
) -> Result<http::Request<Body>, Error> {
    let core = client.into_core();
    let token = core.token_for(O::INFO).map(TokenSlot::get);
    send::prepare(&core, token.as_ref(), O::INFO, written(operation), options)
}

fn written<O: Operation>(operation: &O) -> RequestWriter {
    let mut request = RequestWriter::new(O::INFO);
    operation.write(&mut request);
    request
}

fn start<T, O: Operation>(call: Call<Client<T>, O>) -> Sending {
    let request = written(&call.operation);
    send::start(call.client.into_core(), O::INFO, request, &call.options)
}

impl<T, O: Operation> IntoFuture for Call<Client<T>, O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = CallFuture<O::Output>;

    fn into_future(self) -> CallFuture<O::Output> {
        CallFuture {
            sending: start(self),
            read: |answer| O::read(&answer),
        }
    }
}

impl<C: fmt::Debug, O: fmt::Debug> fmt::Debug for Call<C, O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Call");
        out.field("client", &self.client)
            .field("operation", &self.operation)
            .field("options", &self.options)
            .finish()
    }
}

/// A call under way. Nothing happens until it is polled.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CallFuture<T> {
    sending: Sending,
    read: fn(Answer) -> Result<T, Error>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        this.sending
            .as_mut()
            .poll(context)
            .map(|answer| answer.and_then(this.read))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
