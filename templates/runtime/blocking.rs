//! A client whose calls wait for their answers: the same handles, operations and options, without futures.
//!
//! Its calls can be made anywhere, also where an async runtime runs, of which they block the thread.
//!
//! One thread in the background, shared by all blocking clients, watches connections and time; calls are driven on the threads
//! that wait for them.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle};

use super::answer::Answer;
use super::body::Body;
use super::budget::Budget;
use super::builder::ClientBuilder;
use super::call::{Call, prepared};
use super::client::{Authenticated, Client as AsyncClient, Public};
use super::error::Error;
use super::operation::{Allows, Operation};
use super::token::Token;
use super::transport::TransportError;

/// A client of the API whose calls wait for their answers. Clones are cheap and share connections and settings.
///
/// A call is sent by `send`; all else is as on the client that gives futures. Settings come from [`ClientBuilder`],
/// which ends with [`ClientBuilder::build_blocking`].
pub struct Client<T = Public> {
    pub(super) inner: AsyncClient<T>,
}

impl Client<Public> {
    /// A client without a token, with default settings.
    pub fn new() -> Self {
        Self {
            inner: AsyncClient::new(),
        }
    }
}

impl Default for Client<Public> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> ClientBuilder<T> {
    /// The client, as one that waits for its answers.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn build_blocking(self) -> Result<Client<T>, Error> {
        let inner = self.build()?;
        Ok(Client { inner })
    }
}

impl Client<Authenticated> {
    /// A client with default settings and the token in the environment variable that the API's documentation names.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the variable is not set or holds no valid token.
    pub fn from_env() -> Result<Self, Error> {
        let inner = AsyncClient::from_env()?;
        Ok(Self { inner })
    }

    /// Sends another token from now on, on all clones of this client.
    pub fn set_token(&self, token: Token) {
        self.inner.set_token(token);
    }

    /// The same client without its token: connections, settings and the budget of requests are shared.
    #[must_use]
    pub fn public(&self) -> Client<Public> {
        Client {
            inner: self.inner.public(),
        }
    }
}

impl<T> Client<T> {
    /// Sends an operation that was made on its own, and waits for its answer.
    ///
    /// # Errors
    ///
    /// As [`Call::send`].
    pub fn execute<O: Operation>(&self, operation: O) -> Result<O::Output, Error>
    where
        Self: Allows<O>,
    {
        Call::new(self.clone(), operation).send()
    }

    /// What this client and its clones may send now; none if it has no budget of requests.
    pub fn budget(&self) -> Option<Budget> {
        self.inner.budget()
    }

    /// Where requests go.
    pub fn base_url(&self) -> &str {
        self.inner.base_url()
    }
}

impl<T> Clone for Client<T> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
        }
    }
}

impl<T> fmt::Debug for Client<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(formatter)
    }
}

impl<T, O: Operation> Allows<O> for Client<T> where AsyncClient<T>: Allows<O> {}

impl<T, O: Operation> Call<Client<T>, O> {
    /// Sends the call and waits for its answer.
    ///
    /// # Errors
    ///
    /// [`Error`] tells what a call can come to.
    pub fn send(self) -> Result<O::Output, Error> {
        wait(self.with_futures().into_future())
    }

    /// Sends the call and gives the answer as it came, with its headers.
    ///
    /// # Errors
    ///
    /// As [`Call::send`]; a status that is no success is an error too.
    pub fn send_raw(self) -> Result<Answer, Error> {
        wait(self.with_futures().send_raw())
    }

    /// The request as it would be sent, token included, which `Debug` does not print. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if values of the call are outside the documented limits or cannot be sent.
    pub fn prepare(&self) -> Result<http::Request<Body>, Error> {
        prepared(self.client.inner.clone(), &self.operation, &self.options)
    }

    /// The same call on the client that gives futures.
    pub(crate) fn with_futures(self) -> Call<AsyncClient<T>, O> {
        Call {
            client: self.client.inner,
            operation: self.operation,
            options: self.options,
        }
    }
}

/// Waits for a future on this thread.
pub(crate) fn wait<T>(future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let driver = driver().map_err(TransportError::connect)?;
    let _context = driver.enter();
    // An async runtime in whose task this runs would ration what the future may do, and grant more only when this returns.
    let mut future = pin!(tokio::task::unconstrained(future));
    let woken = Arc::new(Unpark(thread::current(), AtomicBool::new(false)));
    let waker = Waker::from(Arc::clone(&woken));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(result) = future.as_mut().poll(&mut context) {
            return result;
        }
        // What runs while polling may park and unpark this thread too, so the token alone does not say that it was woken.
        while !woken.1.swap(false, Ordering::AcqRel) {
            thread::park();
        }
    }
}

/// The thread that waits, and whether it was woken since it last looked.
struct Unpark(Thread, AtomicBool);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.1.store(true, Ordering::Release);
        self.0.unpark();
    }
}

/// The runtime that watches connections and time, started when it is first needed.
fn driver() -> io::Result<Handle> {
    static DRIVER: Mutex<Option<Handle>> = Mutex::new(None);
    let mut driver = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*driver {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("blocking-client".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    *driver = Some(handle.clone());
    Ok(handle)
}
