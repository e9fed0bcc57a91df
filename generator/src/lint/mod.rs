//! What is questionable in a document although a client can be generated from it.
//!
//! In goes what the generator takes, out come findings: a code, a place, a sentence, and an overlay action that would mend it.
//! Looks at `api::Api`, and at the document itself for what reading it evens out.

mod action;
mod code;
mod nodes;
mod operations;
mod paths;
mod schemas;
mod values;

use serde_json::Value;

use crate::api::Api;
use crate::diagnostics::{Diagnostics, Origins, Place, Pointer};
use crate::load::Allowed;
use crate::{Input, Planned, load, plan_whole};

pub use code::Lint;

/// Something questionable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of finding it is.
    pub lint: Lint,
    /// What it is about, as people call it: `getTrack answer.track.id`.
    pub subject: String,
    /// One sentence.
    pub text: String,
    /// Where.
    pub place: Pointer,
    /// YAML of an overlay action that mends it, to be filled in where only the API's makers know; none where the wire itself would
    /// have to change.
    pub action: Option<String>,
}

/// A document and what was found in it.
#[derive(Debug)]
pub struct Linted {
    /// The document.
    pub planned: Planned,
    /// What was found, by lint and place.
    pub findings: Vec<Finding>,
}

/// Looks at a document with its overlays.
///
/// # Errors
///
/// As [`generate`](crate::generate): a document with errors is not looked at.
pub fn lint(input: &Input) -> Result<Linted, Diagnostics> {
    let planned = plan_whole(input)?;
    let mut diagnostics = Diagnostics::new();
    let (document, overlays) = (&input.document, &input.overlays);
    let merged = load::merge(
        document,
        overlays,
        &mut Origins::default(),
        &mut diagnostics,
    );
    let Some(document) = merged else {
        return Err(diagnostics);
    };
    let mut context = Context {
        api: &planned.api,
        document: &document,
        findings: Vec::new(),
    };
    operations::check(&mut context);
    paths::check(&mut context);
    let nodes = nodes::nodes(&planned.api);
    schemas::check(&nodes, &mut context);
    values::check(&nodes, &mut context);
    let mut findings = context.findings;
    // What an overlay writes has a reason: that a shape is not known is said on purpose there.
    let is_deliberate = |finding: &Finding| {
        matches!(finding.lint, Lint::AnyValue | Lint::UntypedObject)
            && planned.origins.of(&finding.place).is_some()
    };
    findings.retain(|finding| !is_deliberate(finding));
    findings.sort_by_key(|finding| finding.lint);
    Ok(Linted { planned, findings })
}

/// What checks look at and add to.
struct Context<'a> {
    api: &'a Api,
    /// The document with its overlays, as it is written.
    document: &'a Value,
    findings: Vec<Finding>,
}

impl<'a> Context<'a> {
    /// Adds a finding; its sentence begins with the subject.
    fn find(
        &mut self,
        lint: Lint,
        subject: &str,
        fact: impl std::fmt::Display,
        place: &Pointer,
    ) -> &mut Finding {
        self.findings.push(Finding {
            lint,
            subject: subject.to_owned(),
            text: format!("`{subject}` {fact}: {}.", lint.matters()),
            place: place.clone(),
            action: None,
        });
        self.findings.last_mut().expect("one was pushed just now")
    }

    /// Adds a finding with an action that merges `update` into its place; `to do` names what a person has to fill in or confirm.
    fn propose(
        &mut self,
        lint: Lint,
        subject: &str,
        fact: impl std::fmt::Display,
        place: &Pointer,
        (update, to_do): (&Value, &str),
    ) {
        let action = action::update(self.document, place, update, to_do);
        self.find(lint, subject, fact, place).action = action;
    }

    /// The node of the document as it is written.
    fn raw(&self, pointer: &Pointer) -> Option<&'a Value> {
        self.document.pointer(pointer.as_str())
    }
}

/// Leaves out the findings that are allowed. An allowance that allows nothing is an error: what it was for has been mended.
pub fn allow(
    findings: Vec<Finding>,
    allowed: &[Allowed],
    diagnostics: &mut Diagnostics,
) -> Vec<Finding> {
    let is_allowed = |finding: &Finding, entry: &Allowed| {
        entry.lint == finding.lint.as_str()
            && (entry.subjects.is_empty() || entry.subjects.contains(&finding.subject))
    };
    for entry in allowed {
        for name in void(entry, &findings) {
            diagnostics
                .error(
                    "void-allowance",
                    Place::document(entry.pointer.clone()),
                    format!("{name} is not found"),
                )
                .help("delete it from the list");
        }
    }
    let is_left = |finding: &Finding| !allowed.iter().any(|entry| is_allowed(finding, entry));
    findings.into_iter().filter(is_left).collect()
}

/// What of an entry allows nothing.
fn void(entry: &Allowed, findings: &[Finding]) -> Vec<String> {
    let of_lint = || {
        findings
            .iter()
            .filter(|finding| finding.lint.as_str() == entry.lint)
    };
    if entry.subjects.is_empty() {
        let is_void = of_lint().next().is_none();
        return is_void
            .then(|| format!("`{}`", entry.lint))
            .into_iter()
            .collect();
    }
    let subjects = entry.subjects.iter();
    let void = subjects.filter(|subject| !of_lint().any(|finding| finding.subject == **subject));
    void.map(|subject| format!("`{}` of `{subject}`", entry.lint))
        .collect()
}
