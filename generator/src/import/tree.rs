//! Where the entries of a YAML text stand: which lines belong to each member and element, comments above it included.
//!
//! Only block style is taken apart, because its entries own whole lines; whatever stands within brackets is one leaf.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

/// A YAML text by lines, with the entries of its root.
pub(super) struct Tree<'t> {
    /// The lines, each with its end.
    pub(super) lines: Vec<&'t str>,
    /// The root.
    pub(super) root: Node,
}

/// What stands at an entry.
#[derive(Debug)]
pub(super) enum Node {
    /// A scalar, an alias, or anything within brackets.
    Leaf,
    /// A block mapping or a block sequence.
    Block(Block),
}

/// The entries of a block mapping, or of a block sequence.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// In their order.
    pub(super) entries: Vec<Entry>,
    keys: HashMap<String, usize>,
}

impl Block {
    /// The member of this name.
    pub(super) fn member(&self, key: &str) -> Option<&Entry> {
        self.entries.get(*self.keys.get(key)?)
    }
}

/// A member of a mapping or an element of a sequence. Lines count from 0.
#[derive(Debug)]
pub(super) struct Entry {
    /// Name of the member; none for an element.
    pub(super) key: Option<String>,
    /// First line of the comments and blank lines that stand above it.
    pub(super) lead: usize,
    /// Line of the name or of the dash.
    pub(super) start: usize,
    /// Line after its last.
    pub(super) end: usize,
    /// Characters in front of the name or of the dash.
    pub(super) column: usize,
    /// What stands there.
    pub(super) node: Node,
    /// A line that surely belongs to it, counted from 1: later ones that look like comments may not.
    last: usize,
    is_block_scalar: bool,
}

impl Entry {
    /// Its entries, if it has some of its own lines.
    pub(super) fn block(&self) -> Option<&Block> {
        match &self.node {
            Node::Block(block) => Some(block),
            Node::Leaf => None,
        }
    }
}

impl<'t> Tree<'t> {
    /// Takes a text apart; none if it is no YAML in block style, as JSON is not.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let lines = lines(text);
        let mut builder = Builder::default();
        for event in Parser::new_from_str(text) {
            let (event, span) = event.ok()?;
            builder.event(&event, span);
        }
        let mut root = builder.root?;
        if let Node::Block(block) = &mut root.node {
            own_lines(block, &lines, 0, lines.len())?;
        }
        matches!(root.node, Node::Block(_)).then_some(Self {
            lines,
            root: root.node,
        })
    }

    /// The entries of the root.
    pub(super) fn block(&self) -> Option<&Block> {
        match &self.root {
            Node::Block(block) => Some(block),
            Node::Leaf => None,
        }
    }

    /// The entry at a way of names and indexes from the root; the nearest one above it if it is within a leaf.
    pub(super) fn entry<'n>(
        &self,
        way: impl Iterator<Item = std::borrow::Cow<'n, str>>,
    ) -> Option<&Entry> {
        let mut block = self.block();
        let mut found = None;
        for token in way {
            let Some(next) = block.and_then(|block| {
                block
                    .member(&token)
                    .or_else(|| block.entries.get(token.parse::<usize>().ok()?))
            }) else {
                break;
            };
            block = next.block();
            found = Some(next);
        }
        found
    }
}

/// An open collection.
struct Frame {
    /// Key and start of the entry under way, of a mapping.
    key: Option<(String, Span)>,
    is_mapping: bool,
    is_flow: bool,
    start: Span,
    entries: Vec<Entry>,
}

#[derive(Default)]
struct Builder {
    frames: Vec<Frame>,
    root: Option<Entry>,
}

impl Builder {
    fn event(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, ..) => self.scalar(text, *style, span),
            Event::Alias(_) => self.scalar("*", ScalarStyle::Plain, span),
            Event::MappingStart(..) => self.open(true, span),
            Event::SequenceStart(..) => self.open(false, span),
            Event::MappingEnd | Event::SequenceEnd => self.close(span),
            _ => {}
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        if let Some(frame) = self.frames.last_mut()
            && frame.is_mapping
            && frame.key.is_none()
        {
            frame.key = Some((text.to_owned(), span));
            return;
        }
        let is_block_scalar = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let last = if is_block_scalar {
            span.start.line()
        } else {
            span.end.line()
        };
        self.finish(span, Node::Leaf, last, is_block_scalar);
    }

    /// A collection opens; a mapping's or sequence's start has a width only if it is a bracket.
    fn open(&mut self, is_mapping: bool, span: Span) {
        self.frames.push(Frame {
            key: None,
            is_mapping,
            is_flow: !span.is_empty(),
            start: span,
            entries: Vec::new(),
        });
    }

    fn close(&mut self, span: Span) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let is_block = !frame.is_flow && !frame.entries.is_empty();
        let own = frame
            .entries
            .last()
            .map_or(frame.start.start.line(), |entry| entry.last);
        let last = if frame.is_flow { span.end.line() } else { own };
        let is_block_scalar = is_block
            && frame
                .entries
                .last()
                .is_some_and(|entry| entry.is_block_scalar);
        let node = if is_block {
            Node::Block(Block::of(frame.entries))
        } else {
            Node::Leaf
        };
        self.finish(frame.start, node, last, is_block_scalar);
    }

    /// A value ends: it becomes an entry of the collection around it.
    fn finish(&mut self, start: Span, node: Node, last: usize, is_block_scalar: bool) {
        let frame = self.frames.last_mut();
        let key = frame.as_ref().and_then(|frame| frame.key.clone());
        let at = key.as_ref().map_or(start, |(_, span)| *span);
        let entry = Entry {
            key: key.map(|(key, _)| key),
            lead: 0,
            start: at.start.line().saturating_sub(1),
            end: 0,
            column: at.start.col(),
            node,
            last: last.max(at.end.line()),
            is_block_scalar,
        };
        match frame {
            Some(frame) => {
                frame.key = None;
                frame.entries.push(entry);
            }
            None => self.root = Some(entry),
        }
    }
}

impl Block {
    fn of(entries: Vec<Entry>) -> Self {
        let named = entries.iter().enumerate();
        let keys = named.filter_map(|(index, entry)| Some((entry.key.clone()?, index)));
        Self {
            keys: keys.collect(),
            entries,
        }
    }
}

/// The lines of a text, each with its end, broken where the parser counts a line: a carriage return alone is an end too.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, end) in text.match_indices(['\n', '\r']) {
        let is_half = end == "\r" && text[at + 1..].starts_with('\n');
        if !is_half {
            lines.push(&text[start..=at]);
            start = at + 1;
        }
    }
    lines.extend(Some(&text[start..]).filter(|rest| !rest.is_empty()));
    lines
}

/// Gives each entry its lines, so that together they are all lines from `from` to `end`; none if one stands past the last.
fn own_lines(block: &mut Block, lines: &[&str], from: usize, end: usize) -> Option<()> {
    let mut next = end;
    for entry in block.entries.iter_mut().rev() {
        mark_dash(entry, lines);
        lines.get(entry.start)?;
        entry.end = content_end(entry, lines, next);
        next = entry.start;
    }
    let mut lead = from;
    for entry in &mut block.entries {
        entry.lead = lead.min(entry.start);
        lead = entry.end;
        let (start, end, dash) = (entry.start, entry.end, entry.key.is_none());
        if let Node::Block(inner) = &mut entry.node {
            own_lines(inner, lines, if dash { start } else { start + 1 }, end)?;
        }
    }
    Some(())
}

/// The parser gives an element's place as that of its value: the dash stands in front of it.
fn mark_dash(entry: &mut Entry, lines: &[&str]) {
    if entry.key.is_some() {
        return;
    }
    let before = |line: &str, column: usize| -> Option<usize> {
        let is_comment = line.trim_start().starts_with('#');
        let head: String = line
            .chars()
            .take(if is_comment { 0 } else { column })
            .collect();
        let head = head.split(" #").next().unwrap_or_default();
        let dash = head.trim_end().strip_suffix('-')?;
        Some(dash.chars().count())
    };
    let mut column = entry.column;
    loop {
        if let Some(dash) = lines.get(entry.start).and_then(|line| before(line, column)) {
            entry.column = dash;
            return;
        }
        let Some(above) = entry.start.checked_sub(1) else {
            return;
        };
        (entry.start, column) = (above, usize::MAX);
    }
}

/// The line after an entry's last: comments and blank lines before the next entry belong to that.
fn content_end(entry: &Entry, lines: &[&str], next: usize) -> usize {
    let mut end = next.max(entry.start + 1);
    while end > entry.last.max(entry.start + 1) {
        let line = lines[end - 1].trim();
        let indent = lines[end - 1].len() - lines[end - 1].trim_start().len();
        let is_text = entry.is_block_scalar && indent > entry.column;
        if !(line.is_empty() || line.starts_with('#') && !is_text) {
            break;
        }
        end -= 1;
    }
    end
}
