// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Playlists.

use crate::operations::Playlists;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::PlaylistId;
use serde_json::{Map, Value};

impl<C: Clone> Playlists<C> {
    /// Lists collections of music.
    ///
    /// Lists playlists. No source tells whether it comes in pages. A token is optional; the
    /// caller's own playlists are listed by `users().list_my_playlists()`. No source shows the
    /// shape of the answer.
    ///
    /// `GET /playlists` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.playlists().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetPlaylists>
    where
        C: Allows<GetPlaylists>,
    {
        Call::new(self.client.clone(), GetPlaylists::new())
    }

    /// Puts the songs of a list into another sequence.
    ///
    /// Changes the order of the tracks of a playlist. No source names the fields that it takes.
    /// Needs a token. No source shows an answer, so none is read.
    ///
    /// `POST /playlists/{playlist}/tracks/order` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylistTracks`](crate::operations::GetPlaylistTracks) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.playlists().reorder_tracks(815, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reorder_tracks(
        &self,
        playlist: impl Into<PlaylistId>,
        body: Map<String, Value>,
    ) -> Call<C, ReorderPlaylistTracks>
    where
        C: Allows<ReorderPlaylistTracks>,
    {
        Call::new(self.client.clone(), ReorderPlaylistTracks::new(playlist, body))
    }
}

/// Lists collections of music.
///
/// The plain value of [`Playlists::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlaylists {}

impl GetPlaylists {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPlaylists {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlaylists",
        method: Method::GET,
        route: "/playlists",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetPlaylists {}

object! {
    GetPlaylists {
    }
}

/// Puts the songs of a list into another sequence.
///
/// The plain value of [`Playlists::reorder_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ReorderPlaylistTracks {
    /// Identifier of the playlist.
    pub playlist: PlaylistId,
    /// The new order; no source names its fields.
    pub body: Map<String, Value>,
}

impl ReorderPlaylistTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(playlist: impl Into<PlaylistId>, body: Map<String, Value>) -> Self {
        Self {
            playlist: playlist.into(),
            body,
        }
    }
}

impl Operation for ReorderPlaylistTracks {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "reorderPlaylistTracks",
        method: Method::POST,
        route: "/playlists/{playlist}/tracks/order",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylistTracks"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("playlist", &self.playlist);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    ReorderPlaylistTracks {
        0 "playlist" playlist required,
        1 "body" body required,
    }
}
