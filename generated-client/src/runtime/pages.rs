// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/pages.rs and run the command again.

//! Lists that come in pages: operations that turn them, and what their calls have besides.
//!
//! The next page is always asked for through the operation, by its number, offset or cursor, and never by a URL that an answer
//! holds: no request leaves the client's host.

use super::call::Call;
use super::client::Client;
use super::collect_all::{Cap, CollectAll};
use super::operation::Operation;
use super::page_signs::{ItemId, PageSigns};
use super::page_streams::{Items, Pages};
use super::page_turn::{PageBy, PageTurn};
use super::turning::{Listing, Turning};

/// An operation whose answer is one page of a list.
///
/// Implemented by the types of such operations. Their calls have [`Call::items`], [`Call::pages`] and [`Call::collect_all`].
pub trait Paged: Operation {
    /// What the list holds.
    type Item: Send + 'static;

    /// What the pages are told apart by.
    const BY: PageBy;

    /// Shows the parameters that choose the page.
    fn turn(&mut self, turn: &mut PageTurn);

    /// The list in an answer; none if the answer came without.
    fn items(output: &mut Self::Output) -> Option<&mut Vec<Self::Item>>;

    /// Shows what of an answer tells where the list ends.
    fn signs(_output: &Self::Output, _signs: &mut PageSigns) {}

    /// What tells an item from all others.
    fn id(_item: &Self::Item) -> ItemId {
        ItemId::unknown()
    }
}

/// Calls that answer with one page of a list. The call's own settings, such as its timeout and its headers, hold for the call of
/// each page on its own; the page that the call is set to is the first.
impl<C, O: Paged> Call<Client<C>, O> {
    /// All items of the list, page after page. Nothing is sent before the stream is polled, and a page is asked for when the
    /// items of the one before it are used up. There is no end but the list's: see [`Items::max_pages`].
    pub fn items(self) -> Items<O::Item> {
        Items::new(turning(self, |mut output| {
            O::items(&mut output)
                .map(std::mem::take)
                .unwrap_or_default()
        }))
    }

    /// All answers, page after page, as the operation gives them.
    pub fn pages(self) -> Pages<O::Output> {
        Pages::new(turning(self, |output| output))
    }

    /// The items of the list at once, up to a cap.
    ///
    /// Each page is a request that counts against the budget, and APIs may forbid to copy all they have; hence the cap.
    /// Where the cap cut the list, [`Collected::is_complete`](super::Collected::is_complete) is false.
    ///
    /// An error of any page is an error of the whole; [`Call::items`] keeps what came before it.
    pub fn collect_all(self, cap: Cap) -> CollectAll<O::Item> {
        CollectAll::new(self.items(), cap)
    }
}

fn turning<C, O: Paged, T: 'static>(
    call: Call<Client<C>, O>,
    take: fn(O::Output) -> T,
) -> Turning<T> {
    let listing = Listing {
        operation: call.operation,
        take,
    };
    Turning::new(call.client.into_core(), listing, call.options)
}
