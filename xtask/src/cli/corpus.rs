//! The command line of `corpus`.

use std::path::PathBuf;

use clap::Args;

use super::Messages;

/// Options of `corpus`.
#[derive(Debug, Clone, Args)]
pub struct Corpus {
    /// OpenAPI documents, and folders of them; a folder in a folder counts if it holds one document in many files
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,

    /// Generate only
    #[arg(long)]
    pub no_compile: bool,

    /// Compile with clippy instead of `cargo check`
    #[arg(long, conflicts_with = "no_compile")]
    pub clippy: bool,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

pub(super) const AFTER: &str = "\
What is shown, for each document:
  operations, types  In the crate
  untyped            Fields that are any JSON, or lists or maps of it
  warnings           Of the generator; `--all-warnings` shows them
  s, MB              Time and peak memory of a process that generates the crate into a new folder
  lines              Of Rust, the runtime included
  check s            Time of `cargo check` for the crate alone, its dependencies built, nothing left from before
  CPU s              The same in time of processors, which tells more on a busy machine

The crates stand in target/corpus/crates. `cargo run --release -p xtask -- corpus DIR` measures the optimised generator.

Examples:
  cargo xtask corpus ../documents
  cargo xtask corpus --no-compile petstore.yaml

Exit status:
  0  Every document gives a crate, and every crate compiles without a warning.
  1  Some do not.
  2  There is no document, a file or folder cannot be read or written, or cargo cannot be run.";
