// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/reqwest_transport.rs and run the command again.

//! The transport that clients have unless they are given another: reqwest.

use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use url::Url;

use super::body::{Body, SLICE};
use super::hosts::Hosts;
use super::transport::{Transport, TransportError, TransportFuture};

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// reqwest without redirects, retries and timeouts, which are the client's part. Made at the first request, so that making a
/// client cannot fail.
#[derive(Debug, Default)]
pub(crate) struct ReqwestTransport {
    client: OnceLock<Result<reqwest::Client, String>>,
    hosts: Hosts,
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self {
            client: OnceLock::from(Ok(client)),
            hosts: Hosts::default(),
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        let client = self
            .client
            .get_or_init(|| settings().build().map_err(|error| describe(&error)))
            .clone();
        let url = self.hosts.url(request.uri());
        Box::pin(async move {
            let client = client.map_err(TransportError::connect)?;
            let request = outgoing(request, url.map_err(TransportError::connect)?);
            let response = client.execute(request).await.map_err(classify)?;
            Ok(http::Response::from(response).map(incoming))
        })
    }
}

pub(crate) fn settings() -> reqwest::ClientBuilder {
    // By the number, too: `never` alone still copies each request, in case it could be made again.
    let no_retries = reqwest::retry::never().max_retries_per_request(0);
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(no_retries)
        .connect_timeout(CONNECT_TIMEOUT);
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    builder
}

fn outgoing(request: http::Request<Body>, url: Url) -> reqwest::Request {
    let (head, body) = request.into_parts();
    let mut request = reqwest::Request::new(head.method, url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = match body.as_bytes() {
        Some(bytes) if bytes.is_empty() => None,
        Some(bytes) if bytes.len() <= SLICE => Some(bytes.clone().into()),
        _ => Some(reqwest::Body::wrap(Outgoing(body))),
    };
    request
}

/// A body that comes in chunks, as reqwest takes it.
struct Outgoing(Body);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let chunk = Pin::new(&mut self.0).poll_next(context);
        chunk.map(|chunk| Some(chunk?.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn incoming(body: reqwest::Body) -> Body {
    let length = http_body::Body::size_hint(&body).exact();
    Body::stream(Chunks(body), length)
}

/// The body of an answer, chunk by chunk; trailers are left out.
struct Chunks(reqwest::Body);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = http_body::Body::poll_frame(Pin::new(&mut self.0), context);
            match std::task::ready!(frame) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(classify(error)))),
                Some(Ok(frame)) => {
                    if let Ok(chunk) = frame.into_data() {
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                }
            }
        }
    }
}

/// An error with its causes: a stored error is shown more than once, and reqwest's cannot be cloned.
pub(crate) fn describe(error: &dyn std::error::Error) -> String {
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
