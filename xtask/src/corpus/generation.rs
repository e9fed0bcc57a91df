//! Generates the crate of a document as a maintainer does, in a process of its own, whose time and memory are its own, and counts
//! what is in it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use beatpass_generator::coverage::count;
use beatpass_generator::{Severity, plan};
use wait4::Wait4 as _;

use super::documents::Document;
use crate::cli::Messages;
use crate::inputs::Inputs;
use crate::{message, workspace};

/// What generating a crate took.
pub(super) struct Cost {
    /// From start to exit.
    pub(super) time: Duration,
    /// The largest part of the memory that was in use; 0 where the system does not tell.
    pub(super) peak_bytes: u64,
}

/// What is in a crate.
pub(super) struct Counts {
    pub(super) operations: usize,
    pub(super) types: usize,
    pub(super) untyped_fields: usize,
    pub(super) warnings: usize,
    pub(super) lines: usize,
}

/// Generates into a folder that is new. None if there is no crate, for which [`count_crate`] shows the reason.
///
/// The system takes this program's own peak of memory for the least one of a process that it starts, so documents are generated
/// before any is planned here.
pub(super) fn generate(document: &Document, out: &Path) -> Result<Option<Cost>> {
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("cannot remove {}", out.display()))?;
    }
    let program = std::env::current_exe().context("cannot find this program")?;
    let mut command = Command::new(program);
    command.args(["regen", "--no-overlays", "--package", &document.name]);
    command.arg("--spec").arg(&document.path);
    command.arg("--out").arg(out);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let mut child = command.spawn().context("cannot start a process")?;
    let used = child.wait4().context("cannot wait for a process")?;
    Ok(used.status.success().then(|| Cost {
        time: start.elapsed(),
        peak_bytes: used.rusage.maxrss,
    }))
}

/// Counts what was generated into a folder. None if the document has errors, which are shown; warnings are if they are asked for.
pub(super) fn count_crate(
    document: &Document,
    out: &Path,
    messages: &Messages,
) -> Result<Option<Counts>> {
    let inputs = Inputs::of_document(&workspace::root(), &document.path)?;
    let (client, diagnostics) = match plan(&inputs.input) {
        Ok(planned) => planned,
        Err(diagnostics) => {
            message::show(&diagnostics, &inputs.sources(), messages);
            return Ok(None);
        }
    };
    if messages.all_warnings {
        message::show(&diagnostics, &inputs.sources(), messages);
    }
    let counted = count(&client);
    let items = client.types.iter().map(|module| module.items.len());
    let warnings = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Warning);
    Ok(Some(Counts {
        operations: counted.operations.values().sum(),
        types: items.sum(),
        untyped_fields: counted.untyped_fields,
        warnings: warnings.count(),
        lines: lines(out)?,
    }))
}

/// Lines of all Rust files below a folder.
fn lines(folder: &Path) -> Result<usize> {
    let unreadable = || format!("cannot read {}", folder.display());
    let mut sum = 0;
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        if path.is_dir() {
            sum += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).with_context(unreadable)?;
            sum += text.lines().count();
        }
    }
    Ok(sum)
}
