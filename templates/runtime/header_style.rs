//! Headers whose values are objects.

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
        self.header(name, &delimited(tree, ",", joint, str::to_owned));
    }
}
