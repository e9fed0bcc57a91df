//! All that an import writes, worked out before anything is written.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use beatpass_generator::Source;
use beatpass_generator::import::{Import, Request};

use super::{snapshots, texts};
use crate::diff::{Report, Side};
use crate::drift::SURFACE;
use crate::inputs::Inputs;
use crate::output::{Changes, Crate, RelativePath};

const CHANGELOG: &str = "CHANGELOG.md";

/// Files by path with the text that each will have; none: it goes. Those that stay the same may be among them.
pub(super) type Draft = Vec<(String, Option<String>)>;

/// What an import writes.
#[derive(Debug)]
pub struct Plan {
    /// Files of the workspace that change.
    pub changes: Changes,
    /// The crate.
    pub wanted: Crate,
    /// What changed.
    pub report: Report,
}

impl Plan {
    /// Works it out.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of(root: &Path, inputs: &Inputs, request: &Request, import: &Import) -> Result<Self> {
        let manifest = fs::read_to_string(root.join(texts::MANIFEST))
            .with_context(|| format!("cannot read {}", texts::MANIFEST))?;
        let manifest = texts::manifest(&manifest, import.version);
        let wanted = super::generated(import, &manifest)?;
        let report = report(inputs, import);
        let mut draft = sources(request, import);
        draft.push((texts::MANIFEST.to_owned(), Some(manifest)));
        if let Ok(lock) = fs::read_to_string(root.join("Cargo.lock")) {
            draft.push((
                "Cargo.lock".to_owned(),
                Some(texts::lock(&lock, import.version)),
            ));
        }
        if import.version != request.version {
            let changelog = fs::read_to_string(root.join(CHANGELOG)).unwrap_or_default();
            let api = &import.planned[1].client.version;
            let entry = texts::changelog(&changelog, import.version, api, &report.markdown());
            draft.push((CHANGELOG.to_owned(), Some(entry)));
        }
        let surface = RelativePath::new(SURFACE)?;
        snapshots::add(
            root,
            &import.next,
            wanted.text(&surface).unwrap_or_default(),
            &mut draft,
        );
        Ok(Self {
            changes: changes(root, draft)?,
            wanted,
            report,
        })
    }
}

fn report(inputs: &Inputs, import: &Import) -> Report {
    let next = Inputs {
        input: import.next.clone(),
        paths: inputs.paths.clone(),
    };
    let [was, is] = &*import.planned;
    Report::of(&Side::of(inputs.clone()), was, &Side::of(next), is)
}

/// The document and the overlays, with those that go.
fn sources(request: &Request, import: &Import) -> Draft {
    let texts = |document: &Source, overlays: &[Source]| -> Draft {
        let all = std::iter::once(document).chain(overlays);
        all.map(|source| (source.name.clone(), Some(source.text.clone())))
            .collect()
    };
    let mut draft = texts(&import.next.document, &import.next.overlays);
    let stays = |name: &str| {
        import
            .next
            .overlays
            .iter()
            .any(|overlay| overlay.name == name)
    };
    let gone = request
        .current
        .overlays
        .iter()
        .filter(|overlay| !stays(&overlay.name));
    draft.extend(gone.map(|overlay| (overlay.name.clone(), None)));
    draft
}

/// What differs from the files as they are.
fn changes(root: &Path, draft: Draft) -> Result<Changes> {
    let mut changes = Changes::new();
    for (path, text) in draft {
        if fs::read_to_string(root.join(&path)).ok() != text {
            changes.insert(RelativePath::new(&path)?, text);
        }
    }
    Ok(changes)
}
