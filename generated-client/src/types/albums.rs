// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Albums.

use crate::runtime::{Checker, Limits, object};
use super::{Album, AlbumPage, ArtistSelector, Status};

/// Answer of [`GetAlbum`](crate::operations::GetAlbum).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumResponse {
    /// The album asked for, with its genres and tags.
    pub album: Album,
    /// Name of the loader that prepared the answer.
    pub loader: String,
}

object! {
    GetAlbumResponse {
        0 "album" album required,
        1 "loader" loader required,
    }
}

/// Answer of [`GetAlbums`](crate::operations::GetAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The page: position figures together with its albums.
    pub pagination: AlbumPage,
}

object! {
    GetAlbumsResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Request body of [`CreateAlbum`](crate::operations::CreateAlbum).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateAlbumRequest {
    /// Title of the album, 1 to 255 characters.
    pub name: String,
    /// Free text about the album.
    pub description: Option<String>,
    /// Day of release as `YYYY-MM-DD`.
    pub release_date: Option<chrono::NaiveDate>,
    /// Artists credited on the album, at least one: numeric artist ids, or `CURRENT_USER` for the
    /// caller.
    ///
    /// At least 1 element.
    pub artists: Vec<ArtistSelector>,
    /// Cover image of the album, given as text such as its address.
    pub image: String,
}

impl CreateAlbumRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        name: impl Into<String>,
        artists: impl IntoIterator<Item = impl Into<ArtistSelector>>,
        image: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            release_date: None,
            artists: artists.into_iter().map(Into::into).collect(),
            image: image.into(),
        }
    }

    /// Free text about the album.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Day of release as `YYYY-MM-DD`.
    pub fn release_date(mut self, release_date: chrono::NaiveDate) -> Self {
        self.release_date = Some(release_date);
        self
    }
}

impl Limits for CreateAlbumRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 1..=255);
        limits.items("artists", [&self.artists], 1..);
    }
}

object! {
    CreateAlbumRequest {
        0 "name" name required,
        1 "description" description optional,
        2 "release_date" release_date optional,
        3 "artists" artists required,
        4 "image" image required,
    }
}

/// Answer of [`CreateAlbum`](crate::operations::CreateAlbum).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAlbumResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The album as created.
    pub album: Album,
}

object! {
    CreateAlbumResponse {
        0 "status" status required,
        1 "album" album required,
    }
}
