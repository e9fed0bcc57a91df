//! `cargo xtask try` as somebody runs it who has saved an answer.

mod common;

use std::io::Write as _;
use std::process::Stdio;

use common::workspace::{Ran, Workspace};

const OVERLAY: &str = "
overlay: 1.0.0
info: { title: Names, version: 1.0.0 }
actions:
  - target: $.paths['/things'].get.responses['200'].content['application/json'].schema.properties.name
    description: A name is a number.
    update: { type: integer }
";

const SPEC: &str = "
openapi: 3.0.3
info: { title: Things, version: 1.0.0 }
servers: [{ url: 'https://things.example/api' }]
tags: [{ name: Things }]
paths:
  /things:
    get:
      operationId: getThing
      tags: [Things]
      summary: A thing.
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: { type: object, required: [name], properties: { name: { type: string } } }
";

fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("things.yaml", SPEC);
    workspace.put("names.yaml", OVERLAY);
    workspace.put("good.json", "{\"name\": \"SECRET\", \"more\": null}");
    workspace.put("bad.json", "{\"name\": [\"SECRET\"]}");
    workspace
}

fn run(workspace: &Workspace, arguments: &[&str]) -> Ran {
    workspace.run(
        ".",
        &[&["try", "--spec", "things.yaml"], arguments].concat(),
    )
}

#[test]
fn an_answer_that_fits_exits_with_0() {
    let ran = run(&workspace(), &["getThing", "good.json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(ran.stdout, @r"
    getThing: the client takes this answer

    members that the client does not know (1):
      more: null

    nulls (1):
      more
    ");
}

#[test]
fn an_answer_that_does_not_fit_exits_with_1() {
    let ran = run(&workspace(), &["getThing", "bad.json"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
    insta::assert_snapshot!(ran.stdout, @r"
    getThing: the client gives an error for this answer

    why (1):
      name: expected a string, found an array
    ");
}

#[test]
fn overlays_count_and_standard_input_is_read() {
    let workspace = workspace();
    let arguments = ["try", "--spec", "things.yaml", "--overlay", "names.yaml"];
    let mut command = workspace.command(".", &[&arguments[..], &["getThing", "-"]].concat());
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"{\"name\": \"x\"}").unwrap();
    drop(input);
    let ran = Ran::from(child.wait_with_output().unwrap());
    assert_eq!(ran.status, 1);
    assert!(ran.stdout.contains("expected an integer"), "{}", ran.stdout);
}

#[test]
fn what_cannot_be_checked_exits_with_2() {
    let workspace = workspace();
    workspace.put("broken.yaml", "openapi: 3.0.3\ninfo: 5\n");
    let cases: &[(&[&str], &str)] = &[
        (&["getThink", "good.json"], "did you mean `getThing`?"),
        (&["getThing", "none.json"], "cannot read none.json"),
    ];
    for (arguments, message) in cases {
        let ran = run(&workspace, arguments);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
        assert!(ran.stderr.contains(message), "{}", ran.stderr);
    }
    let ran = workspace.run(".", &["try", "--spec", "broken.yaml", "x", "good.json"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("broken.yaml:2:"), "{}", ran.stderr);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let workspace = workspace();
    let stdout = |variables: &[(&str, &str)]| {
        let arguments = ["try", "--spec", "things.yaml", "getThing", "bad.json"];
        let mut command = workspace.command(".", &arguments);
        Ran::from(command.envs(variables.iter().copied()).output().unwrap()).stdout
    };
    assert!(stdout(&[("CLICOLOR_FORCE", "1")]).contains("\u{1b}["));
    assert!(!stdout(&[]).contains('\u{1b}'));
}
