// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Dashboard.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    ArtistId, GetArtistProfileResponse, GetCollaborativeTracksResponse,
    GetDashboardStatsResponse, GetTrackPerformanceResponse, GetUploadInsightsResponse,
    UpdateArtistProfileRequest, UpdateArtistProfileResponse,
};

/// Statistics, profile and uploads of the artist whom the caller's account stands for.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Dashboard<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Dashboard: see [`Dashboard`](crate::operations::Dashboard).
    pub fn dashboard(&self) -> Dashboard<Self> {
        Dashboard { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Dashboard: see [`Dashboard`](crate::operations::Dashboard).
    pub fn dashboard(&self) -> Dashboard<Self> {
        Dashboard { client: self.clone() }
    }
}

impl<C: Clone> Dashboard<C> {
    /// Sums up the caller's catalogue: tracks, plays, growth.
    ///
    /// Returns key figures of the caller's artist, among them the leading track. The account needs
    /// an artist profile.
    ///
    /// `GET /artist/dashboard-stats` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dashboard().get_stats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_stats(&self) -> Call<C, GetDashboardStats>
    where
        C: Allows<GetDashboardStats>,
    {
        Call::new(self.client.clone(), GetDashboardStats::new())
    }

    /// Shows how the caller's own performer page is filled in.
    ///
    /// Returns the profile of the caller's artist. The account needs an artist profile.
    ///
    /// `GET /artist/profile` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dashboard().get_profile().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> Call<C, GetArtistProfile>
    where
        C: Allows<GetArtistProfile>,
    {
        Call::new(self.client.clone(), GetArtistProfile::new())
    }

    /// Rewrites biography, website and links; the public sees them.
    ///
    /// Changes the profile of the caller's artist and returns what can be changed. No source says
    /// whether parts that are left out stay as they are.
    ///
    /// `PUT /artist/profile` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetArtistProfile`](crate::operations::GetArtistProfile) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .dashboard()
    ///     .update_profile(
    ///         UpdateArtistProfileRequest::new()
    ///             .bio("Slow beats out of a small harbour town."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_profile(
        &self,
        body: UpdateArtistProfileRequest,
    ) -> Call<C, UpdateArtistProfile>
    where
        C: Allows<UpdateArtistProfile>,
    {
        Call::new(self.client.clone(), UpdateArtistProfile::new(body))
    }

    /// Compares the 20 latest uploads by plays and contribution.
    ///
    /// Returns the 20 latest tracks of the caller's artist with plays and contribution. The
    /// account needs an artist profile.
    ///
    /// `GET /artist/track-performance` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dashboard().list_track_performance().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_track_performance(&self) -> Call<C, GetTrackPerformance>
    where
        C: Allows<GetTrackPerformance>,
    {
        Call::new(self.client.clone(), GetTrackPerformance::new())
    }

    /// Tells how often the caller publishes and which month did best.
    ///
    /// Returns how often the caller's artist uploads and how uploads do. The account needs an
    /// artist profile with the right to upload, else the answer is 403.
    ///
    /// `GET /artist/upload-insights` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The account has no right to upload.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dashboard().get_upload_insights().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upload_insights(&self) -> Call<C, GetUploadInsights>
    where
        C: Allows<GetUploadInsights>,
    {
        Call::new(self.client.clone(), GetUploadInsights::new())
    }

    /// Lists what one artist made jointly with others.
    ///
    /// Returns the tracks that credit the artist and at least one more, each with all names and
    /// with the others alone.
    ///
    /// `GET /artist/{artist}/collaborative-tracks` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/dashboard.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No artist with the given id exists.
    /// - `500`: The tracks could not be loaded.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.dashboard().list_collaborative_tracks(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaborative_tracks(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, GetCollaborativeTracks>
    where
        C: Allows<GetCollaborativeTracks>,
    {
        Call::new(self.client.clone(), GetCollaborativeTracks::new(artist))
    }
}

/// Sums up the caller's catalogue: tracks, plays, growth.
///
/// The plain value of [`Dashboard::get_stats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetDashboardStats {}

impl GetDashboardStats {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetDashboardStats {
    type Output = GetDashboardStatsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getDashboardStats",
        method: Method::GET,
        route: "/artist/dashboard-stats",
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
    GetDashboardStats {
    }
}

/// Shows how the caller's own performer page is filled in.
///
/// The plain value of [`Dashboard::get_profile`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistProfile {}

impl GetArtistProfile {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetArtistProfile {
    type Output = GetArtistProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistProfile",
        method: Method::GET,
        route: "/artist/profile",
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
    GetArtistProfile {
    }
}

/// Rewrites biography, website and links; the public sees them.
///
/// The plain value of [`Dashboard::update_profile`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateArtistProfile {
    /// The parts to change.
    pub body: UpdateArtistProfileRequest,
}

impl UpdateArtistProfile {
    /// The operation with what is required; all else is left out.
    pub fn new(body: UpdateArtistProfileRequest) -> Self {
        Self { body }
    }
}

impl Operation for UpdateArtistProfile {
    type Output = UpdateArtistProfileResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateArtistProfile",
        method: Method::PUT,
        route: "/artist/profile",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getArtistProfile"),
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

impl Limits for UpdateArtistProfile {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    UpdateArtistProfile {
        0 "body" body required,
    }
}

/// Compares the 20 latest uploads by plays and contribution.
///
/// The plain value of [`Dashboard::list_track_performance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackPerformance {}

impl GetTrackPerformance {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetTrackPerformance {
    type Output = GetTrackPerformanceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackPerformance",
        method: Method::GET,
        route: "/artist/track-performance",
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
    GetTrackPerformance {
    }
}

/// Tells how often the caller publishes and which month did best.
///
/// The plain value of [`Dashboard::get_upload_insights`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUploadInsights {}

impl GetUploadInsights {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetUploadInsights {
    type Output = GetUploadInsightsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUploadInsights",
        method: Method::GET,
        route: "/artist/upload-insights",
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
    GetUploadInsights {
    }
}

/// Lists what one artist made jointly with others.
///
/// The plain value of [`Dashboard::list_collaborative_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCollaborativeTracks {
    /// Id of the artist.
    pub artist: ArtistId,
}

impl GetCollaborativeTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for GetCollaborativeTracks {
    type Output = GetCollaborativeTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCollaborativeTracks",
        method: Method::GET,
        route: "/artist/{artist}/collaborative-tracks",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetCollaborativeTracks {
        0 "artist" artist required,
    }
}
