//! Pairs of a name and a text, as queries, cookies and forms have them.

use super::delimited::{Encode, delimited};
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;

/// An encoded name and an encoded text.
pub(crate) type Pair = (String, String);

/// The pairs of a value by its style, in order; none of an absent value, an empty list or an empty object.
pub(crate) fn pairs(
    name: &str,
    tree: &ParameterTree,
    style: ParameterStyle,
    encode: Encode,
) -> Vec<Pair> {
    let one = |delimiter: &str| {
        let text = delimited(tree, delimiter, delimiter, encode);
        Vec::from_iter(text.map(|text| (encode(name), text)))
    };
    match style {
        ParameterStyle::FormExploded => exploded(name, tree, encode),
        ParameterStyle::SpaceDelimited => one(&encode(" ")),
        ParameterStyle::PipeDelimited => one(&encode("|")),
        ParameterStyle::DeepObject => deep(name, tree, encode),
        ParameterStyle::Json if tree.is_nothing() => Vec::new(),
        ParameterStyle::Json => vec![(encode(name), encode(&tree.to_json()))],
        _ => one(","),
    }
}

fn exploded(name: &str, tree: &ParameterTree, encode: Encode) -> Vec<Pair> {
    let ParameterTree::Members(members) = tree else {
        return repeated(name, tree, encode);
    };
    let each = members.iter();
    each.flat_map(|(name, value)| repeated(name, value, encode))
        .collect()
}

/// A pair for each element of a list; one for anything else.
fn repeated(name: &str, tree: &ParameterTree, encode: Encode) -> Vec<Pair> {
    let pair = |value: &ParameterTree| (encode(name), encode(&value.text()));
    match tree {
        ParameterTree::Nothing => Vec::new(),
        ParameterTree::List(elements) => elements.iter().map(pair).collect(),
        other => vec![pair(other)],
    }
}

/// A pair for each leaf. The standard says how a member is named; deeper ones follow what most servers read: `[]` for each
/// element of a list of leaves, its index for any other.
fn deep(name: &str, tree: &ParameterTree, encode: Encode) -> Vec<Pair> {
    match tree {
        ParameterTree::Nothing => Vec::new(),
        ParameterTree::Literal(text) | ParameterTree::Text(text) => {
            vec![(encode(name), encode(text))]
        }
        ParameterTree::Members(members) => members
            .iter()
            .flat_map(|(member, value)| deep(&format!("{name}[{member}]"), value, encode))
            .collect(),
        ParameterTree::List(elements) => elements
            .iter()
            .enumerate()
            .flat_map(|(index, element)| {
                let is_leaf =
                    !matches!(element, ParameterTree::List(_) | ParameterTree::Members(_));
                let place = if is_leaf {
                    String::new()
                } else {
                    index.to_string()
                };
                deep(&format!("{name}[{place}]"), element, encode)
            })
            .collect(),
    }
}
