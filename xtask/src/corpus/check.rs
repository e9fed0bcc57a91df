//! Compiles a generated crate as `cargo check` or clippy does, and times it without its dependencies.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, Result};
use serde::Deserialize;
use wait4::Wait4 as _;

use super::documents::Document;
use crate::terminal;

/// How a crate compiled.
#[derive(Debug)]
pub(super) struct Checked {
    /// From the end of its last dependency to its own.
    time: Duration,
    /// Of all processors, cargo's own part included; it hardly depends on what else the machine does.
    processor_time: Duration,
    warnings: usize,
    errors: usize,
}

impl Checked {
    pub(super) fn is_clean(&self) -> bool {
        self.warnings == 0 && self.errors == 0
    }

    pub(super) fn time(&self) -> Duration {
        self.time
    }

    pub(super) fn processor_time(&self) -> Duration {
        self.processor_time
    }
}

impl fmt::Display for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.errors, self.warnings) {
            (0, 0) => write!(f, "{:.2}", self.time.as_secs_f64()),
            (0, warnings) => write!(f, "{}", counted(warnings, "warning")),
            (errors, _) => write!(f, "{}", counted(errors, "error")),
        }
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// Checks the crate of a document, cold: what an earlier run of the compiler left is not used. Shows what the compiler says.
///
/// Dependencies that are not built yet are built first, so that they do not count.
pub(super) fn check(folder: &Path, document: &Document, clippy: bool) -> Result<Checked> {
    let listener = run(folder, document, clippy)?;
    if listener.has_built_others && listener.checked.is_clean() {
        return Ok(run(folder, document, clippy)?.checked);
    }
    Ok(listener.checked)
}

fn run(folder: &Path, document: &Document, clippy: bool) -> Result<Listener> {
    touch(
        &folder
            .join("crates")
            .join(&document.name)
            .join("src/lib.rs"),
    )?;
    let mut child = command(folder, clippy)
        .spawn()
        .context("cannot run cargo")?;
    let output = child.stdout.take().context("cargo has an output")?;
    let mut listener = Listener::new(&document.name);
    for line in BufReader::new(output).lines() {
        listener.hear(&line.context("cannot read what cargo says")?);
    }
    let used = child.wait4().context("cannot wait for cargo")?;
    let checked = &mut listener.checked;
    checked.processor_time = used.rusage.utime + used.rusage.stime;
    if !used.status.success() {
        checked.errors = checked.errors.max(1);
    }
    Ok(listener)
}

fn touch(file: &Path) -> Result<()> {
    let touched = File::options()
        .append(true)
        .open(file)
        .and_then(|file| file.set_modified(SystemTime::now()));
    touched.with_context(|| format!("cannot touch {}", file.display()))
}

fn command(folder: &Path, clippy: bool) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args([
            if clippy { "clippy" } else { "check" },
            "--quiet",
            "--message-format=json-diagnostic-rendered-ansi",
        ])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::piped());
    command
}

/// What cargo says, one JSON object a line.
#[derive(Deserialize)]
struct Line {
    reason: String,
    target: Option<Target>,
    message: Option<Said>,
    /// Whether an artifact was there before.
    #[serde(default)]
    fresh: bool,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Said {
    level: String,
    code: Option<Code>,
    rendered: Option<String>,
}

/// Which lint or error it is.
#[derive(Deserialize)]
struct Code {
    code: String,
}

struct Listener {
    /// The library's name, as cargo has it.
    name: String,
    last: Instant,
    has_built_others: bool,
    /// How often each code was said.
    shown: BTreeMap<String, usize>,
    checked: Checked,
}

impl Listener {
    fn new(package: &str) -> Self {
        Self {
            name: package.replace('-', "_"),
            last: Instant::now(),
            has_built_others: false,
            shown: BTreeMap::new(),
            checked: Checked {
                time: Duration::ZERO,
                processor_time: Duration::ZERO,
                warnings: 0,
                errors: 0,
            },
        }
    }

    fn hear(&mut self, line: &str) {
        let Ok(message) = serde_json::from_str::<Line>(line) else {
            return;
        };
        let is_own = message
            .target
            .is_some_and(|target| target.name == self.name);
        match (message.reason.as_str(), is_own) {
            ("compiler-artifact", true) => self.checked.time = self.last.elapsed(),
            ("compiler-artifact", false) => {
                self.last = Instant::now();
                self.has_built_others |= !message.fresh;
            }
            ("compiler-message", true) => self.count(message.message),
            _ => {}
        }
    }

    fn count(&mut self, said: Option<Said>) {
        let Some(said) = said else { return };
        match said.level.as_str() {
            "warning" => self.checked.warnings += 1,
            "error" => self.checked.errors += 1,
            _ => return,
        }
        let code = said.code.map(|code| code.code).unwrap_or_default();
        let shown = self.shown.entry(code).or_default();
        *shown += 1;
        // The rest is more of the same.
        if *shown <= SHOWN {
            terminal::diagnostics(&said.rendered.unwrap_or_default());
        }
    }
}

/// So many messages of each code are shown for a crate.
const SHOWN: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_of_the_crate_counts() {
        let mut listener = Listener::new("corpus-box");
        let artifact = |name: &str| {
            format!(r#"{{"reason": "compiler-artifact", "target": {{"name": "{name}"}}}}"#)
        };
        let said = |name: &str, level: &str| {
            format!(
                r#"{{"reason": "compiler-message", "target": {{"name": "{name}"}}, "message": {{"level": "{level}"}}}}"#
            )
        };
        listener.hear(&said("serde", "warning"));
        listener.hear(&artifact("serde"));
        assert!(listener.has_built_others);
        listener.hear("not JSON");
        assert!(listener.checked.is_clean());
        assert_eq!(listener.checked.time, Duration::ZERO);
        listener.hear(&said("corpus_box", "note"));
        listener.hear(&artifact("corpus_box"));
        assert!(listener.checked.is_clean());
        assert!(listener.checked.time > Duration::ZERO);
        listener.hear(&said("corpus_box", "warning"));
        assert_eq!(listener.checked.to_string(), "1 warning");
        listener.hear(&said("corpus_box", "error"));
        assert_eq!(listener.checked.to_string(), "1 error");
    }
}
