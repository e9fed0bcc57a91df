//! `cargo xtask lint`: what is questionable in a document although a client can be generated from it.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use anyhow::{Context as _, Result};
use beatpass_generator::diagnostics::Pointer;
use beatpass_generator::lint::{Finding, Lint, Linted, allow, lint};
use beatpass_generator::load::{Allowed, read_allowed};
use beatpass_generator::{Diagnostics, Source, Spot};
use serde_json::{Value, json};

use crate::cli::{self, Document, LintFormat, PACKAGE};
use crate::inputs::Inputs;
use crate::regen::Outcome;
use crate::{message, terminal, workspace};

/// Looks at a document and shows what was found.
///
/// # Errors
///
/// If a file cannot be read.
pub fn run(options: &cli::Lint) -> Result<Outcome> {
    let root = workspace::root();
    let document = Document {
        spec: options.file.clone(),
        overlays: options.overlays.clone(),
        no_overlays: options.no_overlays,
    };
    let inputs = Inputs::of_options(&root, &document, PACKAGE)?;
    let linted = match lint(&inputs.input) {
        Ok(linted) => linted,
        Err(errors) => {
            message::show(&errors, &inputs.sources(), &options.messages);
            return Ok(Outcome::Invalid);
        }
    };
    let Some(findings) = left(&root, options, &linted)? else {
        return Ok(Outcome::Invalid);
    };
    let warnings = &linted.planned.diagnostics;
    message::show(warnings, &inputs.sources(), &options.messages);
    let places = places(&inputs, &linted, &findings);
    let allowed = linted.findings.len() - findings.len();
    match options.format {
        LintFormat::Text => terminal::say(text(&findings, &places, allowed, !warnings.is_empty())),
        LintFormat::Json => terminal::say(format_args!("{:#}", report(&findings, &places))),
        LintFormat::Overlay => terminal::say(overlay(&findings).trim_end()),
    }
    Ok(if findings.is_empty() && warnings.is_empty() {
        Outcome::Done
    } else {
        Outcome::Differs
    })
}

/// The findings that are not allowed; none if the list of those that are has errors, which have been shown.
fn left(root: &Path, options: &cli::Lint, linted: &Linted) -> Result<Option<Vec<Finding>>> {
    let Some(path) = allowed_path(root, options) else {
        return Ok(Some(linted.findings.clone()));
    };
    let name = workspace::shown(&path);
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {name}"))?;
    let list = Source { name, text };
    let mut diagnostics = Diagnostics::new();
    let allowed: Vec<Allowed> = read_allowed(&list, &mut diagnostics);
    let findings = allow(linted.findings.clone(), &allowed, &mut diagnostics);
    if diagnostics.has_errors() {
        message::show(&diagnostics, &[list], &options.messages);
        return Ok(None);
    }
    Ok(Some(findings))
}

/// The list that is given, or that of the workspace if its own document is looked at with all its overlays.
fn allowed_path(root: &Path, options: &cli::Lint) -> Option<PathBuf> {
    let default = root.join("spec/allowed.yaml");
    let is_default = options.file.is_none() && options.overlays.is_empty() && !options.no_overlays;
    options
        .allowed
        .clone()
        .or_else(|| (is_default && default.exists()).then_some(default))
}

/// For each finding its file, line and column.
fn places(inputs: &Inputs, linted: &Linted, findings: &[Finding]) -> Vec<Option<(String, Spot)>> {
    let sources = linted.planned.sources(&inputs.sources());
    let pointers: Vec<Pointer> = findings
        .iter()
        .map(|finding| finding.place.clone())
        .collect();
    let spots = linted.planned.spots(&pointers, &sources).into_iter();
    let named = spots.map(|spot| spot.map(|spot| (sources[spot.source].name.clone(), spot)));
    named.collect()
}

fn text(
    findings: &[Finding],
    places: &[Option<(String, Spot)>],
    allowed: usize,
    has_warnings: bool,
) -> String {
    let mut text = String::new();
    let style = Style::new().bold().fg_color(Some(AnsiColor::Yellow.into()));
    for (finding, place) in findings.iter().zip(places) {
        // A string takes all text.
        let _ = writeln!(text, "{style}{}{style:#}: {}", finding.lint, finding.text);
        if let Some((file, spot)) = place {
            let _ = writeln!(text, "    at {file}:{}:{}", spot.line, spot.column);
        }
    }
    text + &summary(findings, allowed, has_warnings)
}

/// How many findings there are of each kind, and how many more that are allowed.
fn summary(findings: &[Finding], allowed: usize, has_warnings: bool) -> String {
    let besides = match allowed {
        0 => String::new(),
        1 => " besides 1 that is allowed".to_owned(),
        _ => format!(" besides {allowed} that are allowed"),
    };
    if findings.is_empty() {
        let nothing = if has_warnings {
            "Nothing but the warnings above was found"
        } else {
            "Nothing questionable was found"
        };
        return format!("{nothing}{besides}.");
    }
    let mut counts: BTreeMap<Lint, usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.lint).or_default() += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(lint, count)| format!("{count} {lint}"))
        .collect();
    let all = match findings.len() {
        1 => "1 finding".to_owned(),
        count => format!("{count} findings"),
    };
    format!("{all}: {}{besides}", counts.join(", "))
}

fn report(findings: &[Finding], places: &[Option<(String, Spot)>]) -> Value {
    let finding = |(finding, place): (&Finding, &Option<(String, Spot)>)| {
        json!({
            "lint": finding.lint.as_str(),
            "subject": finding.subject,
            "text": finding.text,
            "pointer": finding.place.as_str(),
            "file": place.as_ref().map(|(file, _)| file),
            "line": place.as_ref().map(|(_, spot)| spot.line),
            "column": place.as_ref().map(|(_, spot)| spot.column),
            "action": finding.action,
        })
    };
    Value::Array(findings.iter().zip(places).map(finding).collect())
}

/// An overlay of all proposed actions.
fn overlay(findings: &[Finding]) -> String {
    let head = "overlay: 1.1.0\ninfo:\n  title: Proposals of cargo xtask lint\n  version: 1.0.0\nactions:\n";
    // What several operations share is found at each of them, and mended once.
    let mut seen = HashSet::new();
    let actions = findings
        .iter()
        .filter_map(|finding| finding.action.as_deref())
        .filter(|action| seen.insert(*action));
    actions.fold(head.to_owned(), |text, action| text + action)
}
