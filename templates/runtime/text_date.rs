//! Dates (`2026-02-28`), told apart from other texts.

/// Whether a text is one.
pub(crate) fn fits(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}
