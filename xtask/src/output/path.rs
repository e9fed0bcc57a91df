//! Paths inside the generated crate. What the generator or a manifest names can never lie outside the folder.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// A path inside the generated crate: `/`-separated, relative, without `.` and `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelativePath(String);

impl RelativePath {
    /// Takes a path that stays inside the crate's folder on every platform.
    ///
    /// # Errors
    ///
    /// If the path is empty, absolute, leads outside, or holds a character that means something else elsewhere.
    pub fn new(path: &str) -> Result<Self> {
        if path.contains(['\\', ':']) || path.contains(char::is_control) {
            bail!("the path {path:?} holds a backslash, a colon or a control character");
        }
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            bail!("the path {path:?} must be relative and stay inside the crate");
        }
        Ok(Self(path.to_owned()))
    }

    /// The path as the generator wrote it, `/`-separated.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path on disk, given the crate's folder.
    pub fn below(&self, root: &Path) -> PathBuf {
        self.0
            .split('/')
            .fold(root.to_owned(), |path, part| path.join(part))
    }

    /// The folders that lead to the path, outermost first: `src` and `src/types` for `src/types/track.rs`.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(end, _)| &self.0[..end])
    }
}

impl fmt::Display for RelativePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_paths_inside() {
        for path in [
            "Cargo.toml",
            "src/lib.rs",
            ".generated",
            "src/..rs",
            "a b/é",
        ] {
            assert_eq!(RelativePath::new(path).unwrap().as_str(), path);
        }
    }

    #[test]
    fn refuses_paths_outside() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "src/../../x",
            "src//x",
            "src/",
            "./x",
            "C:/x",
            "a\\b",
            "a\nb",
            "a\0",
        ] {
            assert!(RelativePath::new(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn names_its_folders() {
        let path = RelativePath::new("src/types/track.rs").unwrap();
        assert_eq!(path.folders().collect::<Vec<_>>(), ["src", "src/types"]);
    }
}
