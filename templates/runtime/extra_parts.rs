//! Parts that the document does not name.

use serde::Serialize;

use super::member_parts::write_members;
use super::multipart::Multipart;
use super::parameter_tree::ParameterTree;

impl Multipart {
    /// A part for each entry of a map, as its value is: text, JSON, or one part for each element of a list. `None` has no parts.
    pub fn extra<T: Serialize>(&mut self, values: &T) {
        if let ParameterTree::Members(members) = ParameterTree::of(values) {
            write_members(self, &members);
        }
    }
}
