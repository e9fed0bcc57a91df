// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/page_signs.rs and run the command again.

//! What an answer tells of its list: how far it goes, and which items stand in it.

use super::page_turn::{number_of, text_of};
use super::parameter::ParameterValue;

/// Sees what of an answer tells where its list ends. Operations show it; there is no other use for it.
#[derive(Debug, Default)]
pub struct PageSigns {
    current: Option<u64>,
    last: Option<u64>,
    total: Option<u64>,
    used: Option<u64>,
    more: Option<bool>,
    is_next_said: bool,
    next: Option<String>,
}

impl PageSigns {
    /// Number of this page.
    pub fn current(&mut self, value: &dyn ParameterValue) {
        self.current = number_of(value);
    }

    /// Number of the last page.
    pub fn last(&mut self, value: &dyn ParameterValue) {
        self.last = number_of(value);
    }

    /// How many items the list has.
    pub fn total(&mut self, value: &dyn ParameterValue) {
        self.total = number_of(value);
    }

    /// How many items the server puts on a page; it may be less than what was asked for.
    pub fn used(&mut self, value: &dyn ParameterValue) {
        self.used = number_of(value);
    }

    /// Whether there are more pages, as a boolean or as 0 and 1.
    pub fn more(&mut self, value: &dyn ParameterValue) {
        self.more = text_of(value).map(|text| text != "false" && text != "0");
    }

    /// The next page. Where nothing that is shown has a value there is none, unless another sign tells that there are more.
    pub fn next(&mut self, value: &dyn ParameterValue) {
        self.is_next_said = true;
        self.next = self.next.take().or_else(|| text_of(value));
    }

    /// What to ask for next.
    pub(crate) fn next_place(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Whether the server has answered with an earlier page than the one asked for, because the list does not go so far.
    pub(crate) fn is_before(&self, asked: u64) -> bool {
        self.current.is_some_and(|current| current < asked)
    }

    /// Whether this is the last page: by any sign, or where there is none, because it is not full. That no next page is named is
    /// the weakest sign, since an answer may just lack the member: it counts where no other one tells that there are more.
    pub(crate) fn is_last(&self, page: &PageFacts) -> bool {
        // What was asked for may be more than the server puts on a page, so it says nothing about where a page begins.
        let reached = page.first_item.or_else(|| {
            let before = self.current.or(page.number)?.checked_sub(1)?;
            before.checked_mul(self.used?)
        });
        let reached = reached.map(|before| before.saturating_add(page.count));
        let signs = [
            self.more.map(|more| !more),
            both(self.current.or(page.number), self.last),
            both(reached, self.total),
        ];
        if signs.iter().any(Option::is_some) {
            signs.contains(&Some(true))
        } else if self.is_next_said {
            self.next.is_none()
        } else {
            let size = self.used.or(page.asked_size);
            size.is_some_and(|size| page.count < size)
        }
    }
}

/// Whether a number has reached another, if both are known.
fn both(number: Option<u64>, end: Option<u64>) -> Option<bool> {
    Some(number? >= end?)
}

/// What is known of a page besides its signs.
#[derive(Debug, Default)]
pub(crate) struct PageFacts {
    /// The number that was asked for.
    pub(crate) number: Option<u64>,
    /// How many items stand before it, if that is what was asked for.
    pub(crate) first_item: Option<u64>,
    /// How many items were asked for.
    pub(crate) asked_size: Option<u64>,
    /// How many items came.
    pub(crate) count: u64,
}

/// What tells an item of a list from all others, as far as is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ItemId(Option<Box<str>>);

impl ItemId {
    /// The id that an item has.
    pub fn of(id: &dyn ParameterValue) -> Self {
        Self(text_of(id).map(String::into_boxed_str))
    }

    pub(crate) fn unknown() -> Self {
        Self(None)
    }

    pub(crate) fn is_known(&self) -> bool {
        self.0.is_some()
    }
}
