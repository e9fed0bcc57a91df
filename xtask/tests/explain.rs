//! Where items of the client come from, as `cargo xtask explain` tells it.

mod common;

use common::workspace::Workspace;

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /stems/{id}:
    get:
      operationId: getStem
      tags: [Stems]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Stem'}}}}
components:
  schemas:
    Stem: {type: object, properties: {name: {type: string}, size: {type: integer}, of: {$ref: '#/components/schemas/Part'}}}
    Part:
      allOf:
        - {type: object, properties: {kind: {type: string}, note: {type: string}}}
        - {type: object, required: [note]}
";

const OVERLAY: &str = "overlay: 1.0.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas.Stem
    description: A stem is never without a name.
    update: {required: [name]}
  - target: $.components.schemas.Stem.properties
    description: Stems have a length.
    update: {length: {type: integer}}
  - target: $.components.schemas.Part.allOf[1]
    description: A part is always of a kind.
    update: {required: [kind]}
";

fn explained(name: &str, options: &[&str]) -> common::workspace::Ran {
    explained_in(DOCUMENT, name, options)
}

fn explained_in(document: &str, name: &str, options: &[&str]) -> common::workspace::Ran {
    let workspace = Workspace::new();
    workspace.put("spec/api.yaml", document);
    workspace.put("spec/more.yaml", OVERLAY);
    let command = [
        "explain",
        name,
        "--spec",
        "spec/api.yaml",
        "--overlay",
        "spec/more.yaml",
    ];
    let arguments: Vec<&str> = command.into_iter().chain(options.iter().copied()).collect();
    workspace.run(".", &arguments)
}

#[test]
fn tells_the_place_the_actions_and_the_calls() {
    for name in [
        "Stem",
        "Stem.name",
        "Stem.size",
        "Stem.length",
        "Part.kind",
        "Part.note",
        "getStem",
        "GetStem",
        "stems().get_stem",
        "GET /stems/{id}",
    ] {
        let ran = explained(name, &[]);
        assert_eq!(ran.status, 0, "{name}: {}", ran.stderr);
        insta::assert_snapshot!(
            format!(
                "explain_{}",
                name.replace(['.', '(', ')', ' ', '/', '{', '}'], "_")
            ),
            ran.stdout
        );
    }
}

#[test]
fn tells_that_a_call_needs_a_client_certificate() {
    let proven = DOCUMENT
        .replace(
            "      tags: [Stems]\n",
            "      tags: [Stems]\n      security: [{proof: []}]\n",
        )
        .replace(
            "components:\n",
            "components:\n  securitySchemes: {proof: {type: http, scheme: mutual, x-client-certificate: true}}\n",
        );
    let with = "operation getStem, called by `stems().get_stem` with a client certificate: GET";
    let ran = explained_in(&proven, "getStem", &[]);
    assert!(ran.stdout.contains(with), "{}", ran.stdout);
}

#[test]
fn tools_get_one_object() {
    let ran = explained("Stem", &["--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    assert_eq!(
        report["actions"][0]["description"],
        "A stem is never without a name."
    );
}

#[test]
fn a_name_that_nothing_has_is_an_error_with_suggestions() {
    let ran = explained("Stme", &[]);
    assert_eq!(ran.status, 2);
    insta::assert_snapshot!("explain_unknown", ran.stderr);
}
