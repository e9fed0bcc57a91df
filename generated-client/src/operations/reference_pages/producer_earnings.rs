// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Producer Earnings.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    RequestWriter, Tier, object,
};
use serde_json::Value;

/// The caller's own earnings as a producer, and the contribution values that they are worked
/// out from.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct ProducerEarnings<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Producer Earnings: see
    /// [`ProducerEarnings`](crate::operations::ProducerEarnings).
    pub fn producer_earnings(&self) -> ProducerEarnings<Self> {
        ProducerEarnings {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Producer Earnings: see
    /// [`ProducerEarnings`](crate::operations::ProducerEarnings).
    pub fn producer_earnings(&self) -> ProducerEarnings<Self> {
        ProducerEarnings {
            client: self.clone(),
        }
    }
}

impl<C: Clone> ProducerEarnings<C> {
    /// Estimates what the caller will receive.
    ///
    /// Returns an estimate of the caller's earnings. Whether amounts are in major or minor units,
    /// and in which currency, is not known. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /producer/earnings` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_earnings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<C, GetProducerEarnings>
    where
        C: Allows<GetProducerEarnings>,
    {
        Call::new(self.client.clone(), GetProducerEarnings::new())
    }

    /// Shows what each of the songs is worth in the sharing out.
    ///
    /// Returns the contributions behind the caller's earnings, track by track. Needs a token. No
    /// source shows the shape of the answer.
    ///
    /// `GET /producer/track-breakdown` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_earnings().get_track_breakdown().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_breakdown(&self) -> Call<C, GetProducerTrackBreakdown>
    where
        C: Allows<GetProducerTrackBreakdown>,
    {
        Call::new(self.client.clone(), GetProducerTrackBreakdown::new())
    }

    /// Works out anew the values that the sharing out of money depends on.
    ///
    /// Recalculates contribution values, which the earnings of producers depend on. Nothing tells
    /// how often that may be asked for, so do not repeat it. Needs a token. No source shows an
    /// answer, so none is read.
    ///
    /// `POST /producer/update-contributions` · Needs a token. Changes data.
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
    /// client.producer_earnings().recalculate_contributions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn recalculate_contributions(&self) -> Call<C, UpdateProducerContributions>
    where
        C: Allows<UpdateProducerContributions>,
    {
        Call::new(self.client.clone(), UpdateProducerContributions::new())
    }
}

/// Estimates what the caller will receive.
///
/// The plain value of [`ProducerEarnings::get`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerEarnings {}

impl GetProducerEarnings {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerEarnings {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerEarnings",
        method: Method::GET,
        route: "/producer/earnings",
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
    GetProducerEarnings {
    }
}

/// Shows what each of the songs is worth in the sharing out.
///
/// The plain value of [`ProducerEarnings::get_track_breakdown`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerTrackBreakdown {}

impl GetProducerTrackBreakdown {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerTrackBreakdown {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerTrackBreakdown",
        method: Method::GET,
        route: "/producer/track-breakdown",
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
    GetProducerTrackBreakdown {
    }
}

/// Works out anew the values that the sharing out of money depends on.
///
/// The plain value of [`ProducerEarnings::recalculate_contributions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateProducerContributions {}

impl UpdateProducerContributions {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for UpdateProducerContributions {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateProducerContributions",
        method: Method::POST,
        route: "/producer/update-contributions",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    UpdateProducerContributions {
    }
}
