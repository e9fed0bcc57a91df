// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/base_url.rs and run the command again.

//! Where requests go: one host, over HTTPS.

use std::net::IpAddr;

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

use super::refusal::Refusal;

/// A checked base URL without a trailing slash, taken apart, so that no call reads it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: String,
    scheme: Scheme,
    authority: Authority,
    path_start: usize,
}

impl BaseUrl {
    /// Accepts HTTPS, and plain HTTP if the host is this machine.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        // Anywhere: a password with a slash in it looks like a path.
        if text.contains('@') {
            let problem = "the base URL must not hold a user name or a password";
            return Err(Refusal::BaseUrl(problem.to_owned()));
        }
        let shown = shown(text);
        let bad = |problem: &str| Refusal::BaseUrl(format!("the base URL `{shown}` {problem}"));
        let uri: Uri = text
            .parse()
            .map_err(|error| bad(&format!("is not valid: {error}")))?;
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Err(bad(
                "needs a scheme and a host, as in `https://example.com/v1`",
            ));
        };
        if text.contains(['?', '#']) {
            return Err(bad(
                "must end with its path: a query or a fragment cannot be kept",
            ));
        }
        if *scheme != Scheme::HTTPS && !(*scheme == Scheme::HTTP && is_loopback(authority.host())) {
            return Err(Refusal::Scheme(format!(
                "the base URL `{shown}` is not HTTPS; plain HTTP is accepted only for this machine (`localhost`, `127.0.0.1`, `[::1]`)"
            )));
        }
        Ok(Self {
            text: text.trim_end_matches('/').to_owned(),
            scheme: scheme.clone(),
            authority: authority.clone(),
            path_start: scheme.as_str().len() + "://".len() + authority.as_str().len(),
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The URL of a path below this one. A path may have a query of its own.
    pub(crate) fn below(&self, path: &str, query: &str) -> Result<Uri, http::Error> {
        let prefix = self.text.get(self.path_start..).unwrap_or_default();
        let separator = match (query.is_empty(), path.contains('?')) {
            (true, _) => "",
            (false, true) => "&",
            (false, false) => "?",
        };
        let target = Bytes::from([prefix, path, separator, query].concat());
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(target)?);
        Ok(Uri::from_parts(parts)?)
    }
}

/// As much of a base URL as can hold no secret: no query, and nothing of one that may name a user.
pub(crate) fn shown(text: &str) -> &str {
    let end = text.find(['?', '#']).unwrap_or(text.len());
    if text.contains('@') {
        "…"
    } else {
        &text[..end]
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}
