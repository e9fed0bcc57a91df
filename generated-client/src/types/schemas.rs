// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types that the document names in its components.

use crate::runtime::{choice, object};
use super::{
    AlbumId, ArtistId, CommentId, GenreId, LyricId, PlaylistId, ProfileId,
    ProfileImageId, ProfileLinkId, TagId, TrackId, UserId,
};

/// Position of one page within a list whose total length is known; on an empty page `from` and
/// `to` are null.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
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
}

object! {
    Pagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
    }
}

/// A performer or producer in the catalog; `verified` is only sent to callers with a token.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Artist {
    /// Identifier of the artist.
    pub id: Option<ArtistId>,
    /// Name under which the artist appears.
    pub name: Option<String>,
    /// Whether the staff of the site have verified the artist.
    pub verified: Option<bool>,
}

object! {
    Artist {
        0 "id" id optional,
        1 "name" name optional,
        2 "verified" verified optional,
    }
}

/// A release with its artwork and, if loaded, its tracks and artists; callers without a token
/// do not see the tracks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Album {
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
}

object! {
    Album {
        0 "id" id optional,
        1 "name" name optional,
        2 "image" image optional,
        3 "release_date" release_date optional,
        4 "description" description optional,
        5 "tracks" tracks optional,
        6 "artists" artists optional,
    }
}

/// A single piece of music with its artwork, length and credits; callers without a token see
/// fewer fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Track {
    /// Identifier of the track.
    pub id: Option<TrackId>,
    /// Title of the track.
    pub name: Option<String>,
    /// Day on which the track's album was released, in the form `YYYY-MM-DD`.
    pub release_date: Option<chrono::NaiveDate>,
    /// Address of the artwork of the track's album, commonly 300 by 300 pixels.
    pub image: Option<String>,
    /// Playing time in milliseconds.
    pub duration: Option<i64>,
    /// Text about the track; null when there is none.
    pub description: Option<String>,
    /// Artists credited on the track.
    pub artists: Option<Vec<Artist>>,
}

object! {
    Track {
        0 "id" id optional,
        1 "name" name optional,
        2 "release_date" release_date optional,
        3 "image" image optional,
        4 "duration" duration optional,
        5 "description" description optional,
        6 "artists" artists optional,
    }
}

/// A list of tracks kept by a user, with its visibility settings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Playlist {
    /// Identifier of the playlist.
    pub id: Option<PlaylistId>,
    /// Title of the playlist.
    pub name: Option<String>,
    /// Whether people other than the owner can see the playlist.
    pub public: Option<bool>,
    /// Whether the playlist is meant to be edited by several users.
    pub collaborative: Option<bool>,
    /// Address of the playlist artwork, commonly 300 by 300 pixels.
    pub image: Option<String>,
    /// Text about the playlist; null when there is none.
    pub description: Option<String>,
}

object! {
    Playlist {
        0 "id" id optional,
        1 "name" name optional,
        2 "public" public optional,
        3 "collaborative" collaborative optional,
        4 "image" image optional,
        5 "description" description optional,
    }
}

/// A musical style used to sort the catalog.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Genre {
    /// Identifier of the genre.
    pub id: Option<GenreId>,
    /// Name of the genre.
    pub name: Option<String>,
}

object! {
    Genre {
        0 "id" id optional,
        1 "name" name optional,
    }
}

/// A remark that a user left on a track, possibly in reply to another.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// Identifier of the comment.
    pub id: Option<CommentId>,
    /// Text of the comment.
    pub content: Option<String>,
    /// Place in the track to which the comment is attached.
    pub position: Option<i64>,
    /// Level of nesting among the replies.
    pub depth: Option<i64>,
    /// Whether the comment has been deleted.
    pub deleted: Option<bool>,
    /// User who wrote the comment.
    pub user: Option<User>,
}

object! {
    Comment {
        0 "id" id optional,
        1 "content" content optional,
        2 "position" position optional,
        3 "depth" depth optional,
        4 "deleted" deleted optional,
        5 "user" user optional,
    }
}

/// The words sung or spoken in a track.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lyric {
    /// Identifier of the lyric.
    pub id: Option<LyricId>,
    /// Full text of the lyric.
    pub text: Option<String>,
}

object! {
    Lyric {
        0 "id" id optional,
        1 "text" text optional,
    }
}

/// Biographical details that an artist shows to the public.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Identifier of the profile.
    pub id: Option<ProfileId>,
    /// Text in which the artist introduces themselves.
    pub description: Option<String>,
    /// City that the artist gives as home.
    pub city: Option<String>,
    /// Country that the artist gives as home.
    pub country: Option<String>,
}

object! {
    Profile {
        0 "id" id optional,
        1 "description" description optional,
        2 "city" city optional,
        3 "country" country optional,
    }
}

/// A picture shown on an artist's profile.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileImage {
    /// Identifier of the picture.
    pub id: Option<ProfileImageId>,
    /// Address from which the picture can be loaded.
    pub url: Option<String>,
}

object! {
    ProfileImage {
        0 "id" id optional,
        1 "url" url optional,
    }
}

/// A link that an artist shows on the profile.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfileLink {
    /// Identifier of the link.
    pub id: Option<ProfileLinkId>,
    /// Address to which the link leads.
    pub url: Option<String>,
    /// Text shown for the link.
    pub title: Option<String>,
}

object! {
    ProfileLink {
        0 "id" id optional,
        1 "url" url optional,
        2 "title" title optional,
    }
}

/// The public face of an account: its id, name and picture.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Identifier of the user.
    pub id: Option<UserId>,
    /// Name shown to other users.
    pub display_name: Option<String>,
    /// Address of the user's profile picture.
    pub avatar: Option<String>,
}

object! {
    User {
        0 "id" id optional,
        1 "display_name" display_name optional,
        2 "avatar" avatar optional,
    }
}

/// A free label attached to tracks and albums.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Identifier of the tag.
    pub id: Option<TagId>,
    /// Text of the tag.
    pub name: Option<String>,
}

object! {
    Tag {
        0 "id" id optional,
        1 "name" name optional,
    }
}

/// A user by id, or the caller.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UserSelector {
    /// Id of the user.
    Id(UserId),
    /// The user to whom the token belongs.
    Me,
}

impl From<UserId> for UserSelector {
    fn from(value: UserId) -> Self {
        Self::Id(value)
    }
}

impl From<u64> for UserSelector {
    fn from(value: u64) -> Self {
        Self::Id(value.into())
    }
}

choice! {
    UserSelector {
        Id(UserId) integer,
        Me "me",
    }
}

/// An artist by id, or the caller's own artist.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArtistSelector {
    /// Id of the artist.
    Id(ArtistId),
    /// The caller's own artist.
    CurrentUser,
}

impl From<ArtistId> for ArtistSelector {
    fn from(value: ArtistId) -> Self {
        Self::Id(value)
    }
}

impl From<u64> for ArtistSelector {
    fn from(value: u64) -> Self {
        Self::Id(value.into())
    }
}

choice! {
    ArtistSelector {
        Id(ArtistId) integer,
        CurrentUser "CURRENT_USER",
    }
}

/// How often something may be done under a licence, a number or without limit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UsageLimit {
    /// At most so many times; 0 where the licence does not grant the right at all.
    AtMost(u64),
    /// As often as one likes.
    Unlimited,
}

impl From<u64> for UsageLimit {
    fn from(value: u64) -> Self {
        Self::AtMost(value)
    }
}

choice! {
    UsageLimit {
        AtMost(u64) integer,
        Unlimited "unlimited",
    }
}
