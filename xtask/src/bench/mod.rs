//! `cargo xtask bench`: how long each stage of generation takes, beside what the libraries under it need alone; with `--calls`
//! what calls of the client cost.

mod calls;
mod floor;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use beatpass_generator::{Diagnostics, Input, Output, Stage, generate_observed};

use crate::cli::Bench;
use crate::inputs::Inputs;
use crate::message;
use crate::regen::Outcome;
use crate::table::Table;
use crate::terminal::{self, Status};
use crate::workspace;

/// Measures the documents and prints a table for each.
///
/// # Errors
///
/// If a document cannot be read, or the program that measures calls fails. One that has errors is shown with them and counts as
/// invalid input.
pub fn run(options: &Bench) -> Result<Outcome> {
    let root = workspace::root();
    if options.calls {
        return calls::run(&root);
    }
    let inputs = read(&root, options)?;
    terminal::say(format_args!(
        "Medians of {} runs in one process, {}, {} threads.",
        options.runs,
        PROFILE,
        floor::threads()
    ));
    let mut outcome = Outcome::Done;
    for inputs in &inputs {
        let name = workspace::shown(&inputs.paths[0]);
        let status = Status::new(format_args!("measuring {name}"));
        let result = measure(&inputs.input, options.runs);
        drop(status);
        match result {
            Ok(measured) => {
                terminal::say(format_args!("\n{}", measured.report(&name, &inputs.input)));
            }
            Err(errors) => {
                message::show(&errors, &inputs.sources(), &options.messages);
                outcome = Outcome::Invalid;
            }
        }
    }
    Ok(outcome)
}

const PROFILE: &str = if cfg!(debug_assertions) {
    "built for development (dev profile)"
} else {
    "built for release (release profile)"
};

fn read(root: &Path, options: &Bench) -> Result<Vec<Inputs>> {
    match options.documents.as_slice() {
        [] => Ok(vec![Inputs::of_workspace(root)?]),
        documents => documents
            .iter()
            .map(|document| Inputs::of_document(root, document))
            .collect(),
    }
}

/// Medians for one document.
struct Measured {
    /// Stages in their order.
    stages: Vec<(Stage, Duration)>,
    total: Duration,
    /// The document into openapiv3; none where that alone cannot read it.
    parse: Option<Duration>,
    /// The emitted code through prettyplease.
    format: Duration,
    output: Output,
}

fn measure(input: &Input, runs: u16) -> Result<Measured, Diagnostics> {
    let mut output = generate_observed(input, &mut |_| {})?;
    let (mut stages, mut totals, mut parses, mut formats) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let start = Instant::now();
        let mut ends = Vec::new();
        output = generate_observed(input, &mut |stage| ends.push((stage, start.elapsed())))?;
        totals.push(start.elapsed());
        stages.push(ends);
        parses.push(floor::parse(&input.document.text));
        formats.push(floor::format(&output));
    }
    let parse = parses.into_iter().collect::<Option<Vec<_>>>().map(median);
    Ok(Measured {
        stages: medians(&stages),
        total: median(totals),
        parse,
        format: median(formats),
        output,
    })
}

/// The median of each stage, from the times at which stages ended.
fn medians(runs: &[Vec<(Stage, Duration)>]) -> Vec<(Stage, Duration)> {
    let stages = runs.first().map(Vec::as_slice).unwrap_or_default();
    let took = |run: &Vec<(Stage, Duration)>, index: usize| {
        let end = |index: usize| run.get(index).map(|(_, end)| *end).unwrap_or_default();
        end(index).saturating_sub(index.checked_sub(1).map(end).unwrap_or_default())
    };
    let of_stage = |index| median(runs.iter().map(|run| took(run, index)).collect());
    stages
        .iter()
        .enumerate()
        .map(|(index, (stage, _))| (*stage, of_stage(index)))
        .collect()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

impl Measured {
    fn report(&self, name: &str, input: &Input) -> String {
        let overlays = if input.overlays.is_empty() {
            String::new()
        } else {
            format!(" with {} overlays", input.overlays.len())
        };
        let emitted: usize = self.output.files.iter().map(|file| file.text.len()).sum();
        let (read, files) = (
            input.document.text.len().div_ceil(1024),
            self.output.files.len(),
        );
        format!(
            "{name}{overlays}: {read} KiB in, {files} files and {} KiB out\n{}",
            emitted.div_ceil(1024),
            self.table()
        )
    }

    fn table(&self) -> Table<5> {
        let mut table = Table::new(["", "ms", "share", "floor ms", "ratio"]);
        for (stage, time) in &self.stages {
            let floor = match stage {
                Stage::Load => self.parse,
                Stage::Emit => Some(self.format),
                Stage::Read | Stage::Plan => None,
            };
            table.row(self.row(&format!("{stage:?}").to_lowercase(), *time, floor));
        }
        let floor = self.parse.map(|parse| parse + self.format);
        table.row(self.row("total", self.total, floor));
        table
    }

    fn row(&self, name: &str, time: Duration, floor: Option<Duration>) -> [String; 5] {
        let share = 100.0 * time.as_secs_f64() / self.total.as_secs_f64();
        let ratio = floor.map(|floor| format!("{:.2}", time.as_secs_f64() / floor.as_secs_f64()));
        [
            name.to_owned(),
            milliseconds(time),
            format!("{share:.0} %"),
            floor.map(milliseconds).unwrap_or_default(),
            ratio.unwrap_or_default(),
        ]
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(number: u64) -> Duration {
        Duration::from_millis(number)
    }

    #[test]
    fn a_stage_takes_from_the_end_of_the_one_before() {
        let run = |load, read| vec![(Stage::Load, ms(load)), (Stage::Read, ms(load + read))];
        let runs = [run(5, 1), run(1, 9), run(3, 3)];
        assert_eq!(medians(&runs), [(Stage::Load, ms(3)), (Stage::Read, ms(3))]);
    }

    #[test]
    fn the_table_sets_each_stage_beside_its_floor() {
        let measured = Measured {
            stages: vec![
                (Stage::Load, ms(30)),
                (Stage::Read, ms(1)),
                (Stage::Plan, ms(9)),
                (Stage::Emit, ms(60)),
            ],
            total: ms(100),
            parse: Some(ms(20)),
            format: ms(50),
            output: Output {
                files: Vec::new(),
                diagnostics: Diagnostics::new(),
            },
        };
        insta::assert_snapshot!(measured.table().to_string(), @r"
                  ms  share  floor ms  ratio
        load    30.0   30 %      20.0   1.50
        read     1.0    1 %
        plan     9.0    9 %
        emit    60.0   60 %      50.0   1.20
        total  100.0  100 %      70.0   1.43
        ");
    }
}
