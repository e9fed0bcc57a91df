//! Handles of the client that waits.

use crate::runtime::blocking;
use crate::runtime::{Body, Client, Error, Public, Transport, TransportFuture};

/// Gives the path of each request as a JSON text.
#[derive(Debug)]
struct Paths;

impl Transport for Paths {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let path = format!("{:?}", request.uri().path());
        Box::pin(async move { Ok(http::Response::new(path.into())) })
    }
}

fn client() -> blocking::Client<Public> {
    let builder = Client::builder().base_url("https://api.example.com/v1");
    let client = builder.transport(Paths).build_blocking();
    client.expect("the settings are valid")
}

#[test]
fn handles_give_calls_that_wait() -> Result<(), Error> {
    assert_eq!(client().answers().get_any().send()?, "/v1/answers/any");
    let operation = crate::answers::operations::GetAny::new();
    assert_eq!(client().execute(operation)?, "/v1/answers/any");
    Ok(())
}

#[test]
fn setters_and_options_are_those_of_every_call() -> Result<(), Error> {
    let call = client().uploads().convert_audio(7).body("do").retries(0);
    let mut written = Vec::new();
    call.write_to(&mut written)?;
    assert_eq!(written, br#""/v1/uploads/7""#);
    Ok(())
}
