//! Ids that several operations have: which of them keeps it follows from methods and paths, never from the document's order.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::path::Path;
use super::repair::Repair;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// An operation that has an id.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bearer {
    /// Safe methods (RFC 9110, section 9.2.1) come first: a call by a name that people know to read must not become a write.
    is_safe: Reverse<bool>,
    path: String,
    method: String,
    pointer: Pointer,
}

impl Bearer {
    fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    fn place(&self) -> Place {
        Place::document(self.pointer.child("operationId"))
    }
}

/// The ids of a document, with the operations that have them.
#[derive(Debug, Default)]
pub(super) struct OperationIds<'a>(BTreeMap<&'a str, Vec<Bearer>>);

impl<'a> OperationIds<'a> {
    pub(super) fn add(&mut self, id: &'a str, at: &Path<'_>) {
        let pointer = at.pointer();
        let name = |pointer: &Pointer| pointer.last().unwrap_or_default().into_owned();
        let method = name(&pointer);
        let bearer = Bearer {
            is_safe: Reverse(is_safe(&method)),
            path: pointer.parent().as_ref().map(name).unwrap_or_default(),
            method,
            pointer,
        };
        self.0.entry(id).or_default().push(bearer);
    }

    /// Reports ids that are there several times, and takes them from all but one.
    pub(super) fn settle(self, repairs: &mut Vec<Repair>, diagnostics: &mut Diagnostics) {
        for (id, mut bearers) in self.0 {
            bearers.sort();
            let Some((kept, others)) = bearers.split_first() else {
                continue;
            };
            for other in others {
                let message = format!("another operation has the operationId `{id}` too");
                let help = format!(
                    "rename one of them; in the output `{}` keeps it, and this one is named after its method and path, `{}`",
                    kept.title(),
                    other.title()
                );
                diagnostics
                    .warning("duplicate-operation-id", other.place(), message)
                    .help(help)
                    .related(kept.place(), "this one keeps it");
                repairs.push(Repair::Remove(other.pointer.child("operationId")));
            }
        }
    }
}

fn is_safe(method: &str) -> bool {
    ["get", "head", "options", "trace"].contains(&method)
}
