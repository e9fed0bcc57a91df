//! A temporary folder with a generated crate in it.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file is a crate of its own and uses a part"
)]

pub mod workspace;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use xtask::output::{Crate, Disk, Folder};

/// A folder for one test, with the crate's folder in it.
pub struct Place(tempfile::TempDir);

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder can be made"))
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn out(&self) -> PathBuf {
        self.root().join("client")
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.out().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Regenerates with these files; the answer names what somebody edited.
    pub fn regen(&self, files: &[(&str, &str)]) -> Result<Vec<String>, String> {
        self.regen_on(Disk::default(), files)
    }

    pub fn regen_on(&self, disk: Disk<'_>, files: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let write = || {
            let wanted = Crate::new(files.iter().copied())?;
            let mut folder = Folder::open(&self.out(), disk)?;
            let survey = folder.survey(&wanted)?;
            folder.write(&wanted, &survey)?;
            Ok(survey.edited().map(ToString::to_string).collect())
        };
        write().map_err(|error: anyhow::Error| {
            format!("{error:#}").replace(&*self.root().to_string_lossy(), "PLACE")
        })
    }

    pub fn files(&self) -> Vec<String> {
        list(&self.out())
    }

    /// Path and text of every file in the crate's folder.
    pub fn texts(&self) -> Vec<(String, String)> {
        if !self.out().exists() {
            return Vec::new();
        }
        let text = |path: String| (fs::read_to_string(self.out().join(&path)).unwrap(), path);
        self.files()
            .into_iter()
            .filter(|path| !path.ends_with('/'))
            .map(text)
            .map(|(text, path)| (path, text))
            .collect()
    }

    /// Nothing but the crate's folder: no working folder is left.
    pub fn is_tidy(&self) -> bool {
        fs::read_dir(self.root()).unwrap().count() == 1
    }
}

pub fn list(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let (path, name) = entry
            .map(|entry| (entry.path(), entry.file_name().into_string().unwrap()))
            .unwrap();
        if path.is_dir() {
            files.push(format!("{name}/"));
            files.extend(list(&path).iter().map(|below| format!("{name}/{below}")));
        } else {
            files.push(name);
        }
    }
    files.sort();
    files
}

pub fn age(path: &Path) -> SystemTime {
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    long_ago
}

pub fn modified(path: &Path) -> SystemTime {
    path.metadata().unwrap().modified().unwrap()
}
