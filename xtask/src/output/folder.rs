//! The folder of a generated crate: locked, mended after a kill, and replaced at once.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::aside::{Rest, take_apart};
use super::disk::stands;
use super::{Crate, Disk, MANIFEST, RelativePath, State, Step, Survey};

/// The folder of a generated crate, locked against other regens until dropped.
#[derive(Debug)]
pub struct Folder<'a> {
    out: PathBuf,
    work: PathBuf,
    disk: Disk<'a>,
    kept: Vec<PathBuf>,
    _lock: File,
}

impl<'a> Folder<'a> {
    /// Locks the folder, which need not exist, and mends what a killed regen left. Waits while another regen is at work.
    ///
    /// # Errors
    ///
    /// If the folder is none, or something cannot be read or written.
    pub fn open(out: &Path, mut disk: Disk<'a>) -> Result<Self> {
        let out = locate(out)?;
        disk.create_folder(
            out.parent()
                .context("the root of a file system cannot be a crate's folder")?,
        )?;
        let work = working_folder(&out)?;
        let lock =
            lock(&work, &mut disk).with_context(|| format!("cannot lock {}", work.display()))?;
        let mut folder = Self {
            out,
            work,
            disk,
            kept: Vec::new(),
            _lock: lock,
        };
        folder.mend()?;
        Ok(folder)
    }

    /// Whether a regen of this folder was killed, or is at work right now.
    pub fn is_interrupted(out: &Path) -> bool {
        locate(out)
            .and_then(|out| working_folder(&out))
            .is_ok_and(|work| has_remains(&work))
    }

    /// Compares the folder with the crate that should stand in it.
    ///
    /// # Errors
    ///
    /// As [`Survey::of`].
    pub fn survey(&self, wanted: &Crate) -> Result<Survey> {
        Survey::of(&self.out, wanted)
    }

    /// Replaces what the survey found different, all at once. Touches nothing if all is in step.
    ///
    /// # Errors
    ///
    /// If foreign files stand where files of the crate must go (all are named), or something cannot be written. The crate stands
    /// as it was, unless the error says that only the tidying up failed.
    pub fn write(&mut self, wanted: &Crate, survey: &Survey) -> Result<()> {
        refuse_to_overwrite(&self.out, survey)?;
        if survey.is_in_step() {
            return Ok(());
        }
        self.replace(wanted, survey).inspect_err(|_| {
            let _ = self.mend();
        })
    }

    /// Takes the list of folders with foreign files that met others of their name when a killed regen was mended. Their owner
    /// should look at them.
    pub fn take_kept(&mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.kept)
    }

    fn mend(&mut self) -> Result<()> {
        let (staged, old) = (self.work.join(STAGED), self.work.join(OLD));
        if stands(&staged) {
            self.disk.remove_staged(&staged)?;
        }
        if stands(&old) && !stands(&self.out) {
            self.disk.rename(&old, &self.out)?;
        }
        self.tidy(READY)?;
        self.tidy(OLD)
    }

    fn replace(&mut self, wanted: &Crate, survey: &Survey) -> Result<()> {
        let (staged, ready) = (self.work.join(STAGED), self.work.join(READY));
        self.stage(&staged, wanted, survey)?;
        self.disk.rename(&staged, &ready)?;
        self.publish(&ready, survey)
    }

    fn stage(&mut self, staged: &Path, wanted: &Crate, survey: &Survey) -> Result<()> {
        self.disk.create_folder(staged)?;
        if let Ok(found) = self.out.metadata() {
            fs::set_permissions(staged, found.permissions())
                .context("cannot set the folder's permissions")?;
        }
        for (path, text) in wanted.files() {
            let place = path.below(staged);
            self.disk.create_folder(place.parent().unwrap_or(staged))?;
            match survey.files.get(path) {
                Some(State::Unchanged) => self.disk.link(&path.below(&self.out), &place)?,
                _ => self.disk.write(&place, text)?,
            }
        }
        Ok(())
    }

    fn publish(&mut self, ready: &Path, survey: &Survey) -> Result<()> {
        if !stands(&self.out) {
            return self.disk.rename(ready, &self.out);
        }
        if self.disk.exchange(ready, &self.out).is_err() {
            self.swap_by_renames(ready)?;
            return self.tidy(OLD).context(TIDYING);
        }
        if self.catch_up(ready, survey).is_ok() {
            let _ = self.disk.exchange(ready, &self.out);
        }
        self.tidy(READY).context(TIDYING)
    }

    fn swap_by_renames(&mut self, ready: &Path) -> Result<()> {
        let old = self.work.join(OLD);
        self.disk.rename(&self.out, &old)?;
        self.disk.rename(ready, &self.out)
    }

    /// Brings the crate that stands aside to the state of the one in its place, the manifest last.
    fn catch_up(&mut self, aside: &Path, survey: &Survey) -> Result<()> {
        for path in survey.outdated.keys() {
            self.disk.remove(&path.below(aside))?;
            self.remove_empty_folders(aside, path)?;
        }
        let changed = survey
            .files
            .iter()
            .filter(|(_, state)| **state != State::Unchanged)
            .map(|(path, _)| path);
        let (manifest, others): (Vec<_>, Vec<_>) =
            changed.partition(|path| path.as_str() == MANIFEST);
        for path in others.into_iter().chain(manifest) {
            let place = path.below(aside);
            if stands(&place) {
                self.disk.remove(&place)?;
            }
            self.disk.create_folder(place.parent().unwrap_or(aside))?;
            self.disk.link(&path.below(&self.out), &place)?;
        }
        Ok(())
    }

    fn remove_empty_folders(&mut self, root: &Path, path: &RelativePath) -> Result<()> {
        let folders: Vec<_> = path.folders().collect();
        for folder in folders.into_iter().rev() {
            let folder = root.join(folder);
            let is_empty = fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_none());
            if !is_empty {
                break;
            }
            self.disk.remove_folder(&folder)?;
        }
        Ok(())
    }

    fn tidy(&mut self, name: &str) -> Result<()> {
        let aside = self.work.join(name);
        if !stands(&aside) || take_apart(&mut self.disk, &aside, &self.out)? == Rest::Gone {
            return Ok(());
        }
        let kept = (1_u32..=u32::MAX)
            .map(|number| self.work.join(format!("kept-{number}")))
            .find(|path| !stands(path));
        let kept = kept.context("no name is left to keep foreign files under")?;
        self.disk.rename(&aside, &kept)?;
        let manifest = kept.join(MANIFEST);
        self.kept.push(kept);
        if stands(&manifest) {
            self.disk.remove(&manifest)
        } else {
            Ok(())
        }
    }
}

impl Drop for Folder<'_> {
    /// Leaves nothing behind, except what is there to be mended or looked at.
    fn drop(&mut self) {
        let _ = fs::remove_file(self.work.join(LOCK));
        let _ = fs::remove_dir(&self.work);
    }
}

const LOCK: &str = "lock";
const STAGED: &str = "staged";
const READY: &str = "ready";
const OLD: &str = "old";
const TIDYING: &str = "the new crate is in place, but what it replaces could not be cleared away";

/// The folder as an absolute path without links, so that it is the same wherever regen is run from.
fn locate(out: &Path) -> Result<PathBuf> {
    let shown = out.display();
    if let Ok(found) = out.canonicalize() {
        return if found.is_file() {
            bail!("{shown} is not a folder")
        } else {
            Ok(found)
        };
    }
    if out.is_symlink() {
        bail!("{shown} is a link that leads nowhere");
    }
    let absolute = std::path::absolute(out).with_context(|| format!("cannot find {shown}"))?;
    let name = absolute
        .file_name()
        .with_context(|| format!("{shown} has no name of its own"))?;
    match absolute.parent().map(Path::canonicalize) {
        Some(Ok(parent)) => Ok(parent.join(name)),
        _ => Ok(absolute),
    }
}

fn working_folder(out: &Path) -> Result<PathBuf> {
    let name = out
        .file_name()
        .context("the root of a file system cannot be a crate's folder")?;
    let mut working = std::ffi::OsString::from(".");
    working.push(name);
    working.push(".regen");
    Ok(out.with_file_name(working))
}

fn has_remains(work: &Path) -> bool {
    [STAGED, READY, OLD]
        .iter()
        .any(|name| stands(&work.join(name)))
}

/// Takes the lock. Its holder removes the file at the end, so a file that is no longer there is locked for nothing.
pub(super) fn lock(work: &Path, disk: &mut Disk<'_>) -> io::Result<File> {
    let path = work.join(LOCK);
    loop {
        let file = match open_lock(work, &path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            file => file?,
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                disk.tell(Step::Wait(work));
                file.lock()?;
            }
            result => result?,
        }
        if is_at(&file, &path) {
            return Ok(file);
        }
    }
}

/// Opens the lock file. `NotFound` means that the last holder has just removed it or its folder.
fn open_lock(work: &Path, path: &Path) -> io::Result<File> {
    match fs::create_dir(work) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(io::Error::other(error)),
        _ => File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path),
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    file.metadata().is_ok_and(|held| {
        path.metadata()
            .is_ok_and(|found| identity(held) == identity(found))
    })
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

fn refuse_to_overwrite(out: &Path, survey: &Survey) -> Result<()> {
    let in_the_way: Vec<_> = survey
        .in_the_way()
        .map(|path| format!("\n  {path}"))
        .collect();
    if in_the_way.is_empty() {
        return Ok(());
    }
    bail!(
        "these files in {} were not generated, and the generated crate needs their places:{}\nmove or delete them, or choose another folder with --out",
        out.display(),
        in_the_way.concat()
    )
}
