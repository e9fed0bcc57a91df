// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Tags.

use crate::runtime::object;
use super::{Album, Track};

/// Answer of [`GetTagTracks`](crate::operations::GetTagTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagTracksResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: Option<GetTagTracksResponsePagination>,
}

object! {
    GetTagTracksResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page in the short form, which has neither `total` nor `last_page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagTracksResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Track>>,
}

object! {
    GetTagTracksResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "data" data optional,
    }
}

/// Answer of [`GetTagAlbums`](crate::operations::GetTagAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagAlbumsResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: Option<GetTagAlbumsResponsePagination>,
}

object! {
    GetTagAlbumsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page in the short form, which has neither `total` nor `last_page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagAlbumsResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Album>>,
}

object! {
    GetTagAlbumsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "data" data optional,
    }
}
