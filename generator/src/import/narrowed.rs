//! Overlay actions that stay and reach less than before: what they said of the rest is lost unless somebody looks.

use super::overlays::{Edit, line_of};
use super::tree::Tree;
use crate::{Input, Planned, load};

/// An action that selects fewer nodes than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    /// Index of the overlay as it was, from 0.
    pub overlay: usize,
    /// Line of the action in the text as it was, from 1.
    pub line: usize,
    /// Its target.
    pub target: String,
    /// How many nodes it selected.
    pub was: usize,
    /// How many it selects now.
    pub is: usize,
}

/// Compares what each action selects in the document and in its new revision. That of former names is left out.
pub(super) fn find(
    (current, was): (&Input, &Planned),
    (next, is): (&Input, &Planned),
    edits: &[Edit],
    aliases: &str,
) -> Vec<Narrowed> {
    let mut narrowed = Vec::new();
    for (overlay, source) in current.overlays.iter().enumerate() {
        let mut others = next.overlays.iter();
        let now = others.position(|other| other.name == source.name);
        let Some(now) = now.filter(|_| source.name != aliases) else {
            continue;
        };
        let value = load::value_of(&source.text).unwrap_or_default();
        let actions = value["actions"].as_array().map_or(0, Vec::len);
        let left = (0..actions).filter(|action| !is_gone(edits, overlay, *action));
        for (place, action) in left.enumerate() {
            let counts = (
                was.origins.selected(overlay, action),
                is.origins.selected(now, place),
            );
            if let (Some(was), Some(is)) = counts
                && is < was
            {
                narrowed.push(Narrowed {
                    overlay,
                    line: line_of(Tree::of(&source.text).as_ref(), action),
                    target: text(&value["actions"][action]["target"]),
                    was,
                    is,
                });
            }
        }
    }
    narrowed
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Whether an action is taken out; those that are led elsewhere stay.
fn is_gone(edits: &[Edit], overlay: usize, action: usize) -> bool {
    let of_overlay = edits.iter().filter(|edit| edit.overlay == overlay);
    let mut actions = of_overlay.flat_map(|edit| &edit.actions);
    actions.any(|edited| edited.index == action && edited.why.takes_out())
}
