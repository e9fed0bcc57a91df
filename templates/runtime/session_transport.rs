//! What a session adds to requests and takes from answers: cookies, and the header that proves that a write is meant.

use std::future::Future;
use std::sync::Arc;

use http::header::{COOKIE, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;

use super::body::Body;
use super::clock::Clock;
use super::config::{SESSION_COOKIE, SESSION_HEADER, SESSION_MISMATCH};
use super::session_jar::Jar;
use super::transport::{Transport, TransportError, TransportFuture};

/// Keeps the cookies of the client's host. No request goes to another one.
#[derive(Debug)]
pub(crate) struct CookieTransport {
    inner: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    jar: Arc<Jar>,
}

impl CookieTransport {
    pub(crate) fn new(inner: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        let jar = Arc::default();
        Self { inner, clock, jar }
    }

    fn add(&self, request: &mut Request<Body>) {
        let path = request.uri().path().to_owned();
        let is_write = !matches!(
            *request.method(),
            Method::GET | Method::HEAD | Method::OPTIONS
        );
        let headers = request.headers_mut();
        if let Some(cookies) = self.jar.header(&path) {
            headers.insert(COOKIE, cookies);
        }
        if let Some(proof) = self.proof().filter(|_| is_write) {
            headers.insert(HeaderName::from_static(SESSION_HEADER), proof);
        }
    }

    /// The decoded cookie that shows that whoever writes can read it, marked sensitive.
    fn proof(&self) -> Option<HeaderValue> {
        let value = self.jar.value(SESSION_COOKIE)?;
        let value = percent_decode_str(&value).decode_utf8().ok()?.into_owned();
        let mut value = HeaderValue::try_from(value).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl Transport for CookieTransport {
    fn send(&self, mut request: Request<Body>) -> TransportFuture {
        self.add(&mut request);
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.inner.send(request);
        let (jar, today) = (Arc::clone(&self.jar), self.clock.today());
        Box::pin(async move {
            let mut answer = answer.await?;
            jar.take(answer.headers_mut(), &host, today);
            Ok(answer)
        })
    }
}

/// Renews the proof when the server does not accept it, and sends the request again once.
#[derive(Debug)]
pub(crate) struct RenewingTransport<R> {
    pub(crate) cookies: Arc<CookieTransport>,
    pub(crate) renewal: R,
}

/// Fetches the cookie anew.
pub(crate) trait Renewal: std::fmt::Debug + Clone + Send + Sync + 'static {
    /// Whether the request may be sent again.
    fn renew(self) -> impl Future<Output = bool> + Send;
}

impl<R: Renewal> Transport for RenewingTransport<R> {
    fn send(&self, request: Request<Body>) -> TransportFuture {
        let again = copy(&request);
        let answer = self.cookies.send(request);
        let (cookies, renewal) = (Arc::clone(&self.cookies), self.renewal.clone());
        Box::pin(async move {
            let answer: Response<Body> = answer.await?;
            let mismatch = StatusCode::from_u16(SESSION_MISMATCH).ok();
            let Some(again) = again.filter(|_| Some(answer.status()) == mismatch) else {
                return Ok::<_, TransportError>(answer);
            };
            if renewal.renew().await {
                return cookies.send(again).await;
            }
            Ok(answer)
        })
    }
}

/// The same request, unless its body is a stream.
fn copy(request: &Request<Body>) -> Option<Request<Body>> {
    let mut copy = Request::new(request.body().as_bytes()?.clone().into());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    Some(copy)
}
