//! Bodies with a part for each member of an object that the document does not describe.

use serde::Serialize;

use super::member_parts::write_members;
use super::multipart::Multipart;
use super::parameter_tree::ParameterTree;
use super::request::RequestWriter;

impl RequestWriter {
    /// A part for each member: text for what is text, JSON for objects, one part for each element of a list. A value that is
    /// null in JSON, such as `None`, is no body at all; any other that is no object has no parts and is refused.
    pub fn multipart_members<T: Serialize>(&mut self, media_type: &'static str, value: &T) {
        let tree = ParameterTree::of(value);
        let members = match &tree {
            ParameterTree::Members(members) => members,
            ParameterTree::Nothing => return,
            _ => return self.refuse("body", "must be an object, whose members are the parts"),
        };
        let mut form = Multipart::new();
        write_members(&mut form, members);
        self.multipart(media_type, form);
    }
}
