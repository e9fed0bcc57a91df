//! The command line of `import`.

use std::path::PathBuf;

use clap::Args;

use super::Messages;

/// Options of `import`.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// The new revision of the document, as its makers publish it: YAML or JSON
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// Import without asking
    #[arg(long)]
    pub yes: bool,

    /// Take descriptions, summaries and examples of what is new from FILE; those of what stays are never taken
    #[arg(long, conflicts_with = "no_prose")]
    pub prose: bool,

    /// Leave the words of what is new to be written; they are listed (the default)
    #[arg(long)]
    pub no_prose: bool,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

pub(super) const AFTER: &str = "\
What it does:
  Shows what changes from spec/beatpass.yaml to FILE, and whom it touches, as cargo xtask diff does. Then, once you say yes:
  - spec/beatpass.yaml gets the structure of FILE. Its words, its layout and its comments stay wherever their node stays, also when
    an operation, a path or a schema was renamed.
  - Overlay actions whose target is gone, or that the document has made needless, are taken out of spec/overlays.
  - Operations that were renamed keep their former names as deprecated ones (spec/overlays/90-aliases.yaml) until the second version
    that breaks.
  - The client's version rises by what changed (templates/Cargo.toml.j2, Cargo.lock), CHANGELOG.md says what, generated-client is
    generated, and the snapshots of its surface follow.
  All of it happens or nothing: after an error, or once an import that was killed is started again, every file is as it was.
  Without a terminal and without --yes nothing is written.

Examples:
  cargo xtask import openapi.json
          Show what would change, and ask.
  cargo xtask import --yes openapi.yaml
          The same in a script.
  cargo xtask import --prose openapi.yaml
          Take the words of what is new as well.

Exit status:
  0  Imported, or there was nothing to import: only words differ.
  1  Not confirmed; nothing was written.
  2  The document, an overlay, FILE or what would come of them has an error, or a file cannot be read or written.";
