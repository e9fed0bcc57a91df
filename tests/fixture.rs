//! Fixtures: the smallest documents that show one feature each, and what the generator makes of them.
//!
//! Part of the build script, which writes them out for compilation, and of the library, for tests of the emitted text.

use std::path::{Path, PathBuf};
use std::{fs, io};

use beatpass_generator::diagnostics::Style;
use beatpass_generator::rust::Client;
use beatpass_generator::{Diagnostics, Files, Input, Output, Source, Templates, generate, plan};

/// A document of `tests/fixtures`.
#[derive(Debug, Clone)]
pub struct Fixture {
    /// Name of the file without its extension; also the package's name.
    pub name: String,
    /// The document.
    pub source: Source,
}

impl Fixture {
    /// All fixtures by name.
    ///
    /// # Errors
    ///
    /// If the folder or a file cannot be read.
    pub fn all() -> io::Result<Vec<Self>> {
        let entries = fs::read_dir(folder())?;
        let mut paths = entries
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> io::Result<Self> {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let source = Source {
            name: format!("{name}.yaml"),
            text: fs::read_to_string(path)?,
        };
        Ok(Self { name, source })
    }

    /// A fixture of this text.
    pub fn of(text: &str) -> Self {
        Self {
            name: "api".to_owned(),
            source: Source {
                name: "api.yaml".to_owned(),
                text: text.to_owned(),
            },
        }
    }

    /// Generates the client.
    ///
    /// # Errors
    ///
    /// As [`generate`].
    pub fn generate(&self) -> Result<Output, Diagnostics> {
        generate(&self.input())
    }

    /// Plans the client.
    ///
    /// # Errors
    ///
    /// As [`generate`].
    pub fn plan(&self) -> Result<Client, Diagnostics> {
        plan(&self.input()).map(|(client, _)| client)
    }

    /// What the generator takes.
    pub fn input(&self) -> Input {
        Input {
            document: self.source.clone(),
            overlays: Vec::new(),
            package: self.name.clone(),
            files: Files::default(),
            templates: Templates::embedded(),
        }
    }

    /// The text of diagnostics on this fixture.
    pub fn render(&self, diagnostics: &Diagnostics) -> String {
        diagnostics.render(&[&self.source], Style::Plain)
    }
}

/// What the committed client is generated from.
///
/// # Errors
///
/// If a file cannot be read.
pub fn workspace_input() -> io::Result<Input> {
    let overlays = fs::read_dir(spec().join("overlays"))?;
    let mut overlays = overlays
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    overlays.sort();
    let overlays = overlays.iter().map(|path| source(path));
    Ok(Input {
        document: source(&spec().join("beatpass.yaml"))?,
        overlays: overlays.collect::<io::Result<_>>()?,
        package: "beatpass-client".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    })
}

fn source(path: &Path) -> io::Result<Source> {
    Ok(Source {
        name: path.display().to_string(),
        text: fs::read_to_string(path)?,
    })
}

/// Where the document of this workspace and its overlays stand.
pub fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// Where the fixtures stand.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Whether a path of the emitted crate follows from the document alone: types and operations do, the runtime does not.
pub fn is_of_the_document(path: &str) -> bool {
    path.starts_with("src/types/")
        || path.starts_with("src/operations/")
        || ["src/credentials.rs", "src/servers.rs"].contains(&path)
}
