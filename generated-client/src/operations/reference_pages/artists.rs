// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Artists.

use crate::operations::Artists;
use crate::runtime::{
    Allows, Answer, Call, Checker, Effect, Error, ItemId, Limits, Method, Operation,
    OperationInfo, PageBy, PageSigns, PageTurn, Paged, PublicOperation, RequestWriter,
    Tier, object,
};
use crate::types::{
    ActivityPeriod, ArtistActivity, ArtistId, DownloadEvent, OwnershipCheck, TrackId,
};
use serde_json::Value;

impl<C: Clone> Artists<C> {
    /// Shows the piece that stands at the top of a page.
    ///
    /// Returns the track that an artist has pinned. A token is optional. No source shows the shape
    /// of the answer.
    ///
    /// `GET /artists/{artistId}/pinned-track` · Works without a token; the client's is sent if it
    /// has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().get_pinned_track(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pinned_track(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistPinnedTrack>
    where
        C: Allows<GetArtistPinnedTrack>,
    {
        Call::new(self.client.clone(), GetArtistPinnedTrack::new(artist_id))
    }

    /// Puts a piece at the top of a page.
    ///
    /// Pins a track on an artist's page. Needs a token. No source shows an answer, so none is
    /// read.
    ///
    /// `POST /artists/{artistId}/tracks/{trackId}/pin` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetArtistPinnedTrack`](crate::operations::GetArtistPinnedTrack) tells whether the call
    /// was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.artists().pin_track(1203, 4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pin_track(
        &self,
        artist_id: impl Into<ArtistId>,
        track_id: impl Into<TrackId>,
    ) -> Call<C, PinArtistTrack>
    where
        C: Allows<PinArtistTrack>,
    {
        Call::new(self.client.clone(), PinArtistTrack::new(artist_id, track_id))
    }

    /// Takes a piece off the top of a page.
    ///
    /// Ends the pinning of a track on an artist's page. Needs a token. No source shows an answer,
    /// so none is read.
    ///
    /// `POST /artists/{artistId}/tracks/{trackId}/unpin` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetArtistPinnedTrack`](crate::operations::GetArtistPinnedTrack) tells whether the call
    /// was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.artists().unpin_track(1203, 4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unpin_track(
        &self,
        artist_id: impl Into<ArtistId>,
        track_id: impl Into<TrackId>,
    ) -> Call<C, UnpinArtistTrack>
    where
        C: Allows<UnpinArtistTrack>,
    {
        Call::new(self.client.clone(), UnpinArtistTrack::new(artist_id, track_id))
    }

    /// Reports plays, likes and downloads of a period, the downloads page by page.
    ///
    /// Sums up what listeners did with the music of an artist and lists the downloads, 20 a page
    /// unless asked otherwise. Needs a token and a permission on the artist.
    ///
    /// `GET /artists/{artist}/activity` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list_activity(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activity(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, GetArtistActivity>
    where
        C: Allows<GetArtistActivity>,
    {
        Call::new(self.client.clone(), GetArtistActivity::new(artist))
    }

    /// Tells whether a profile belongs to the caller.
    ///
    /// Says whether the caller owns the artist. The shape of the answer stands on a page that was
    /// withdrawn, so any field may be absent. Needs a token, as far as can be told.
    ///
    /// `GET /artists/{artist}/check-ownership` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().check_ownership(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_ownership(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, CheckArtistOwnership>
    where
        C: Allows<CheckArtistOwnership>,
    {
        Call::new(self.client.clone(), CheckArtistOwnership::new(artist))
    }

    /// Reads how often music of a profile was fetched.
    ///
    /// Returns figures on the downloads of an artist. Needs a token, as far as can be told. No
    /// source shows the shape of the answer.
    ///
    /// `GET /artists/{artist}/downloads-analytics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().get_download_analytics(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_download_analytics(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, GetArtistDownloadsAnalytics>
    where
        C: Allows<GetArtistDownloadsAnalytics>,
    {
        Call::new(self.client.clone(), GetArtistDownloadsAnalytics::new(artist))
    }

    /// Lists the awards that a music maker has earned.
    ///
    /// Lists the achievements of an artist as a producer. Whether a token is needed is not known:
    /// one is sent if the client has it. No source shows the shape of the answer.
    ///
    /// `GET /artists/{artist}/producer-achievements` · Works without a token; the client's is
    /// sent if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list_achievements(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_achievements(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, GetArtistProducerAchievements>
    where
        C: Allows<GetArtistProducerAchievements>,
    {
        Call::new(self.client.clone(), GetArtistProducerAchievements::new(artist))
    }

    /// Reads how a music maker performs.
    ///
    /// Returns figures on an artist as a producer. Needs a token and a permission on the artist.
    /// No source shows the shape of the answer.
    ///
    /// `GET /artists/{artist}/producer-analytics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().get_producer_analytics(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_producer_analytics(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, GetArtistProducerAnalytics>
    where
        C: Allows<GetArtistProducerAnalytics>,
    {
        Call::new(self.client.clone(), GetArtistProducerAnalytics::new(artist))
    }
}

/// Shows the piece that stands at the top of a page.
///
/// The plain value of [`Artists::get_pinned_track`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistPinnedTrack {
    /// Identifier of the artist.
    pub artist_id: ArtistId,
}

impl GetArtistPinnedTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
        }
    }
}

impl Operation for GetArtistPinnedTrack {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistPinnedTrack",
        method: Method::GET,
        route: "/artists/{artistId}/pinned-track",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artistId", &self.artist_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtistPinnedTrack {}

object! {
    GetArtistPinnedTrack {
        0 "artistId" artist_id required,
    }
}

/// Puts a piece at the top of a page.
///
/// The plain value of [`Artists::pin_track`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct PinArtistTrack {
    /// Identifier of the artist.
    pub artist_id: ArtistId,
    /// Identifier of the track.
    pub track_id: TrackId,
}

impl PinArtistTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>, track_id: impl Into<TrackId>) -> Self {
        Self {
            artist_id: artist_id.into(),
            track_id: track_id.into(),
        }
    }
}

impl Operation for PinArtistTrack {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "pinArtistTrack",
        method: Method::POST,
        route: "/artists/{artistId}/tracks/{trackId}/pin",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getArtistPinnedTrack"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artistId", &self.artist_id);
        request.path("trackId", &self.track_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    PinArtistTrack {
        0 "artistId" artist_id required,
        1 "trackId" track_id required,
    }
}

/// Takes a piece off the top of a page.
///
/// The plain value of [`Artists::unpin_track`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UnpinArtistTrack {
    /// Identifier of the artist.
    pub artist_id: ArtistId,
    /// Identifier of the track.
    pub track_id: TrackId,
}

impl UnpinArtistTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>, track_id: impl Into<TrackId>) -> Self {
        Self {
            artist_id: artist_id.into(),
            track_id: track_id.into(),
        }
    }
}

impl Operation for UnpinArtistTrack {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "unpinArtistTrack",
        method: Method::POST,
        route: "/artists/{artistId}/tracks/{trackId}/unpin",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getArtistPinnedTrack"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artistId", &self.artist_id);
        request.path("trackId", &self.track_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    UnpinArtistTrack {
        0 "artistId" artist_id required,
        1 "trackId" track_id required,
    }
}

/// Reports plays, likes and downloads of a period, the downloads page by page.
///
/// The plain value of [`Artists::list_activity`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistActivity {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// How far back to look; 90 days when left out.
    ///
    /// Default `90d`.
    pub period: Option<ActivityPeriod>,
    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub page: Option<u64>,
    /// Wanted number of downloads on a page, 1 to 50.
    ///
    /// Default `20`.
    pub per_page: Option<u64>,
}

impl GetArtistActivity {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self {
            artist: artist.into(),
            period: None,
            page: None,
            per_page: None,
        }
    }

    /// How far back to look; 90 days when left out.
    ///
    /// Default `90d`.
    pub fn period(mut self, period: impl Into<ActivityPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }

    /// Wanted number of downloads on a page, 1 to 50.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: u64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for GetArtistActivity {
    type Output = ArtistActivity;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistActivity",
        method: Method::GET,
        route: "/artists/{artist}/activity",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("artist", &self.artist);
        request.query("period", &self.period);
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetArtistActivity {
    type Item = DownloadEvent;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
        turn.size(&self.per_page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<DownloadEvent>> {
        Some(&mut output.download_events)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.total(&output.pagination.total);
        signs.more(&output.pagination.has_more);
    }

    fn id(item: &DownloadEvent) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl Limits for GetArtistActivity {
    fn check(&self, limits: &mut Checker) {
        limits.range("page", &self.page, 1..);
        limits.range("per_page", &self.per_page, 1..=50);
    }
}

impl<C> Call<C, GetArtistActivity> {
    /// How far back to look; 90 days when left out.
    ///
    /// Default `90d`.
    pub fn period(self, period: impl Into<ActivityPeriod>) -> Self {
        self.map(|operation| operation.period(period))
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub fn page(self, page: u64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Wanted number of downloads on a page, 1 to 50.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: u64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }
}

object! {
    GetArtistActivity {
        0 "artist" artist required,
        1 "period" period optional,
        2 "page" page optional,
        3 "per_page" per_page optional,
    }
}

/// Tells whether a profile belongs to the caller.
///
/// The plain value of [`Artists::check_ownership`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CheckArtistOwnership {
    /// Identifier of the artist.
    pub artist: ArtistId,
}

impl CheckArtistOwnership {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for CheckArtistOwnership {
    type Output = OwnershipCheck;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkArtistOwnership",
        method: Method::GET,
        route: "/artists/{artist}/check-ownership",
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
    CheckArtistOwnership {
        0 "artist" artist required,
    }
}

/// Reads how often music of a profile was fetched.
///
/// The plain value of [`Artists::get_download_analytics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistDownloadsAnalytics {
    /// Identifier of the artist.
    pub artist: ArtistId,
}

impl GetArtistDownloadsAnalytics {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for GetArtistDownloadsAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistDownloadsAnalytics",
        method: Method::GET,
        route: "/artists/{artist}/downloads-analytics",
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
    GetArtistDownloadsAnalytics {
        0 "artist" artist required,
    }
}

/// Lists the awards that a music maker has earned.
///
/// The plain value of [`Artists::list_achievements`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistProducerAchievements {
    /// Identifier of the artist.
    pub artist: ArtistId,
}

impl GetArtistProducerAchievements {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for GetArtistProducerAchievements {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistProducerAchievements",
        method: Method::GET,
        route: "/artists/{artist}/producer-achievements",
        tier: Tier::Optional,
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

impl PublicOperation for GetArtistProducerAchievements {}

object! {
    GetArtistProducerAchievements {
        0 "artist" artist required,
    }
}

/// Reads how a music maker performs.
///
/// The plain value of [`Artists::get_producer_analytics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistProducerAnalytics {
    /// Identifier of the artist.
    pub artist: ArtistId,
}

impl GetArtistProducerAnalytics {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for GetArtistProducerAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistProducerAnalytics",
        method: Method::GET,
        route: "/artists/{artist}/producer-analytics",
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
    GetArtistProducerAnalytics {
        0 "artist" artist required,
    }
}
