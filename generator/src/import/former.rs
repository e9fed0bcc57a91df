//! Names that a client had and a later one lacks, and those that something else has now.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::renames::Renames;
use super::version::Version;
use crate::rust::{Client, Group, Operation};

/// What an operation was called, and is no longer.
pub(super) struct Lost<'c> {
    /// Method of the operation now, in capitals.
    pub(super) method: &'c str,
    /// Its path now.
    pub(super) route: &'c str,
    /// The names that can stay: `method`, `type`.
    pub(super) names: Map<String, Value>,
    /// What becomes of them, in words.
    pub(super) said: Vec<String>,
}

/// The names that operations lose from one client to the next.
pub(super) fn lost<'c>([old, new]: [&'c Client; 2], renames: &Renames) -> Vec<Lost<'c>> {
    let taken = Taken::of(new);
    let before = calls(old);
    let mut all = Vec::new();
    for ((method, route), now) in calls(new) {
        let Some(was) = operation_before(&before, &method, &route, renames) else {
            continue;
        };
        for (index, call) in now.iter().enumerate() {
            let Some(former) = counterpart(*call, was, &now) else {
                continue;
            };
            let mut lost = Lost {
                method: &call.1.method,
                route: &call.1.route,
                names: Map::new(),
                said: Vec::new(),
            };
            lost.compare(former, *call, &taken);
            // A former name leads to the first of the calls that an operation has, one for each kind of body.
            if index > 0 {
                lost.cannot_stay(*call);
            }
            all.push(lost);
        }
    }
    all
}

/// A call with the tag that it stands under.
type Call<'c> = (&'c Group, &'c Operation);

/// The calls of an operation, one for each kind of body, by method and route.
type Calls<'c> = BTreeMap<(String, String), Vec<Call<'c>>>;

fn calls(client: &Client) -> Calls<'_> {
    let mut calls = Calls::new();
    for group in &client.groups {
        for operation in &group.operations {
            let place = (operation.method.clone(), operation.route.clone());
            calls.entry(place).or_default().push((group, operation));
        }
    }
    calls
}

/// The calls of an operation as it was, wherever it stood.
fn operation_before<'b, 'c>(
    before: &'b Calls<'c>,
    method: &str,
    route: &str,
    renames: &Renames,
) -> Option<&'b [Call<'c>]> {
    let there = before.get(&(method.to_owned(), route.to_owned()));
    let calls = there.or_else(|| {
        let method = method.to_lowercase();
        let (path, method) = renames.place_before(route, &method)?;
        before.get(&(method.to_uppercase(), path.to_owned()))
    });
    calls.map(Vec::as_slice)
}

/// The call that had the same body, or the same kind of body; the only one if there is only one now.
fn counterpart<'c>((_, call): Call<'_>, was: &[Call<'c>], now: &[Call<'_>]) -> Option<Call<'c>> {
    let kind = |operation: &Operation| operation.body.as_ref().map(std::mem::discriminant);
    let same = was.iter().find(|(_, former)| former.body == call.body);
    let alike = || was.iter().find(|(_, former)| kind(former) == kind(call));
    match (same.or_else(alike), was, now) {
        (Some(former), ..) | (None, [former], [_]) => Some(*former),
        _ => None,
    }
}

impl Lost<'_> {
    fn compare(&mut self, (old_group, was): Call<'_>, (group, is): Call<'_>, taken: &Taken<'_>) {
        let [former, now] = [was, is].map(|operation| bare(&operation.method_name));
        let is_renamed = former != now && old_group.accessor == group.accessor;
        let accessor = group.accessor.as_str();
        if is_renamed && !taken.methods.contains(&(accessor, former)) {
            self.names.insert("method".to_owned(), former.into());
            let said = format!("{accessor}().{former} stays as a former name of {now}");
            self.said.push(said);
        }
        if was.name != is.name && !taken.types.contains(was.name.as_str()) {
            self.names
                .insert("type".to_owned(), was.name.clone().into());
            let said = format!("{} stays as a former name of {}", was.name, is.name);
            self.said.push(said);
        }
    }

    fn cannot_stay(&mut self, (_, is): Call<'_>) {
        let names = std::mem::take(&mut self.names);
        let names: Vec<&str> = names.values().filter_map(Value::as_str).collect();
        self.said = names
            .iter()
            .map(|name| {
                format!(
                    "{name} cannot stay as a former name of {}: only the first kind of body of an operation can have former names",
                    bare(&is.method_name)
                )
            })
            .collect();
    }
}

/// A name without the mark that it is none of Rust's own words here.
fn bare(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// The names of an alias.
pub(super) fn shown(alias: &Value) -> String {
    let names = ["method", "type"]
        .iter()
        .filter_map(|member| alias[member].as_str());
    names.collect::<Vec<_>>().join(", ")
}

/// Names that a client has.
pub(super) struct Taken<'c> {
    /// Accessor by method and route.
    accessors: BTreeMap<(&'c str, &'c str), &'c str>,
    /// Accessor and method.
    methods: BTreeSet<(&'c str, &'c str)>,
    types: BTreeSet<&'c str>,
}

impl<'c> Taken<'c> {
    pub(super) fn of(client: &'c Client) -> Self {
        let calls = calls(client);
        let all = || calls.values().flatten();
        let methods =
            all().map(|(group, operation)| (group.accessor.as_str(), bare(&operation.method_name)));
        let first = calls.values().filter_map(|calls| calls.first());
        let accessors = first.map(|(group, operation)| {
            let place = (operation.method.as_str(), operation.route.as_str());
            (place, group.accessor.as_str())
        });
        let items = client
            .types
            .iter()
            .flat_map(|module| &module.items)
            .map(crate::rust::Item::name);
        let handles = client.groups.iter().map(|group| group.handle.as_str());
        let operations = all().map(|(_, operation)| operation.name.as_str());
        Self {
            accessors: accessors.collect(),
            methods: methods.collect(),
            types: items.chain(handles).chain(operations).collect(),
        }
    }

    /// Why an alias of this operation cannot stay in a client that breaks by this version; none if it can.
    pub(super) fn why_it_goes(
        &self,
        alias: &Value,
        [method, route]: [&str; 2],
        broken_by: Option<Version>,
    ) -> Option<&'static str> {
        let text = |member: &str| alias[member].as_str();
        let Some(accessor) = self.accessors.get(&(method, route)) else {
            return Some("its operation is gone");
        };
        let since = text("since").and_then(Version::parse);
        let is_over = since
            .zip(broken_by)
            .is_some_and(|(since, next)| since.is_over_at(next));
        if is_over {
            return Some("it was deprecated long enough");
        }
        let is_method_taken =
            text("method").is_some_and(|name| self.methods.contains(&(accessor, name)));
        let is_type_taken = text("type").is_some_and(|name| self.types.contains(name));
        (is_method_taken || is_type_taken).then_some("something else has that name now")
    }
}
