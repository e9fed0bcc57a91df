//! Parameters of the path by their styles (RFC 6570, sections 3.2.2 and 3.2.5 to 3.2.7).

use super::delimited::delimited;
use super::held_delimiter::held_delimiter;
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::{RequestWriter, encode};

impl RequestWriter {
    /// Expands `{name}` of the route by a style.
    pub fn path_styled(&mut self, name: &str, tree: &ParameterTree, style: ParameterStyle) {
        let problem = match style {
            ParameterStyle::LabelExploded => held_delimiter(tree, style),
            // Where an element holds the delimiter of another style, it is encoded.
            _ => None,
        };
        if let Some(problem) = problem {
            return self.refuse(name, &problem);
        }
        match expansion(name, tree, style) {
            Some(text) => self.path = self.path.replace(&format!("{{{name}}}"), &text).into(),
            None => self.refuse(name, "is part of the path and must not be empty"),
        }
    }
}

fn expansion(name: &str, tree: &ParameterTree, style: ParameterStyle) -> Option<String> {
    let text = |delimiter, joint| delimited(tree, delimiter, joint, encoded);
    let text = match style {
        ParameterStyle::Label => format!(".{}", text(",", ",")?),
        ParameterStyle::LabelExploded => format!(".{}", text(".", "=")?),
        ParameterStyle::Matrix => return matrix(name, tree),
        ParameterStyle::MatrixExploded => return exploded_matrix(name, tree),
        ParameterStyle::SimpleExploded => text(",", "=")?,
        _ => text(",", ",")?,
    };
    (!text.is_empty()).then_some(text)
}

fn matrix(name: &str, tree: &ParameterTree) -> Option<String> {
    Some(named(name, &delimited(tree, ",", ",", encoded)?))
}

fn exploded_matrix(name: &str, tree: &ParameterTree) -> Option<String> {
    match tree {
        ParameterTree::List(elements) if elements.is_empty() => None,
        ParameterTree::List(elements) => {
            let texts = elements.iter();
            Some(
                texts
                    .map(|element| named(name, &encoded(&element.text())))
                    .collect(),
            )
        }
        ParameterTree::Members(_) => Some(format!(";{}", delimited(tree, ";", "=", encoded)?)),
        _ => matrix(name, tree),
    }
}

/// A name without a value has no `=` either.
fn named(name: &str, text: &str) -> String {
    let joint = if text.is_empty() { "" } else { "=" };
    format!(";{}{joint}{text}", encoded(name))
}

fn encoded(text: &str) -> String {
    encode(text).to_string()
}
