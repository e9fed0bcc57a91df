// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Stripe Connect.

use crate::runtime::{Checker, Limits, object};

/// Request body of [`StripeConnectOnboard`](crate::operations::StripeConnectOnboard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct StripeConnectOnboardRequest {
    /// Two-letter country code; the server turns it into capitals and checks it against a list of
    /// allowed countries, and the provider may still refuse it.
    ///
    /// Exactly 2 characters.
    pub country: String,
}

impl StripeConnectOnboardRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(country: impl Into<String>) -> Self {
        Self { country: country.into() }
    }
}

impl Limits for StripeConnectOnboardRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("country", [&self.country], 2..=2);
    }
}

object! {
    StripeConnectOnboardRequest {
        0 "country" country required,
    }
}
