//! `cargo xtask corpus`: how the generator stands up to other people's documents, and how long their crates take to check.

mod check;
mod documents;
mod generation;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use self::check::Checked;
use self::documents::Document;
use self::generation::{Cost, Counts};
use crate::cli::{Corpus, MessageFormat};
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
    let rows = rows(&documents, &folder, options)?;
    terminal::say(format_args!("{}", table(&rows).to_string().trim_end()));
    let failed = rows.iter().filter(|row| row.failed()).count();
    if failed == 0 {
        return Ok(Outcome::Done);
    }
    // Tools read objects there.
    if options.messages.message_format == MessageFormat::Human {
        let total = documents.len();
        terminal::note(format_args!(
            "{failed} of {total} documents give no crate, or one that does not compile without a warning"
        ));
    }
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
    cost: Option<Cost>,
    counts: Option<Counts>,
    checked: Option<Checked>,
}

impl Row {
    fn failed(&self) -> bool {
        let is_clean = |checked: &Checked| checked.is_clean();
        self.cost.is_none() || !self.checked.as_ref().is_none_or(is_clean)
    }
}

fn rows(documents: &[Document], folder: &Path, options: &Corpus) -> Result<Vec<Row>> {
    let place = |document: &Document| folder.join("crates").join(&document.name);
    let each = || documents.iter().zip(1..);
    let mut rows = Vec::new();
    for (document, number) in each() {
        let _status = status("generating from", document, number, documents.len());
        rows.push(Row {
            name: document.name.clone(),
            cost: generation::generate(document, &place(document))?,
            counts: None,
            checked: None,
        });
    }
    for ((document, number), row) in each().zip(&mut rows) {
        row.counts = generation::count_crate(document, &place(document), &options.messages)?;
        ensure!(
            row.cost.is_some() || row.counts.is_none(),
            "the crate of {} cannot be written",
            workspace::shown(&document.path)
        );
        if row.cost.is_some() && !options.no_compile {
            let _status = status("checking", document, number, documents.len());
            write_workspace(folder, &document.name)?;
            row.checked = Some(check::check(folder, document, options.clippy)?);
        }
    }
    Ok(rows)
}

fn status(doing: &str, document: &Document, number: usize, total: usize) -> Status {
    let name = &document.name;
    Status::new(format_args!("{doing} {name} ({number} of {total})"))
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

fn table(rows: &[Row]) -> Table<10> {
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
        "CPU s",
    ]);
    for row in rows {
        table.row(cells(row));
    }
    if rows.len() > 1 {
        table.row(totals(rows));
    }
    table
}

fn cells(row: &Row) -> [String; 10] {
    let mut cells: [String; 10] = Default::default();
    cells[0].clone_from(&row.name);
    let (Some(counts), Some(cost)) = (&row.counts, &row.cost) else {
        "failed".clone_into(&mut cells[1]);
        return cells;
    };
    put_counts(&mut cells, numbers(counts));
    cells[5] = format!("{:.3}", cost.time.as_secs_f64());
    cells[6] = (cost.peak_bytes / 1_000_000).to_string();
    if let Some(checked) = &row.checked {
        cells[8] = checked.to_string();
        cells[9] = seconds(checked.processor_time());
    }
    cells
}

/// Sums, and the peak of memory of all.
fn totals(rows: &[Row]) -> [String; 10] {
    let mut cells: [String; 10] = Default::default();
    "all".clone_into(&mut cells[0]);
    let (mut sums, mut time, mut peak) = ([0; 5], Duration::ZERO, 0);
    for row in rows {
        let counts = row.counts.as_ref().map(numbers).unwrap_or_default();
        sums = std::array::from_fn(|i| sums[i] + counts[i]);
        if let Some(cost) = &row.cost {
            time += cost.time;
            peak = peak.max(cost.peak_bytes);
        }
    }
    put_counts(&mut cells, sums);
    cells[5] = format!("{:.3}", time.as_secs_f64());
    cells[6] = (peak / 1_000_000).to_string();
    let checked = || rows.iter().filter_map(|row| row.checked.as_ref());
    if checked().next().is_some() {
        cells[8] = seconds(checked().map(Checked::time).sum());
        cells[9] = seconds(checked().map(Checked::processor_time).sum());
    }
    cells
}

/// Those of the counts that stand in the table, in its order.
fn numbers(counts: &Counts) -> [usize; 5] {
    [
        counts.operations,
        counts.types,
        counts.untyped_fields,
        counts.warnings,
        counts.lines,
    ]
}

fn put_counts(cells: &mut [String; 10], counts: [usize; 5]) {
    for (cell, count) in [1, 2, 3, 4, 7].into_iter().zip(counts) {
        cells[cell] = count.to_string();
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64())
}
