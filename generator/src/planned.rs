//! A document taken as far as its Rust items, with all that was learnt on the way.

use serde_json::Value;
use std::thread;

use crate::api::Api;
use crate::diagnostics::{ActionPlace, Diagnostics, Origins, Pointer};
use crate::rust::Client;
use crate::{Input, Source, Stage, load, plan, read};

pub use crate::diagnostics::Spot;

/// What the stages made of a document, for those who look at a document without emitting a client.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The document with its overlays applied, normalised.
    pub value: Value,
    /// Which overlay action wrote which node of it.
    pub origins: Origins,
    /// What the API says.
    pub api: Api,
    /// The client as Rust items.
    pub client: Client,
    /// Warnings.
    pub diagnostics: Diagnostics,
}

impl Planned {
    /// The document and its overlays, and after them the other files that it took in.
    pub fn sources(&self, given: &[Source]) -> Vec<Source> {
        self.diagnostics
            .sources(given)
            .into_iter()
            .cloned()
            .collect()
    }

    /// Where nodes stand in the texts of [`sources`](Self::sources). A node that an overlay wrote is found there, one that the texts
    /// do not have at its nearest ancestor.
    pub fn spots(&self, pointers: &[Pointer], sources: &[Source]) -> Vec<Option<Spot>> {
        crate::diagnostics::spots(pointers, &self.origins, sources)
    }

    /// Where overlay actions stand.
    pub fn action_spots(&self, actions: &[ActionPlace], sources: &[Source]) -> Vec<Option<Spot>> {
        crate::diagnostics::action_spots(actions, sources)
    }
}

/// Plans the crate and keeps what each stage made.
///
/// # Errors
///
/// As [`generate`](crate::generate).
pub fn plan_whole(input: &Input) -> Result<Planned, Diagnostics> {
    observed(input, &mut |_| {})
}

pub(crate) fn observed(
    input: &Input,
    ended: &mut dyn FnMut(Stage),
) -> Result<Planned, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let Some(document) = load::load_with(
        &input.document,
        &input.overlays,
        &input.files,
        &mut diagnostics,
    ) else {
        return Err(diagnostics);
    };
    ended(Stage::Load);
    let load::Document {
        openapi,
        value,
        origins,
        schemas,
    } = document;
    let api = read::read(&openapi, &value, schemas, &mut diagnostics);
    free(openapi);
    ended(Stage::Read);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let client = plan::plan(&api, &input.package, &mut diagnostics);
    ended(Stage::Plan);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok(Planned {
        value,
        origins,
        api,
        client,
        diagnostics,
    })
}

/// Frees what nobody needs any more on a thread of its own, or here if there is none to be had: on large documents that takes as
/// long as a stage.
pub(crate) fn free(what: impl Send + 'static) {
    let _ = thread::Builder::new().spawn(move || drop(what));
}
