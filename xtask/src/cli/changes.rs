//! Options of `diff`.
#![allow(
    clippy::doc_markdown,
    reason = "documentation comments are help texts here, in which backticks would show"
)]

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// Options of `diff`.
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// The document before: a file, or REV:PATH from git
    #[arg(value_name = "OLD")]
    pub old: String,

    /// The document after: a file, or REV:PATH from git
    #[arg(value_name = "NEW")]
    pub new: String,

    /// Apply to each document the overlays beside it: overlays/*.yaml in the order of their names
    #[arg(long)]
    pub overlays: bool,

    /// An overlay to apply to the document before, such as one that mends what keeps it from being read
    #[arg(long = "old-overlay", value_name = "FILE")]
    pub old_overlays: Vec<PathBuf>,

    /// An overlay to apply to the document after
    #[arg(long = "new-overlay", value_name = "FILE")]
    pub new_overlays: Vec<PathBuf>,

    /// How the changes are shown
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text)]
    pub format: Format,

    /// Exit with 1 if there are such changes
    #[arg(long, value_name = "CHANGES", value_enum)]
    pub fail_on: Option<FailOn>,
}

/// How a report is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, in colours on a terminal
    Text,
    /// For a changelog
    Markdown,
    /// For programs
    Json,
}

/// Changes that fail a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Those that break clients that are out there, or code that uses the crate
    Breaking,
    /// Those that break clients that are out there
    Wire,
    /// Those that break code that uses the crate
    Rust,
    /// All
    Any,
}

pub(super) const DIFF_AFTER: &str = "\
Each change has a code that stays the same, and three verdicts:
  wire       breaks: clients of the document before fail with a server of the document after
  Rust       major: some code that uses the crate no longer compiles; minor: there are new items; patch: neither
  behaviour  changes: calls that compile as before do something else (tokens, retries, page sizes, limits, budgets)

Examples:
  cargo xtask diff HEAD:spec/beatpass.yaml spec/beatpass.yaml --overlays
          What do my changes of the document and of the overlays mean for users?
  cargo xtask diff old.yaml new.yaml --format markdown
          The same of two documents without overlays, for a changelog.
  cargo xtask diff v0.1.0:spec/beatpass.yaml spec/beatpass.yaml --overlays --fail-on breaking
          Exit with 1 if the next version has to be a major one.

Exit status:
  0  Done; with --fail-on: there are no such changes.
  1  With --fail-on: there are some.
  2  A document, an overlay or the command line has an error, or a file or revision cannot be read.";
