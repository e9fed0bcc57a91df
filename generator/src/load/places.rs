//! Bounds the length of the places in a document: the value in, errors out.
//!
//! All that stands below a name repeats it in its place, so that long names, or many within one another, would fill the memory. This
//! comes before anything that makes a place for each node.

use serde_json::{Map, Value};

use super::kinds::{Kind, Shape};
use super::later;
use super::path::Path;
use crate::diagnostics::Diagnostics;

/// Bytes of a place at most; no server has to take a longer path (RFC 9110, section 4.1).
const LONGEST: usize = 8000;

/// Reports the places that are longer, of each object the first. Where one is, nothing else may look at the document.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) -> Option<()> {
    let mut places = Places {
        diagnostics,
        are_sound: true,
    };
    places.node(document, Shape::Object(Kind::Document), &Path::Root, 0);
    places.are_sound.then_some(())
}

struct Places<'d> {
    diagnostics: &'d mut Diagnostics,
    are_sound: bool,
}

impl Places<'_> {
    fn node(&mut self, value: &Value, shape: Shape, path: &Path<'_>, length: usize) {
        match (shape, value) {
            (Shape::FlagOrSchema, Value::Object(_)) => {
                self.node(value, Shape::Referable(Kind::Schema), path, length);
            }
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                let shape = |name: &str| later::member(kind, name).unwrap_or(Shape::Any);
                self.members(members, shape, path, length);
            }
            (Shape::Map(shape), Value::Object(members)) => {
                self.members(members, |_| *shape, path, length);
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    let digits = index.checked_ilog10().unwrap_or_default() as usize + 1;
                    let at = Path::Element(path, index);
                    self.node(element, *shape, &at, length + 1 + digits);
                }
            }
            _ => {}
        }
    }

    fn members(
        &mut self,
        members: &Map<String, Value>,
        shape: impl Fn(&str) -> Shape,
        path: &Path<'_>,
        length: usize,
    ) {
        for (name, member) in members {
            let length = length + 1 + name.len();
            let at = Path::Member(path, name);
            if length > LONGEST {
                return self.too_long(&at, length);
            }
            self.node(member, shape(name), &at, length);
        }
    }

    fn too_long(&mut self, at: &Path<'_>, length: usize) {
        self.are_sound = false;
        let message = format!("a place of {length} bytes, more than {LONGEST}");
        self.diagnostics
            .error("long-place", at.place().key(), message)
            .help("shorten the names that lead here: all that stands below repeats them, and no server has to take a longer path");
    }
}
