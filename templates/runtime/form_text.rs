//! Objects as texts of pairs, with `&` between them (WHATWG URL, section 5.2).

use url::form_urlencoded::byte_serialize;

use super::pairs::{Pair, pairs};
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;

/// The text of the pairs that are made of each member.
pub(super) fn form_text(
    tree: &ParameterTree,
    pairs: impl Fn(&str, &ParameterTree) -> Vec<Pair>,
) -> String {
    let ParameterTree::Members(members) = tree else {
        return encode(&tree.text());
    };
    let pairs = members.iter().flat_map(|(name, value)| pairs(name, value));
    let pairs: Vec<_> = pairs.map(|(name, text)| format!("{name}={text}")).collect();
    pairs.join("&")
}

/// The pairs of a member, their texts encoded so.
pub(super) fn field(
    name: &str,
    value: &ParameterTree,
    styles: &[(&str, ParameterStyle)],
    encode: fn(&str) -> String,
) -> Vec<Pair> {
    let style = styles.iter().find(|(field, _)| *field == name);
    match (style, value) {
        (Some((_, style)), _) => pairs(name, value, *style, encode),
        (None, ParameterTree::Members(_)) => vec![(encode(name), encode(&value.text()))],
        (None, _) => pairs(name, value, ParameterStyle::FormExploded, encode),
    }
}

/// As forms of the web are encoded.
pub(super) fn encode(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}
