// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Tracks.

use crate::operations::Tracks;
use crate::runtime::{
    Allows, Answer, Call, Checker, Effect, Error, Limits, Method, OneOrMany, Operation,
    OperationInfo, PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{FileEntryId, PlacementList, TrackId};
use serde_json::{Map, Value};

impl<C: Clone> Tracks<C> {
    /// Changes the details of a song.
    ///
    /// Changes a track of the caller's. No source names the fields that it takes, and the creation
    /// of tracks is the nearest that is documented. Needs a token. No source shows the shape of
    /// the answer.
    ///
    /// `PUT /tracks/{track}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetTrack`](crate::operations::GetTrack) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().update(4711, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        track: impl Into<TrackId>,
        body: Map<String, Value>,
    ) -> Call<C, UpdateTrack>
    where
        C: Allows<UpdateTrack>,
    {
        Call::new(self.client.clone(), UpdateTrack::new(track, body))
    }

    /// Removes one or several songs for good.
    ///
    /// Deletes the tracks that the list names. Needs a token. No source shows an answer, so none
    /// is read.
    ///
    /// `DELETE /tracks/{ids}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetTrack`](crate::operations::GetTrack) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.tracks().delete([4711, 4712]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, ids: impl Into<OneOrMany<TrackId>>) -> Call<C, DeleteTracks>
    where
        C: Allows<DeleteTracks>,
    {
        Call::new(self.client.clone(), DeleteTracks::new(ids))
    }

    /// Reads tempo, key and length from an uploaded file.
    ///
    /// Parses the audio of an uploaded file, which comes before a track is made of it. How files
    /// are uploaded is not documented. Needs a token. No source shows the shape of the answer.
    ///
    /// `POST /tracks/{fileEntry}/extract-metadata` · Needs a token. Changes nothing.
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
    /// let answer = client.tracks().extract_metadata("6031").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn extract_metadata(
        &self,
        file_entry: impl Into<FileEntryId>,
    ) -> Call<C, ExtractTrackMetadata>
    where
        C: Allows<ExtractTrackMetadata>,
    {
        Call::new(self.client.clone(), ExtractTrackMetadata::new(file_entry))
    }

    /// Reads how listeners take to a song.
    ///
    /// Returns figures on how listeners engage with a track. Needs a token, as far as can be told.
    /// No source shows the shape of the answer.
    ///
    /// `GET /tracks/{track}/engagement-metrics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_engagement_metrics(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_engagement_metrics(
        &self,
        track: impl Into<TrackId>,
    ) -> Call<C, GetTrackEngagementMetrics>
    where
        C: Allows<GetTrackEngagementMetrics>,
    {
        Call::new(self.client.clone(), GetTrackEngagementMetrics::new(track))
    }

    /// Reads how a song performs, for those who made it.
    ///
    /// Returns figures on a track for its producers. Needs a token and a permission on the track.
    /// No source shows the shape of the answer.
    ///
    /// `GET /tracks/{track}/producer-analytics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_producer_analytics(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_producer_analytics(
        &self,
        track: impl Into<TrackId>,
    ) -> Call<C, GetTrackProducerAnalytics>
    where
        C: Allows<GetTrackProducerAnalytics>,
    {
        Call::new(self.client.clone(), GetTrackProducerAnalytics::new(track))
    }

    /// Lists releases elsewhere in which a beat seems to be in use.
    ///
    /// Lists what an audio scan found, the best match first; a match is a likeness, not a proof of
    /// use. Only scores of 90 and more are shown, and none at all while no credited artist is
    /// verified. Needs a token.
    ///
    /// `GET /tracks/{track}/placements` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller is neither the track's owner nor one of the producers linked to it, nor
    ///   an administrator.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().list_placements(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_placements(
        &self,
        track: impl Into<TrackId>,
    ) -> Call<C, GetTrackPlacements>
    where
        C: Allows<GetTrackPlacements>,
    {
        Call::new(self.client.clone(), GetTrackPlacements::new(track))
    }

    /// Counts a listener of a song, without the token that `log_play` answers with.
    ///
    /// Reports a play of a track. `log_play` is the call of the API's own document, whose fields
    /// and answer are known: prefer it. At most 30 calls a minute, as of February 2026. Needs a
    /// token. No source shows an answer, so none is read.
    ///
    /// `POST /tracks/{track}/plays` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.tracks().log_plain_play(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_plain_play(&self, track: impl Into<TrackId>) -> Call<C, LogPlainTrackPlay>
    where
        C: Allows<LogPlainTrackPlay>,
    {
        Call::new(self.client.clone(), LogPlainTrackPlay::new(track))
    }

    /// Reports how long a song was listened to.
    ///
    /// Adds to a reported play how long it lasted. No source names the fields that it takes. At
    /// most 60 calls a minute, as of February 2026. Needs a token. No source shows an answer, so
    /// none is read.
    ///
    /// `POST /tracks/plays/{track}/update-duration` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.tracks().log_play_duration(4711, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_play_duration(
        &self,
        track: impl Into<TrackId>,
        body: Map<String, Value>,
    ) -> Call<C, LogTrackPlayDuration>
    where
        C: Allows<LogTrackPlayDuration>,
    {
        Call::new(self.client.clone(), LogTrackPlayDuration::new(track, body))
    }

    /// Fetches amplitude data of several songs at once.
    ///
    /// Returns the waveforms of several tracks. No source names the fields that it takes. Whether
    /// a token is needed is not known: one is sent if the client has it. No source shows the shape
    /// of the answer.
    ///
    /// `POST /tracks/wave-batch` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_waveform_batch(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_waveform_batch(
        &self,
        body: Map<String, Value>,
    ) -> Call<C, GetTrackWaveformBatch>
    where
        C: Allows<GetTrackWaveformBatch>,
    {
        Call::new(self.client.clone(), GetTrackWaveformBatch::new(body))
    }

    /// Reads what a song is worth in the sharing out of earnings.
    ///
    /// Returns the contribution value of a track. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /tracks/{track}/contribution` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_contribution(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contribution(
        &self,
        track: impl Into<TrackId>,
    ) -> Call<C, GetTrackContribution>
    where
        C: Allows<GetTrackContribution>,
    {
        Call::new(self.client.clone(), GetTrackContribution::new(track))
    }
}

/// Changes the details of a song.
///
/// The plain value of [`Tracks::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateTrack {
    /// Identifier of the track.
    pub track: TrackId,
    /// The fields to change; no source names them.
    pub body: Map<String, Value>,
}

impl UpdateTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>, body: Map<String, Value>) -> Self {
        Self { track: track.into(), body }
    }
}

impl Operation for UpdateTrack {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateTrack",
        method: Method::PUT,
        route: "/tracks/{track}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getTrack"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    UpdateTrack {
        0 "track" track required,
        1 "body" body required,
    }
}

/// Removes one or several songs for good.
///
/// The plain value of [`Tracks::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteTracks {
    /// Tracks to delete, at least one.
    ///
    /// At least 1 element.
    pub ids: Vec<TrackId>,
}

impl DeleteTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(ids: impl Into<OneOrMany<TrackId>>) -> Self {
        Self { ids: ids.into().into_vec() }
    }
}

impl Operation for DeleteTracks {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteTracks",
        method: Method::DELETE,
        route: "/tracks/{ids}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getTrack"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("ids", &self.ids);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

impl Limits for DeleteTracks {
    fn check(&self, limits: &mut Checker) {
        limits.items("ids", [&self.ids], 1..);
    }
}

object! {
    DeleteTracks {
        0 "ids" ids required,
    }
}

/// Reads tempo, key and length from an uploaded file.
///
/// The plain value of [`Tracks::extract_metadata`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExtractTrackMetadata {
    /// Identifier of the uploaded file, not of a track. No source says whether it is a number, so
    /// it is text.
    pub file_entry: FileEntryId,
}

impl ExtractTrackMetadata {
    /// The operation with what is required; all else is left out.
    pub fn new(file_entry: impl Into<FileEntryId>) -> Self {
        Self {
            file_entry: file_entry.into(),
        }
    }
}

impl Operation for ExtractTrackMetadata {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "extractTrackMetadata",
        method: Method::POST,
        route: "/tracks/{fileEntry}/extract-metadata",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("fileEntry", &self.file_entry);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    ExtractTrackMetadata {
        0 "fileEntry" file_entry required,
    }
}

/// Reads how listeners take to a song.
///
/// The plain value of [`Tracks::get_engagement_metrics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackEngagementMetrics {
    /// Identifier of the track.
    pub track: TrackId,
}

impl GetTrackEngagementMetrics {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self { track: track.into() }
    }
}

impl Operation for GetTrackEngagementMetrics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackEngagementMetrics",
        method: Method::GET,
        route: "/tracks/{track}/engagement-metrics",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTrackEngagementMetrics {
        0 "track" track required,
    }
}

/// Reads how a song performs, for those who made it.
///
/// The plain value of [`Tracks::get_producer_analytics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackProducerAnalytics {
    /// Identifier of the track.
    pub track: TrackId,
}

impl GetTrackProducerAnalytics {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self { track: track.into() }
    }
}

impl Operation for GetTrackProducerAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackProducerAnalytics",
        method: Method::GET,
        route: "/tracks/{track}/producer-analytics",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTrackProducerAnalytics {
        0 "track" track required,
    }
}

/// Lists releases elsewhere in which a beat seems to be in use.
///
/// The plain value of [`Tracks::list_placements`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackPlacements {
    /// Identifier of the track.
    pub track: TrackId,
}

impl GetTrackPlacements {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self { track: track.into() }
    }
}

impl Operation for GetTrackPlacements {
    type Output = PlacementList;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackPlacements",
        method: Method::GET,
        route: "/tracks/{track}/placements",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTrackPlacements {
        0 "track" track required,
    }
}

/// Counts a listener of a song, without the token that `log_play` answers with.
///
/// The plain value of [`Tracks::log_plain_play`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct LogPlainTrackPlay {
    /// Identifier of the track.
    pub track: TrackId,
    /// Details of the play; no source names its fields.
    pub body: Option<Map<String, Value>>,
}

impl LogPlainTrackPlay {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self {
            track: track.into(),
            body: None,
        }
    }

    /// Details of the play; no source names its fields.
    pub fn body(mut self, body: Map<String, Value>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for LogPlainTrackPlay {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "logPlainTrackPlay",
        method: Method::POST,
        route: "/tracks/{track}/plays",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

impl<C> Call<C, LogPlainTrackPlay> {
    /// Details of the play; no source names its fields.
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    LogPlainTrackPlay {
        0 "track" track required,
        1 "body" body optional,
    }
}

/// Reports how long a song was listened to.
///
/// The plain value of [`Tracks::log_play_duration`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct LogTrackPlayDuration {
    /// Identifier of the track.
    pub track: TrackId,
    /// How long was listened; no source names its fields.
    pub body: Map<String, Value>,
}

impl LogTrackPlayDuration {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>, body: Map<String, Value>) -> Self {
        Self { track: track.into(), body }
    }
}

impl Operation for LogTrackPlayDuration {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "logTrackPlayDuration",
        method: Method::POST,
        route: "/tracks/plays/{track}/update-duration",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    LogTrackPlayDuration {
        0 "track" track required,
        1 "body" body required,
    }
}

/// Fetches amplitude data of several songs at once.
///
/// The plain value of [`Tracks::get_waveform_batch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackWaveformBatch {
    /// Which tracks; no source names its fields.
    pub body: Map<String, Value>,
}

impl GetTrackWaveformBatch {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for GetTrackWaveformBatch {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackWaveformBatch",
        method: Method::POST,
        route: "/tracks/wave-batch",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetTrackWaveformBatch {}

object! {
    GetTrackWaveformBatch {
        0 "body" body required,
    }
}

/// Reads what a song is worth in the sharing out of earnings.
///
/// The plain value of [`Tracks::get_contribution`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackContribution {
    /// Identifier of the track.
    pub track: TrackId,
}

impl GetTrackContribution {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self { track: track.into() }
    }
}

impl Operation for GetTrackContribution {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackContribution",
        method: Method::GET,
        route: "/tracks/{track}/contribution",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTrackContribution {
        0 "track" track required,
    }
}
