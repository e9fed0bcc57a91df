//! Documentation comments: paragraphs wrapped to the width of hand-written ones.

use crate::rust::{Client, Field, Item, Operation};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Widest text of a documentation comment.
const WIDTH: usize = 92;

/// Stands between the lines of a comment while it is one attribute: parsing an attribute for every line would cost half the
/// time that formatting takes. `format` makes it lines.
pub(super) const LINE: char = '\u{1}';

/// `///` lines for paragraphs.
pub(super) fn outer(paragraphs: &[String]) -> Option<TokenStream> {
    let text = literal(&text(paragraphs)?);
    Some(quote!(#[doc = #text]))
}

/// `//!` lines for paragraphs.
pub(super) fn inner(paragraphs: &[String]) -> Option<TokenStream> {
    let text = literal(&text(paragraphs)?);
    Some(quote!(#![doc = #text]))
}

/// A raw literal: writing and reading escapes would take a tenth of the time of emitting. A lone carriage return needs one.
fn literal(text: &str) -> Literal {
    let mut signs = String::new();
    if text.contains('"') {
        while text.contains(&format!("\"{signs}")) {
            signs.push('#');
        }
    }
    let raw = ["r", &signs, "\"", text, "\"", &signs].concat();
    raw.parse().unwrap_or_else(|_| Literal::string(text))
}

/// The lines of all paragraphs, with [`LINE`] between them; nothing where there are none.
fn text(paragraphs: &[String]) -> Option<String> {
    let mut lines = Lines::default();
    for (i, paragraph) in paragraphs.iter().enumerate() {
        if i > 0 {
            lines.next();
        }
        if paragraph.starts_with("```") || paragraph.starts_with("~~~") {
            for line in paragraph.lines() {
                lines.next().extend([" ", line]);
            }
        } else {
            paragraph.lines().for_each(|line| lines.wrap(line));
        }
    }
    lines.text
}

/// `#[deprecated]` where it applies.
pub(super) fn deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[deprecated = "the API's document marks it as deprecated"]))
}

/// Leave to use what is deprecated, in a client with such parts: it still serves them.
pub(super) fn serves_deprecated(client: &Client) -> Option<TokenStream> {
    let mut items = client.types.iter().flat_map(|module| &module.items);
    let mut operations = client.groups.iter().flat_map(|group| &group.operations);
    let serves = items.any(has_deprecated_item) || operations.any(has_deprecated_operation);
    serves.then(|| quote!(#![allow(deprecated, reason = "what is deprecated is still served")]))
}

fn has_deprecated_item(item: &Item) -> bool {
    match item {
        Item::Struct(item) => item.head.deprecated || item.fields.iter().any(is_deprecated),
        Item::Words(item) => item.head.deprecated,
        Item::Numbers(item) => item.head.deprecated,
        Item::Values(item) => item.head.deprecated,
        Item::Choice(item) => item.head.deprecated,
        Item::Id(item) => item.head.deprecated,
        Item::Newtype(item) => item.head.deprecated,
    }
}

fn has_deprecated_operation(operation: &Operation) -> bool {
    operation.deprecated
        || operation
            .inputs
            .iter()
            .any(|input| is_deprecated(&input.field))
}

fn is_deprecated(field: &Field) -> bool {
    field.deprecated
}

/// Lines of a comment.
#[derive(Default)]
struct Lines {
    text: Option<String>,
}

impl Lines {
    /// Begins a line.
    fn next(&mut self) -> &mut String {
        if let Some(text) = &mut self.text {
            text.push(LINE);
        }
        self.text.get_or_insert_default()
    }

    /// Breaks a line between words; what belongs to a list entry is indented under it.
    fn wrap(&mut self, line: &str) {
        let indent = 1 + hanging(line);
        let text = self.next();
        let mut start = text.len();
        let first = if line.starts_with(' ') { indent } else { 1 };
        text.extend(std::iter::repeat_n(' ', first));
        let mut is_empty = true;
        for word in line.split_whitespace() {
            let is_full = text.len() - start + word.len() > WIDTH;
            if is_full && !is_empty && !is_mark(word) && !is_rule(word) {
                text.truncate(text.trim_end().len());
                text.push(LINE);
                start = text.len();
                text.extend(std::iter::repeat_n(' ', indent));
            }
            text.push_str(word);
            text.push(' ');
            is_empty = false;
        }
        text.truncate(text.trim_end().len());
    }
}

/// How far the lines that follow the first one of an entry are indented, or one that follows is already.
fn hanging(line: &str) -> usize {
    let text = line.trim_start();
    let mark = text.split(' ').next().filter(|word| is_mark(word));
    let mark = mark.map_or(0, |mark| mark.len() + 1);
    line.len() - text.len() + mark
}

/// Whether a word at the start of a line would make a heading of the line before, or be a rule.
fn is_rule(word: &str) -> bool {
    word.bytes().all(|byte| byte == b'-') || word.bytes().all(|byte| byte == b'=')
}

/// Whether a word is the mark of a list's entry at the start of a line.
fn is_mark(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']);
    word == "-"
        || word == "+"
        || number.is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
}
