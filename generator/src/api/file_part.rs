//! Which parts of a body are files, by what the API says of their values.

use super::{SchemaId, Shape};

/// A part of a body that is bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FilePart {
    /// One file.
    One,
    /// Any number of them.
    Several,
}

impl FilePart {
    /// What values are that are bytes, a list of bytes, or one of both. `shape` follows references.
    pub(crate) fn of<'a>(id: SchemaId, shape: impl Fn(SchemaId) -> &'a Shape) -> Option<Self> {
        let own = [id];
        let kinds = match shape(id) {
            Shape::Choice(choice) => &choice.variants[..],
            _ => &own[..],
        };
        let kind = |id: &SchemaId| match shape(*id) {
            Shape::Array(array) => shape(array.items?).is_bytes().then_some(Self::Several),
            shape => shape.is_bytes().then_some(Self::One),
        };
        let kinds: Vec<Self> = kinds.iter().map(kind).collect::<Option<_>>()?;
        let several = kinds.iter().find(|kind| **kind == Self::Several);
        several.or(kinds.first()).copied()
    }
}

impl Shape {
    /// Whether values are bytes.
    pub(crate) fn is_bytes(&self) -> bool {
        matches!(self, Self::String(text) if text.format.as_deref() == Some("binary"))
    }
}
