//! Load: the text of a document and its overlays in, a checked and normalised [`Document`] out.
//!
//! Everything about the texts themselves ends here: JSON or YAML, overlays, misspelt keywords, places. Later stages take
//! a document that openapiv3 has read in full, and pointers to name its nodes.

mod extensions;
mod keywords;
mod kinds;
mod merge;
mod normalise;
mod operations;
mod overlay;
mod path;
mod references;
mod schemas;
mod suggest;
mod text;
mod version;
mod walk;

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde_json::Value;

use self::merge::Merger;
use crate::Source;
use crate::diagnostics::{Diagnostics, Place, Pointer};

pub use crate::diagnostics::{ActionPlace, Origins};
pub(crate) use suggest::closest;
pub use text::MAX_DEPTH;

/// A document that passed all checks.
#[derive(Debug, Clone)]
pub struct Document {
    /// The document as openapiv3 reads it.
    pub openapi: openapiv3::OpenAPI,
    /// The same as a value: overlays applied, normalised, members in their order. Pointers of diagnostics refer to it.
    pub value: Value,
    /// Which overlay action wrote which node.
    pub origins: Origins,
}

/// Reads a document and applies the overlays in their order. `None`: at least one error was reported.
///
/// Whatever has places in the document is known to `diagnostics` afterwards: later stages push places of
/// the merged document ([`Place::document`]), and rendering shows the overlay action that wrote the node.
pub fn load(
    document: &Source,
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let (mut value, origins) = merge(document, overlays, diagnostics)?;
    if !version::is_supported(&value, diagnostics) {
        return None;
    }
    walk::check(&value, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    normalise::normalise(&mut value);
    let openapi = deserialize(&value, diagnostics)?;
    Some(Document {
        openapi,
        value,
        origins,
    })
}

/// The document with all overlays applied.
fn merge(
    document: &Source,
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) -> Option<(Value, Origins)> {
    let value = text::parse(document, 0, diagnostics);
    let parsed: Vec<Option<Value>> = overlays
        .iter()
        .enumerate()
        .map(|(index, overlay)| text::parse(overlay, index + 1, diagnostics))
        .collect();
    let mut value = value?;
    let mut origins = Origins::default();
    let mut merger = Merger {
        document: &mut value,
        origins: &mut origins,
        diagnostics,
        written: 0,
    };
    for (index, overlay) in parsed.iter().enumerate() {
        let Some(overlay) = overlay else { continue };
        for action in overlay::read_actions(overlay, index, merger.diagnostics) {
            merger.apply(&action);
        }
    }
    diagnostics.set_origins(origins.clone());
    (!diagnostics.has_errors()).then_some((value, origins))
}

/// After the walk, openapiv3 has nothing left to refuse: if it does, the walk lacks a check.
fn deserialize(value: &Value, diagnostics: &mut Diagnostics) -> Option<openapiv3::OpenAPI> {
    match openapiv3::OpenAPI::deserialize(value) {
        Ok(openapi) => Some(openapi),
        Err(error) => {
            let message = format!("the generator let through what openapiv3 refuses: {error}");
            diagnostics
                .error("internal", Place::document(Pointer::root()), message)
                .help("this is a defect of the generator; please report it with the document");
            None
        }
    }
}

/// The kind of a JSON value, in words.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "`true` or `false`",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
