//! A new revision of the document in, everything that has to change in the workspace's texts out.
//!
//! ```text
//! document, overlays ─┐
//! revision ───────────┴▶ structure of the revision, prose of the document ─▶ overlays without void actions ─▶ aliases ─▶ diff ─▶ version
//! ```
//!
//! Knows no files: `xtask` writes what comes out, all at once.

mod aliases;
mod document;
mod fits;
mod fresh;
mod members;
mod merge;
mod narrowed;
mod overlays;
mod renames;
mod tree;
mod version;
mod write;

use crate::diagnostics::Diagnostics;
use crate::diff::{Crate, Diff, compare};
use crate::{Input, Planned, Source, load, plan_whole};

use aliases::Aliases;
use renames::Renames;

pub use aliases::FILE as ALIASES;
pub use document::{Document, Unwritten};
pub use merge::Prose;
pub use narrowed::Narrowed;
pub use overlays::{Edit, Void, VoidAction};
pub use version::Version;

/// What is imported into what.
#[derive(Debug, Clone)]
pub struct Request {
    /// What the client is generated from now.
    pub current: Input,
    /// The new revision of the document, as its makers publish it.
    pub revision: Source,
    /// What becomes of the revision's prose.
    pub prose: Prose,
    /// The client's version now.
    pub version: Version,
    /// Name of the overlay of former names.
    pub aliases: String,
}

/// What has to change.
#[derive(Debug, Clone)]
pub struct Import {
    /// What the client will be generated from; the version stands in no text of it.
    pub next: Input,
    /// The document.
    pub document: Document,
    /// What becomes of the overlays, that of former names left out.
    pub edits: Vec<Edit>,
    /// Overlay actions that stay and select fewer nodes than before.
    pub narrowed: Vec<Narrowed>,
    /// Former names that come and go, in words.
    pub aliases: Vec<String>,
    /// What changed, corrections applied.
    pub diff: Diff,
    /// The client as it was and as it will be.
    pub planned: Box<[Planned; 2]>,
    /// The client's next version; that of now if nothing of it changes.
    pub version: Version,
}

/// Why nothing can be imported.
#[derive(Debug, Clone)]
pub struct Failure {
    /// What the diagnostics are about.
    pub part: Part,
    /// The document and the overlays that their places refer to.
    pub sources: Vec<Source>,
    /// The errors.
    pub diagnostics: Diagnostics,
}

/// What an error of an import is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The document or an overlay as they are.
    Current,
    /// The new revision as its makers publish it.
    Revision,
    /// What the import would make of them.
    Next,
}

/// Works out what has to change; none if the revision has the document's structure.
///
/// # Errors
///
/// If the document cannot be planned as it is, the revision cannot be read, or the result cannot be planned.
pub fn import(request: &Request) -> Result<Option<Import>, Box<Failure>> {
    let current = &request.current;
    let old = read(&current.document, Part::Current)?;
    let new = read(&request.revision, Part::Revision)?;
    if document::is_same(&old, &new) {
        return Ok(None);
    }
    let was = plan(current, Part::Current)?;
    let document = document::import(&current.document.text, &old, &new, request.prose);
    let mut next = current.clone();
    next.document.text.clone_from(&document.text);
    let renames = Renames::between(&old, &new);
    let mut former = take_aliases(&mut next, &request.aliases);
    former.follow(&renames);
    let edits = overlays::edits(&next, &renames);
    apply(&mut next.overlays, &edits);
    let without = plan(&next, Part::Next)?;
    let aliased = alias(request, &next, &former, [&was, &without])?;
    let planned = plan(&aliased.next, Part::Next)?;
    let edits = renumbered(edits, current, &request.aliases);
    Ok(Some(Import {
        narrowed: narrowed::find(
            (current, &was),
            (&aliased.next, &planned),
            &edits,
            &request.aliases,
        ),
        diff: compare(&was, &planned),
        next: aliased.next,
        document,
        edits,
        aliases: aliased.said,
        version: aliased.version,
        planned: Box::new([was, planned]),
    }))
}

/// What no longer holds of the overlays of a document: actions that lost their target, that the document makes needless, or that do
/// not fit it; and the overlays without them.
pub fn void_actions(input: &Input) -> Vec<Edit> {
    overlays::edits(input, &Renames::default())
}

fn read(source: &Source, part: Part) -> Result<serde_json::Value, Box<Failure>> {
    let mut diagnostics = Diagnostics::new();
    let value = load::value(source, &mut diagnostics);
    let sources = vec![source.clone()];
    value.filter(serde_json::Value::is_object).ok_or_else(|| {
        Box::new(Failure {
            part,
            sources,
            diagnostics,
        })
    })
}

fn plan(input: &Input, part: Part) -> Result<Planned, Box<Failure>> {
    plan_whole(input).map_err(|diagnostics| {
        let sources = std::iter::once(&input.document).chain(&input.overlays);
        Box::new(Failure {
            part,
            sources: sources.cloned().collect(),
            diagnostics,
        })
    })
}

/// Takes the overlay of former names out.
fn take_aliases(input: &mut Input, name: &str) -> Aliases {
    let at = input
        .overlays
        .iter()
        .position(|overlay| overlay.name == name);
    at.map_or_else(Aliases::default, |at| {
        Aliases::read(&input.overlays.remove(at))
    })
}

fn apply(overlays: &mut Vec<Source>, edits: &[Edit]) {
    for edit in edits.iter().rev() {
        match &edit.text {
            Some(text) => overlays[edit.overlay].text.clone_from(text),
            None => drop(overlays.remove(edit.overlay)),
        }
    }
}

/// Edits by the indexes of the overlays as they are, that of former names among them.
fn renumbered(mut edits: Vec<Edit>, current: &Input, name: &str) -> Vec<Edit> {
    let at = current
        .overlays
        .iter()
        .position(|overlay| overlay.name == name);
    for edit in &mut edits {
        edit.overlay += usize::from(at.is_some_and(|at| at <= edit.overlay));
    }
    edits
}

/// Former names, and the version that they bring about.
struct Aliased {
    next: Input,
    version: Version,
    said: Vec<String>,
}

/// Former names say since which version they are former, and the version depends on what they save from breaking.
fn alias(
    request: &Request,
    next: &Input,
    former: &Aliases,
    clients: [&Planned; 2],
) -> Result<Aliased, Box<Failure>> {
    let [was, is] = clients.map(|planned| &planned.client);
    let with = |aliases: &Aliases| {
        let mut next = next.clone();
        let text = aliases.text();
        next.overlays.extend(text.map(|text| Source {
            name: request.aliases.clone(),
            text,
        }));
        next.overlays.sort_by(|a, b| a.name.cmp(&b.name));
        next
    };
    let mut trial = former.clone();
    trial.prune(is, None);
    trial.add_renamed(was, is, request.version);
    let change = compare(clients[0], &plan(&with(&trial), Part::Next)?).rust();
    let version = change.map_or(request.version, |change| request.version.raised(change));
    let mut aliases = former.clone();
    let mut said = aliases.prune(is, Some(version).filter(|_| change == Some(Crate::Major)));
    said.extend(aliases.add_renamed(was, is, version));
    Ok(Aliased {
        next: with(&aliases),
        version,
        said,
    })
}
