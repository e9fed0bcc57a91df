// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Producer Intelligence.

use crate::operations::ProducerIntelligence;
use crate::runtime::{
    Allows, Answer, Binary, Bytes, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{
    AchievementId, AlbumId, ArtistId, GetTrackGrowthBatchResponse, TrackId,
};
use serde_json::{Map, Value};

impl<C: Clone> ProducerIntelligence<C> {
    /// Explains one award to a music maker.
    ///
    /// Returns an achievement in detail. Needs a token. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/achievements/{achievementId}/details` · Needs a token. Changes
    /// nothing.
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
    /// let answer = client.producer_intelligence().get_achievement("41").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_achievement(
        &self,
        achievement_id: impl Into<AchievementId>,
    ) -> Call<C, GetProducerAchievementDetails>
    where
        C: Allows<GetProducerAchievementDetails>,
    {
        Call::new(
            self.client.clone(),
            GetProducerAchievementDetails::new(achievement_id),
        )
    }

    /// Tells which rank the caller has reached by experience points.
    ///
    /// Returns the level of the caller as a producer. Needs a token. No source shows the shape of
    /// the answer.
    ///
    /// `GET /producer-intelligence/producer-level` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_level().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_level(&self) -> Call<C, GetProducerLevel>
    where
        C: Allows<GetProducerLevel>,
    {
        Call::new(self.client.clone(), GetProducerLevel::new())
    }

    /// Reads dashboard, experience points and achievements at once.
    ///
    /// Returns in one answer what the dashboard, the experience points and the achievements have
    /// to tell of the caller. Needs a token. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/progress-data` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_progress().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_progress(&self) -> Call<C, GetProducerProgress>
    where
        C: Allows<GetProducerProgress>,
    {
        Call::new(self.client.clone(), GetProducerProgress::new())
    }

    /// Reads series of figures to be drawn beside the overview.
    ///
    /// Returns data for the charts of the caller's dashboard. Needs a token. No source shows the
    /// shape of the answer.
    ///
    /// `GET /producer-intelligence/dashboard/charts` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_dashboard_charts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_dashboard_charts(&self) -> Call<C, GetProducerDashboardCharts>
    where
        C: Allows<GetProducerDashboardCharts>,
    {
        Call::new(self.client.clone(), GetProducerDashboardCharts::new())
    }

    /// Reads series of figures on a release to be drawn.
    ///
    /// Returns data for the charts of an album. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /producer-intelligence/album/{albumId}/charts` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_album_charts(386).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album_charts(
        &self,
        album_id: impl Into<AlbumId>,
    ) -> Call<C, GetProducerAlbumCharts>
    where
        C: Allows<GetProducerAlbumCharts>,
    {
        Call::new(self.client.clone(), GetProducerAlbumCharts::new(album_id))
    }

    /// Reads series of figures on a profile to be drawn.
    ///
    /// Returns data for the charts of an artist. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /producer-intelligence/artist/{artistId}/charts` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_artist_charts(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_charts(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetProducerArtistCharts>
    where
        C: Allows<GetProducerArtistCharts>,
    {
        Call::new(self.client.clone(), GetProducerArtistCharts::new(artist_id))
    }

    /// Reads series of figures on a song to be drawn.
    ///
    /// Returns data for the charts of a track. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /producer-intelligence/track/{trackId}/charts` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_track_charts(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_charts(
        &self,
        track_id: impl Into<TrackId>,
    ) -> Call<C, GetProducerTrackCharts>
    where
        C: Allows<GetProducerTrackCharts>,
    {
        Call::new(self.client.clone(), GetProducerTrackCharts::new(track_id))
    }

    /// Counts what a profile uploaded on every day.
    ///
    /// Returns for each calendar day how many tracks the artist uploaded, and which. It measures
    /// uploads and not contribution values. Needs a token. No source shows the shape of the
    /// answer.
    ///
    /// `GET /producer-intelligence/artist/{artistId}/contribution-graph` · Needs a token. Changes
    /// nothing.
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
    /// let answer = client.producer_intelligence().get_artist_contribution_graph(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_contribution_graph(
        &self,
        artist_id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistContributionGraph>
    where
        C: Allows<GetArtistContributionGraph>,
    {
        Call::new(self.client.clone(), GetArtistContributionGraph::new(artist_id))
    }

    /// Counts what everybody uploaded on every day.
    ///
    /// Returns for each calendar day how many tracks were uploaded on the whole platform. It
    /// measures uploads and not contribution values. Needs a token. No source shows the shape of
    /// the answer.
    ///
    /// `GET /producer-intelligence/platform/contribution-graph` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_platform_contribution_graph().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_platform_contribution_graph(
        &self,
    ) -> Call<C, GetPlatformContributionGraph>
    where
        C: Allows<GetPlatformContributionGraph>,
    {
        Call::new(self.client.clone(), GetPlatformContributionGraph::new())
    }

    /// Reads what the caller's figures amount to.
    ///
    /// Returns conclusions drawn from the caller's figures. Needs a token. No source shows the
    /// shape of the answer.
    ///
    /// `GET /producer-intelligence/insights` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_insights().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_insights(&self) -> Call<C, GetProducerInsights>
    where
        C: Allows<GetProducerInsights>,
    {
        Call::new(self.client.clone(), GetProducerInsights::new())
    }

    /// Reads how the caller's music does at this moment.
    ///
    /// Returns current figures. Needs a token; poll no faster than every 30 seconds. No source
    /// shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/live-analytics` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_live_analytics().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_live_analytics(&self) -> Call<C, GetLiveAnalytics>
    where
        C: Allows<GetLiveAnalytics>,
    {
        Call::new(self.client.clone(), GetLiveAnalytics::new())
    }

    /// Reads who is listening to a song at this moment.
    ///
    /// Returns current figures on a track. Needs a token; poll no faster than every 30 seconds. No
    /// source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/track/{trackId}/real-time` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_track_realtime(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_realtime(
        &self,
        track_id: impl Into<TrackId>,
    ) -> Call<C, GetTrackRealTimeMetrics>
    where
        C: Allows<GetTrackRealTimeMetrics>,
    {
        Call::new(self.client.clone(), GetTrackRealTimeMetrics::new(track_id))
    }

    /// Reads how fast a song gains listeners.
    ///
    /// Returns the growth of one track. This is the older call; `get_track_growth_batch` takes up
    /// to 100 tracks at once. No token is needed. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/track/{trackId}/growth` · Works without a token; the client's
    /// is sent if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().get_track_growth(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_growth(
        &self,
        track_id: impl Into<TrackId>,
    ) -> Call<C, GetTrackGrowth>
    where
        C: Allows<GetTrackGrowth>,
    {
        Call::new(self.client.clone(), GetTrackGrowth::new(track_id))
    }

    /// Reads how fast up to a hundred songs gain listeners.
    ///
    /// Returns the growth of at most 100 tracks. Only trending ones come back. No source names the
    /// field that takes the ids. At most 120 calls a minute. No token is needed.
    ///
    /// `POST /producer-intelligence/tracks/growth-batch` · Works without a token; the client's is
    /// sent if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .producer_intelligence()
    ///     .get_track_growth_batch(serde_json::Map::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track_growth_batch(
        &self,
        body: Map<String, Value>,
    ) -> Call<C, GetTrackGrowthBatch>
    where
        C: Allows<GetTrackGrowthBatch>,
    {
        Call::new(self.client.clone(), GetTrackGrowthBatch::new(body))
    }

    /// Ranks music makers by how they work together.
    ///
    /// Returns the ranking of producers by collaboration; the server keeps it for 5 minutes. No
    /// token is needed. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/collaboration-leaderboard` · Works without a token; the
    /// client's is sent if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().get_collaboration_leaderboard().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_collaboration_leaderboard(&self) -> Call<C, GetCollaborationLeaderboard>
    where
        C: Allows<GetCollaborationLeaderboard>,
    {
        Call::new(self.client.clone(), GetCollaborationLeaderboard::new())
    }

    /// Reads who has made music with whom around the caller.
    ///
    /// Returns the caller's network of collaborators. At most 120 calls a minute. Needs a token.
    /// No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/collaboration-network` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_collaboration_network().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_collaboration_network(&self) -> Call<C, GetCollaborationNetwork>
    where
        C: Allows<GetCollaborationNetwork>,
    {
        Call::new(self.client.clone(), GetCollaborationNetwork::new())
    }

    /// Lists people whom the caller could make music with.
    ///
    /// Lists proposals for collaborations. At most 120 calls a minute. Needs a token. No source
    /// shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/collaboration-opportunities` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().list_collaboration_opportunities().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_collaboration_opportunities(
        &self,
    ) -> Call<C, GetCollaborationOpportunities>
    where
        C: Allows<GetCollaborationOpportunities>,
    {
        Call::new(self.client.clone(), GetCollaborationOpportunities::new())
    }

    /// Lists joint work that is on the rise.
    ///
    /// Lists collaborations that currently trend. At most 120 calls a minute. Needs a token. No
    /// source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/trending-collaborations` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().list_trending_collaborations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_trending_collaborations(&self) -> Call<C, GetTrendingCollaborations>
    where
        C: Allows<GetTrendingCollaborations>,
    {
        Call::new(self.client.clone(), GetTrendingCollaborations::new())
    }

    /// Lists what happened lately among the people around the caller.
    ///
    /// Lists recent social activity. At most 120 calls a minute. Needs a token. No source shows
    /// the shape of the answer.
    ///
    /// `GET /producer-intelligence/social-activity-feed` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().list_social_activity().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_social_activity(&self) -> Call<C, GetSocialActivityFeed>
    where
        C: Allows<GetSocialActivityFeed>,
    {
        Call::new(self.client.clone(), GetSocialActivityFeed::new())
    }

    /// Reads figures on followers, reposts and interactions.
    ///
    /// Returns figures on the social life of the caller. At most 120 calls a minute. Needs a
    /// token. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/social-analytics` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().get_social_analytics().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_social_analytics(&self) -> Call<C, GetSocialAnalytics>
    where
        C: Allows<GetSocialAnalytics>,
    {
        Call::new(self.client.clone(), GetSocialAnalytics::new())
    }

    /// Lists the kinds of files that figures can be saved as.
    ///
    /// Lists the formats of exports. Needs a token. No source shows the shape of the answer.
    ///
    /// `GET /producer-intelligence/export/formats` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().list_export_formats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_export_formats(&self) -> Call<C, GetProducerExportFormats>
    where
        C: Allows<GetProducerExportFormats>,
    {
        Call::new(self.client.clone(), GetProducerExportFormats::new())
    }

    /// Saves the caller's figures as a table.
    ///
    /// Returns the caller's figures as CSV, as bytes: no source tells the media type, which the
    /// header `Content-Type` of the answer gives. No source names the fields that it takes. Needs
    /// a token.
    ///
    /// `POST /producer-intelligence/export/csv` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().export_csv().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_csv(&self) -> Call<C, ExportProducerCsv>
    where
        C: Allows<ExportProducerCsv>,
    {
        Call::new(self.client.clone(), ExportProducerCsv::new())
    }

    /// Saves the caller's figures for programs to read.
    ///
    /// Returns the caller's figures as JSON. No source names the fields that it takes. Needs a
    /// token. No source shows the shape of the answer.
    ///
    /// `POST /producer-intelligence/export/json` · Needs a token. Changes nothing.
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
    /// let answer = client.producer_intelligence().export_json().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_json(&self) -> Call<C, ExportProducerJson>
    where
        C: Allows<ExportProducerJson>,
    {
        Call::new(self.client.clone(), ExportProducerJson::new())
    }

    /// Saves a summary of the caller's figures for printing.
    ///
    /// Returns a report on the caller's figures as PDF, as bytes: no source tells the media type,
    /// which the header `Content-Type` of the answer gives. No source names the fields that it
    /// takes. Needs a token.
    ///
    /// `POST /producer-intelligence/report/export-pdf` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().export_pdf().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_pdf(&self) -> Call<C, ExportProducerReportPdf>
    where
        C: Allows<ExportProducerReportPdf>,
    {
        Call::new(self.client.clone(), ExportProducerReportPdf::new())
    }

    /// Makes a summary of the caller's figures.
    ///
    /// Returns a report on the caller's figures, as bytes: no source tells the media type, which
    /// the header `Content-Type` of the answer gives. No source names the fields that it takes.
    /// Needs a token.
    ///
    /// `POST /producer-intelligence/report/generate` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_intelligence().export_report().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export_report(&self) -> Call<C, GenerateProducerReport>
    where
        C: Allows<GenerateProducerReport>,
    {
        Call::new(self.client.clone(), GenerateProducerReport::new())
    }
}

/// Explains one award to a music maker.
///
/// The plain value of [`ProducerIntelligence::get_achievement`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerAchievementDetails {
    /// Identifier of the achievement. No source says whether it is a number, so it is text.
    pub achievement_id: AchievementId,
}

impl GetProducerAchievementDetails {
    /// The operation with what is required; all else is left out.
    pub fn new(achievement_id: impl Into<AchievementId>) -> Self {
        Self {
            achievement_id: achievement_id.into(),
        }
    }
}

impl Operation for GetProducerAchievementDetails {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerAchievementDetails",
        method: Method::GET,
        route: "/producer-intelligence/achievements/{achievementId}/details",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("achievementId", &self.achievement_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetProducerAchievementDetails {
        0 "achievementId" achievement_id required,
    }
}

/// Tells which rank the caller has reached by experience points.
///
/// The plain value of [`ProducerIntelligence::get_level`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerLevel {}

impl GetProducerLevel {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerLevel {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerLevel",
        method: Method::GET,
        route: "/producer-intelligence/producer-level",
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
    GetProducerLevel {
    }
}

/// Reads dashboard, experience points and achievements at once.
///
/// The plain value of [`ProducerIntelligence::get_progress`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerProgress {}

impl GetProducerProgress {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerProgress {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerProgress",
        method: Method::GET,
        route: "/producer-intelligence/progress-data",
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
    GetProducerProgress {
    }
}

/// Reads series of figures to be drawn beside the overview.
///
/// The plain value of [`ProducerIntelligence::get_dashboard_charts`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerDashboardCharts {}

impl GetProducerDashboardCharts {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerDashboardCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerDashboardCharts",
        method: Method::GET,
        route: "/producer-intelligence/dashboard/charts",
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
    GetProducerDashboardCharts {
    }
}

/// Reads series of figures on a release to be drawn.
///
/// The plain value of [`ProducerIntelligence::get_album_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerAlbumCharts {
    /// Identifier of the album.
    pub album_id: AlbumId,
}

impl GetProducerAlbumCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(album_id: impl Into<AlbumId>) -> Self {
        Self { album_id: album_id.into() }
    }
}

impl Operation for GetProducerAlbumCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerAlbumCharts",
        method: Method::GET,
        route: "/producer-intelligence/album/{albumId}/charts",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("albumId", &self.album_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetProducerAlbumCharts {
        0 "albumId" album_id required,
    }
}

/// Reads series of figures on a profile to be drawn.
///
/// The plain value of [`ProducerIntelligence::get_artist_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerArtistCharts {
    /// Identifier of the artist.
    pub artist_id: ArtistId,
}

impl GetProducerArtistCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
        }
    }
}

impl Operation for GetProducerArtistCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerArtistCharts",
        method: Method::GET,
        route: "/producer-intelligence/artist/{artistId}/charts",
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
    GetProducerArtistCharts {
        0 "artistId" artist_id required,
    }
}

/// Reads series of figures on a song to be drawn.
///
/// The plain value of [`ProducerIntelligence::get_track_charts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerTrackCharts {
    /// Identifier of the track.
    pub track_id: TrackId,
}

impl GetProducerTrackCharts {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self { track_id: track_id.into() }
    }
}

impl Operation for GetProducerTrackCharts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerTrackCharts",
        method: Method::GET,
        route: "/producer-intelligence/track/{trackId}/charts",
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
    GetProducerTrackCharts {
        0 "trackId" track_id required,
    }
}

/// Counts what a profile uploaded on every day.
///
/// The plain value of [`ProducerIntelligence::get_artist_contribution_graph`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistContributionGraph {
    /// Identifier of the artist.
    pub artist_id: ArtistId,
}

impl GetArtistContributionGraph {
    /// The operation with what is required; all else is left out.
    pub fn new(artist_id: impl Into<ArtistId>) -> Self {
        Self {
            artist_id: artist_id.into(),
        }
    }
}

impl Operation for GetArtistContributionGraph {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistContributionGraph",
        method: Method::GET,
        route: "/producer-intelligence/artist/{artistId}/contribution-graph",
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
    GetArtistContributionGraph {
        0 "artistId" artist_id required,
    }
}

/// Counts what everybody uploaded on every day.
///
/// The plain value of [`ProducerIntelligence::get_platform_contribution_graph`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlatformContributionGraph {}

impl GetPlatformContributionGraph {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPlatformContributionGraph {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlatformContributionGraph",
        method: Method::GET,
        route: "/producer-intelligence/platform/contribution-graph",
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
    GetPlatformContributionGraph {
    }
}

/// Reads what the caller's figures amount to.
///
/// The plain value of [`ProducerIntelligence::get_insights`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerInsights {}

impl GetProducerInsights {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerInsights {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerInsights",
        method: Method::GET,
        route: "/producer-intelligence/insights",
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
    GetProducerInsights {
    }
}

/// Reads how the caller's music does at this moment.
///
/// The plain value of [`ProducerIntelligence::get_live_analytics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetLiveAnalytics {}

impl GetLiveAnalytics {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetLiveAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getLiveAnalytics",
        method: Method::GET,
        route: "/producer-intelligence/live-analytics",
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
    GetLiveAnalytics {
    }
}

/// Reads who is listening to a song at this moment.
///
/// The plain value of [`ProducerIntelligence::get_track_realtime`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackRealTimeMetrics {
    /// Identifier of the track.
    pub track_id: TrackId,
}

impl GetTrackRealTimeMetrics {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self { track_id: track_id.into() }
    }
}

impl Operation for GetTrackRealTimeMetrics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackRealTimeMetrics",
        method: Method::GET,
        route: "/producer-intelligence/track/{trackId}/real-time",
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
    GetTrackRealTimeMetrics {
        0 "trackId" track_id required,
    }
}

/// Reads how fast a song gains listeners.
///
/// The plain value of [`ProducerIntelligence::get_track_growth`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackGrowth {
    /// Identifier of the track.
    pub track_id: TrackId,
}

impl GetTrackGrowth {
    /// The operation with what is required; all else is left out.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self { track_id: track_id.into() }
    }
}

impl Operation for GetTrackGrowth {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackGrowth",
        method: Method::GET,
        route: "/producer-intelligence/track/{trackId}/growth",
        tier: Tier::Optional,
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

impl PublicOperation for GetTrackGrowth {}

object! {
    GetTrackGrowth {
        0 "trackId" track_id required,
    }
}

/// Reads how fast up to a hundred songs gain listeners.
///
/// The plain value of [`ProducerIntelligence::get_track_growth_batch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackGrowthBatch {
    /// Ids of the tracks, at most 100; no source names the field.
    pub body: Map<String, Value>,
}

impl GetTrackGrowthBatch {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for GetTrackGrowthBatch {
    type Output = GetTrackGrowthBatchResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackGrowthBatch",
        method: Method::POST,
        route: "/producer-intelligence/tracks/growth-batch",
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

impl PublicOperation for GetTrackGrowthBatch {}

object! {
    GetTrackGrowthBatch {
        0 "body" body required,
    }
}

/// Ranks music makers by how they work together.
///
/// The plain value of [`ProducerIntelligence::get_collaboration_leaderboard`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCollaborationLeaderboard {}

impl GetCollaborationLeaderboard {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCollaborationLeaderboard {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCollaborationLeaderboard",
        method: Method::GET,
        route: "/producer-intelligence/collaboration-leaderboard",
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
        answer.json()
    }
}

impl PublicOperation for GetCollaborationLeaderboard {}

object! {
    GetCollaborationLeaderboard {
    }
}

/// Reads who has made music with whom around the caller.
///
/// The plain value of [`ProducerIntelligence::get_collaboration_network`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCollaborationNetwork {}

impl GetCollaborationNetwork {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCollaborationNetwork {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCollaborationNetwork",
        method: Method::GET,
        route: "/producer-intelligence/collaboration-network",
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
    GetCollaborationNetwork {
    }
}

/// Lists people whom the caller could make music with.
///
/// The plain value of [`ProducerIntelligence::list_collaboration_opportunities`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCollaborationOpportunities {}

impl GetCollaborationOpportunities {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCollaborationOpportunities {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCollaborationOpportunities",
        method: Method::GET,
        route: "/producer-intelligence/collaboration-opportunities",
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
    GetCollaborationOpportunities {
    }
}

/// Lists joint work that is on the rise.
///
/// The plain value of [`ProducerIntelligence::list_trending_collaborations`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrendingCollaborations {}

impl GetTrendingCollaborations {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetTrendingCollaborations {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrendingCollaborations",
        method: Method::GET,
        route: "/producer-intelligence/trending-collaborations",
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
    GetTrendingCollaborations {
    }
}

/// Lists what happened lately among the people around the caller.
///
/// The plain value of [`ProducerIntelligence::list_social_activity`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetSocialActivityFeed {}

impl GetSocialActivityFeed {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetSocialActivityFeed {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getSocialActivityFeed",
        method: Method::GET,
        route: "/producer-intelligence/social-activity-feed",
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
    GetSocialActivityFeed {
    }
}

/// Reads figures on followers, reposts and interactions.
///
/// The plain value of [`ProducerIntelligence::get_social_analytics`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetSocialAnalytics {}

impl GetSocialAnalytics {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetSocialAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getSocialAnalytics",
        method: Method::GET,
        route: "/producer-intelligence/social-analytics",
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
    GetSocialAnalytics {
    }
}

/// Lists the kinds of files that figures can be saved as.
///
/// The plain value of [`ProducerIntelligence::list_export_formats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerExportFormats {}

impl GetProducerExportFormats {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerExportFormats {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerExportFormats",
        method: Method::GET,
        route: "/producer-intelligence/export/formats",
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
    GetProducerExportFormats {
    }
}

/// Saves the caller's figures as a table.
///
/// The plain value of [`ProducerIntelligence::export_csv`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportProducerCsv {
    /// What to export; no source names its fields.
    pub body: Option<Map<String, Value>>,
}

impl ExportProducerCsv {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to export; no source names its fields.
    pub fn body(mut self, body: Map<String, Value>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for ExportProducerCsv {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportProducerCsv",
        method: Method::POST,
        route: "/producer-intelligence/export/csv",
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

impl Binary for ExportProducerCsv {}

impl<C> Call<C, ExportProducerCsv> {
    /// What to export; no source names its fields.
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    ExportProducerCsv {
        0 "body" body optional,
    }
}

/// Saves the caller's figures for programs to read.
///
/// The plain value of [`ProducerIntelligence::export_json`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportProducerJson {
    /// What to export; no source names its fields.
    pub body: Option<Map<String, Value>>,
}

impl ExportProducerJson {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to export; no source names its fields.
    pub fn body(mut self, body: Map<String, Value>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for ExportProducerJson {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportProducerJson",
        method: Method::POST,
        route: "/producer-intelligence/export/json",
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

impl<C> Call<C, ExportProducerJson> {
    /// What to export; no source names its fields.
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    ExportProducerJson {
        0 "body" body optional,
    }
}

/// Saves a summary of the caller's figures for printing.
///
/// The plain value of [`ProducerIntelligence::export_pdf`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ExportProducerReportPdf {
    /// What to export; no source names its fields.
    pub body: Option<Map<String, Value>>,
}

impl ExportProducerReportPdf {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to export; no source names its fields.
    pub fn body(mut self, body: Map<String, Value>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for ExportProducerReportPdf {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "exportProducerReportPdf",
        method: Method::POST,
        route: "/producer-intelligence/report/export-pdf",
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

impl Binary for ExportProducerReportPdf {}

impl<C> Call<C, ExportProducerReportPdf> {
    /// What to export; no source names its fields.
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    ExportProducerReportPdf {
        0 "body" body optional,
    }
}

/// Makes a summary of the caller's figures.
///
/// The plain value of [`ProducerIntelligence::export_report`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GenerateProducerReport {
    /// What to export; no source names its fields.
    pub body: Option<Map<String, Value>>,
}

impl GenerateProducerReport {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to export; no source names its fields.
    pub fn body(mut self, body: Map<String, Value>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for GenerateProducerReport {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "generateProducerReport",
        method: Method::POST,
        route: "/producer-intelligence/report/generate",
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

impl Binary for GenerateProducerReport {}

impl<C> Call<C, GenerateProducerReport> {
    /// What to export; no source names its fields.
    pub fn body(self, body: Map<String, Value>) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    GenerateProducerReport {
        0 "body" body optional,
    }
}
