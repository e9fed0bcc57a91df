//! What tests leave behind in the repository shows no secret either.

use std::fs;
use std::path::Path;

use beatpass_tests::root;
use regex::Regex;

use crate::seen::MARK;

/// Texts below a folder that tests or the generator wrote.
fn written(folder: &Path, texts: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        let is_written = |extension: &std::ffi::OsStr| {
            ["snap", "stderr", "txt", "md"].contains(&&*extension.to_string_lossy())
        };
        if path.is_dir() {
            written(&path, texts);
        } else if path.extension().is_some_and(is_written) {
            let text = fs::read_to_string(&path).expect("it is text");
            texts.push((path.display().to_string(), text));
        }
    }
}

#[test]
fn no_snapshot_shows_a_secret() {
    let mut texts = Vec::new();
    for folder in [
        "tests",
        "generator/tests",
        "xtask/tests",
        "generated-client",
    ] {
        written(&root().join(folder), &mut texts);
    }
    assert!(texts.len() > 50, "{} texts", texts.len());
    // Or what looks like a token: a number, a bar and 40 characters.
    let token = Regex::new(&format!(r"{MARK}|\d\|[0-9A-Za-z]{{40}}|Bearer \d")).expect("it is one");
    let shown: Vec<_> = texts
        .iter()
        .filter(|(_, text)| token.is_match(text))
        .map(|(path, _)| path)
        .collect();
    assert!(shown.is_empty(), "{shown:#?}");
}
