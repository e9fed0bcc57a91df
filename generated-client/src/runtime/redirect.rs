// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/redirect.rs and run the command again.

//! Which redirects are followed, and to what. Decides only; `attempts` sends.

use http::header::{HeaderMap, LOCATION};
use http::{Method, Request, StatusCode};
use url::Url;

use super::operation::{Effect, OperationInfo};

/// How many redirects an attempt follows.
pub(crate) const REDIRECTS: usize = 5;

/// The request that a redirect asks for: the same one at another place of the same host, for an operation that reads.
///
/// None if it is no redirect or is not followed: to another host, scheme or port, where the token must not go, or a 301, 302 or
/// 303 for a request with a method that they may change (RFC 9110, section 15.4).
pub(crate) fn follow<B: Clone>(
    operation: &OperationInfo,
    request: &Request<B>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<Request<B>> {
    let keeps_method = match status {
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT => true,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND | StatusCode::SEE_OTHER => {
            matches!(*request.method(), Method::GET | Method::HEAD)
        }
        _ => false,
    };
    if operation.effect != Effect::Read || !keeps_method {
        return None;
    }
    let from = Url::parse(&request.uri().to_string()).ok()?;
    let mut to = from.join(headers.get(LOCATION)?.to_str().ok()?).ok()?;
    to.set_fragment(None);
    if to.origin() != from.origin() || !to.username().is_empty() || to.password().is_some() {
        return None;
    }
    let mut next = request.clone();
    *next.uri_mut() = to.as_str().parse().ok()?;
    Some(next)
}
