//! The texts that a crate is generated from, read from disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use beatpass_generator::diagnostics::Style;
use beatpass_generator::{Diagnostics, Input, Source, Templates};

use crate::cli::{Document, PACKAGE};
use crate::{beside, workspace};

/// What the generator takes, and how the files are called on the command line.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// What the generator takes. Names in it are the same wherever the command is run.
    pub input: Input,
    /// The document and the overlays, as people find them from the current folder.
    pub paths: Vec<PathBuf>,
}

impl Inputs {
    /// What the committed crate is generated from: the document and the overlays of the workspace.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of_workspace(root: &Path) -> Result<Self> {
        Self::read(
            root,
            default_document(root),
            default_overlays(root)?,
            PACKAGE,
        )
    }

    /// What a command line asks for.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of_options(root: &Path, options: &Document, package: &str) -> Result<Self> {
        let document = options
            .spec
            .clone()
            .unwrap_or_else(|| default_document(root));
        let is_default = is_default(root, &document);
        let overlays = match options.overlays.as_slice() {
            [] if is_default && !options.no_overlays => default_overlays(root)?,
            overlays => overlays.to_vec(),
        };
        Self::read(root, document, overlays, package)
    }

    /// A document without overlays, or that of the workspace with its own.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of_spec(root: &Path, document: Option<PathBuf>) -> Result<Self> {
        match document {
            Some(document) if !is_default(root, &document) => Self::of_document(root, &document),
            _ => Self::of_workspace(root),
        }
    }

    /// A document without overlays.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn of_document(root: &Path, document: &Path) -> Result<Self> {
        Self::read(root, document.to_owned(), Vec::new(), PACKAGE)
    }

    /// The document and the overlays under the paths that lead to them from here.
    pub fn sources(&self) -> Vec<Source> {
        let texts = std::iter::once(&self.input.document)
            .chain(&self.input.overlays)
            .map(|source| source.text.clone());
        let names = self.paths.iter().map(|path| workspace::shown(path));
        names
            .zip(texts)
            .map(|(name, text)| Source { name, text })
            .collect()
    }

    /// Diagnostics in colours, with the paths that lead to the files from here.
    pub fn render(&self, diagnostics: &Diagnostics) -> String {
        diagnostics.render(&self.sources(), Style::Coloured)
    }

    fn read(root: &Path, document: PathBuf, overlays: Vec<PathBuf>, package: &str) -> Result<Self> {
        let input = Input {
            document: read_source(root, &document)?,
            overlays: overlays
                .iter()
                .map(|path| read_source(root, path))
                .collect::<Result<_>>()?,
            package: package.to_owned(),
            files: beside::files(&document),
            templates: templates(root),
        };
        Ok(Self {
            input,
            paths: std::iter::once(document).chain(overlays).collect(),
        })
    }
}

/// The embedded templates, with the manifest as it is on disk now: an import that has just raised the version in it counts at once.
fn templates(root: &Path) -> Templates {
    let templates = Templates::embedded();
    match fs::read_to_string(root.join(MANIFEST)) {
        Ok(text) => templates.with("Cargo.toml.j2", &text),
        Err(_) => templates,
    }
}

const MANIFEST: &str = "templates/Cargo.toml.j2";
const DOCUMENT: &str = "spec/beatpass.yaml";

/// Whether a document is that of the workspace.
pub(crate) fn is_default(root: &Path, document: &Path) -> bool {
    workspace::stable_name(root, document) == DOCUMENT
}

fn default_document(root: &Path) -> PathBuf {
    root.join(DOCUMENT)
}

/// The overlays of the workspace in the order of their names.
fn default_overlays(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("spec/overlays");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let unreadable = || format!("cannot list the folder {}", workspace::shown(&folder));
    let entries = fs::read_dir(&folder).with_context(unreadable)?;
    let paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<Vec<_>>>();
    let mut paths = paths.with_context(unreadable)?;
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    paths.sort();
    Ok(paths)
}

fn read_source(root: &Path, path: &Path) -> Result<Source> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read {}", workspace::shown(path)))?;
    Ok(Source {
        name: workspace::stable_name(root, path),
        text,
    })
}
