//! What only all operations together show: tags, paths that are the same, ids of several types, sizes of pages.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::operations::{declared_tags, name};
use super::{Context, Lint, action};
use crate::api::{Api, Location, Operation, Parameter, Shape};
use crate::diagnostics::Pointer;
use crate::load::without_names;

pub(super) fn check(context: &mut Context) {
    tags(context);
    colliding(context);
    places(context);
    sizes(context);
}

fn tags(context: &mut Context) {
    let declared = declared_tags(context.document);
    let mut used: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in &context.api.operations {
        if let Some(tag) = &operation.tag {
            used.entry(tag).or_insert(operation);
        }
    }
    for (tag, operation) in used.into_iter().filter(|(tag, _)| !declared.contains(tag)) {
        let action = declaration(context, tag);
        context
            .find(
                Lint::UndeclaredTag,
                tag,
                "is a tag that is not declared",
                &operation.pointer.child("tags"),
            )
            .action = action;
    }
}

fn declaration(context: &Context, tag: &str) -> Option<String> {
    let tag = json!({ "name": tag, "description": "What its operations have in common." });
    let (place, update) = match context.document.get("tags") {
        Some(_) => (Pointer::root().child("tags"), tag),
        None => (Pointer::root(), json!({ "tags": [tag] })),
    };
    action::update(
        context.document,
        &place,
        &update,
        "Say what the operations of the tag have in common.",
    )
}

fn colliding(context: &mut Context) {
    let mut paths: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for operation in &context.api.operations {
        paths
            .entry(without_names(&operation.path))
            .or_default()
            .insert(&operation.path);
    }
    for same in paths.values().filter(|same| same.len() > 1) {
        let all: Vec<&str> = same.iter().copied().collect();
        let place = Pointer::root().child("paths").child(all[1]);
        context.find(
            Lint::CollidingPaths,
            all[1],
            format!("is the same path as `{}`", all[0]),
            &place,
        );
    }
}

/// Operations, each with its first kind of body only: all else of it is the same with the others.
fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    let operations = api.operations.iter();
    operations.filter(|operation| operation.body_name.is_none())
}

/// What stands in one place of paths: all that is before it, and the parameters that do.
fn places(context: &mut Context) {
    let api = context.api;
    let mut places: BTreeMap<String, Vec<(&Operation, &Parameter)>> = BTreeMap::new();
    for operation in operations(api) {
        for parameter in operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path)
        {
            let holder = format!("{{{}}}", parameter.name);
            let before = operation.path.split(&holder).next().unwrap_or_default();
            places
                .entry(without_names(before))
                .or_default()
                .push((operation, parameter));
        }
    }
    for (before, all) in places.iter().filter(|(before, _)| *before != "/") {
        differing(context, Lint::OneIdTwoTypes, before, all, |parameter| {
            kind(api, parameter)
        });
        // A typed id says that they are the same, whatever their names are.
        let untyped = all.iter().copied();
        let untyped: Vec<_> = untyped
            .filter(|(_, parameter)| !kind(api, parameter).starts_with("the id"))
            .collect();
        differing(
            context,
            Lint::OneIdTwoNames,
            before,
            &untyped,
            |parameter| parameter.name.clone(),
        );
    }
}

/// Reports the parameters that are not as most in their place.
fn differing(
    context: &mut Context,
    lint: Lint,
    before: &str,
    all: &[(&Operation, &Parameter)],
    of: impl Fn(&Parameter) -> String,
) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, parameter) in all {
        *counts.entry(of(parameter)).or_default() += 1;
    }
    let Some((most, _)) = counts.iter().max_by_key(|(_, count)| **count) else {
        return;
    };
    for (operation, parameter) in all.iter().filter(|(_, parameter)| of(parameter) != *most) {
        let subject = format!("{} parameter {}", name(operation), parameter.name);
        let fact = format!(
            "is {} after `{before}`, elsewhere it is {most}",
            of(parameter)
        );
        context.find(lint, &subject, fact, &parameter.pointer);
    }
}

fn kind(api: &Api, parameter: &Parameter) -> String {
    if let Some(id) = api.said(parameter.schema, |schema| schema.id.clone()) {
        return format!("the id {id}");
    }
    let kind = match &api.schema(api.resolve(parameter.schema)).shape {
        Shape::Integer(_) | Shape::Numbers(_) => "a whole number",
        Shape::String(_) | Shape::Words(_) => "text",
        Shape::Array(_) => "a list",
        _ => "something else",
    };
    kind.to_owned()
}

/// Names by which a query parameter is known to be the size of a page.
const SIZES: [&str; 6] = [
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "limit",
    "size",
];

fn sizes(context: &mut Context) {
    let api = context.api;
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    let is_size = |parameter: &&Parameter| {
        SIZES.contains(&&*parameter.name) && parameter.location == Location::Query
    };
    for operation in operations(api) {
        for parameter in operation.parameters.iter().filter(is_size) {
            if parameter.name.to_lowercase().replace('_', "") == "perpage" {
                *spellings.entry(&parameter.name).or_default() += 1;
            }
            let Shape::Integer(bounds) = &api.schema(api.resolve(parameter.schema)).shape else {
                continue;
            };
            if bounds.maximum.is_none() {
                let subject = format!("{} parameter {}", name(operation), parameter.name);
                let place = parameter.pointer.child("schema");
                context.propose(
                    Lint::SizeWithoutLimit,
                    &subject,
                    "has no `maximum`",
                    &place,
                    (
                        &json!({ "maximum": 100 }),
                        "Give the most that the server takes, and name the source.",
                    ),
                );
            }
        }
    }
    two_names(context, &spellings);
}

fn two_names(context: &mut Context, spellings: &BTreeMap<&str, usize>) {
    let Some((most, _)) = spellings.iter().max_by_key(|(_, count)| **count) else {
        return;
    };
    for operation in operations(context.api) {
        let others = operation.parameters.iter().filter(|parameter| {
            spellings.contains_key(&*parameter.name) && parameter.name != **most
        });
        for parameter in others {
            let subject = format!("{} parameter {}", name(operation), parameter.name);
            context.find(
                Lint::SizeTwoNames,
                &subject,
                format!("is called `{most}` elsewhere"),
                &parameter.pointer,
            );
        }
    }
}
