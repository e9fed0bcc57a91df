// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Albums.

use crate::runtime::{Checker, Limits, object, values};
use super::{Album, AlbumId, Artist, ArtistSelector, Genre, Tag, Track};

/// Answer of [`GetAlbum`](crate::operations::GetAlbum).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumResponse {
    /// The album asked for, with its genres and tags.
    pub album: Option<GetAlbumResponseAlbum>,
    /// Name of the loader that prepared the answer.
    pub loader: Option<String>,
}

object! {
    GetAlbumResponse {
        0 "album" album optional,
        1 "loader" loader optional,
    }
}

/// The album asked for, with its genres and tags.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumResponseAlbum {
    /// Identifier of the album.
    pub id: Option<AlbumId>,
    /// Title of the album.
    pub name: Option<String>,
    /// Address of the album artwork, commonly 300 by 300 pixels.
    pub image: Option<String>,
    /// Day of release in the form `YYYY-MM-DD`.
    pub release_date: Option<chrono::NaiveDate>,
    /// Text about the album; null when there is none.
    pub description: Option<String>,
    /// Tracks of the album, only sent to callers with a token; null when they were not loaded.
    pub tracks: Option<Vec<Track>>,
    /// Artists credited on the album; null when they were not loaded.
    pub artists: Option<Vec<Artist>>,
    /// Genres of the album; null when they were not loaded.
    pub genres: Option<Vec<Genre>>,
    /// Tags on the album; null when they were not loaded.
    pub tags: Option<Vec<Tag>>,
}

object! {
    GetAlbumResponseAlbum {
        0 "id" id optional,
        1 "name" name optional,
        2 "image" image optional,
        3 "release_date" release_date optional,
        4 "description" description optional,
        5 "tracks" tracks optional,
        6 "artists" artists optional,
        7 "genres" genres optional,
        8 "tags" tags optional,
    }
}

/// Answer of [`GetAlbums`](crate::operations::GetAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumsResponse {
    /// `success` when the call went through.
    pub status: Option<GetAlbumsResponseStatus>,
    /// The page: position figures together with its albums.
    pub pagination: Option<GetAlbumsResponsePagination>,
}

object! {
    GetAlbumsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAlbumsResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetAlbumsResponseStatus {
        Success "success",
    }
}

/// The page: position figures together with its albums.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAlbumsResponsePagination {
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
    GetAlbumsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
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
    pub status: Option<String>,
    /// The album as created.
    pub album: Option<Album>,
}

object! {
    CreateAlbumResponse {
        0 "status" status optional,
        1 "album" album optional,
    }
}
