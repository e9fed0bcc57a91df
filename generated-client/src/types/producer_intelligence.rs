// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Producer Intelligence.

use crate::runtime::{Decimal, decimal, object, values};
use super::{DashboardLeader, LeaderboardCategory, LeaderboardRow};
use serde_json::{Map, Value};

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
    pub overall: Option<Vec<LeaderboardRow>>,
    /// Ranking by points.
    pub points: Option<Vec<LeaderboardRow>>,
    /// Ranking by uploads.
    pub uploads: Option<Vec<LeaderboardRow>>,
    /// Ranking by plays.
    pub plays: Option<Vec<LeaderboardRow>>,
    /// Ranking by earnings.
    pub earnings: Option<Vec<LeaderboardRow>>,
    /// Ranking by quality.
    pub quality: Option<Vec<LeaderboardRow>>,
    /// Ranking by collaboration.
    pub collaboration: Option<Vec<LeaderboardRow>>,
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
#[derive(Debug, Clone)]
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

/// `period` of
/// [`GetProducerDashboardLeaderboard`](crate::operations::GetProducerDashboardLeaderboard).
#[derive(Debug, Clone)]
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
    pub category: LeaderboardCategory,
    /// Whether the ranking compares single artists or whole producer accounts.
    pub scope: GetProducerDashboardLeaderboardResponseScope,
    /// Time span that the ranking covers.
    pub period: GetProducerDashboardLeaderboardResponsePeriod,
    /// ISO 8601 date-time at which this ranking was computed.
    pub generated_at: chrono::DateTime<chrono::FixedOffset>,
    /// ISO 8601 date-time at which the underlying figures last changed; null when not known.
    ///
    /// Always present.
    pub source_updated_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// True when the ranking comes from an outdated snapshot.
    pub is_stale: bool,
    /// Number of participants in the ranking.
    pub participant_count: u64,
    /// Top places of the ranking, at most 20.
    ///
    /// At most 20 elements.
    pub leaders: Vec<DashboardLeader>,
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

/// Whether the ranking compares single artists or whole producer accounts.
#[derive(Debug, Clone)]
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
    /// Always present.
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
    /// Always present.
    pub reason: Option<GetProducerDashboardLeaderboardResponseCurrentReason>,
    /// The artist's own row in the ranking; null when there is none.
    ///
    /// Always present.
    pub entry: Option<DashboardLeader>,
    /// Rows next to the artist's own, at most two.
    ///
    /// At most 2 elements.
    pub nearby: Vec<DashboardLeader>,
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
#[derive(Debug, Clone)]
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
    /// The producer's leading tracks; no source shows the shape.
    pub top_tracks: Option<Value>,
    /// What happened lately; no source shows the shape.
    pub recent_activity: Option<Value>,
    /// Figures in an older form; no source shows the shape.
    pub legacy: Option<Value>,
}

object! {
    GetProducerDashboardResponse {
        0 "xp" xp optional,
        1 "achievements" achievements optional,
        2 "overview" overview optional,
        3 "topTracks" top_tracks optional,
        4 "recentActivity" recent_activity optional,
        5 "legacy" legacy optional,
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
    ///
    /// In major units of a currency that is not known.
    pub total_revenue: Decimal,
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
        2 "totalRevenue" total_revenue required_as<decimal::Number>,
        3 "totalAlbums" total_albums required,
        4 "uniqueListeners" unique_listeners required,
        5 "growthRate" growth_rate required,
    }
}
