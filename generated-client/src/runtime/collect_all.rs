// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/collect_all.rs and run the command again.

//! All items of a list at once, up to a cap.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::error::Error;
use super::page_streams::Items;

/// How much of a list is collected at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cap {
    items: usize,
    pages: u32,
}

impl Cap {
    /// At most so many items.
    pub const fn items(items: usize) -> Self {
        let pages = u32::MAX;
        Self { items, pages }
    }

    /// At most so many pages, which is so many requests.
    pub const fn pages(pages: u32) -> Self {
        let items = usize::MAX;
        Self { items, pages }
    }

    /// The same, and at most so many pages.
    #[must_use]
    pub const fn and_pages(mut self, pages: u32) -> Self {
        self.pages = pages;
        self
    }
}

/// What was collected of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "whether the list was cut stands here"]
pub struct Collected<T> {
    items: Vec<T>,
    is_complete: bool,
    rest: Option<String>,
}

impl<T> Collected<T> {
    /// The items, each once.
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The items, each once.
    pub fn items(&self) -> &[T] {
        &self.items
    }

    /// Whether the list ended before the cap.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// The page that the first item that was left out is on: a call that is set to it goes on there.
    pub fn rest(&self) -> Option<&str> {
        self.rest.as_deref()
    }
}

/// A list that is being collected. Nothing happens until it is polled.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CollectAll<T> {
    stream: Items<T>,
    items: Vec<T>,
    most: usize,
}

impl<T> CollectAll<T> {
    pub(crate) fn new(stream: Items<T>, cap: Cap) -> Self {
        Self {
            stream: stream.max_pages(cap.pages),
            items: Vec::new(),
            most: cap.items,
        }
    }
}

impl<T> Future for CollectAll<T> {
    type Output = Result<Collected<T>, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        while this.items.len() < this.most {
            match ready!(futures_core::Stream::poll_next(
                Pin::new(&mut this.stream),
                context
            )) {
                Some(Ok(item)) => this.items.push(item),
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => break,
            }
        }
        Poll::Ready(Ok(Collected {
            items: std::mem::take(&mut this.items),
            is_complete: this.stream.is_complete(),
            rest: this.stream.position().map(str::to_owned),
        }))
    }
}

// Nothing is ever pinned inside.
impl<T> Unpin for CollectAll<T> {}

impl<T> fmt::Debug for CollectAll<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CollectAll")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}
