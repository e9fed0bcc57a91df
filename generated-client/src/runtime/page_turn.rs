// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/page_turn.rs and run the command again.

//! Choosing a page: what pages are told apart by, and the parameters that say so.

use std::str::FromStr;

use super::parameter::ParameterValue;

/// What the pages of a list are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageBy {
    /// Their numbers; the first is 1.
    Number,
    /// How many items stand before them.
    Offset,
    /// A text that the answer before gives.
    Cursor,
}

impl PageBy {
    /// What the first page is asked for by.
    pub(crate) fn first(self) -> Option<&'static str> {
        match self {
            Self::Number => Some("1"),
            Self::Offset => Some("0"),
            Self::Cursor => None,
        }
    }
}

/// Sees the parameters of an operation that choose its page, and sets them. Operations show them; there is no other use for it.
#[derive(Debug, Default)]
pub struct PageTurn {
    to: Option<String>,
    at: Option<String>,
    size: Option<u64>,
}

impl PageTurn {
    /// One that sets the page.
    pub(crate) fn to(place: Option<&str>) -> Self {
        Self {
            to: place.map(str::to_owned),
            ..Self::default()
        }
    }

    /// The parameter that chooses the page.
    pub(crate) fn place<T: FromStr + ParameterValue>(&mut self, parameter: &mut Option<T>) {
        if let Some(to) = &self.to {
            *parameter = to.parse().ok();
        }
        self.at = text_of(parameter);
    }

    /// The parameter that says how many items a page holds.
    pub fn size(&mut self, parameter: &dyn ParameterValue) {
        self.size = number_of(parameter);
    }

    /// The page that the operation asks for now.
    pub(crate) fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// How many items a page it asks for holds.
    pub(crate) fn asked_size(&self) -> Option<u64> {
        self.size
    }
}

/// The text of a value; none if it is absent or empty.
pub(crate) fn text_of(value: &dyn ParameterValue) -> Option<String> {
    let mut found = None;
    value.each(&mut |text| {
        if found.is_none() && !text.is_empty() {
            found = Some(text.to_owned());
        }
    });
    found
}

/// The number that a value is, or that its text says.
pub(crate) fn number_of(value: &dyn ParameterValue) -> Option<u64> {
    text_of(value)?.parse().ok()
}
