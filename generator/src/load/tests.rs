//! What needs a look at the tables: every kind of object is checked, and what openapiv3 refuses after all is reported.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::extensions::OWN_FEATURES;
use super::kinds::{Kind, Shape};
use super::openapi::deserialize;
use super::version::Version;
use super::{Origins, normalise, settle, walk};
use crate::Source;
use crate::diagnostics::{Diagnostics, Pointer, Style};

/// Has every kind of object, and nothing that is wrong.
const ALL_KINDS: &str = "
openapi: 3.0.3
info: {title: T, version: '1', contact: {name: C}, license: {name: L}}
servers: [{url: '/{v}', variables: {v: {default: '1'}}}]
tags: [{name: A, externalDocs: {url: /docs}}]
security: [{flow: []}]
paths:
  /a:
    get:
      parameters: [{name: a, in: query, schema: {}}]
      requestBody: {content: {a/b: {schema: {}, encoding: {c: {contentType: d/e}}, examples: {e: {value: 1}}}}}
      responses:
        '200': {description: Done, headers: {H: {schema: {}}}, links: {l: {operationId: o}}}
      callbacks: {done: {'{$url}': {}}}
components:
  schemas:
    S: {oneOf: [{type: object}], discriminator: {propertyName: p}, xml: {name: x}}
  securitySchemes:
    flow:
      type: oauth2
      flows:
        implicit: {authorizationUrl: /a, scopes: {}}
        password: {tokenUrl: /t, scopes: {}}
        clientCredentials: {tokenUrl: /t, scopes: {}}
        authorizationCode: {authorizationUrl: /a, tokenUrl: /t, scopes: {}}
";

#[test]
fn an_unexpected_keyword_is_noticed_in_every_kind_of_object() {
    let document: Value = serde_yaml::from_str(ALL_KINDS).expect("it is YAML");
    let mut objects = Vec::new();
    list_objects(
        &document,
        Shape::Object(Kind::Document),
        &Pointer::root(),
        &mut objects,
    );
    let kinds: BTreeSet<Kind> = objects.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(
        kinds,
        BTreeSet::from(Kind::ALL),
        "the document has every kind"
    );
    for (kind, pointer) in objects {
        let mut changed = document.clone();
        changed
            .pointer_mut(pointer.as_str())
            .expect("it was found there")["unexpected"] = json!(1);
        let at = pointer.child("unexpected");
        assert!(
            places(&changed).contains(&at),
            "{kind:?} at {pointer} takes an unexpected keyword"
        );
        assert!(!places(&document).contains(&at));
    }
}

/// openapiv3 is more particular than the tables here and there; the walk reports, or normalisation mends, all of that.
#[test]
fn openapiv3_reads_whatever_passes() {
    let document: Value = serde_yaml::from_str(ALL_KINDS).expect("it is YAML");
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!("text"),
        json!([]),
        json!([null]),
        json!({}),
        json!({"$ref": "#/components/schemas/S"}),
    ];
    let mut objects = Vec::new();
    list_objects(
        &document,
        Shape::Object(Kind::Document),
        &Pointer::root(),
        &mut objects,
    );
    let mut passed = 0;
    for (kind, pointer) in objects {
        let keywords = kind.keywords().iter().map(|keyword| keyword.name);
        for (name, value) in keywords
            .chain(["$ref", "x-a"])
            .flat_map(|name| values.iter().map(move |value| (name, value)))
        {
            let mut changed = document.clone();
            changed
                .pointer_mut(pointer.as_str())
                .expect("it was found there")[name] = value.clone();
            let mut diagnostics = Diagnostics::new();
            let findings = walk::check(&changed, Version::V3_0, None, &mut diagnostics);
            if !diagnostics.has_errors() {
                settle(&mut changed, findings, &mut Origins::default());
                normalise::normalise(&mut changed);
                assert!(
                    deserialize(&mut changed, &mut diagnostics).is_some(),
                    "{pointer}/{name} as {value}: {diagnostics:?}"
                );
                passed += 1;
            }
        }
    }
    assert!(passed > 500, "{passed}");
}

fn list_objects(value: &Value, shape: Shape, at: &Pointer, objects: &mut Vec<(Kind, Pointer)>) {
    match (shape, value) {
        (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
            objects.push((kind, at.clone()));
            for (name, member) in members {
                list_objects(
                    member,
                    kind.member(name).unwrap_or(Shape::Any),
                    &at.child(name),
                    objects,
                );
            }
        }
        (Shape::Map(shape), Value::Object(members)) => {
            members
                .iter()
                .for_each(|(name, member)| list_objects(member, *shape, &at.child(name), objects));
        }
        (Shape::List(shape), Value::Array(elements)) => {
            elements.iter().enumerate().for_each(|(index, element)| {
                list_objects(element, *shape, &at.index(index), objects);
            });
        }
        _ => {}
    }
}

fn places(document: &Value) -> BTreeSet<Pointer> {
    let mut diagnostics = Diagnostics::new();
    walk::check(document, Version::V3_0, None, &mut diagnostics);
    diagnostics
        .iter()
        .filter_map(|diagnostic| Some(diagnostic.place.as_ref()?.pointer.clone()))
        .collect()
}

#[test]
fn ranges_that_leave_no_value_are_reported_and_left_out() {
    let load = |bounds: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{S: {{type: integer, {bounds}}}}}}}\n"
        );
        let name = "ranges.yaml".to_owned();
        let mut found = Diagnostics::new();
        let document = super::load(&Source { name, text }, &[], &mut found).expect("it is valid");
        let is_reported = found.iter().any(|found| found.code == "range");
        (
            is_reported,
            document.value["components"]["schemas"]["S"].clone(),
        )
    };
    for bounds in [
        "minimum: 5, maximum: 3",
        "exclusiveMinimum: 10, maximum: 5",
        "minimum: 5, exclusiveMinimum: true, maximum: 5",
        "minimum: 1, exclusiveMaximum: 1",
    ] {
        assert_eq!(load(bounds), (true, json!({"type": "integer"})), "{bounds}");
    }
    for bounds in [
        "minimum: 5, maximum: 5",
        "minimum: 5, exclusiveMinimum: true, maximum: 6",
        "minimum: 5, exclusiveMinimum: 2, maximum: 5",
    ] {
        assert!(!load(bounds).0, "{bounds}");
    }
}

#[test]
fn what_openapiv3_refuses_after_all_is_reported() {
    let mut diagnostics = Diagnostics::new();
    assert!(deserialize(&mut json!({"openapi": "3.0.3"}), &mut diagnostics).is_none());
    let source = Source {
        name: "api.yaml".to_owned(),
        text: "openapi: 3.0.3\n".to_owned(),
    };
    insta::assert_snapshot!(diagnostics.render(&[source], Style::Plain), @r"
    error[internal]: the generator let through what openapiv3 refuses: missing field `info`
     --> api.yaml:1:1
      |
    1 | openapi: 3.0.3
      | ^^^^^^^^^^^^^^
      |
      = help: this is a defect of the generator; please report it with the document
    ");
}

#[test]
fn what_openapiv3_refuses_in_paths_is_reported_too() {
    let mut diagnostics = Diagnostics::new();
    let info = json!({"title": "T", "version": "1"});
    let mut document = json!({"openapi": "3.0.3", "info": info, "paths": {"/a": 7}});
    let before = document.clone();
    assert!(deserialize(&mut document, &mut diagnostics).is_none());
    assert_eq!(document, before);
    let codes: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect();
    assert_eq!(codes, ["internal"]);
}

#[test]
fn the_clients_own_features_are_those_of_the_manifest() {
    let manifest = include_str!("../../../templates/runtime/Cargo.toml");
    let features = manifest
        .split_once("[features]\n")
        .and_then(|(_, rest)| rest.split_once("\n\n"))
        .expect("the manifest has features");
    let names = features.0.lines().filter_map(|line| line.split_once(" = "));
    let names: BTreeSet<&str> = names.map(|(name, _)| name).collect();
    assert_eq!(names, OWN_FEATURES.iter().copied().collect());
}
