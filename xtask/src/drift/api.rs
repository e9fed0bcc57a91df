//! What changed in the API, in words: two API surfaces compared.
//!
//! A surface has one line per operation, input, type, field and value: `operation getTrack: …`, `type Track field id: …`. The
//! first two words name what the line belongs to, words up to the colon a part of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What became of one operation or type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiChange {
    /// Kind and name: `operation getTrack`.
    pub subject: String,
    /// Whether it came, went, or changed.
    pub verb: Verb,
    /// What changed of it, by part; the part without a name is the thing itself. Of one that came or went, only that.
    pub parts: BTreeMap<String, (Texts, Texts)>,
}

/// What became of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// It is new.
    Came,
    /// It is no longer there.
    Went,
    /// It is there before and after, but not the same.
    Changed,
}

/// What the lines of one part say, after the colon; mostly one text.
type Texts = Vec<String>;

/// By subject and part, what the lines say.
type Surface = BTreeMap<String, BTreeMap<String, Texts>>;

/// Compares two API surfaces. The order of lines does not count.
pub fn api_changes(before: &str, after: &str) -> Vec<ApiChange> {
    let (before, after) = (parse(before), parse(after));
    let subjects: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    subjects
        .into_iter()
        .filter_map(|subject| change(subject, before.get(subject), after.get(subject)))
        .collect()
}

fn parse(surface: &str) -> Surface {
    let mut subjects = Surface::new();
    // The lines on top say where the file comes from.
    let lines = surface
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        let (name, text) = line.split_once(':').unwrap_or((line, ""));
        let words: Vec<_> = name.split_whitespace().collect();
        let (subject, part) = words.split_at(words.len().min(2));
        if !subject.is_empty() {
            let parts = subjects.entry(subject.join(" ")).or_default();
            parts
                .entry(part.join(" "))
                .or_default()
                .push(text.trim().to_owned());
        }
    }
    subjects
}

type Parts = BTreeMap<String, Texts>;

fn change(subject: &str, before: Option<&Parts>, after: Option<&Parts>) -> Option<ApiChange> {
    let verb = verb(before.is_some(), after.is_some());
    let empty = Parts::new();
    let (before, after) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
    let text = |parts: &Parts, name: &String| parts.get(name).cloned().unwrap_or_default();
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let pairs = names
        .into_iter()
        .map(|name| (name.clone(), (text(before, name), text(after, name))));
    let counts = |name: &str| verb == Verb::Changed || name.is_empty();
    let parts: BTreeMap<_, _> = pairs
        .filter(|(name, (before, after))| before != after && counts(name))
        .collect();
    let is_change = verb != Verb::Changed || !parts.is_empty();
    is_change.then(|| ApiChange {
        subject: subject.to_owned(),
        verb,
        parts,
    })
}

fn verb(before: bool, after: bool) -> Verb {
    match (before, after) {
        (false, _) => Verb::Came,
        (_, false) => Verb::Went,
        _ => Verb::Changed,
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Came => "came",
            Self::Went => "went",
            Self::Changed => "changed",
        })
    }
}

impl fmt::Display for ApiChange {
    /// One line for what came or went; for a change also each part, before and after.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.subject, self.verb)?;
        for (name, (before, after)) in &self.parts {
            let verb = verb(!before.is_empty(), !after.is_empty());
            match (name.as_str(), verb) {
                ("", Verb::Changed) => write_texts(f, "", before, after)?,
                ("", _) => write_inline(f, before, after)?,
                (_, Verb::Changed) => {
                    write!(f, "\n  {name} changed")?;
                    write_texts(f, "  ", before, after)?;
                }
                (_, Verb::Came | Verb::Went) => {
                    write!(f, "\n  {name} {verb}")?;
                    write_inline(f, before, after)?;
                }
            }
        }
        Ok(())
    }
}

fn write_inline(f: &mut fmt::Formatter<'_>, before: &Texts, after: &Texts) -> fmt::Result {
    let texts: Vec<_> = before
        .iter()
        .chain(after)
        .filter(|text| !text.is_empty())
        .map(String::as_str)
        .collect();
    if texts.is_empty() {
        Ok(())
    } else {
        write!(f, ": {}", texts.join("; "))
    }
}

fn write_texts(
    f: &mut fmt::Formatter<'_>,
    indent: &str,
    before: &Texts,
    after: &Texts,
) -> fmt::Result {
    let signed = before
        .iter()
        .map(|text| ('-', text))
        .chain(after.iter().map(|text| ('+', text)));
    signed
        .into_iter()
        .try_for_each(|(sign, text)| write!(f, "\n  {indent}{sign} {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(before: &str, after: &str) -> String {
        let changes: Vec<_> = api_changes(before, after)
            .iter()
            .map(ToString::to_string)
            .collect();
        changes.join("\n")
    }

    #[test]
    fn says_what_came_went_and_changed() {
        let before = "\
            operation getTrack: tracks().get = GET /tracks/{id}\n\
            operation getTrack input id: TrackId (path id)\n\
            operation old: GET /old\n\
            operation old input page: u64\n\
            type Track field name: String (name)\n\
            type Track field gone: u64 (gone)\n\
            type Track: object\n\
            type Same: id, text\n";
        let after = "\
            operation getTrack: tracks().get = GET /track/{id}\n\
            operation getTrack input id: TrackId (path id)\n\
            type Same: id, text\n\
            type Genre field id: u64\n\
            type Genre: object\n\
            type Track field name: Option<String> (name)\n\
            type Track field new: u64 (new)\n\
            type Track: object\n";
        insta::assert_snapshot!(words(before, after), @r"
        operation getTrack changed
          - tracks().get = GET /tracks/{id}
          + tracks().get = GET /track/{id}
        operation old went: GET /old
        type Genre came: object
        type Track changed
          field gone went: u64 (gone)
          field name changed
            - String (name)
            + Option<String> (name)
          field new came: u64 (new)
        ");
    }

    #[test]
    fn lines_that_moved_are_no_change() {
        assert_eq!(words("a b: c\nd e: f\n", "\nd e: f\na b:  c"), "");
    }

    #[test]
    fn takes_any_text() {
        assert_eq!(words(":\nword\n", "word\nother\n: x"), "other came");
    }
}
