//! Documentation comments: paragraphs wrapped to the width of hand-written ones.

use proc_macro2::TokenStream;
use quote::quote;

/// Widest text of a documentation comment.
const WIDTH: usize = 92;

/// `///` lines for paragraphs.
pub(super) fn outer(paragraphs: &[String]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines for paragraphs.
pub(super) fn inner(paragraphs: &[String]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#![doc = #lines])*)
}

/// `#[deprecated]` where it applies.
pub(super) fn deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[deprecated = "the API's document marks it as deprecated"]))
}

fn lines(paragraphs: &[String]) -> Vec<String> {
    let mut lines = Vec::new();
    for (i, paragraph) in paragraphs.iter().enumerate() {
        if i > 0 {
            lines.push(String::new());
        }
        if paragraph.starts_with("```") {
            lines.extend(paragraph.lines().map(|line| format!(" {line}")));
        } else {
            paragraph.lines().for_each(|line| wrap(line, &mut lines));
        }
    }
    lines
}

/// Breaks a line between words; what belongs to a list entry is indented under it.
fn wrap(line: &str, lines: &mut Vec<String>) {
    let indent = if line.starts_with("- ") { "   " } else { " " };
    let mut current = String::from(" ");
    for word in line.split_whitespace() {
        if current.len() + word.len() > WIDTH && current.trim() != "" {
            lines.push(current.trim_end().to_owned());
            indent.clone_into(&mut current);
        }
        current.push_str(word);
        current.push(' ');
    }
    lines.push(current.trim_end().to_owned());
}
