// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Producer Intelligence.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, failure, object,
};
use crate::types::{
    ArtistId, GetProducerDashboardLeaderboardPeriod,
    GetProducerDashboardLeaderboardResponse, GetProducerDashboardResponse,
    GetProducerLeaderboardsResponse, LeaderboardCategory,
};
use serde_json::Value;

/// Statistics, rankings, achievements and experience points of producers.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct ProducerIntelligence<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Producer Intelligence: see
    /// [`ProducerIntelligence`](crate::operations::ProducerIntelligence).
    pub fn producer_intelligence(&self) -> ProducerIntelligence<Self> {
        ProducerIntelligence {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Producer Intelligence: see
    /// [`ProducerIntelligence`](crate::operations::ProducerIntelligence).
    pub fn producer_intelligence(&self) -> ProducerIntelligence<Self> {
        ProducerIntelligence {
            client: self.clone(),
        }
    }
}

impl<C: Clone> ProducerIntelligence<C> {
    /// Ranks music makers in seven categories of the monthly season.
    ///
    /// Returns the rankings of producers by category together with the current season; no token is
    /// needed. A failed retrieval is answered with 200 as well: the categories are then empty and
    /// `error` holds a text, so check for it.
    ///
    /// `GET /producer-intelligence/leaderboard` · Works without a token; the client's is sent if
    /// it has one. Changes nothing.
    ///
    /// # Errors
    ///
    /// - inside a success: what stands at `/error` of the answer
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().get_season_leaderboards().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_season_leaderboards(&self) -> Call<C, GetProducerLeaderboards>
    where
        C: Allows<GetProducerLeaderboards>,
    {
        Call::new(self.client.clone(), GetProducerLeaderboards::new())
    }

    /// Ranks an artist and the top rivals in one category and period.
    ///
    /// Ranks producers by one category over one period and shows the top places together with the
    /// position of the given artist. The caller must manage that artist. The board is served from
    /// a snapshot, so it can be older than the moment of the call.
    ///
    /// `GET /producer-intelligence/leaderboards` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `429`: More than 60 requests within a minute.
    /// - `500`: The ranking could not be delivered because of an unexpected failure.
    /// - `503`: No snapshot of the ranking exists, neither a current nor a stale one; try again
    ///   later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .producer_intelligence()
    ///     .get_artist_leaderboard(
    ///         4711,
    ///         LeaderboardCategory::EarningShare,
    ///         GetProducerDashboardLeaderboardPeriod::Current,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_leaderboard(
        &self,
        artist_id: impl Into<ArtistId>,
        category: impl Into<LeaderboardCategory>,
        period: impl Into<GetProducerDashboardLeaderboardPeriod>,
    ) -> Call<C, GetProducerDashboardLeaderboard>
    where
        C: Allows<GetProducerDashboardLeaderboard>,
    {
        Call::new(
            self.client.clone(),
            GetProducerDashboardLeaderboard::new(artist_id, category, period),
        )
    }

    /// Collects a signed-in user's level, totals and recent events.
    ///
    /// Returns the caller's producer overview: totals of the catalogue, best tracks, recent
    /// activity, achievements and experience points. The server caches it for about 15 minutes, so
    /// fresh changes may not show at once.
    ///
    /// `GET /producer-intelligence/dashboard` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The overview could not be loaded.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().get_dashboard().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboard(&self) -> Call<C, GetProducerDashboard>
    where
        C: Allows<GetProducerDashboard>,
    {
        Call::new(self.client.clone(), GetProducerDashboard::new())
    }

    /// Lists awards for the signed-in user's own account.
    ///
    /// Lists achievements for the caller's own producer account. Needs a token. No source shows
    /// the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /producer-intelligence/achievements` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().list_achievements().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_achievements(&self) -> Call<C, GetProducerAchievements>
    where
        C: Allows<GetProducerAchievements>,
    {
        Call::new(self.client.clone(), GetProducerAchievements::new())
    }

    /// Explains which activities give experience points.
    ///
    /// Shows where the experience points of the caller's producer account come from. Needs a
    /// token. No source shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /producer-intelligence/xp-sources` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().list_xp_sources().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_xp_sources(&self) -> Call<C, GetXpSources>
    where
        C: Allows<GetXpSources>,
    {
        Call::new(self.client.clone(), GetXpSources::new())
    }
}

/// Ranks music makers in seven categories of the monthly season.
///
/// The plain value of [`ProducerIntelligence::get_season_leaderboards`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerLeaderboards {}

impl GetProducerLeaderboards {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerLeaderboards {
    type Output = GetProducerLeaderboardsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerLeaderboards",
        method: Method::GET,
        route: "/producer-intelligence/leaderboard",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        failure::check(answer, "/error")?;
        answer.json()
    }
}

impl PublicOperation for GetProducerLeaderboards {}

object! {
    GetProducerLeaderboards {
    }
}

/// Ranks an artist and the top rivals in one category and period.
///
/// The plain value of [`ProducerIntelligence::get_artist_leaderboard`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerDashboardLeaderboard {
    /// Id of the artist to place on the board; the caller must manage it.
    ///
    /// At least 1; not checked before sending.
    pub artist_id: ArtistId,
    /// What the ranking counts: share of earnings, progress, plays by the audience, releases or
    /// collaborations.
    pub category: LeaderboardCategory,
    /// Time span of the ranking: `current` goes with `earning_share`, `all` with `progress`, and
    /// `7d`, `30d` or `all` with the other categories.
    pub period: GetProducerDashboardLeaderboardPeriod,
}

impl GetProducerDashboardLeaderboard {
    /// The operation with what is required; all else is left out.
    pub fn new(
        artist_id: impl Into<ArtistId>,
        category: impl Into<LeaderboardCategory>,
        period: impl Into<GetProducerDashboardLeaderboardPeriod>,
    ) -> Self {
        Self {
            artist_id: artist_id.into(),
            category: category.into(),
            period: period.into(),
        }
    }
}

impl Operation for GetProducerDashboardLeaderboard {
    type Output = GetProducerDashboardLeaderboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerDashboardLeaderboard",
        method: Method::GET,
        route: "/producer-intelligence/leaderboards",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("artist_id", &self.artist_id);
        request.query("category", &self.category);
        request.query("period", &self.period);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetProducerDashboardLeaderboard {
        0 "artist_id" artist_id required,
        1 "category" category required,
        2 "period" period required,
    }
}

/// Collects a signed-in user's level, totals and recent events.
///
/// The plain value of [`ProducerIntelligence::get_dashboard`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerDashboard {}

impl GetProducerDashboard {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerDashboard {
    type Output = GetProducerDashboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerDashboard",
        method: Method::GET,
        route: "/producer-intelligence/dashboard",
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
    GetProducerDashboard {
    }
}

/// Lists awards for the signed-in user's own account.
///
/// The plain value of [`ProducerIntelligence::list_achievements`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerAchievements {}

impl GetProducerAchievements {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerAchievements {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerAchievements",
        method: Method::GET,
        route: "/producer-intelligence/achievements",
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
    GetProducerAchievements {
    }
}

/// Explains which activities give experience points.
///
/// The plain value of [`ProducerIntelligence::list_xp_sources`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetXpSources {}

impl GetXpSources {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetXpSources {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getXPSources",
        method: Method::GET,
        route: "/producer-intelligence/xp-sources",
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
    GetXpSources {
    }
}
