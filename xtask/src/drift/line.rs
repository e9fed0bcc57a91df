//! The first line in which a file differs from what should stand there.

use std::fmt;

/// The first differing line of two texts; a text that has ended has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstLine {
    /// Number of the line, from 1.
    pub number: usize,
    /// The line on disk, with its end.
    pub on_disk: Option<String>,
    /// The line that should stand there, with its end.
    pub expected: Option<String>,
}

/// Finds the first line that differs; none if the bytes are equal.
pub fn first_difference(on_disk: &[u8], expected: &str) -> Option<FirstLine> {
    let mut ours = on_disk.split_inclusive(|byte| *byte == b'\n');
    let mut theirs = expected.as_bytes().split_inclusive(|byte| *byte == b'\n');
    for number in 1.. {
        let (on_disk, expected) = (ours.next(), theirs.next());
        if on_disk != expected {
            let text =
                |line: Option<&[u8]>| line.map(|line| String::from_utf8_lossy(line).into_owned());
            return Some(FirstLine {
                number,
                on_disk: text(on_disk),
                expected: text(expected),
            });
        }
        if on_disk.is_none() {
            break;
        }
    }
    None
}

impl fmt::Display for FirstLine {
    /// Two lines. What the eye cannot tell apart, such as line ends, is escaped; long lines are cut to where they differ.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let column = self.column();
        writeln!(
            f,
            "  line {} on disk:  {}",
            self.number,
            self.shown(self.on_disk.as_deref(), column)
        )?;
        write!(
            f,
            "  line {} expected: {}",
            self.number,
            self.shown(self.expected.as_deref(), column)
        )
    }
}

impl FirstLine {
    fn shown(&self, line: Option<&str>, column: usize) -> String {
        let Some(line) = line else {
            return "(end of file)".to_owned();
        };
        let escaped: String = if self.differs_visibly() {
            line.trim_end()
                .chars()
                .map(|char| {
                    if char.is_control() {
                        char.escape_debug().to_string()
                    } else {
                        char.to_string()
                    }
                })
                .collect()
        } else {
            format!("{line:?}")
        };
        cut(&escaped, column)
    }

    fn differs_visibly(&self) -> bool {
        let visible =
            |line: &Option<String>| line.as_deref().map(|line| line.trim_end().to_owned());
        visible(&self.on_disk) != visible(&self.expected)
    }

    /// How many characters the two lines begin with alike.
    fn column(&self) -> usize {
        let chars =
            |line: &'_ Option<String>| line.clone().unwrap_or_default().chars().collect::<Vec<_>>();
        chars(&self.on_disk)
            .iter()
            .zip(&chars(&self.expected))
            .take_while(|(one, other)| one == other)
            .count()
    }
}

const WIDTH: usize = 140;
const BEFORE: usize = 40;

/// At most [`WIDTH`] characters, from [`BEFORE`] before the column on if the whole is longer.
fn cut(line: &str, column: usize) -> String {
    let length = line.chars().count();
    if length <= WIDTH {
        return line.to_owned();
    }
    let start = column.saturating_sub(BEFORE).min(length - WIDTH);
    let middle: String = line.chars().skip(start).take(WIDTH).collect();
    let ellipsis = |cut: bool| if cut { "…" } else { "" };
    format!(
        "{}{middle}{}",
        ellipsis(start > 0),
        ellipsis(start + WIDTH < length)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(on_disk: &[u8], expected: &str) -> String {
        first_difference(on_disk, expected)
            .map(|line| line.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn equal_texts_have_none() {
        assert_eq!(first_difference(b"a\nb", "a\nb"), None);
        assert_eq!(first_difference(b"", ""), None);
    }

    #[test]
    fn shows_both_versions_with_the_number() {
        insta::assert_snapshot!(shown(b"a\n  b\nc\n", "a\n  x\nd\n"), @r"
        line 2 on disk:    b
        line 2 expected:   x
        ");
    }

    #[test]
    fn shows_an_end_that_comes_early() {
        insta::assert_snapshot!(shown(b"a\n", "a\nb\n"), @r"
        line 2 on disk:  (end of file)
        line 2 expected: b
        ");
    }

    #[test]
    fn shows_line_ends_and_what_is_no_text() {
        insta::assert_snapshot!(shown(b"a\r\n", "a\n"), @r#"
        line 1 on disk:  "a\r\n"
        line 1 expected: "a\n"
        "#);
        insta::assert_snapshot!(shown(b"a", "a\n"), @r#"
        line 1 on disk:  "a"
        line 1 expected: "a\n"
        "#);
        insta::assert_snapshot!(shown(b"\x1b[31m\xff\n", "a\n"), @r"
        line 1 on disk:  \u{1b}[31m�
        line 1 expected: a
        ");
    }

    #[test]
    fn cuts_long_lines_to_where_they_differ() {
        let long = "0123456789".repeat(40);
        let other = format!("{}X{}", &long[..200], &long[201..]);
        insta::assert_snapshot!(shown(long.as_bytes(), &other), @r"
        line 1 on disk:  …01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789…
        line 1 expected: …0123456789012345678901234567890123456789X123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789…
        ");
    }
}
