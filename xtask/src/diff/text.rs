//! A report for the terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use beatpass_generator::diff::{Behaviour, Change, Crate, Wire};

use super::{Place, Report};

impl Report {
    /// Two lines or more for each change: the verdicts with the sentence, then its places and what becomes of the crate's items.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (change, places) in self.changes() {
            // A string takes all text.
            let _ = write_change(&mut text, change, places);
        }
        text + &self.summary()
    }
}

fn write_change(
    text: &mut String,
    change: &Change,
    places: &[Option<Place>; 2],
) -> std::fmt::Result {
    let bold = Style::new().bold().fg_color(Some(colour(change).into()));
    writeln!(text, "{bold}{}{bold:#}: {}", change.code, change.text)?;
    writeln!(text, "    {}", verdicts(change))?;
    for item in told(change) {
        writeln!(text, "    Rust: {item}")?;
    }
    match places {
        [Some(old), Some(new)] if old.to_string() == new.to_string() => {
            writeln!(text, "    at {new}")
        }
        [Some(old), Some(new)] => writeln!(text, "    from {old} to {new}"),
        [Some(old), None] => writeln!(text, "    was at {old}"),
        [None, Some(new)] => writeln!(text, "    at {new}"),
        [None, None] => Ok(()),
    }
}

/// What becomes of items, as far as the sentence on the change does not say the same.
pub(super) fn told(change: &Change) -> impl Iterator<Item = &String> {
    change.items.iter().filter(|item| **item != change.text)
}

fn colour(change: &Change) -> AnsiColor {
    match (change.is_breaking(), change.rust) {
        (true, _) => AnsiColor::Red,
        (false, Crate::Minor) => AnsiColor::Green,
        (false, _) => AnsiColor::Cyan,
    }
}

/// `wire breaks, Rust major, behaviour changes`; what says nothing is left out.
pub(super) fn verdicts(change: &Change) -> String {
    let wire = (change.wire == Wire::Breaks).then_some("wire breaks");
    let rust = match change.rust {
        Crate::Patch => "Rust patch",
        Crate::Minor => "Rust minor",
        Crate::Major => "Rust major",
    };
    let behaviour = (change.behaviour == Behaviour::Changes).then_some("behaviour changes");
    let words = wire.into_iter().chain([rust]).chain(behaviour);
    words.collect::<Vec<_>>().join(", ")
}
