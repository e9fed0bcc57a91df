//! All that an import writes, worked out before anything is written.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use anyhow::{Context as _, Result, bail};
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
    /// Their texts now.
    before: Changes,
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
            let changelog = changelog(root)?;
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
        let (changes, before) = changes(root, draft)?;
        Ok(Self {
            changes,
            before,
            wanted,
            report,
        })
    }

    /// Writes it.
    ///
    /// # Errors
    ///
    /// If something cannot be read or written, or a text that it was worked out from has changed since.
    pub fn commit(&self, root: &Path, out: &Path, inputs: &Inputs) -> Result<()> {
        let mut transaction = super::open(root, out)?;
        let name = self.changed(root, inputs)?;
        if let Some(name) = name {
            bail!("{name} was changed while the import was under way; import again");
        }
        transaction.commit(&self.changes, &self.wanted)
    }

    /// A file that has another text now.
    fn changed(&self, root: &Path, inputs: &Inputs) -> Result<Option<String>> {
        let now = Inputs::of_workspace(root)?;
        let [was, is] = [inputs, &now].map(by_name);
        let source = was
            .keys()
            .chain(is.keys())
            .find(|name| was.get(*name) != is.get(*name));
        let file = || {
            let mut before = self.before.iter();
            before.find(|(path, text)| text_at(&path.below(root)).as_ref() != text.as_ref())
        };
        let name = source.map(|name| (*name).to_owned());
        Ok(name.or_else(|| file().map(|(path, _)| path.to_string())))
    }
}

/// The texts that a crate is generated from.
fn by_name(inputs: &Inputs) -> BTreeMap<&str, &str> {
    let sources = std::iter::once(&inputs.input.document).chain(&inputs.input.overlays);
    sources
        .map(|source| (source.name.as_str(), source.text.as_str()))
        .collect()
}

/// The changelog; empty if there is none yet.
fn changelog(root: &Path) -> Result<String> {
    match fs::read_to_string(root.join(CHANGELOG)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read.with_context(|| format!("cannot read {CHANGELOG}")),
    }
}

fn text_at(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
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

/// What differs from the files as they are, and how these are.
fn changes(root: &Path, draft: Draft) -> Result<(Changes, Changes)> {
    let mut changes = Changes::new();
    let mut before = Changes::new();
    for (path, text) in draft {
        let was = text_at(&root.join(&path));
        if was != text {
            let path = RelativePath::new(&path)?;
            before.insert(path.clone(), was);
            changes.insert(path, text);
        }
    }
    Ok((changes, before))
}
