//! `cargo xtask diff` as people, changelogs and checks use it: its forms, its exit statuses, documents from disk and from git.

mod common;

use common::workspace::{SPEC, Workspace};

/// What becomes of the document: nothing, another server (clients that are out there fail), another name (code fails), a new
/// field (nobody fails).
const STEPS: [(&str, &str, &str); 4] = [
    ("same", "", ""),
    ("wire", "things.example/api", "things.example/v2"),
    ("rust", "getThing", "findThing"),
    (
        "minor",
        "name: { type: string }",
        "name: { type: string }, size: { type: integer }",
    ),
];

fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("old.yaml", SPEC);
    for (name, from, to) in STEPS {
        let text = if from.is_empty() {
            SPEC.to_owned()
        } else {
            SPEC.replace(from, to)
        };
        workspace.put(&format!("{name}.yaml"), &text);
    }
    workspace
}

#[test]
fn every_form_tells_the_same() {
    let workspace = workspace();
    let all = STEPS[1..].iter();
    let all = all.fold(SPEC.to_owned(), |text, (_, from, to)| {
        text.replace(from, to)
    });
    workspace.put("all.yaml", &all);
    for format in ["text", "markdown", "json"] {
        let ran = workspace.run(".", &["diff", "old.yaml", "all.yaml", "--format", format]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        insta::assert_snapshot!(format!("diff_{format}"), ran.stdout);
    }
    let ran = workspace.run(".", &["diff", "old.yaml", "same.yaml"]);
    assert_eq!((ran.status, &*ran.stdout), (0, "Nothing changed.\n"));
}

#[test]
fn a_check_fails_on_what_it_is_asked_for() {
    let workspace = workspace();
    let failing = [
        ("same", [false, false, false, false]),
        ("wire", [true, true, false, true]),
        ("rust", [true, false, true, true]),
        ("minor", [false, false, false, true]),
    ];
    for (step, expected) in failing {
        let file = format!("{step}.yaml");
        let found = ["breaking", "wire", "rust", "any"].map(|limit| {
            let ran = workspace.run(".", &["diff", "old.yaml", &file, "--fail-on", limit]);
            assert!(!ran.stdout.is_empty() && ran.stderr.is_empty());
            ran.status
        });
        assert_eq!(found, expected.map(i32::from), "{step}");
        assert_eq!(workspace.run(".", &["diff", "old.yaml", &file]).status, 0);
    }
}

#[test]
fn what_cannot_be_compared_exits_with_2() {
    let workspace = workspace();
    workspace.put("broken.yaml", "openapi: 3.0.3\ninfo: 5\n");
    for [old, new] in [
        ["old.yaml", "broken.yaml"],
        ["broken.yaml", "old.yaml"],
        ["none.yaml", "old.yaml"],
        ["HEAD:old.yaml", "old.yaml"],
    ] {
        let ran = workspace.run(".", &["diff", old, new]);
        assert_eq!((ran.status, &*ran.stdout), (2, ""), "{old} {new}");
        assert!(ran.stderr.starts_with("error"), "{}", ran.stderr);
    }
    let options = ["--message-format", "json", "--format", "json"];
    let command = ["diff", "old.yaml", "broken.yaml"];
    let ran = workspace.run(".", &[&command[..], &options].concat());
    for line in ran.stderr.lines() {
        let message: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
        assert_eq!(message["file"], "broken.yaml");
    }
    assert!(!ran.stderr.is_empty());
}

/// A repository with a document of two files and an overlay.
fn repository() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("spec/beatpass.yaml", PARTED);
    workspace.put("spec/parts/thing.yaml", PART);
    workspace.put_overlay("spec/overlays/10-words.yaml", "From the overlay.");
    workspace.git(&["init", "--quiet"]);
    workspace.git(&["add", "spec"]);
    workspace.git(&["commit", "--quiet", "--message", "First"]);
    workspace
}

const PARTED: &str = "
openapi: 3.0.3
info: { title: Things, version: 1.0.0 }
servers: [{ url: 'https://things.example/api' }]
paths:
  /thing: { $ref: parts/thing.yaml }
components:
  schemas:
    Thing: { type: object, properties: { name: { type: string } } }
";

const PART: &str = "
get:
  operationId: getThing
  responses:
    '200': { description: A thing., content: { application/json: { schema: { $ref: '../beatpass.yaml#/components/schemas/Thing' } } } }
";

#[test]
fn revisions_are_read_whole() {
    let workspace = repository();
    let unchanged = ["diff", "HEAD:spec/beatpass.yaml", "spec/beatpass.yaml"];
    let ran = workspace.run(".", &[&unchanged[..], &["--overlays"]].concat());
    assert_eq!(
        (ran.status, &*ran.stdout),
        (0, "Nothing changed.\n"),
        "{}",
        ran.stderr
    );

    workspace.put(
        "spec/parts/thing.yaml",
        &PART.replace("getThing", "findThing"),
    );
    let overlay = workspace.path("spec/overlays/10-words.yaml");
    std::fs::remove_file(overlay).expect("it is there");
    let ran = workspace.run(".", &[&unchanged[..], &["--overlays"]].concat());
    insta::assert_snapshot!("diff_revision", ran.stdout);
    // Without the overlays they change nothing.
    let ran = workspace.run(".", &unchanged);
    assert!(!ran.stdout.contains("wording-changed"), "{}", ran.stdout);

    // From a folder inside, a path of a revision is still the repository's.
    let inside = [
        "diff",
        "HEAD:spec/beatpass.yaml",
        "beatpass.yaml",
        "--fail-on",
        "rust",
    ];
    let ran = workspace.run("spec", &inside);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    for unknown in ["HEAD:spec/none.yaml", "none:spec/beatpass.yaml"] {
        let ran = workspace.run(".", &["diff", unknown, "spec/beatpass.yaml"]);
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.starts_with("error: git show "), "{}", ran.stderr);
    }
}

#[test]
fn a_check_of_the_client_says_what_changed_since_it_was_committed() {
    let workspace = repository();
    workspace.run(".", &["regen"]);
    workspace.put(
        "spec/parts/thing.yaml",
        &PART.replace("getThing", "findThing"),
    );
    // As long as no commit has the client, nobody knows what it was generated from.
    let check = ["regen", "--check"];
    assert!(!workspace.run(".", &check).stdout.contains("###"));

    workspace.git(&["stash", "--quiet"]);
    workspace.git(&["add", "generated-client"]);
    workspace.git(&["commit", "--quiet", "--message", "Second"]);
    workspace.git(&["stash", "pop", "--quiet"]);
    let ran = workspace.run(".", &check);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    let (_, changes) = ran
        .stdout
        .split_once("### ")
        .expect("the changes have headings");
    insta::assert_snapshot!("since_generated", changes);
}
