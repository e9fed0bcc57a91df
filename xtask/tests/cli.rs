//! The commands as a maintainer runs them: help, exit statuses, what goes to which stream.

mod common;

use std::fs;

use common::workspace::{Ran, SPEC, Workspace, texts};

#[test]
fn help() {
    let workspace = Workspace::new();
    let snapshots: &[(&str, &[&str])] = &[
        ("help", &["--help"]),
        ("help_regen_short", &["regen", "-h"]),
        ("help_regen", &["regen", "--help"]),
        ("help_try", &["try", "--help"]),
        ("help_bench", &["bench", "--help"]),
        ("help_coverage", &["coverage", "--help"]),
        ("help_import", &["import", "--help"]),
        ("help_diff", &["diff", "--help"]),
        ("help_lint", &["lint", "--help"]),
        ("help_explain", &["explain", "--help"]),
        ("help_corpus", &["corpus", "--help"]),
    ];
    for (name, arguments) in snapshots {
        let ran = workspace.run(".", arguments);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
        insta::assert_snapshot!(*name, ran.stdout);
    }
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let workspace = Workspace::new();
    let wrong: &[&[&str]] = &[
        &[],
        &["generate"],
        &["regen", "--chek"],
        &["regen", "--package", "1st"],
        &["regen", "--overlay", "a.yaml", "--no-overlays"],
        &["bench", "--runs", "0"],
        &["coverage", "--absent", "absent.yaml"],
        &["bench", "--calls", "a.yaml"],
        &["diff", "a.yaml"],
        &["diff", "a.yaml", "b.yaml", "--fail-on", "minor"],
        &["diff", "a.yaml", "b.yaml", "--format", "html"],
        &["lint", "--overlay", "a.yaml", "--no-overlays"],
        &["import"],
        &["import", "a.yaml", "--prose", "--no-prose"],
        &["explain"],
        &["corpus"],
    ];
    for arguments in wrong {
        let ran = workspace.run(".", arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
    }
}

#[test]
fn generates_and_then_is_up_to_date() {
    let workspace = Workspace::new();
    let first = workspace.run(".", &["regen"]);
    assert_eq!(
        (first.status, first.stderr.as_str()),
        (0, ""),
        "{}",
        first.stderr
    );
    assert!(
        first.stdout.starts_with("generated-client: ")
            && first.stdout.contains("0 removed, 0 unchanged"),
        "{}",
        first.stdout
    );
    let again = workspace.run(".", &["regen"]);
    assert!(
        again.status == 0 && again.stdout.starts_with("generated-client is up to date: "),
        "{}",
        again.stdout
    );
    let check = workspace.run(".", &["regen", "--check"]);
    assert_eq!(
        (check.status, check.stdout.as_str()),
        (
            0,
            "generated-client is up to date with spec/beatpass.yaml\n"
        )
    );
}

#[test]
fn a_check_that_finds_drift_exits_with_1_and_writes_nothing() {
    let workspace = Workspace::new();
    let check = workspace.run(".", &["regen", "--check"]);
    assert_eq!(check.status, 1);
    assert!(!workspace.path("generated-client").exists());
    assert!(
        check
            .stdout
            .ends_with("To mend it, run: cargo xtask regen\n"),
        "{}",
        check.stdout
    );

    workspace.run(".", &["regen"]);
    let before = texts(&workspace.path("generated-client"));
    workspace.put("spec/beatpass.yaml", &SPEC.replace("getThing", "findThing"));
    let check = workspace.run(".", &["regen", "--check"]);
    assert_eq!(check.status, 1);
    assert!(
        check.stdout.contains("operation getThing went")
            && check.stdout.contains("operation findThing came"),
        "{}",
        check.stdout
    );
    assert_eq!(texts(&workspace.path("generated-client")), before);
}

#[test]
fn the_command_that_mends_has_the_options_of_the_check() {
    let workspace = Workspace::new();
    let check = workspace.run(
        "spec",
        &[
            "regen",
            "--check",
            "--spec",
            "beatpass.yaml",
            "--out",
            "../a b",
            "--package",
            "things",
        ],
    );
    let mend =
        "To mend it, run: cargo xtask regen --spec beatpass.yaml --out '../a b' --package things\n";
    assert!(check.stdout.ends_with(mend), "{}", check.stdout);
}

#[test]
fn bad_input_exits_with_2_and_the_crate_stays() {
    let workspace = Workspace::new();
    workspace.run(".", &["regen"]);
    let before = texts(&workspace.path("generated-client"));
    workspace.put("spec/beatpass.yaml", "openapi: 3.0.3\ninfo: 5\n");
    for arguments in [
        &["regen"][..],
        &["regen", "--check"],
        &["regen", "--spec", "missing.yaml"],
        &["regen", "--overlay", "spec"],
    ] {
        let ran = workspace.run(".", arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(
            ran.stderr.starts_with("error"),
            "{arguments:?}: {}",
            ran.stderr
        );
    }
    assert_eq!(texts(&workspace.path("generated-client")), before);
}

#[test]
fn a_document_that_is_not_utf_8() {
    let workspace = Workspace::new();
    let text = b"openapi: 3.0.3\ninfo: {title: Gr\xfc\xdfe}\n";
    fs::write(workspace.path("latin.yaml"), text).expect("it can be written");
    let ran = workspace.run(".", &["regen", "--spec", "latin.yaml", "--out", "client"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("latin.yaml"), "{}", ran.stderr);
    assert!(ran.stderr.contains("UTF-8"), "{}", ran.stderr);
    assert!(!workspace.path("client").exists());
}

#[test]
fn edits_by_hand_are_named_before_they_go() {
    let workspace = Workspace::new();
    workspace.run(".", &["regen"]);
    workspace.put("generated-client/src/lib.rs", "// mine");
    workspace.put("generated-client/src/mine.rs", "// mine");
    let ran = workspace.run(".", &["regen"]);
    assert_eq!(ran.status, 0);
    insta::assert_snapshot!(ran.stderr, @r"
    warning: src/lib.rs was edited by hand since it was generated; it is replaced
    warning: src/mine.rs was not generated, so it stays; move or delete it
    ");
    assert_ne!(
        fs::read_to_string(workspace.path("generated-client/src/lib.rs")).unwrap(),
        "// mine"
    );
    assert_eq!(
        fs::read_to_string(workspace.path("generated-client/src/mine.rs")).unwrap(),
        "// mine"
    );
}

#[test]
fn a_folder_with_files_of_somebody_else_is_refused() {
    let workspace = Workspace::new();
    workspace.put("mine/Cargo.toml", "mine");
    let ran = workspace.run(".", &["regen", "--out", "mine"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr.starts_with("error: these files in ") && ran.stderr.contains("\n  Cargo.toml\n"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        texts(&workspace.path("mine")),
        [("Cargo.toml".to_owned(), "mine".to_owned())]
    );
}

#[test]
fn colours_only_where_they_are_wanted() {
    let workspace = Workspace::new();
    let stderr = |variables: &[(&str, &str)]| {
        let mut command = workspace.command(".", &["regen", "--spec", "none.yaml"]);
        Ran::from(command.envs(variables.iter().copied()).output().unwrap()).stderr
    };
    assert!(stderr(&[("CLICOLOR_FORCE", "1")]).contains("\u{1b}["));
    assert!(!stderr(&[]).contains('\u{1b}'));
    assert!(!stderr(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).contains('\u{1b}'));
}

#[test]
fn bench_of_calls_runs_the_program_that_measures() {
    let workspace = Workspace::new();
    let mut command = workspace.command(".", &["bench", "--calls"]);
    let ran = Ran::from(command.env("CARGO", "echo").output().unwrap());
    let expected = "run --release --package beatpass-tests --example calls\n";
    assert_eq!((ran.status, ran.stdout.as_str()), (0, expected));
    let mut command = workspace.command(".", &["bench", "--calls"]);
    let ran = Ran::from(command.env("CARGO", "false").output().unwrap());
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
}

#[test]
fn bench_prints_a_table() {
    let workspace = Workspace::new();
    workspace.put_overlay("spec/overlays/10-default.yaml", "From the default.");
    let ran = workspace.run(".", &["bench", "--runs", "1"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    for word in [
        "1 runs",
        "spec/beatpass.yaml with 1 overlays",
        "load",
        "read",
        "plan",
        "emit",
        "total",
        "floor ms",
        "ratio",
    ] {
        assert!(ran.stdout.contains(word), "{word} in\n{}", ran.stdout);
    }
    let ran = workspace.run(
        ".",
        &["bench", "--runs", "1", "spec/beatpass.yaml", "none.yaml"],
    );
    assert_eq!(ran.status, 2);
}

#[test]
fn documented_endpoints_are_there_or_absent_with_a_reason() {
    let workspace = Workspace::new();
    workspace.put(
        "endpoints.csv",
        "method,notes,path\nget,\"a, b\",/elsewhere/{id}\n",
    );
    let arguments = ["coverage", "--endpoints", "endpoints.csv"];
    let ran = workspace.run(".", &arguments);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    insta::assert_snapshot!("coverage", ran.stdout);
    workspace.put(
        "spec/absent.yaml",
        "- {method: GET, path: '/elsewhere/{key}', reason: It is a page.}\n",
    );
    let ran = workspace.run(".", &arguments);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    assert!(
        ran.stdout.ends_with("GET /elsewhere/{id}: It is a page.\n"),
        "{}",
        ran.stdout
    );
    workspace.put(
        "spec/absent.yaml",
        "- {method: GET, path: /gone, reason: It is a page.}\n",
    );
    let ran = workspace.run(".", &arguments);
    assert_eq!(ran.status, 2);
    assert!(
        ran.stderr.contains("`GET /gone` is not documented"),
        "{}",
        ran.stderr
    );
}
