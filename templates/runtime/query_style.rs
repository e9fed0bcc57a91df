//! Parameters of the query by their styles.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::delimited::Encode;
use super::held_delimiter::held_delimiter;
use super::pairs::{Pair, pairs};
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::{RequestWriter, encode};

/// What is encoded though reserved characters are not: what a query cannot hold (RFC 3986, section 3.4), and what would end a
/// pair, read as a space or be encoded by whoever sends the URL (WHATWG URL, section 1.3).
const NOT_RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

impl RequestWriter {
    /// The pairs of the query that a style makes of a value.
    pub fn query_styled(&mut self, name: &str, tree: &ParameterTree, style: ParameterStyle) {
        self.query_pairs(name, tree, style, |text| encode(text).to_string());
    }

    /// The pairs of the query that a style makes of a value, reserved characters as they are. What is percent-encoded already
    /// stays so (RFC 6570, section 3.2.3).
    pub fn query_reserved(&mut self, name: &str, tree: &ParameterTree, style: ParameterStyle) {
        self.query_pairs(name, tree, style, reserved);
    }

    fn query_pairs(
        &mut self,
        name: &str,
        tree: &ParameterTree,
        style: ParameterStyle,
        encode: Encode,
    ) {
        if let Some(problem) = held_delimiter(tree, style) {
            return self.refuse(name, &problem);
        }
        push(&mut self.query, &pairs(name, tree, style, encode));
    }
}

fn push(query: &mut String, pairs: &[Pair]) {
    for (name, text) in pairs {
        let separator = if query.is_empty() { "" } else { "&" };
        query.extend([separator, name, "=", text]);
    }
}

/// Reserved characters as they are, as far as they cannot be mistaken in a query or a form.
pub(super) fn reserved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, after) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, NOT_RESERVED));
        let triplet = after.get(..3).filter(|triplet| is_triplet(triplet));
        out.push_str(triplet.unwrap_or("%25"));
        rest = &after[triplet.map_or(1, str::len)..];
    }
    out.extend(utf8_percent_encode(rest, NOT_RESERVED));
    out
}

fn is_triplet(text: &str) -> bool {
    text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}
