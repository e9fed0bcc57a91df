//! Line and column of JSON Pointers, for JSON and YAML alike: one pass over the text.
//!
//! In goes a text and the parts of nodes that are wanted; out come byte ranges on one line each. A node that the text does not
//! have, because it stands behind an alias or was made by normalisation, is shown at its nearest ancestor.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use serde::de::IgnoredAny;

use super::events::{self, Event};
use super::{Part, Pointer, push_token};

/// The byte range of each wanted part; `None` where the text has nothing to show.
pub(super) fn locate(text: &str, wanted: &[(&Pointer, Part)]) -> Vec<Option<Range<usize>>> {
    let named = wanted
        .iter()
        .filter(|(_, part)| !matches!(part, Part::At { .. }));
    let is_json = is_json(text);
    let nodes = find_nodes(text, is_json, named.copied());
    let mut spans: Vec<Option<Range<usize>>> = wanted
        .iter()
        .map(|(pointer, part)| characters(&nodes, pointer, *part))
        .collect();
    if !is_json {
        into_bytes(text, &mut spans);
    }
    let placed = spans.into_iter().zip(wanted);
    placed
        .map(|(span, (_, part))| match part {
            Part::At { line, column } => Some(character_at(text, *line, *column)),
            _ => span.map(|span| first_line(text, span)),
        })
        .collect()
}

/// Deeper nodes are not looked for: no document that is read has any, and finding them takes quadratic time.
const MAX_DEPTH: usize = 255;

/// A node as the events give it: in bytes of JSON, in characters of YAML.
struct Node {
    key: Option<Range<usize>>,
    value: Range<usize>,
    is_container: bool,
}

type Nodes = HashMap<String, Vec<Node>>;

struct Frame {
    path_length: usize,
    position: Position,
}

enum Position {
    /// Index of the next element.
    Sequence(usize),
    BeforeKey,
    /// Inside a key that is itself a collection.
    InKey,
    AfterKey(Range<usize>),
}

fn find_nodes<'a>(
    text: &str,
    is_json: bool,
    wanted: impl Iterator<Item = (&'a Pointer, Part)>,
) -> Nodes {
    let mut nodes = Nodes::new();
    let mut missing = BTreeSet::new();
    for (pointer, part) in wanted {
        want_with_ancestors(&mut nodes, pointer.as_str());
        // The last of several is known only at the end.
        let key = if part == Part::LastKey {
            "?"
        } else {
            pointer.as_str()
        };
        missing.insert(key.to_owned());
    }
    if nodes.is_empty() {
        return nodes;
    }
    let mut finder = Finder {
        nodes,
        path: String::new(),
        frames: Vec::new(),
        missing,
        is_done: false,
    };
    let each = |event: Event<'_>, span| {
        finder.event(&event, &span);
        !finder.is_done
    };
    if is_json {
        events::of_json(text, each);
    } else {
        // A byte order mark counts as one space.
        events::of_yaml(&text.replacen('\u{feff}', " ", 1), each);
    }
    finder.nodes
}

/// Whether a text is JSON: in the flow style, YAML starts as JSON does.
fn is_json(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn want_with_ancestors(nodes: &mut Nodes, mut pointer: &str) {
    while !nodes.contains_key(pointer) {
        nodes.insert(pointer.to_owned(), Vec::new());
        match pointer.rfind('/') {
            Some(slash) => pointer = &pointer[..slash],
            None => break,
        }
    }
}

struct Finder {
    nodes: Nodes,
    path: String,
    frames: Vec<Frame>,
    /// What is wanted and was not there yet; the text ends where all of it was.
    missing: BTreeSet<String>,
    is_done: bool,
}

impl Finder {
    fn event(&mut self, event: &Event<'_>, span: &Range<usize>) {
        match event {
            Event::Leaf(text) => self.leaf(|| Cow::Borrowed(text), span),
            Event::Written(text) => self.leaf(|| events::unquoted(text), span),
            Event::Sequence => self.open(Position::Sequence(0), span),
            Event::Mapping => self.open(Position::BeforeKey, span),
            Event::Close => self.close(),
            Event::End => self.is_done = true,
        }
    }

    fn leaf<'t>(&mut self, text: impl FnOnce() -> Cow<'t, str>, span: &Range<usize>) {
        if let Some(frame) = self.frames.last_mut()
            && matches!(frame.position, Position::BeforeKey)
        {
            frame.position = Position::AfterKey(span.clone());
            self.path.truncate(frame.path_length);
            push_token(&mut self.path, &text());
            return;
        }
        self.value(span, false);
        self.finish_value();
    }

    fn open(&mut self, position: Position, span: &Range<usize>) {
        match self.frames.last_mut() {
            Some(frame) if matches!(frame.position, Position::BeforeKey) => {
                frame.position = Position::InKey;
                self.path.truncate(frame.path_length);
                self.path.push_str("/?");
            }
            _ => self.value(span, true),
        }
        self.is_done |= self.frames.len() > MAX_DEPTH;
        self.frames.push(Frame {
            path_length: self.path.len(),
            position,
        });
    }

    fn close(&mut self) {
        self.frames.pop();
        self.finish_value();
    }

    /// Records the node at the current path if it is wanted.
    fn value(&mut self, span: &Range<usize>, is_container: bool) {
        let mut key = None;
        if let Some(frame) = self.frames.last() {
            match &frame.position {
                Position::Sequence(index) => {
                    self.path.truncate(frame.path_length);
                    push_token(&mut self.path, &index.to_string());
                }
                Position::AfterKey(span) => key = Some(span.clone()),
                Position::BeforeKey | Position::InKey => {}
            }
        }
        if let Some(found) = self.nodes.get_mut(&self.path) {
            found.push(Node {
                key,
                value: span.clone(),
                is_container,
            });
            self.missing.remove(&self.path);
            self.is_done |= self.missing.is_empty();
        }
    }

    fn finish_value(&mut self) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        frame.position = match std::mem::replace(&mut frame.position, Position::BeforeKey) {
            Position::Sequence(index) => Position::Sequence(index + 1),
            Position::InKey => Position::AfterKey(0..0),
            Position::BeforeKey | Position::AfterKey(_) => Position::BeforeKey,
        };
    }
}

fn characters(nodes: &Nodes, pointer: &Pointer, part: Part) -> Option<Range<usize>> {
    let own = nodes
        .get(pointer.as_str())
        .filter(|found| !found.is_empty());
    let Some(found) = own else {
        return characters(nodes, &pointer.parent()?, Part::Key);
    };
    let node = if part == Part::LastKey {
        found.last()
    } else {
        found.first()
    }?;
    let is_value = part == Part::Value && !node.is_container;
    let key = node.key.clone().filter(|_| !is_value);
    let whole_line = node.value.start..usize::MAX;
    Some(key.unwrap_or_else(|| {
        if node.is_container {
            whole_line
        } else {
            node.value.clone()
        }
    }))
}

/// Ranges of characters as ranges of bytes, by one pass over the text.
fn into_bytes(text: &str, spans: &mut [Option<Range<usize>>]) {
    let ends = spans.iter().flatten();
    let mut sorted: Vec<usize> = ends.flat_map(|span| [span.start, span.end]).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let mut characters = text.char_indices().map(|(byte, _)| byte);
    let mut passed = 0;
    let mut offset_of = |index: usize| {
        let offset = characters.nth(index - passed).unwrap_or(text.len());
        passed = index.saturating_add(1);
        offset
    };
    let offsets: HashMap<usize, usize> = sorted
        .into_iter()
        .map(|index| (index, offset_of(index)))
        .collect();
    for span in spans.iter_mut().flatten() {
        *span = offsets[&span.start]..offsets[&span.end];
    }
}

/// Bytes of a range that are underlined at most: minified documents have lines of megabytes.
const MAX_UNDERLINED: usize = 2_000;

/// The range cut at the end of its first line, at least one character long where there is one.
fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let longest = text.ceil_char_boundary(span.start.saturating_add(MAX_UNDERLINED));
    let rest = &text[span.start..span.end.min(longest).max(span.start)];
    let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let trimmed = rest[..line].trim_end().len();
    let first = text[span.start..].chars().next();
    let least = first
        .filter(|first| !matches!(first, '\n' | '\r'))
        .map_or(0, char::len_utf8);
    span.start..span.start + trimmed.max(least)
}

fn character_at(text: &str, line: usize, column: usize) -> Range<usize> {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = text[start..]
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let mut characters = rest.char_indices().skip(column.saturating_sub(1));
    match characters.next() {
        Some((offset, character)) => start + offset..start + offset + character.len_utf8(),
        None => start + rest.len()..start + rest.len(),
    }
}
