//! What an overlay action names that has another name now, and the text of its overlay with that name: all else stays as it is, as
//! far as it can.

use serde_json::Value;

use super::overlays::{Void, actions, rewritten, written_anew};
use super::renames::Renames;
use super::tree::{Entry, Tree};
use crate::load;

/// The extension that names another operation by its id.
const CONFIRM: &str = "x-client-confirm";

/// A text in an action that has to be another one.
pub(super) struct Led {
    /// The members that lead to it from the action.
    way: &'static [&'static str],
    was: String,
    is: String,
    /// The reason.
    pub(super) why: Void,
}

impl Led {
    /// Finds them in an action.
    pub(super) fn of(action: &Value, renames: &Renames) -> Vec<Self> {
        let target = Self::at(&["target"], action, |was| {
            let is = renames.target(was)?;
            Some((is.clone(), Void::Moved(is)))
        });
        let confirm = Self::at(&["update", CONFIRM], action, |was| {
            let is = renames.id(was)?;
            Some((is.clone(), Void::Renamed(is)))
        });
        target.into_iter().chain(confirm).collect()
    }

    fn at(
        way: &'static [&'static str],
        action: &Value,
        now: impl Fn(&str) -> Option<(String, Void)>,
    ) -> Option<Self> {
        let member = |value, name: &&str| Value::get(value, *name);
        let was = way.iter().try_fold(action, member)?.as_str()?;
        let (is, why) = now(was)?;
        let was = was.to_owned();
        Some(Self { way, was, is, why })
    }

    /// Changes the action.
    pub(super) fn set(&self, action: &mut Value) {
        let member = |value, name: &&str| Value::get_mut(value, *name);
        if let Some(text) = self.way.iter().try_fold(action, member) {
            *text = self.is.as_str().into();
        }
    }

    /// The overlay with the action, by its index, changed.
    pub(super) fn written(&self, text: &str, action: usize) -> Option<String> {
        let mut value = load::value_of(text)?;
        let changed = value.get_mut("actions")?.get_mut(action)?;
        self.set(changed);
        let changed = changed.clone();
        let tree = Tree::of(text);
        let entry = tree
            .as_ref()
            .and_then(|tree| Some((tree, actions(tree)?.entries.get(action)?)));
        let in_place = entry.and_then(|(tree, entry)| {
            let (entry, node) = self.nearest(entry, &changed);
            let anew = || written_anew(tree, entry, node);
            let mut texts = self.replaced(tree, entry).chain(std::iter::once_with(anew));
            texts.find(|text| load::value_of(text).as_ref() == Some(&value))
        });
        in_place.or_else(|| Some(rewritten(tree.as_ref(), &value)))
    }

    /// The innermost entry around the text that has lines of its own, and its value.
    fn nearest<'n>(&self, action: &'n Entry, value: &'n Value) -> (&'n Entry, &'n Value) {
        let mut nearest = (action, value);
        for name in self.way {
            let (entry, value) = nearest;
            let inner = entry.block().and_then(|block| block.member(name));
            let Some(inner) = inner.zip(value.get(name)) else {
                break;
            };
            nearest = inner;
        }
        nearest
    }

    /// The overlay with the other text at each place in an entry where this one is written as it is read; the last place first.
    fn replaced<'n>(
        &'n self,
        tree: &'n Tree<'_>,
        entry: &Entry,
    ) -> impl Iterator<Item = String> + 'n {
        let before = tree.lines[..entry.start].concat();
        let written = tree.lines[entry.start..entry.end].concat();
        let after = tree.lines[entry.end..].concat();
        let places = written.rmatch_indices(&self.was).map(|(at, _)| at);
        let places: Vec<usize> = places.collect();
        places.into_iter().map(move |at| {
            let (head, tail) = (&written[..at], &written[at + self.was.len()..]);
            [&before, head, &self.is, tail, &after].concat()
        })
    }
}
