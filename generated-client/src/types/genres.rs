// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Genres.

use crate::runtime::object;
use super::{GenrePage, Status};

/// Answer of [`IndexGenres`](crate::operations::IndexGenres).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IndexGenresResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// One page of the list, with its position, size and grand total.
    pub pagination: GenrePage,
}

object! {
    IndexGenresResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}
