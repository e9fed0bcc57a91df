// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/reqwest_transport.rs and run the command again.

//! The transport that clients have unless they are given another: reqwest.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;

use super::transport::{Transport, TransportError, TransportFuture};

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long nothing may come while an answer is awaited or read.
const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// reqwest without redirects and retries, which are the client's part. Made at the first request, so that making a
/// client cannot fail.
#[derive(Debug, Default)]
pub(crate) struct ReqwestTransport {
    client: OnceLock<Result<reqwest::Client, String>>,
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture {
        let client = self
            .client
            .get_or_init(|| build().map_err(|error| describe(&error)))
            .clone();
        Box::pin(async move {
            let client = client.map_err(TransportError::connect)?;
            let request = reqwest::Request::try_from(request).map_err(TransportError::connect)?;
            let mut response = client.execute(request).await.map_err(classify)?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let mut answer = http::Response::new(response.bytes().await.map_err(classify)?);
            (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
            Ok(answer)
        })
    }
}

fn build() -> Result<reqwest::Client, reqwest::Error> {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(STALL_TIMEOUT);
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    builder.build()
}

/// An error with its causes: a stored error is shown more than once, and reqwest's cannot be cloned.
fn describe(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}
