// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Search.

use crate::operations::Search;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{AlbumId, ArtistId, TrackId};
use serde_json::Value;

impl<C: Clone> Search<C> {
    /// Finds the recording that belongs to a performer and a title.
    ///
    /// Looks for the audio of a track by its id, its artist and its title. No source shows the
    /// shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /search/audio/{trackId}/{artistName}/{trackName}` · Works without a token; the
    /// client's is sent if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .search()
    ///     .find_audio(4711, "Paper Lanterns", "Harbour Lights")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_audio(
        &self,
        track_id: impl Into<TrackId>,
        artist_name: impl Into<String>,
        track_name: impl Into<String>,
    ) -> Call<C, SearchAudio>
    where
        C: Allows<SearchAudio>,
    {
        Call::new(
            self.client.clone(),
            SearchAudio::new(track_id, artist_name, track_name),
        )
    }

    /// Proposes performers to someone who fills in a form.
    ///
    /// Returns artists to choose from. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /search/suggestions/artist` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search().list_artist_suggestions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_artist_suggestions(&self) -> Call<C, GetArtistSuggestions>
    where
        C: Allows<GetArtistSuggestions>,
    {
        Call::new(self.client.clone(), GetArtistSuggestions::new())
    }

    /// Fills in one of the proposed performers by number.
    ///
    /// Returns one artist in the form of a suggestion. No source shows the shape of the answer, so
    /// it comes as plain JSON.
    ///
    /// `GET /search/suggestions/artist/{id}` · Works without a token; the client's is sent if it
    /// has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search().get_artist_suggestion(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_suggestion(
        &self,
        id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistSuggestion>
    where
        C: Allows<GetArtistSuggestion>,
    {
        Call::new(self.client.clone(), GetArtistSuggestion::new(id))
    }

    /// Proposes releases to someone who fills in a form.
    ///
    /// Returns albums to choose from. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /search/suggestions/album` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search().list_album_suggestions().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_album_suggestions(&self) -> Call<C, GetAlbumSuggestions>
    where
        C: Allows<GetAlbumSuggestions>,
    {
        Call::new(self.client.clone(), GetAlbumSuggestions::new())
    }

    /// Fills in one of the proposed releases by number.
    ///
    /// Returns one album in the form of a suggestion. No source shows the shape of the answer, so
    /// it comes as plain JSON.
    ///
    /// `GET /search/suggestions/album/{id}` · Works without a token; the client's is sent if it
    /// has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search().get_album_suggestion(2310).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album_suggestion(
        &self,
        id: impl Into<AlbumId>,
    ) -> Call<C, GetAlbumSuggestion>
    where
        C: Allows<GetAlbumSuggestion>,
    {
        Call::new(self.client.clone(), GetAlbumSuggestion::new(id))
    }
}

/// Finds the recording that belongs to a performer and a title.
///
/// The plain value of [`Search::find_audio`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SearchAudio {
    /// Id of the track.
    pub track_id: TrackId,
    /// Name of the artist.
    pub artist_name: String,
    /// Title of the track.
    pub track_name: String,
}

impl SearchAudio {
    /// The operation with what is required; all else is left out.
    pub fn new(
        track_id: impl Into<TrackId>,
        artist_name: impl Into<String>,
        track_name: impl Into<String>,
    ) -> Self {
        Self {
            track_id: track_id.into(),
            artist_name: artist_name.into(),
            track_name: track_name.into(),
        }
    }
}

impl Operation for SearchAudio {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchAudio",
        method: Method::GET,
        route: "/search/audio/{trackId}/{artistName}/{trackName}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("trackId", &self.track_id);
        request.path("artistName", &self.artist_name);
        request.path("trackName", &self.track_name);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for SearchAudio {}

object! {
    SearchAudio {
        0 "trackId" track_id required,
        1 "artistName" artist_name required,
        2 "trackName" track_name required,
    }
}

/// Proposes performers to someone who fills in a form.
///
/// The plain value of [`Search::list_artist_suggestions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistSuggestions {}

impl GetArtistSuggestions {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetArtistSuggestions {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistSuggestions",
        method: Method::GET,
        route: "/search/suggestions/artist",
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

impl PublicOperation for GetArtistSuggestions {}

object! {
    GetArtistSuggestions {
    }
}

/// Fills in one of the proposed performers by number.
///
/// The plain value of [`Search::get_artist_suggestion`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistSuggestion {
    /// Id of the artist.
    pub id: ArtistId,
}

impl GetArtistSuggestion {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetArtistSuggestion {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistSuggestion",
        method: Method::GET,
        route: "/search/suggestions/artist/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtistSuggestion {}

object! {
    GetArtistSuggestion {
        0 "id" id required,
    }
}

/// Proposes releases to someone who fills in a form.
///
/// The plain value of [`Search::list_album_suggestions`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbumSuggestions {}

impl GetAlbumSuggestions {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetAlbumSuggestions {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbumSuggestions",
        method: Method::GET,
        route: "/search/suggestions/album",
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

impl PublicOperation for GetAlbumSuggestions {}

object! {
    GetAlbumSuggestions {
    }
}

/// Fills in one of the proposed releases by number.
///
/// The plain value of [`Search::get_album_suggestion`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbumSuggestion {
    /// Id of the album.
    pub id: AlbumId,
}

impl GetAlbumSuggestion {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<AlbumId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetAlbumSuggestion {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbumSuggestion",
        method: Method::GET,
        route: "/search/suggestions/album/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetAlbumSuggestion {}

object! {
    GetAlbumSuggestion {
        0 "id" id required,
    }
}
