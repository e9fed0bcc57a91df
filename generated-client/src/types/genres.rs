// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Genres.

use crate::runtime::object;
use super::Genre;

/// Answer of [`IndexGenres`](crate::operations::IndexGenres).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IndexGenresResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// One page of the list, with its position, size and grand total.
    pub pagination: Option<IndexGenresResponsePagination>,
}

object! {
    IndexGenresResponse {
        0 "status" status optional,
        1 "pagination" pagination optional,
    }
}

/// One page of the list, with its position, size and grand total.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IndexGenresResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Genre>>,
}

object! {
    IndexGenresResponsePagination {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}
