//! Takes a crate apart that stands aside after a swap or a kill: generated files go, foreign ones move into the crate.
//!
//! Whether the folder is the crate as it was or the one that should take its place makes no difference. It can be
//! stopped at any change and started again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::disk::stands;
use super::survey::relative;
use super::{Disk, MANIFEST, Manifest};

/// What became of the folder that stood aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    /// It is gone.
    Gone,
    /// Foreign files are left that meet others of their name in the crate.
    Left,
}

/// Takes the crate in `aside` apart in favour of the one in `out`.
pub(super) fn take_apart(disk: &mut Disk<'_>, aside: &Path, out: &Path) -> Result<Rest> {
    let listed = Manifest::read(aside).unwrap_or_default();
    let also = Manifest::read(out).unwrap_or_default();
    let folders = listed
        .folders()
        .into_iter()
        .chain(also.folders())
        .map(PathBuf::from)
        .collect();
    let mut work = Work {
        disk,
        aside,
        out,
        listed,
        folders,
        rest: Rest::Gone,
    };
    work.folder(Path::new(""))?;
    if work.rest == Rest::Gone {
        let manifest = aside.join(MANIFEST);
        if stands(&manifest) {
            work.disk.remove(&manifest)?;
        }
        work.disk.remove_folder(aside)?;
    }
    Ok(work.rest)
}

struct Work<'a, 'd> {
    disk: &'a mut Disk<'d>,
    aside: &'a Path,
    out: &'a Path,
    /// What regen wrote to the folder aside.
    listed: Manifest,
    /// Folders that hold generated files; others are foreign as a whole.
    folders: BTreeSet<PathBuf>,
    rest: Rest,
}

impl Work<'_, '_> {
    fn folder(&mut self, folder: &Path) -> Result<()> {
        for path in entries(self.aside, folder)? {
            let place = self.aside.join(&path);
            if path == Path::new(MANIFEST) {
                continue;
            }
            if self.folders.contains(&path) && is_folder(&place) {
                self.folder(&path)?;
                if entries(self.aside, &path)?.is_empty() {
                    self.disk.remove_folder(&place)?;
                }
            } else if self.is_generated(&path) {
                self.disk.remove(&place)?;
            } else {
                self.carry(&path)?;
            }
        }
        Ok(())
    }

    fn is_generated(&self, path: &Path) -> bool {
        let listed = relative(path).is_some_and(|path| self.listed.lists(&path));
        listed
            && self
                .aside
                .join(path)
                .symlink_metadata()
                .is_ok_and(|found| found.is_file())
    }

    /// Moves a foreign file or folder into the crate, unless another of its name is there.
    fn carry(&mut self, path: &Path) -> Result<()> {
        let (from, to) = (self.aside.join(path), self.out.join(path));
        if !stands(&to) {
            self.disk.create_folder(to.parent().unwrap_or(self.out))?;
            self.disk.rename(&from, &to)
        } else if is_same_file(&from, &to) {
            self.disk.remove(&from)
        } else {
            self.rest = Rest::Left;
            Ok(())
        }
    }
}

fn entries(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let place = root.join(folder);
    let entries = fs::read_dir(&place).and_then(|entries| {
        entries
            .map(|entry| Ok(folder.join(entry?.file_name())))
            .collect::<std::io::Result<Vec<_>>>()
    });
    let mut entries =
        entries.with_context(|| format!("cannot list the folder {}", place.display()))?;
    entries.sort();
    Ok(entries)
}

fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.is_dir())
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    let bytes = |path: &Path| {
        let is_file = path.symlink_metadata().is_ok_and(|found| found.is_file());
        if is_file { fs::read(path).ok() } else { None }
    };
    bytes(one).is_some_and(|one| bytes(other) == Some(one))
}
