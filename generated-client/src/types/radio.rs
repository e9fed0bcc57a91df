// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Radio.

use crate::runtime::{choice, object, values};
use super::{Artist, Genre, Track};

/// `type` of [`GetRadioRecommendations`](crate::operations::GetRadioRecommendations).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRadioRecommendationsType {
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
    GetRadioRecommendationsType {
        Artist "artist",
        Genre "genre",
        Track "track",
    }
}

/// Answer of [`GetRadioRecommendations`](crate::operations::GetRadioRecommendations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRadioRecommendationsResponse {
    /// Tracks recommended for the seed.
    pub recommendations: Option<Vec<Track>>,
    /// The artist, genre or track that the recommendations start from; `type` tells which.
    pub seed: Option<GetRadioRecommendationsResponseSeed>,
    /// Kind of the seed, as asked for.
    pub r#type: Option<GetRadioRecommendationsResponseType>,
}

object! {
    GetRadioRecommendationsResponse {
        0 "recommendations" recommendations optional,
        1 "seed" seed optional,
        2 "type" r#type optional,
    }
}

/// The artist, genre or track that the recommendations start from; `type` tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRadioRecommendationsResponseSeed {
    /// A performer or producer in the catalog; `verified` is only sent to callers with a token.
    Artist(Artist),
    /// A musical style used to sort the catalog.
    Genre(Genre),
    /// A single piece of music with its artwork, length and credits; callers without a token see
    /// fewer fields.
    Track(Track),
}

impl From<Artist> for GetRadioRecommendationsResponseSeed {
    fn from(value: Artist) -> Self {
        Self::Artist(value)
    }
}

impl From<Genre> for GetRadioRecommendationsResponseSeed {
    fn from(value: Genre) -> Self {
        Self::Genre(value)
    }
}

impl From<Track> for GetRadioRecommendationsResponseSeed {
    fn from(value: Track) -> Self {
        Self::Track(value)
    }
}

choice! {
    GetRadioRecommendationsResponseSeed {
        Artist(Artist) object,
        Genre(Genre) object,
        Track(Track) object,
    }
}

/// Kind of the seed, as asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRadioRecommendationsResponseType {
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
    GetRadioRecommendationsResponseType {
        Artist "artist",
        Genre "genre",
        Track "track",
    }
}
