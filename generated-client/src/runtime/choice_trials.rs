// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/choice_trials.rs and run the command again.

//! Trying variants on, each at most once, and how much may be read for that: choices within choices would otherwise take a time
//! that doubles with each level.

use std::cell::Cell;

use serde_json::{Error, Value};

use super::choice::{Choice, Variant};
use super::choice_order::alike;

/// How often, besides once for each variant, the value of the outermost choice may be read, parts of it counted as parts.
const TRIALS: usize = 16;

thread_local! {
    /// How many values may still be read for the choice that is being read; none outside of one.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// What a choice and those within it may read besides the best variant of each.
struct Trials {
    is_outermost: bool,
}

impl Trials {
    /// Trials of so many variants, from those of the choice around it if there is one.
    fn of(value: &Value, variants: usize) -> Self {
        let is_outermost = LEFT.get().is_none();
        if is_outermost {
            LEFT.set(Some(values(value).saturating_mul(TRIALS + variants)));
        }
        Self { is_outermost }
    }

    /// Takes one for a value; false if none is left.
    #[allow(clippy::unused_self, reason = "there are none without a choice")]
    fn take(&self, value: &Value) -> bool {
        let left = left();
        if left > 0 {
            LEFT.set(Some(left.saturating_sub(values(value))));
        }
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

fn left() -> usize {
    LEFT.get().unwrap_or_default()
}

/// Tries variants on, the best first: what the first one that fits makes of the value, or, of several that suit it as well as the
/// best one, what loses least. If none fits, what the best one says.
pub(crate) fn try_on<T: Choice>(
    (best, others): (&'static Variant, &[&'static Variant]),
    value: &Value,
) -> Result<T, Error> {
    if others.is_empty() {
        return T::read(best.name, value);
    }
    let trials = Trials::of(value, others.len());
    let alike = alike(best, others, value);
    let mut kept = match T::read(best.name, value) {
        Ok(read) if alike == 0 || left() == 0 => return Ok(read),
        read => read.map(|read| (lost(value, &read), read)),
    };
    for (place, other) in others.iter().enumerate() {
        let is_settled = match &kept {
            Ok((lost, _)) => *lost == 0 || place >= alike,
            Err(_) => false,
        };
        if is_settled || !trials.take(value) {
            break;
        }
        let Ok(read) = T::read(other.name, value) else {
            continue;
        };
        if place >= alike {
            return Ok(read);
        }
        let lost = lost(value, &read);
        if kept.as_ref().map_or(true, |(least, _)| lost < *least) {
            kept = Ok((lost, read));
        }
    }
    kept.map(|(_, read)| read)
}

/// How many members were there and are no more; what cannot be written has lost them all.
fn lost<T: Choice>(there: &Value, read: &T) -> usize {
    serde_json::to_value(read).map_or(usize::MAX, |now| missing(there, &now))
}

fn missing(there: &Value, now: &Value) -> usize {
    match (there, now) {
        (Value::Object(there), Value::Object(now)) => {
            let there = there.iter().filter(|(_, value)| !value.is_null());
            there
                .map(|(name, value)| now.get(name).map_or(1, |now| missing(value, now)))
                .sum()
        }
        (Value::Array(there), Value::Array(now)) => there
            .iter()
            .zip(now)
            .map(|(there, now)| missing(there, now))
            .sum(),
        // An element in the place of a list is written as a list of it.
        (Value::Object(_), Value::Array(now)) if now.len() == 1 => missing(there, &now[0]),
        (Value::Object(_) | Value::Array(_), _) => 1,
        _ => 0,
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
