// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/saving.rs and run the command again.

//! A file that appears whole or not at all, written by a thread of its own.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;

use bytes::Bytes;
use tokio::sync::{mpsc, oneshot};

/// How many chunks may wait for the disk.
const WAITING: usize = 8;

/// How many bytes of a name leave room for what is added to it: file systems take 255.
const LONGEST_NAME: usize = 255 - ".0123456789abcdef.part".len();

enum Step {
    Write(Bytes),
    Finish,
}

/// A file that is being written. Dropping it before the end has its thread remove what was written.
pub(crate) struct Saving {
    steps: mpsc::Sender<Step>,
    result: oneshot::Receiver<io::Result<()>>,
}

impl Saving {
    /// Starts to write what will stand at `path`.
    pub(crate) fn start(path: PathBuf) -> io::Result<Self> {
        let (steps, todo) = mpsc::channel(WAITING);
        let (tell, result) = oneshot::channel();
        thread::Builder::new()
            .name("save-download".to_owned())
            .spawn(move || {
                let is_dropped = || tell.is_closed();
                let result = save(&path, todo, is_dropped);
                let _ = tell.send(result);
            })?;
        Ok(Self { steps, result })
    }

    /// Hands over a chunk, waiting while the disk is behind; false if writing has failed.
    pub(crate) async fn write(&mut self, chunk: Bytes) -> bool {
        self.steps.send(Step::Write(chunk)).await.is_ok()
    }

    /// Gives the file its name, once all of it is on disk.
    pub(crate) async fn finish(self) -> io::Result<()> {
        // Fails if writing has failed, and then the result says why.
        let _ = self.steps.send(Step::Finish).await;
        let gone = || io::Error::other("the thread that writes is gone");
        self.result.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Removes what was written, and waits until it is gone.
    pub(crate) async fn give_up(self) {
        drop(self.steps);
        let _ = self.result.await;
    }
}

fn save(
    path: &Path,
    mut todo: mpsc::Receiver<Step>,
    is_dropped: impl Fn() -> bool,
) -> io::Result<()> {
    let (part, mut file) = Part::create(path)?;
    while let Some(step) = todo.blocking_recv() {
        match step {
            Step::Write(chunk) => file.write_all(&chunk)?,
            Step::Finish => {
                file.sync_all()?;
                drop(file);
                if is_dropped() {
                    return Ok(());
                }
                return part.rename(path);
            }
        }
    }
    Ok(())
}

/// The file under its name for the time being, which is removed unless it is renamed.
struct Part(PathBuf);

impl Part {
    /// A new file beside `path`. Bind the two in this order, so that the file is closed before it is removed.
    fn create(path: &Path) -> io::Result<(Self, File)> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let start = if name.len() <= LONGEST_NAME {
            name
        } else {
            OsStr::new("")
        };
        loop {
            let mut name = start.to_owned();
            name.push(format!(".{:016x}.part", RandomState::new().hash_one(())));
            let part = path.with_file_name(name);
            match OpenOptions::new().write(true).create_new(true).open(&part) {
                Ok(file) => return Ok((Self(part), file)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn rename(self, path: &Path) -> io::Result<()> {
        fs::rename(&self.0, path)
    }
}

/// After a rename there is nothing left to remove.
impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
