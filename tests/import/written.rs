//! What an import refuses to write over.

use std::fs;
use std::path::PathBuf;

use beatpass_generator::import::{Prose, Request, Version, import};
use xtask::cli::{Import, Messages};
use xtask::import::{Plan, run_in};
use xtask::inputs::Inputs;

use crate::request::{ALIASES, source};
use crate::workspace::Workspace;

const DOCUMENT: &str = include_str!("document.yaml");
const OVERLAY: &str = include_str!("overlay.yaml");

fn workspace() -> Workspace {
    let workspace = Workspace::new(DOCUMENT, &[("10-corrections.yaml", OVERLAY)]);
    workspace.regen();
    workspace
}

fn revision() -> String {
    DOCUMENT.replace("operationId: getReader\n", "operationId: showReader\n")
}

#[track_caller]
fn refused(workspace: &Workspace) -> String {
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let file: PathBuf = place.path().join("revision.yaml");
    fs::write(&file, revision()).expect("files can be written");
    let options = Import {
        file,
        yes: true,
        prose: false,
        no_prose: false,
        messages: Messages::default(),
    };
    let error = run_in(workspace.root(), &options).expect_err("it is refused");
    format!("{error:#}")
}

#[test]
fn an_edit_made_while_the_question_stands_is_not_lost() {
    for path in [
        "spec/overlays/10-corrections.yaml",
        "spec/overlays/20-new.yaml",
        "CHANGELOG.md",
    ] {
        let workspace = workspace();
        let inputs = Inputs::of_workspace(workspace.root()).expect("the inputs can be read");
        let request = Request {
            current: inputs.input.clone(),
            revision: source("revision.yaml", &revision()),
            prose: Prose::Leave,
            version: Version::parse("0.1.0").expect("it is a version"),
            aliases: ALIASES.to_owned(),
        };
        let import = import(&request).ok().flatten().expect("something changes");
        let plan = Plan::of(workspace.root(), &inputs, &request, &import).expect("it can be read");
        let text = workspace.text(path);
        workspace.put(path, &format!("{text}# Mine.\n"));
        let files = workspace.files();
        let out = workspace.path("generated-client");
        let error = plan
            .commit(workspace.root(), &out, &inputs)
            .expect_err("it is refused");
        assert!(error.to_string().starts_with(path), "{error}");
        assert!(workspace.files() == files, "{path}");
        workspace.put(path, &text);
        if text.is_empty() {
            fs::remove_file(workspace.path(path)).expect("it is there");
        }
        plan.commit(workspace.root(), &out, &inputs)
            .expect("nothing is in the way");
        workspace.assert_in_step();
    }
}

#[test]
fn a_changelog_that_cannot_be_read_is_not_replaced() {
    let workspace = workspace();
    fs::write(workspace.path("CHANGELOG.md"), b"# Changelog \xff\n").expect("files can be written");
    let files = workspace.files();
    assert!(refused(&workspace).contains("cannot read CHANGELOG.md"));
    assert!(workspace.files() == files);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_workspace_is_not_taken_for_a_file_in_it() {
    let workspace = workspace();
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let (file, link) = (
        elsewhere.path().join("mine.yaml"),
        workspace.path("spec/overlays/10-corrections.yaml"),
    );
    fs::rename(&link, &file).expect("both are on one disk");
    std::os::unix::fs::symlink(&file, &link).expect("links can be made");
    let files = workspace.files();
    let said = refused(&workspace);
    assert!(
        said.contains("10-corrections.yaml is a link to a file outside of spec/"),
        "{said}"
    );
    assert!(workspace.files() == files);
}
