//! Whether the generated crate on disk is what the generator gives, and in words what is not. Reads only.

mod api;
mod line;

use std::fmt;
use std::path::{Path, PathBuf};

pub use api::{ApiChange, Verb, api_changes};
pub use line::{FirstLine, first_difference};

use beatpass_generator::Output;

use crate::output::{Crate, Folder, MANIFEST, Origin, RelativePath, State, Survey};

/// Name of the file in the crate that lists its API, one line per operation and per field.
pub const SURFACE: &str = "api-surface.txt";

/// Compares a crate on disk, byte for byte, with what the generator gives. Writes nothing.
///
/// ```no_run
/// let root = xtask::workspace::root();
/// let inputs = xtask::inputs::Inputs::of_workspace(&root)?;
/// let output = beatpass_generator::generate(&inputs.input).map_err(|errors| anyhow::anyhow!(inputs.render(&errors)))?;
/// if let Err(drift) = xtask::drift::check(&root.join("generated-client"), &output) {
///     panic!("{drift}");
/// }
/// # anyhow::Ok(())
/// ```
///
/// # Errors
///
/// A [`Drift`] that names all differences; also if the folder cannot be read.
pub fn check(out: &Path, output: &Output) -> Result<(), Box<Drift>> {
    let drift = Crate::of(output.files.iter().cloned()).and_then(|wanted| {
        let survey = Survey::of(out, &wanted)?;
        Ok(Drift::of(out, &wanted, &survey))
    });
    let drift = drift.unwrap_or_else(|error| {
        Some(Drift {
            unreadable: Some(format!("{error:#}")),
            ..Drift::none(out)
        })
    });
    drift.map_or(Ok(()), |drift| Err(Box::new(drift)))
}

/// How a crate on disk differs from what the generator gives. Its `Display` is a report for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    name: String,
    is_absent: bool,
    /// Files, in the order of their paths.
    pub differences: Vec<Difference>,
    /// What changed in the API.
    pub api: Vec<ApiChange>,
    interrupted: bool,
    unreadable: Option<String>,
    mend: String,
}

/// A file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// It was generated from something else.
    Changed(RelativePath, Option<FirstLine>),
    /// Somebody edited it after it was generated.
    Edited(RelativePath, Option<FirstLine>),
    /// Somebody else put another file, a folder or a link in its place. Regen refuses to replace it.
    InTheWay(RelativePath, Option<FirstLine>),
    /// It should be there.
    Missing(RelativePath),
    /// It was generated once and no longer is.
    Outdated(RelativePath, Origin),
    /// Nobody generated it. Regen leaves it alone.
    Stray(PathBuf),
}

impl Drift {
    /// What a survey of the folder says about drift; none if there is none.
    pub fn of(out: &Path, wanted: &Crate, survey: &Survey) -> Option<Self> {
        let drift = Self {
            differences: differences(wanted, survey),
            api: changed_api(wanted, survey),
            interrupted: Folder::is_interrupted(out),
            ..Self::none(out)
        };
        (!drift.differences.is_empty()).then_some(drift)
    }

    /// The same with another name for the folder.
    #[must_use]
    pub fn called(mut self, name: String) -> Self {
        self.name = name;
        self
    }

    /// The same with another command that mends it than `cargo xtask regen`.
    #[must_use]
    pub fn mended_by(mut self, command: String) -> Self {
        self.mend = command;
        self
    }

    fn none(out: &Path) -> Self {
        let mend = "cargo xtask regen".to_owned();
        let (name, is_absent) = (out.display().to_string(), !out.exists());
        Self {
            name,
            is_absent,
            differences: Vec::new(),
            api: Vec::new(),
            interrupted: false,
            unreadable: None,
            mend,
        }
    }

    fn is_mended_by_regen(&self) -> bool {
        self.differences
            .iter()
            .any(|difference| !matches!(difference, Difference::Stray(_)))
    }
}

fn differences(wanted: &Crate, survey: &Survey) -> Vec<Difference> {
    let files = survey
        .files
        .iter()
        .filter_map(|(path, state)| difference(wanted, path, state));
    let outdated = survey
        .outdated
        .iter()
        .map(|(path, origin)| Difference::Outdated(path.clone(), *origin));
    let strays = survey.strays.iter().cloned().map(Difference::Stray);
    let mut differences: Vec<_> = files.chain(outdated).chain(strays).collect();
    let is_manifest = |difference: &Difference| difference.path() == Path::new(MANIFEST);
    // The manifest follows from the other files: it is worth a line only if nothing else is amiss.
    if !differences.iter().all(is_manifest) {
        differences.retain(|difference| !is_manifest(difference));
    }
    differences
}

fn difference(wanted: &Crate, path: &RelativePath, state: &State) -> Option<Difference> {
    let path = path.clone();
    let (origin, bytes) = match state {
        State::Unchanged => return None,
        State::Missing => return Some(Difference::Missing(path)),
        State::Blocked => return Some(Difference::InTheWay(path, None)),
        State::Different(origin, bytes) => (origin, bytes),
    };
    let line = wanted
        .text(&path)
        .and_then(|text| first_difference(bytes, text));
    Some(match origin {
        Origin::Generated => Difference::Changed(path, line),
        Origin::Edited => Difference::Edited(path, line),
        Origin::Foreign => Difference::InTheWay(path, line),
    })
}

/// The API changes that the crate on disk and the wanted one have between them.
pub fn changed_api(wanted: &Crate, survey: &Survey) -> Vec<ApiChange> {
    let surface = survey
        .files
        .iter()
        .find(|(path, _)| path.as_str() == SURFACE);
    let Some((path, State::Different(_, before))) = surface else {
        return Vec::new();
    };
    api_changes(
        &String::from_utf8_lossy(before),
        wanted.text(path).unwrap_or_default(),
    )
}

impl Difference {
    /// The file, relative to the crate's folder.
    pub fn path(&self) -> &Path {
        match self {
            Self::Stray(path) => path,
            Self::Changed(path, _)
            | Self::Edited(path, _)
            | Self::InTheWay(path, _)
            | Self::Missing(path)
            | Self::Outdated(path, _) => Path::new(path.as_str()),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Changed(..) => "changed",
            Self::Edited(..) => "edited by hand",
            Self::InTheWay(..) => "in the way",
            Self::Missing(_) => "missing",
            Self::Outdated(..) | Self::Stray(_) => "stray",
        }
    }

    fn note(&self) -> &'static str {
        match self {
            Self::Changed(..) | Self::Missing(_) => "",
            Self::Edited(..) => " (regen replaces it)",
            Self::InTheWay(..) => {
                " (not generated, so regen does not replace it: move or delete it)"
            }
            Self::Outdated(_, Origin::Edited) => {
                " (generated once and edited by hand since; regen removes it)"
            }
            Self::Outdated(..) => " (generated once; regen removes it)",
            Self::Stray(_) => " (not generated, so regen leaves it: move or delete it)",
        }
    }

    fn line(&self) -> Option<&FirstLine> {
        match self {
            Self::Changed(_, line) | Self::Edited(_, line) | Self::InTheWay(_, line) => {
                line.as_ref()
            }
            Self::Missing(_) | Self::Outdated(..) | Self::Stray(_) => None,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path().display().to_string();
        let path: String = path
            .chars()
            .map(|char| if char.is_control() { '?' } else { char })
            .collect();
        write!(f, "{}: {path}{}", self.kind(), self.note())?;
        self.line().map_or(Ok(()), |line| write!(f, "\n{line}"))
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} is not what the generator gives{}",
            self.name,
            self.counts()
        )?;
        if let Some(error) = &self.unreadable {
            writeln!(f, "\n{error}")?;
        }
        if self.interrupted {
            writeln!(
                f,
                "\nA regen of this folder was interrupted, or is at work right now; the next one finishes it."
            )?;
        }
        if self.is_absent && self.unreadable.is_none() {
            writeln!(f, "\nNothing has been generated there yet.")?;
        } else {
            write_section(f, "Files", &self.differences)?;
            write_section(f, "API", &self.api)?;
        }
        if self.is_mended_by_regen() {
            write!(f, "\nTo mend it, run: {}", self.mend)
        } else {
            Ok(())
        }
    }
}

impl Drift {
    /// ` (2 changed, 1 missing)`, or nothing.
    fn counts(&self) -> String {
        let kinds = [
            "changed",
            "edited by hand",
            "in the way",
            "missing",
            "stray",
        ];
        let count = |kind: &&str| {
            self.differences
                .iter()
                .filter(|difference| difference.kind() == *kind)
                .count()
        };
        let counts = kinds
            .iter()
            .map(|kind| (count(kind), kind))
            .filter(|(count, _)| *count > 0);
        let counts: Vec<_> = counts
            .map(|(count, kind)| format!("{count} {kind}"))
            .collect();
        if counts.is_empty() {
            String::new()
        } else {
            format!(" ({})", counts.join(", "))
        }
    }
}

fn write_section(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    items: &[impl fmt::Display],
) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}:")?;
    items
        .iter()
        .try_for_each(|item| writeln!(f, "  {}", item.to_string().replace('\n', "\n  ")))
}

impl std::error::Error for Drift {}
