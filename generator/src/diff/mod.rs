//! Two documents in, out comes what changed between them and whom it touches.
//!
//! What changed in the API is found in `api::Api`, what that does to the generated crate in `rust::Client`; `join` brings both
//! together by their places. Knows neither texts nor disks: places are JSON Pointers, found in the files by [`Planned::spots`].

mod answers;
mod attributes;
mod calls;
mod change;
mod code;
mod crate_change;
mod document;
mod fields;
mod join;
mod limits;
mod matching;
mod members;
mod operations;
mod outputs;
mod parameters;
mod schemas;
mod shapes;
mod structs;
mod types;
mod wording;

use crate::Planned;

pub(crate) use matching::outline_of_one;

pub use change::{Behaviour, Change, Crate, Diff, Wire};
pub use code::Code;

/// Everything that changed from one document to another, in the order of the documents.
///
/// ```
/// use beatpass_generator::diff::{Code, Crate, Wire, compare};
/// use beatpass_generator::{Files, Input, Source, Templates, plan_whole};
///
/// let document = |paths: &str| Input {
///     document: Source {
///         name: "api.yaml".to_owned(),
///         text: format!("openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{{paths}}}\n"),
///     },
///     overlays: Vec::new(),
///     package: "a".to_owned(),
///     files: Files::default(),
///     templates: Templates::embedded(),
/// };
/// let ping = "/ping: {get: {operationId: ping, responses: {'204': {description: Pong.}}}}";
/// let old = plan_whole(&document(ping)).unwrap();
/// let new = plan_whole(&document("")).unwrap();
/// let diff = compare(&old, &new);
/// assert_eq!(diff.changes[0].code, Code::OperationRemoved);
/// assert_eq!((diff.wire(), diff.rust()), (Wire::Breaks, Some(Crate::Major)));
/// ```
pub fn compare(old: &Planned, new: &Planned) -> Diff {
    let pairs = matching::Pairs::of(&old.api, &new.api);
    let mut found = document::compare(&old.api, &new.api);
    let mut walk = schemas::Walk::new(&old.api, &new.api, &pairs, &mut found);
    operations::compare(&mut walk);
    schemas::compare(&mut walk);
    let crate_changes = crate_change::compare(&old.client, &new.client, &pairs);
    let mut changes = join::join(found, &crate_changes, old, new);
    changes.extend(wording::compare(&old.api, &new.api, &pairs));
    Diff { changes }
}
