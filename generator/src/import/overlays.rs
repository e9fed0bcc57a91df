//! Overlay actions that a new revision has made void: found by applying them; taken out of the texts, or led to where their target
//! stands now, with all else as it was.

use std::fmt;

use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics, Origins, Severity};
use crate::load::{self, MATCHES_NOTHING};
use crate::{Input, Source, plan_whole};

use super::fresh;
use super::led::Led;
use super::renames::Renames;
use super::tree::{Block, Entry, Tree};

/// What is proposed for an overlay.
#[derive(Debug, Clone)]
pub struct Edit {
    /// Index of the overlay, from 0.
    pub overlay: usize,
    /// Its text with the edit; none: no action is left, so the file goes.
    pub text: Option<String>,
    /// The actions that go or get another target, in their order.
    pub actions: Vec<VoidAction>,
}

/// An action that cannot stay as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidAction {
    /// Index of the action in the text as it was, from 0.
    pub index: usize,
    /// Line of the action in the text as it was, from 1.
    pub line: usize,
    /// Its target.
    pub target: String,
    /// Why it cannot.
    pub why: Void,
}

/// Why an action cannot stay as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Void {
    /// Its target is no longer there.
    Lost,
    /// The document says it by itself now.
    Needless,
    /// Its target has another name now, so it stays with this target.
    Moved(String),
    /// It names an operation that has this id now, and stays with that.
    Renamed(String),
    /// What it writes is an error in the document as it is now: which one.
    Unfit(String),
}

impl Void {
    /// Whether the action goes; one that is led elsewhere stays.
    pub(super) fn takes_out(&self) -> bool {
        !matches!(self, Self::Moved(_) | Self::Renamed(_))
    }
}

impl fmt::Display for Void {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lost => formatter.write_str("its target is no longer there"),
            Self::Moved(target) => {
                write!(formatter, "it is led to {target}, where that stands now")
            }
            Self::Renamed(id) => {
                write!(formatter, "the operation that it names is called {id} now")
            }
            Self::Needless => formatter.write_str("the document says it by itself now"),
            Self::Unfit(message) => write!(formatter, "it does not fit any more: {message}"),
        }
    }
}

/// The actions of an overlay that are left, by their index in the text as it was.
struct Left {
    source: Source,
    is_gone: bool,
    indexes: Vec<usize>,
    gone: Vec<(usize, Void)>,
}

/// Finds what is to be edited, where this was renamed.
pub(super) fn edits(input: &Input, renames: &Renames) -> Vec<Edit> {
    let mut left: Vec<Left> = input.overlays.iter().map(Left::of).collect();
    for overlay in &mut left {
        overlay.follow(renames);
    }
    let mut next = input.clone();
    loop {
        next.overlays = left.iter().map(|left| left.source.clone()).collect();
        let mut void = void_actions(&next);
        if void.is_empty() {
            void = unfit_actions(&next);
        }
        let mut has_changed = false;
        for (overlay, action, why) in void.into_iter().rev() {
            has_changed |= left[overlay].remove(action, why);
        }
        if !has_changed {
            break;
        }
    }
    let edited = left
        .into_iter()
        .enumerate()
        .filter(|(_, left)| !left.gone.is_empty());
    edited
        .map(|(overlay, left)| left.edit(overlay, &input.overlays[overlay]))
        .collect()
}

/// Overlay, index of the action as the overlay is now, and why it goes.
type Found = (usize, usize, Void);

fn in_order(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|(overlay, action, _)| (*overlay, *action));
    found.dedup_by_key(|(overlay, action, _)| (*overlay, *action));
    found
}

/// Actions that select nothing, or change nothing.
fn void_actions(input: &Input) -> Vec<Found> {
    let mut diagnostics = Diagnostics::new();
    let _ = load::merge(
        &input.document,
        &input.overlays,
        &mut Origins::default(),
        &mut diagnostics,
    );
    in_order(diagnostics.iter().filter_map(void_action).collect())
}

/// Actions that write what is an error.
fn unfit_actions(input: &Input) -> Vec<Found> {
    let Err(diagnostics) = plan_whole(input) else {
        return Vec::new();
    };
    let numbered = diagnostics.iter().enumerate();
    let errors = numbered.filter(|(_, diagnostic)| diagnostic.severity == Severity::Error);
    let found = errors.filter_map(|(number, error)| {
        let place = error.place.as_ref().filter(|place| place.source == 0)?;
        let node = match error.code {
            // It is shown at the schema, whatever says its name.
            "id-of-two-types" => place.pointer.child("x-client-id"),
            _ => place.pointer.clone(),
        };
        let action = diagnostics.action_of(number, &node)?;
        Some((
            action.overlay,
            action.action,
            Void::Unfit(error.message.clone()),
        ))
    });
    in_order(found.collect())
}

fn void_action(diagnostic: &Diagnostic) -> Option<Found> {
    let why = match diagnostic.code {
        "overlay-target" if diagnostic.message == MATCHES_NOTHING => Void::Lost,
        "overlay-no-effect" => Void::Needless,
        _ => return None,
    };
    let place = diagnostic.place.as_ref()?;
    let mut way = place.pointer.tokens();
    let is_action = way.next()? == "actions";
    let action = way.next()?.parse().ok()?;
    is_action.then_some((place.source.checked_sub(1)?, action, why))
}

impl Left {
    fn of(source: &Source) -> Self {
        let value = load::value_of(&source.text).unwrap_or_default();
        let count = value["actions"].as_array().map(Vec::len);
        Self {
            source: source.clone(),
            is_gone: false,
            indexes: (0..count.unwrap_or_default()).collect(),
            gone: Vec::new(),
        }
    }

    /// Leads all actions to where their targets stand now, also those of several targets of which some moved.
    fn follow(&mut self, renames: &Renames) {
        let value = load::value_of(&self.source.text).unwrap_or_default();
        let actions = value["actions"].as_array().into_iter().flatten();
        for (action, said) in actions.enumerate() {
            for led in Led::of(said, renames) {
                if let Some(text) = led.written(&self.source.text, action) {
                    self.source.text = text;
                    self.gone.push((action, led.why));
                }
            }
        }
    }

    /// Takes an action out; false if the text cannot be taken apart.
    fn remove(&mut self, action: usize, why: Void) -> bool {
        if action >= self.indexes.len() {
            return false;
        }
        let Some(text) = without(&self.source.text, action) else {
            return false;
        };
        self.source.text = text;
        self.gone.push((self.indexes.remove(action), why));
        self.is_gone = self.indexes.is_empty();
        true
    }

    fn edit(mut self, overlay: usize, was: &Source) -> Edit {
        // What was led elsewhere may go all the same: the last word counts.
        self.gone.reverse();
        self.gone.sort_by_key(|(index, _)| *index);
        self.gone.dedup_by_key(|(index, _)| *index);
        let tree = Tree::of(&was.text);
        let value = load::value_of(&was.text).unwrap_or_default();
        let actions = self.gone.iter().map(|(index, why)| VoidAction {
            index: *index,
            line: line_of(tree.as_ref(), *index),
            target: value["actions"][*index]["target"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            why: why.clone(),
        });
        Edit {
            overlay,
            actions: actions.collect(),
            text: (!self.is_gone).then_some(self.source.text),
        }
    }
}

/// The line of an action, from 1.
pub(super) fn line_of(tree: Option<&Tree<'_>>, action: usize) -> usize {
    let entries = tree.and_then(actions);
    let entry = entries.and_then(|block| block.entries.get(action));
    entry.map_or(1, |entry| entry.start + 1)
}

/// The actions of an overlay.
pub(super) fn actions<'t>(tree: &'t Tree<'_>) -> Option<&'t Block> {
    tree.block()?.member("actions")?.block()
}

/// The text with another value of an entry. What stands in front of it in its first line stays, as the dash of the element around it.
pub(super) fn written_anew(tree: &Tree<'_>, entry: &Entry, value: &Value) -> String {
    let mut text = tree.lines[..entry.start].concat();
    let first = tree.lines[entry.start].chars().take(entry.column);
    text.extend(first);
    let mut lines = String::new();
    fresh::entry(&mut lines, entry.key.as_deref(), value, entry.column);
    text.push_str(lines.trim_start_matches(' '));
    text.push_str(&tree.lines[entry.end..].concat());
    text
}

/// The text without an action: all else stays as it is, as far as it can.
fn without(text: &str, action: usize) -> Option<String> {
    let mut value = load::value_of(text)?;
    let list = value.get_mut("actions")?.as_array_mut()?;
    (action < list.len()).then(|| list.remove(action))?;
    let tree = Tree::of(text);
    let cut = tree.as_ref().and_then(|tree| cut(tree, action));
    cut.filter(|text| load::value_of(text).as_ref() == Some(&value))
        .or_else(|| Some(rewritten(tree.as_ref(), &value)))
}

/// The lines without those of an action. A heading above it goes over to the next action if that has none of its own.
fn cut(tree: &Tree<'_>, action: usize) -> Option<String> {
    let block = actions(tree)?;
    let entry = block.entries.get(action)?;
    let is_heading = |entry: &Entry| {
        let lead = &tree.lines[entry.lead..entry.start];
        lead.iter().any(|line| line.trim().is_empty())
    };
    let next = block.entries.get(action + 1);
    let keeps_heading = is_heading(entry) && next.is_some_and(|next| !is_heading(next));
    let from = if keeps_heading {
        entry.start
    } else {
        entry.lead
    };
    let parts = [&tree.lines[..from], &tree.lines[entry.end..]];
    Some(parts.concat().concat())
}

/// The overlay with its list of actions written anew, and all else as it is; written anew as a whole where that would not be read as
/// it should.
pub(super) fn rewritten(tree: Option<&Tree<'_>>, value: &Value) -> String {
    let list = tree.and_then(|tree| Some((tree, tree.block()?.member("actions")?)));
    let text = list.map(|(tree, entry)| written_anew(tree, entry, &value["actions"]));
    text.filter(|text| load::value_of(text).as_ref() == Some(value))
        .unwrap_or_else(|| {
            let mut text = String::new();
            fresh::block(&mut text, value, 0);
            text
        })
}
