//! Groups: the operations of each tag, those of a feature apart, and which module declares the handle.

use super::chosen::{self, Chosen};
use super::docs;
use super::names::{Scope, Wanted, field_name, module_name};
use super::operations::{id, plan_operation, with_body_name};
use super::types::Planner;
use crate::api::{self, Api};
use crate::rust::{Declared, Feature, Group};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// Name of the group of operations without a tag.
const UNTAGGED: &str = "Untagged";

/// Plans all operations: a group per tag, then one per feature and tag.
pub(super) fn plan_groups(planner: &mut Planner) -> (Vec<Group>, Vec<Feature>) {
    let api = planner.api;
    let mut modules = Scope::modules();
    let of_tags = by_tag(api);
    let tags = name_tags(planner, &mut modules);
    let features = name_features(planner, &mut modules);
    let methods = name_methods(planner, &of_tags);
    let mut groups = Vec::new();
    for ((place, tag), operations) in by_feature(planner, &tags, &of_tags) {
        let tag = &tags[tag];
        let users = &operations.users;
        let Some(declared) = declared(planner, users, place) else {
            continue;
        };
        groups.push(Group {
            feature: place.map(|place| features[place].clone()),
            declared,
            tag: docs::first_line(&tag.tag),
            operations: plan_operations(planner, tag, &operations.own, &methods),
            ..tag.clone()
        });
    }
    (groups, features)
}

/// The operations of a tag that stand under one feature, or under none.
struct Part<'a> {
    own: Vec<Placed<'a>>,
    /// What all operations of the tag stand under.
    users: Rc<BTreeSet<Option<usize>>>,
}

/// The operations by feature, then by the place of their tag; each tag has a part without a feature, if an empty one.
fn by_feature<'a>(
    planner: &Planner,
    tags: &[Group],
    of_tags: &HashMap<&str, Vec<Placed<'a>>>,
) -> BTreeMap<(Option<usize>, usize), Part<'a>> {
    let mut parts = BTreeMap::new();
    for (tag, group) in tags.iter().enumerate() {
        let operations = &of_tags[group.tag.as_str()];
        let feature = |placed: &Placed| planner.features.of_operation(placed.1);
        let users: Rc<BTreeSet<_>> = Rc::new(operations.iter().map(feature).collect());
        let part = || Part {
            own: Vec::new(),
            users: users.clone(),
        };
        parts.insert((None, tag), part());
        for placed in operations {
            let part = parts.entry((feature(placed), tag)).or_insert_with(part);
            part.own.push(*placed);
        }
    }
    parts
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

/// The methods of all operations by their places: in each handle those that overlays choose come before all others.
fn name_methods(
    planner: &mut Planner,
    of_tags: &HashMap<&str, Vec<Placed<'_>>>,
) -> HashMap<usize, String> {
    let mut names = HashMap::new();
    for tag in tags(planner.api) {
        let operations = &of_tags[tag.name.as_str()];
        let wanted = operations
            .iter()
            .map(|(_, operation)| wanted_method(operation));
        let taken = Scope::methods().take_all(wanted);
        let all = operations.iter().zip(&taken);
        let chosen = all.filter(|((_, operation), _)| is_chosen(operation));
        let chosen = chosen.map(|((_, operation), taken)| {
            let written = operation.method_name.clone().unwrap_or_default();
            Chosen {
                place: operation.pointer.child("x-client-method"),
                name: field_name(&written),
                written,
                taken: taken.clone(),
            }
        });
        let chosen: Vec<Chosen> = chosen.collect();
        chosen::check(&chosen, "method", &mut planner.diagnostics);
        names.extend(operations.iter().map(|(number, _)| *number).zip(taken));
    }
    names
}

fn wanted_method(operation: &api::Operation) -> Wanted<'_> {
    let name = operation.method_name.clone();
    let wire = with_body_name(name.unwrap_or_else(|| id(operation)), operation);
    let wanted = Wanted::new(field_name(&wire), wire).at(operation.pointer.as_str());
    wanted.chosen(is_chosen(operation))
}

/// Whether an overlay chooses its method's name; with another kind of body that name only follows from it.
fn is_chosen(operation: &api::Operation) -> bool {
    operation.method_name.is_some() && operation.body_name.is_none()
}

fn plan_operations(
    planner: &mut Planner,
    group: &Group,
    all: &[Placed<'_>],
    methods: &HashMap<usize, String>,
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
        let name = &planner.given.operations[*number];
        let method = methods[number].clone();
        operations.push(plan_operation(planner, operation, name, method));
    }
    operations
}

/// Where the handle of a tag is declared, as the group of the tag and a feature sees it; none if there is no such group.
fn declared(
    planner: &Planner,
    users: &BTreeSet<Option<usize>>,
    place: Option<usize>,
) -> Option<Declared> {
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
    let wanted = names.clone();
    let wanted = wanted.map(|name| Wanted::new(module_name(name), name));
    let taken = modules.take_all(wanted);
    let features = names.cloned().zip(taken);
    features
        .map(|(name, module)| Feature { name, module })
        .collect()
}

/// The tags that have operations.
pub(super) fn tags(api: &Api) -> Vec<api::Tag> {
    let of_tags = by_tag(api);
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
    tags.cloned().collect()
}

/// A group without operations for each tag that has some.
fn name_tags(planner: &Planner, modules: &mut Scope) -> Vec<Group> {
    let tags = tags(planner.api);
    let wanted = |named: fn(&str) -> String| {
        let tags = tags.iter();
        tags.map(move |tag| Wanted::new(named(&tag.name), &tag.name).beside(&field_name(&tag.name)))
    };
    let modules = modules.take_all(wanted(module_name));
    let accessors = Scope::accessors().take_all(wanted(field_name));
    let names = modules.into_iter().zip(accessors);
    let groups = tags
        .iter()
        .zip(names)
        .map(|(tag, (module, accessor))| Group {
            feature: None,
            declared: Declared::Here,
            module,
            handle: planner.given.handles[&tag.name].clone(),
            accessor,
            tag: tag.name.clone(),
            docs: tag_docs(tag),
            operations: Vec::new(),
        });
    groups.collect()
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
