//! Parts of a body by the styles of parameters.

use super::held_delimiter::held_delimiter;
use super::multipart::Part;
use super::pairs::pairs;
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;

impl Part<'_> {
    /// A part of text for each pair that a style makes of a value.
    pub fn styled(self, tree: &ParameterTree, style: ParameterStyle) {
        // Nothing is encoded here: a comma ends an element, as in a header.
        let delimited = match style {
            ParameterStyle::Form => ParameterStyle::Simple,
            other => other,
        };
        if let Some(problem) = held_delimiter(tree, delimited) {
            return self.form.problems.push((self.name.to_owned(), problem));
        }
        for (name, text) in pairs(self.name, tree, style, str::to_owned) {
            let mut part = self.form.part(&name);
            part.headers.clone_from(&self.headers);
            part.text(&text);
        }
    }
}
