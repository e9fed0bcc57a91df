//! Load: the text of a document and its overlays in, a checked and normalised [`Document`] out.
//!
//! Everything about the texts themselves ends here: JSON or YAML, overlays, misspelt keywords, places. Later stages take
//! a document that openapiv3 has read in full, and pointers to name its nodes.

mod absent;
mod allowed;
mod amiss;
mod anchors;
mod cycles;
mod extensions;
mod gather;
mod hoist;
mod issues;
mod keywords;
mod kinds;
mod later;
mod list;
mod lower;
mod merge;
mod nearest;
mod normalise;
mod openapi;
mod operation_ids;
mod operations;
mod overlay;
mod path;
mod path_items;
mod paths;
mod places;
mod references;
mod repair;
mod schemas;
mod suggest;
mod taken;
mod text;
mod version;
mod walk;

#[cfg(test)]
mod tests;

use serde_json::Value;

use self::merge::Merger;
use self::references::Inner;
use self::version::Version;
use self::walk::Findings;
use crate::diagnostics::Diagnostics;
use crate::{Files, Source};

pub use crate::diagnostics::{ActionPlace, Origins};
pub use absent::{Absent, read_absent};
pub use allowed::{Allowed, read_allowed};
pub(crate) use merge::MATCHES_NOTHING;
pub(crate) use paths::without_names;
pub(crate) use references::target;
pub(crate) use suggest::closest;
pub use text::MAX_DEPTH;

/// A document that passed all checks.
#[derive(Debug, Clone)]
pub struct Document {
    /// The document as openapiv3 reads it, without the examples of its components and, at its root, without what extensions of other tools hold.
    pub openapi: openapiv3::OpenAPI,
    /// The same as a value: overlays applied, normalised, members in their order. Pointers of diagnostics refer to it.
    pub value: Value,
    /// Which overlay action wrote which node.
    pub origins: Origins,
    /// Schemas in the document, without references: about as many as are read.
    pub schemas: usize,
}

/// Reads a document and applies the overlays in their order. `None`: at least one error was reported.
///
/// Whatever has places in the document is known to `diagnostics` afterwards: later stages push places of the merged document
/// ([`Place::document`](crate::diagnostics::Place::document)), and rendering shows the overlay action that wrote the node.
pub fn load(
    document: &Source,
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    load_with(document, overlays, &Files::default(), diagnostics)
}

/// The same, following references to other files.
pub fn load_with(
    document: &Source,
    overlays: &[Source],
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    diagnostics.set_given(1 + overlays.len());
    let mut origins = Origins::default();
    let prepared = prepare(document, overlays, files, &mut origins, diagnostics);
    diagnostics.set_origins(origins.clone());
    let (mut value, schemas) = prepared?;
    let openapi = openapi::deserialize(&mut value, diagnostics)?;
    Some(Document {
        openapi,
        value,
        origins,
        schemas,
    })
}

/// The document in the form in which openapiv3 reads all of it, and how many schemas it has.
fn prepare(
    document: &Source,
    overlays: &[Source],
    files: &Files,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) -> Option<(Value, usize)> {
    let mut value = merge(document, overlays, origins, diagnostics)?;
    let version = version::of(&value, diagnostics)?;
    let mut names = None;
    if version == Version::V3_1 {
        names = Some(anchors::resolve(&mut value, diagnostics)?);
        diagnostics.keep_places(origins);
    }
    let mut refused = None;
    if files.are_there() && gather::is_needed(document, overlays) {
        places::check(&value, diagnostics)?;
        let name = &document.name;
        let gathered = gather::gather(&mut value, name, names, files, origins, diagnostics);
        refused = Some(gathered);
    }
    path_items::write_out(&mut value, refused.as_ref(), origins, diagnostics);
    let are_sound = places::check(&value, diagnostics);
    diagnostics.keep_places(origins);
    are_sound?;
    if version == Version::V3_1 {
        lower::lower(&mut value, origins, diagnostics);
    }
    let findings = walk::check(&value, version, refused, diagnostics);
    diagnostics.keep_places(origins);
    if diagnostics.has_errors() {
        return None;
    }
    let schemas = findings.schemas;
    settle(&mut value, findings, origins);
    cycles::check(&value, diagnostics);
    normalise::normalise(&mut value);
    (!diagnostics.has_errors()).then_some((value, schemas))
}

/// Brings about what the walk found to be assumed.
fn settle(document: &mut Value, findings: Findings, origins: &mut Origins) {
    let removed = repair::apply(document, findings.repairs, origins);
    let inner = findings.inner.into_iter();
    let inner: Vec<Inner> = inner
        .filter_map(|reference| reference.after(&removed))
        .collect();
    hoist::hoist(document, &inner, origins);
    if findings.has_later_types {
        lower::types(document, origins);
    }
}

/// The value of a source alone, without checks of what it says.
pub(crate) fn value(source: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    text::parse(source, 0, diagnostics)
}

/// The value of a source that must be an object, without checks of what is in it.
pub(crate) fn object(source: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    let value = value(source, diagnostics)?;
    version::members(&value, diagnostics)?;
    Some(value)
}

/// The value of a text that the generator wrote or has read before.
pub(crate) fn value_of(text: &str) -> Option<Value> {
    let source = Source {
        name: String::new(),
        text: text.to_owned(),
    };
    value(&source, &mut Diagnostics::new())
}

/// The document with all overlays applied.
pub(crate) fn merge(
    document: &Source,
    overlays: &[Source],
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let (value, parsed) = parse_all(document, overlays, diagnostics);
    let mut value = value?;
    let mut merger = Merger {
        document: &mut value,
        origins,
        diagnostics,
        written: 0,
        lost: 0,
    };
    for (index, overlay) in parsed.iter().enumerate() {
        let Some(overlay) = overlay else { continue };
        for action in overlay::read_actions(overlay, index, merger.diagnostics) {
            merger.apply(&action);
        }
    }
    (!diagnostics.has_errors()).then_some(value)
}

/// The values of the document and of the overlays, which are parsed meanwhile.
fn parse_all(
    document: &Source,
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) -> (Option<Value>, Vec<Option<Value>>) {
    if overlays.is_empty() {
        return (text::parse(document, 0, diagnostics), Vec::new());
    }
    let parse_overlays = || {
        let mut diagnostics = Diagnostics::new();
        let overlays = overlays.iter().enumerate();
        let values: Vec<Option<Value>> = overlays
            .map(|(index, overlay)| text::parse(overlay, index + 1, &mut diagnostics))
            .collect();
        (values, diagnostics)
    };
    std::thread::scope(|scope| {
        let overlays = scope.spawn(parse_overlays);
        let value = text::parse(document, 0, diagnostics);
        let (values, of_overlays) = overlays.join().expect("parsing does not panic");
        of_overlays
            .iter()
            .cloned()
            .for_each(|diagnostic| diagnostics.push(diagnostic));
        (value, values)
    })
}

/// What an action of an overlay says of itself.
pub fn action_description(overlay: &Source, action: usize) -> Option<String> {
    let value = text::parse(overlay, 0, &mut Diagnostics::new())?;
    let description = value.pointer(&format!("/actions/{action}/description"))?;
    description.as_str().map(str::to_owned)
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
