// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Stripe Connect.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::StripeConnectOnboardRequest;
use serde_json::Value;

/// State, set-up and finances of a seller's Stripe account.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct StripeConnect<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Stripe Connect: see
    /// [`StripeConnect`](crate::operations::StripeConnect).
    pub fn stripe_connect(&self) -> StripeConnect<Self> {
        StripeConnect {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Stripe Connect: see
    /// [`StripeConnect`](crate::operations::StripeConnect).
    pub fn stripe_connect(&self) -> StripeConnect<Self> {
        StripeConnect {
            client: self.clone(),
        }
    }
}

impl<C: Clone> StripeConnect<C> {
    /// Shows how far the caller's legacy payout account has come.
    ///
    /// Reports the state of the caller's legacy onboarding with the payment provider. The caller
    /// needs an artist profile, else the answer is 404. No source shows the shape of the answer,
    /// so it comes as free-form JSON.
    ///
    /// `GET /artist/stripe-connect/status` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: The caller has no artist profile.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.stripe_connect().get_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self) -> Call<C, StripeConnectStatus>
    where
        C: Allows<StripeConnectStatus>,
    {
        Call::new(self.client.clone(), StripeConnectStatus::new())
    }

    /// Requests a legacy payout set-up link; new accounts are refused.
    ///
    /// Asks for a link to the legacy onboarding at the payment provider; it moves no money itself.
    /// New payout accounts are refused with 403, so only existing ones can go on. No source shows
    /// the shape of the answer, so it comes as free-form JSON.
    ///
    /// `POST /artist/stripe-connect/onboard` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`StripeConnectStatus`](crate::operations::StripeConnectStatus) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: New payout accounts cannot be onboarded, or the profile is in the state
    ///   `retiring_to_wise` or `retired_to_wise`.
    /// - `404`: The caller has no artist profile.
    /// - `422`: The country is missing, malformed, unsupported or refused by the provider, it
    ///   would change on an active account, or the provider found the request invalid in another
    ///   way.
    /// - `500`: The link could not be created because of an unexpected failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .stripe_connect()
    ///     .onboard(StripeConnectOnboardRequest::new("CA"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn onboard(
        &self,
        body: StripeConnectOnboardRequest,
    ) -> Call<C, StripeConnectOnboard>
    where
        C: Allows<StripeConnectOnboard>,
    {
        Call::new(self.client.clone(), StripeConnectOnboard::new(body))
    }

    /// Shows balance and transactions of a legacy payout account.
    ///
    /// Returns balance and transactions of the caller's legacy account at the payment provider. A
    /// 429 is the provider's own throttling, and both 429 and 500 occur only when there is no
    /// stale cached copy to fall back on. No source shows the shape of the answer, so it comes as
    /// free-form JSON.
    ///
    /// `GET /artist/stripe-connect/finances` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: The caller has no accessible artist profile.
    /// - `429`: The provider throttles requests, and there is no stale cached copy to fall back
    ///   on; wait before trying again.
    /// - `500`: Authentication at the provider or fetching from it failed, and there is no stale
    ///   cached copy to fall back on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.stripe_connect().get_finances().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_finances(&self) -> Call<C, StripeConnectFinances>
    where
        C: Allows<StripeConnectFinances>,
    {
        Call::new(self.client.clone(), StripeConnectFinances::new())
    }
}

/// Shows how far the caller's legacy payout account has come.
///
/// The plain value of [`StripeConnect::get_status`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct StripeConnectStatus {}

impl StripeConnectStatus {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for StripeConnectStatus {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "stripeConnectStatus",
        method: Method::GET,
        route: "/artist/stripe-connect/status",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    StripeConnectStatus {
    }
}

/// Requests a legacy payout set-up link; new accounts are refused.
///
/// The plain value of [`StripeConnect::onboard`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct StripeConnectOnboard {
    /// Country of the payout account; the checks for retirement and for new onboarding come before
    /// the country is looked at.
    pub body: StripeConnectOnboardRequest,
}

impl StripeConnectOnboard {
    /// The operation with what is required; all else is left out.
    pub fn new(body: StripeConnectOnboardRequest) -> Self {
        Self { body }
    }
}

impl Operation for StripeConnectOnboard {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "stripeConnectOnboard",
        method: Method::POST,
        route: "/artist/stripe-connect/onboard",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("stripeConnectStatus"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for StripeConnectOnboard {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    StripeConnectOnboard {
        0 "body" body required,
    }
}

/// Shows balance and transactions of a legacy payout account.
///
/// The plain value of [`StripeConnect::get_finances`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct StripeConnectFinances {}

impl StripeConnectFinances {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for StripeConnectFinances {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "stripeConnectFinances",
        method: Method::GET,
        route: "/artist/stripe-connect/finances",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    StripeConnectFinances {
    }
}
