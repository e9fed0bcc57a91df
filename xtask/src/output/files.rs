//! The files of a generated crate as they should stand on disk, the manifest included.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use beatpass_generator::OutputFile;

use super::{MANIFEST, Manifest, RelativePath};

/// The files of one generated crate by path, with the manifest that lists them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crate {
    files: BTreeMap<RelativePath, String>,
}

impl Crate {
    /// Takes the generator's files: path and text of each.
    ///
    /// # Errors
    ///
    /// If a path leads outside, appears twice, is also a folder of another, or belongs to someone else.
    pub fn new<P: AsRef<str>, T: Into<String>>(
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Result<Self> {
        let mut by_path = BTreeMap::new();
        for (path, text) in files {
            let path = RelativePath::new(path.as_ref())?;
            if is_reserved(&path) {
                bail!("the generator must not write {path}: it belongs to cargo or to regen");
            }
            if by_path.insert(path.clone(), text.into()).is_some() {
                bail!("the generator wrote {path} twice");
            }
        }
        refuse_files_as_folders(&by_path)?;
        let bytes = by_path
            .iter()
            .map(|(path, text): (_, &String)| (path, text.as_bytes()));
        let manifest = Manifest::of(bytes);
        by_path.insert(RelativePath::new(MANIFEST)?, manifest.to_text());
        Ok(Self { files: by_path })
    }

    /// The files that the generator gave.
    ///
    /// # Errors
    ///
    /// As [`Crate::new`].
    pub fn of(files: impl IntoIterator<Item = OutputFile>) -> Result<Self> {
        Self::new(files.into_iter().map(|file| (file.path, file.text)))
    }

    /// Path and text of each file, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&RelativePath, &str)> {
        self.files.iter().map(|(path, text)| (path, text.as_str()))
    }

    /// The text of the file at a path, if there is one.
    pub fn text(&self, path: &RelativePath) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

fn is_reserved(path: &RelativePath) -> bool {
    let first = path.folders().next().unwrap_or(path.as_str());
    matches!(first, MANIFEST | "Cargo.lock" | "target")
}

fn refuse_files_as_folders(files: &BTreeMap<RelativePath, String>) -> Result<()> {
    for path in files.keys() {
        for folder in path.folders() {
            if files.contains_key(&RelativePath::new(folder)?) {
                bail!(
                    "the generator wrote {folder} and {path}: the first cannot be both a file and a folder"
                );
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_its_files_in_the_manifest() {
        let wanted = Crate::new([("src/lib.rs", "x"), ("Cargo.toml", "y")]).unwrap();
        let paths: Vec<_> = wanted.files().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, [".generated", "Cargo.toml", "src/lib.rs"]);
        let manifest =
            Manifest::parse(wanted.text(&RelativePath::new(MANIFEST).unwrap()).unwrap()).unwrap();
        assert_eq!(
            manifest
                .paths()
                .map(RelativePath::as_str)
                .collect::<Vec<_>>(),
            ["Cargo.toml", "src/lib.rs"]
        );
    }

    #[test]
    fn refuses_what_cannot_be_written() {
        let refused = [
            vec![("../x", "")],
            vec![("/x", "")],
            vec![("a", ""), ("a", "")],
            vec![("a", ""), ("a/b", "")],
            vec![(".generated", "")],
            vec![("target/x", "")],
            vec![("Cargo.lock", "")],
        ];
        for files in refused {
            assert!(Crate::new(files.clone()).is_err(), "{files:?}");
        }
    }
}
