//! Diagnostics as people and tools get them, and documents of several files.

mod common;

use common::workspace::{Ran, SPEC, Workspace};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/{b}: {$ref: parts/a.yaml}
  /c/{d}: {get: {responses: {'204': {description: Done}}}}
  /e/{f}: {get: {responses: {'204': {description: Done}}}}
  /g/{h}: {get: {responses: {'204': {description: Done}}}}
";

fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("spec/parted/api.yaml", DOCUMENT);
    workspace.put(
        "spec/parted/parts/a.yaml",
        "get:\n  responses: {'204': {description: Done}}\n",
    );
    workspace
}

fn regen<'a>(options: &[&'a str]) -> Vec<&'a str> {
    let command = ["regen", "--spec", "spec/parted/api.yaml", "--out", "out"];
    command.into_iter().chain(options.iter().copied()).collect()
}

#[test]
fn tools_get_one_object_a_line() {
    let ran = workspace().run(".", &regen(&["--message-format", "json"]));
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let lines: Vec<&str> = ran.stderr.lines().collect();
    let first = lines
        .iter()
        .find(|line| line.contains("path-parameter"))
        .expect("there is a placeholder that nothing fills");
    insta::assert_snapshot!(first, @r#"{"severity":"warning","code":"path-parameter","message":"no parameter fills `{b}` of the path","help":"add a parameter `name: b` with `in: path`; the output takes a text for it","related":[],"file":"spec/parted/parts/a.yaml","line":1,"column":1,"pointer":"/get"}"#);
    let of_other_file = lines
        .iter()
        .any(|line| line.contains(r#""file":"spec/parted/parts/a.yaml""#));
    assert!(of_other_file, "{}", ran.stderr);
    assert!(
        lines
            .iter()
            .all(|line| line.starts_with("{\"") && line.ends_with('}')),
        "{}",
        ran.stderr
    );
}

/// Commands that read a document which has an error, their exit statuses, and where they show it: an import in the file as it
/// would be.
const FAILING: [(&[&str], i32, (&str, usize)); 4] = [
    (
        &["explain", "Thing", "--spec", "broken.yaml"],
        2,
        ("broken.yaml", 20),
    ),
    (&["bench", "broken.yaml"], 2, ("broken.yaml", 20)),
    (
        &["corpus", "--no-compile", "broken.yaml"],
        1,
        ("broken.yaml", 20),
    ),
    (
        &["import", "--yes", "broken.yaml"],
        2,
        ("spec/beatpass.yaml", 23),
    ),
];

#[test]
fn tools_get_errors_of_every_command_as_one_object_a_line() {
    let workspace = Workspace::new();
    let broken = SPEC.replace("{ type: string }", "{ type: string, x-client-nmae: a }");
    workspace.put("broken.yaml", &broken);
    let manifest = include_str!("../../templates/Cargo.toml.j2");
    workspace.put("templates/Cargo.toml.j2", manifest);
    for (command, status, (file, line)) in FAILING {
        let arguments = [command, &["--message-format", "json"]].concat();
        let mut program = workspace.command(".", &arguments);
        // What `corpus` makes stays in this workspace.
        program.env_remove("CARGO_TARGET_DIR");
        let ran = Ran::from(program.output().expect("it can be run"));
        assert_eq!(ran.status, status, "{command:?}: {}", ran.stderr);
        let lines: Vec<serde_json::Value> = ran
            .stderr
            .lines()
            .map(|line| serde_json::from_str(line).expect("each line is JSON"))
            .collect();
        let [object] = &lines[..] else {
            panic!("{command:?}: {}", ran.stderr);
        };
        let told = ["severity", "code", "file", "line"].map(|member| &object[member]);
        let expected = serde_json::json!(["error", "unknown-extension", file, line]);
        assert_eq!(serde_json::json!(told), expected, "{command:?}");
    }
}

#[test]
fn people_get_a_few_of_each_kind_or_all() {
    let workspace = workspace();
    let ran = workspace.run(".", &regen(&[]));
    assert!(
        ran.stderr.contains("1 more like this: no parameter fills"),
        "{}",
        ran.stderr
    );
    let ran = workspace.run(".", &regen(&["--all-warnings"]));
    assert!(!ran.stderr.contains("more like this"), "{}", ran.stderr);
    assert!(ran.stderr.contains("parts/a.yaml:1:1"), "{}", ran.stderr);
}

#[test]
fn corpus_shows_warnings_if_they_are_asked_for() {
    let workspace = workspace();
    let manifest = include_str!("../../templates/Cargo.toml.j2");
    workspace.put("templates/Cargo.toml.j2", manifest);
    let run = |options: &[&str]| {
        let command = ["corpus", "--no-compile", "spec/parted/api.yaml"];
        let mut program = workspace.command(".", &[&command, options].concat());
        program.env_remove("CARGO_TARGET_DIR");
        Ran::from(program.output().expect("it can be run"))
    };
    let counted = run(&[]);
    assert_eq!((counted.status, &counted.stderr[..]), (0, ""));
    let shown = run(&["--all-warnings"]);
    assert_eq!(shown.status, 0);
    assert!(
        shown.stderr.contains("parts/a.yaml:1:1"),
        "{}",
        shown.stderr
    );
}
