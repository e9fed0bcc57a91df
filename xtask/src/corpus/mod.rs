//! `cargo xtask corpus`: how the generator stands up to other people's documents, and how long their crates take to check.

mod check;
mod documents;
mod generation;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use self::check::Checked;
use self::documents::Document;
use self::generation::Generated;
use crate::cli::Corpus;
use crate::regen::Outcome;
use crate::table::Table;
use crate::terminal::{self, Status};
use crate::workspace;

/// Generates a crate from each document and checks it, then prints a table.
///
/// # Errors
///
/// If a folder cannot be read or written, or cargo cannot be run.
pub fn run(options: &Corpus) -> Result<Outcome> {
    let documents = documents::find(&options.paths)?;
    let folder = folder(&workspace::root());
    let mut rows = Vec::new();
    for (index, document) in documents.iter().enumerate() {
        let at = format!("({} of {})", index + 1, documents.len());
        rows.push(row(document, &folder, options, &at)?);
    }
    let (table, failed) = (table(&rows), rows.iter().filter(|row| row.failed()).count());
    terminal::say(format_args!("{}", table.to_string().trim_end()));
    if failed == 0 {
        return Ok(Outcome::Done);
    }
    let total = documents.len();
    terminal::note(format_args!(
        "{failed} of {total} documents give no crate, or one that does not compile without a warning"
    ));
    Ok(Outcome::Differs)
}

/// Where the crates stand: beside other things that cargo makes.
fn folder(root: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target.unwrap_or_else(|| root.join("target")).join("corpus")
}

/// What became of one document.
struct Row {
    name: String,
    generated: Option<Generated>,
    checked: Option<Checked>,
}

impl Row {
    fn failed(&self) -> bool {
        let is_clean = |checked: &Checked| checked.is_clean();
        self.generated.is_none() || !self.checked.as_ref().is_none_or(is_clean)
    }
}

fn row(document: &Document, folder: &Path, options: &Corpus, at: &str) -> Result<Row> {
    let out = folder.join("crates").join(&document.name);
    let status = Status::new(format_args!("generating from {} {at}", document.name));
    let generated = generation::generate(document, &out, &options.messages)?;
    drop(status);
    let mut row = Row {
        name: document.name.clone(),
        generated,
        checked: None,
    };
    if row.generated.is_some() && !options.no_compile {
        let _status = Status::new(format_args!("checking {} {at}", document.name));
        write_workspace(folder, &document.name)?;
        row.checked = Some(check::check(folder, document, options.clippy)?);
    }
    Ok(row)
}

/// A workspace of this crate alone, with the versions of libraries that the client is tested with.
fn write_workspace(folder: &Path, name: &str) -> Result<()> {
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"crates/{name}\"]\n");
    let path = folder.join("Cargo.toml");
    fs::write(&path, manifest).with_context(|| format!("cannot write {}", path.display()))?;
    let (from, to) = (
        workspace::root().join("Cargo.lock"),
        folder.join("Cargo.lock"),
    );
    fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

fn table(rows: &[Row]) -> Table<9> {
    let mut table = Table::new([
        "",
        "operations",
        "types",
        "untyped",
        "warnings",
        "s",
        "MB",
        "lines",
        "check s",
    ]);
    for row in rows {
        table.row(cells(row));
    }
    table
}

fn cells(row: &Row) -> [String; 9] {
    let mut cells: [String; 9] = Default::default();
    cells[0].clone_from(&row.name);
    let Some(generated) = &row.generated else {
        "failed".clone_into(&mut cells[1]);
        return cells;
    };
    let counts = [
        generated.operations,
        generated.types,
        generated.untyped_fields,
        generated.warnings,
    ];
    for (cell, count) in cells[1..5].iter_mut().zip(counts) {
        *cell = count.to_string();
    }
    cells[5] = format!("{:.3}", generated.time.as_secs_f64());
    cells[6] = (generated.peak_bytes / 1_000_000).to_string();
    cells[7] = generated.lines.to_string();
    cells[8] = row
        .checked
        .as_ref()
        .map(Checked::to_string)
        .unwrap_or_default();
    cells
}
