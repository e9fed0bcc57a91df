//! Reads an OpenAPI 3.0 or 3.1 document and writes a typed Rust client crate: text in, files out.
//!
//! ```text
//! text ──load──▶ Document ──read──▶ Api ──plan──▶ rust::Client ──emit──▶ Vec<OutputFile>
//! ```
//!
//! No disk, no network, no clock and no terminal: `xtask` has those.

pub mod api;
pub mod coverage;
pub mod diagnostics;
pub mod diff;
mod emit;
pub mod explain;
mod files;
mod headers;
pub mod import;
pub mod inspect;
pub mod lint;
pub mod load;
mod media_types;
mod numbers;
mod plan;
mod read;
mod route;
pub mod rust;

mod planned;

pub use diagnostics::{Diagnostic, Diagnostics, Severity};
pub use emit::{OutputFile, Templates};
pub use files::Files;
pub use planned::{Planned, Spot, plan_whole};

/// A text and the name under which diagnostics and headers mention it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Name as shown, usually the path relative to the workspace.
    pub name: String,
    /// The whole text, JSON or YAML.
    pub text: String,
}

/// What a crate is generated from.
#[derive(Debug, Clone)]
pub struct Input {
    /// The OpenAPI document.
    pub document: Source,
    /// Overlays in the order in which they apply.
    pub overlays: Vec<Source>,
    /// Name of the emitted package.
    pub package: String,
    /// What references to other files of the document are followed with.
    pub files: Files,
    /// The texts of `templates/`.
    pub templates: Templates,
}

/// A generated crate.
#[derive(Debug, Clone)]
pub struct Output {
    /// Its files, sorted by path.
    pub files: Vec<OutputFile>,
    /// Warnings.
    pub diagnostics: Diagnostics,
}

impl Output {
    /// One line per operation, input, type, field and value: the file `api-surface.txt`.
    pub fn surface(&self) -> &str {
        let file = self.files.iter().find(|file| file.path == emit::SURFACE);
        file.map_or("", |file| &file.text)
    }
}

/// A stage of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Text to document.
    Load,
    /// Document to API.
    Read,
    /// API to Rust items.
    Plan,
    /// Rust items to formatted files.
    Emit,
}

/// Generates the crate.
///
/// # Errors
///
/// All errors of the first stage that has some; nothing is generated then.
pub fn generate(input: &Input) -> Result<Output, Diagnostics> {
    generate_observed(input, &mut |_| {})
}

/// The same, telling when each stage ends.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_observed(
    input: &Input,
    ended: &mut dyn FnMut(Stage),
) -> Result<Output, Diagnostics> {
    let (client, diagnostics) = plan_observed(input, ended)?;
    let header = emit::Header {
        document: input.document.name.clone(),
        overlays: !input.overlays.is_empty(),
    };
    let files = emit::emit(&client, &input.templates, &header);
    planned::free(client);
    ended(Stage::Emit);
    Ok(Output { files, diagnostics })
}

/// Plans the crate without emitting it; with warnings.
///
/// # Errors
///
/// As [`generate`].
pub fn plan(input: &Input) -> Result<(rust::Client, Diagnostics), Diagnostics> {
    plan_observed(input, &mut |_| {})
}

/// Counts what the crate types, without writing it.
///
/// # Errors
///
/// As [`generate`].
pub fn coverage(input: &Input) -> Result<coverage::Coverage, Diagnostics> {
    plan(input).map(|(client, _)| coverage::count(&client))
}

fn plan_observed(
    input: &Input,
    ended: &mut dyn FnMut(Stage),
) -> Result<(rust::Client, Diagnostics), Diagnostics> {
    let known = planned::read(input, ended)?;
    planned::free((known.value, known.origins));
    let planned = planned::plan(&known.api, &input.package, known.diagnostics, ended)?;
    planned::free(known.api);
    Ok(planned)
}
