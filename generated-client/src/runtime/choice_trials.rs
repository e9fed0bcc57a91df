// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/choice_trials.rs and run the command again.

//! How many variants are tried on for one value: choices within choices would otherwise take a time that doubles with each level.

use std::cell::Cell;

use serde_json::Value;

/// How many variants are tried on, besides the best one of each choice, for each value within the outermost choice.
const TRIALS: usize = 16;

thread_local! {
    /// How many are left to the choice that is being read; none outside of one.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// The trials of a choice and of those within it.
pub(crate) struct Trials {
    is_outermost: bool,
}

impl Trials {
    /// Trials for a value, from those of the choice around it if there is one.
    pub(crate) fn of(value: &Value) -> Self {
        let is_outermost = LEFT.get().is_none();
        if is_outermost {
            LEFT.set(Some(values(value).saturating_mul(TRIALS)));
        }
        Self { is_outermost }
    }

    /// Takes one; false if none is left.
    #[allow(clippy::unused_self, reason = "there are none without a choice")]
    pub(crate) fn take(&self) -> bool {
        let left = LEFT.get().unwrap_or_default();
        LEFT.set(Some(left.saturating_sub(1)));
        left > 0
    }
}

impl Drop for Trials {
    fn drop(&mut self) {
        if self.is_outermost {
            LEFT.set(None);
        }
    }
}

/// How many values there are in a value, itself included.
fn values(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(values).sum(),
        Value::Object(members) => members.values().map(values).sum(),
        _ => 0,
    }
}
