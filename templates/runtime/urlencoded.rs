//! Bodies of pairs: `application/x-www-form-urlencoded`.

use serde::Serialize;
use url::form_urlencoded::byte_serialize;

use super::body::source_of;
use super::pairs::{Pair, pairs};
use super::parameter_style::ParameterStyle;
use super::parameter_tree::ParameterTree;
use super::request::RequestWriter;

const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

impl RequestWriter {
    /// A body with the members of a value, by the styles that are named. Without one a list is a pair for each element, and an
    /// object is JSON. A value that is null in JSON, such as `None`, is no body at all.
    pub fn form<T: Serialize>(&mut self, value: &T, styles: &[(&str, ParameterStyle)]) {
        self.form_by(value, |name, value| field(name, value, styles, encode));
    }

    /// A body with the pairs that are made of each member.
    pub(super) fn form_by<T: Serialize>(
        &mut self,
        value: &T,
        pairs: impl Fn(&str, &ParameterTree) -> Vec<Pair>,
    ) {
        let tree = ParameterTree::of(value);
        let body = match &tree {
            ParameterTree::Nothing => return,
            ParameterTree::Members(members) => {
                let pairs = members.iter().flat_map(|(name, value)| pairs(name, value));
                let pairs: Vec<_> = pairs.map(|(name, text)| format!("{name}={text}")).collect();
                pairs.join("&")
            }
            other => encode(&other.text()),
        };
        self.body(MEDIA_TYPE, source_of(body.into()));
    }
}

/// The pairs of a member, their texts encoded so.
pub(super) fn field(
    name: &str,
    value: &ParameterTree,
    styles: &[(&str, ParameterStyle)],
    encode: fn(&str) -> String,
) -> Vec<Pair> {
    let style = styles.iter().find(|(field, _)| *field == name);
    match (style, value) {
        (Some((_, style)), _) => pairs(name, value, *style, encode),
        (None, ParameterTree::Members(_)) => vec![(encode(name), encode(&value.text()))],
        (None, _) => pairs(name, value, ParameterStyle::FormExploded, encode),
    }
}

/// As forms of the web are encoded (WHATWG URL, section 5.2).
pub(super) fn encode(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}
