//! Defects of the document that a program can find: none is left after the overlays, but for those that `spec/defects.md` leaves.

use std::collections::BTreeSet;

use beatpass_tests::document::each_object;
use beatpass_tests::overlay;
use serde_json::Value;

use crate::{document, operations};

/// Lists of elements of any kind that stay so: no source shows the elements, or there are none (A14, A15 and E2 of the list).
const ANY_ELEMENTS: &[&str] = &[
    "/paths/~1exclusive-license-presets~1{preset}/delete/responses/422/content/application~1json/schema/properties/errors",
    "/paths/~1search/get/responses/200/content/application~1json/schema/properties/results/oneOf/1",
    "/paths/~1tracks~1{id}~1wave/get/responses/200/content/application~1json/schema/properties/waveData",
];

/// Places of a document that a rule finds.
fn places(document: &Value, rule: impl Fn(&Value) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    each_object(document, &mut |pointer, object| {
        if rule(object) {
            found.push(pointer.to_owned());
        }
    });
    found.sort();
    found
}

/// Finds nothing after the overlays, and something before them: else it would prove nothing.
#[track_caller]
fn mended(rule: impl Fn(&Value) -> bool) {
    let left = places(&overlay::overlaid(), &rule);
    assert!(left.is_empty(), "{}", left.join("\n"));
    assert!(!places(&document(), &rule).is_empty(), "it was never there");
}

#[test]
fn what_may_be_null_has_a_type() {
    mended(|node| node["nullable"] == true && node["type"].is_null());
}

#[test]
fn values_of_what_may_be_null_have_null() {
    mended(|node| {
        let values = node["enum"].as_array();
        node["nullable"] == true && values.is_some_and(|values| !values.contains(&Value::Null))
    });
}

#[test]
fn what_is_not_null_has_no_null_as_default() {
    mended(|node| node.get("default") == Some(&Value::Null) && node["nullable"] != true);
}

#[test]
fn elements_of_any_kind_are_known_cases() {
    let is_any = |node: &Value| {
        node["items"]
            .as_object()
            .is_some_and(serde_json::Map::is_empty)
    };
    assert_eq!(places(&overlay::overlaid(), is_any), ANY_ELEMENTS);
}

#[test]
fn tags_are_declared() {
    let undeclared = |document: &Value| {
        let declared = document["tags"].as_array().into_iter().flatten();
        let declared: BTreeSet<_> = declared.filter_map(|tag| tag["name"].as_str()).collect();
        let operations = operations(document);
        let used = operations
            .iter()
            .flat_map(|(_, operation)| operation["tags"].as_array().into_iter().flatten());
        used.filter(|tag| !declared.contains(tag.as_str().unwrap_or_default()))
            .count()
    };
    assert_eq!(
        (undeclared(&document()), undeclared(&overlay::overlaid())),
        (3, 0)
    );
}

/// Ids of the document's own operations without a status, of those that a rule finds.
fn without(document: &Value, status: &str, rule: impl Fn(&str, &Value) -> bool) -> Vec<String> {
    let operations = operations(document);
    let own = operations
        .iter()
        .filter(|(_, operation)| operation["x-client-origin"].is_null());
    let found = own.filter(|(pointer, operation)| {
        rule(pointer, operation) && operation["responses"][status].is_null()
    });
    found
        .map(|(_, operation)| {
            operation["operationId"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

#[test]
fn operations_that_need_a_token_say_what_comes_without() {
    let overlaid = overlay::overlaid();
    let left = without(&overlaid, "401", |_, operation| {
        let security = operation.get("security").or(overlaid.get("security"));
        let security = security.and_then(Value::as_array).into_iter().flatten();
        security.clone().count() > 0
            && security
                .into_iter()
                .all(|one| one.as_object().is_some_and(|one| !one.is_empty()))
    });
    assert_eq!(left, [""; 0]);
}

#[test]
fn operations_on_one_thing_say_what_comes_if_it_is_not_there() {
    let rule = |pointer: &str, _: &Value| pointer.contains('{');
    assert_eq!(
        without(&overlay::overlaid(), "404", rule),
        ["logBeatRequestView"]
    );
    assert_eq!(without(&document(), "404", rule).len(), 36);
}

#[test]
fn operations_with_a_body_say_what_comes_if_it_is_wrong() {
    let rule = |_: &str, operation: &Value| !operation["requestBody"].is_null();
    assert_eq!(without(&overlay::overlaid(), "422", rule), [""; 0]);
    assert_eq!(without(&document(), "422", rule), ["generateFingerprint"]);
}
