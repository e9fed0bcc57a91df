//! What a document says in Markdown, made safe for rustdoc: its code is not run, its brackets are no links to items, its tags
//! are no HTML, and its lists are as clippy wants them. Links, code, lists and strong emphasis stay.

use std::borrow::Cow;

use super::fences::Fence;

/// Paragraphs of a description. Text between backticks and in fences stays as it is; elsewhere what rustdoc would take for a
/// link or for HTML is escaped.
pub(super) fn paragraphs(text: Option<&str>) -> Vec<String> {
    let text = visible(text.unwrap_or_default());
    let mut paragraphs = Vec::new();
    let mut lines = text.lines();
    let mut open: Vec<&str> = Vec::new();
    while let Some(line) = lines.next() {
        if let Some(fence) = Fence::opened_by(line) {
            paragraphs.push(paragraph(&std::mem::take(&mut open)));
            paragraphs.push(fence.block(&mut lines));
        } else if line.trim().is_empty() {
            paragraphs.push(paragraph(&std::mem::take(&mut open)));
        } else {
            open.push(line.trim());
        }
    }
    paragraphs.push(paragraph(&open));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// A text as one line, for the middle of a paragraph or of a list.
pub(super) fn one_line(text: Option<&str>) -> String {
    let text = visible(text.unwrap_or_default());
    let words = text.split_whitespace();
    escape(&words.collect::<Vec<_>>().join(" "))
}

/// The first line of a text.
pub(super) fn first_line(text: &str) -> String {
    escape(visible(text.lines().next().unwrap_or_default()).trim())
}

/// A text without what is not seen: comments of Rust may not have marks that turn its direction, nor returns without a new line.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |one: char| {
        one.is_control() && !['\n', '\t'].contains(&one)
            || matches!(one, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let is_plain = |byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    if !text.bytes().all(is_plain) && text.contains(is_hidden) {
        text.replace("\r\n", "\n").replace(is_hidden, " ").into()
    } else {
        text.into()
    }
}

/// Lines of one paragraph as one line, since they are wrapped anew, but for the entries of a list.
fn paragraph(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        if let Some((mark, rest)) = entry(line) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.extend([&*mark, " ", rest]);
        } else {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(line);
        }
    }
    escape(&text)
}

/// The mark of an entry of a list, and the entry; all lists without numbers have the same mark.
fn entry(line: &str) -> Option<(String, &str)> {
    let (mark, rest) = line.split_once(char::is_whitespace)?;
    let digits = mark.trim_end_matches(['.', ')']);
    let is_number = digits.len() + 1 == mark.len()
        && digits.len() < 10
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.is_empty();
    match mark {
        "-" | "*" | "+" => Some(("-".to_owned(), rest.trim())),
        _ if is_number => Some((mark.to_owned(), rest.trim())),
        _ => None,
    }
}

fn escape(text: &str) -> String {
    // A row of three at the start of a line, where wrapping may put it, would open a block.
    let is_safe = !text.contains("```");
    let text: Cow<str> = if is_safe {
        text.into()
    } else {
        text.replace("```", "`").into()
    };
    let mut out = String::with_capacity(text.len());
    for (i, part) in text.split('`').enumerate() {
        if i > 0 {
            out.push('`');
        }
        if i % 2 == 1 {
            out.push_str(part);
        } else {
            escape_plain(part, &mut out);
        }
    }
    // An odd backtick would swallow the rest of the page.
    if text.matches('`').count() % 2 == 1 {
        out = out.replace('`', "'");
    }
    out
}

/// Text between spans of code: links to pages stay, all else that has a meaning loses it.
fn escape_plain(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = meaningful(rest) {
        let (before, at) = rest.split_at(start);
        out.push_str(before);
        if let Some((label, url, after)) = link(at) {
            out.push('[');
            escape_characters(label, out);
            out.extend(["](<", url, ">)"]);
            rest = after;
        } else if let Some((url, after)) = url(at) {
            if out.ends_with("\\<") {
                out.truncate(out.len() - 2);
            }
            out.extend(["<", url, ">"]);
            rest = after.strip_prefix('>').unwrap_or(after);
        } else if let Some((strong, after)) = strong(at) {
            out.extend(["**", strong, "**"]);
            rest = after;
        } else if let Some(after) = line_break(at) {
            out.truncate(out.trim_end_matches(' ').len());
            out.push(' ');
            rest = after.trim_start_matches(' ');
        } else {
            let end = at.chars().next().map_or(0, char::len_utf8);
            escape_characters(&at[..end], out);
            rest = &at[end..];
        }
    }
    out.push_str(rest);
}

/// Where something may begin, or a character has a meaning itself.
fn meaningful(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate();
    let found = bytes.find(|(at, byte)| {
        is_mark(char::from(*byte)) || *byte == b'h' && text[*at..].starts_with("http")
    });
    found.map(|(at, _)| at)
}

fn is_mark(character: char) -> bool {
    matches!(
        character,
        '<' | '>' | '[' | ']' | '\\' | '*' | '_' | '#' | '|' | '~'
    )
}

/// A link to a page at the start of a text: its label, its URL and what follows.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.strip_prefix('[')?;
    let (label, after) = text.split_at(text.find(['[', ']', '\n'])?);
    let after = after.strip_prefix("](")?;
    let end = after.find([')', ' ', '\n', '\t', '<', '>', '(', '\\'])?;
    let (url, after) = (&after[..end], after[end..].strip_prefix(')')?);
    (!label.trim().is_empty() && is_page(url)).then_some((label, url, after))
}

/// A URL at the start of a text, without the punctuation behind it, and what follows.
fn url(text: &str) -> Option<(&str, &str)> {
    if !is_page(text) {
        return None;
    }
    let end = text.find(|one: char| one.is_whitespace() || "<>\"\\".contains(one));
    let url = text[..end.unwrap_or(text.len())].trim_end_matches(END_OF_SENTENCE);
    Some((url, &text[url.len()..]))
}

/// Strong emphasis at the start of a text, and what follows.
fn strong(text: &str) -> Option<(&str, &str)> {
    let (strong, after) = text.strip_prefix("**")?.split_once("**")?;
    let is_plain = strong.starts_with(char::is_alphanumeric)
        && !strong.contains(is_mark)
        && !strong.contains('\n')
        && !strong.contains("://");
    let ends = strong.ends_with(char::is_alphanumeric)
        || !strong.ends_with(char::is_whitespace) && !after.starts_with(char::is_alphanumeric);
    (is_plain && ends).then_some((strong, after))
}

/// What follows a line break of HTML at the start of a text.
fn line_break(text: &str) -> Option<&str> {
    let (name, after) = text.strip_prefix('<')?.split_at_checked(2)?;
    let after = after.trim_start_matches([' ', '/']).strip_prefix('>')?;
    name.eq_ignore_ascii_case("br").then_some(after)
}

/// What stands behind a URL rather than at its end.
const END_OF_SENTENCE: [char; 10] = ['.', ',', ';', ':', ')', ']', '\'', '*', '|', '!'];

fn is_page(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|one: char| !one.is_whitespace() && !"<>\"\\".contains(one))
    })
}

fn escape_characters(text: &str, out: &mut String) {
    for character in text.chars() {
        if is_mark(character) {
            out.push('\\');
        }
        out.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(paragraphs(Some(text)), expected);
    }

    #[test]
    fn text_is_safe_in_rustdoc() {
        check("a <b> c", &[r"a \<b\> c"]);
        check("see [x] and `Vec<[T]>`", &[r"see \[x\] and `Vec<[T]>`"]);
        check("one ` tick", &["one ' tick"]);
        check("at ~~~ and ~5", &[r"at \~\~\~ and \~5"]);
    }

    #[test]
    fn strong_emphasis_stays_and_line_breaks_are_blanks() {
        check("**Note**: a **b c.** d", &["**Note**: a **b c.** d"]);
        check("**a *b* c**", &[r"\*\*a \*b\* c\*\*"]);
        check("2**3**", &["2**3**"]);
        check("**see http://b**", &[r"\*\*see <http://b>\*\*"]);
        check("** a ** and **b.**c", &[r"\*\* a \*\* and \*\*b.\*\*c"]);
        check("one.<br/>two <BR> three", &["one. two three"]);
        check("`<br>` <b>", &[r"`<br>` \<b\>"]);
    }

    #[test]
    fn hidden_marks_are_blanks() {
        check("a\r\nb\rc \u{202E}d\0", &["a b c  d"]);
        check("```\r\na\rb\n```", &["```text\na b\n```"]);
    }

    #[test]
    fn urls_are_links() {
        check(
            "at https://example.com/a_b, or (https://example.com).\nhttps://example.com\nnext",
            &[
                "at <https://example.com/a_b>, or (<https://example.com>). <https://example.com> next",
            ],
        );
        check(
            "<https://example.com/a> https://",
            &[r"<https://example.com/a> https://"],
        );
        check(
            "see [the *guide* of it](https://example.com/a_b) [x](/y)",
            &[r"see [the \*guide\* of it](<https://example.com/a_b>) \[x\](/y)"],
        );
        check("[[a](http://b)](c", &[r"\[[a](<http://b>)\](c"]);
    }

    #[test]
    fn lists_have_one_form() {
        check(
            "Text:\n  * one\n  goes on\n+ two\n\n10. ten\n  still\n3) three",
            &["Text:\n- one goes on\n- two", "10. ten still\n3) three"],
        );
        check("- a\n\n  b", &["- a", "b"]);
        check(
            "1.5 is no entry\n*this* too\n-",
            &["1.5 is no entry \\*this\\* too -"],
        );
    }

    #[test]
    fn one_line_has_no_blocks() {
        assert_eq!(one_line(Some("a\n```\nb\n```\n- c")), "a ` b ` - c");
    }
}
