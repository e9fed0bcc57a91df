//! Findings as lines, one for all elements of a list of which the same is to be said.

use std::fmt;

use anstyle::{AnsiColor, Style};
use beatpass_generator::inspect::{Path, Step};

/// Lines of paths and facts.
pub(super) struct Lines {
    /// How many findings they show.
    pub(super) count: usize,
    lines: Vec<Line>,
}

struct Line {
    /// The way to the outermost list.
    before: Path,
    /// The elements of it; none where no list is on the way.
    indices: Vec<usize>,
    /// The way on from the element.
    after: Path,
    fact: String,
}

impl Lines {
    pub(super) fn of<'a>(findings: impl Iterator<Item = (&'a Path, &'a str)>) -> Self {
        let mut all = Self {
            count: 0,
            lines: Vec::new(),
        };
        for (path, fact) in findings {
            all.count += 1;
            all.add(line(path, fact));
        }
        all
    }

    fn add(&mut self, line: Line) {
        let is_same = |other: &&mut Line| {
            (&other.before, &other.after, &other.fact) == (&line.before, &line.after, &line.fact)
                && !other.indices.is_empty()
        };
        match self.lines.iter_mut().find(is_same) {
            Some(other) => other.indices.extend(&line.indices),
            None => self.lines.push(line),
        }
    }
}

fn line(path: &Path, fact: &str) -> Line {
    let steps = path.steps();
    let list = steps
        .iter()
        .position(|step| matches!(step, Step::Index(_)))
        .unwrap_or(steps.len());
    let index = steps.get(list).and_then(|step| match step {
        Step::Index(index) => Some(*index),
        Step::Member(_) => None,
    });
    let after = steps.get(list + 1..).unwrap_or_default();
    Line {
        before: steps[..list].to_vec().into(),
        indices: index.into_iter().collect(),
        after: after.to_vec().into(),
        fact: fact.to_owned(),
    }
}

impl Line {
    fn place(&self) -> String {
        if self.indices.is_empty() {
            return self.before.to_string();
        }
        let before = match self.before.steps() {
            [] => String::new(),
            _ => self.before.to_string(),
        };
        let after = match self.after.steps() {
            [] => String::new(),
            [Step::Index(_), ..] => self.after.to_string(),
            [Step::Member(_), ..] => format!(".{}", self.after),
        };
        format!("{before}[{}]{after}", ranges(&self.indices))
    }
}

/// `0-3, 7`
fn ranges(indices: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for index in indices.iter().copied() {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == index => *last = index,
            _ => ranges.push((index, index)),
        }
    }
    let shown = ranges.iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        }
    });
    shown.collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
        let lines = self.lines.iter().map(|line| {
            let separator = if line.fact.is_empty() { "" } else { ": " };
            format!("  {style}{}{style:#}{separator}{}", line.place(), line.fact)
        });
        f.write_str(&lines.collect::<Vec<_>>().join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str) -> Step {
        Step::Member(name.to_owned())
    }

    #[track_caller]
    fn assert_shown(findings: &[(Vec<Step>, &str)], expected: &str) {
        let findings: Vec<(Path, &str)> = findings
            .iter()
            .map(|(steps, fact)| (steps.clone().into(), *fact))
            .collect();
        let lines = Lines::of(findings.iter().map(|(path, fact)| (path, *fact)));
        assert_eq!(lines.count, findings.len());
        let shown = anstream::adapter::strip_str(&lines.to_string()).to_string();
        assert_eq!(shown, expected);
    }

    #[test]
    fn elements_of_which_the_same_is_said_share_a_line() {
        let at = |index, name| vec![member("data"), Step::Index(index), member(name)];
        let findings = [
            (at(0, "a"), "x"),
            (at(1, "a"), "x"),
            (at(1, "b"), "x"),
            (at(2, "a"), "x"),
            (at(4, "a"), "x"),
            (at(5, "a"), "y"),
        ];
        let expected = "  data[0-2, 4].a: x\n  data[1].b: x\n  data[5].a: y";
        assert_shown(&findings, expected);
    }

    #[test]
    fn inner_lists_and_the_root_keep_their_paths() {
        let inner = |outer| vec![Step::Index(outer), Step::Index(3), member("a")];
        assert_shown(&[(inner(0), ""), (inner(1), "")], "  [0-1][3].a");
        assert_shown(&[(Vec::new(), "x"), (Vec::new(), "x")], "  .: x\n  .: x");
    }
}
