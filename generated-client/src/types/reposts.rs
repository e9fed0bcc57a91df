// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Reposts.

use crate::runtime::{choice, object, values};
use super::{Album, Track};
use serde_json::Map;
use serde_json::Value;

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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    pub status: Option<ToggleRepostResponseStatus>,
    /// What happened: `added` for a new repost, `removed` for one taken back.
    pub action: Option<ToggleRepostResponseAction>,
    /// The new repost; present only when `action` is `added`.
    pub repost: Option<Map<String, Value>>,
}

object! {
    ToggleRepostResponse {
        0 "status" status optional,
        1 "action" action optional,
        2 "repost" repost optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToggleRepostResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ToggleRepostResponseStatus {
        Success "success",
    }
}

/// What happened: `added` for a new repost, `removed` for one taken back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    pub status: Option<GetUserRepostsResponseStatus>,
    /// The page in the simple form, which has neither `total` nor `last_page`.
    pub pagination: Option<GetUserRepostsResponsePagination>,
}

object! {
    GetUserRepostsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserRepostsResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetUserRepostsResponseStatus {
        Success "success",
    }
}

/// The page in the simple form, which has neither `total` nor `last_page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserRepostsResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<GetUserRepostsResponsePaginationDataItem>>,
}

object! {
    GetUserRepostsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "data" data optional,
    }
}

/// A repost, loaded together with the thing that was reposted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserRepostsResponsePaginationDataItem {
    /// The reposted track or album.
    pub repostable: Option<GetUserRepostsResponsePaginationDataItemRepostable>,
}

object! {
    GetUserRepostsResponsePaginationDataItem {
        0 "repostable" repostable optional,
    }
}

/// The reposted track or album.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUserRepostsResponsePaginationDataItemRepostable {
    /// A single piece of music with its artwork, length and credits; callers without a token see
    /// fewer fields.
    Track(Track),
    /// A release with its artwork and, if loaded, its tracks and artists; callers without a token
    /// do not see the tracks.
    Album(Album),
}

impl From<Track> for GetUserRepostsResponsePaginationDataItemRepostable {
    fn from(value: Track) -> Self {
        Self::Track(value)
    }
}

impl From<Album> for GetUserRepostsResponsePaginationDataItemRepostable {
    fn from(value: Album) -> Self {
        Self::Album(value)
    }
}

choice! {
    GetUserRepostsResponsePaginationDataItemRepostable {
        Track(Track) object,
        Album(Album) object,
    }
}
