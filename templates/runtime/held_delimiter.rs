//! Elements that hold the delimiter of their style: it stands there as between two, so a server would read other values.

use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::problem_with;

/// What is wrong with a value of which a text within holds the delimiter; none if nothing is. Where each element has a pair of its
/// own, or the delimiter can be encoded (commas and semicolons in paths, queries and forms), nothing is. A dot cannot: encoded it
/// means the same (RFC 3986, sections 2.3 and 6.2.2.2).
pub(crate) fn held_delimiter(tree: &ParameterTree, style: ParameterStyle) -> Option<String> {
    let delimiter = match style {
        ParameterStyle::Simple | ParameterStyle::SimpleExploded => ',',
        ParameterStyle::SpaceDelimited => ' ',
        ParameterStyle::PipeDelimited => '|',
        ParameterStyle::LabelExploded => '.',
        _ => return None,
    };
    let is_apart = |value: &ParameterTree| value.text().contains(delimiter);
    let is_held = match tree {
        ParameterTree::Nothing | ParameterTree::Literal(_) | ParameterTree::Text(_) => false,
        ParameterTree::List(elements) => elements.iter().any(is_apart),
        ParameterTree::Members(members) => members
            .iter()
            .filter(|(_, value)| !value.is_nothing())
            .any(|(name, value)| name.contains(delimiter) || is_apart(value)),
    };
    is_held.then(|| problem_with(delimiter))
}
