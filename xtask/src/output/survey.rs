//! What stands in the crate's folder, compared with what should. Reads only.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{Crate, MANIFEST, Manifest, RelativePath};

/// A folder compared with the crate that should stand in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// Each file of the crate, and what stands at its path.
    pub files: BTreeMap<RelativePath, State>,
    /// Files that regen once wrote and that no longer belong.
    pub outdated: BTreeMap<RelativePath, Origin>,
    /// Files that nobody generated and that cargo or a reader would take for part of the crate.
    pub strays: BTreeSet<PathBuf>,
}

/// What stands at the path of a file of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The very bytes.
    Unchanged,
    /// Nothing.
    Missing,
    /// A file with other bytes: these.
    Different(Origin, Vec<u8>),
    /// A folder, a link, or anything else that is no file; or the path leads through a file.
    Blocked,
}

/// Who wrote the bytes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Regen, as they stand.
    Generated,
    /// Regen, but somebody edited the file since.
    Edited,
    /// Somebody else.
    Foreign,
}

impl Survey {
    /// Compares a folder, which need not exist, with the crate that should stand in it.
    ///
    /// # Errors
    ///
    /// If something in the folder cannot be read, or its manifest is not one.
    pub fn of(folder: &Path, wanted: &Crate) -> Result<Self> {
        let manifest = Manifest::read(folder)?;
        Ok(Self {
            files: compare_files(folder, wanted, &manifest)?,
            outdated: find_outdated(folder, wanted, &manifest)?,
            strays: find_strays(folder, wanted, &manifest)?,
        })
    }

    /// Whether the folder holds the crate, byte for byte, and nothing that regen should remove.
    pub fn is_in_step(&self) -> bool {
        self.outdated.is_empty() && self.files.values().all(|state| *state == State::Unchanged)
    }

    /// Files of the crate that somebody else put there, or that cannot be written for what stands in their way.
    pub fn in_the_way(&self) -> impl Iterator<Item = &RelativePath> {
        let foreign =
            |state: &State| matches!(state, State::Different(Origin::Foreign, _) | State::Blocked);
        self.files
            .iter()
            .filter(move |(_, state)| foreign(state))
            .map(|(path, _)| path)
    }

    /// Generated files that somebody edited since: those to be replaced and those to be removed.
    pub fn edited(&self) -> impl Iterator<Item = &RelativePath> {
        let replaced = self
            .files
            .iter()
            .filter(|(_, state)| matches!(state, State::Different(Origin::Edited, _)));
        let removed = self
            .outdated
            .iter()
            .filter(|(_, origin)| **origin == Origin::Edited);
        replaced
            .map(|(path, _)| path)
            .chain(removed.map(|(path, _)| path))
    }
}

fn compare_files(
    folder: &Path,
    wanted: &Crate,
    manifest: &Manifest,
) -> Result<BTreeMap<RelativePath, State>> {
    let mut files = BTreeMap::new();
    for (path, text) in wanted.files() {
        let state = match read_file(&path.below(folder))? {
            Found::Nothing => State::Missing,
            Found::Other if only_outdated_below(folder, path, manifest)? => State::Missing,
            Found::Other => State::Blocked,
            Found::File(bytes) if bytes == text.as_bytes() => State::Unchanged,
            Found::File(bytes) => State::Different(origin(manifest, path, &bytes), bytes),
        };
        files.insert(path.clone(), unblock(folder, path, manifest, state)?);
    }
    Ok(files)
}

/// A path that leads through a file is blocked, unless that file goes away because regen once wrote it.
fn unblock(folder: &Path, path: &RelativePath, manifest: &Manifest, state: State) -> Result<State> {
    for above in path.folders() {
        let above = RelativePath::new(above)?;
        let is_folder = above
            .below(folder)
            .symlink_metadata()
            .map_or(true, |found| found.is_dir());
        if !is_folder && !manifest.lists(&above) {
            return Ok(State::Blocked);
        }
    }
    Ok(state)
}

/// Whether a folder at the path of a file goes away, because it holds nothing but what regen once wrote.
fn only_outdated_below(folder: &Path, path: &RelativePath, manifest: &Manifest) -> Result<bool> {
    if !path
        .below(folder)
        .symlink_metadata()
        .is_ok_and(|found| found.is_dir())
    {
        return Ok(false);
    }
    let folders = manifest.folders();
    let mut all_listed = folders.contains(path.as_str());
    walk(folder, Path::new(path.as_str()), &mut |found, kind| {
        all_listed &= relative(found).is_some_and(|found| match kind {
            Kind::File => manifest.lists(&found),
            Kind::Folder => folders.contains(found.as_str()),
        });
        Descend::Yes
    })?;
    Ok(all_listed)
}

fn find_outdated(
    folder: &Path,
    wanted: &Crate,
    manifest: &Manifest,
) -> Result<BTreeMap<RelativePath, Origin>> {
    let mut outdated = BTreeMap::new();
    for path in manifest.paths().filter(|path| wanted.text(path).is_none()) {
        if let Found::File(bytes) = read_file(&path.below(folder))? {
            outdated.insert(path.clone(), origin(manifest, path, &bytes));
        }
    }
    Ok(outdated)
}

fn find_strays(folder: &Path, wanted: &Crate, manifest: &Manifest) -> Result<BTreeSet<PathBuf>> {
    let mut strays = BTreeSet::new();
    if !folder.is_dir() {
        return Ok(strays);
    }
    walk(folder, Path::new(""), &mut |found, kind| {
        let is_ours = relative(found)
            .is_some_and(|path| wanted.text(&path).is_some() || manifest.lists(&path));
        match kind {
            Kind::Folder => return descend(found),
            Kind::File if !is_ours && is_part_of_a_crate(found) => strays.insert(found.to_owned()),
            Kind::File => false,
        };
        Descend::Yes
    })?;
    Ok(strays)
}

/// Cargo's build folder and those whose name starts with a dot are no part of a crate.
fn descend(folder: &Path) -> Descend {
    let is_hidden = folder
        .file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    if is_hidden || folder == Path::new("target") {
        Descend::No
    } else {
        Descend::Yes
    }
}

/// Any Rust file, since cargo finds modules, tests and examples by their place, and any file next to the manifest.
fn is_part_of_a_crate(path: &Path) -> bool {
    let is_in_root = path.components().count() == 1 && path != Path::new("Cargo.lock");
    is_in_root || path.extension() == Some(OsStr::new("rs"))
}

fn origin(manifest: &Manifest, path: &RelativePath, bytes: &[u8]) -> Origin {
    if path.as_str() == MANIFEST || manifest.wrote(path, bytes) {
        Origin::Generated
    } else if manifest.lists(path) {
        Origin::Edited
    } else {
        Origin::Foreign
    }
}

enum Found {
    Nothing,
    File(Vec<u8>),
    Other,
}

fn read_file(path: &Path) -> Result<Found> {
    match path.symlink_metadata() {
        Ok(found) if found.is_file() => fs::read(path)
            .map(Found::File)
            .with_context(|| format!("cannot read {}", path.display())),
        Ok(_) => Ok(Found::Other),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(Found::Nothing)
        }
        Err(error) => Err(error).with_context(|| format!("cannot look at {}", path.display())),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Folder,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Descend {
    Yes,
    No,
}

/// Visits everything below a folder of `root`, without following links; links count as files.
fn walk(root: &Path, folder: &Path, visit: &mut dyn FnMut(&Path, Kind) -> Descend) -> Result<()> {
    let place = root.join(folder);
    let unreadable = || format!("cannot list the folder {}", place.display());
    for entry in fs::read_dir(&place).with_context(unreadable)? {
        let entry = entry.with_context(unreadable)?;
        let path = folder.join(entry.file_name());
        let kind = if entry.file_type().with_context(unreadable)?.is_dir() {
            Kind::Folder
        } else {
            Kind::File
        };
        if visit(&path, kind) == Descend::Yes && kind == Kind::Folder {
            walk(root, &path, visit)?;
        }
    }
    Ok(())
}

/// A path found on disk as a path of the crate; none if it cannot be one.
pub(super) fn relative(path: &Path) -> Option<RelativePath> {
    let parts: Option<Vec<_>> = path
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    RelativePath::new(&parts?.join("/")).ok()
}
