//! `cargo xtask coverage`: how much of the API the client types, and which documented endpoints it lacks.

use std::fmt::{Display, Write as _};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use beatpass_generator::coverage::{Comparison, Coverage, Endpoint, Typing};
use beatpass_generator::load::read_absent;
use beatpass_generator::{Diagnostics, Source, coverage};

use crate::cli;
use crate::inputs::Inputs;
use crate::regen::Outcome;
use crate::{message, terminal, workspace};

/// Counts the client and shows a table; compares it with a list of documented endpoints, if one is given.
///
/// # Errors
///
/// If a file cannot be read.
pub fn run(options: &cli::Coverage) -> Result<Outcome> {
    let root = workspace::root();
    let inputs = Inputs::of_spec(&root, options.spec.clone())?;
    let counted = match coverage(&inputs.input) {
        Ok(counted) => counted,
        Err(diagnostics) => {
            message::show(&diagnostics, &inputs.sources(), &options.messages);
            return Ok(Outcome::Invalid);
        }
    };
    terminal::say(table(&counted).trim_end());
    match &options.endpoints {
        Some(endpoints) => compare(&root, &counted, endpoints, options),
        None => Ok(Outcome::Done),
    }
}

fn compare(
    root: &Path,
    counted: &Coverage,
    endpoints: &Path,
    options: &cli::Coverage,
) -> Result<Outcome> {
    let documented = read_endpoints(endpoints)?;
    let default = root.join("spec/absent.yaml");
    let path = options
        .absent
        .clone()
        .or_else(|| default.exists().then_some(default));
    let list = path.map(|path| read_source(&path)).transpose()?;
    let mut diagnostics = Diagnostics::new();
    let absent = list
        .as_ref()
        .map(|list| read_absent(list, &mut diagnostics));
    let comparison = counted.compare(&documented, &absent.unwrap_or_default(), &mut diagnostics);
    if diagnostics.has_errors() {
        message::show(&diagnostics, list.as_slice(), &options.messages);
        return Ok(Outcome::Invalid);
    }
    terminal::say(format_args!("\n{}", differences(&comparison).trim_end()));
    Ok(if comparison.unexplained.is_empty() {
        Outcome::Done
    } else {
        Outcome::Differs
    })
}

fn read_source(path: &Path) -> Result<Source> {
    let name = workspace::shown(path);
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    Ok(Source { name, text })
}

/// The columns `method` and `path` of a CSV file with a header.
fn read_endpoints(path: &Path) -> Result<Vec<Endpoint>> {
    let unreadable = || format!("cannot read {}", workspace::shown(path));
    let mut reader = csv::Reader::from_path(path).with_context(unreadable)?;
    let headers = reader.headers().with_context(unreadable)?.clone();
    let column = |name: &str| {
        let place = headers.iter().position(|header| header == name);
        place.with_context(|| format!("{} has no column `{name}`", workspace::shown(path)))
    };
    let (method, route) = (column("method")?, column("path")?);
    reader
        .records()
        .map(|record| {
            let record = record.with_context(unreadable)?;
            let cell = |place| record.get(place).unwrap_or_default().trim().to_owned();
            Ok(Endpoint {
                method: cell(method).to_uppercase(),
                path: cell(route),
            })
        })
        .collect()
}

fn table(counted: &Coverage) -> String {
    let mut text = String::new();
    let total: usize = counted.operations.values().sum();
    line(&mut text, "operations", total);
    for (origin, count) in &counted.operations {
        let origin = origin.as_deref().unwrap_or("the document");
        line(&mut text, &format!("  from {origin}"), count);
    }
    typing(
        &mut text,
        "requests with a body of one value",
        counted.requests,
    );
    typing(&mut text, "answers of JSON", counted.answers);
    line(&mut text, "other answers", counted.other_answers);
    line(&mut text, "fields", counted.fields);
    line(&mut text, "  required", counted.required_fields);
    line(&mut text, "  untyped", counted.untyped_fields);
    text
}

fn typing(text: &mut String, name: &str, typing: Typing) {
    line(text, name, typing.total());
    line(text, "  typed", typing.typed);
    line(text, "  partly typed", typing.partly);
    line(text, "  untyped", typing.untyped);
}

fn line(text: &mut String, name: &str, value: impl Display) {
    writeln!(text, "{name:<56}{value:>6}").expect("a string takes all text");
}

fn differences(comparison: &Comparison) -> String {
    let mut text = String::new();
    let (explained, unexplained) = (comparison.explained.len(), comparison.unexplained.len());
    line(
        &mut text,
        "documented endpoints",
        comparison.present + explained + unexplained,
    );
    line(&mut text, "  in the client", comparison.present);
    line(&mut text, "  absent with a reason", explained);
    line(&mut text, "  absent without one", unexplained);
    for (endpoint, reason) in &comparison.explained {
        writeln!(text, "{} {}: {reason}", endpoint.method, endpoint.path)
            .expect("a string takes all text");
    }
    for endpoint in &comparison.unexplained {
        writeln!(text, "{} {}: no reason", endpoint.method, endpoint.path)
            .expect("a string takes all text");
    }
    text
}
