//! Dates with a time and an offset (RFC 3339), told apart from other texts.

/// Whether a text is one.
pub(crate) fn fits(text: &str) -> bool {
    text.parse::<chrono::DateTime<chrono::FixedOffset>>()
        .is_ok()
}
