//! Lists that come in pages.

use crate::diagnostics::Pointer;

/// What an answer that is one page of a list says of it: `x-client-page`.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where it stands.
    pub pointer: Pointer,
    /// What the pages are told apart by.
    pub by: PageBy,
    /// The query parameter that chooses the page.
    pub parameter: String,
    /// The query parameter that says how many items a page holds.
    pub size: Option<String>,
    /// The list, in the answer.
    pub items: PagePointer,
    /// What tells where the list ends, in the answer.
    pub signs: Vec<(PageSign, PagePointer)>,
}

/// A JSON Pointer into an answer.
#[derive(Debug, Clone)]
pub struct PagePointer {
    /// Where it stands.
    pub place: Pointer,
    /// What it leads to.
    pub target: Pointer,
}

/// What the pages of a list are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageBy {
    /// Their numbers, from 1.
    Number,
    /// How many items stand before them.
    Offset,
    /// A text of the answer before.
    Cursor,
}

/// What tells where a list ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageSign {
    /// Number of this page.
    Current,
    /// Number of the last page.
    Last,
    /// How many items the list has.
    Total,
    /// How many items the server puts on a page.
    Used,
    /// The next page.
    Next,
    /// Whether there are more pages.
    More,
}
