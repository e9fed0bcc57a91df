//! Sentences on how a call may end besides its answer. They name other operations, so all have their names by now.

use super::docs;
use crate::rust::{Group, Operation};
use std::collections::BTreeMap;

/// Adds them to the documentation of operations, before the errors that the document lists.
pub(super) fn describe(groups: &mut [Group]) {
    let operations = groups.iter().flat_map(|group| &group.operations);
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for operation in operations {
        // The same operation with another body follows.
        names
            .entry(operation.id.clone())
            .or_insert_with(|| operation.name.clone());
    }
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let sentences = sentences(operation, &names);
        let errors = operation.docs.iter().position(|text| text == docs::ERRORS);
        let end = errors.unwrap_or(operation.docs.len());
        operation.docs.splice(end..end, sentences);
    }
}

fn sentences(operation: &Operation, names: &BTreeMap<String, String>) -> Vec<String> {
    let read = operation.confirm.as_ref().and_then(|id| names.get(id));
    let confirming = read.map(|read| docs::confirming(read));
    let quota = operation.quota.then(|| docs::QUOTA.to_owned());
    confirming.into_iter().chain(quota).collect()
}
