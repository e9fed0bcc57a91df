//! Headers whose values are lists or objects.

use super::delimited::delimited;
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::RequestWriter;

impl RequestWriter {
    /// A header by a style, which is always `simple`.
    pub fn header_styled(
        &mut self,
        name: &'static str,
        tree: &ParameterTree,
        style: ParameterStyle,
    ) {
        let joint = match style {
            ParameterStyle::SimpleExploded => "=",
            _ => ",",
        };
        if has_comma(tree) {
            return self.refuse(
                name,
                "has an element with a comma, which ends an element there",
            );
        }
        self.header(name, &delimited(tree, ",", joint, str::to_owned));
    }
}

/// Whether a text within has a comma, which no header tells from the end of an element.
fn has_comma(tree: &ParameterTree) -> bool {
    let is_apart = |value: &ParameterTree| value.text().contains(',');
    match tree {
        ParameterTree::Nothing | ParameterTree::Literal(_) | ParameterTree::Text(_) => false,
        ParameterTree::List(elements) => elements.iter().any(is_apart),
        ParameterTree::Members(members) => members
            .iter()
            .any(|(name, value)| name.contains(',') || is_apart(value)),
    }
}
