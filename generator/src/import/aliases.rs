//! The overlay of former names of operations: imports add names and take them out; whatever else stands in it stays as it is.

use serde_json::{Map, Value, json};

use super::former;
use super::led::Led;
use super::overlays::{VoidAction, rewritten};
use super::renames::Renames;
use super::segments::quoted;
use super::target::Target;
use super::tree::{Entry, Tree};
use super::version::Version;
use super::{fresh, overlays};
use crate::load;
use crate::rust::Client;

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

/// The extension with the former names of an operation.
const KEY: &str = "x-client-alias";

/// The actions of the overlay.
#[derive(Debug, Clone, Default)]
pub(super) struct Aliases {
    /// Its text as it was; none if there was none.
    was: Option<String>,
    actions: Vec<Action>,
}

#[derive(Debug, Clone)]
struct Action {
    /// Its index in the text as it was.
    index: Option<usize>,
    value: Value,
}

/// An alias that came or went, in words.
pub(super) type Said = String;

impl Aliases {
    /// Reads the overlay.
    pub(super) fn read(text: &str) -> Self {
        let value = load::value_of(text).unwrap_or_default();
        let actions = value["actions"].as_array().into_iter().flatten().cloned();
        let numbered = actions.enumerate().map(|(index, value)| Action {
            index: Some(index),
            value,
        });
        Self {
            was: Some(text.to_owned()),
            actions: numbered.collect(),
        }
    }

    /// Leads the actions to where their targets and the operations that they name stand now.
    pub(super) fn follow(&mut self, renames: &Renames) {
        for action in &mut self.actions {
            for led in Led::of(&action.value, renames) {
                led.set(&mut action.value);
            }
        }
    }

    /// What is left of the overlay without any former name.
    pub(super) fn bare(&self) -> Self {
        Self {
            was: self.was.clone(),
            actions: self.others().map(|(_, action)| action).collect(),
        }
    }

    /// The actions without former names, by their index; those left out that are about nothing else.
    fn others(&self) -> impl Iterator<Item = (usize, Action)> {
        let numbered = self.actions.iter().cloned().enumerate();
        numbered
            .filter(|(_, action)| !action.is_alias_only())
            .map(|(index, mut action)| {
                action.set(Vec::new());
                (index, action)
            })
    }

    /// Takes out actions that became void, found in what is left without former names.
    pub(super) fn drop_void(&mut self, void: &[VoidAction]) -> Vec<Said> {
        let others: Vec<usize> = self.others().map(|(index, _)| index).collect();
        let mut said = Vec::new();
        for (index, void) in void
            .iter()
            .filter_map(|void| Some((*others.get(void.index)?, void)))
        {
            let action = &mut self.actions[index];
            let mut update = Map::new();
            if let Some(names) = action.names().filter(|_| action.operation().is_some()) {
                update.insert(KEY.to_owned(), names.clone().into());
            }
            action.value["update"] = update.into();
            said.push(format!("the action on {} goes: {}", void.target, void.why));
        }
        self.actions.retain(|action| !action.is_empty());
        said
    }

    /// Adds the names that operations lose, unless something else has them now.
    pub(super) fn add_renamed(
        &mut self,
        clients: [&Client; 2],
        renames: &Renames,
        since: Version,
    ) -> Vec<Said> {
        let mut said = Vec::new();
        let mut came = Vec::new();
        for lost in former::lost(clients, renames) {
            said.extend(lost.said);
            if !lost.names.is_empty() {
                let mut alias = lost.names;
                alias.insert("since".to_owned(), since.to_string().into());
                came.push((lost.method, lost.route, Value::Object(alias)));
            }
        }
        came.sort_by_cached_key(|(method, route, _)| target(method, route));
        for (method, route, alias) in came {
            self.add(method, route, alias);
        }
        said
    }

    fn add(&mut self, method: &str, route: &str, alias: Value) {
        let is_there = |action: &&mut Action| {
            action
                .operation()
                .is_some_and(|(path, of)| path == route && of == method)
        };
        let there = self.actions.iter_mut().find(is_there);
        if let Some(list) = there.and_then(|action| action.value["update"][KEY].as_array_mut()) {
            list.push(alias);
            return;
        }
        let value = json!({
            "target": target(method, route),
            "description": "Former names of this operation. Source: the client's earlier versions.",
            "update": { KEY: [alias] },
        });
        self.actions.push(Action { index: None, value });
    }

    /// Takes out what leads to no operation any more, names that something else has now, and, in a version that breaks, what has been
    /// deprecated long enough.
    pub(super) fn prune(&mut self, new: &Client, broken_by: Option<Version>) -> Vec<Said> {
        let names = former::Taken::of(new);
        let mut said = Vec::new();
        self.actions.retain_mut(|action| {
            let Some((path, method)) = action.operation() else {
                return true;
            };
            let goes = |alias: &Value| names.why_it_goes(alias, [&method, &path], broken_by);
            let mut list = action.names().cloned().unwrap_or_default();
            list.retain(|alias| {
                let why = goes(alias);
                said.extend(why.map(|why| format!("{} goes: {why}", former::shown(alias))));
                why.is_none()
            });
            action.set(list);
            !action.is_empty()
        });
        said
    }

    /// The overlay; none if there is nothing in it.
    pub(super) fn text(&self) -> Option<String> {
        if self.actions.is_empty() {
            return None;
        }
        let actions = self.actions.iter().map(|action| action.value.clone());
        let list = Value::Array(actions.collect());
        let Some(was) = &self.was else {
            let mut text = HEAD.to_owned();
            fresh::block(&mut text, &list, 2);
            return Some(text);
        };
        let value_was = load::value_of(was)?;
        let mut value = value_was.clone();
        *value.get_mut("actions")? = list;
        let tree = Tree::of(was);
        let spliced = tree
            .as_ref()
            .and_then(|tree| self.spliced(tree, &value_was));
        spliced
            .filter(|text| load::value_of(text).as_ref() == Some(&value))
            .or_else(|| Some(rewritten(tree.as_ref(), &value)))
    }

    /// The text as it was, with the lines of those actions alone that changed, came or went.
    fn spliced(&self, tree: &Tree<'_>, was: &Value) -> Option<String> {
        let block = overlays::actions(tree)?;
        let (first, last) = (block.entries.first()?, block.entries.last()?);
        let mut text = tree.lines[..first.lead].concat();
        for action in &self.actions {
            let place = action
                .index
                .and_then(|index| Some((block.entries.get(index)?, &was["actions"][index])));
            action.write(&mut text, tree, place, first.column);
        }
        text.push_str(&tree.lines[last.end..].concat());
        Some(text)
    }
}

impl Action {
    /// Path and method in capitals of the one operation that it gives former names.
    fn operation(&self) -> Option<(String, String)> {
        self.names()?;
        let target = Target::of(self.value["target"].as_str()?)?;
        let (path, method) = target.operation()?;
        Some((path.to_owned(), method.to_uppercase()))
    }

    fn names(&self) -> Option<&Vec<Value>> {
        self.value["update"][KEY].as_array()
    }

    /// Whether former names are all that it is about.
    fn is_alias_only(&self) -> bool {
        let update = self.value["update"].as_object();
        self.operation().is_some() && update.is_some_and(|update| update.len() == 1)
    }

    /// Gives it these former names, if it has any.
    fn set(&mut self, names: Vec<Value>) {
        if self.operation().is_none() {
            return;
        }
        if let Some(update) = self.value["update"].as_object_mut() {
            if names.is_empty() {
                update.shift_remove(KEY);
            } else {
                update.insert(KEY.to_owned(), names.into());
            }
        }
    }

    /// Whether nothing is left of its update.
    fn is_empty(&self) -> bool {
        self.value["update"].as_object().is_some_and(Map::is_empty)
    }

    /// Appends its lines: those that it has, if it is as it was.
    fn write(
        &self,
        text: &mut String,
        tree: &Tree<'_>,
        place: Option<(&Entry, &Value)>,
        column: usize,
    ) {
        let Some((entry, was)) = place else {
            return fresh::entry(text, None, &self.value, column);
        };
        text.push_str(&tree.lines[entry.lead..entry.start].concat());
        if *was == self.value {
            text.push_str(&tree.lines[entry.start..entry.end].concat());
        } else {
            fresh::entry(text, None, &self.value, column);
        }
        if !text.ends_with(['\n', '\r']) {
            text.push('\n');
        }
    }
}

fn target(method: &str, route: &str) -> String {
    format!("$.paths[{}].{}", quoted(route, '\''), method.to_lowercase())
}
