//! Reads an OpenAPI document and emits a typed Rust client crate: text in, files out.
#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod load;

//pub use diagnostics::{Diagnostic, Diagnostics, Severity};

/// A text and the name under which diagnostics and headers mention it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Name as shown, usually the path relative to the workspace.
    pub name: String,
    /// The whole text, JSON or YAML.
    pub text: String,
}
