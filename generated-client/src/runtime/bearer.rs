// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/bearer.rs and run the command again.

//! What a token is where bearer tokens are all that the API takes: one header (RFC 6750).

use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use super::request::{RequestBody, RequestWriter};

/// The `Authorization` header, marked sensitive.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Bearer(HeaderValue);

impl Bearer {
    /// That of a token without `Bearer `.
    pub(crate) fn of_token(token: &str) -> Result<Self, &'static str> {
        let mut header =
            HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| "cannot be a header")?;
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// Refuses what it cannot sign, which is nothing here: any operation with a token takes this one.
    pub(crate) fn check(_: &Self, _: &mut RequestWriter) {}

    /// Adds it to the headers of an attempt.
    pub(crate) fn sign(&self, _: &http::Request<RequestBody>, headers: &mut HeaderMap) {
        headers.insert(AUTHORIZATION, self.0.clone());
    }
}
