//! Snapshots of tests that are plain functions of the document: they follow it.

use std::fs;
use std::path::Path;

use beatpass_generator::Input;

use super::changes::Draft;

const SURFACE: &str = "tests/drift/snapshots/surface.snap";
const COVERAGE: &str = "tests/drift/snapshots/coverage.snap";

/// Adds those that are there.
pub(super) fn add(root: &Path, next: &Input, surface: &str, draft: &mut Draft) {
    let mut put = |path: &str, body: &str| {
        if let Some(text) = fs::read_to_string(root.join(path))
            .ok()
            .and_then(|text| with_body(&text, body))
        {
            draft.push((path.to_owned(), Some(text)));
        }
    };
    put(SURFACE, surface);
    if let Ok(mut counted) = beatpass_generator::coverage(next) {
        counted.endpoints.clear();
        put(COVERAGE, &format!("{counted:#?}"));
    }
}

/// A snapshot with another content under its head; none if it has no head.
fn with_body(text: &str, body: &str) -> Option<String> {
    let rest = text.strip_prefix("---\n")?;
    let (head, _) = rest.split_once("\n---\n")?;
    Some(format!("---\n{head}\n---\n{}\n", body.trim_end()))
}
