//! Former names of operations, once all other names are settled: an alias never takes a name from anything else.

use super::chosen;
use super::names::{Scope, field_name, is_method_name, is_type_name, type_name};
use super::types::Planner;
use crate::api;
use crate::diagnostics::Place;
use crate::rust::{Alias, Group};
use std::collections::BTreeMap;

/// Gives the operations their former names.
pub(super) fn plan(planner: &mut Planner, groups: &mut [Group]) {
    let api = planner.api;
    if api
        .operations
        .iter()
        .all(|operation| operation.aliases.is_empty())
    {
        return;
    }
    let mut methods = methods(groups);
    let aliased = api
        .operations
        .iter()
        .filter(|operation| !operation.aliases.is_empty());
    for operation in aliased {
        let Some((handle, found)) = find(groups, operation) else {
            continue;
        };
        let scope = methods.entry(handle).or_default();
        for alias in &operation.aliases {
            found.aliases.extend(plan_alias(planner, scope, alias));
        }
    }
}

/// The names of methods by handle, those of features included.
fn methods(groups: &[Group]) -> BTreeMap<String, Scope> {
    let mut methods = BTreeMap::<String, Scope>::new();
    for group in groups {
        let scope = methods.entry(group.handle.clone()).or_default();
        for operation in &group.operations {
            scope.take(operation.method_name.clone());
        }
    }
    methods
}

fn find<'g>(
    groups: &'g mut [Group],
    operation: &api::Operation,
) -> Option<(String, &'g mut crate::rust::Operation)> {
    groups.iter_mut().find_map(|group| {
        let mut planned = group.operations.iter_mut();
        let found = planned.find(|planned| {
            planned.route == operation.path && planned.method == operation.method
        })?;
        Some((group.handle.clone(), found))
    })
}

fn plan_alias(planner: &mut Planner, methods: &mut Scope, alias: &api::Alias) -> Option<Alias> {
    if !are_spelt(planner, alias) {
        return None;
    }
    let (method, name) = (alias.method.as_deref().map(field_name), alias.name.clone());
    let taken = [
        (
            "method",
            method.as_ref().filter(|name| !methods.take_free(name)),
        ),
        (
            "type",
            name.as_ref().filter(|name| !planner.names.take_free(name)),
        ),
    ];
    let mut is_free = true;
    for (kind, name) in taken
        .into_iter()
        .filter_map(|(kind, name)| Some((kind, name?)))
    {
        let place = Place::document(alias.pointer.child(kind));
        let message =
            format!("there is a {kind} `{name}` already, so it cannot stay as a former name");
        planner
            .diagnostics
            .error("alias-collision", place, message)
            .help("delete the alias, or give the other one another name");
        is_free = false;
    }
    is_free.then(|| Alias {
        method,
        name,
        since: alias.since.clone(),
    })
}

/// Reports names that no client ever had, so that they cannot be former ones.
fn are_spelt(planner: &mut Planner, alias: &api::Alias) -> bool {
    let (method, name) = (alias.method.as_deref(), alias.name.as_deref());
    let method = method.filter(|written| !is_method_name(written));
    let name = name.filter(|written| !is_type_name(written));
    let wrong = [
        method.map(|written| ("method", written, field_name(written))),
        name.map(|written| ("type", written, type_name(written))),
    ];
    for (kind, written, name) in wrong.iter().flatten() {
        let place = Place::document(alias.pointer.child(kind));
        chosen::report_spelling(written, name, kind, place, &mut planner.diagnostics);
    }
    wrong.iter().all(Option::is_none)
}
