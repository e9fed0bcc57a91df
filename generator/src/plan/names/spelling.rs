//! Spelling: what of a wire name can stand in an identifier, in the form in which rustc compares identifiers.

use unicode_normalization::UnicodeNormalization;

/// An identifier as rustc compares it (NFC): a change of case can take its signs apart again.
pub(super) fn composed(name: String) -> String {
    if name.is_ascii() {
        return name;
    }
    name.nfc().collect()
}

/// The parts of a wire name that can stand in an identifier; signs that would vanish or collide are spelt out, and letters that only
/// look otherwise, such as ligatures, are the plain ones (NFKC), as rustc wants it. Of signs alone each one is named.
pub(super) fn spelt_out(wire: &str) -> String {
    let name = if wire.is_ascii() {
        fitting(wire.chars())
    } else {
        fitting(wire.nfkc())
    };
    if name.trim_matches(['_', ' ']).is_empty() {
        wire.chars().map(sign).collect()
    } else {
        name
    }
}

/// What of characters can stand in an identifier, as words.
fn fitting(characters: impl Iterator<Item = char>) -> String {
    let mut name = String::new();
    for (i, character) in characters.enumerate() {
        match character {
            '+' => name.push_str(" plus "),
            '-' if i == 0 => name.push_str(" minus "),
            '@' => name.push_str(" at "),
            '#' => name.push_str(" sharp "),
            '%' => name.push_str(" percent "),
            '*' => name.push_str(" star "),
            '=' => name.push_str(" equal "),
            '<' => name.push_str(" less "),
            '>' => name.push_str(" greater "),
            c if unicode_ident::is_xid_continue(c) => name.push(c),
            _ => name.push(' '),
        }
    }
    name
}

/// The name of a sign that stands among signs alone.
fn sign(character: char) -> &'static str {
    match character {
        ' ' | '\t' | '\u{a0}' => " space ",
        '\n' | '\r' => " newline ",
        '.' => " dot ",
        ',' => " comma ",
        ':' => " colon ",
        ';' => " semicolon ",
        '!' => " exclamation ",
        '?' => " question ",
        '/' => " slash ",
        '\\' => " backslash ",
        '|' => " pipe ",
        '&' => " and ",
        '$' => " dollar ",
        '_' => " underscore ",
        '-' => " minus ",
        '~' => " tilde ",
        '^' => " caret ",
        '"' | '\'' | '`' => " mark ",
        '(' | '[' | '{' => " open ",
        ')' | ']' | '}' => " close ",
        _ => " sign ",
    }
}
