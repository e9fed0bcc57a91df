//! Bodies of pairs: `application/x-www-form-urlencoded`.

use serde::Serialize;

use super::body::source_of;
use super::form_text::{encode, field, form_text};
use super::held_delimiter::held_delimiter;
use super::pairs::Pair;
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::RequestWriter;

const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

impl RequestWriter {
    /// A body with the members of a value, by the styles that are named. Without one a list is a pair for each element, and an
    /// object is JSON. A value that is null in JSON, such as `None`, is no body at all.
    pub fn form<T: Serialize>(&mut self, value: &T, styles: &[(&str, ParameterStyle)]) {
        self.form_by(value, styles, |name, value| {
            field(name, value, styles, encode)
        });
    }

    /// A body with the pairs that are made of each member.
    pub(super) fn form_by<T: Serialize>(
        &mut self,
        value: &T,
        styles: &[(&str, ParameterStyle)],
        pairs: impl Fn(&str, &ParameterTree) -> Vec<Pair>,
    ) {
        let tree = ParameterTree::of(value);
        self.check_delimiters(&tree, styles);
        if !tree.is_nothing() {
            self.body(MEDIA_TYPE, source_of(form_text(&tree, pairs).into()));
        }
    }

    fn check_delimiters(&mut self, tree: &ParameterTree, styles: &[(&str, ParameterStyle)]) {
        let ParameterTree::Members(members) = tree else {
            return;
        };
        for (name, value) in members {
            let style = styles.iter().find(|(field, _)| field == name);
            if let Some(problem) = style.and_then(|(_, style)| held_delimiter(value, *style)) {
                self.refuse(name, &problem);
            }
        }
    }
}
