//! A document taken as far as its Rust items, with all that was learnt on the way.

use serde_json::Value;
use std::thread;

use crate::api::Api;
use crate::diagnostics::{ActionPlace, Diagnostics, Origins, Pointer};
use crate::rust::Client;
use crate::{Input, Source, Stage};

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
    let Known {
        value,
        origins,
        api,
        diagnostics,
    } = read(input, &mut |_| {})?;
    let (client, diagnostics) = plan(&api, &input.package, diagnostics, &mut |_| {})?;
    Ok(Planned {
        value,
        origins,
        api,
        client,
        diagnostics,
    })
}

/// What is known of a document before anything is decided about Rust.
pub(crate) struct Known {
    pub(crate) value: Value,
    pub(crate) origins: Origins,
    pub(crate) api: Api,
    pub(crate) diagnostics: Diagnostics,
}

/// The first two stages.
pub(crate) fn read(input: &Input, ended: &mut dyn FnMut(Stage)) -> Result<Known, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let Some(document) = crate::load::load_with(
        &input.document,
        &input.overlays,
        &input.files,
        &mut diagnostics,
    ) else {
        return Err(diagnostics);
    };
    ended(Stage::Load);
    let crate::load::Document {
        openapi,
        value,
        origins,
        schemas,
    } = document;
    let api = crate::read::read(&openapi, &value, schemas, &mut diagnostics);
    free(openapi);
    ended(Stage::Read);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok(Known {
        value,
        origins,
        api,
        diagnostics,
    })
}

/// The third stage.
pub(crate) fn plan(
    api: &Api,
    package: &str,
    mut diagnostics: Diagnostics,
    ended: &mut dyn FnMut(Stage),
) -> Result<(Client, Diagnostics), Diagnostics> {
    let client = crate::plan::plan(api, package, &mut diagnostics);
    ended(Stage::Plan);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok((client, diagnostics))
}

/// Frees what nobody needs any more on a thread of its own, or here if there is none to be had: on large documents that takes as
/// long as a stage.
pub(crate) fn free(what: impl Send + 'static) {
    let _ = thread::Builder::new().spawn(move || drop(what));
}
