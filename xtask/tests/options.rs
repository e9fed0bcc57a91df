//! Where the program finds its files: defaults, options, and the folder in which it is run.

mod common;

use std::fs;
use std::process::Command;

use common::workspace::{Ran, SPEC, Workspace, texts};

#[test]
fn errors_name_the_file_as_it_is_reached_from_here() {
    let workspace = Workspace::new();
    workspace.put("spec/broken.yaml", "openapi: 3.0.3\ninfo: 5\n");
    let regen = |spec| workspace.run("xtask", &["regen", "--spec", spec, "--out", "client"]);
    let ran = regen("../spec/broken.yaml");
    assert!(
        ran.stderr.contains("../spec/broken.yaml:2:"),
        "{}",
        ran.stderr
    );
    let ran = regen("none.yaml");
    assert!(
        ran.stderr.starts_with("error: cannot read none.yaml: "),
        "{}",
        ran.stderr
    );
}

#[test]
fn other_input_does_not_replace_the_client_of_the_workspace_unasked() {
    let workspace = Workspace::new();
    workspace.put("api.yaml", SPEC);
    let regen = ["regen", "--spec", "api.yaml"];
    for arguments in [&regen[..], &[&regen[..], &["--check"]].concat()] {
        let ran = workspace.run(".", arguments);
        assert_eq!(ran.status, 2);
        assert!(ran.stderr.contains("add --out DIR"), "{}", ran.stderr);
    }
    assert!(!workspace.path("generated-client").exists());
    let ran = workspace.run(
        ".",
        &["regen", "--spec", "api.yaml", "--out", "generated-client"],
    );
    assert_eq!(ran.status, 0, "{}", ran.stderr);
}

#[test]
fn defaults_are_found_from_any_folder_of_the_workspace() {
    let workspace = Workspace::new();
    let ran = workspace.run("spec", &["regen"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(workspace.path("generated-client/Cargo.toml").exists());
    let from_inside = workspace.run("generated-client/src", &["regen", "--check"]);
    assert_eq!(from_inside.status, 0, "{}", from_inside.stdout);
}

#[test]
fn regenerating_from_inside_the_crate_leaves_the_shell_where_it_is() {
    let workspace = Workspace::new();
    workspace.run(".", &["regen"]);
    workspace.put("spec/beatpass.yaml", &SPEC.replace("getThing", "findThing"));
    let mut command = Command::new("sh");
    command.args([
        "-c",
        "\"$0\" regen && test -f Cargo.toml && \"$0\" regen --check",
        env!("CARGO_BIN_EXE_xtask"),
    ]);
    let ran = Ran::from(
        command
            .current_dir(workspace.path("generated-client"))
            .output()
            .unwrap(),
    );
    assert_eq!(ran.status, 0, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn the_bytes_do_not_depend_on_where_the_command_runs() {
    let workspace = Workspace::new();
    workspace.run(".", &["regen", "--out", "one"]);
    let spec = workspace.path("spec/beatpass.yaml");
    workspace.run(
        "xtask",
        &["regen", "--spec", spec.to_str().unwrap(), "--out", "../two"],
    );
    workspace.run(
        "spec",
        &[
            "regen",
            "--spec",
            "./beatpass.yaml",
            "--out",
            "../deep/er/three",
        ],
    );
    let one = texts(&workspace.path("one"));
    assert!(!one.is_empty());
    assert_eq!(one, texts(&workspace.path("two")));
    assert_eq!(one, texts(&workspace.path("deep/er/three")));
}

#[test]
fn default_overlays_apply_in_the_order_of_their_names() {
    let workspace = Workspace::new();
    workspace.put_overlay("spec/overlays/10-first.yaml", "From the first.");
    workspace.put_overlay("spec/overlays/20-second.yaml", "From the second.");
    workspace.put("spec/overlays/README.md", "no overlay");
    let ran = workspace.run(".", &["regen"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(workspace.says("generated-client", "From the second."));
}

#[test]
fn overlays_can_be_replaced_and_left_out() {
    let workspace = Workspace::new();
    workspace.put_overlay("spec/overlays/10-default.yaml", "From the default.");
    workspace.put_overlay("mine.yaml", "From mine.");
    workspace.put("other.yaml", SPEC);
    let cases: &[(&[&str], bool, bool)] = &[
        (&[], true, false),
        (&["--spec", "spec/../spec/beatpass.yaml"], true, false),
        (&["--overlay", "mine.yaml"], false, true),
        (
            &[
                "--overlay",
                "mine.yaml",
                "--overlay",
                "spec/overlays/10-default.yaml",
            ],
            true,
            false,
        ),
        (&["--no-overlays"], false, false),
        (&["--spec", "other.yaml"], false, false),
        (
            &["--spec", "other.yaml", "--overlay", "mine.yaml"],
            false,
            true,
        ),
    ];
    for (options, default, mine) in cases {
        let regen: &[&str] = &["regen", "--out", "generated-client"];
        let ran = workspace.run(".", &[regen, *options].concat());
        assert_eq!(ran.status, 0, "{options:?}: {}", ran.stderr);
        let says = ["From the default.", "From mine."]
            .map(|text| workspace.says("generated-client", text));
        assert_eq!(says, [*default, *mine], "{options:?}");
    }
}

#[test]
fn the_package_has_the_name_that_was_asked_for() {
    let workspace = Workspace::new();
    workspace.run(
        ".",
        &["regen", "--package", "things-client", "--out", "things"],
    );
    let manifest = fs::read_to_string(workspace.path("things/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"things-client\""), "{manifest}");
}
