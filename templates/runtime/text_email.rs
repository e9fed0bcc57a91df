//! E-mail addresses, told apart from other texts.

/// Whether a text is one, as far as its two sides tell.
pub(crate) fn fits(text: &str) -> bool {
    let sides = text.rsplit_once('@');
    sides.is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
    })
}
