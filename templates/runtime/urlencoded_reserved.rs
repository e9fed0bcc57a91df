//! Bodies of pairs some of which keep reserved characters as they are.

use serde::Serialize;

use super::form_text::{encode, field};
use super::parameter_style::ParameterStyle;
use super::query_style::reserved;
use super::request::RequestWriter;

impl RequestWriter {
    /// The same as `form`, where these members keep reserved characters that cannot be mistaken in a form.
    pub fn form_reserved<T: Serialize>(
        &mut self,
        value: &T,
        styles: &[(&str, ParameterStyle)],
        keeping: &[&str],
    ) {
        self.form_by(value, styles, |name, value| {
            let is_kept = keeping.contains(&name);
            let encode: fn(&str) -> String = if is_kept { reserved } else { encode };
            field(name, value, styles, encode)
        });
    }
}
