// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Radio.

use crate::runtime::{choice, object};
use super::{Artist, Genre, RadioKind, Track};

/// Answer of [`GetRadioRecommendations`](crate::operations::GetRadioRecommendations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRadioRecommendationsResponse {
    /// Tracks recommended for the seed.
    pub recommendations: Vec<Track>,
    /// The artist, genre or track that the recommendations start from; `type` tells which.
    pub seed: RadioSeed,
    /// Kind of the seed, as asked for.
    pub r#type: RadioKind,
}

object! {
    GetRadioRecommendationsResponse {
        0 "recommendations" recommendations required,
        1 "seed" seed required,
        2 "type" r#type required,
    }
}

/// The artist, genre or track that the recommendations start from; `type` tells which.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RadioSeed {
    /// A performer or producer in the catalog; without a token only `id`, `name` and `model_type`
    /// are sent.
    Artist(Artist),
    /// A musical style used to sort the catalog.
    Genre(Genre),
    /// A single piece of music with its artwork, length and credits; callers without a token see
    /// fewer fields.
    Track(Track),
}

impl From<Artist> for RadioSeed {
    fn from(value: Artist) -> Self {
        Self::Artist(value)
    }
}

impl From<Genre> for RadioSeed {
    fn from(value: Genre) -> Self {
        Self::Genre(value)
    }
}

impl From<Track> for RadioSeed {
    fn from(value: Track) -> Self {
        Self::Track(value)
    }
}

choice! {
    RadioSeed {
        Artist(Artist) object,
        Genre(Genre) object,
        Track(Track) object,
    }
}
