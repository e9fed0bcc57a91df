//! Parameters that are forms: all pairs in one text.

use serde::Serialize;

use super::form_text::{encode, field, form_text};
use super::parameter_tree::ParameterTree;

impl ParameterTree {
    /// A value as the text of its form.
    pub fn form<T: Serialize>(value: &T) -> Self {
        let text = form_text(&Self::of(value), |name, value| {
            field(name, value, &[], encode)
        });
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(text)
        }
    }
}
