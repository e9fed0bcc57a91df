// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Users.

use crate::runtime::object;
use super::{Album, Artist, Playlist, Track, User};

/// Answer of [`GetUser`](crate::operations::GetUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// The user asked for.
    pub user: Option<User>,
}

object! {
    GetUserResponse {
        0 "status" status optional,
        1 "user" user optional,
    }
}

/// Answer of [`GetUserLikedTracks`](crate::operations::GetUserLikedTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedTracksResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<GetUserLikedTracksResponsePagination>,
}

object! {
    GetUserLikedTracksResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedTracksResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Track>>,
}

object! {
    GetUserLikedTracksResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetUserLikedAlbums`](crate::operations::GetUserLikedAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedAlbumsResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<GetUserLikedAlbumsResponsePagination>,
}

object! {
    GetUserLikedAlbumsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedAlbumsResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Album>>,
}

object! {
    GetUserLikedAlbumsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetUserLikedArtists`](crate::operations::GetUserLikedArtists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedArtistsResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<GetUserLikedArtistsResponsePagination>,
}

object! {
    GetUserLikedArtistsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedArtistsResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Artist>>,
}

object! {
    GetUserLikedArtistsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetUserLikedPlaylists`](crate::operations::GetUserLikedPlaylists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedPlaylistsResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<GetUserLikedPlaylistsResponsePagination>,
}

object! {
    GetUserLikedPlaylistsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedPlaylistsResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Playlist>>,
}

object! {
    GetUserLikedPlaylistsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetUserFollowers`](crate::operations::GetUserFollowers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowersResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: Option<GetUserFollowersResponsePagination>,
}

object! {
    GetUserFollowersResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page in the short form, which has neither `total` nor `last_page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowersResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<User>>,
}

object! {
    GetUserFollowersResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "data" data optional,
    }
}

/// Answer of [`GetUserFollowed`](crate::operations::GetUserFollowed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowedResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<GetUserFollowedResponsePagination>,
}

object! {
    GetUserFollowedResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowedResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<User>>,
}

object! {
    GetUserFollowedResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`SearchUsers`](crate::operations::SearchUsers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchUsersResponse {
    /// Users that match the text, at most `limit` of them.
    pub users: Option<Vec<User>>,
}

object! {
    SearchUsersResponse {
        0 "users" users optional,
    }
}

/// Answer of [`FollowUser`](crate::operations::FollowUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowUserResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
}

object! {
    FollowUserResponse {
        0 "status" status optional,
    }
}

/// Answer of [`UnfollowUser`](crate::operations::UnfollowUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnfollowUserResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
}

object! {
    UnfollowUserResponse {
        0 "status" status optional,
    }
}

/// Answer of [`GetUserMinutesLeft`](crate::operations::GetUserMinutesLeft).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMinutesLeftResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// Upload minutes that are left; null means unlimited.
    pub minutes_left: Option<i64>,
}

object! {
    GetUserMinutesLeftResponse {
        0 "status" status optional,
        1 "minutesLeft" minutes_left optional,
    }
}
