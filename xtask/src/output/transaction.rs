//! Several files of a workspace and the folder of the crate, changed together or not at all.
//!
//! Everything happens in a working folder, `.import.regen` in the workspace's root, under a lock:
//!
//! 1. The new texts are put into `after`, second names of the files as they are into `before`, and `journal` lists both. The journal
//!    appears by a rename, so it is whole or absent.
//! 2. The new texts are renamed to their places.
//! 3. The crate's folder changes, in one step, as [`Folder`] does it. From then on the new state counts.
//! 4. The journal goes, then the working folder.
//!
//! An error, or the next start after a kill, finds the journal: if the crate is the new one, all files are too, and step 4 is made up
//! for; else the files from `before` go back to their places.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::disk::stands;
use super::folder::lock;
use super::manifest::sha256;
use super::{Crate, Disk, Folder, MANIFEST, RelativePath};

/// The files of a workspace, locked against other imports until dropped.
#[derive(Debug)]
pub struct Transaction<'a> {
    root: PathBuf,
    work: PathBuf,
    out: PathBuf,
    disk: Disk<'a>,
    _lock: File,
}

/// Files by path, with the text that each will have; none: it goes.
pub type Changes = BTreeMap<RelativePath, Option<String>>;

const JOURNAL: &str = "journal";
const BEFORE: &str = "before";
const AFTER: &str = "after";
const DRAFT: &str = "draft";

impl<'a> Transaction<'a> {
    /// Locks the workspace, whose crate stands in `out`, and mends what a killed import left.
    ///
    /// # Errors
    ///
    /// If something cannot be read or written.
    pub fn open(root: &Path, out: &Path, mut disk: Disk<'a>) -> Result<Self> {
        let work = root.join(".import.regen");
        let lock =
            lock(&work, &mut disk).with_context(|| format!("cannot lock {}", work.display()))?;
        let mut transaction = Self {
            root: root.to_owned(),
            work,
            out: out.to_owned(),
            disk,
            _lock: lock,
        };
        transaction.mend()?;
        Ok(transaction)
    }

    /// Whether an import was killed, or is at work right now.
    pub fn is_interrupted(root: &Path) -> bool {
        stands(&root.join(".import.regen").join(JOURNAL))
    }

    /// Makes the changes and writes the crate; on an error nothing has changed, unless only the clearing up failed.
    ///
    /// # Errors
    ///
    /// If something cannot be read or written, or foreign files stand where files of the crate must go.
    pub fn commit(&mut self, changes: &Changes, wanted: &Crate) -> Result<()> {
        let result = self
            .stage(changes, wanted)
            .and_then(|()| self.swap(changes))
            .and_then(|()| self.publish(wanted));
        let mended = self.mend();
        result.and(mended)
    }

    fn stage(&mut self, changes: &Changes, wanted: &Crate) -> Result<()> {
        for (path, text) in changes {
            let place = path.below(&self.root);
            if stands(&place) {
                self.keep(&place, &path.below(&self.work.join(BEFORE)))?;
            }
            if let Some(text) = text {
                let staged = path.below(&self.work.join(AFTER));
                self.disk
                    .create_folder(staged.parent().unwrap_or(&self.work))?;
                self.disk.write(&staged, text)?;
                keep_permissions(&place, &staged)?;
            }
        }
        let draft = self.work.join(DRAFT);
        self.disk.write(&draft, &self.journal(changes, wanted))?;
        self.disk.rename(&draft, &self.work.join(JOURNAL))
    }

    /// What is to be done if the state before comes back: files first, then the folders that only new files need.
    fn journal(&self, changes: &Changes, wanted: &Crate) -> String {
        let crates = [self.crate_now(), sha256(manifest(wanted).as_bytes())];
        let mut journal = format!("crate {}\n", crates.join(" "));
        let mut missing = BTreeSet::new();
        for path in changes.keys() {
            let is_there = stands(&path.below(&self.root));
            let verb = if is_there { "restore" } else { "remove" };
            journal = journal + verb + " " + path.as_str() + "\n";
            missing.extend(
                path.folders()
                    .filter(|folder| !self.root.join(folder).exists()),
            );
        }
        let folders = missing.into_iter().rev();
        folders.fold(journal, |journal, folder| {
            journal + "leave " + folder + "\n"
        })
    }

    fn keep(&mut self, place: &Path, kept: &Path) -> Result<()> {
        if !place.symlink_metadata().is_ok_and(|found| found.is_file()) {
            bail!("{} is not a file", place.display());
        }
        self.disk
            .create_folder(kept.parent().unwrap_or(&self.work))?;
        self.disk.link(place, kept)
    }

    fn swap(&mut self, changes: &Changes) -> Result<()> {
        for (path, text) in changes {
            let place = path.below(&self.root);
            if text.is_some() {
                self.disk
                    .create_folder(place.parent().unwrap_or(&self.root))?;
                self.disk
                    .rename(&path.below(&self.work.join(AFTER)), &place)?;
            } else if stands(&place) {
                self.disk.remove(&place)?;
            }
        }
        Ok(())
    }

    fn publish(&mut self, wanted: &Crate) -> Result<()> {
        let mut folder = Folder::open(&self.out, self.disk.lent())?;
        let survey = folder.survey(wanted)?;
        folder.write(wanted, &survey)?;
        drop(folder);
        // The crate may be what it was: then only the journal could tell that all is done.
        self.disk.remove(&self.work.join(JOURNAL))
    }

    /// Goes back to the state before, or clears up after the new one.
    fn mend(&mut self) -> Result<()> {
        let journal = self.work.join(JOURNAL);
        if stands(&journal) {
            drop(Folder::open(&self.out, self.disk.lent())?);
            let text = fs::read_to_string(&journal)
                .with_context(|| format!("cannot read {}", journal.display()))?;
            if !self.is_published(&text) {
                self.restore(&text)?;
            }
            self.disk.remove(&journal)?;
        }
        for name in [BEFORE, AFTER] {
            let folder = self.work.join(name);
            if stands(&folder) {
                self.disk.remove_staged(&folder)?;
            }
        }
        let draft = self.work.join(DRAFT);
        if stands(&draft) {
            self.disk.remove(&draft)
        } else {
            Ok(())
        }
    }

    fn is_published(&self, journal: &str) -> bool {
        let mut words = journal
            .lines()
            .next()
            .unwrap_or_default()
            .split(' ')
            .skip(1);
        let (before, after) = (words.next(), words.next());
        before != after && after == Some(&self.crate_now())
    }

    fn restore(&mut self, journal: &str) -> Result<()> {
        for line in journal.lines().skip(1) {
            let Some((verb, path)) = line.split_once(' ') else {
                continue;
            };
            let path = RelativePath::new(path)?;
            let (place, kept) = (path.below(&self.root), path.below(&self.work.join(BEFORE)));
            match verb {
                "restore" if stands(&kept) => self.disk.rename(&kept, &place)?,
                "remove" if stands(&place) => self.disk.remove(&place)?,
                "leave" if is_empty(&place) => self.disk.remove_folder(&place)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What tells the crate as it is from others.
    fn crate_now(&self) -> String {
        sha256(&fs::read(self.out.join(MANIFEST)).unwrap_or_default())
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_file(self.work.join("lock"));
        let _ = fs::remove_dir(&self.work);
    }
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

fn keep_permissions(place: &Path, staged: &Path) -> Result<()> {
    match place.metadata() {
        Ok(found) => fs::set_permissions(staged, found.permissions())
            .context("cannot set a file's permissions"),
        Err(_) => Ok(()),
    }
}

fn manifest(wanted: &Crate) -> &str {
    let manifest = wanted.files().find(|(path, _)| path.as_str() == MANIFEST);
    manifest.map_or("", |(_, text)| text)
}
