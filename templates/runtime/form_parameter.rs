//! Parameters that are forms: all pairs in one text.

use serde::Serialize;

use super::form_text::{encode, field, form_text};
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;

impl ParameterTree {
    /// A value as the text of its form, which is empty where no member is set; members that are named have these styles.
    pub fn form<T: Serialize>(value: &T, styles: &[(&str, ParameterStyle)]) -> Self {
        let tree = Self::of(value);
        if tree.is_nothing() {
            return Self::Nothing;
        }
        let pair = |name: &str, value: &Self| field(name, value, styles, encode);
        Self::Text(form_text(&tree, pair))
    }
}
