//! `cargo xtask import`: takes a new revision of the document: shows what changes, and makes all of it or nothing.

mod changes;
mod show;
mod snapshots;
mod texts;

use std::fs;
use std::io::{BufRead as _, IsTerminal as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use beatpass_generator::import::{ALIASES, Failure, Import, Part, Prose, Request, import};
use beatpass_generator::{Source, generate};

use crate::cli::{self, MessageFormat, Messages};
use crate::inputs::Inputs;
use crate::message;
use crate::output::{Crate, Disk, Step, Transaction};
use crate::regen::Outcome;
use crate::terminal::{self, Status};
use crate::workspace;

pub use changes::Plan;

/// Imports a revision.
///
/// # Errors
///
/// If a file cannot be read or written. All files are as they were then.
pub fn run(options: &cli::Import) -> Result<Outcome> {
    run_in(&workspace::root(), options)
}

/// Imports a revision into the workspace at `root`.
///
/// # Errors
///
/// As [`run`].
pub fn run_in(root: &Path, options: &cli::Import) -> Result<Outcome> {
    let out = root.join("generated-client");
    mend(root, &out)?;
    let inputs = Inputs::of_workspace(root)?;
    refuse_links(&inputs)?;
    let request = request(root, &inputs, options)?;
    let status = Status::new(format_args!("comparing with {}", request.revision.name));
    let result = import(&request);
    drop(status);
    match result {
        Err(failure) => {
            show_failure(&failure, &options.messages);
            Ok(Outcome::Invalid)
        }
        Ok(None) => {
            terminal::say(format_args!(
                "{} has the structure of {} already: there is nothing to import",
                request.revision.name, inputs.input.document.name
            ));
            Ok(Outcome::Done)
        }
        Ok(Some(import)) => take(root, &out, &inputs, &request, &import, options.yes),
    }
}

/// Makes up for an import that was killed, whatever command finds it.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn mend(root: &Path, out: &Path) -> Result<()> {
    if Transaction::is_interrupted(root) {
        drop(open(root, out)?);
        terminal::note(
            "an import was interrupted; all files are as before it, or as it was about to leave them",
        );
    }
    Ok(())
}

/// A file is written where it stands, so one that stands elsewhere cannot be.
fn refuse_links(inputs: &Inputs) -> Result<()> {
    let sources = std::iter::once(&inputs.input.document).chain(&inputs.input.overlays);
    for (source, path) in sources.zip(&inputs.paths) {
        if !source.name.starts_with("spec/") {
            bail!(
                "{} is a link to a file outside of spec/, which an import does not write; put the file itself there",
                workspace::shown(path)
            );
        }
    }
    Ok(())
}

fn request(root: &Path, inputs: &Inputs, options: &cli::Import) -> Result<Request> {
    let name = workspace::shown(&options.file);
    let text = fs::read_to_string(&options.file).with_context(|| format!("cannot read {name}"))?;
    Ok(Request {
        current: inputs.input.clone(),
        revision: Source { name, text },
        prose: if options.prose {
            Prose::Take
        } else {
            Prose::Leave
        },
        version: texts::version(root)?,
        aliases: format!("spec/overlays/{ALIASES}"),
    })
}

fn take(
    root: &Path,
    out: &Path,
    inputs: &Inputs,
    request: &Request,
    import: &Import,
    yes: bool,
) -> Result<Outcome> {
    let plan = Plan::of(root, inputs, request, import)?;
    terminal::say(show::report(out, inputs, request, import, &plan)?);
    if !yes && !is_confirmed()? {
        terminal::note("nothing was written; --yes imports without asking");
        return Ok(Outcome::Differs);
    }
    plan.commit(root, out, inputs)?;
    terminal::say(show::next(import));
    Ok(Outcome::Done)
}

/// Asks, where there is somebody to ask.
fn is_confirmed() -> Result<bool> {
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        return Ok(false);
    }
    terminal::ask("Import it? [y/N] ");
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .context("cannot read the answer")?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn open(root: &Path, out: &Path) -> Result<Transaction<'static>> {
    let disk = Disk::observed(|step| {
        if let Step::Wait(_) = step {
            terminal::note("waiting for another import or regen to end");
        }
    });
    Transaction::open(root, out, disk)
}

fn show_failure(failure: &Failure, messages: &Messages) {
    message::show(&failure.diagnostics, &failure.sources, messages);
    let (fact, help) = match failure.part {
        Part::Current => (
            "the document has errors as it is",
            "mend it first: cargo xtask regen --check",
        ),
        Part::Revision => (
            "the new revision cannot be read",
            "look at the places above",
        ),
        Part::Next => (
            "the new revision does not work with the overlays yet; the places above are those in the files as they would be",
            "add an overlay action that corrects it, or mend the one that is named; then import again",
        ),
    };
    if messages.message_format == MessageFormat::Human {
        terminal::error(format_args!("{fact}; nothing was written"));
        terminal::note(help);
    }
}

/// The crate that a document gives.
fn generated(import: &Import, manifest: &str) -> Result<Crate> {
    let mut next = import.next.clone();
    next.templates = next.templates.with(texts::MANIFEST_NAME, manifest);
    let output = generate(&next)
        .map_err(|_| anyhow::anyhow!("the document was planned, but cannot be generated"))?;
    Crate::of(output.files)
}
