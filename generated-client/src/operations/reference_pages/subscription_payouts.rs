// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Subscription Payouts.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    RequestWriter, Tier, object,
};
use crate::types::SubscriptionPayoutId;
use serde_json::Value;

/// The caller's shares in what subscribers pay: a list, totals and single shares.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct SubscriptionPayouts<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Subscription Payouts: see
    /// [`SubscriptionPayouts`](crate::operations::SubscriptionPayouts).
    pub fn subscription_payouts(&self) -> SubscriptionPayouts<Self> {
        SubscriptionPayouts {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Subscription Payouts: see
    /// [`SubscriptionPayouts`](crate::operations::SubscriptionPayouts).
    pub fn subscription_payouts(&self) -> SubscriptionPayouts<Self> {
        SubscriptionPayouts {
            client: self.clone(),
        }
    }
}

impl<C: Clone> SubscriptionPayouts<C> {
    /// Lists the caller's shares in what subscribers pay.
    ///
    /// Lists payouts of subscription money to the caller. No source tells whether the list comes
    /// in pages. Whether amounts are in major or minor units, and in which currency, is not known.
    /// Needs a token. No source shows the shape of the answer.
    ///
    /// `GET /artist/subscription-payouts` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.subscription_payouts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetSubscriptionPayouts>
    where
        C: Allows<GetSubscriptionPayouts>,
    {
        Call::new(self.client.clone(), GetSubscriptionPayouts::new())
    }

    /// Adds up the caller's shares in what subscribers pay.
    ///
    /// Returns totals of the payouts of subscription money to the caller. Whether amounts are in
    /// major or minor units, and in which currency, is not known. Needs a token. No source shows
    /// the shape of the answer.
    ///
    /// `GET /artist/subscription-payouts/summary` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.subscription_payouts().get_summary().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary(&self) -> Call<C, GetSubscriptionPayoutSummary>
    where
        C: Allows<GetSubscriptionPayoutSummary>,
    {
        Call::new(self.client.clone(), GetSubscriptionPayoutSummary::new())
    }

    /// Shows one of the caller's shares in what subscribers pay.
    ///
    /// Returns one payout of subscription money to the caller. Whether amounts are in major or
    /// minor units, and in which currency, is not known. Needs a token. No source shows the shape
    /// of the answer.
    ///
    /// `GET /artist/subscription-payouts/{splitId}` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.subscription_payouts().get("1874").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        split_id: impl Into<SubscriptionPayoutId>,
    ) -> Call<C, GetSubscriptionPayout>
    where
        C: Allows<GetSubscriptionPayout>,
    {
        Call::new(self.client.clone(), GetSubscriptionPayout::new(split_id))
    }
}

/// Lists the caller's shares in what subscribers pay.
///
/// The plain value of [`SubscriptionPayouts::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetSubscriptionPayouts {}

impl GetSubscriptionPayouts {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetSubscriptionPayouts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getSubscriptionPayouts",
        method: Method::GET,
        route: "/artist/subscription-payouts",
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
    GetSubscriptionPayouts {
    }
}

/// Adds up the caller's shares in what subscribers pay.
///
/// The plain value of [`SubscriptionPayouts::get_summary`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetSubscriptionPayoutSummary {}

impl GetSubscriptionPayoutSummary {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetSubscriptionPayoutSummary {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getSubscriptionPayoutSummary",
        method: Method::GET,
        route: "/artist/subscription-payouts/summary",
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
    GetSubscriptionPayoutSummary {
    }
}

/// Shows one of the caller's shares in what subscribers pay.
///
/// The plain value of [`SubscriptionPayouts::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetSubscriptionPayout {
    /// Identifier of the share. No source says whether it is a number, so it is text.
    pub split_id: SubscriptionPayoutId,
}

impl GetSubscriptionPayout {
    /// The operation with what is required; all else is left out.
    pub fn new(split_id: impl Into<SubscriptionPayoutId>) -> Self {
        Self { split_id: split_id.into() }
    }
}

impl Operation for GetSubscriptionPayout {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getSubscriptionPayout",
        method: Method::GET,
        route: "/artist/subscription-payouts/{splitId}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("splitId", &self.split_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetSubscriptionPayout {
        0 "splitId" split_id required,
    }
}
