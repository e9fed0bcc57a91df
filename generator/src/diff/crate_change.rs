//! What becomes of the items of the generated crate: two planned clients compared, by the rules of Semantic Versioning.
//!
//! The rules follow from how the crate is emitted. Types of answers and operations are `#[non_exhaustive]`, so what is added to
//! them breaks nobody; what requests need is in a `new` whose arguments are counted. That a type implements `Limits` is no
//! promise: users have nothing to do with it.

use super::matching::Pairs;
use super::{Crate, calls, types};
use crate::diagnostics::Pointer;
use crate::rust::{Client, Type};
use std::collections::BTreeMap;

/// What a change belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct At {
    /// Place of the schema or operation.
    pub(super) owner: Pointer,
    /// Name of the member on the wire, if it is one of a schema or an input of an operation.
    pub(super) member: Option<String>,
}

impl At {
    pub(super) fn whole(owner: Pointer) -> Self {
        Self {
            owner,
            member: None,
        }
    }

    pub(super) fn member(owner: &Pointer, name: &str) -> Self {
        Self {
            owner: owner.clone(),
            member: Some(name.to_owned()),
        }
    }
}

/// What became of an item of the crate.
#[derive(Debug, Clone)]
pub(super) struct ItemChange {
    pub(super) level: Crate,
    /// The item.
    pub(super) subject: String,
    /// One sentence.
    pub(super) text: String,
    pub(super) old: Option<At>,
    pub(super) new: Option<At>,
}

impl ItemChange {
    pub(super) fn new(
        level: Crate,
        subject: impl Into<String>,
        fact: impl std::fmt::Display,
    ) -> Self {
        let subject = subject.into();
        Self {
            level,
            text: format!("`{subject}` {fact}."),
            subject,
            old: None,
            new: None,
        }
    }

    pub(super) fn at(mut self, old: Option<At>, new: Option<At>) -> Self {
        self.old = old;
        self.new = new;
        self
    }
}

/// Names of types that changed with what they name: the old one and the new one.
pub(super) type Renamed = BTreeMap<String, String>;

/// All changes of items, those of operations first.
pub(super) fn compare(old: &Client, new: &Client, pairs: &Pairs) -> Vec<ItemChange> {
    let renamed = types::renamed(old, new, pairs);
    let mut changes = calls::compare(old, new, pairs, &renamed);
    changes.extend(types::compare(old, new, &renamed));
    changes
}

/// A type of the old crate with the names that the new one has.
pub(super) fn as_new(ty: &Type, renamed: &Renamed) -> Type {
    let inner = |ty: &Type| Box::new(as_new(ty, renamed));
    let name = |name: &String| renamed.get(name).unwrap_or(name).clone();
    match ty {
        Type::Struct(of) => Type::Struct(name(of)),
        Type::Named(of) => Type::Named(name(of)),
        Type::List(of) => Type::List(inner(of)),
        Type::OneOrMany(of) => Type::OneOrMany(inner(of)),
        Type::Map(of) => Type::Map(inner(of)),
        Type::Option(of) => Type::Option(inner(of)),
        Type::Boxed(of) => Type::Boxed(inner(of)),
        Type::Lenient(of, lenience) => Type::Lenient(inner(of), *lenience),
        other => other.clone(),
    }
}
