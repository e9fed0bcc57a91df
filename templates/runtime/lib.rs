//! The client's runtime as a crate of its own, so that it compiles, lints and is tested where it is edited.
//!
//! The generated client holds copies of the files beside this one, under `src/runtime`. This crate is never published.

#[path = "mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "a client has the modules that it uses, this crate has all"
)]
pub mod runtime;

#[cfg(test)]
mod tests;
