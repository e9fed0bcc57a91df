//! The list of what regen wrote, kept beside it. It tells our files from the user's, and ours as written from ours edited.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use super::RelativePath;

/// Name of the manifest in the crate's folder.
pub const MANIFEST: &str = ".generated";

const HEADER: &str = "# What `cargo xtask regen` wrote: SHA-256 and path of each file. It tells generated files from yours; do not edit it.";

/// The files that regen wrote, each with the SHA-256 of its bytes.
///
/// After a merge that left both sides in the manifest, a file has a hash of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<RelativePath, BTreeSet<String>>,
}

impl Manifest {
    /// The manifest of these files.
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a RelativePath, &'a [u8])>) -> Self {
        let entry = |(path, bytes): (&'a RelativePath, &'a [u8])| {
            (path.clone(), BTreeSet::from([sha256(bytes)]))
        };
        Self {
            files: files.into_iter().map(entry).collect(),
        }
    }

    /// Reads the manifest in a folder; a folder without one has an empty one.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is not one.
    pub fn read(folder: &Path) -> Result<Self> {
        let path = folder.join(MANIFEST);
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text).with_context(|| {
                format!(
                    "{} is not as regen wrote it: restore it, or delete the whole folder",
                    path.display()
                )
            }),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                Ok(Self::default())
            }
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }

    /// Reads a manifest's text. Conflict markers of a merge are skipped, so that regenerating mends a conflict.
    ///
    /// # Errors
    ///
    /// At a line that is not `sha256  path` with a path inside the folder.
    pub fn parse(text: &str) -> Result<Self> {
        let mut files = BTreeMap::<_, BTreeSet<_>>::new();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') || is_conflict_marker(line) {
                continue;
            }
            let (hash, path) = parse_line(line).with_context(|| format!("line {}", index + 1))?;
            files.entry(path).or_default().insert(hash);
        }
        Ok(Self { files })
    }

    /// The manifest's text: sorted, the same for the same files.
    pub fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        for (path, hashes) in &self.files {
            for hash in hashes {
                let _ = writeln!(text, "{hash}  {path}");
            }
        }
        text
    }

    /// Whether regen wrote the file, whatever has become of it since.
    pub fn lists(&self, path: &RelativePath) -> bool {
        self.files.contains_key(path)
    }

    /// Whether these bytes are those that regen wrote to the file.
    pub fn wrote(&self, path: &RelativePath, bytes: &[u8]) -> bool {
        self.files
            .get(path)
            .is_some_and(|hashes| hashes.contains(&sha256(bytes)))
    }

    /// The folders that hold the files.
    pub fn folders(&self) -> BTreeSet<&str> {
        self.files.keys().flat_map(RelativePath::folders).collect()
    }

    /// The files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &RelativePath> {
        self.files.keys()
    }
}

fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
        .iter()
        .any(|marker| line.starts_with(marker))
}

fn parse_line(line: &str) -> Result<(String, RelativePath)> {
    let (hash, path) = line
        .split_once("  ")
        .context("no two spaces between hash and path")?;
    let hexadecimal = hash
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    anyhow::ensure!(hash.len() == 64 && hexadecimal, "{hash:?} is not a SHA-256");
    Ok((hash.to_owned(), RelativePath::new(path)?))
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> RelativePath {
        RelativePath::new(text).unwrap()
    }

    #[test]
    fn text_is_sorted_and_reads_back() {
        let (b, a) = (path("b"), path("a"));
        let manifest = Manifest::of([(&b, b"two".as_slice()), (&a, b"".as_slice())]);
        let text = manifest.to_text();
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a";
        assert_eq!(text.lines().nth(1), Some(empty));
        assert_eq!(Manifest::parse(&text).unwrap(), manifest);
    }

    #[test]
    fn both_sides_of_a_merge_count_as_written() {
        let ours = Manifest::of([(&path("a"), b"ours".as_slice())]).to_text();
        let theirs = Manifest::of([(&path("a"), b"theirs".as_slice())]).to_text();
        let text = format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> branch\n");
        let manifest = Manifest::parse(&text).unwrap();
        assert!(manifest.wrote(&path("a"), b"ours") && manifest.wrote(&path("a"), b"theirs"));
        assert!(!manifest.wrote(&path("a"), b"other"));
    }

    #[test]
    fn refuses_what_is_no_manifest() {
        let hash = "0".repeat(64);
        for line in [
            "hello",
            "abc  a",
            &format!("{hash}  ../a"),
            &format!("{hash}  /etc/passwd"),
            &format!("{hash} a"),
        ] {
            assert!(Manifest::parse(line).is_err(), "{line:?}");
        }
    }
}
