//! A merged document as text: what stays is copied line by line, what is new is written in the same layout.

use super::fresh;
use super::merge::Merged;
use super::tree::{Entry, Tree};

/// Writes documents.
pub(super) struct Writer<'t> {
    pub(super) tree: &'t Tree<'t>,
}

impl Writer<'_> {
    /// The whole text.
    pub(super) fn document(&self, merged: &Merged<'_>) -> String {
        let mut text = String::new();
        let block = self.tree.block();
        match merged {
            Merged::Same(_) => return self.tree.lines.concat(),
            Merged::Object(_, members) => self.members(&mut text, members, 0),
            other => fresh::block(&mut text, &other.value(), 0),
        }
        let end = block
            .and_then(|block| block.entries.last())
            .map_or(0, |entry| entry.end);
        text.extend(
            self.tree.lines[end.min(self.tree.lines.len())..]
                .iter()
                .copied(),
        );
        text
    }

    fn members(&self, text: &mut String, members: &[(String, Merged<'_>)], column: usize) {
        for (name, member) in members {
            self.entry(text, Some(name), member, column);
        }
    }

    fn entry(&self, text: &mut String, key: Option<&str>, merged: &Merged<'_>, column: usize) {
        match merged {
            Merged::Same(old) => match old
                .entry
                .filter(|entry| entry.column == column && entry.key.is_some() == key.is_some())
            {
                Some(entry) if entry.key.as_deref() == key => self.copy(text, entry, key),
                Some(entry) if entry.block().is_some() => {
                    self.lead(text, entry);
                    head(text, key, column);
                    self.lines(text, entry.start + 1, entry.end);
                }
                _ => fresh::entry(text, key, old.value, column),
            },
            Merged::Object(old, members) if !members.is_empty() => {
                self.above(text, old.entry, key, column);
                let inner = column_below(old.entry, column);
                let mut below = String::new();
                self.members(&mut below, members, inner);
                below_of(text, key, &below, column);
            }
            Merged::List(old, elements) if !elements.is_empty() => {
                self.above(text, old.entry, key, column);
                let inner = column_below(old.entry, column);
                let mut below = String::new();
                for element in elements {
                    self.entry(&mut below, None, element, inner);
                }
                below_of(text, key, &below, column);
            }
            Merged::New(value) => fresh::entry(text, key, value, column),
            empty => {
                if let Merged::Object(old, _) | Merged::List(old, _) = empty
                    && let Some(entry) = old.entry
                {
                    self.lead(text, entry);
                }
                fresh::entry(text, key, &empty.value(), column);
            }
        }
    }

    /// Comments above an entry that stays and its name, if it stands in lines of its own.
    fn above(&self, text: &mut String, old: Option<&Entry>, key: Option<&str>, column: usize) {
        let Some(entry) = old else {
            return head(text, key, column);
        };
        self.lead(text, entry);
        let is_kept = entry.block().is_some()
            && entry.column == column
            && key.is_some()
            && entry.key.as_deref() == key;
        if is_kept {
            self.line(text, entry);
        } else {
            head(text, key, column);
        }
    }

    fn copy(&self, text: &mut String, entry: &Entry, key: Option<&str>) {
        self.lead(text, entry);
        if key.is_some() {
            self.line(text, entry);
            self.lines(text, entry.start + 1, entry.end);
        } else {
            self.lines(text, entry.start, entry.end);
        }
    }

    /// The first line of a member: it may stand behind the dash of the element around it.
    fn line(&self, text: &mut String, entry: &Entry) {
        let Some(line) = self.tree.lines.get(entry.start) else {
            return;
        };
        text.extend(std::iter::repeat_n(' ', entry.column));
        text.extend(line.chars().skip(entry.column));
    }

    fn lead(&self, text: &mut String, entry: &Entry) {
        self.lines(text, entry.lead, entry.start);
    }

    fn lines(&self, text: &mut String, from: usize, to: usize) {
        let lines = &self.tree.lines;
        let to = to.min(lines.len());
        text.extend(lines[from.min(to)..to].iter().copied());
        if !text.ends_with(['\n', '\r']) && !text.is_empty() {
            text.push('\n');
        }
    }
}

/// A name in a line of its own; a dash goes to the line of what follows.
fn head(text: &mut String, key: Option<&str>, column: usize) {
    if let Some(key) = key {
        text.extend(std::iter::repeat_n(' ', column));
        text.push_str(&fresh::name(key));
        text.push_str(":\n");
    }
}

/// What stands below a name, or behind a dash.
fn below_of(text: &mut String, key: Option<&str>, below: &str, column: usize) {
    if key.is_some() {
        text.push_str(below);
    } else {
        text.extend(std::iter::repeat_n(' ', column));
        text.push_str("- ");
        text.push_str(below.trim_start_matches(' '));
    }
}

/// The column of the entries of an entry; two more than its own where it has none in lines of their own.
fn column_below(old: Option<&Entry>, column: usize) -> usize {
    let block = old
        .filter(|entry| entry.column == column)
        .and_then(Entry::block);
    let first = block.and_then(|block| block.entries.first());
    first.map_or(column + 2, |entry| entry.column)
}
