//! Bounds the length of the places in a document: the value in, errors out.
//!
//! All that stands below a name repeats it in its place, so that long names, or many within one another, would fill the memory. This
//! comes before anything that makes a place for each node.

use serde_json::{Map, Value};

use super::kinds::{Kind, Shape};
use super::later;
use super::path::Path;
use crate::diagnostics::{Diagnostics, Place};

/// Bytes of a place at most; no server has to take a longer path (RFC 9110, section 4.1).
const LONGEST: usize = 8000;

/// Reports the places that are longer, of each object the first. Where one is, nothing else may look at the document.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) -> Option<()> {
    let mut places = Places::of(0, diagnostics);
    places.node(document, Shape::Object(Kind::Document), &Path::Root, 0);
    places.are_sound.then_some(())
}

/// The same for another file, all of it: only references say what stands where.
pub(super) fn check_file(file: &Value, source: usize, diagnostics: &mut Diagnostics) -> Option<()> {
    let mut places = Places::of(source, diagnostics);
    places.anything(file, &Path::Root, 0);
    places.are_sound.then_some(())
}

struct Places<'d> {
    source: usize,
    diagnostics: &'d mut Diagnostics,
    are_sound: bool,
}

impl<'d> Places<'d> {
    fn of(source: usize, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            source,
            diagnostics,
            are_sound: true,
        }
    }

    fn node(&mut self, value: &Value, shape: Shape, path: &Path<'_>, length: usize) {
        match (shape, value) {
            (Shape::FlagOrSchema, Value::Object(_)) => {
                self.node(value, Shape::Referable(Kind::Schema), path, length);
            }
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                self.members(members, path, length, |places, name, member, at, length| {
                    let shape = later::member(kind, name).unwrap_or(Shape::Any);
                    places.node(member, shape, at, length);
                });
            }
            (Shape::Map(shape), Value::Object(members)) => {
                self.members(members, path, length, |places, _, member, at, length| {
                    places.node(member, *shape, at, length);
                });
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    let at = Path::Element(path, index);
                    self.node(element, *shape, &at, length + 1 + digits(index));
                }
            }
            _ => {}
        }
    }

    fn anything(&mut self, value: &Value, path: &Path<'_>, length: usize) {
        match value {
            Value::Object(members) => {
                self.members(members, path, length, |places, _, member, at, length| {
                    places.anything(member, at, length);
                });
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let at = Path::Element(path, index);
                    self.anything(element, &at, length + 1 + digits(index));
                }
            }
            _ => {}
        }
    }

    fn members(
        &mut self,
        members: &Map<String, Value>,
        path: &Path<'_>,
        length: usize,
        visit: impl Fn(&mut Self, &str, &Value, &Path<'_>, usize),
    ) {
        for (name, member) in members {
            let length = length + 1 + name.len();
            let at = Path::Member(path, name);
            if length > LONGEST {
                return self.too_long(&at, length);
            }
            visit(self, name, member, &at, length);
        }
    }

    fn too_long(&mut self, at: &Path<'_>, length: usize) {
        self.are_sound = false;
        let place = Place::source(self.source, at.pointer());
        let message = format!("a place of {length} bytes, more than {LONGEST}");
        self.diagnostics
            .error("long-place", place.key(), message)
            .help("shorten the names that lead here: all that stands below repeats them, and no server has to take a longer path");
    }
}

fn digits(index: usize) -> usize {
    index.checked_ilog10().unwrap_or_default() as usize + 1
}
