//! What calls cost. The program that measures stands in `tests/`, so that a broken client does not keep this one from building.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::regen::Outcome;

const ARGUMENTS: &str = "run --release --package beatpass-tests --example calls";

/// Builds the program for release and runs it; it prints a table.
pub(super) fn run(root: &Path) -> Result<Outcome> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    let status = command
        .current_dir(root)
        .args(ARGUMENTS.split(' '))
        .status();
    let status = status.context("cannot run cargo")?;
    ensure!(status.success(), "`cargo {ARGUMENTS}` failed");
    Ok(Outcome::Done)
}
