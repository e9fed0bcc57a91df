// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Tags.

use crate::runtime::object;
use super::{SimpleAlbumPage, SimpleTrackPage, Status};

/// Answer of [`GetTagTracks`](crate::operations::GetTagTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagTracksResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: SimpleTrackPage,
}

object! {
    GetTagTracksResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetTagAlbums`](crate::operations::GetTagAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTagAlbumsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: SimpleAlbumPage,
}

object! {
    GetTagAlbumsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}
