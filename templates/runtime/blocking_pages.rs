//! Lists of a blocking client: iterators in place of streams.

use std::iter::FusedIterator;

use super::blocking::{Client, wait};
use super::call::Call;
use super::collect_all::{Cap, Collected};
use super::error::Error;
use super::page_streams::{Items, Pages};
use super::pages::Paged;

impl<T, O: Paged> Call<Client<T>, O> {
    /// All items of the list, page after page. A page is asked for, and waited for, when the items of the one before it are used
    /// up. There is no end but the list's: see [`BlockingItems::max_pages`].
    pub fn items(self) -> BlockingItems<O::Item> {
        BlockingItems {
            inner: self.with_futures().items(),
        }
    }

    /// All answers, page after page, as the operation gives them.
    pub fn pages(self) -> BlockingPages<O::Output> {
        BlockingPages {
            inner: self.with_futures().pages(),
        }
    }

    /// The items of the list at once, up to a cap. Where the cap cut the list, [`Collected::is_complete`] is false.
    ///
    /// # Errors
    ///
    /// Those of the call of any page; [`Call::items`] keeps what came before it.
    pub fn collect_all(self, cap: Cap) -> Result<Collected<O::Item>, Error> {
        wait(self.with_futures().collect_all(cap))
    }
}

/// The items of a list, page after page: [`Items`] as an iterator.
///
/// After an error it is at its end; [`resume`](BlockingItems::resume) lets it go on with the page that failed.
#[derive(Debug)]
#[must_use = "nothing is asked for until it is iterated over"]
pub struct BlockingItems<T> {
    inner: Items<T>,
}

impl<T> BlockingItems<T> {
    /// Ends it when so many pages have come: [`Items::max_pages`].
    pub fn max_pages(mut self, pages: u32) -> Self {
        self.inner = self.inner.max_pages(pages);
        self
    }

    /// Whether all items of the list have been given: [`Items::is_complete`].
    pub fn is_complete(&self) -> bool {
        self.inner.is_complete()
    }
}

/// The answers that hold a list, page after page: [`Pages`] as an iterator.
///
/// After an error it is at its end; [`resume`](BlockingPages::resume) lets it go on with the page that failed.
#[derive(Debug)]
#[must_use = "nothing is asked for until it is iterated over"]
pub struct BlockingPages<T> {
    inner: Pages<T>,
}

macro_rules! iterator {
    ($type:ident, $stream:ident) => {
        impl<T> $type<T> {
            #[doc = concat!("Where it stands: [`", stringify!($stream), "::position`].")]
            pub fn position(&self) -> Option<&str> {
                self.inner.position()
            }

            /// Goes on after an error: the page that failed is asked for again. Without an error it has no effect.
            pub fn resume(&mut self) {
                self.inner.resume();
            }
        }

        impl<T> Iterator for $type<T> {
            type Item = Result<T, Error>;

            fn next(&mut self) -> Option<Self::Item> {
                wait(self.inner.try_next()).transpose()
            }
        }

        impl<T> FusedIterator for $type<T> {}
    };
}

iterator!(BlockingItems, Items);
iterator!(BlockingPages, Pages);
