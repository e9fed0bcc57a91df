//! Former names of operations that an import renames: kept in an overlay of their own, written anew by every import.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::fresh;
use super::renames::Renames;
use super::version::Version;
use crate::diagnostics::Diagnostics;
use crate::rust::{Client, Group, Operation};
use crate::{Source, load};

/// Name of the overlay in the folder of overlays.
pub const FILE: &str = "90-aliases.yaml";

const HEAD: &str = "\
# Former names of operations, which stay as deprecated ones for a while. Written by `cargo xtask import`, which also takes out
# what has been deprecated long enough; an edit by hand stays as long as its target does.
overlay: 1.0.0
info:
  title: Former names
  version: 1.0.0
actions:
";

/// The aliases of the client, by the operation that they lead to.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Aliases {
    by_target: BTreeMap<String, Vec<Value>>,
}

/// An alias that came or went, in words.
pub(super) type Said = String;

impl Aliases {
    /// Reads the overlay.
    pub(super) fn read(source: &Source) -> Self {
        let value = load::value(source, &mut Diagnostics::new()).unwrap_or_default();
        let mut aliases = Self::default();
        for action in value["actions"].as_array().into_iter().flatten() {
            let list = action["update"]["x-client-alias"].as_array();
            if let (Some(target), Some(list)) = (action["target"].as_str(), list) {
                aliases
                    .by_target
                    .entry(target.to_owned())
                    .or_default()
                    .extend(list.iter().cloned());
            }
        }
        aliases
    }

    /// Leads the aliases to where their operations stand now.
    pub(super) fn follow(&mut self, renames: &Renames) {
        let by_target = std::mem::take(&mut self.by_target);
        for (target, list) in by_target {
            let target = renames.target(&target).unwrap_or(target);
            self.by_target.entry(target).or_default().extend(list);
        }
    }

    /// Adds the names that operations lose, unless something else has them now.
    pub(super) fn add_renamed(&mut self, old: &Client, new: &Client, since: Version) -> Vec<Said> {
        let taken = Taken::of(new);
        let before = calls(old);
        let mut said = Vec::new();
        for ((method, route), (group, operation)) in calls(new) {
            let Some((old_group, was)) = before.get(&(method, route)) else {
                continue;
            };
            let mut alias = Map::new();
            let is_renamed =
                was.method_name != operation.method_name && old_group.accessor == group.accessor;
            if is_renamed
                && !taken
                    .methods
                    .contains(&(group.accessor.as_str(), was.method_name.as_str()))
            {
                alias.insert(
                    "method".to_owned(),
                    was.method_name.trim_start_matches("r#").into(),
                );
                said.push(format!(
                    "{}().{} stays as a former name of {}",
                    group.accessor, was.method_name, operation.method_name
                ));
            }
            if was.name != operation.name && !taken.types.contains(was.name.as_str()) {
                alias.insert("type".to_owned(), was.name.clone().into());
                said.push(format!(
                    "{} stays as a former name of {}",
                    was.name, operation.name
                ));
            }
            if !alias.is_empty() {
                alias.insert("since".to_owned(), since.to_string().into());
                self.by_target
                    .entry(target(method, route))
                    .or_default()
                    .push(alias.into());
            }
        }
        said
    }

    /// Takes out what leads to no operation any more, names that something else has now, and, in a version that breaks, what has been
    /// deprecated long enough.
    pub(super) fn prune(&mut self, new: &Client, broken_by: Option<Version>) -> Vec<Said> {
        let taken = Taken::of(new);
        let calls = calls(new);
        let targets: BTreeMap<String, _> = calls
            .iter()
            .map(|((method, route), call)| (target(method, route), call))
            .collect();
        let mut said = Vec::new();
        self.by_target.retain(|target, list| {
            let group = targets.get(target).map(|(group, _)| *group);
            list.retain(|alias| {
                let goes = group.map_or(Some("its operation is gone"), |group| {
                    why_it_goes(alias, group, &taken, broken_by)
                });
                said.extend(goes.map(|why| format!("{} goes: {why}", shown(alias))));
                goes.is_none()
            });
            !list.is_empty()
        });
        said
    }

    /// The overlay; none if there is nothing in it.
    pub(super) fn text(&self) -> Option<String> {
        if self.by_target.is_empty() {
            return None;
        }
        let actions = self.by_target.iter().map(|(target, list)| {
            json!({
                "target": target,
                "description": "Former names of this operation. Source: the client's earlier versions.",
                "update": {"x-client-alias": list},
            })
        });
        let mut text = HEAD.to_owned();
        fresh::block(&mut text, &Value::Array(actions.collect()), 2);
        Some(text)
    }
}

fn shown(alias: &Value) -> String {
    let names = ["method", "type"]
        .iter()
        .filter_map(|member| alias[member].as_str());
    names.collect::<Vec<_>>().join(", ")
}

fn why_it_goes(
    alias: &Value,
    group: &Group,
    taken: &Taken<'_>,
    broken_by: Option<Version>,
) -> Option<&'static str> {
    let text = |member: &str| alias[member].as_str();
    let since = text("since").and_then(Version::parse);
    let is_over = since
        .zip(broken_by)
        .is_some_and(|(since, next)| since.is_over_at(next));
    if is_over {
        return Some("it was deprecated long enough");
    }
    let is_method_taken =
        text("method").is_some_and(|name| taken.methods.contains(&(group.accessor.as_str(), name)));
    let is_type_taken = text("type").is_some_and(|name| taken.types.contains(name));
    (is_method_taken || is_type_taken).then_some("something else has that name now")
}

/// Names that a client has.
struct Taken<'c> {
    /// Accessor and method.
    methods: BTreeSet<(&'c str, &'c str)>,
    types: BTreeSet<&'c str>,
}

impl<'c> Taken<'c> {
    fn of(client: &'c Client) -> Self {
        let calls = || {
            client.groups.iter().flat_map(|group| {
                group
                    .operations
                    .iter()
                    .map(move |operation| (group, operation))
            })
        };
        let methods = calls().map(|(group, operation)| {
            (
                group.accessor.as_str(),
                operation.method_name.trim_start_matches("r#"),
            )
        });
        let items = client
            .types
            .iter()
            .flat_map(|module| &module.items)
            .map(crate::rust::Item::name);
        let handles = client.groups.iter().map(|group| group.handle.as_str());
        let operations = calls().map(|(_, operation)| operation.name.as_str());
        Self {
            methods: methods.collect(),
            types: items.chain(handles).chain(operations).collect(),
        }
    }
}

/// Operations by method and route.
fn calls(client: &Client) -> BTreeMap<(&str, &str), (&Group, &Operation)> {
    let calls = client.groups.iter().flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    });
    calls
        .map(|(group, operation)| {
            (
                (operation.method.as_str(), operation.route.as_str()),
                (group, operation),
            )
        })
        .collect()
}

fn target(method: &str, route: &str) -> String {
    let route = route.replace('\\', "\\\\").replace('\'', "\\'");
    format!("$.paths['{route}'].{}", method.to_lowercase())
}
