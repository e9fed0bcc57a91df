// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Search.

use crate::runtime::{choice, object};
use super::{Album, Artist, Playlist, Tag, Track, User};
use serde_json::Value;

/// Answer of [`SearchIndex`](crate::operations::SearchIndex).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchIndexResponse {
    /// Text that was searched for.
    pub query: Option<String>,
    /// Hits by type, or an empty list when no query was sent.
    pub results: SearchIndexResponseResults,
    /// Name of the loader that prepared the answer.
    pub loader: String,
}

object! {
    SearchIndexResponse {
        0 "query" query optional,
        1 "results" results required,
        2 "loader" loader required,
    }
}

/// Hits by type, or an empty list when no query was sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchIndexResponseResults {
    /// Hits by type; only permitted types are searched, and without a query an empty list comes in
    /// place of this object.
    SearchResults(SearchResults),
    /// Empty list that comes when no query was sent.
    Empty(Vec<Value>),
}

impl From<SearchResults> for SearchIndexResponseResults {
    fn from(value: SearchResults) -> Self {
        Self::SearchResults(value)
    }
}

impl From<Vec<Value>> for SearchIndexResponseResults {
    fn from(value: Vec<Value>) -> Self {
        Self::Empty(value)
    }
}

choice! {
    SearchIndexResponseResults {
        SearchResults(SearchResults) object,
        Empty(Vec<Value>) array,
    }
}

/// Hits by type; only permitted types are searched, and without a query an empty list comes in
/// place of this object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchResults {
    /// Artists that match the query.
    pub artists: Option<Vec<Artist>>,
    /// Albums that match the query.
    pub albums: Option<Vec<Album>>,
    /// Tracks that match the query.
    pub tracks: Option<Vec<Track>>,
    /// Playlists that match the query.
    pub playlists: Option<Vec<Playlist>>,
    /// Users that match the query.
    pub users: Option<Vec<User>>,
    /// Tags that match the query.
    pub tags: Option<Vec<Tag>>,
}

object! {
    SearchResults {
        0 "artists" artists optional,
        1 "albums" albums optional,
        2 "tracks" tracks optional,
        3 "playlists" playlists optional,
        4 "users" users optional,
        5 "tags" tags optional,
    }
}
