//! `cargo xtask try`: whether the client would take an answer that somebody saved.

mod lines;

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use anstyle::{AnsiColor, Style};
use anyhow::{Context as _, Result};
use beatpass_generator::inspect::{self, Report};
use beatpass_generator::rust::{Operation, Output};

use self::lines::Lines;
use crate::cli::{PACKAGE, Try};
use crate::inputs::Inputs;
use crate::regen::Outcome;
use crate::{message, terminal, workspace};

/// Checks the answer and shows the report.
///
/// # Errors
///
/// If a file cannot be read, or no operation has the name that was given.
pub fn run(options: &Try) -> Result<Outcome> {
    let inputs = Inputs::of_options(&workspace::root(), &options.document, PACKAGE)?;
    let (client, _) = match beatpass_generator::plan(&inputs.input) {
        Ok(planned) => planned,
        Err(errors) => {
            message::show(&errors, &inputs.sources(), &options.messages);
            return Ok(Outcome::Invalid);
        }
    };
    let operation = inspect::find(&client, &options.operation)?;
    let body = read(&options.file)?;
    let report = inspect::inspect(&client, operation, &body);
    show(operation, &report);
    Ok(if report.fits() {
        Outcome::Done
    } else {
        Outcome::Differs
    })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    if file == Path::new("-") {
        let mut body = Vec::new();
        let read = io::stdin().read_to_end(&mut body);
        read.context("cannot read standard input")?;
        return Ok(body);
    }
    fs::read(file).with_context(|| format!("cannot read {}", workspace::shown(file)))
}

fn show(operation: &Operation, report: &Report) {
    let (colour, verdict) = if report.fits() {
        (AnsiColor::Green, "the client takes this answer")
    } else {
        (AnsiColor::Red, "the client gives an error for this answer")
    };
    let style = Style::new().bold().fg_color(Some(colour.into()));
    let id = &operation.id;
    terminal::say(format_args!("{style}{id}: {verdict}{style:#}"));
    if !matches!(operation.output, Output::Json(_) | Output::SecretJson(_)) {
        terminal::note(
            "this operation is not answered in JSON, so nothing was compared with types",
        );
    }
    let nulls = report.nulls.iter().map(|path| (path, ""));
    section("why", &Lines::of(findings(&report.mismatches)));
    section(
        "members that the client does not know",
        &Lines::of(findings(&report.unknown)),
    );
    section("nulls", &Lines::of(nulls));
}

fn findings(findings: &[inspect::Finding]) -> impl Iterator<Item = (&inspect::Path, &str)> {
    findings
        .iter()
        .map(|finding| (&finding.path, finding.fact.as_str()))
}

fn section(title: &str, lines: &Lines) {
    if lines.count > 0 {
        let style = Style::new().bold();
        terminal::say(format_args!(
            "\n{style}{title}{style:#} ({}):\n{lines}",
            lines.count
        ));
    }
}
