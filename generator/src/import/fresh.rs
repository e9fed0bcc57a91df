//! Values as YAML in the layout of the document: block style, sequences indented below their name, lines of at most 120 characters.

use std::fmt::Write as _;

use serde_json::Value;

/// Widest line, where there is a space to break it at.
const WIDTH: usize = 120;

/// Appends a member (with a name) or an element (without) in lines of its own.
pub(super) fn entry(text: &mut String, key: Option<&str>, value: &Value, column: usize) {
    let head = key.map_or_else(|| "-".to_owned(), |key| format!("{}:", name(key)));
    text.extend(std::iter::repeat_n(' ', column));
    text.push_str(&head);
    match value {
        Value::Object(members) if !members.is_empty() && key.is_none() => {
            text.push(' ');
            let mut below = String::new();
            block(&mut below, value, column + 2);
            text.push_str(below.trim_start());
        }
        Value::Object(members) if !members.is_empty() => {
            text.push('\n');
            block(text, value, column + 2);
        }
        Value::Array(elements) if !elements.is_empty() => {
            text.push('\n');
            block(text, value, column + 2);
        }
        Value::String(string) => {
            text.push(' ');
            let taken = column + head.chars().count() + 1;
            scalar(text, string, taken, column + 2);
            text.push('\n');
        }
        other => {
            text.push(' ');
            text.push_str(&other.to_string());
            text.push('\n');
        }
    }
}

/// Appends the entries of a collection.
pub(super) fn block(text: &mut String, value: &Value, column: usize) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| entry(text, Some(key), value, column)),
        Value::Array(elements) => elements
            .iter()
            .for_each(|value| entry(text, None, value, column)),
        _ => {}
    }
}

/// A member's name.
pub(super) fn name(key: &str) -> String {
    let mut text = String::new();
    scalar(&mut text, key, 0, usize::MAX);
    text
}

/// Appends a text, broken into lines of this indent; `usize::MAX`: never broken.
fn scalar(text: &mut String, value: &str, taken: usize, indent: usize) {
    if value.chars().any(is_escaped) {
        text.push_str(&escaped(value));
    } else if is_plain(value) {
        fold(text, value, taken, indent);
    } else {
        let quoted = format!("'{}'", value.replace('\'', "''"));
        fold(text, &quoted, taken, indent);
    }
}

/// Whether a character stands in YAML only as an escape: it may not be written, or would be read as the end of a line.
fn is_escaped(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

/// A text in double quotes: as JSON, which leaves some characters as they are that YAML does not take.
fn escaped(value: &str) -> String {
    let json = Value::from(value).to_string();
    let mut text = String::with_capacity(json.len());
    for char in json.chars() {
        if is_escaped(char) {
            let _ = write!(text, "\\u{:04x}", u32::from(char));
        } else {
            text.push(char);
        }
    }
    text
}

/// Breaks a text at single spaces, at which YAML joins lines again.
fn fold(text: &mut String, value: &str, taken: usize, indent: usize) {
    let mut column = taken;
    let mut words = breakable(value).into_iter().peekable();
    while let Some(word) = words.next() {
        text.push_str(word);
        column += word.chars().count();
        let Some(next) = words.peek() else { break };
        if indent != usize::MAX && column + 1 + next.chars().count() > WIDTH {
            text.push('\n');
            text.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else {
            text.push(' ');
            column += 1;
        }
    }
}

/// The parts between spaces that have a word on both sides; a line never starts with what would look like something else.
fn breakable(value: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let bytes = value.as_bytes();
    for at in 1..bytes.len().saturating_sub(1) {
        let is_single = bytes[at] == b' ' && bytes[at - 1] != b' ' && bytes[at + 1] != b' ';
        let is_within = at > 1 || bytes[0] != b'\'';
        let is_close = at + 2 == bytes.len() && bytes[at + 1] == b'\'';
        if is_single && is_within && !is_close && bytes[at + 1] != b'#' {
            parts.push(&value[start..at]);
            start = at + 1;
        }
    }
    parts.push(&value[start..]);
    parts
}

/// Whether a text needs no quotes: nothing in it means something else in YAML, of version 1.1 or 1.2.
fn is_plain(value: &str) -> bool {
    let starts_well = value.starts_with(|first: char| {
        !first.is_whitespace() && !"-?:,[]{}#&*!|>'\"%@`=<~".contains(first)
    });
    let is_sign = value.starts_with(['-', '?', ':'])
        && value[1..].starts_with(|second: char| !second.is_whitespace() && second != '-');
    (starts_well || is_sign)
        && !value.ends_with(|last: char| last.is_whitespace() || last == ':')
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.contains(":\t")
        && !value.starts_with("...")
        && !is_other(value)
}

/// Whether a plain scalar of this text would be null, a boolean, a number or a time.
fn is_other(value: &str) -> bool {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let lower = value.to_ascii_lowercase();
    let looks_numeric = value
        .trim_start_matches(['+', '-', '.'])
        .starts_with(|first: char| first.is_ascii_digit());
    let is_version = value.bytes().filter(|byte| *byte == b'.').count() > 1 && !value.contains(':');
    let is_number = looks_numeric
        && !is_version
        && value
            .chars()
            .all(|char| char.is_ascii_hexdigit() || "+-_.:xXoOtTzZ ".contains(char));
    WORDS.contains(&lower.as_str())
        || is_number
        || [".inf", "+.inf", "-.inf", ".nan"].contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn assert_same(value: &Value) -> String {
        let mut text = String::new();
        block(&mut text, value, 0);
        assert_eq!(crate::load::value_of(&text).as_ref(), Some(value), "{text}");
        text
    }

    /// Texts that YAML would read as something else, or not at all, if they stood there as they are.
    const WORDS: &[&str] = &[
        "",
        " ",
        "a b",
        "yes",
        "NO",
        "null",
        "~",
        "1",
        "1.5",
        "-1",
        "0x1f",
        "1e3",
        "2026-02-28",
        "12:30",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-a",
        "--- a",
        "?",
        "? a",
        "'",
        "it's",
        "\"",
        "a\nb",
        "\ttab",
        "^[^\u{7f}]$",
        "\u{80}\u{85}\u{9f}\\",
        "\u{2028}\u{2029}",
        "\u{fffe}\u{ffff}\u{feff}",
        "\u{1f3b5}",
        "é",
        "{a}",
        "[",
        "a,b",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "=",
        "<<",
        "...",
        ".inf",
        "1.0.1",
        "trailing ",
        "1_000",
        "+1",
        "y",
        "/tracks/{id}",
        "a  b",
        ":a",
        "::",
        "' #",
    ];

    #[test]
    fn values_are_read_back_as_they_were() {
        let members: serde_json::Map<String, Value> = WORDS
            .iter()
            .map(|word| ((*word).to_owned(), json!(word)))
            .collect();
        assert_same(&Value::Object(members));
        assert_same(
            &json!({"list": WORDS, "nested": [[1, [2]], {"a": [{"b": {}}], "c": []}, null, true, 1.5, {}]}),
        );
    }

    #[test]
    fn the_layout_is_that_of_the_document() {
        let value = json!({"paths": {"/a": {"get": {"tags": ["T"], "parameters": [{"name": "a", "in": "query", "schema": {}}],
            "responses": {"200": {"description": ""}}}}}});
        assert_eq!(
            assert_same(&value),
            "paths:\n  /a:\n    get:\n      tags:\n        - T\n      parameters:\n        - name: a\n          in: query\n          \
             schema: {}\n      responses:\n        '200':\n          description: ''\n"
        );
    }

    #[test]
    fn long_texts_are_broken_at_words() {
        let long = ["word", "# hash", "it's", "a: b"].join(" ").repeat(20);
        let text = assert_same(
            &json!({"a": {"b": long, "c": ["x".repeat(200), "y ".repeat(100)], "d": "plain ".repeat(40).trim()}}),
        );
        let widest = text
            .lines()
            .filter(|line| !line.contains("xxx"))
            .map(|line| line.chars().count())
            .max();
        assert!(widest.is_some_and(|widest| widest <= WIDTH + 2), "{text}");
    }
}
