//! Calls without their types: each can be sent in several ways, and its answer comes back as JSON.

use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use beatpass_client::{
    Authenticated, Body, Bytes, Call, Client, Error, Operation, OperationInfo, Public,
    PublicOperation,
};
use serde::Serialize;
use serde_json::Value;

/// The clients through which a call is sent.
pub(crate) struct Clients {
    pub(crate) token: Client<Authenticated>,
    pub(crate) public: Client<Public>,
}

/// A call through the fluent methods of the client.
pub(crate) struct Made {
    pub(crate) info: &'static OperationInfo,
    /// Whether a client without a token may call it.
    pub(crate) is_public: bool,
    ways: Ways,
}

type Ways = Box<dyn FnOnce(&Clients) -> Vec<Way>>;

/// One way to send a call.
pub(crate) struct Way {
    pub(crate) name: &'static str,
    /// Whether the client has a token.
    pub(crate) has_token: bool,
    /// The operation as `Debug` shows it.
    pub(crate) operation: String,
    pub(crate) prepared: Result<http::Request<Body>, Error>,
    pub(crate) answer: Pin<Box<dyn Future<Output = Result<Decoded, Error>>>>,
}

/// A decoded answer.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) json: Value,
    /// The answer as `Debug` shows it.
    pub(crate) shown: String,
}

impl Made {
    /// The call as it was made, the same operation as a plain value and, if it needs no token, through the client
    /// without one.
    pub(crate) fn ways(self, clients: &Clients) -> Vec<Way> {
        (self.ways)(clients)
    }
}

/// A call that needs a token and is answered in JSON, with text or not at all.
pub(crate) fn token<O>(call: Call<Client<Authenticated>, O>) -> Made
where
    O: Operation<Output: Serialize + Debug> + Clone + Debug,
{
    token_read(call, json)
}

/// A call that needs a token and is answered with bytes.
pub(crate) fn token_bytes<O>(call: Call<Client<Authenticated>, O>) -> Made
where
    O: Operation<Output = Bytes> + Clone + Debug,
{
    token_read(call, |bytes| json(bytes.to_vec()))
}

/// A call that needs no token.
pub(crate) fn open<O>(call: Call<Client<Authenticated>, O>) -> Made
where
    O: PublicOperation<Output: Serialize + Debug> + Clone + Debug,
{
    let operation = call.operation().clone();
    let with_token = token(call).ways;
    let ways = move |clients: &Clients| {
        let mut ways = with_token(clients);
        let call = clients.public.execute(operation);
        ways.push(way("without a token", false, call, json));
        ways
    };
    Made {
        info: O::INFO,
        is_public: true,
        ways: Box::new(ways),
    }
}

fn token_read<O>(call: Call<Client<Authenticated>, O>, read: fn(O::Output) -> Value) -> Made
where
    O: Operation<Output: Debug> + Clone + Debug,
{
    let ways = move |clients: &Clients| {
        let plain = clients.token.execute(call.operation().clone());
        vec![
            way("fluent call", true, call, read),
            way("plain value", true, plain, read),
        ]
    };
    Made {
        info: O::INFO,
        is_public: false,
        ways: Box::new(ways),
    }
}

fn way<T: 'static, O: Operation<Output: Debug> + Debug>(
    name: &'static str,
    has_token: bool,
    call: Call<Client<T>, O>,
    read: fn(O::Output) -> Value,
) -> Way {
    let operation = format!("{:?}", call.operation());
    let prepared = call.prepare();
    let sent = call.into_future();
    Way {
        name,
        has_token,
        operation,
        prepared,
        answer: Box::pin(async move {
            let answer = sent.await?;
            let shown = format!("{answer:?}");
            let json = read(answer);
            Ok(Decoded { json, shown })
        }),
    }
}

fn json<T: Serialize>(answer: T) -> Value {
    serde_json::to_value(answer).expect("an answer can be written as JSON")
}
