//! What changed since the client was generated: the documents of the last commit that changed it against those on disk.

use std::path::Path;

use beatpass_generator::plan_whole;

use super::side::git;
use super::{Report, Side};
use crate::inputs::Inputs;

/// The changes in words; none if there are none, or if it cannot be known: without git, without a commit, with errors.
pub fn since_generated(root: &Path, inputs: &Inputs) -> Option<String> {
    let arguments = ["log", "-1", "--format=%h", "--", "generated-client"];
    let revision = git(root, &arguments).ok()?;
    let document = format!("{}:spec/beatpass.yaml", revision.trim());
    let old = Side::read(root, &document, true, &[]).ok()?;
    let new = Side::of(inputs.clone());
    let (was, is) = (
        plan_whole(&old.inputs.input).ok()?,
        plan_whole(&new.inputs.input).ok()?,
    );
    let report = Report::of(&old, &was, &new, &is);
    (!report.diff.changes.is_empty()).then(|| report.markdown())
}
