//! Findings that depend on where things stand, and on what refers to what.

use beatpass_generator::lint::lint;

use crate::input;

/// Subjects of the findings of a kind.
fn found(paths: &str, schemas: &str, code: &str) -> Vec<String> {
    let linted =
        lint(&input(paths, schemas)).unwrap_or_else(|errors| panic!("{paths}: {errors:#?}"));
    let findings = linted.findings.into_iter();
    let of_code = findings.filter(|finding| finding.lint.as_str() == code);
    of_code.map(|finding| finding.subject).collect()
}

const DONE: &str = "responses: {'204': {description: Done.}}";

/// A GET of a path whose parameters have these types.
fn get(path: &str, id: &str, parameters: &[(&str, &str)]) -> String {
    let parameter = |(name, ty): &(&str, &str)| {
        format!("{{name: {name}, in: path, required: true, schema: {{type: {ty}}}}}, ")
    };
    let parameters: String = parameters.iter().map(parameter).collect();
    format!("'{path}': {{get: {{operationId: {id}, parameters: [{parameters}], {DONE}}}}}, ")
}

/// An operation that answers with this.
fn answering(schema: &str) -> String {
    format!(
        "/thing: {{get: {{operationId: getThing, responses: {{'200': {{description: It., content: {{application/json: {{schema: {schema}}}}}}}}}}}}}"
    )
}

#[test]
fn what_refers_to_something_goes_by_itself() {
    let schemas = "A: {$ref: '#/components/schemas/B'}, B: {type: object, required: [a], properties: {a: {type: string}}}";
    let paths = answering("{$ref: '#/components/schemas/B'}");
    let linted = lint(&input(&paths, schemas)).unwrap_or_else(|errors| panic!("{errors:#?}"));
    let unused = linted.findings.iter();
    let unused = unused.filter(|finding| finding.lint.as_str() == "unused-component");
    let actions: Vec<&str> = unused
        .filter_map(|finding| finding.action.as_deref())
        .collect();
    assert!(
        matches!(actions[..], [action] if action.contains("['schemas']['A']")),
        "{actions:?}"
    );
}

#[test]
fn choices_that_name_each_other_are_no_pages() {
    let schemas = "A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}, \
                   B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}";
    let paths = answering("{$ref: '#/components/schemas/A'}");
    assert!(found(&paths, schemas, "pages-not-described").is_empty());
}

#[test]
fn what_stands_beside_a_placeholder_tells_paths_apart() {
    let paths = |other: &str, name: &str| {
        get("/a/{id}", "one", &[("id", "string")]) + &get(other, "other", &[(name, "string")])
    };
    assert!(found(&paths("/a/{id}.json", "id"), "", "colliding-paths").is_empty());
    assert_eq!(
        found(&paths("/a/{name}", "name"), "", "colliding-paths").len(),
        1
    );
}

#[test]
fn places_of_paths_are_all_that_stands_before_them() {
    let paths = |other: &str| {
        get(
            "/artists/{id}/{slug}",
            "getArtist",
            &[("id", "integer"), ("slug", "string")],
        ) + &get(other, "getOther", &[("id", "integer"), ("n", "integer")])
    };
    for code in ["one-id-two-types", "one-id-two-names"] {
        assert!(found(&paths("/tracks/{id}/{n}"), "", code).is_empty());
        assert_eq!(found(&paths("/artists/{id}/{n}/more"), "", code).len(), 1);
    }
}

#[test]
fn an_operation_with_two_bodies_is_reported_once() {
    let body = "{schema: {type: object, properties: {a: {type: string}}}}";
    let paths = get("/things/{id}", "getThing", &[("id", "integer")])
        + &get("/things/{id}/more", "getMore", &[("id", "integer")])
        + &get("/things/{id}/less", "getLess", &[("id", "integer")])
        + &format!(
            "'/things/{{id}}/other': {{post: {{operationId: sendThing, \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}, {{name: limit, in: query, schema: {{type: integer}}}}], \
             requestBody: {{content: {{application/json: {body}, text/plain: {{schema: {{type: string}}}}}}}}, {DONE}}}}}"
        );
    for (code, subject) in [
        ("one-id-two-types", "sendThing parameter id"),
        ("size-without-limit", "sendThing parameter limit"),
    ] {
        assert_eq!(found(&paths, "", code), [subject]);
    }
}

#[test]
fn references_are_read_however_they_are_written() {
    let paths = format!(
        "/thing: {{get: {{operationId: getThing, responses: {{'204': {{description: Done.}}, '404': {{description: No., content: {{application/json: {{schema: {{$ref: '#/components/schemas/{}'}}}}}}}}}}}}}}",
        "%50roblem"
    );
    let schemas = "Problem: {type: string, enum: [lost]}, Unused: {type: string, enum: [lost]}";
    assert_eq!(found(&paths, schemas, "unused-component"), ["Unused"]);
}

#[test]
fn objects_that_refer_to_different_schemas_are_not_the_same() {
    let object = |reference: &str| {
        format!(
            "{{type: object, properties: {{a: {{type: string}}, b: {{type: string}}, c: {{type: string}}, d: {{$ref: '#/components/schemas/{reference}'}}}}}}"
        )
    };
    let schemas = "A: {type: string, enum: [a]}, B: {type: integer}";
    let paths = |second: &str| {
        answering(&format!(
            "{{type: object, properties: {{one: {}, two: {}}}}}",
            object("A"),
            object(second)
        ))
    };
    assert!(found(&paths("B"), schemas, "duplicate-schema").is_empty());
    assert_eq!(
        found(&paths("A"), schemas, "duplicate-schema"),
        ["getThing answer.two"]
    );
}
