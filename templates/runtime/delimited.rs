//! Lists and objects in one text: elements between delimiters, members as two elements or joined to one.

use super::parameter_tree::ParameterTree;

/// Encodes a text for the part of a request in which it stands.
pub(crate) type Encode = fn(&str) -> String;

/// The elements between delimiters, `joint` between the name of a member and its value; none if there is nothing to write.
pub(crate) fn delimited(
    tree: &ParameterTree,
    delimiter: &str,
    joint: &str,
    encode: Encode,
) -> Option<String> {
    let elements: Vec<String> = match tree {
        ParameterTree::Nothing => return None,
        ParameterTree::Literal(text) | ParameterTree::Text(text) => return Some(encode(text)),
        ParameterTree::List(elements) => elements
            .iter()
            .map(|element| encode(&element.text()))
            .collect(),
        ParameterTree::Members(members) => members
            .iter()
            .filter(|(_, value)| !value.is_nothing())
            .map(|(name, value)| format!("{}{joint}{}", encode(name), encode(&value.text())))
            .collect(),
    };
    (!elements.is_empty()).then(|| elements.join(delimiter))
}
