//! UUIDs (RFC 9562), told apart from other texts.

/// Whether a text is one: 32 hexadecimal digits in five groups.
pub(crate) fn fits(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12]
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
