//! Headers whose values are lists or objects.

use super::delimited::delimited;
use super::held_delimiter::held_delimiter;
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
        if let Some(problem) = held_delimiter(tree, style) {
            return self.refuse(name, &problem);
        }
        self.header(name, &delimited(tree, ",", joint, str::to_owned));
    }
}
