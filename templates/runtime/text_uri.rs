//! URIs (RFC 3986), told apart from other texts.

/// Whether a text is one, as far as its scheme tells.
pub(crate) fn fits(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else {
        return false;
    };
    let mut characters = scheme.chars();
    characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && characters.all(|one| one.is_ascii_alphanumeric() || matches!(one, '+' | '-' | '.'))
}
