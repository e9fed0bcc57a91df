//! The generated crate on disk: files in, a folder that holds them whole. Knows nothing of APIs.
//!
//! A folder changes at once or not at all. Everything happens next to it, in a working folder `.NAME.regen` on the same
//! file system, under a lock:
//!
//! 1. The new crate is put together in `staged`: files that stay are links to those that stand, so they keep their
//!    modification time; the others are written. Complete, it is renamed to `ready`.
//! 2. `ready` and the crate change places in one step (`renameat2` with `RENAME_EXCHANGE`).
//! 3. The folder that is now aside, still with all that is not ours (`target`, `Cargo.lock`, `.git`), is brought to the
//!    same state and the two change places again. So the folder stays the one that shells and editors have open, and
//!    foreign files are never moved.
//! 4. What is aside is taken apart: generated files go, anything else would be moved into the crate.
//!
//! Where the system cannot exchange folders, the crate is renamed to `old`, `ready` takes its place, and foreign files
//! move over.
//!
//! A kill leaves `staged`, which is ours and goes, or `ready` or `old`, which step 4 handles whichever side it is.
//! The next start does this first. A file that nobody generated is never removed: should it meet another of its name, it
//! stays in the working folder and is named.

mod aside;
mod disk;
mod files;
mod folder;
mod manifest;
mod path;
mod survey;
mod transaction;

pub use disk::{Disk, Step, Swap};
pub use files::Crate;
pub use folder::Folder;
pub use manifest::{MANIFEST, Manifest};
pub use path::RelativePath;
pub use survey::{Origin, State, Survey};
pub use transaction::{Changes, Transaction};
