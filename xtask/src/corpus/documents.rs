//! Which files are OpenAPI documents.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::terminal;
use crate::workspace;

/// A document, and the name of its crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Document {
    pub(super) name: String,
    pub(super) path: PathBuf,
}

impl Document {
    /// Named after the file, without what a package's name cannot hold.
    fn of(path: PathBuf) -> Self {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let name = stem.replace(|char: char| !char.is_ascii_alphanumeric(), "-");
        Self {
            name: format!("corpus-{}", name.to_lowercase()),
            path,
        }
    }
}

/// The documents among files and in folders, in the order given and of their names.
pub(super) fn find(paths: &[PathBuf]) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in paths {
        if path.is_dir() {
            documents.extend(in_folder(path)?);
        } else {
            documents.push(Document::of(path.clone()));
        }
    }
    ensure!(
        !documents.is_empty(),
        "no OpenAPI document is there; give files, or folders that hold some"
    );
    Ok(documents)
}

/// Those in a folder itself, and that of each folder in it which holds one document in many files.
fn in_folder(folder: &Path) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in list(folder)? {
        if path.is_dir() {
            documents.extend(of_many_files(&path)?);
        } else if is_document(&path)? {
            documents.push(Document::of(path));
        }
    }
    Ok(documents)
}

fn of_many_files(folder: &Path) -> Result<Option<Document>> {
    let mut documents = Vec::new();
    for path in list(folder)? {
        if !path.is_dir() && is_document(&path)? {
            documents.push(path);
        }
    }
    if documents.len() > 1 {
        terminal::note(format_args!(
            "{} holds {} documents and is passed over; name it to take them",
            workspace::shown(folder),
            documents.len()
        ));
    }
    let one = (documents.len() == 1).then(|| documents.remove(0));
    Ok(one.map(|path| Document {
        path,
        ..Document::of(folder.to_owned())
    }))
}

fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("cannot list the folder {}", workspace::shown(folder));
    let entries = fs::read_dir(folder).with_context(unreadable)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths: Vec<_> = paths
        .collect::<std::io::Result<_>>()
        .with_context(unreadable)?;
    paths.sort();
    Ok(paths)
}

/// Whether a file's root has a member `openapi`. Looked for in the lines of YAML, which need not be well formed for that.
fn is_document(path: &Path) -> Result<bool> {
    #[derive(Deserialize)]
    struct Root {
        openapi: Option<IgnoredAny>,
    }
    let extension = path.extension().and_then(|extension| extension.to_str());
    let read = || fs::read(path).with_context(|| format!("cannot read {}", workspace::shown(path)));
    Ok(match extension {
        Some("json") => {
            let root = serde_json::from_slice(&read()?);
            root.is_ok_and(|root: Root| root.openapi.is_some())
        }
        Some("yaml" | "yml") => {
            let text = String::from_utf8_lossy(&read()?).into_owned();
            text.lines().any(|line| line.starts_with("openapi:"))
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(documents: &[Document]) -> Vec<&str> {
        documents.iter().map(|one| one.name.as_str()).collect()
    }

    #[test]
    fn finds_documents_and_passes_over_their_parts() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("made");
            fs::write(path, text).expect("written");
        };
        write("Two 3.0.yaml", "# a comment\nopenapi: 3.0.3\n");
        write("one.json", r#"{"openapi": "3.0.0", "paths": {}}"#);
        write("index.json", r#"{"a": {"openapi": "3.0.0"}}"#);
        write("notes.txt", "openapi: 3.0.0");
        write("parts/main.yaml", "openapi: 3.0.0");
        write("parts/piece.yaml", "type: object");
        write("several/a.yaml", "openapi: 3.0.0");
        write("several/b.yaml", "openapi: 3.0.0");

        let found = find(&[folder.path().to_owned()]).expect("it can be listed");
        let names_found = names(&found);
        assert_eq!(
            names_found,
            ["corpus-two-3-0", "corpus-one", "corpus-parts"]
        );
        assert_eq!(found[2].path, folder.path().join("parts/main.yaml"));
        let named = find(&[folder.path().join("several")]).expect("it can be listed");
        assert_eq!(names(&named), ["corpus-a", "corpus-b"]);
    }

    #[test]
    fn a_place_without_documents_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        assert!(find(&[folder.path().to_owned()]).is_err());
    }
}
