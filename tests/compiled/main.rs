//! The clients of all fixtures, compiled as one crate without warnings, and how they behave.
#![deny(warnings)]
#![allow(clippy::doc_markdown, reason = "as in the emitted manifest")]
#![allow(
    clippy::module_inception,
    reason = "a fixture may be called as a module of its client"
)]
#![allow(clippy::unicode_not_nfc, reason = "as in the emitted manifest")]
#![allow(dead_code, unreachable_pub, reason = "no test uses all of a client")]

mod aliased;
mod bytes;
mod bytes_in_json;
mod certificates_needed;
mod chosen;
mod composed;
mod credentials_sent;
mod faults_of_documents;
mod forms_sent;
mod inspected;
mod left_out;
mod numbers;
mod paged;
mod parameters;
mod parts_sent;
mod requests;
mod set_by_new;
mod several;
mod styles;
mod told;
mod transported;
mod values;
mod waiting;

#[path = "../../templates/runtime/mod.rs"]
#[allow(
    unexpected_cfgs,
    clippy::all,
    clippy::pedantic,
    reason = "it is linted where it is edited, with its own manifest"
)]
mod runtime;

include!(concat!(env!("OUT_DIR"), "/fixtures.rs"));

use http::Request;
use runtime::{Authenticated, Bytes, Call, Client, Error, Operation, Public, Token};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, to_value};

/// A client that sends nothing unless it is told to.
fn client() -> Client<Public> {
    Client::builder()
        .base_url("https://api.example.com/v1")
        .build()
        .expect("the settings are valid")
}

fn client_with_token() -> Client<Authenticated> {
    let token = Token::new("secret").expect("it is a token");
    Client::builder()
        .base_url("https://api.example.com/v1")
        .token(token)
        .build()
        .expect("the settings are valid")
}

/// The request of a call.
#[track_caller]
fn sent<T, O: Operation>(call: &Call<Client<T>, O>) -> Request<Bytes> {
    let request = call.prepare().expect("nothing refuses it");
    request.map(|body| body.as_bytes().expect("it is at hand").clone())
}

/// Path and query of a call's URL.
#[track_caller]
fn url<T, O: Operation>(call: &Call<Client<T>, O>) -> String {
    let request = sent(call);
    let url = request
        .uri()
        .path_and_query()
        .expect("it has a path")
        .as_str();
    url.strip_prefix("/v1")
        .expect("it is below the base URL")
        .to_owned()
}

/// The JSON that a call sends.
#[track_caller]
fn body<T, O: Operation>(call: &Call<Client<T>, O>) -> Value {
    serde_json::from_slice(sent(call).body()).expect("it has a JSON body")
}

/// What refuses a call before anything is sent.
#[track_caller]
fn refusal<T, O: Operation>(call: &Call<Client<T>, O>) -> String {
    match call.prepare() {
        Err(Error::Refused(refusal)) => refusal.to_string(),
        other => panic!("it is not refused: {other:?}"),
    }
}

/// Reads a value, writes it again, and gives both.
#[track_caller]
fn round_trip<T: Serialize + DeserializeOwned>(json: Value) -> (T, Value) {
    let value: T = from_value(json).expect("it is of the documented shape");
    let written = to_value(&value).expect("it can be written");
    (value, written)
}

/// Why a value cannot be read.
#[track_caller]
fn mismatch<T: DeserializeOwned>(json: Value) -> String {
    from_value::<T>(json)
        .err()
        .expect("it is not of the documented shape")
        .to_string()
}
