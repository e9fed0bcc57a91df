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
mod former;
mod fresh;
mod hidden;
mod led;
mod members;
mod merge;
mod narrowed;
mod overlays;
mod renames;
mod segments;
mod target;
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
pub use hidden::Hidden;
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
    /// Changes of the document that overlays hide.
    pub hidden: Vec<Hidden>,
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
    let mut former = aliases_of(current, &request.aliases);
    former.follow(&renames);
    let void = take_void(&mut next, &mut former, &request.aliases, &renames);
    let without = plan(&with(&next, &request.aliases, &former.bare()), Part::Next)?;
    let aliased = alias(request, &next, &former, &renames, [&was, &without])?;
    let planned = plan(&aliased.next, Part::Next)?;
    Ok(Some(Import {
        narrowed: narrowed::find(
            (current, &was),
            (&aliased.next, &planned),
            &void.edits,
            &request.aliases,
        ),
        hidden: hidden::find([&old, &new], current, &aliased.next),
        diff: compare(&was, &planned),
        next: aliased.next,
        document,
        edits: void.edits,
        aliases: [void.said, aliased.said].concat(),
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
    load::object(source, &mut diagnostics).ok_or_else(|| {
        Box::new(Failure {
            part,
            sources: vec![source.clone()],
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

fn position(input: &Input, name: &str) -> Option<usize> {
    let mut overlays = input.overlays.iter();
    overlays.position(|overlay| overlay.name == name)
}

/// The overlay of former names.
fn aliases_of(input: &Input, name: &str) -> Aliases {
    let at = position(input, name);
    at.map_or_else(Aliases::default, |at| {
        Aliases::read(&input.overlays[at].text)
    })
}

/// The input with these former names.
fn with(input: &Input, name: &str, aliases: &Aliases) -> Input {
    let mut input = input.clone();
    let (at, text) = (position(&input, name), aliases.text());
    match (at, text) {
        (Some(at), Some(text)) => input.overlays[at].text = text,
        (Some(at), None) => drop(input.overlays.remove(at)),
        (None, Some(text)) => {
            let name = name.to_owned();
            input.overlays.push(Source { name, text });
            input.overlays.sort_by(|a, b| a.name.cmp(&b.name));
        }
        (None, None) => {}
    }
    input
}

/// Actions that were void.
struct Taken {
    /// Those of the overlays, that of former names left out.
    edits: Vec<Edit>,
    /// Those of the overlay of former names, in words.
    said: Vec<String>,
}

/// Takes actions that are void out of the overlays, and out of that of former names what is void besides these.
fn take_void(next: &mut Input, former: &mut Aliases, name: &str, renames: &Renames) -> Taken {
    let bare = with(next, name, &former.bare());
    let gone = position(next, name).filter(|_| position(&bare, name).is_none());
    let mut said = Vec::new();
    let mut edits = Vec::new();
    for mut edit in overlays::edits(&bare, renames) {
        if bare.overlays[edit.overlay].name == name {
            said = former.drop_void(&edit.actions);
        } else {
            edit.overlay += usize::from(gone.is_some_and(|at| at <= edit.overlay));
            edits.push(edit);
        }
    }
    for edit in edits.iter().rev() {
        match &edit.text {
            Some(text) => next.overlays[edit.overlay].text.clone_from(text),
            None => drop(next.overlays.remove(edit.overlay)),
        }
    }
    Taken { edits, said }
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
    renames: &Renames,
    clients: [&Planned; 2],
) -> Result<Aliased, Box<Failure>> {
    let both = clients.map(|planned| &planned.client);
    let next_with = |aliases: &Aliases| with(next, &request.aliases, aliases);
    let mut trial = former.clone();
    trial.prune(both[1], None);
    trial.add_renamed(both, renames, request.version);
    let change = compare(clients[0], &plan(&next_with(&trial), Part::Next)?).rust();
    let version = change.map_or(request.version, |change| request.version.raised(change));
    let mut aliases = former.clone();
    let mut said = aliases.prune(
        both[1],
        Some(version).filter(|_| change == Some(Crate::Major)),
    );
    said.extend(aliases.add_renamed(both, renames, version));
    Ok(Aliased {
        next: next_with(&aliases),
        version,
        said,
    })
}
