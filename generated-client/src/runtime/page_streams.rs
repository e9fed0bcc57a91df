// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/page_streams.rs and run the command again.

//! The streams that calls of paged operations give: of items, and of pages.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::error::Error;
use super::page_signs::ItemId;
use super::turning::Turning;

/// The items of a list, page after page: made by `items()` of a call.
///
/// It is a [`Stream`], and has [`next`](Items::next) and [`try_next`](Items::try_next) of its own, so that no other crate is
/// needed to use it.
///
/// # Lists that change
///
/// Items move while pages are turned. One that comes a second time is dropped, told by its field `id` if it has one; for
/// this the stream keeps the ids of all items it gave, some 50 bytes each. An item that moves to a page that was read
/// before is missed, as the API gives no way to notice it. A page that is empty, earlier than the one asked for, equal to one
/// of the last 64, or without any new item ends the list.
///
/// # Errors
///
/// After an error the stream is at its end. No item is lost: [`resume`](Items::resume) lets it go on with the page that failed, and
/// [`position`](Items::position) names that page, for another call at another time.
#[must_use = "streams do nothing unless they are polled"]
pub struct Items<T> {
    pages: Turning<Vec<T>>,
    pages_left: Option<u32>,
    page: vec::IntoIter<T>,
    page_position: Option<String>,
    seen: HashSet<ItemId>,
}

/// The answers that hold a list, page after page: made by `pages()` of a call.
///
/// It is a [`Stream`], and has [`next`](Pages::next) and [`try_next`](Pages::try_next) of its own, so that no other crate is
/// needed to use it. Each answer is as the server gave it: an item that moved meanwhile may be in two of them. A page that
/// is empty, earlier than the one asked for, or equal to one of the last 64 ends the list and is not given; a list without items is
/// one empty page.
///
/// # Errors
///
/// After an error the stream is at its end. [`resume`](Pages::resume) lets it go on with the page that failed, and
/// [`position`](Pages::position) names that page, for another call at another time.
#[must_use = "streams do nothing unless they are polled"]
pub struct Pages<T> {
    pages: Turning<T>,
}

impl<T> Items<T> {
    pub(crate) fn new(pages: Turning<Vec<T>>) -> Self {
        Self {
            pages,
            pages_left: None,
            page: Vec::new().into_iter(),
            page_position: None,
            seen: HashSet::new(),
        }
    }

    /// Ends the stream when so many pages have come, from now on. By default only the list's end ends it.
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.pages_left = Some(pages);
        self
    }

    /// The page that the next item is on, or the one that failed, as the parameter of the operation takes it: a number, an offset or
    /// a cursor. None at the end of the list, and before the first page of a list that goes by cursors.
    ///
    /// A call that is set to this page goes on here; items of the page that were given already come again.
    pub fn position(&self) -> Option<&str> {
        if self.page.as_slice().is_empty() {
            self.pages.place()
        } else {
            self.page_position.as_deref()
        }
    }

    /// Whether all items of the list have been given: false if the stream ended by [`Items::max_pages`] or an error.
    pub fn is_complete(&self) -> bool {
        self.pages.has_ended() && self.page.as_slice().is_empty()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if self.pages_left == Some(0) {
                return Poll::Ready(None);
            }
            let position = self.pages.place().map(str::to_owned);
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok((items, ids))) => self.open(items, ids),
            }
            self.page_position = position;
        }
    }

    /// Takes in a page, but for the items that came before. One of which all came before ends the list: a server that gives
    /// the same items in another order would never end it.
    fn open(&mut self, items: Vec<T>, ids: Vec<ItemId>) {
        self.pages_left = self.pages_left.map(|left| left - 1);
        let had_items = !items.is_empty();
        let seen = &mut self.seen;
        let new = items
            .into_iter()
            .zip(ids)
            .filter(|(_, id)| !id.is_known() || seen.insert(id.clone()));
        let new: Vec<T> = new.map(|(item, _)| item).collect();
        if new.is_empty() && had_items {
            self.pages.end();
        }
        self.page = new.into_iter();
    }

    fn has_terminated(&self) -> bool {
        let is_out = self.pages_left == Some(0) || self.pages.is_terminated();
        is_out && self.page.as_slice().is_empty()
    }
}

impl<T> Pages<T> {
    pub(crate) fn new(pages: Turning<T>) -> Self {
        Self { pages }
    }

    /// The page that comes next, or the one that failed, as the parameter of the operation takes it: a number, an offset or a cursor.
    /// None at the end of the list, and before the first page of a list that goes by cursors.
    pub fn position(&self) -> Option<&str> {
        self.pages.place()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let page = ready!(self.pages.poll_page(context));
        Poll::Ready(page.map(|page| page.map(|(page, _)| page)))
    }

    fn has_terminated(&self) -> bool {
        self.pages.is_terminated()
    }
}

macro_rules! stream {
    ($type:ident, $what:literal) => {
        impl<T> $type<T> {
            #[doc = concat!("The next ", $what, ", or why it could not be read; none at the end.")]
            #[expect(
                clippy::should_implement_trait,
                reason = "it is what the extension traits of streams call it"
            )]
            pub fn next(&mut self) -> impl Future<Output = Option<Result<T, Error>>> {
                poll_fn(|context| self.poll(context))
            }

            #[doc = concat!("The next ", $what, "; none at the end.")]
            ///
            /// # Errors
            ///
            /// Those of the call that asks for the page.
            pub fn try_next(&mut self) -> impl Future<Output = Result<Option<T>, Error>> {
                poll_fn(|context| self.poll(context).map(Option::transpose))
            }

            /// Goes on after an error: the page that failed is asked for again. Without an error it has no effect.
            pub fn resume(&mut self) {
                self.pages.resume();
            }
        }

        impl<T> Stream for $type<T> {
            type Item = Result<T, Error>;

            fn poll_next(
                self: Pin<&mut Self>,
                context: &mut Context<'_>,
            ) -> Poll<Option<Self::Item>> {
                self.get_mut().poll(context)
            }
        }

        impl<T> FusedStream for $type<T> {
            fn is_terminated(&self) -> bool {
                self.has_terminated()
            }
        }

        // Nothing is ever pinned inside.
        impl<T> Unpin for $type<T> {}

        impl<T> fmt::Debug for $type<T> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter
                    .debug_struct(stringify!($type))
                    .field("operation", &self.pages.info().id)
                    .field("position", &self.position())
                    .finish_non_exhaustive()
            }
        }
    };
}

stream!(Items, "item");
stream!(Pages, "page");
