// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Users.

use crate::runtime::object;
use super::{
    AlbumPage, ArtistPage, PlaylistPage, SimpleUserPage, Status, TrackPage, User,
    UserPage,
};

/// Answer of [`GetUser`](crate::operations::GetUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The user asked for.
    pub user: User,
}

object! {
    GetUserResponse {
        0 "status" status required,
        1 "user" user required,
    }
}

/// Answer of [`GetUserLikedTracks`](crate::operations::GetUserLikedTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedTracksResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: TrackPage,
}

object! {
    GetUserLikedTracksResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetUserLikedAlbums`](crate::operations::GetUserLikedAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedAlbumsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: AlbumPage,
}

object! {
    GetUserLikedAlbumsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetUserLikedArtists`](crate::operations::GetUserLikedArtists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedArtistsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: ArtistPage,
}

object! {
    GetUserLikedArtistsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetUserLikedPlaylists`](crate::operations::GetUserLikedPlaylists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLikedPlaylistsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: PlaylistPage,
}

object! {
    GetUserLikedPlaylistsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetUserFollowers`](crate::operations::GetUserFollowers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowersResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page in the short form, which has neither `total` nor `last_page`.
    pub pagination: SimpleUserPage,
}

object! {
    GetUserFollowersResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetUserFollowed`](crate::operations::GetUserFollowed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserFollowedResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: UserPage,
}

object! {
    GetUserFollowedResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`SearchUsers`](crate::operations::SearchUsers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchUsersResponse {
    /// Users that match the text, at most `limit` of them.
    pub users: Vec<User>,
}

object! {
    SearchUsersResponse {
        0 "users" users required,
    }
}

/// Answer of [`FollowUser`](crate::operations::FollowUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowUserResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    FollowUserResponse {
        0 "status" status required,
    }
}

/// Answer of [`UnfollowUser`](crate::operations::UnfollowUser).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnfollowUserResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    UnfollowUserResponse {
        0 "status" status required,
    }
}

/// Answer of [`GetUserMinutesLeft`](crate::operations::GetUserMinutesLeft).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMinutesLeftResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Upload minutes that are left; null means unlimited.
    pub minutes_left: Option<i64>,
}

object! {
    GetUserMinutesLeftResponse {
        0 "status" status required,
        1 "minutesLeft" minutes_left optional,
    }
}
