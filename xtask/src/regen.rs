//! `cargo xtask regen`: generates the crate and writes it, or says how the one on disk differs.

use std::path::Path;
use std::thread;

use anyhow::{Result, bail};
use beatpass_generator::{Diagnostics, Output, generate};

use crate::cli::{Messages, Regen};
use crate::diff::since_generated;
use crate::drift::{Drift, changed_api};
use crate::import;
use crate::inputs::{self, Inputs};
use crate::output::{Crate, Disk, Folder, State, Step, Survey};
use crate::terminal::{self, Status};
use crate::{message, workspace};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is as it should be.
    Done,
    /// It is not, and only a check was asked for.
    Differs,
    /// The input has errors; they have been shown.
    Invalid,
}

/// Generates the crate and writes or checks it. Shows results, diagnostics and drift.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn run(options: &Regen) -> Result<Outcome> {
    let root = workspace::root();
    let mut documents = options.document.spec.iter();
    if options.out.is_none() && documents.any(|path| !inputs::is_default(&root, path)) {
        bail!(
            "generated-client is the client of this workspace's document: add --out DIR for that of another one, or --out generated-client if that is meant"
        );
    }
    let out = options
        .out
        .clone()
        .unwrap_or_else(|| root.join("generated-client"));
    if !options.check {
        import::mend(&root, &root.join("generated-client"))?;
    }
    if !options.check && Folder::is_interrupted(&out) {
        drop(open(&out)?);
    }
    let inputs = Inputs::of_options(&root, &options.document, &options.package)?;
    let Some(wanted) = generate_and_show(&inputs, &options.messages) else {
        return Ok(Outcome::Invalid);
    };
    let wanted = wanted?;
    if options.check {
        return check(&out, &wanted, &inputs, options);
    }
    write(&out, &wanted)
}

/// The crate; nothing where the input has errors. Shows what is wrong with the input while the files are summed up.
fn generate_and_show(inputs: &Inputs, messages: &Messages) -> Option<Result<Crate>> {
    let status = Status::new(format_args!(
        "generating from {}",
        workspace::shown(&inputs.paths[0])
    ));
    let result = generate(&inputs.input);
    drop(status);
    let show = |diagnostics: &Diagnostics| {
        if !diagnostics.is_empty() {
            message::show(diagnostics, &inputs.sources(), messages);
        }
    };
    let Output { files, diagnostics } = result.inspect_err(show).ok()?;
    thread::scope(|scope| {
        let wanted = scope.spawn(|| Crate::of(files));
        show(&diagnostics);
        Some(wanted.join().expect("hashing does not panic"))
    })
}

fn check(out: &Path, wanted: &Crate, inputs: &Inputs, options: &Regen) -> Result<Outcome> {
    let survey = Survey::of(out, wanted)?;
    let out_shown = workspace::shown(out);
    if let Some(drift) = Drift::of(out, wanted, &survey) {
        terminal::say(drift.called(out_shown).mended_by(options.command()));
        if options.out.is_none() && options.document.is_default() {
            let changes = since_generated(&workspace::root(), inputs);
            if let Some(changes) = changes {
                terminal::say(format_args!("\n{}", changes.trim_end()));
            }
        }
        return Ok(Outcome::Differs);
    }
    terminal::say(format_args!(
        "{} is up to date with {}",
        out_shown,
        workspace::shown(&inputs.paths[0])
    ));
    if Folder::is_interrupted(out) {
        terminal::note(format_args!(
            "an earlier regen was interrupted; `{}` clears up after it",
            options.command()
        ));
    }
    Ok(Outcome::Done)
}

fn write(out: &Path, wanted: &Crate) -> Result<Outcome> {
    let mut folder = open(out)?;
    let survey = folder.survey(wanted)?;
    if survey.in_the_way().next().is_none() {
        warn_of_edits(&survey);
    }
    let status = Status::new(format_args!("writing {}", workspace::shown(out)));
    let written = folder.write(wanted, &survey);
    drop(status);
    warn_of_kept(&mut folder);
    written?;
    summarise(out, wanted, &survey);
    Ok(Outcome::Done)
}

fn open(out: &Path) -> Result<Folder<'static>> {
    let disk = Disk::observed(|step| {
        if let Step::Wait(_) = step {
            terminal::note("waiting for another regen of this folder to end");
        }
    });
    let mut folder = Folder::open(out, disk)?;
    warn_of_kept(&mut folder);
    Ok(folder)
}

fn warn_of_kept(folder: &mut Folder<'_>) {
    for kept in folder.take_kept() {
        let kept = workspace::shown(&kept);
        terminal::warning(format_args!(
            "an interrupted regen left files that others have taken the place of; look at them in {kept}, then delete it"
        ));
    }
}

fn warn_of_edits(survey: &Survey) {
    for path in survey.edited() {
        let fate = if survey.outdated.contains_key(path) {
            "removed"
        } else {
            "replaced"
        };
        terminal::warning(format_args!(
            "{path} was edited by hand since it was generated; it is {fate}"
        ));
    }
}

fn summarise(out: &Path, wanted: &Crate, survey: &Survey) {
    let out = workspace::shown(out);
    let unchanged = survey
        .files
        .values()
        .filter(|state| **state == State::Unchanged)
        .count();
    let written = survey.files.len() - unchanged;
    if survey.is_in_step() {
        terminal::say(format_args!("{out} is up to date: {unchanged} files"));
    } else {
        let removed = survey.outdated.len();
        terminal::say(format_args!(
            "{out}: {written} files written, {removed} removed, {unchanged} unchanged"
        ));
    }
    changed_api(wanted, survey).iter().for_each(terminal::say);
    for stray in &survey.strays {
        terminal::warning(format_args!(
            "{} was not generated, so it stays; move or delete it",
            stray.display()
        ));
    }
}
