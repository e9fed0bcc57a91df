// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Beat Requests.

use crate::runtime::{Checker, Limits, number_values, object};
use super::{BeatRequest, TokenInfo, TrackId};

/// Answer of [`ListBeatRequests`](crate::operations::ListBeatRequests).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBeatRequestsResponse {
    /// All active beat requests.
    pub data: Vec<BeatRequest>,
    /// Always true in this answer.
    pub success: bool,
    /// Number of beat requests in `data`, 0 or more.
    pub count: u64,
}

object! {
    ListBeatRequestsResponse {
        0 "data" data required,
        1 "success" success required,
        2 "count" count required,
    }
}

/// Request body of [`CreateBeatRequest`](crate::operations::CreateBeatRequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateBeatRequestRequest {
    /// What is wanted, 10 to 500 characters; tags are stripped and the ends trimmed.
    pub content: String,
    /// Address of a track that shows the wanted direction, at most 500 characters; required.
    ///
    /// A URL; not checked before sending.
    pub reference_track: String,
    /// Wanted genre, at most 100 characters: letters, digits, spaces and `- & / ( ) . '`; trimmed
    /// before validation, may be null.
    ///
    /// Matches `^[a-zA-Z0-9\s\-&/().']+$`; not checked before sending.
    pub genre: Option<Option<String>>,
    /// Wanted tempo in beats per minute, at most 20 characters made of digits, hyphens and spaces;
    /// may be null.
    ///
    /// Matches `^[0-9\-\s]+$`; not checked before sending.
    pub bpm_range: Option<Option<String>>,
    /// Wanted musical key, at most 10 characters: letters, digits, `#` and spaces; may be null.
    ///
    /// Matches `^[a-zA-Z0-9#\s]+$`; not checked before sending.
    pub key: Option<Option<String>>,
    /// Wanted mood, at most 50 characters; the application's own AlphaSpaces rule applies, and it
    /// may be null.
    pub mood: Option<Option<String>>,
    /// What the requester would spend, as text of at most 50 characters checked against a currency
    /// or range pattern, not a number; may be null.
    pub budget: Option<Option<String>>,
    /// Life of the request in hours: 24, 48 or 72, by default 24; the value is converted to an
    /// integer before it is validated.
    ///
    /// Default `24`.
    pub duration_hours: Option<CreateBeatRequestRequestDurationHours>,
}

impl CreateBeatRequestRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(content: impl Into<String>, reference_track: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            reference_track: reference_track.into(),
            genre: None,
            bpm_range: None,
            key: None,
            mood: None,
            budget: None,
            duration_hours: None,
        }
    }

    /// Wanted genre, at most 100 characters: letters, digits, spaces and `- & / ( ) . '`; trimmed
    /// before validation, may be null.
    ///
    /// Matches `^[a-zA-Z0-9\s\-&/().']+$`; not checked before sending.
    pub fn genre(mut self, genre: impl Into<String>) -> Self {
        self.genre = Some(Some(genre.into()));
        self
    }

    /// Sends null as `genre`.
    pub fn clear_genre(mut self) -> Self {
        self.genre = Some(None);
        self
    }

    /// Wanted tempo in beats per minute, at most 20 characters made of digits, hyphens and spaces;
    /// may be null.
    ///
    /// Matches `^[0-9\-\s]+$`; not checked before sending.
    pub fn bpm_range(mut self, bpm_range: impl Into<String>) -> Self {
        self.bpm_range = Some(Some(bpm_range.into()));
        self
    }

    /// Sends null as `bpm_range`.
    pub fn clear_bpm_range(mut self) -> Self {
        self.bpm_range = Some(None);
        self
    }

    /// Wanted musical key, at most 10 characters: letters, digits, `#` and spaces; may be null.
    ///
    /// Matches `^[a-zA-Z0-9#\s]+$`; not checked before sending.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(Some(key.into()));
        self
    }

    /// Sends null as `key`.
    pub fn clear_key(mut self) -> Self {
        self.key = Some(None);
        self
    }

    /// Wanted mood, at most 50 characters; the application's own AlphaSpaces rule applies, and it
    /// may be null.
    pub fn mood(mut self, mood: impl Into<String>) -> Self {
        self.mood = Some(Some(mood.into()));
        self
    }

    /// Sends null as `mood`.
    pub fn clear_mood(mut self) -> Self {
        self.mood = Some(None);
        self
    }

    /// What the requester would spend, as text of at most 50 characters checked against a currency
    /// or range pattern, not a number; may be null.
    pub fn budget(mut self, budget: impl Into<String>) -> Self {
        self.budget = Some(Some(budget.into()));
        self
    }

    /// Sends null as `budget`.
    pub fn clear_budget(mut self) -> Self {
        self.budget = Some(None);
        self
    }

    /// Life of the request in hours: 24, 48 or 72, by default 24; the value is converted to an
    /// integer before it is validated.
    ///
    /// Default `24`.
    pub fn duration_hours(
        mut self,
        duration_hours: impl Into<CreateBeatRequestRequestDurationHours>,
    ) -> Self {
        self.duration_hours = Some(duration_hours.into());
        self
    }
}

impl Limits for CreateBeatRequestRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("content", [&self.content], 10..=500);
        limits.length("reference_track", [&self.reference_track], ..=500);
        limits.length("genre", self.genre.iter().flatten(), ..=100);
        limits.length("bpm_range", self.bpm_range.iter().flatten(), ..=20);
        limits.length("key", self.key.iter().flatten(), ..=10);
        limits.length("mood", self.mood.iter().flatten(), ..=50);
        limits.length("budget", self.budget.iter().flatten(), ..=50);
    }
}

object! {
    CreateBeatRequestRequest {
        0 "content" content required,
        1 "reference_track" reference_track required,
        2 "genre" genre maybe,
        3 "bpm_range" bpm_range maybe,
        4 "key" key maybe,
        5 "mood" mood maybe,
        6 "budget" budget maybe,
        7 "duration_hours" duration_hours optional,
    }
}

/// Life of the request in hours: 24, 48 or 72, by default 24; the value is converted to an
/// integer before it is validated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateBeatRequestRequestDurationHours {
    /// 24
    N24,
    /// 48
    N48,
    /// 72
    N72,
    /// A value that was not known when this client was made.
    Unknown(i64),
}

number_values! {
    CreateBeatRequestRequestDurationHours {
        N24 24,
        N48 48,
        N72 72,
    }
}

/// Answer of [`CreateBeatRequest`](crate::operations::CreateBeatRequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBeatRequestResponse {
    /// Whether the call went through.
    pub success: bool,
    /// Short text about the outcome, meant for people.
    pub message: Option<String>,
    /// The new request, with a part of its fields.
    pub data: BeatRequest,
    /// What the request cost, and what is left.
    pub token_info: Option<TokenInfo>,
}

object! {
    CreateBeatRequestResponse {
        0 "success" success required,
        1 "message" message optional,
        2 "data" data required,
        3 "token_info" token_info optional,
    }
}

/// Request body of [`SubmitTrackToBeatRequest`](crate::operations::SubmitTrackToBeatRequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SubmitTrackToBeatRequestRequest {
    /// Numeric id of the track being submitted.
    pub track_id: TrackId,
}

impl SubmitTrackToBeatRequestRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(track_id: impl Into<TrackId>) -> Self {
        Self { track_id: track_id.into() }
    }
}

object! {
    SubmitTrackToBeatRequestRequest {
        0 "track_id" track_id required,
    }
}

/// Answer of [`LogBeatRequestView`](crate::operations::LogBeatRequestView).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LogBeatRequestViewResponse {
    /// Always true in this answer.
    pub success: bool,
    /// Whether the view was counted; false for an unknown request or the caller's own.
    pub tracked: bool,
}

object! {
    LogBeatRequestViewResponse {
        0 "success" success required,
        1 "tracked" tracked required,
    }
}
