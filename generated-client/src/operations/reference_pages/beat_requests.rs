// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Beat Requests.

use crate::operations::BeatRequests;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use crate::types::GetDurationTiersResponse;
use serde_json::Value;

impl<C: Clone> BeatRequests<C> {
    /// Tells how long a call for beats can run, at what price in tokens.
    ///
    /// Returns the durations that a beat request can have, each with the request tokens that it
    /// costs. Those tokens are an allowance of the month, not money.
    ///
    /// `GET /beat-requests/duration-tiers` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/beat-requests.mdx`, not from the API's document. Part
    /// of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().list_duration_tiers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_duration_tiers(&self) -> Call<C, GetDurationTiers>
    where
        C: Allows<GetDurationTiers>,
    {
        Call::new(self.client.clone(), GetDurationTiers::new())
    }

    /// Counts calls for beats and what came of them.
    ///
    /// Returns figures about beat requests. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /beat-requests/statistics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/beat-requests.mdx`, not from the API's document. Part
    /// of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().get_stats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_stats(&self) -> Call<C, GetBeatRequestStatistics>
    where
        C: Allows<GetBeatRequestStatistics>,
    {
        Call::new(self.client.clone(), GetBeatRequestStatistics::new())
    }

    /// Lists what the caller has handed in as a producer.
    ///
    /// Returns the tracks that the caller has submitted to beat requests. No source shows the
    /// shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /beat-requests/user/my-tracks` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/beat-requests.mdx`, not from the API's document. Part
    /// of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().list_my_submissions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_submissions(&self) -> Call<C, GetMySubmittedTracks>
    where
        C: Allows<GetMySubmittedTracks>,
    {
        Call::new(self.client.clone(), GetMySubmittedTracks::new())
    }

    /// Tells how many request tokens the caller has left for the month.
    ///
    /// Returns where the caller stands with the request tokens of the month. It has nothing to do
    /// with the limit of calls in a minute. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /beat-requests/user/rate-limit-status` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/beat-requests.mdx`, not from the API's document. Part
    /// of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().get_allowance().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_allowance(&self) -> Call<C, GetBeatRequestAllowance>
    where
        C: Allows<GetBeatRequestAllowance>,
    {
        Call::new(self.client.clone(), GetBeatRequestAllowance::new())
    }
}

/// Tells how long a call for beats can run, at what price in tokens.
///
/// The plain value of [`BeatRequests::list_duration_tiers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetDurationTiers {}

impl GetDurationTiers {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetDurationTiers {
    type Output = GetDurationTiersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getDurationTiers",
        method: Method::GET,
        route: "/beat-requests/duration-tiers",
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
    GetDurationTiers {
    }
}

/// Counts calls for beats and what came of them.
///
/// The plain value of [`BeatRequests::get_stats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetBeatRequestStatistics {}

impl GetBeatRequestStatistics {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetBeatRequestStatistics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBeatRequestStatistics",
        method: Method::GET,
        route: "/beat-requests/statistics",
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
    GetBeatRequestStatistics {
    }
}

/// Lists what the caller has handed in as a producer.
///
/// The plain value of [`BeatRequests::list_my_submissions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetMySubmittedTracks {}

impl GetMySubmittedTracks {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetMySubmittedTracks {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getMySubmittedTracks",
        method: Method::GET,
        route: "/beat-requests/user/my-tracks",
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
    GetMySubmittedTracks {
    }
}

/// Tells how many request tokens the caller has left for the month.
///
/// The plain value of [`BeatRequests::get_allowance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetBeatRequestAllowance {}

impl GetBeatRequestAllowance {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetBeatRequestAllowance {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBeatRequestAllowance",
        method: Method::GET,
        route: "/beat-requests/user/rate-limit-status",
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
    GetBeatRequestAllowance {
    }
}
