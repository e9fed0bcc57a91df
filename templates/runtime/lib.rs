//! The client's runtime as a crate of its own, so that it compiles, lints and is tested where it is edited.
//!
//! The generated client holds copies of the files beside this one, under `src/runtime`. This crate is never published.

#[path = "mod.rs"]
pub mod runtime;

#[cfg(test)]
mod tests;
