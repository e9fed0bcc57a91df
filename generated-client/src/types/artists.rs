// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Artists.

use crate::runtime::{Checker, Limits, object};
use super::{AlbumPage, Artist, ArtistPage, SimpleAlbumPage, Status, TrackPage, UserPage};

/// Answer of [`GetArtist`](crate::operations::GetArtist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistResponse {
    /// The artist asked for, with profile data.
    pub artist: Artist,
    /// Page of the artist's albums; this simple form of page has neither `total` nor `last_page`.
    pub albums: Option<SimpleAlbumPage>,
    /// Name of the loader that prepared the answer.
    pub loader: String,
    /// Name of the layout chosen for showing the artist's albums.
    pub selected_album_layout: Option<String>,
    /// Page of the artist's tracks.
    pub tracks: Option<TrackPage>,
}

object! {
    GetArtistResponse {
        0 "artist" artist required,
        1 "albums" albums optional,
        2 "loader" loader required,
        3 "selectedAlbumLayout" selected_album_layout optional,
        4 "tracks" tracks optional,
    }
}

/// Answer of [`GetArtistTracks`](crate::operations::GetArtistTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistTracksResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Page of tracks with its position in the whole list.
    pub pagination: TrackPage,
}

object! {
    GetArtistTracksResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetArtistAlbums`](crate::operations::GetArtistAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistAlbumsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Page of albums with its position in the whole list.
    pub pagination: AlbumPage,
}

object! {
    GetArtistAlbumsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetArtistFollowers`](crate::operations::GetArtistFollowers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistFollowersResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Page of users with its position in the whole list.
    pub pagination: UserPage,
}

object! {
    GetArtistFollowersResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Answer of [`GetArtists`](crate::operations::GetArtists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The page: position figures together with its artists.
    pub pagination: ArtistPage,
}

object! {
    GetArtistsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Request body of [`CreateArtist`](crate::operations::CreateArtist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateArtistRequest {
    /// Stage name, 1 to 255 characters.
    pub name: String,
    /// Free text about the artist.
    pub description: Option<String>,
    /// Small picture of the artist, given as text such as its address.
    pub image_small: Option<String>,
}

impl CreateArtistRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            image_small: None,
        }
    }

    /// Free text about the artist.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Small picture of the artist, given as text such as its address.
    pub fn image_small(mut self, image_small: impl Into<String>) -> Self {
        self.image_small = Some(image_small.into());
        self
    }
}

impl Limits for CreateArtistRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 1..=255);
    }
}

object! {
    CreateArtistRequest {
        0 "name" name required,
        1 "description" description optional,
        2 "image_small" image_small optional,
    }
}

/// Answer of [`CreateArtist`](crate::operations::CreateArtist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArtistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The artist as created.
    pub artist: Artist,
}

object! {
    CreateArtistResponse {
        0 "status" status required,
        1 "artist" artist required,
    }
}

/// Answer of [`GetArtistFollowStatus`](crate::operations::GetArtistFollowStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistFollowStatusResponse {
    /// True when the caller follows the artist.
    pub following: bool,
}

object! {
    GetArtistFollowStatusResponse {
        0 "following" following required,
    }
}
