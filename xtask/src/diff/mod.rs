//! `cargo xtask diff`: what changed from one document to another, and whom it touches.

mod json;
mod markdown;
mod side;
mod since;
mod text;

use anyhow::Result;
use beatpass_generator::diagnostics::Pointer;
use beatpass_generator::diff::{Behaviour, Change, Crate, Diff, Wire, compare};
use beatpass_generator::{Planned, plan_whole};

use crate::cli::{self, FailOn, Format, Messages};
use crate::regen::Outcome;
use crate::{message, terminal, workspace};

pub use side::Side;
pub use since::since_generated;

/// Compares two documents and shows what changed.
///
/// # Errors
///
/// If a file or revision cannot be read.
pub fn run(options: &cli::Diff) -> Result<Outcome> {
    let root = workspace::root();
    let old = Side::read(&root, &options.old, options.overlays, &options.old_overlays)?;
    let new = Side::read(&root, &options.new, options.overlays, &options.new_overlays)?;
    let (Some(was), Some(is)) = (
        planned(&old, &options.messages),
        planned(&new, &options.messages),
    ) else {
        return Ok(Outcome::Invalid);
    };
    let report = Report::of(&old, &was, &new, &is);
    match options.format {
        Format::Text => terminal::say(report.text()),
        Format::Markdown => terminal::say(report.markdown().trim_end()),
        Format::Json => terminal::say(report.json()),
    }
    Ok(match options.fail_on {
        Some(limit) if fails(&report.diff, limit) => Outcome::Differs,
        _ => Outcome::Done,
    })
}

/// The planned client of a document; none if it has errors, which have been shown.
fn planned(side: &Side, messages: &Messages) -> Option<Planned> {
    match plan_whole(&side.inputs.input) {
        Ok(planned) => Some(planned),
        Err(errors) => {
            message::show(&errors, &side.sources(), messages);
            None
        }
    }
}

fn fails(diff: &Diff, limit: FailOn) -> bool {
    match limit {
        FailOn::Any => !diff.changes.is_empty(),
        FailOn::Breaking => diff.is_breaking(),
        FailOn::Wire => diff.wire() == Wire::Breaks,
        FailOn::Rust => diff.rust() == Some(Crate::Major),
    }
}

/// A diff with the places of its changes found in the files. It can be shown as text, as Markdown and as JSON.
#[derive(Debug, Clone)]
pub struct Report {
    /// What changed.
    pub diff: Diff,
    /// For each change its place in the old document and in the new one.
    places: Vec<[Option<Place>; 2]>,
}

/// Where something stands, as people find it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    pointer: Pointer,
    file: String,
    line: usize,
    column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl Report {
    /// Compares two documents that were planned.
    pub fn of(old: &Side, was: &Planned, new: &Side, is: &Planned) -> Self {
        let diff = compare(was, is);
        let olds = places(&diff, old, was, |change| change.old.as_ref());
        let news = places(&diff, new, is, |change| change.new.as_ref());
        let places = olds.into_iter().zip(news).map(|(old, new)| [old, new]);
        Self {
            places: places.collect(),
            diff,
        }
    }

    /// The changes with their places.
    fn changes(&self) -> impl Iterator<Item = (&Change, &[Option<Place>; 2])> {
        self.diff.changes.iter().zip(&self.places)
    }

    /// How many changes there are, and the verdicts on all of them together.
    fn summary(&self) -> String {
        let changes = &self.diff.changes;
        let Some(rust) = self.diff.rust() else {
            return "Nothing changed.".to_owned();
        };
        let count =
            |is_it: &dyn Fn(&Change) -> bool| changes.iter().filter(|change| is_it(change)).count();
        let counts = [
            (
                count(&|change| change.wire == Wire::Breaks),
                ["breaks", "break"],
                "clients that are out there",
            ),
            (
                count(&|change| change.rust == Crate::Major),
                ["breaks", "break"],
                "code",
            ),
            (
                count(&|change| change.behaviour == Behaviour::Changes),
                ["changes", "change"],
                "what calls do",
            ),
        ];
        let counts = counts.into_iter().filter(|(count, ..)| *count > 0);
        let counts: Vec<String> = counts
            .map(|(count, verbs, whom)| format!("{count} {} {whom}", verbs[usize::from(count > 1)]))
            .collect();
        let all = match changes.len() {
            1 => "1 change".to_owned(),
            count => format!("{count} changes"),
        };
        let counts = if counts.is_empty() {
            String::new()
        } else {
            format!(": {}", counts.join(", "))
        };
        let rust = rust.as_str();
        format!("{all}{counts}. The next version of the crate is a {rust} one.")
    }
}

fn places<'a>(
    diff: &'a Diff,
    side: &Side,
    planned: &Planned,
    of: impl Fn(&'a Change) -> Option<&'a Pointer>,
) -> Vec<Option<Place>> {
    let pointers: Vec<Pointer> = diff.changes.iter().filter_map(&of).cloned().collect();
    let sources = planned.sources(&side.sources());
    let mut spots = planned.spots(&pointers, &sources).into_iter();
    let place = |change: &'a Change| {
        let pointer = of(change)?.clone();
        let spot = spots.next().flatten()?;
        Some(Place {
            pointer,
            file: sources[spot.source].name.clone(),
            line: spot.line,
            column: spot.column,
        })
    };
    diff.changes.iter().map(place).collect()
}
