// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag User Library.

use crate::runtime::object;
use super::LikeableItem;

/// Request body of [`AddToLibrary`](crate::operations::AddToLibrary).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AddToLibraryRequest {
    /// Things to save, each named by id and kind.
    pub likeables: Vec<LikeableItem>,
}

impl AddToLibraryRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(likeables: impl IntoIterator<Item = LikeableItem>) -> Self {
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

/// Request body of [`RemoveFromLibrary`](crate::operations::RemoveFromLibrary).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RemoveFromLibraryRequest {
    /// Things to take out, each named by id and kind.
    pub likeables: Vec<LikeableItem>,
}

impl RemoveFromLibraryRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(likeables: impl IntoIterator<Item = LikeableItem>) -> Self {
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
