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
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    let raw = format!("r{signs}\"{text}\"{signs}");
    raw.parse().unwrap_or_else(|_| Literal::string(text))
}

fn text(paragraphs: &[String]) -> Option<String> {
    let lines = lines(paragraphs);
    (!lines.is_empty()).then(|| lines.join(LINE.encode_utf8(&mut [0; 4])))
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

fn lines(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for (i, paragraph) in paragraphs.iter().enumerate() {
        if i > 0 {
            lines.push(String::new());
        }
        if paragraph.starts_with("```") || paragraph.starts_with("~~~") {
            lines.extend(paragraph.lines().map(|line| format!(" {line}")));
        } else {
            paragraph.lines().for_each(|line| wrap(line, &mut lines));
        }
    }
    lines
}

/// Breaks a line between words; what belongs to a list entry is indented under it.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let indent = " ".repeat(1 + hanging(line));
    let mut current = if line.starts_with(' ') {
        indent.clone()
    } else {
        String::from(" ")
    };
    for word in line.split_whitespace() {
        let is_full = current.len() + word.len() > WIDTH;
        if is_full && current.trim() != "" && !is_mark(word) {
            lines.push(current.trim_end().to_owned());
            current.clone_from(&indent);
        }
        current.push_str(word);
        current.push(' ');
    }
    lines.push(current.trim_end().to_owned());
}

/// How far the lines that follow the first one of an entry are indented, or one that follows is already.
fn hanging(line: &str) -> usize {
    let text = line.trim_start();
    let mark = text.split(' ').next().filter(|word| is_mark(word));
    let mark = mark.map_or(0, |mark| mark.len() + 1);
    line.len() - text.len() + mark
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
