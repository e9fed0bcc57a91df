//! Options of `diff`, `lint` and `explain`.
#![allow(
    clippy::doc_markdown,
    reason = "documentation comments are help texts here, in which backticks would show"
)]

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Document, Messages};

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

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
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
          Exit with 1 if that breaks anybody.

Exit status:
  0  Done; with --fail-on: there are no such changes.
  1  With --fail-on: there are some.
  2  A document, an overlay or the command line has an error, or a file or revision cannot be read.";

/// Options of `lint`.
#[derive(Debug, Clone, Args)]
pub struct Lint {
    /// The OpenAPI document, YAML or JSON [default: spec/beatpass.yaml with its overlays and its list of what is allowed]
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,

    /// An overlay to apply to the document; repeat it for more, applied in this order
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,

    /// Apply no overlays
    #[arg(long, conflicts_with = "overlays")]
    pub no_overlays: bool,

    /// A list of findings that are allowed, each with lint, reason and mostly subjects [default: spec/allowed.yaml for the
    /// default document]
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub allowed: Option<PathBuf>,

    /// How the findings are shown
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LintFormat::Text)]
    pub format: LintFormat,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LintFormat {
    /// For people, in colours on a terminal
    Text,
    /// For programs
    Json,
    /// As an overlay that mends what it can, with what a person has to fill in
    Overlay,
}

pub(super) const LINT_AFTER: &str = "\
An operation without a summary, an id without a type, two paths that are the same: a client can be generated, but it is worse
than it could be. Each finding has a code that stays the same, a place, and mostly an overlay action that would mend it.

Examples:
  cargo xtask lint
  cargo xtask lint --no-overlays
          What would have to be said of the document if there were no overlays?
  cargo xtask lint other.yaml --format overlay > proposals.yaml
          Proposals to fill in for another document.

Exit status:
  0  Nothing was found that is not allowed, and there are no warnings.
  1  Something was found, or there are warnings: a list cannot allow those.
  2  The document, an overlay, the list of what is allowed or the command line has an error, or a file cannot be read.
     An entry of that list that allows nothing is an error.";

/// Options of `explain`.
#[derive(Debug, Clone, Args)]
pub struct Explain {
    /// A type (Track), a member (Track.name, LicensingType::Both, GetTrack.id), or an operation by its type, its id, its call
    /// or its method and path (GetTrack, getTrack, tracks().get, GET /tracks/{id})
    #[arg(value_name = "NAME", verbatim_doc_comment)]
    pub name: String,

    /// What the client would be generated from.
    #[command(flatten)]
    pub document: Document,

    /// How it is shown
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

/// How an explanation is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

pub(super) const EXPLAIN_AFTER: &str = "\
Shows the place in the document, the overlay actions that shaped it with their reasons, and the calls that use it.

Examples:
  cargo xtask explain Track.price
  cargo xtask explain 'tracks().get'
  cargo xtask explain 'GET /tracks/{id}'

Exit status:
  0  Done.
  2  Nothing has this name, the document has an error, or a file cannot be read.";
