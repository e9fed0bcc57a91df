//! The way from the root to a node, kept on the stack while a value is walked: a [`Pointer`] is made only for a diagnostic.

use crate::diagnostics::{Place, Pointer};

/// A node, by its parent and its name or index there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Path<'a> {
    /// The whole document.
    Root,
    /// The node of this pointer.
    At(&'a Pointer),
    /// A member of an object.
    Member(&'a Path<'a>, &'a str),
    /// An element of an array.
    Element(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The pointer of this node.
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::At(pointer) => (*pointer).clone(),
            Self::Member(parent, name) => parent.pointer().child(name),
            Self::Element(parent, index) => parent.pointer().index(*index),
        }
    }

    /// The value here, in the merged document.
    pub(super) fn place(&self) -> Place {
        Place::document(self.pointer())
    }

    /// The value of the member `name` of the object here.
    pub(super) fn member(&self, name: &str) -> Place {
        Place::document(self.pointer().child(name))
    }

    /// The element `index` of the member `name` of the object here.
    pub(super) fn element(&self, name: &str, index: usize) -> Place {
        Place::document(self.pointer().child(name).index(index))
    }
}
