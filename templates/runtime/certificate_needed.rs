//! Operations that the API takes on connections with a client certificate only.

use std::any::{Any, TypeId};

use http::Request;
use http::uri::Scheme;

use super::client::Core;
use super::error::Error;
use super::limits::Violation;
use super::operation::OperationInfo;
use super::refusal::Refusal;
use super::request::{RequestBody, RequestWriter};
use super::reqwest_transport::ReqwestTransport;
use super::send::{self, CallOptions};
use super::token::Token;

const MISSING: &str = "must be given to the builder (Cargo feature `rustls-tls` or `native-tls`), or a transport that brings a certificate";

/// Stands on the request of an operation that needs a certificate.
#[derive(Clone)]
struct Needed;

impl RequestWriter {
    /// The operation needs a client certificate: a client without one refuses it, unless it was given a transport.
    pub fn needs_certificate(&mut self) {
        self.request.extensions_mut().insert(Needed);
    }
}

/// The request with its token, if the client may and can send it. A request that is only prepared is not refused here: the
/// certificate is no part of it, and whoever sends it may have one.
pub(crate) fn admitted(
    core: &Core,
    operation: &'static OperationInfo,
    request: RequestWriter,
    options: &CallOptions,
) -> Result<(Option<Token>, Box<Request<RequestBody>>), Error> {
    let (token, request) = send::admitted(core, operation, request, options)?;
    let is_needed = request.extensions().get::<Needed>().is_some();
    if is_needed && is_over_tls(&request) && has_none(core) {
        return Err(Refusal::Request {
            operation: operation.id,
            violations: vec![Violation::new("client_certificate", MISSING)],
        }
        .into());
    }
    Ok((token, request))
}

/// Without TLS the server is on this machine; it may be what adds the certificate on the way to the API.
fn is_over_tls(request: &Request<RequestBody>) -> bool {
    request.uri().scheme() == Some(&Scheme::HTTPS)
}

/// Whether the transport is the one of a client that was given neither a certificate nor a transport.
fn has_none(core: &Core) -> bool {
    Any::type_id(&*core.transport) == TypeId::of::<ReqwestTransport>()
}
