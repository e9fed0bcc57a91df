// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Insights.

use crate::runtime::{
    Allows, Answer, Binary, Bytes, Call, Client, Effect, Error, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    AlbumId, ArtistId, GetArtistCollaborationInsightsResponse,
    GetInsightExportFormatsResponse, InsightsExportRequest, InsightsPeriod,
    InsightsReportRequest, InsightsTimeframe, TrackId, TrackInsights,
};
use serde_json::Value;

/// Figures about single tracks, albums and artists, their charts, and exports of them.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Insights<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Insights: see [`Insights`](crate::operations::Insights).
    pub fn insights(&self) -> Insights<Self> {
        Insights { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Insights: see [`Insights`](crate::operations::Insights).
    pub fn insights(&self) -> Insights<Self> {
        Insights { client: self.clone() }
    }
}

impl<C: Clone> Insights<C> {
    /// Gathers plays, likes, audience and more about one song.
    ///
    /// Returns figures about a track in seven parts, most of which no source describes. A token
    /// alone may not do: the page asks for rights on the track, else the answer is 403.
    ///
    /// `GET /producer-intelligence/insights/tracks/{trackId}` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_track(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track(&self, track_id: impl Into<TrackId>) -> Call<C, GetTrackInsights>
    where
        C: Allows<GetTrackInsights>,
    {
        Call::new(self.client.clone(), GetTrackInsights::new(track_id))
    }

    /// Draws the course of one song over time.
    ///
    /// Returns figures about a track over a span of time, meant for drawing. No source shows the
    /// shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /producer-intelligence/insights/tracks/{trackId}/charts` · Needs a token. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_track_charts(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_charts(
        &self,
        track_id: impl Into<TrackId>,
    ) -> Call<C, GetTrackInsightCharts>
    where
        C: Allows<GetTrackInsightCharts>,
    {
        Call::new(self.client.clone(), GetTrackInsightCharts::new(track_id))
    }

    /// Tells who listens to one song right now.
    ///
    /// Returns the listeners of a track at this moment and its latest plays. Ask no more often
    /// than every 30 seconds. No source shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /producer-intelligence/insights/tracks/{trackId}/realtime` · Needs a token. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_track_realtime(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_realtime(
        &self,
        track_id: impl Into<TrackId>,
    ) -> Call<C, GetTrackRealtimeInsights>
    where
        C: Allows<GetTrackRealtimeInsights>,
    {
        Call::new(self.client.clone(), GetTrackRealtimeInsights::new(track_id))
    }

    /// Gathers plays, likes, audience and more about one release.
    ///
    /// Returns figures about an album. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /producer-intelligence/insights/albums/{albumId}` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_album(2310).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album(&self, album_id: impl Into<AlbumId>) -> Call<C, GetAlbumInsights>
    where
        C: Allows<GetAlbumInsights>,
    {
        Call::new(self.client.clone(), GetAlbumInsights::new(album_id))
    }

    /// Draws the course of one release over time.
    ///
    /// Returns figures about an album over a span of time, meant for drawing. No source shows the
    /// shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /producer-intelligence/insights/albums/{albumId}/charts` · Needs a token. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_album_charts(2310).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album_charts(
        &self,
        album_id: impl Into<AlbumId>,
    ) -> Call<C, GetAlbumInsightCharts>
    where
        C: Allows<GetAlbumInsightCharts>,
    {
        Call::new(self.client.clone(), GetAlbumInsightCharts::new(album_id))
    }

    /// Gathers plays, likes, audience and more about one performer.
    ///
    /// Returns figures about an artist. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /producer-intelligence/insights/artists/{artistId}` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_artist(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistInsights>
    where
        C: Allows<GetArtistInsights>,
    {
        Call::new(self.client.clone(), GetArtistInsights::new(artist_id))
    }

    /// Draws the course of one performer over time.
    ///
    /// Returns figures about an artist over a span of time, meant for drawing. No source shows the
    /// shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /producer-intelligence/insights/artists/{artistId}/charts` · Needs a token. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_artist_charts(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_charts(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistInsightCharts>
    where
        C: Allows<GetArtistInsightCharts>,
    {
        Call::new(self.client.clone(), GetArtistInsightCharts::new(artist_id))
    }

    /// Measures how strongly one performer works with others.
    ///
    /// Returns with how many others an artist made tracks, and a score for it.
    ///
    /// `GET /producer-intelligence/insights/artists/{artistId}/collaborations` · Needs a token.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().get_artist_collaborations(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_collaborations(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistCollaborationInsights>
    where
        C: Allows<GetArtistCollaborationInsights>,
    {
        Call::new(self.client.clone(), GetArtistCollaborationInsights::new(artist_id))
    }

    /// Tells as what kinds of file figures can be saved.
    ///
    /// Returns the formats of exports, with a name and a text for people.
    ///
    /// `GET /producer-intelligence/insights/export/formats` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.insights().list_export_formats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_export_formats(&self) -> Call<C, GetInsightExportFormats>
    where
        C: Allows<GetInsightExportFormats>,
    {
        Call::new(self.client.clone(), GetInsightExportFormats::new())
    }

    /// Saves figures as a table for spreadsheets.
    ///
    /// Makes a table of figures and changes nothing. No source shows the form of the answer, a
    /// file or JSON, so it comes as the bytes that were sent.
    ///
    /// `POST /producer-intelligence/insights/export/csv` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .insights()
    ///     .export_csv(InsightsExportRequest::new().r#type("tracks"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_csv(&self, body: InsightsExportRequest) -> Call<C, ExportInsightsCsv>
    where
        C: Allows<ExportInsightsCsv>,
    {
        Call::new(self.client.clone(), ExportInsightsCsv::new(body))
    }

    /// Saves figures for use by programs.
    ///
    /// Makes an export of figures and changes nothing. No source shows the shape of the answer, so
    /// it comes as plain JSON.
    ///
    /// `POST /producer-intelligence/insights/export/json` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .insights()
    ///     .export_json(InsightsExportRequest::new().r#type("tracks"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_json(&self, body: InsightsExportRequest) -> Call<C, ExportInsightsJson>
    where
        C: Allows<ExportInsightsJson>,
    {
        Call::new(self.client.clone(), ExportInsightsJson::new(body))
    }

    /// Saves figures as a document for print.
    ///
    /// Makes a document of figures and changes nothing. No source shows the form of the answer, a
    /// file or JSON, so it comes as the bytes that were sent.
    ///
    /// `POST /producer-intelligence/insights/export/pdf` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .insights()
    ///     .export_pdf(InsightsReportRequest::new().period(InsightsPeriod::N30Days))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_pdf(&self, body: InsightsReportRequest) -> Call<C, ExportInsightsPdf>
    where
        C: Allows<ExportInsightsPdf>,
    {
        Call::new(self.client.clone(), ExportInsightsPdf::new(body))
    }

    /// Puts together a written summary of figures.
    ///
    /// Makes a report of figures and changes nothing. No source shows the form of the answer, a
    /// file or JSON, so it comes as the bytes that were sent.
    ///
    /// `POST /producer-intelligence/insights/export/report` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/insights.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The server failed; trying again may help.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .insights()
    ///     .export_report(InsightsReportRequest::new().period(InsightsPeriod::N30Days))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_report(
        &self,
        body: InsightsReportRequest,
    ) -> Call<C, ExportInsightsReport>
    where
        C: Allows<ExportInsightsReport>,
    {
        Call::new(self.client.clone(), ExportInsightsReport::new(body))
    }
}

/// Gathers plays, likes, audience and more about one song.
///
/// The plain value of [`Insights::get_track`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackInsights {
    /// Id of the track.
    pub track_id: TrackId,
    /// Span of time to cover, `30-days` unless told.
    pub period: Option<InsightsPeriod>,
}

impl GetTrackInsights {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self {
            track_id: track_id.into(),
            period: None,
        }
    }

    /// Span of time to cover, `30-days` unless told.
    pub fn period(mut self, period: impl Into<InsightsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Operation for GetTrackInsights {
    type Output = TrackInsights;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights/tracks/{trackId}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("trackId", &self.track_id);
        request.query("period", &self.period);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetTrackInsights> {
    /// Span of time to cover, `30-days` unless told.
    pub fn period(self, period: impl Into<InsightsPeriod>) -> Self {
        self.map(|operation| operation.period(period))
    }
}

object! {
    GetTrackInsights {
        0 "trackId" track_id required,
        1 "period" period optional,
    }
}

/// Draws the course of one song over time.
///
/// The plain value of [`Insights::get_track_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackInsightCharts {
    /// Id of the track.
    pub track_id: TrackId,
    /// Span of time to cover; no source says what holds without it.
    pub timeframe: Option<InsightsTimeframe>,
}

impl GetTrackInsightCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self {
            track_id: track_id.into(),
            timeframe: None,
        }
    }

    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(mut self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.timeframe = Some(timeframe.into());
        self
    }
}

impl Operation for GetTrackInsightCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackInsightCharts",
        method: Method::GET,
        route: "/producer-intelligence/insights/tracks/{trackId}/charts",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("trackId", &self.track_id);
        request.query("timeframe", &self.timeframe);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetTrackInsightCharts> {
    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.map(|operation| operation.timeframe(timeframe))
    }
}

object! {
    GetTrackInsightCharts {
        0 "trackId" track_id required,
        1 "timeframe" timeframe optional,
    }
}

/// Tells who listens to one song right now.
///
/// The plain value of [`Insights::get_track_realtime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackRealtimeInsights {
    /// Id of the track.
    pub track_id: TrackId,
}

impl GetTrackRealtimeInsights {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self { track_id: track_id.into() }
    }
}

impl Operation for GetTrackRealtimeInsights {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackRealtimeInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights/tracks/{trackId}/realtime",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("trackId", &self.track_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTrackRealtimeInsights {
        0 "trackId" track_id required,
    }
}

/// Gathers plays, likes, audience and more about one release.
///
/// The plain value of [`Insights::get_album`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbumInsights {
    /// Id of the album.
    pub album_id: AlbumId,
    /// Span of time to cover, `30-days` unless told.
    pub period: Option<InsightsPeriod>,
}

impl GetAlbumInsights {
    /// The operation with what is required; all else is left out.
    pub fn new(album_id: impl Into<AlbumId>) -> Self {
        Self {
            album_id: album_id.into(),
            period: None,
        }
    }

    /// Span of time to cover, `30-days` unless told.
    pub fn period(mut self, period: impl Into<InsightsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Operation for GetAlbumInsights {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbumInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights/albums/{albumId}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("albumId", &self.album_id);
        request.query("period", &self.period);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetAlbumInsights> {
    /// Span of time to cover, `30-days` unless told.
    pub fn period(self, period: impl Into<InsightsPeriod>) -> Self {
        self.map(|operation| operation.period(period))
    }
}

object! {
    GetAlbumInsights {
        0 "albumId" album_id required,
        1 "period" period optional,
    }
}

/// Draws the course of one release over time.
///
/// The plain value of [`Insights::get_album_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbumInsightCharts {
    /// Id of the album.
    pub album_id: AlbumId,
    /// Span of time to cover; no source says what holds without it.
    pub timeframe: Option<InsightsTimeframe>,
}

impl GetAlbumInsightCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(album_id: impl Into<AlbumId>) -> Self {
        Self {
            album_id: album_id.into(),
            timeframe: None,
        }
    }

    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(mut self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.timeframe = Some(timeframe.into());
        self
    }
}

impl Operation for GetAlbumInsightCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbumInsightCharts",
        method: Method::GET,
        route: "/producer-intelligence/insights/albums/{albumId}/charts",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("albumId", &self.album_id);
        request.query("timeframe", &self.timeframe);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetAlbumInsightCharts> {
    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.map(|operation| operation.timeframe(timeframe))
    }
}

object! {
    GetAlbumInsightCharts {
        0 "albumId" album_id required,
        1 "timeframe" timeframe optional,
    }
}

/// Gathers plays, likes, audience and more about one performer.
///
/// The plain value of [`Insights::get_artist`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistInsights {
    /// Id of the artist.
    pub artist_id: ArtistId,
    /// Span of time to cover, `30-days` unless told.
    pub period: Option<InsightsPeriod>,
}

impl GetArtistInsights {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
            period: None,
        }
    }

    /// Span of time to cover, `30-days` unless told.
    pub fn period(mut self, period: impl Into<InsightsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

impl Operation for GetArtistInsights {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights/artists/{artistId}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artistId", &self.artist_id);
        request.query("period", &self.period);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetArtistInsights> {
    /// Span of time to cover, `30-days` unless told.
    pub fn period(self, period: impl Into<InsightsPeriod>) -> Self {
        self.map(|operation| operation.period(period))
    }
}

object! {
    GetArtistInsights {
        0 "artistId" artist_id required,
        1 "period" period optional,
    }
}

/// Draws the course of one performer over time.
///
/// The plain value of [`Insights::get_artist_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistInsightCharts {
    /// Id of the artist.
    pub artist_id: ArtistId,
    /// Span of time to cover; no source says what holds without it.
    pub timeframe: Option<InsightsTimeframe>,
}

impl GetArtistInsightCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
            timeframe: None,
        }
    }

    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(mut self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.timeframe = Some(timeframe.into());
        self
    }
}

impl Operation for GetArtistInsightCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistInsightCharts",
        method: Method::GET,
        route: "/producer-intelligence/insights/artists/{artistId}/charts",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artistId", &self.artist_id);
        request.query("timeframe", &self.timeframe);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetArtistInsightCharts> {
    /// Span of time to cover; no source says what holds without it.
    pub fn timeframe(self, timeframe: impl Into<InsightsTimeframe>) -> Self {
        self.map(|operation| operation.timeframe(timeframe))
    }
}

object! {
    GetArtistInsightCharts {
        0 "artistId" artist_id required,
        1 "timeframe" timeframe optional,
    }
}

/// Measures how strongly one performer works with others.
///
/// The plain value of [`Insights::get_artist_collaborations`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistCollaborationInsights {
    /// Id of the artist.
    pub artist_id: ArtistId,
}

impl GetArtistCollaborationInsights {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
        }
    }
}

impl Operation for GetArtistCollaborationInsights {
    type Output = GetArtistCollaborationInsightsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistCollaborationInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights/artists/{artistId}/collaborations",
        tier: Tier::Token,
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

object! {
    GetArtistCollaborationInsights {
        0 "artistId" artist_id required,
    }
}

/// Tells as what kinds of file figures can be saved.
///
/// The plain value of [`Insights::list_export_formats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetInsightExportFormats {}

impl GetInsightExportFormats {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetInsightExportFormats {
    type Output = GetInsightExportFormatsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getInsightExportFormats",
        method: Method::GET,
        route: "/producer-intelligence/insights/export/formats",
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
    GetInsightExportFormats {
    }
}

/// Saves figures as a table for spreadsheets.
///
/// The plain value of [`Insights::export_csv`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportInsightsCsv {
    /// What to export.
    pub body: InsightsExportRequest,
}

impl ExportInsightsCsv {
    /// The operation with what is required; all else is left out.
    pub fn new(body: InsightsExportRequest) -> Self {
        Self { body }
    }
}

impl Operation for ExportInsightsCsv {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportInsightsCsv",
        method: Method::POST,
        route: "/producer-intelligence/insights/export/csv",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "*/*",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.bytes()
    }
}

impl Binary for ExportInsightsCsv {}

object! {
    ExportInsightsCsv {
        0 "body" body required,
    }
}

/// Saves figures for use by programs.
///
/// The plain value of [`Insights::export_json`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportInsightsJson {
    /// What to export.
    pub body: InsightsExportRequest,
}

impl ExportInsightsJson {
    /// The operation with what is required; all else is left out.
    pub fn new(body: InsightsExportRequest) -> Self {
        Self { body }
    }
}

impl Operation for ExportInsightsJson {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportInsightsJson",
        method: Method::POST,
        route: "/producer-intelligence/insights/export/json",
        tier: Tier::Token,
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

object! {
    ExportInsightsJson {
        0 "body" body required,
    }
}

/// Saves figures as a document for print.
///
/// The plain value of [`Insights::export_pdf`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportInsightsPdf {
    /// What to export.
    pub body: InsightsReportRequest,
}

impl ExportInsightsPdf {
    /// The operation with what is required; all else is left out.
    pub fn new(body: InsightsReportRequest) -> Self {
        Self { body }
    }
}

impl Operation for ExportInsightsPdf {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportInsightsPdf",
        method: Method::POST,
        route: "/producer-intelligence/insights/export/pdf",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "*/*",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.bytes()
    }
}

impl Binary for ExportInsightsPdf {}

object! {
    ExportInsightsPdf {
        0 "body" body required,
    }
}

/// Puts together a written summary of figures.
///
/// The plain value of [`Insights::export_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportInsightsReport {
    /// What to report on.
    pub body: InsightsReportRequest,
}

impl ExportInsightsReport {
    /// The operation with what is required; all else is left out.
    pub fn new(body: InsightsReportRequest) -> Self {
        Self { body }
    }
}

impl Operation for ExportInsightsReport {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportInsightsReport",
        method: Method::POST,
        route: "/producer-intelligence/insights/export/report",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "*/*",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.bytes()
    }
}

impl Binary for ExportInsightsReport {}

object! {
    ExportInsightsReport {
        0 "body" body required,
    }
}
