//! The step of the real document from February to October 2026, where both are at hand.

use std::fs;

use beatpass_generator::diagnostics::Style;
use beatpass_generator::import::{ALIASES, Failure, Prose, Request, Version, import, void_actions};
use beatpass_generator::{Input, Source};
use beatpass_tests::{overlay, root};
use serde_json::Value;
use xtask::inputs::Inputs;
use xtask::regen::Outcome;

use crate::workspace::Workspace;

/// A revision of the document without its prose, if it is at hand.
fn revision(name: &str) -> Option<String> {
    let folder = root().join("../shared/beatpass");
    let text = fs::read_to_string(folder.join(name)).ok();
    if text.is_none() {
        println!("skipped: ../shared/beatpass/{name} is not here");
    }
    text
}

fn source(name: &str, text: String) -> Source {
    Source {
        name: name.to_owned(),
        text,
    }
}

/// The document of February without what keeps it from being read.
fn readable(february: &str) -> Value {
    let value = |text: &str| -> Value { serde_yaml::from_str(text).expect("it is YAML") };
    let mut document = value(february);
    let mending = fs::read_to_string(root().join("tests/changes/february.yaml"));
    overlay::apply(&mut document, &value(&mending.expect("it is there")));
    document
}

/// A workspace as it would have been in February: that structure, our words where the nodes are the same, and those of our overlays
/// that applied then.
fn workspace_of(february: &str) -> Workspace {
    let current = Inputs::of_workspace(&root())
        .expect("the inputs can be read")
        .input;
    let overlays = current.overlays.clone();
    let request = Request {
        current: Input {
            overlays: Vec::new(),
            ..current
        },
        revision: source("february.json", readable(february).to_string()),
        prose: Prose::Leave,
        version: Version::parse("0.1.0").expect("it is a version"),
        aliases: format!("spec/overlays/{ALIASES}"),
    };
    let import = import(&request).unwrap_or_else(|failure| panic!("{}", shown(&failure)));
    let mut then = import.expect("February differs").next;
    then.overlays.clone_from(&overlays);
    let edits = void_actions(&then);
    let text = |index: usize| {
        let edit = edits.iter().find(|edit| edit.overlay == index);
        edit.map_or(Some(overlays[index].text.clone()), |edit| edit.text.clone())
    };
    let kept = overlays.iter().enumerate();
    let kept: Vec<(String, String)> = kept
        .filter_map(|(index, overlay)| Some((file_name(&overlay.name), text(index)?)))
        .collect();
    let kept: Vec<_> = kept
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let workspace = Workspace::new(&then.document.text, &kept);
    workspace.regen();
    workspace
}

fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

fn shown(failure: &Failure) -> String {
    let sources: Vec<_> = failure.sources.iter().collect();
    failure.diagnostics.render(&sources, Style::Plain)
}

#[test]
fn from_february_to_october_without_work_by_hand() {
    let (Some(february), Some(october)) = (
        revision("interface-2026-02.yaml"),
        revision("interface.yaml"),
    ) else {
        return;
    };
    let workspace = workspace_of(&february);
    let document = workspace.text("spec/beatpass.yaml");
    assert_eq!(workspace.import(&october), Outcome::Done);
    workspace.assert_in_step();
    let imported = workspace.text("spec/beatpass.yaml");
    let lost: Vec<_> = document
        .lines()
        .filter(|line| line.trim().starts_with("summary: ") && !imported.contains(*line))
        .collect();
    assert_eq!(
        lost,
        Vec::<&str>::new(),
        "operations that stay keep their words"
    );
    let files = workspace.files();
    assert_eq!(workspace.import(&october), Outcome::Done);
    assert!(workspace.files() == files, "October is what is there");
}

#[test]
fn the_documents_own_revision_changes_nothing() {
    let Some(october) = revision("interface.yaml") else {
        return;
    };
    let current = Inputs::of_workspace(&root())
        .expect("the inputs can be read")
        .input;
    let overlays: Vec<_> = current
        .overlays
        .iter()
        .map(|overlay| (file_name(&overlay.name), &overlay.text))
        .collect();
    let overlays: Vec<_> = overlays
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let workspace = Workspace::new(&current.document.text, &overlays);
    let files = workspace.files();
    assert_eq!(workspace.import(&october), Outcome::Done);
    assert!(workspace.files() == files);
}
