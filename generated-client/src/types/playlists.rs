// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Playlists.

use crate::runtime::{Checker, Limits, object};
use super::{Playlist, Status, TrackId, TrackPage, UserId};

/// Answer of [`GetPlaylist`](crate::operations::GetPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPlaylistResponse {
    /// The playlist asked for.
    pub playlist: Playlist,
    /// Name of the loader that prepared the answer.
    pub loader: Option<String>,
    /// Playing time of all tracks together, in milliseconds; null when it was not worked out.
    pub total_duration: Option<i64>,
    /// Page of the playlist's tracks; null when they were not loaded.
    pub tracks: Option<TrackPage>,
}

object! {
    GetPlaylistResponse {
        0 "playlist" playlist required,
        1 "loader" loader optional,
        2 "totalDuration" total_duration optional,
        3 "tracks" tracks optional,
    }
}

/// Answer of [`DeletePlaylist`](crate::operations::DeletePlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    DeletePlaylistResponse {
        0 "status" status required,
    }
}

/// Request body of [`CreatePlaylist`](crate::operations::CreatePlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreatePlaylistRequest {
    /// Title of the new playlist, 3 to 250 characters and unique among those of its owner.
    pub name: String,
    /// Text about the playlist, 20 to 170 characters; null for none.
    pub description: Option<Option<String>>,
    /// Address of an image for the playlist; null for none.
    pub image: Option<Option<String>>,
    /// Whether other people may see the playlist.
    ///
    /// Default `false`.
    pub public: Option<bool>,
    /// Whether the playlist is meant to be edited by several users.
    ///
    /// Default `false`.
    pub collaborative: Option<bool>,
}

impl CreatePlaylistRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            image: None,
            public: None,
            collaborative: None,
        }
    }

    /// Text about the playlist, 20 to 170 characters; null for none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Address of an image for the playlist; null for none.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(Some(image.into()));
        self
    }

    /// Sends null as `image`.
    pub fn clear_image(mut self) -> Self {
        self.image = Some(None);
        self
    }

    /// Whether other people may see the playlist.
    ///
    /// Default `false`.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Whether the playlist is meant to be edited by several users.
    ///
    /// Default `false`.
    pub fn collaborative(mut self, collaborative: bool) -> Self {
        self.collaborative = Some(collaborative);
        self
    }
}

impl Limits for CreatePlaylistRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 3..=250);
        limits.length("description", self.description.iter().flatten(), 20..=170);
    }
}

object! {
    CreatePlaylistRequest {
        0 "name" name required,
        1 "description" description maybe,
        2 "image" image maybe,
        3 "public" public optional,
        4 "collaborative" collaborative optional,
    }
}

/// Answer of [`CreatePlaylist`](crate::operations::CreatePlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The new playlist.
    pub playlist: Playlist,
}

object! {
    CreatePlaylistResponse {
        0 "status" status required,
        1 "playlist" playlist required,
    }
}

/// Answer of [`GetPlaylistTracks`](crate::operations::GetPlaylistTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPlaylistTracksResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Page of tracks with its position in the whole list.
    pub pagination: TrackPage,
}

object! {
    GetPlaylistTracksResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Request body of [`AddTracksToPlaylist`](crate::operations::AddTracksToPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AddTracksToPlaylistRequest {
    /// Identifiers of the tracks to add; each must belong to an existing track.
    pub ids: Vec<TrackId>,
}

impl AddTracksToPlaylistRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(ids: impl IntoIterator<Item = impl Into<TrackId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

object! {
    AddTracksToPlaylistRequest {
        0 "ids" ids required,
    }
}

/// Answer of [`AddTracksToPlaylist`](crate::operations::AddTracksToPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTracksToPlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The playlist after the change.
    pub playlist: Playlist,
    /// Number of tracks that were newly added.
    pub added_count: i64,
    /// Number of tracks that the playlist already held.
    pub duplicate_count: i64,
}

object! {
    AddTracksToPlaylistResponse {
        0 "status" status required,
        1 "playlist" playlist required,
        2 "added_count" added_count required,
        3 "duplicate_count" duplicate_count required,
    }
}

/// Request body of [`RemoveTracksFromPlaylist`](crate::operations::RemoveTracksFromPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RemoveTracksFromPlaylistRequest {
    /// Identifiers of the tracks to take out; each must belong to an existing track.
    pub ids: Vec<TrackId>,
}

impl RemoveTracksFromPlaylistRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(ids: impl IntoIterator<Item = impl Into<TrackId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

object! {
    RemoveTracksFromPlaylistRequest {
        0 "ids" ids required,
    }
}

/// Answer of [`RemoveTracksFromPlaylist`](crate::operations::RemoveTracksFromPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTracksFromPlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The playlist after the change.
    pub playlist: Playlist,
    /// Number of tracks that were taken out.
    pub removed_count: i64,
}

object! {
    RemoveTracksFromPlaylistResponse {
        0 "status" status required,
        1 "playlist" playlist required,
        2 "removed_count" removed_count required,
    }
}

/// Answer of [`FollowPlaylist`](crate::operations::FollowPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FollowPlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    FollowPlaylistResponse {
        0 "status" status required,
    }
}

/// Answer of [`UnfollowPlaylist`](crate::operations::UnfollowPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnfollowPlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    UnfollowPlaylistResponse {
        0 "status" status required,
    }
}

/// Request body of [`InviteToPlaylist`](crate::operations::InviteToPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InviteToPlaylistRequest {
    /// Id of the user who is to be invited.
    pub user_id: UserId,
}

impl InviteToPlaylistRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! {
    InviteToPlaylistRequest {
        0 "user_id" user_id required,
    }
}

/// Answer of [`InviteToPlaylist`](crate::operations::InviteToPlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteToPlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Short text about the outcome, meant for people.
    pub message: Option<String>,
}

object! {
    InviteToPlaylistResponse {
        0 "status" status required,
        1 "message" message optional,
    }
}

/// Answer of [`AcceptPlaylistInvite`](crate::operations::AcceptPlaylistInvite).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptPlaylistInviteResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The playlist that the caller now helps to edit.
    pub playlist: Playlist,
}

object! {
    AcceptPlaylistInviteResponse {
        0 "status" status required,
        1 "playlist" playlist required,
    }
}

/// Answer of [`DeclinePlaylistInvite`](crate::operations::DeclinePlaylistInvite).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeclinePlaylistInviteResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    DeclinePlaylistInviteResponse {
        0 "status" status required,
    }
}

/// Request body of [`RemovePlaylistEditor`](crate::operations::RemovePlaylistEditor).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RemovePlaylistEditorRequest {
    /// Id of the user who is to be removed; the owner's id deletes the whole playlist.
    pub user_id: UserId,
}

impl RemovePlaylistEditorRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! {
    RemovePlaylistEditorRequest {
        0 "user_id" user_id required,
    }
}

/// Answer of [`RemovePlaylistEditor`](crate::operations::RemovePlaylistEditor).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemovePlaylistEditorResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// True when the owner was named and the playlist was deleted with that; absent when an editor
    /// was removed.
    pub deleted: Option<bool>,
    /// Short text about the outcome, meant for people.
    pub message: Option<String>,
    /// The playlist after an editor was removed; absent when the playlist was deleted.
    pub playlist: Option<Playlist>,
}

object! {
    RemovePlaylistEditorResponse {
        0 "status" status required,
        1 "deleted" deleted optional,
        2 "message" message optional,
        3 "playlist" playlist optional,
    }
}

/// Request body of [`UpdatePlaylist`](crate::operations::UpdatePlaylist).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePlaylistRequest {
    /// Name of the playlist, 3 to 250 characters and unique among its owner's playlists.
    pub name: Option<String>,
    /// What the playlist is about, 20 to 170 characters; null for none.
    pub description: Option<Option<String>>,
    /// URL of the cover image; null for none.
    pub image: Option<Option<String>>,
    /// Whether everybody can see the playlist; optional, unchanged when left out, a JSON boolean
    /// only, and null is refused.
    pub public: Option<bool>,
    /// Whether others may edit the playlist; optional, unchanged when left out, a JSON boolean
    /// only, and null is refused.
    pub collaborative: Option<bool>,
}

impl UpdatePlaylistRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the playlist, 3 to 250 characters and unique among its owner's playlists.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the playlist is about, 20 to 170 characters; null for none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// URL of the cover image; null for none.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(Some(image.into()));
        self
    }

    /// Sends null as `image`.
    pub fn clear_image(mut self) -> Self {
        self.image = Some(None);
        self
    }

    /// Whether everybody can see the playlist; optional, unchanged when left out, a JSON boolean
    /// only, and null is refused.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Whether others may edit the playlist; optional, unchanged when left out, a JSON boolean
    /// only, and null is refused.
    pub fn collaborative(mut self, collaborative: bool) -> Self {
        self.collaborative = Some(collaborative);
        self
    }
}

impl Limits for UpdatePlaylistRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", &self.name, 3..=250);
        limits.length("description", self.description.iter().flatten(), 20..=170);
    }
}

object! {
    UpdatePlaylistRequest {
        0 "name" name optional,
        1 "description" description maybe,
        2 "image" image maybe,
        3 "public" public optional,
        4 "collaborative" collaborative optional,
    }
}

/// Answer of [`UpdatePlaylist`](crate::operations::UpdatePlaylist).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePlaylistResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The playlist with its new values.
    pub playlist: Playlist,
}

object! {
    UpdatePlaylistResponse {
        0 "status" status required,
        1 "playlist" playlist required,
    }
}
