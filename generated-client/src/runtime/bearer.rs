// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/bearer.rs and run the command again.

//! What a token is where bearer tokens are all that the API takes: one header (RFC 6750).

use http::HeaderValue;
use http::header::AUTHORIZATION;

use super::request::RequestWriter;

/// The `Authorization` header, marked sensitive.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bearer(HeaderValue);

impl Bearer {
    /// That of a token without `Bearer `.
    pub(crate) fn bearer(token: &str) -> Result<Self, &'static str> {
        let mut header =
            HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| "cannot be a header")?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// Adds it to what an operation writes.
    pub(crate) fn sign(&self, request: &mut RequestWriter) {
        request.headers().insert(AUTHORIZATION, self.0.clone());
    }
}
