//! Parts for the members of an object, each as its value is.

use super::multipart::Multipart;
use super::parameter_tree::ParameterTree;

/// A part for each member: text for what is text, JSON for objects, one part for each element of a list, none for null.
pub(super) fn write_members(form: &mut Multipart, members: &[(String, ParameterTree)]) {
    for (name, value) in members {
        write(form, name, value);
    }
}

fn write(form: &mut Multipart, name: &str, value: &ParameterTree) {
    match value {
        ParameterTree::Nothing => {}
        ParameterTree::Literal(text) | ParameterTree::Text(text) => form.part(name).text(text),
        ParameterTree::List(elements) => {
            for element in elements {
                write(form, name, element);
            }
        }
        ParameterTree::Members(_) => {
            let part = form.part(name).media_type("application/json");
            part.text(&value.text());
        }
    }
}
