// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Artists.

use crate::runtime::{Checker, Limits, object, values};
use super::{
    Album, Artist, ArtistId, Genre, Profile, ProfileImage, ProfileLink, Track, User,
};

/// Answer of [`GetArtist`](crate::operations::GetArtist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistResponse {
    /// The artist asked for, with profile data.
    pub artist: Option<GetArtistResponseArtist>,
    /// Page of the artist's albums; this simple form of page has neither `total` nor `last_page`.
    pub albums: Option<GetArtistResponseAlbums>,
    /// Name of the loader that prepared the answer.
    pub loader: Option<String>,
    /// Name of the layout chosen for showing the artist's albums.
    pub selected_album_layout: Option<String>,
    /// Page of the artist's tracks.
    pub tracks: Option<GetArtistResponseTracks>,
}

object! {
    GetArtistResponse {
        0 "artist" artist optional,
        1 "albums" albums optional,
        2 "loader" loader optional,
        3 "selectedAlbumLayout" selected_album_layout optional,
        4 "tracks" tracks optional,
    }
}

/// The artist asked for, with profile data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistResponseArtist {
    /// Identifier of the artist.
    pub id: Option<ArtistId>,
    /// Name under which the artist appears.
    pub name: Option<String>,
    /// Whether the staff of the site have verified the artist.
    pub verified: Option<bool>,
    /// Artists of a similar kind; null when they were not loaded.
    pub similar: Option<Vec<Artist>>,
    /// The artist's leading tracks; null when they were not loaded.
    pub top_tracks: Option<Vec<Track>>,
    /// Genres in which the artist works; null when they were not loaded.
    pub genres: Option<Vec<Genre>>,
    /// Biographical details of the artist.
    pub profile: Option<Profile>,
    /// Pictures on the artist's profile; null when they were not loaded.
    pub profile_images: Option<Vec<ProfileImage>>,
    /// Links on the artist's profile; null when they were not loaded.
    pub links: Option<Vec<ProfileLink>>,
}

object! {
    GetArtistResponseArtist {
        0 "id" id optional,
        1 "name" name optional,
        2 "verified" verified optional,
        3 "similar" similar optional,
        4 "top_tracks" top_tracks optional,
        5 "genres" genres optional,
        6 "profile" profile optional,
        7 "profile_images" profile_images optional,
        8 "links" links optional,
    }
}

/// Page of the artist's albums; this simple form of page has neither `total` nor `last_page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistResponseAlbums {
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
    GetArtistResponseAlbums {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "data" data optional,
    }
}

/// Page of the artist's tracks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistResponseTracks {
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
    GetArtistResponseTracks {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetArtistTracks`](crate::operations::GetArtistTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistTracksResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// Page of tracks with its position in the whole list.
    pub pagination: Option<GetArtistTracksResponsePagination>,
}

object! {
    GetArtistTracksResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// Page of tracks with its position in the whole list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistTracksResponsePagination {
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
    GetArtistTracksResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetArtistAlbums`](crate::operations::GetArtistAlbums).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistAlbumsResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// Page of albums with its position in the whole list.
    pub pagination: Option<GetArtistAlbumsResponsePagination>,
}

object! {
    GetArtistAlbumsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// Page of albums with its position in the whole list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistAlbumsResponsePagination {
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
    GetArtistAlbumsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetArtistFollowers`](crate::operations::GetArtistFollowers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistFollowersResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// Page of users with its position in the whole list.
    pub pagination: Option<GetArtistFollowersResponsePagination>,
}

object! {
    GetArtistFollowersResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// Page of users with its position in the whole list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistFollowersResponsePagination {
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
    GetArtistFollowersResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// Answer of [`GetArtists`](crate::operations::GetArtists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistsResponse {
    /// `success` when the call went through.
    pub status: Option<GetArtistsResponseStatus>,
    /// The page: position figures together with its artists.
    pub pagination: Option<GetArtistsResponsePagination>,
}

object! {
    GetArtistsResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetArtistsResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetArtistsResponseStatus {
        Success "success",
    }
}

/// The page: position figures together with its artists.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistsResponsePagination {
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
    GetArtistsResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
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
    pub status: Option<String>,
    /// The artist as created.
    pub artist: Option<Artist>,
}

object! {
    CreateArtistResponse {
        0 "status" status optional,
        1 "artist" artist optional,
    }
}

/// Answer of [`GetArtistFollowStatus`](crate::operations::GetArtistFollowStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistFollowStatusResponse {
    /// True when the caller follows the artist.
    pub following: Option<bool>,
}

object! {
    GetArtistFollowStatusResponse {
        0 "following" following optional,
    }
}
