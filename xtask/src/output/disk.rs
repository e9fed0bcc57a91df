//! Every change that regen makes to the disk goes through here, and is told to an observer before it happens.
//!
//! The observer is how tests stop regen at each change in turn, and how a terminal shows what is going on.

use std::fmt;
use std::fs::{self, File, FileTimes};
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result};

/// A change that is about to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// Another regen holds the lock of this working folder; this one waits for its end.
    Wait(&'a Path),
    /// A folder, with those above it, is created.
    CreateFolder(&'a Path),
    /// A file is written.
    Write(&'a Path),
    /// A second name is given to a file, or a copy made where links are not to be had.
    Link(&'a Path, &'a Path),
    /// A file or folder is renamed.
    Rename(&'a Path, &'a Path),
    /// Two folders change places at once.
    Exchange(&'a Path, &'a Path),
    /// A file is removed.
    Remove(&'a Path),
    /// An empty folder is removed.
    RemoveFolder(&'a Path),
    /// A folder that holds nothing but staged files is removed.
    RemoveStaged(&'a Path),
}

/// The disk, and who is told of its changes.
#[derive(Default)]
pub struct Disk<'a> {
    before: Option<Box<Observer<'a>>>,
    swap: Swap,
}

type Observer<'a> = dyn FnMut(Step<'_>) + 'a;

/// How two folders change places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Swap {
    /// In one step where the system has one, else by renames.
    #[default]
    AtOnce,
    /// By renames, as on a system that has nothing better.
    ByRenames,
}

impl<'a> Disk<'a> {
    /// A disk that calls `before` ahead of every change.
    pub fn observed(before: impl FnMut(Step<'_>) + 'a) -> Self {
        Self {
            before: Some(Box::new(before)),
            swap: Swap::default(),
        }
    }

    /// The same disk with another way to let folders change places.
    #[must_use]
    pub fn swapping(mut self, swap: Swap) -> Self {
        self.swap = swap;
        self
    }

    /// The same disk for somebody who needs one of their own.
    pub(super) fn lent(&mut self) -> Disk<'_> {
        let before = self.before.as_mut().map(|before| {
            let lent: Box<Observer<'_>> = Box::new(move |step: Step<'_>| before(step));
            lent
        });
        Disk {
            before,
            swap: self.swap,
        }
    }

    pub(super) fn tell(&mut self, step: Step<'_>) {
        if let Some(before) = &mut self.before {
            before(step);
        }
    }

    pub(super) fn create_folder(&mut self, path: &Path) -> Result<()> {
        if path.is_dir() {
            return Ok(());
        }
        self.tell(Step::CreateFolder(path));
        fs::create_dir_all(path)
            .with_context(|| format!("cannot create the folder {}", path.display()))
    }

    pub(super) fn write(&mut self, path: &Path, text: &str) -> Result<()> {
        self.tell(Step::Write(path));
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Makes `to` the same file as `from`; where the file system has no links, a copy with its modification time.
    pub(super) fn link(&mut self, from: &Path, to: &Path) -> Result<()> {
        self.tell(Step::Link(from, to));
        fs::hard_link(from, to)
            .or_else(|_| copy_with_time(from, to))
            .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))
    }

    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> Result<()> {
        self.tell(Step::Rename(from, to));
        fs::rename(from, to)
            .with_context(|| format!("cannot move {} to {}", from.display(), to.display()))
    }

    /// Lets two folders change places in one step. An error means that nothing happened, mostly that the system cannot.
    pub(super) fn exchange(&mut self, one: &Path, other: &Path) -> io::Result<()> {
        self.tell(Step::Exchange(one, other));
        match self.swap {
            Swap::AtOnce => exchange(one, other),
            Swap::ByRenames => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    pub(super) fn remove(&mut self, path: &Path) -> Result<()> {
        self.tell(Step::Remove(path));
        fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))
    }

    pub(super) fn remove_folder(&mut self, path: &Path) -> Result<()> {
        self.tell(Step::RemoveFolder(path));
        fs::remove_dir(path).with_context(|| format!("cannot remove the folder {}", path.display()))
    }

    pub(super) fn remove_staged(&mut self, path: &Path) -> Result<()> {
        self.tell(Step::RemoveStaged(path));
        fs::remove_dir_all(path)
            .with_context(|| format!("cannot remove the folder {}", path.display()))
    }
}

impl fmt::Debug for Disk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Disk")
            .field("observed", &self.before.is_some())
            .field("swap", &self.swap)
            .finish()
    }
}

/// Whether anything stands at a path, a broken link included.
pub(super) fn stands(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn copy_with_time(from: &Path, to: &Path) -> io::Result<()> {
    let modified = from.metadata()?.modified()?;
    fs::copy(from, to)?;
    File::options()
        .write(true)
        .open(to)?
        .set_times(FileTimes::new().set_modified(modified))
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_the_modification_time() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::write(&from, "text").unwrap();
        let modified =
            std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        File::options()
            .write(true)
            .open(&from)
            .unwrap()
            .set_modified(modified)
            .unwrap();
        copy_with_time(&from, &to).unwrap();
        assert_eq!(to.metadata().unwrap().modified().unwrap(), modified);
        assert_eq!(fs::read_to_string(to).unwrap(), "text");
    }
}
