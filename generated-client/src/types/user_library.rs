// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag User Library.

use crate::runtime::{object, values};

/// Request body of [`AddToLibrary`](crate::operations::AddToLibrary).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AddToLibraryRequest {
    /// Things to save, each named by id and kind.
    pub likeables: Vec<AddToLibraryRequestLikeablesItem>,
}

impl AddToLibraryRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        likeables: impl IntoIterator<Item = AddToLibraryRequestLikeablesItem>,
    ) -> Self {
        Self {
            likeables: likeables.into_iter().collect(),
        }
    }
}

object! {
    AddToLibraryRequest {
        0 "likeables" likeables required,
    }
}

/// Element: `likeables` of [`AddToLibraryRequest`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AddToLibraryRequestLikeablesItem {
    /// Id of the track, album or artist to save.
    pub likeable_id: i64,
    /// Kind of thing that `likeable_id` names.
    pub likeable_type: AddToLibraryRequestLikeablesItemLikeableType,
}

impl AddToLibraryRequestLikeablesItem {
    /// A value of what is required; nothing else is set.
    pub fn new(
        likeable_id: i64,
        likeable_type: impl Into<AddToLibraryRequestLikeablesItemLikeableType>,
    ) -> Self {
        Self {
            likeable_id,
            likeable_type: likeable_type.into(),
        }
    }
}

object! {
    AddToLibraryRequestLikeablesItem {
        0 "likeable_id" likeable_id required,
        1 "likeable_type" likeable_type required,
    }
}

/// Kind of thing that `likeable_id` names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddToLibraryRequestLikeablesItemLikeableType {
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
    AddToLibraryRequestLikeablesItemLikeableType {
        Track "track",
        Album "album",
        Artist "artist",
    }
}

/// Request body of [`RemoveFromLibrary`](crate::operations::RemoveFromLibrary).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RemoveFromLibraryRequest {
    /// Things to take out, each named by id and kind.
    pub likeables: Vec<RemoveFromLibraryRequestLikeablesItem>,
}

impl RemoveFromLibraryRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        likeables: impl IntoIterator<Item = RemoveFromLibraryRequestLikeablesItem>,
    ) -> Self {
        Self {
            likeables: likeables.into_iter().collect(),
        }
    }
}

object! {
    RemoveFromLibraryRequest {
        0 "likeables" likeables required,
    }
}

/// Element: `likeables` of [`RemoveFromLibraryRequest`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RemoveFromLibraryRequestLikeablesItem {
    /// Id of the track, album or artist to take out.
    pub likeable_id: i64,
    /// Kind of thing that `likeable_id` names.
    pub likeable_type: RemoveFromLibraryRequestLikeablesItemLikeableType,
}

impl RemoveFromLibraryRequestLikeablesItem {
    /// A value of what is required; nothing else is set.
    pub fn new(
        likeable_id: i64,
        likeable_type: impl Into<RemoveFromLibraryRequestLikeablesItemLikeableType>,
    ) -> Self {
        Self {
            likeable_id,
            likeable_type: likeable_type.into(),
        }
    }
}

object! {
    RemoveFromLibraryRequestLikeablesItem {
        0 "likeable_id" likeable_id required,
        1 "likeable_type" likeable_type required,
    }
}

/// Kind of thing that `likeable_id` names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoveFromLibraryRequestLikeablesItemLikeableType {
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
    RemoveFromLibraryRequestLikeablesItemLikeableType {
        Track "track",
        Album "album",
        Artist "artist",
    }
}
