//! What every program has: values from JSON, and what came of a call as JSON. `api` is the client under test.

use std::future::Future;
use std::io::BufRead as _;
use std::pin::Pin;

use api::{Authenticated, Call, Client, Error, Operation, Public, PublicOperation, Token};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The clients that a call can go through.
pub struct Clients {
    /// The one with credentials that this call is for.
    pub with_token: Client<Authenticated>,
    pub without: Client<Public>,
    /// One that knows nothing of the test's server.
    pub at_home: Client<Authenticated>,
    pub is_public: bool,
}

/// A call under way.
pub type Pending = Pin<Box<dyn Future<Output = Value>>>;

/// Makes a call of an operation.
pub type Make = fn(&Clients, &Values) -> Result<Pending, String>;

/// Reads a value as a choice and shows the variant that it becomes, or why it is none.
pub type Read = fn(&Value) -> String;

/// Values by place and name.
pub struct Values(Value);

impl Values {
    pub fn required<T: DeserializeOwned>(&self, place: &str, name: &str) -> Result<T, String> {
        self.optional(place, name)?
            .ok_or_else(|| format!("the document demands no {name} in {place}"))
    }

    pub fn optional<T: DeserializeOwned>(&self, place: &str, name: &str) -> Result<Option<T>, String> {
        let value = match name {
            "" => self.0.get(place),
            name => self.0.get(place).and_then(|values| values.get(name)),
        };
        let read = |value: &Value| serde_json::from_str(&value.to_string());
        let refused = |error| format!("the client takes no such {name} in {place}: {error}");
        value.map(read).transpose().map_err(refused)
    }

    /// The values at a place that have none of these names.
    pub fn others<T: DeserializeOwned>(&self, place: &str, names: &[&str]) -> Result<Vec<(String, T)>, String> {
        let values = self.0.get(place).and_then(Value::as_object).into_iter().flatten();
        let others = values.filter(|(name, _)| !names.contains(&name.as_str()));
        let read = |(name, _): (&String, _)| Ok((name.clone(), self.required(place, name)?));
        others.map(read).collect()
    }
}

/// See [`Read`].
pub fn read<T: DeserializeOwned + std::fmt::Debug>(value: &Value) -> String {
    match serde_json::from_str::<T>(&value.to_string()) {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("!{error}"),
    }
}

/// An amount by the text of its digits: not every client has such a type.
pub fn decimal<T: std::str::FromStr>(number: Value) -> T {
    let Ok(amount) = number.to_string().trim_matches('"').parse() else {
        panic!("{number} is no amount");
    };
    amount
}

/// Files of these contents, of one or of many: not every client has such a type.
pub fn files<T: From<String>>(contents: Value) -> Vec<T> {
    let contents = match contents {
        Value::Array(contents) => contents,
        one => vec![one],
    };
    let texts = contents.into_iter().filter_map(|content| content.as_str().map(str::to_owned));
    texts.map(T::from).collect()
}

/// A time without an offset, however date and time are joined.
pub fn local(time: String) -> chrono::NaiveDateTime {
    time.replace(' ', "T").parse().expect("it is a time")
}

/// A call through the client with a token; the same without one where that is asked for and the operation lets it.
pub fn open<O>(clients: &Clients, call: Call<Client<Authenticated>, O>, show: fn(O::Output) -> Value) -> Pending
where
    O: PublicOperation + Clone,
{
    if clients.is_public {
        let url = url(clients, call.operation());
        return pending(clients.without.execute(call.operation().clone()), url, show);
    }
    closed(clients, call, show)
}

/// A call through the client with a token.
pub fn closed<O>(clients: &Clients, call: Call<Client<Authenticated>, O>, show: fn(O::Output) -> Value) -> Pending
where
    O: Operation + Clone,
{
    let url = url(clients, call.operation());
    pending(call, url, show)
}

/// The URL that the call would go to if nothing was said of servers.
fn url<O: Operation + Clone>(clients: &Clients, operation: &O) -> String {
    match clients.at_home.execute(operation.clone()).prepare() {
        Ok(request) => request.uri().to_string(),
        Err(error) => error.to_string(),
    }
}

fn pending<T: 'static, O: Operation>(call: Call<Client<T>, O>, url: String, show: fn(O::Output) -> Value) -> Pending {
    Box::pin(async move {
        match call.await {
            Ok(answer) => json!({"url": url, "answer": show(answer)}),
            // A write that a gateway answered for may have taken place: that is an error of its own.
            Err(error) => match (&error, error.status()) {
                (Error::Api(_) | Error::OutcomeUnknown(_), Some(status)) => {
                    json!({"url": url, "status": status.as_u16()})
                }
                _ => json!({"error": format!("{error:?}")}),
            },
        }
    })
}

/// Makes the calls that the lines of the input ask for: `{"call": its number, "client": its credentials, "values": ..}`, where
/// `all` are these keys, `one` is the secret alone, and `none` is none. With `{"choice": its name, "value": ..}` reads a value.
pub fn run(makes: &[Make], choices: &[(&str, Read)], url: &str, secret: &str, keys: Token) {
    let builder = || Client::builder().retries(0).no_budget();
    let token = || Token::new(secret).expect("the token is valid");
    let with = |token| builder().base_url(url).token(token).build().expect("the settings are valid");
    let (all, one) = (with(keys.clone()), with(token()));
    let mut clients = Clients {
        with_token: all.clone(),
        without: builder().base_url(url).build().expect("the settings are valid"),
        at_home: builder().token(keys).build().expect("the settings are valid"),
        is_public: false,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for line in std::io::stdin().lock().lines() {
        let line: Value = serde_json::from_str(&line.expect("the input is text")).expect("it is JSON");
        if let Some((_, read)) = choices.iter().find(|(name, _)| line["choice"] == *name) {
            println!("{}", Value::from(read(&line["value"])));
            continue;
        }
        clients.is_public = line["client"] == "none";
        clients.with_token = if line["client"] == "one" { one.clone() } else { all.clone() };
        let make = makes[line["call"].as_u64().expect("it is a number") as usize];
        let said = match make(&clients, &Values(line["values"].clone())) {
            Ok(pending) => runtime.block_on(pending),
            Err(error) => json!({"error": error}),
        };
        println!("{said}");
    }
}
