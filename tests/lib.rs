#![doc = include_str!("../README.md")]

pub mod document;
pub mod fixture;
pub mod made_answers;
pub mod overlay;

use std::path::{Path, PathBuf};

/// The workspace's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
