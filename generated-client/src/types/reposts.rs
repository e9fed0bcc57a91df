// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Reposts.

use crate::runtime::{object, values};
use super::{RepostPage, Status};
use serde_json::{Map, Value};

/// Request body of [`ToggleRepost`](crate::operations::ToggleRepost).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ToggleRepostRequest {
    /// Id of an existing item of the kind that `repostable_type` names.
    pub repostable_id: i64,
    /// Kind of the item: send `track` or `album`; the server itself only checks that a value is
    /// there.
    pub repostable_type: ToggleRepostRequestRepostableType,
}

impl ToggleRepostRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        repostable_id: i64,
        repostable_type: impl Into<ToggleRepostRequestRepostableType>,
    ) -> Self {
        Self {
            repostable_id,
            repostable_type: repostable_type.into(),
        }
    }
}

object! {
    ToggleRepostRequest {
        0 "repostable_id" repostable_id required,
        1 "repostable_type" repostable_type required,
    }
}

/// Kind of the item: send `track` or `album`; the server itself only checks that a value is
/// there.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ToggleRepostRequestRepostableType {
    /// `track`
    Track,
    /// `album`
    Album,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ToggleRepostRequestRepostableType {
        Track "track",
        Album "album",
    }
}

/// Answer of [`ToggleRepost`](crate::operations::ToggleRepost).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToggleRepostResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// What happened: `added` for a new repost, `removed` for one taken back.
    pub action: ToggleRepostResponseAction,
    /// The new repost; present only when `action` is `added`.
    pub repost: Option<Map<String, Value>>,
}

object! {
    ToggleRepostResponse {
        0 "status" status required,
        1 "action" action required,
        2 "repost" repost optional,
    }
}

/// What happened: `added` for a new repost, `removed` for one taken back.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ToggleRepostResponseAction {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ToggleRepostResponseAction {
        Added "added",
        Removed "removed",
    }
}

/// Answer of [`GetUserReposts`](crate::operations::GetUserReposts).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserRepostsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The page in the simple form, which has neither `total` nor `last_page`.
    pub pagination: RepostPage,
}

object! {
    GetUserRepostsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}
