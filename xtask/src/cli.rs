//! The command line: what can be asked for, and the help that explains it.
#![allow(
    clippy::doc_markdown,
    reason = "documentation comments are help texts here, in which backticks would show"
)]

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

mod changes;
mod corpus;
mod import;

use changes::{DIFF_AFTER, EXPLAIN_AFTER, LINT_AFTER};
pub use changes::{Diff, Explain, FailOn, Format, Lint, LintFormat, ReportFormat};
pub use corpus::Corpus;
pub use import::Import;

/// Package name of the client when none is given.
pub const PACKAGE: &str = "beatpass-client";

/// A parsed command line.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", about = "Maintainers' commands of the client generator", long_about = None)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate the client crate from the OpenAPI document, or check that it is up to date
    #[command(after_help = REGEN_EXAMPLES, after_long_help = REGEN_AFTER)]
    Regen(Regen),
    /// Check an answer of the API that you saved against what the client expects, without calling the API
    #[command(after_help = TRY_AFTER)]
    Try(Try),
    /// Measure how long generation takes, stage by stage, or what calls of the client cost
    #[command(after_help = BENCH_AFTER)]
    Bench(Bench),
    /// Count what the client types, and list the documented endpoints that it lacks
    #[command(after_help = COVERAGE_AFTER)]
    Coverage(Coverage),
    /// Generate and compile the crates of other APIs' documents, and count and measure them
    #[command(after_help = corpus::AFTER)]
    Corpus(Corpus),
    /// Say what changed from one document to another, and whom that breaks
    #[command(after_help = DIFF_AFTER)]
    Diff(Diff),
    /// Take a new revision of the document: its structure, with all that follows from it
    #[command(after_help = import::AFTER)]
    Import(Import),
    /// Say what is questionable in a document though a client can be generated from it
    #[command(after_help = LINT_AFTER)]
    Lint(Lint),
    /// Say where an item of the client comes from, and which calls use it
    #[command(after_help = EXPLAIN_AFTER)]
    Explain(Explain),
}

/// Options of `regen`.
#[derive(Debug, Clone, Args)]
pub struct Regen {
    /// Write nothing: say what is out of date, and exit with 1 if anything is
    #[arg(long)]
    pub check: bool,

    /// What to generate from.
    #[command(flatten)]
    pub document: Document,

    /// The folder of the crate; made if it does not exist [default: generated-client, but not with another --spec]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Name of the generated package
    #[arg(long, value_name = "NAME", default_value = PACKAGE, value_parser = package_name)]
    pub package: String,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

/// Options that say how errors and warnings of the document are shown.
#[derive(Debug, Clone, Default, Args)]
pub struct Messages {
    /// How errors and warnings of the document are shown on stderr: human or json, which is one object per line
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "human",
        hide_possible_values = true
    )]
    pub message_format: MessageFormat,

    /// Show every warning, not only the first few of each kind
    #[arg(long)]
    pub all_warnings: bool,
}

/// A form of diagnostics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// With excerpts, in colours on a terminal.
    #[default]
    Human,
    /// One JSON object per line, all warnings.
    Json,
}

/// Options that say which document a command is about.
#[derive(Debug, Clone, Args)]
pub struct Document {
    /// The OpenAPI 3.0 or 3.1 document, YAML or JSON [default: spec/beatpass.yaml]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,

    /// An overlay to apply to the document, in place of the default ones; repeat it for more, applied in this order
    /// [default: spec/overlays/*.yaml in the order of their names; none with another --spec]
    #[arg(long = "overlay", value_name = "FILE", verbatim_doc_comment)]
    pub overlays: Vec<PathBuf>,

    /// Apply no overlays
    #[arg(long, conflicts_with = "overlays")]
    pub no_overlays: bool,
}

impl Document {
    /// Whether it is the document of the workspace with its overlays.
    pub fn is_default(&self) -> bool {
        self.spec.is_none() && self.overlays.is_empty() && !self.no_overlays
    }
}

/// Options of `try`.
#[derive(Debug, Clone, Args)]
pub struct Try {
    /// The operation that was answered: its id in the document (getTrack), or its call as generated-client/API.md shows it
    /// (tracks().get, or tracks.get)
    #[arg(value_name = "OPERATION")]
    pub operation: String,

    /// The body of the answer; - reads it from standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// What the client would be generated from.
    #[command(flatten)]
    pub document: Document,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

/// Options of `bench`.
#[derive(Debug, Clone, Args)]
pub struct Bench {
    /// Documents to measure [default: spec/beatpass.yaml with its overlays]
    #[arg(value_name = "FILE")]
    pub documents: Vec<PathBuf>,

    /// How often each document is generated; the median counts
    #[arg(long, value_name = "N", default_value_t = 11, value_parser = clap::value_parser!(u16).range(1..))]
    pub runs: u16,

    /// Measure calls of the generated client instead, on this machine, beside clients written by hand: CPU and allocations
    #[arg(long, conflicts_with_all = ["documents", "runs"])]
    pub calls: bool,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

/// Options of `coverage`.
#[derive(Debug, Clone, Args)]
pub struct Coverage {
    /// The OpenAPI 3.0 or 3.1 document; another than the default is taken without overlays [default: spec/beatpass.yaml]
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,

    /// Documented endpoints to compare with: CSV with a header and the columns method and path
    #[arg(long, value_name = "FILE")]
    pub endpoints: Option<PathBuf>,

    /// Endpoints that are left out on purpose, each with method, path and reason [default: spec/absent.yaml, if it exists]
    #[arg(long, value_name = "FILE", requires = "endpoints")]
    pub absent: Option<PathBuf>,

    /// How diagnostics are shown.
    #[command(flatten)]
    pub messages: Messages,
}

const COVERAGE_AFTER: &str = "\
A request or an answer is typed if no part of it is any JSON, and partly typed if some part inside is.

Examples:
  cargo xtask coverage
  cargo xtask coverage --endpoints endpoints.csv

Exit status:
  0  Done; with --endpoints: each documented endpoint is in the client, or absent with a reason.
  1  With --endpoints: some are absent without a reason.
  2  The document, an overlay, a list or the command line has an error, or a file cannot be read. An entry of the list of
     absent endpoints that the client has, or that is not documented, is an error.";

const REGEN_EXAMPLES: &str = "\
Examples:
  cargo xtask regen
          Bring generated-client up to date after a change of the document, an overlay, a template or the generator.
  cargo xtask regen --check
          Say whether that is needed, and why. CI runs this.
  cargo xtask regen --spec petstore.yaml --package petstore-client --out ../petstore-client
          Generate a crate from another document.

--help says more, exit statuses included.";

const REGEN_AFTER: &str = "\
Defaults are found in the workspace, wherever the command is run; paths that you give are relative to the current folder.

What is written:
  The folder changes as a whole or not at all, even if the command is killed. Files that stay the same are not touched, those
  that are no longer generated are removed, and those edited by hand are named before they are replaced. Files that were not
  generated (Cargo.lock, target, your own) are never removed or replaced. The file .generated in the folder tells them apart.

Examples:
  cargo xtask regen
          Bring generated-client up to date after a change of the document, an overlay, a template or the generator.
  cargo xtask regen --check
          Say whether that is needed, and why. CI runs this.
  cargo xtask regen --spec petstore.yaml --package petstore-client --out ../petstore-client
          Generate a crate from another document.

Exit status:
  0  Done; with --check: up to date.
  1  With --check: not up to date.
  2  The document, an overlay or the command line has an error, or a file cannot be read or written.";

const TRY_AFTER: &str = "\
What is shown:
  Every place where the client would refuse the answer, every member that it does not know and passes over, and every null,
  each with its path: track.artists[0].name is the name of the first artist. [0-9] stands for all elements from 0 to 9.
  Values are left out, only their kinds are shown, so the report can be passed on. Names of members are shown as they are.

The file is the body of an answer with a successful status (2xx), as the server sent it.

Examples:
  cargo xtask try getTrack track.json
          Would client.tracks().get(_) take this answer?
  curl -s https://open.beatpass.ca/api/v1/tracks/1 | cargo xtask try tracks.get -
          The same for an answer that is just coming in.

Exit status:
  0  The client takes the answer.
  1  It does not.
  2  It could not be checked: there is no such operation, a file cannot be read, or the document has an error.";

const BENCH_AFTER: &str = "\
Beside each stage stands the floor: what the libraries alone need to parse the document and to format the emitted code.

Examples:
  cargo xtask bench
  cargo xtask bench --calls
  cargo run --release -p xtask -- bench --runs 51 a.yaml b.json";

/// Takes a name that cargo takes, and whose crate Rust code can name.
fn package_name(name: &str) -> Result<String, String> {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if !starts
        || !name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
    {
        return Err(
            "a package name starts with a letter and has only letters, digits, - and _".to_owned(),
        );
    }
    let krate = name.replace('-', "_");
    let is_standard = ["alloc", "core", "proc_macro", "std", "test"].contains(&krate.as_str());
    if is_standard || syn::parse_str::<syn::Ident>(&krate).is_err() {
        return Err(format!("{krate} means something else in Rust"));
    }
    Ok(name.to_owned())
}

impl Regen {
    /// The command that does the same and writes, for a report of `--check` to recommend.
    pub fn command(&self) -> String {
        let mut words = vec!["cargo xtask regen".to_owned()];
        let mut option = |name: &str, value: &str| words.push(format!("{name} {}", quoted(value)));
        self.document
            .spec
            .iter()
            .for_each(|path| option("--spec", &path.to_string_lossy()));
        self.document
            .overlays
            .iter()
            .for_each(|path| option("--overlay", &path.to_string_lossy()));
        self.out
            .iter()
            .for_each(|path| option("--out", &path.to_string_lossy()));
        if self.package != PACKAGE {
            option("--package", &self.package);
        }
        if self.document.no_overlays {
            words.push("--no-overlays".to_owned());
        }
        words.join(" ")
    }
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let is_plain = |char: char| char.is_alphanumeric() || "-_./\\:+,@".contains(char);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory as _;
        Cli::command().debug_assert();
    }

    #[test]
    fn takes_names_that_cargo_takes() {
        for name in ["beatpass-client", "a", "A_1", "match-maker"] {
            assert_eq!(package_name(name).as_deref(), Ok(name));
        }
        for name in [
            "",
            "1a",
            "-a",
            "ä",
            "a b",
            "a/b",
            "match",
            "std",
            "proc-macro",
            "self",
            "a.b",
            "_",
        ] {
            assert!(package_name(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn the_recommended_command_has_the_same_options() {
        let words = [
            "x",
            "regen",
            "--check",
            "--spec",
            "a b.yaml",
            "--overlay",
            "it's",
            "--out",
            "o",
            "--package",
            "p",
        ];
        let Command::Regen(options) = Cli::parse_from(words).command else {
            panic!("regen was asked for")
        };
        assert_eq!(
            options.command(),
            r"cargo xtask regen --spec 'a b.yaml' --overlay 'it'\''s' --out o --package p"
        );
        let Command::Regen(options) = Cli::parse_from(["x", "regen", "--no-overlays"]).command
        else {
            panic!("regen was asked for")
        };
        assert_eq!(options.command(), "cargo xtask regen --no-overlays");
    }
}
