//! `cargo xtask import` as a maintainer runs it: what is shown, exit statuses, what goes to which stream.

mod common;

use common::workspace::{SPEC, Workspace, texts};

const MANIFEST: &str = include_str!("../../templates/Cargo.toml.j2");

fn workspace() -> Workspace {
    let workspace = Workspace::new();
    let version = MANIFEST.lines().find(|line| line.starts_with("version = "));
    let manifest = MANIFEST.replace(version.unwrap(), "version = \"0.1.0\"");
    workspace.put("templates/Cargo.toml.j2", &manifest);
    workspace.put("CHANGELOG.md", "# Changelog\n\n## Unreleased\n");
    workspace.put_overlay("spec/overlays/10-words.yaml", "Its name.");
    assert_eq!(workspace.run(".", &["regen"]).status, 0);
    workspace
}

/// A revision that renames the operation, replaces the property that the overlay is about, and adds an operation.
fn revision() -> String {
    SPEC.replace("getThing", "showThing").replace("name: { type: string }", "title: { type: string }").replace("[name]", "[title]").replace(
        "components:\n",
        "  /things:\n    get:\n      operationId: listThings\n      summary: Theirs.\n      responses: { '204': { description: Theirs. } }\ncomponents:\n",
    )
}

#[test]
fn it_shows_everything_and_writes_nothing_until_it_is_told_to() {
    let workspace = workspace();
    workspace.put("new.yaml", &revision());
    let before = texts(&workspace.path("."));
    let ran = workspace.run(".", &["import", "new.yaml"]);
    assert_eq!(
        (ran.status, ran.stderr.as_str()),
        (
            1,
            "note: nothing was written; --yes imports without asking\n"
        )
    );
    insta::assert_snapshot!("import_shown", ran.stdout);
    assert_eq!(texts(&workspace.path(".")), before);

    let ran = workspace.run(".", &["import", "--yes", "new.yaml"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    let (_, next) = ran.stdout.split_once("\nImported.").unwrap();
    insta::assert_snapshot!("import_done", next);
    assert_eq!(workspace.run(".", &["regen", "--check"]).status, 0);
    let texts = texts(&workspace.path("."));
    let text = |path: &str| {
        texts
            .iter()
            .find(|(of, _)| of == path)
            .map(|(_, text)| text.as_str())
    };
    insta::assert_snapshot!(
        "import_aliases",
        text("spec/overlays/90-aliases.yaml").unwrap()
    );
    insta::assert_snapshot!("import_changelog", text("CHANGELOG.md").unwrap());
    assert_eq!(
        text("spec/overlays/10-words.yaml"),
        None,
        "its one action went"
    );
    assert!(!workspace.path(".import.regen").exists());

    let ran = workspace.run(".", &["import", "new.yaml"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert_eq!(
        ran.stdout,
        "new.yaml has the structure of spec/beatpass.yaml already: there is nothing to import\n"
    );
}

#[test]
fn a_document_that_loses_its_layout_is_told() {
    let workspace = workspace();
    let with = |paths: &str| SPEC.replace("components:\n", &format!("{paths}components:\n"));
    let b = "  /b:\n    get:\n      operationId: listB\n      responses: ";
    let a = b.replace("/b", "/a").replace("listB", "listA");
    let answers = "{ '204': { description: D. } }\n";
    workspace.put(
        "spec/beatpass.yaml",
        &with(&format!("{a}&r {answers}{b}*r\n")),
    );
    workspace.put("new.yaml", &with(&format!("{b}{answers}")));
    let ran = workspace.run(".", &["import", "new.yaml"]);
    let told = "Document\n\n  spec/beatpass.yaml cannot be changed line by line";
    assert!(ran.stdout.contains(told), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn what_cannot_be_imported_exits_with_2() {
    let workspace = workspace();
    workspace.put(
        "bad.yaml",
        &SPEC.replace("{ type: string }", "{ type: string, x-client-nmae: a }"),
    );
    let before = texts(&workspace.path("."));
    for arguments in [
        &["import", "none.yaml"][..],
        &["import", "--yes", "bad.yaml"],
        &["import"],
        &["import", "--prose", "--no-prose", "bad.yaml"],
    ] {
        let ran = workspace.run(".", arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
    }
    let ran = workspace.run(".", &["import", "--yes", "bad.yaml"]);
    insta::assert_snapshot!("import_refused", ran.stderr);
    assert_eq!(texts(&workspace.path(".")), before);
}

#[test]
fn a_document_that_has_errors_already_is_not_imported_into() {
    let workspace = workspace();
    workspace.put("new.yaml", &revision());
    workspace.put_overlay("spec/overlays/20-more.yaml", "More.");
    workspace.put(
        "spec/beatpass.yaml",
        &SPEC.replace("name: { type: string }", "title: { type: string }"),
    );
    let ran = workspace.run(".", &["import", "--yes", "new.yaml"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr
            .contains("error: the document has errors as it is; nothing was written"),
        "{}",
        ran.stderr
    );
}
