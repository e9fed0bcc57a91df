// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Producer Intelligence.

use crate::runtime::{object, values};
use serde_json::Map;
use serde_json::Value;

/// Answer of [`GetProducerLeaderboards`](crate::operations::GetProducerLeaderboards).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponse {
    /// Rankings by category and the season they belong to.
    pub data: GetProducerLeaderboardsResponseData,
    /// Error text, there only when a failed retrieval has emptied the categories.
    pub error: Option<String>,
}

object! {
    GetProducerLeaderboardsResponse {
        0 "data" data required,
        1 "error" error optional,
    }
}

/// Rankings by category and the season they belong to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseData {
    /// Ranking over all categories together.
    pub overall: Option<Vec<GetProducerLeaderboardsResponseDataOverallItem>>,
    /// Ranking by points.
    pub points: Option<Vec<GetProducerLeaderboardsResponseDataPointsItem>>,
    /// Ranking by uploads.
    pub uploads: Option<Vec<GetProducerLeaderboardsResponseDataUploadsItem>>,
    /// Ranking by plays.
    pub plays: Option<Vec<GetProducerLeaderboardsResponseDataPlaysItem>>,
    /// Ranking by earnings.
    pub earnings: Option<Vec<GetProducerLeaderboardsResponseDataEarningsItem>>,
    /// Ranking by quality.
    pub quality: Option<Vec<GetProducerLeaderboardsResponseDataQualityItem>>,
    /// Ranking by collaboration.
    pub collaboration: Option<Vec<GetProducerLeaderboardsResponseDataCollaborationItem>>,
    /// The season that the rankings belong to.
    pub season_info: GetProducerLeaderboardsResponseDataSeasonInfo,
    /// An empty array on success; absent when a failed retrieval led to the fallback answer.
    ///
    /// At most 0 elements.
    pub user_positions: Option<Vec<Map<String, Value>>>,
}

object! {
    GetProducerLeaderboardsResponseData {
        0 "overall" overall optional,
        1 "points" points optional,
        2 "uploads" uploads optional,
        3 "plays" plays optional,
        4 "earnings" earnings optional,
        5 "quality" quality optional,
        6 "collaboration" collaboration optional,
        7 "season_info" season_info required,
        8 "user_positions" user_positions optional,
    }
}

/// Element: `overall` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataOverallItem {
    /// Numeric id of this entry in the overall ranking; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the overall ranking.
    pub rank: i64,
    /// Measured figure behind the place in the overall ranking.
    pub value: f64,
    /// Score of the producer in the overall ranking.
    pub score: f64,
    /// Name of the tier that the producer has in the overall ranking.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataOverallItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `points` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataPointsItem {
    /// Numeric id of this entry in the ranking by points; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by points.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by points.
    pub value: f64,
    /// Score of the producer in the ranking by points.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by points.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataPointsItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `uploads` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataUploadsItem {
    /// Numeric id of this entry in the ranking by uploads; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by uploads.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by uploads.
    pub value: f64,
    /// Score of the producer in the ranking by uploads.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by uploads.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataUploadsItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `plays` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataPlaysItem {
    /// Numeric id of this entry in the ranking by plays; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by plays.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by plays.
    pub value: f64,
    /// Score of the producer in the ranking by plays.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by plays.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataPlaysItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `earnings` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataEarningsItem {
    /// Numeric id of this entry in the ranking by earnings; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by earnings.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by earnings.
    pub value: f64,
    /// Score of the producer in the ranking by earnings.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by earnings.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataEarningsItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `quality` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataQualityItem {
    /// Numeric id of this entry in the ranking by quality; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by quality.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by quality.
    pub value: f64,
    /// Score of the producer in the ranking by quality.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by quality.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataQualityItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// Element: `collaboration` of [`GetProducerLeaderboardsResponseData`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataCollaborationItem {
    /// Numeric id of this entry in the ranking by collaboration; may be null.
    ///
    /// Always present, but may be null.
    pub id: Option<i64>,
    /// Numeric id of the ranked producer; may be null.
    ///
    /// Always present, but may be null.
    pub producer_id: Option<i64>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present, but may be null.
    pub avatar: Option<String>,
    /// Place in the ranking by collaboration.
    pub rank: i64,
    /// Measured figure behind the place in the ranking by collaboration.
    pub value: f64,
    /// Score of the producer in the ranking by collaboration.
    pub score: f64,
    /// Name of the tier that the producer has in the ranking by collaboration.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details of the entry; its fields depend on the category.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    GetProducerLeaderboardsResponseDataCollaborationItem {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// The season that the rankings belong to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerLeaderboardsResponseDataSeasonInfo {
    /// Kind of season; seasons are `monthly`.
    pub r#type: GetProducerLeaderboardsResponseDataSeasonInfoType,
    /// Time left in the season, as text for people.
    pub time_remaining: String,
    /// End of the season as an ISO 8601 date and time.
    pub end_date: chrono::DateTime<chrono::FixedOffset>,
}

object! {
    GetProducerLeaderboardsResponseDataSeasonInfo {
        0 "type" r#type required,
        1 "time_remaining" time_remaining required,
        2 "end_date" end_date required,
    }
}

/// Kind of season; seasons are `monthly`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerLeaderboardsResponseDataSeasonInfoType {
    /// `monthly`
    Monthly,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerLeaderboardsResponseDataSeasonInfoType {
        Monthly "monthly",
    }
}

/// `category` of
/// [`GetProducerDashboardLeaderboard`](crate::operations::GetProducerDashboardLeaderboard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerDashboardLeaderboardCategory {
    /// `earning_share`
    EarningShare,
    /// `progress`
    Progress,
    /// `audience_plays`
    AudiencePlays,
    /// `releases`
    Releases,
    /// `collaborations`
    Collaborations,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerDashboardLeaderboardCategory {
        EarningShare "earning_share",
        Progress "progress",
        AudiencePlays "audience_plays",
        Releases "releases",
        Collaborations "collaborations",
    }
}

/// `period` of
/// [`GetProducerDashboardLeaderboard`](crate::operations::GetProducerDashboardLeaderboard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerDashboardLeaderboardPeriod {
    /// `current`
    Current,
    /// `7d`
    N7d,
    /// `30d`
    N30d,
    /// `all`
    All,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerDashboardLeaderboardPeriod {
        Current "current",
        N7d "7d",
        N30d "30d",
        All "all",
    }
}

/// Answer of
/// [`GetProducerDashboardLeaderboard`](crate::operations::GetProducerDashboardLeaderboard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardLeaderboardResponse {
    /// Category that the ranking counts, as requested.
    pub category: GetProducerDashboardLeaderboardResponseCategory,
    /// Whether the ranking compares single artists or whole producer accounts.
    pub scope: GetProducerDashboardLeaderboardResponseScope,
    /// Time span that the ranking covers.
    pub period: GetProducerDashboardLeaderboardResponsePeriod,
    /// ISO 8601 date-time at which this ranking was computed.
    pub generated_at: chrono::DateTime<chrono::FixedOffset>,
    /// ISO 8601 date-time at which the underlying figures last changed; null when not known.
    ///
    /// Always present, but may be null.
    pub source_updated_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// True when the ranking comes from an outdated snapshot.
    pub is_stale: bool,
    /// Number of participants in the ranking.
    pub participant_count: u64,
    /// Top places of the ranking, at most 20.
    ///
    /// At most 20 elements.
    pub leaders: Vec<Map<String, Value>>,
    /// Where the chosen artist stands in the ranking.
    pub current: GetProducerDashboardLeaderboardResponseCurrent,
}

object! {
    GetProducerDashboardLeaderboardResponse {
        0 "category" category required,
        1 "scope" scope required,
        2 "period" period required,
        3 "generatedAt" generated_at required,
        4 "sourceUpdatedAt" source_updated_at nullable,
        5 "isStale" is_stale required,
        6 "participantCount" participant_count required,
        7 "leaders" leaders required,
        8 "current" current required,
    }
}

/// Category that the ranking counts, as requested.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerDashboardLeaderboardResponseCategory {
    /// `earning_share`
    EarningShare,
    /// `progress`
    Progress,
    /// `audience_plays`
    AudiencePlays,
    /// `releases`
    Releases,
    /// `collaborations`
    Collaborations,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerDashboardLeaderboardResponseCategory {
        EarningShare "earning_share",
        Progress "progress",
        AudiencePlays "audience_plays",
        Releases "releases",
        Collaborations "collaborations",
    }
}

/// Whether the ranking compares single artists or whole producer accounts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerDashboardLeaderboardResponseScope {
    /// `artist`
    Artist,
    /// `producer_account`
    ProducerAccount,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerDashboardLeaderboardResponseScope {
        Artist "artist",
        ProducerAccount "producer_account",
    }
}

/// Time span that the ranking covers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardLeaderboardResponsePeriod {
    /// Short name of the time span, such as `30d`.
    pub key: String,
    /// Start of the time span as an ISO 8601 date-time; null when it is open at the beginning.
    ///
    /// Always present, but may be null.
    pub start: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// End of the time span as an ISO 8601 date-time.
    pub end: chrono::DateTime<chrono::FixedOffset>,
}

object! {
    GetProducerDashboardLeaderboardResponsePeriod {
        0 "key" key required,
        1 "start" start nullable,
        2 "end" end required,
    }
}

/// Where the chosen artist stands in the ranking.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardLeaderboardResponseCurrent {
    /// Whether the chosen artist takes part in the ranking.
    pub eligible: bool,
    /// Why the artist does not take part: no public tracks, no contribution or no activity; null
    /// when there is nothing to explain.
    ///
    /// Always present, but may be null.
    pub reason: Option<GetProducerDashboardLeaderboardResponseCurrentReason>,
    /// The artist's own row in the ranking; null when there is none.
    ///
    /// Always present, but may be null.
    pub entry: Option<Map<String, Value>>,
    /// Rows next to the artist's own, at most two.
    ///
    /// At most 2 elements.
    pub nearby: Vec<Map<String, Value>>,
}

object! {
    GetProducerDashboardLeaderboardResponseCurrent {
        0 "eligible" eligible required,
        1 "reason" reason nullable,
        2 "entry" entry nullable,
        3 "nearby" nearby required,
    }
}

/// Why the artist does not take part: no public tracks, no contribution or no activity; null
/// when there is nothing to explain.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProducerDashboardLeaderboardResponseCurrentReason {
    /// `no_public_tracks`
    NoPublicTracks,
    /// `no_contribution`
    NoContribution,
    /// `no_activity`
    NoActivity,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetProducerDashboardLeaderboardResponseCurrentReason {
        NoPublicTracks "no_public_tracks",
        NoContribution "no_contribution",
        NoActivity "no_activity",
    }
}

/// Answer of [`GetProducerDashboard`](crate::operations::GetProducerDashboard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardResponse {
    /// Experience points of the producer and the level they give.
    pub xp: Option<GetProducerDashboardResponseXp>,
    /// Achievements of the producer.
    pub achievements: Option<Vec<Map<String, Value>>>,
    /// Totals over the producer's catalogue.
    pub overview: Option<GetProducerDashboardResponseOverview>,
}

object! {
    GetProducerDashboardResponse {
        0 "xp" xp optional,
        1 "achievements" achievements optional,
        2 "overview" overview optional,
    }
}

/// Experience points of the producer and the level they give.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardResponseXp {
    /// Level that the producer has reached.
    pub current_level: i64,
    /// Experience points collected so far.
    pub current_xp: f64,
    /// Experience points still missing for the next level.
    pub xp_to_next_level: f64,
    /// Progress made within the current level towards the next one.
    pub level_progress: f64,
}

object! {
    GetProducerDashboardResponseXp {
        0 "currentLevel" current_level required,
        1 "currentXP" current_xp required,
        2 "xpToNextLevel" xp_to_next_level required,
        3 "levelProgress" level_progress required,
    }
}

/// Totals over the producer's catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetProducerDashboardResponseOverview {
    /// Number of the producer's tracks.
    pub total_tracks: i64,
    /// Number of plays over all tracks.
    pub total_plays: i64,
    /// Revenue over all sales, as a decimal number.
    pub total_revenue: f64,
    /// Number of the producer's albums.
    pub total_albums: i64,
    /// Number of different listeners, estimated from the total plays rather than counted.
    pub unique_listeners: f64,
    /// Rate at which the producer's figures grow.
    pub growth_rate: f64,
}

object! {
    GetProducerDashboardResponseOverview {
        0 "totalTracks" total_tracks required,
        1 "totalPlays" total_plays required,
        2 "totalRevenue" total_revenue required,
        3 "totalAlbums" total_albums required,
        4 "uniqueListeners" unique_listeners required,
        5 "growthRate" growth_rate required,
    }
}
