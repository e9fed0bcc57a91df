//! How many variants are tried on: as many as the client tries, by the same count.

use super::json::Json;
use super::value::Inspector;

/// How often, besides once for each variant, the value of the outermost choice may be read, parts of it counted as parts.
const TRIALS: usize = 16;

impl Inspector<'_> {
    /// Trials of so many variants besides the best one, from those of the choice around it if there is one. Gives what was left
    /// before, for [`Self::end_trials`].
    pub(super) fn begin_trials(&mut self, json: &Json, variants: usize) -> Option<usize> {
        let before = self.trials_left;
        if variants > 0 && before.is_none() {
            self.trials_left = Some(values(json).saturating_mul(TRIALS + variants));
        }
        before
    }

    /// The trials of the outermost choice are none of the next one's.
    pub(super) fn end_trials(&mut self, before: Option<usize>) {
        if before.is_none() {
            self.trials_left = None;
        }
    }

    /// Takes a trial for a value; false if none is left.
    pub(super) fn take_trial(&mut self, json: &Json) -> bool {
        match &mut self.trials_left {
            Some(left) if *left > 0 => {
                *left = left.saturating_sub(values(json));
                true
            }
            _ => false,
        }
    }

    /// An inspector that shares the trials that are left.
    pub(super) fn for_trial(&self) -> Self {
        Self {
            trials_left: self.trials_left,
            ..Self::new(self.types)
        }
    }
}

/// How many values there are in a value, itself included.
fn values(json: &Json) -> usize {
    1 + match json {
        Json::List(elements) => elements.iter().map(values).sum(),
        Json::Object(members) => members.iter().map(|(_, value)| values(value)).sum(),
        _ => 0,
    }
}
