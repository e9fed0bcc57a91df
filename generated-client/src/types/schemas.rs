// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types that the document names in its components.

use crate::runtime::{Decimal, Tier, choice, decimal, map_object, object, values};
use super::{
    AlbumId, ArtistId, BeatRequestId, CommentId, ConversationId, CouponId, FingerprintId,
    GenreId, LeaderboardRowId, LyricId, MessageId, PlaylistId, ProducerId, ProfileId,
    ProfileImageId, ProfileLinkId, TagId, TrackId, UserId,
};
use serde_json::{Map, Value};

/// Position of one page within a list whose total length is known; on an empty page `from` and
/// `to` are null.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
}

object! {
    Pagination {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
    }
}

/// A performer or producer in the catalog; without a token only `id`, `name` and `model_type`
/// are sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Artist {
    /// Identifier of the artist.
    pub id: ArtistId,
    /// Name under which the artist appears.
    pub name: String,
    /// Whether the staff of the site have verified the artist.
    ///
    /// Only with a token.
    pub verified: Option<bool>,
    /// Kind of the entity, `artist`.
    pub model_type: String,
    /// What the artist says about themselves.
    ///
    /// Only with a token.
    pub bio: Option<String>,
    /// Address of the artist's website.
    ///
    /// Only with a token.
    pub website: Option<String>,
    /// Artists of a similar kind; null when they were not loaded. Known from the call for one
    /// artist.
    ///
    /// Only with a token.
    pub similar: Option<Vec<Artist>>,
    /// The artist's leading tracks; null when they were not loaded. Known from the call for one
    /// artist.
    ///
    /// Only with a token.
    pub top_tracks: Option<Vec<Track>>,
    /// Genres in which the artist works; null when they were not loaded. Known from the call for
    /// one artist.
    ///
    /// Only with a token.
    pub genres: Option<Vec<Genre>>,
    /// Biographical details. Known from the call for one artist.
    ///
    /// Only with a token.
    pub profile: Option<Profile>,
    /// Pictures of the profile; null when they were not loaded. Known from the call for one
    /// artist.
    ///
    /// Only with a token.
    pub profile_images: Option<Vec<ProfileImage>>,
    /// Links of the profile; null when they were not loaded. Known from the call for one artist.
    ///
    /// Only with a token.
    pub links: Option<Vec<ProfileLink>>,
}

impl Artist {
    /// What the server answered: [`Tier::Token`] if a field is there that comes only with a token,
    /// else [`Tier::None`].
    pub fn answered_tier(&self) -> Tier {
        if self.verified.is_some() || self.bio.is_some() || self.website.is_some()
            || self.similar.is_some() || self.top_tracks.is_some()
            || self.genres.is_some() || self.profile.is_some()
            || self.profile_images.is_some() || self.links.is_some()
        {
            Tier::Token
        } else {
            Tier::None
        }
    }
}

object! {
    Artist {
        0 "id" id required,
        1 "name" name required,
        2 "verified" verified optional,
        3 "model_type" model_type required,
        4 "bio" bio optional,
        5 "website" website optional,
        6 "similar" similar optional,
        7 "top_tracks" top_tracks optional,
        8 "genres" genres optional,
        9 "profile" profile optional,
        10 "profile_images" profile_images optional,
        11 "links" links optional,
    }
}

/// A release with its artwork and, if loaded, its tracks and artists; callers without a token
/// do not see the tracks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Album {
    /// Identifier of the album.
    pub id: AlbumId,
    /// Title of the album.
    pub name: String,
    /// Address of the album artwork, commonly 300 by 300 pixels.
    pub image: String,
    /// Day of release in the form `YYYY-MM-DD`.
    pub release_date: chrono::NaiveDate,
    /// Text about the album; null when there is none.
    ///
    /// Only with a token.
    pub description: Option<String>,
    /// Tracks of the album; null when they were not loaded.
    ///
    /// Only with a token.
    pub tracks: Option<Vec<Track>>,
    /// Artists credited on the album; null when they were not loaded.
    ///
    /// Only with a token.
    pub artists: Option<Vec<Artist>>,
    /// Kind of the entity, `album`.
    pub model_type: String,
    /// How often the album was played.
    ///
    /// Only with a token.
    pub plays: Option<i64>,
    /// When the album was added.
    ///
    /// Only with a token.
    pub created_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Genres of the album; null when they were not loaded. Known from the call for one album.
    ///
    /// Only with a token.
    pub genres: Option<Vec<Genre>>,
    /// Tags on the album; null when they were not loaded. Known from the call for one album.
    ///
    /// Only with a token.
    pub tags: Option<Vec<Tag>>,
}

impl Album {
    /// What the server answered: [`Tier::Token`] if a field is there that comes only with a token,
    /// else [`Tier::None`].
    pub fn answered_tier(&self) -> Tier {
        if self.description.is_some() || self.tracks.is_some() || self.artists.is_some()
            || self.plays.is_some() || self.created_at.is_some() || self.genres.is_some()
            || self.tags.is_some()
        {
            Tier::Token
        } else {
            Tier::None
        }
    }
}

object! {
    Album {
        0 "id" id required,
        1 "name" name required,
        2 "image" image required,
        3 "release_date" release_date required,
        4 "description" description optional,
        5 "tracks" tracks optional,
        6 "artists" artists optional,
        7 "model_type" model_type required,
        8 "plays" plays optional,
        9 "created_at" created_at optional,
        10 "genres" genres optional,
        11 "tags" tags optional,
    }
}

/// A single piece of music with its artwork, length and credits; callers without a token see
/// fewer fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Track {
    /// Identifier of the track.
    pub id: TrackId,
    /// Title of the track.
    pub name: String,
    /// Day on which the track's album was released, in the form `YYYY-MM-DD`.
    ///
    /// Only with a token.
    pub release_date: Option<chrono::NaiveDate>,
    /// Address of the artwork of the track's album, commonly 300 by 300 pixels.
    pub image: String,
    /// Playing time in milliseconds.
    ///
    /// Only with a token.
    pub duration: Option<i64>,
    /// Text about the track; null when there is none.
    ///
    /// Only with a token.
    pub description: Option<String>,
    /// Artists credited on the track.
    pub artists: Option<Vec<Artist>>,
    /// Kind of the entity, `track`; it tells tracks from other entities in mixed lists.
    pub model_type: String,
    /// Playing time for people, as minutes and seconds.
    pub duration_text: String,
    /// When the track was added.
    pub created_at: chrono::DateTime<chrono::FixedOffset>,
    /// When the track was last changed; the list of tracks sends it.
    pub updated_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// How often the track was played; the list of tracks sends it without a token too.
    pub plays: Option<i64>,
    /// How often the track was viewed; the list of tracks sends it.
    pub views: Option<i64>,
    /// Price of a licence in major currency units.
    ///
    /// Only with a token.
    ///
    /// In major units of the currency that `currency` names.
    pub price: Option<Decimal>,
    /// Code of the currency of the prices.
    ///
    /// Only with a token.
    pub currency: Option<String>,
    /// Tempo in beats per minute.
    ///
    /// Only with a token.
    pub bpm: Option<i64>,
    /// Musical key.
    ///
    /// Only with a token.
    pub key: Option<String>,
    /// Musical scale.
    ///
    /// Only with a token.
    pub scale: Option<String>,
    /// Which licences are offered.
    ///
    /// Only with a token.
    pub licensing_type: Option<LicensingType>,
    /// Whether the exclusive licence can be had; the server sets `sold`.
    ///
    /// Only with a token.
    pub exclusive_status: Option<TrackExclusiveStatus>,
    /// Price of the exclusive licence in major currency units.
    ///
    /// Only with a token.
    ///
    /// In major units of the currency that `currency` names.
    pub exclusive_price: Option<Decimal>,
    /// How many users like the track.
    ///
    /// Only with a token.
    pub likes_count: Option<i64>,
    /// How often the track was reposted.
    ///
    /// Only with a token.
    pub reposts_count: Option<i64>,
    /// Genres of the track; null when they were not loaded.
    pub genres: Option<Vec<Genre>>,
    /// Tags on the track; null when they were not loaded.
    ///
    /// Only with a token.
    pub tags: Option<Vec<Tag>>,
    /// Album on which the track was released; known from the call for one track.
    ///
    /// Only with a token.
    pub album: Option<Album>,
}

impl Track {
    /// What the server answered: [`Tier::Token`] if a field is there that comes only with a token,
    /// else [`Tier::None`].
    pub fn answered_tier(&self) -> Tier {
        if self.release_date.is_some() || self.duration.is_some()
            || self.description.is_some() || self.price.is_some()
            || self.currency.is_some() || self.bpm.is_some() || self.key.is_some()
            || self.scale.is_some() || self.licensing_type.is_some()
            || self.exclusive_status.is_some() || self.exclusive_price.is_some()
            || self.likes_count.is_some() || self.reposts_count.is_some()
            || self.tags.is_some() || self.album.is_some()
        {
            Tier::Token
        } else {
            Tier::None
        }
    }
}

object! {
    Track {
        0 "id" id required,
        1 "name" name required,
        2 "release_date" release_date optional,
        3 "image" image required,
        4 "duration" duration optional,
        5 "description" description optional,
        6 "artists" artists optional,
        7 "model_type" model_type required,
        8 "duration_text" duration_text required,
        9 "created_at" created_at required,
        10 "updated_at" updated_at optional,
        11 "plays" plays optional,
        12 "views" views optional,
        13 "price" price optional_as<decimal::Number>,
        14 "currency" currency optional,
        15 "bpm" bpm optional,
        16 "key" key optional,
        17 "scale" scale optional,
        18 "licensing_type" licensing_type optional,
        19 "exclusive_status" exclusive_status optional,
        20 "exclusive_price" exclusive_price optional_as<decimal::Number>,
        21 "likes_count" likes_count optional,
        22 "reposts_count" reposts_count optional,
        23 "genres" genres optional,
        24 "tags" tags optional,
        25 "album" album optional,
    }
}

/// Whether the exclusive licence can be had; the server sets `sold`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TrackExclusiveStatus {
    /// `available`
    Available,
    /// `not_available`
    NotAvailable,
    /// `sold`
    Sold,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    TrackExclusiveStatus {
        Available "available",
        NotAvailable "not_available",
        Sold "sold",
    }
}

/// A list of tracks kept by a user, with its visibility settings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Playlist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
    /// Title of the playlist.
    pub name: String,
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
        0 "id" id required,
        1 "name" name required,
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
    pub id: GenreId,
    /// Name of the genre.
    pub name: String,
    /// Kind of the entity, `genre`.
    pub model_type: String,
    /// Name of the genre as people are shown it.
    pub display_name: String,
}

object! {
    Genre {
        0 "id" id required,
        1 "name" name required,
        2 "model_type" model_type required,
        3 "display_name" display_name required,
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
    /// Place in the track to which the comment is attached; no source names the unit.
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
    pub id: UserId,
    /// Name shown to other users.
    pub display_name: Option<String>,
    /// Address of the user's profile picture.
    pub avatar: Option<String>,
}

object! {
    User {
        0 "id" id required,
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
    pub name: String,
}

object! {
    Tag {
        0 "id" id optional,
        1 "name" name required,
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

/// Position of one page within a list whose length is not told; a page shorter than `per_page`
/// is the last. On an empty page `from` and `to` are null.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SimplePagination {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
}

object! {
    SimplePagination {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
    }
}

/// A repost, loaded together with what was reposted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Repost {
    /// The reposted track or album.
    pub repostable: Repostable,
}

object! {
    Repost {
        0 "repostable" repostable required,
    }
}

/// The reposted track or album.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Repostable {
    /// A single piece of music with its artwork, length and credits; callers without a token see
    /// fewer fields.
    Track(Track),
    /// A release with its artwork and, if loaded, its tracks and artists; callers without a token
    /// do not see the tracks.
    Album(Album),
}

impl From<Track> for Repostable {
    fn from(value: Track) -> Self {
        Self::Track(value)
    }
}

impl From<Album> for Repostable {
    fn from(value: Album) -> Self {
        Self::Album(value)
    }
}

choice! {
    Repostable {
        Track(Track) object,
        Album(Album) object,
    }
}

/// One page of tracks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The tracks of this page.
    pub data: Vec<Track>,
}

object! {
    TrackPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of albums.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlbumPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The albums of this page.
    pub data: Vec<Album>,
}

object! {
    AlbumPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of artists.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The artists of this page.
    pub data: Vec<Artist>,
}

object! {
    ArtistPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The users of this page.
    pub data: Vec<User>,
}

object! {
    UserPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of playlists.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlaylistPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The playlists of this page.
    pub data: Vec<Playlist>,
}

object! {
    PlaylistPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of genres.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenrePage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// The genres of this page.
    pub data: Vec<Genre>,
}

object! {
    GenrePage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}

/// One page of tracks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SimpleTrackPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// The tracks of this page.
    pub data: Vec<Track>,
}

object! {
    SimpleTrackPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "data" data required,
    }
}

/// One page of albums.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SimpleAlbumPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// The albums of this page.
    pub data: Vec<Album>,
}

object! {
    SimpleAlbumPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "data" data required,
    }
}

/// One page of users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SimpleUserPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// The users of this page.
    pub data: Vec<User>,
}

object! {
    SimpleUserPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "data" data required,
    }
}

/// One page of reposts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepostPage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// The reposts of this page.
    pub data: Vec<Repost>,
}

object! {
    RepostPage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "data" data required,
    }
}

/// One page of tracks, in the length-aware form, with the total and the numbers of the pages
/// around, or in the simple form, with the URLs of the pages around and without a total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListedTrackPage {
    /// Number of this page, counting from 1.
    ///
    /// At least 1.
    pub current_page: u64,
    /// The tracks of this page.
    pub data: Vec<Track>,
    /// Position of the first item of this page in the whole list, counting from 1; null on an
    /// empty page.
    ///
    /// Always present.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1; null on an empty
    /// page.
    ///
    /// Always present.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1; only in the length-aware form.
    pub last_page: Option<u64>,
    /// Number of the next page, null on the last one; only in the length-aware form.
    pub next_page: Option<i64>,
    /// Number of the previous page, null on the first one; only in the length-aware form.
    pub prev_page: Option<i64>,
    /// Number of items over all pages; only in the length-aware form.
    pub total: Option<u64>,
    /// URL of the first page; only in the simple form.
    pub first_page_url: Option<String>,
    /// URL of the next page, null when there is none; only in the simple form.
    pub next_page_url: Option<String>,
    /// URL of the previous page, null when there is none; only in the simple form.
    pub prev_page_url: Option<String>,
    /// URL of the list without paging parameters; only in the simple form.
    pub path: Option<String>,
}

object! {
    ListedTrackPage {
        0 "current_page" current_page required,
        1 "data" data required,
        2 "from" from nullable,
        3 "to" to nullable,
        4 "per_page" per_page required,
        5 "last_page" last_page optional,
        6 "next_page" next_page optional,
        7 "prev_page" prev_page optional,
        8 "total" total optional,
        9 "first_page_url" first_page_url optional,
        10 "next_page_url" next_page_url optional,
        11 "prev_page_url" prev_page_url optional,
        12 "path" path optional,
    }
}

/// A brief in which somebody asks producers for a beat. Which fields come depends on the call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BeatRequest {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
    /// Id of the user who asks.
    pub user_id: Option<UserId>,
    /// Name of the user who asks.
    pub user_name: Option<String>,
    /// What is wanted.
    pub content: String,
    /// Wanted genre.
    pub genre: Option<String>,
    /// Wanted tempo in beats per minute, as text.
    pub bpm_range: Option<String>,
    /// Wanted mood.
    pub mood: Option<String>,
    /// What the requester would spend, as text.
    pub budget: Option<String>,
    /// When the request runs out.
    pub expires_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Time left, as text for people.
    pub time_remaining: Option<String>,
    /// Time left in whole hours.
    pub hours_remaining: Option<i64>,
}

object! {
    BeatRequest {
        0 "id" id required,
        1 "user_id" user_id optional,
        2 "user_name" user_name optional,
        3 "content" content required,
        4 "genre" genre optional,
        5 "bpm_range" bpm_range optional,
        6 "mood" mood optional,
        7 "budget" budget optional,
        8 "expires_at" expires_at optional,
        9 "time_remaining" time_remaining optional,
        10 "hours_remaining" hours_remaining optional,
    }
}

/// The caller's beat-request tokens after some were spent. These are no money and no access
/// tokens.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenInfo {
    /// Tokens that are left this month.
    pub tokens_remaining: i64,
    /// Tokens that this request cost.
    pub tokens_spent: i64,
    /// Tokens that the plan gives a month.
    pub monthly_limit: Option<i64>,
    /// Tokens spent this month.
    pub used_this_month: Option<i64>,
    /// Code of the plan, such as `pro`.
    pub plan_type: Option<String>,
    /// Name of the plan.
    pub plan_name: Option<String>,
    /// Day on which the month's tokens come anew.
    pub reset_date: Option<chrono::NaiveDate>,
    /// Days until then.
    pub days_until_reset: Option<i64>,
}

object! {
    TokenInfo {
        0 "tokens_remaining" tokens_remaining required,
        1 "tokens_spent" tokens_spent required,
        2 "monthly_limit" monthly_limit optional,
        3 "used_this_month" used_this_month optional,
        4 "plan_type" plan_type optional,
        5 "plan_name" plan_name optional,
        6 "reset_date" reset_date optional,
        7 "days_until_reset" days_until_reset optional,
    }
}

/// A code that lowers a price.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// Number of the coupon.
    pub id: CouponId,
    /// The code in capitals.
    pub code: String,
    /// Whether `amount` is a share of the price or a sum.
    pub r#type: Option<CouponType>,
    /// How much is taken off, in percent or as a sum, as `type` tells.
    pub amount: Option<f64>,
}

object! {
    Coupon {
        0 "id" id required,
        1 "code" code required,
        2 "type" r#type optional,
        3 "amount" amount optional,
    }
}

/// Whether `amount` is a share of the price or a sum.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CouponType {
    /// `percentage`
    Percentage,
    /// `fixed`
    Fixed,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CouponType {
        Percentage "percentage",
        Fixed "fixed",
    }
}

/// A direct or group conversation of the caller.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Id of the conversation.
    pub id: ConversationId,
    /// Whether it is between two users or a group.
    pub r#type: ConversationType,
    /// Who takes part; no source shows the shape of an element.
    pub participants: Option<Vec<Value>>,
    /// The latest message, without its conversation and its sender; absent or null when there is
    /// none.
    pub last_message: Option<Message>,
    /// How many messages the caller has not read.
    pub unread_count: Option<i64>,
}

object! {
    Conversation {
        0 "id" id required,
        1 "type" r#type required,
        2 "participants" participants optional,
        3 "last_message" last_message optional,
        4 "unread_count" unread_count optional,
    }
}

/// Whether it is between two users or a group.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConversationType {
    /// `direct`
    Direct,
    /// `group`
    Group,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ConversationType {
        Direct "direct",
        Group "group",
    }
}

/// A message in a conversation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message.
    pub id: MessageId,
    /// Conversation that the message belongs to.
    pub conversation_id: Option<ConversationId>,
    /// The text.
    pub message_text: String,
    /// Who sent it.
    pub user: Option<MessageUser>,
    /// When it was sent.
    pub created_at: chrono::DateTime<chrono::FixedOffset>,
}

object! {
    Message {
        0 "id" id required,
        1 "conversation_id" conversation_id optional,
        2 "message_text" message_text required,
        3 "user" user optional,
        4 "created_at" created_at required,
    }
}

/// Sender of a message, with the name in another field than elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageUser {
    /// Id of the user.
    pub id: UserId,
    /// Name of the user.
    pub name: Option<String>,
}

object! {
    MessageUser {
        0 "id" id required,
        1 "name" name optional,
    }
}

/// One producer in a ranking of the season.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LeaderboardRow {
    /// Number of this row; may be null.
    ///
    /// Always present.
    pub id: Option<LeaderboardRowId>,
    /// Number of the ranked producer; may be null.
    ///
    /// Always present.
    pub producer_id: Option<ProducerId>,
    /// Name under which the producer is shown.
    pub name: String,
    /// Address of the producer's picture; may be null.
    ///
    /// Always present.
    pub avatar: Option<String>,
    /// Place in the ranking.
    pub rank: i64,
    /// Figure that the category counts; in what unit depends on the category.
    pub value: f64,
    /// Score in the category.
    pub score: f64,
    /// Name of the tier that the producer has reached in the category.
    pub tier: String,
    /// Whether this producer is the caller.
    pub is_current_user: bool,
    /// Further details; they depend on the category, and no source shows them.
    pub metadata: Map<String, Value>,
    /// Number of achievements that the producer has.
    pub achievement_count: Option<i64>,
}

object! {
    LeaderboardRow {
        0 "id" id nullable,
        1 "producer_id" producer_id nullable,
        2 "name" name required,
        3 "avatar" avatar nullable,
        4 "rank" rank required,
        5 "value" value required,
        6 "score" score required,
        7 "tier" tier required,
        8 "is_current_user" is_current_user required,
        9 "metadata" metadata required,
        10 "achievement_count" achievement_count optional,
    }
}

/// One artist in a ranking.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DashboardLeader {
    /// Place in the ranking; equal values share one.
    pub rank: i64,
    /// The artist.
    pub artist: DashboardLeaderArtist,
    /// Figure that the category counts.
    pub value: f64,
    /// Further figures of the category; only that of audience plays is known.
    pub context: Option<DashboardLeaderContext>,
}

object! {
    DashboardLeader {
        0 "rank" rank required,
        1 "artist" artist required,
        2 "value" value required,
        3 "context" context optional,
    }
}

/// The artist.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DashboardLeaderArtist {
    /// Id of the artist.
    pub id: ArtistId,
    /// Name of the artist.
    pub name: String,
    /// Address of the artist's picture; may be null.
    pub image: Option<String>,
    /// Path of the artist's page, without a host.
    pub url: Option<String>,
}

object! {
    DashboardLeaderArtist {
        0 "id" id required,
        1 "name" name required,
        2 "image" image optional,
        3 "url" url optional,
    }
}

/// Further figures of the category; only that of audience plays is known.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DashboardLeaderContext {
    /// Number of tracks that were played; with the category of audience plays.
    pub played_tracks: Option<i64>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    DashboardLeaderContext {
        0 "playedTracks" played_tracks optional,
        .. extra
    }
}

/// State of a track's audio fingerprint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fingerprint {
    /// Id of the record.
    pub id: FingerprintId,
    /// How far it is; allow for further states.
    pub status: FingerprintStatus,
    /// When the track was fingerprinted; null when that has not happened.
    pub fingerprinted_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Why it failed; null when there is no error.
    pub error_message: Option<String>,
    /// The hash, given by the call for the state only, and only when `status` is `completed`; else
    /// null.
    pub fingerprint_hash: Option<String>,
}

object! {
    Fingerprint {
        0 "id" id required,
        1 "status" status required,
        2 "fingerprinted_at" fingerprinted_at optional,
        3 "error_message" error_message optional,
        4 "fingerprint_hash" fingerprint_hash optional,
    }
}

/// How far it is; allow for further states.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FingerprintStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    FingerprintStatus {
        Pending "pending",
        Processing "processing",
        Completed "completed",
        Failed "failed",
    }
}

/// A track, album or artist by kind and id, as it is put into the library or taken out of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct LikeableItem {
    /// Id of the track, album or artist.
    pub likeable_id: i64,
    /// Which of the three `likeable_id` names.
    pub likeable_type: LikeableType,
}

impl LikeableItem {
    /// A value of what is required; nothing else is set.
    pub fn new(likeable_id: i64, likeable_type: impl Into<LikeableType>) -> Self {
        Self {
            likeable_id,
            likeable_type: likeable_type.into(),
        }
    }
}

object! {
    LikeableItem {
        0 "likeable_id" likeable_id required,
        1 "likeable_type" likeable_type required,
    }
}

/// Which of the three `likeable_id` names.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LikeableType {
    /// `track`
    Track,
    /// `album`
    Album,
    /// `artist`
    Artist,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    LikeableType {
        Track "track",
        Album "album",
        Artist "artist",
    }
}

/// Marker of a call that went through; devices are answered with `ok`, everything else with
/// `success`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Status {
    /// `success`
    Success,
    /// `ok`
    Ok,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    Status {
        Success "success",
        Ok "ok",
    }
}

/// What recommendations start from.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RadioKind {
    /// `artist`
    Artist,
    /// `genre`
    Genre,
    /// `track`
    Track,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    RadioKind {
        Artist "artist",
        Genre "genre",
        Track "track",
    }
}

/// What a ranking of artists counts.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LeaderboardCategory {
    /// `earning_share`
    EarningShare,
    /// `progress`
    Progress,
    /// `audience_plays`
    AudiencePlays,
    /// `releases`
    Releases,
    /// `collaborations`
    Collaborations,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    LeaderboardCategory {
        EarningShare "earning_share",
        Progress "progress",
        AudiencePlays "audience_plays",
        Releases "releases",
        Collaborations "collaborations",
    }
}

/// Which licences of a track are offered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LicensingType {
    /// `non_exclusive_only`
    NonExclusiveOnly,
    /// `both`
    Both,
    /// `exclusive_only`
    ExclusiveOnly,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    LicensingType {
        NonExclusiveOnly "non_exclusive_only",
        Both "both",
        ExclusiveOnly "exclusive_only",
    }
}

/// Profile that a user needs for some notifications.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RequiredProfile {
    /// `artist`
    Artist,
    /// `verified_artist`
    VerifiedArtist,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    RequiredProfile {
        Artist "artist",
        VerifiedArtist "verified_artist",
    }
}
