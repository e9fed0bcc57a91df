//! A report for a changelog: what breaks first, then what is new, then the rest.

use std::fmt::Write as _;

use beatpass_generator::diff::{Change, Crate};

use super::Report;
use super::text::{told, verdicts};

impl Report {
    /// A list for each kind of change, under headings of the third level.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        section(
            &mut text,
            "Breaking",
            self.changes_where(Change::is_breaking),
        );
        let is_new = |change: &Change| !change.is_breaking() && change.rust == Crate::Minor;
        section(&mut text, "New", self.changes_where(is_new));
        let is_other = |change: &Change| !change.is_breaking() && change.rust == Crate::Patch;
        section(&mut text, "Other", self.changes_where(is_other));
        text + &self.summary() + "\n"
    }

    fn changes_where(&self, wanted: impl Fn(&Change) -> bool) -> Vec<&Change> {
        self.diff
            .changes
            .iter()
            .filter(|change| wanted(change))
            .collect()
    }
}

fn section(text: &mut String, title: &str, changes: Vec<&Change>) {
    if changes.is_empty() {
        return;
    }
    // A string takes all text.
    let _ = write!(text, "### {title}\n\n");
    for change in changes {
        let _ = writeln!(
            text,
            "- {} ({}, {})",
            change.text,
            change.code,
            verdicts(change)
        );
        for item in told(change) {
            let _ = writeln!(text, "  - {item}");
        }
    }
    text.push('\n');
}
