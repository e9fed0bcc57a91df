//! One of the two documents, from disk or from a revision.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use beatpass_generator::{Files, Input, Source, Templates};

use crate::cli::PACKAGE;
use crate::inputs::Inputs;
use crate::{beside, workspace};

/// A document with its overlays.
#[derive(Debug, Clone)]
pub struct Side {
    /// What the generator takes, and how the texts are called.
    pub inputs: Inputs,
}

impl Side {
    /// Reads a file, or `REV:PATH` from git; with what is in the folder `overlays` beside it, and with other overlays.
    ///
    /// # Errors
    ///
    /// If something cannot be read.
    pub fn read(root: &Path, name: &str, beside: bool, overlays: &[PathBuf]) -> Result<Self> {
        let place = Where::of(root, name);
        let document = place.read(place.path())?;
        let mut sources = Vec::new();
        if beside {
            for path in place.overlays()? {
                sources.push(place.read(&path)?);
            }
        }
        for path in overlays {
            sources.push(from_disk(path)?);
        }
        let names = std::iter::once(&document).chain(&sources);
        let paths = names.map(|source| PathBuf::from(&source.name)).collect();
        let input = Input {
            document,
            overlays: sources,
            package: PACKAGE.to_owned(),
            files: place.files(),
            templates: Templates::embedded(),
        };
        Ok(Self {
            inputs: Inputs { input, paths },
        })
    }

    /// What a crate is generated from.
    pub fn of(inputs: Inputs) -> Self {
        Self { inputs }
    }

    /// The document and its overlays, by the names that people see.
    pub fn sources(&self) -> Vec<Source> {
        self.inputs.sources()
    }
}

/// Where a document is.
enum Where {
    Disk(PathBuf),
    Revision {
        root: PathBuf,
        revision: String,
        path: PathBuf,
    },
}

impl Where {
    /// A file if there is one of this name, else what git calls `REV:PATH`.
    fn of(root: &Path, name: &str) -> Self {
        match name.split_once(':') {
            Some((revision, path)) if !Path::new(name).exists() => Self::Revision {
                root: root.to_owned(),
                revision: revision.to_owned(),
                path: PathBuf::from(path),
            },
            _ => Self::Disk(PathBuf::from(name)),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Disk(path) | Self::Revision { path, .. } => path,
        }
    }

    fn read(&self, path: &Path) -> Result<Source> {
        match self {
            Self::Disk(_) => from_disk(path),
            Self::Revision { root, revision, .. } => {
                let name = format!("{revision}:{}", path.display());
                let text = git(root, &["show", &name])?;
                Ok(Source { name, text })
            }
        }
    }

    /// The other files of the document, from where it is itself.
    fn files(&self) -> Files {
        match self {
            Self::Disk(path) => beside::files(path),
            Self::Revision {
                root,
                revision,
                path,
            } => {
                let (root, revision) = (root.clone(), revision.clone());
                let folder = path.parent().unwrap_or(Path::new("")).to_owned();
                Files::new(move |name| {
                    let name = format!("{revision}:{}", folder.join(name).display());
                    let text = git(&root, &["show", &name]).map_err(|error| error.to_string())?;
                    Ok(Source { name, text })
                })
            }
        }
    }

    /// The overlays beside the document, in the order of their names.
    fn overlays(&self) -> Result<Vec<PathBuf>> {
        let folder = self
            .path()
            .parent()
            .unwrap_or(Path::new(""))
            .join("overlays");
        let mut paths: Vec<PathBuf> = match self {
            Self::Disk(_) if !folder.exists() => Vec::new(),
            Self::Disk(_) => {
                let unreadable = || format!("cannot list the folder {}", workspace::shown(&folder));
                let entries = fs::read_dir(&folder).with_context(unreadable)?;
                let paths = entries.map(|entry| entry.map(|entry| entry.path()));
                paths
                    .collect::<std::io::Result<_>>()
                    .with_context(unreadable)?
            }
            Self::Revision { root, revision, .. } => {
                let folder = format!("{}/", folder.display());
                let listed = git(
                    root,
                    &["ls-tree", "--name-only", "--full-tree", revision, &folder],
                )?;
                listed.lines().map(PathBuf::from).collect()
            }
        };
        paths.retain(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        });
        paths.sort();
        Ok(paths)
    }
}

fn from_disk(path: &Path) -> Result<Source> {
    let name = workspace::shown(path);
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    Ok(Source { name, text })
}

pub(super) fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output();
    let output = output.context("cannot run git")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("git {}: {}", arguments.join(" "), said.trim());
    }
    String::from_utf8(output.stdout).context("git gave something that is no text")
}
