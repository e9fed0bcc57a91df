//! `cargo xtask lint` as people, checks and programs use it: its forms, its list of what is allowed, its exit statuses.

mod common;

use common::workspace::{SPEC, Workspace};

/// What is found in the small document is found on purpose: an operation without a tag, a summary and so on.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.put("api.yaml", SPEC);
    workspace
}

#[test]
fn every_form_tells_the_same() {
    let workspace = workspace();
    for format in ["text", "json", "overlay"] {
        let ran = workspace.run(".", &["lint", "api.yaml", "--format", format]);
        assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
        insta::assert_snapshot!(format!("lint_{format}"), ran.stdout);
    }
}

#[test]
fn what_is_proposed_can_be_applied() {
    let workspace = workspace();
    let count = |ran: &str| {
        ran.lines()
            .filter(|line| line.starts_with("    at "))
            .count()
    };
    let before = workspace.run(".", &["lint", "api.yaml"]);
    let proposed = workspace.run(".", &["lint", "api.yaml", "--format", "overlay"]);
    workspace.put("proposed.yaml", &proposed.stdout);
    let after = workspace.run(".", &["lint", "api.yaml", "--overlay", "proposed.yaml"]);
    assert!(after.status < 2, "{}", after.stderr);
    assert!(
        count(&after.stdout) < count(&before.stdout),
        "{}",
        after.stdout
    );
}

#[test]
fn what_several_operations_share_is_proposed_once() {
    let workspace = Workspace::new();
    workspace.put(
        "api.yaml",
        "openapi: 3.0.3
info: {title: Breads, version: '1'}
paths:
  /breads/{breadId}:
    parameters: [{name: breadId, in: path, required: true, schema: {type: integer}}]
    get: {operationId: getBread, responses: {'204': {description: Done.}}}
    put: {operationId: putBread, responses: {'204': {description: Done.}}}
",
    );
    let ran = workspace.run(".", &["lint", "api.yaml", "--format", "overlay"]);
    assert_eq!(
        ran.stdout.matches("x-client-id").count(),
        1,
        "{}",
        ran.stdout
    );
}

#[test]
fn what_is_allowed_is_not_shown() {
    let workspace = workspace();
    let lints: std::collections::BTreeSet<String> = {
        let ran = workspace.run(".", &["lint", "--format", "json"]);
        let findings: serde_json::Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
        let findings = findings.as_array().expect("it is a list").iter();
        findings
            .map(|finding| finding["lint"].as_str().expect("it has a code").to_owned())
            .collect()
    };
    let list = |lints: &mut dyn Iterator<Item = &String>| {
        lints.fold(String::new(), |text, lint| {
            text + &format!("- {{ lint: {lint}, reason: It stays. }}\n")
        })
    };
    workspace.put("spec/allowed.yaml", &list(&mut lints.iter()));
    let ran = workspace.run(".", &["lint"]);
    assert_eq!(
        (ran.status, &*ran.stdout),
        (
            0,
            "Nothing questionable was found besides 5 that are allowed.\n"
        ),
        "{}",
        ran.stderr
    );
    // The list of the workspace counts for its own document with all its overlays only.
    assert_eq!(workspace.run(".", &["lint", "--no-overlays"]).status, 1);
    let given = ["lint", "api.yaml", "--allowed", "spec/allowed.yaml"];
    assert_eq!(workspace.run(".", &given).status, 0);

    workspace.put("spec/allowed.yaml", &list(&mut lints.iter().skip(1)));
    assert_eq!(workspace.run(".", &["lint"]).status, 1);
}

#[test]
fn warnings_are_shown_and_are_no_success() {
    let workspace = Workspace::new();
    let document = |reference: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Breads, version: '1'}}\nservers: [{{url: https://api.example.com}}]\ncomponents: {{schemas: {{Bread: {{type: object, properties: {{name: \
             {{type: string}}}}}}}}}}\npaths:\n  /bread:\n    get:\n      operationId: getBread\n      responses:\n        '200':\n          \
             description: It.\n          content: {{application/json: {{schema: {{$ref: '#/components/schemas/{reference}'}}}}}}\n"
        )
    };
    workspace.put("sound.yaml", &document("Bread"));
    workspace.put("broken.yaml", &document("Braed"));
    let lints = [
        "any-value",
        "no-429",
        "no-summary",
        "no-tag",
        "nothing-required",
    ];
    let allowed = lints.map(|lint| format!("- {{ lint: {lint}, reason: It stays. }}\n"));
    workspace.put("allowed.yaml", &allowed[1..].concat());
    let sound = workspace.run(".", &["lint", "sound.yaml", "--allowed", "allowed.yaml"]);
    assert_eq!((sound.status, &*sound.stderr), (0, ""), "{}", sound.stdout);
    // Nothing refers to the schema any more.
    workspace.put("allowed.yaml", &allowed[..4].concat());
    let broken = workspace.run(".", &["lint", "broken.yaml", "--allowed", "allowed.yaml"]);
    assert_eq!(broken.status, 1, "{}", broken.stdout);
    assert!(
        broken.stderr.contains("warning[dangling-reference]"),
        "{}",
        broken.stderr
    );
}

#[test]
fn what_cannot_be_looked_at_exits_with_2() {
    let workspace = workspace();
    workspace.put("broken.yaml", "openapi: 3.0.3\ninfo: 5\n");
    workspace.put(
        "allowed.yaml",
        "- { lint: empty-list, reason: There is one. }\n",
    );
    let cases: [&[&str]; 3] = [
        &["lint", "broken.yaml"],
        &["lint", "none.yaml"],
        &["lint", "--allowed", "allowed.yaml"],
    ];
    for arguments in cases {
        let ran = workspace.run(".", arguments);
        assert_eq!((ran.status, &*ran.stdout), (2, ""), "{arguments:?}");
        assert!(ran.stderr.starts_with("error"), "{}", ran.stderr);
    }
    for arguments in [cases[0], cases[2]] {
        let ran = workspace.run(".", &[arguments, &["--message-format", "json"]].concat());
        assert!(!ran.stderr.is_empty());
        for line in ran.stderr.lines() {
            let message: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
            assert_eq!(message["severity"], "error");
        }
    }
}
