//! Blocks of code in a description, as `CommonMark` fences them: they stay as they are, but rustdoc does not run them.

/// What opens a block: three backticks or tildes, or more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    /// The fence that a line is, if it opens a block. What follows backticks has none, else they are a code span.
    pub(super) fn opened_by(line: &str) -> Option<Self> {
        let line = line.trim();
        let mark = line
            .chars()
            .next()
            .filter(|mark| ['`', '~'].contains(mark))?;
        let length = line.chars().take_while(|one| *one == mark).count();
        let is_span = mark == '`' && line[length..].contains('`');
        (length >= 3 && !is_span).then_some(Self { mark, length })
    }

    /// Whether a line ends the block.
    fn is_closed_by(self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.length && line.chars().all(|one| one == self.mark)
    }

    /// The block, its lines taken from those that follow the fence; without a language it would be a test.
    pub(super) fn block<'a>(self, lines: &mut impl Iterator<Item = &'a str>) -> String {
        let fence = self.mark.to_string().repeat(self.length);
        let inner = lines.take_while(|line| !self.is_closed_by(line));
        let inner: Vec<&str> = inner.collect();
        format!("{fence}text\n{}\n{fence}", inner.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Option<(String, Vec<&str>)> {
        let mut lines = text.lines();
        let fence = Fence::opened_by(lines.next()?)?;
        let block = fence.block(&mut lines);
        Some((block, lines.collect()))
    }

    #[test]
    fn a_fence_of_its_kind_ends_a_block() {
        let ended = |text| block(text).expect("it is a block");
        assert_eq!(
            ended("```json\n{}\n```\nrest"),
            ("```text\n{}\n```".to_owned(), vec!["rest"])
        );
        assert_eq!(
            ended("  ~~~~\n```\n~~~\n~~~~~"),
            ("~~~~text\n```\n~~~\n~~~~".to_owned(), vec![])
        );
        assert_eq!(
            ended("```\nopen"),
            ("```text\nopen\n```".to_owned(), vec![])
        );
    }

    #[test]
    fn spans_and_short_rows_are_no_fences() {
        for line in ["```a```", "``", "~~", "a ```", ""] {
            assert!(Fence::opened_by(line).is_none(), "{line}");
        }
        assert!(Fence::opened_by("~~~ a`b").is_some());
    }
}
