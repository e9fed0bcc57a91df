//! Groups: the operations of each tag, those of a feature apart, and which module declares the handle.

use super::docs;
use super::names::{Scope, field_name, module_name, type_name};
use super::operations::{id, plan_operation, title, with_body_name};
use super::types::Planner;
use crate::api::{self, Api};
use crate::rust::{Declared, Feature, Group};
use std::collections::{BTreeSet, HashMap};

/// Name of the group of operations without a tag.
const UNTAGGED: &str = "Untagged";

/// Plans all operations: a group per tag, then one per feature and tag.
pub(super) fn plan_groups(planner: &mut Planner) -> (Vec<Group>, Vec<Feature>) {
    let api = planner.api;
    let mut modules = Scope::modules();
    let of_tags = by_tag(api);
    let tags = name_tags(planner, api, &of_tags, &mut modules);
    let features = name_features(planner, &mut modules);
    // All operations take their names before any type inside them does, so that those names depend on nothing else.
    let names: Vec<String> = api
        .operations
        .iter()
        .map(|operation| planner.names.take(type_name(&title(operation))))
        .collect();
    let mut methods: Vec<Scope> = tags.iter().map(|_| Scope::methods()).collect();
    let mut groups = Vec::new();
    for place in std::iter::once(None).chain((0..features.len()).map(Some)) {
        for (tag, methods) in tags.iter().zip(&mut methods) {
            let operations = &of_tags[tag.tag.as_str()];
            let Some(declared) = declared(planner, operations, place) else {
                continue;
            };
            groups.push(Group {
                feature: place.map(|place| features[place].clone()),
                declared,
                tag: docs::first_line(&tag.tag),
                operations: plan_operations(planner, tag, operations, place, &names, methods),
                ..tag.clone()
            });
        }
    }
    (groups, features)
}

/// An operation, and its place among all.
type Placed<'a> = (usize, &'a api::Operation);

/// The operations of each tag, in their order.
fn by_tag(api: &Api) -> HashMap<&str, Vec<Placed<'_>>> {
    let mut by_tag: HashMap<&str, Vec<Placed>> = HashMap::new();
    for (number, operation) in api.operations.iter().enumerate() {
        let tag = operation.tag.as_deref().unwrap_or(UNTAGGED);
        by_tag.entry(tag).or_default().push((number, operation));
    }
    by_tag
}

fn plan_operations(
    planner: &mut Planner,
    group: &Group,
    all: &[Placed<'_>],
    place: Option<usize>,
    names: &[String],
    methods: &mut Scope,
) -> Vec<crate::rust::Operation> {
    planner.open_module(
        &group.module,
        &format!(
            "Types of the operations under the tag {}.",
            docs::first_line(&group.tag)
        ),
    );
    let mut operations = Vec::new();
    for (number, operation) in all {
        if planner.features.of_operation(operation) == place {
            let wanted = operation
                .method_name
                .clone()
                .unwrap_or_else(|| id(operation));
            let method = methods.take(field_name(&with_body_name(wanted, operation)));
            operations.push(plan_operation(planner, operation, &names[*number], method));
        }
    }
    operations
}

/// Where the handle of a tag is declared, as the group of the tag and a feature sees it; none if there is no such group.
fn declared(
    planner: &Planner,
    operations: &[Placed<'_>],
    place: Option<usize>,
) -> Option<Declared> {
    let users: BTreeSet<Option<usize>> = operations
        .iter()
        .map(|(_, operation)| planner.features.of_operation(operation))
        .collect();
    let is_user = users.contains(&place);
    match place {
        Some(_) if !is_user => None,
        None if !is_user && users.len() < 2 => None,
        _ if is_user && users.len() == 1 => Some(Declared::Here),
        Some(_) => Some(Declared::Elsewhere),
        None if is_user => Some(Declared::Shared),
        None => {
            let names = users
                .iter()
                .flatten()
                .map(|&user| planner.features.names[user].clone());
            Some(Declared::Under(names.collect()))
        }
    }
}

fn name_features(planner: &Planner, modules: &mut Scope) -> Vec<Feature> {
    let names = planner.features.names.iter();
    names
        .map(|name| Feature {
            name: name.clone(),
            module: modules.take(module_name(name)),
        })
        .collect()
}

/// A group without operations for each tag that has some.
fn name_tags(
    planner: &mut Planner,
    api: &Api,
    of_tags: &HashMap<&str, Vec<Placed<'_>>>,
    modules: &mut Scope,
) -> Vec<Group> {
    let mut accessors = Scope::accessors();
    let untagged = api
        .operations
        .iter()
        .any(|operation| operation.tag.is_none());
    let untagged = untagged.then(|| api::Tag {
        name: UNTAGGED.to_owned(),
        description: None,
    });
    let tags = api.tags.iter().chain(&untagged);
    let tags = tags.filter(|tag| of_tags.contains_key(tag.name.as_str()));
    tags.map(|tag| Group {
        feature: None,
        declared: Declared::Here,
        module: modules.take(module_name(&tag.name)),
        handle: planner.names.take(type_name(&tag.name)),
        accessor: accessors.take(field_name(&tag.name)),
        tag: tag.name.clone(),
        docs: tag_docs(tag),
        operations: Vec::new(),
    })
    .collect()
}

fn tag_docs(tag: &api::Tag) -> Vec<String> {
    let docs = docs::paragraphs(tag.description.as_deref());
    if docs.is_empty() {
        vec![format!(
            "Operations under the tag {}.",
            docs::first_line(&tag.name)
        )]
    } else {
        docs
    }
}
