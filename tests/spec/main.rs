//! What `spec/beatpass.yaml` must be as prose, before its overlays and after them: said on every node, in words of its
//! own, with examples that fit.

mod defects;
mod examples;
mod names;
mod summaries;

use beatpass_tests::document::{each_object, read};
use beatpass_tests::{overlay, root};
use serde_json::Value;

fn document() -> Value {
    read(&root().join("spec/beatpass.yaml")).expect("the document can be read")
}

/// The document as it is, and with its overlays.
fn documents() -> [Value; 2] {
    [document(), overlay::overlaid()]
}

/// Operations with their pointers.
fn operations(document: &Value) -> Vec<(String, &Value)> {
    let mut operations = Vec::new();
    each_object(document, &mut |pointer, object| {
        if object.get("responses").is_some() && pointer.starts_with("/paths/") {
            operations.push((pointer.to_owned(), object));
        }
    });
    operations
}

/// Whether the node says what it is, or refers to one that does.
fn is_described(node: &Value, document: &Value) -> bool {
    let target = node
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| document.pointer(reference.strip_prefix('#')?));
    let says = |node: &Value| {
        node.get("description")
            .and_then(Value::as_str)
            .is_some_and(|text| !text.trim().is_empty())
    };
    says(node) || target.is_some_and(|target| is_described(target, document))
}

/// How many operations, schemas, responses, security schemes and references there are.
fn sizes(document: &Value) -> [usize; 5] {
    let size = |pointer: &str| {
        document
            .pointer(pointer)
            .and_then(Value::as_object)
            .map_or(0, serde_json::Map::len)
    };
    let mut references = 0;
    each_object(document, &mut |_, object| {
        references += usize::from(object.get("$ref").is_some_and(Value::is_string));
    });
    [
        operations(document).len(),
        size("/components/schemas"),
        size("/components/responses"),
        size("/components/securitySchemes"),
        references,
    ]
}

#[test]
fn the_document_and_its_overlays_have_the_known_size() {
    assert_eq!(
        documents().each_ref().map(sizes),
        [[115, 13, 4, 1, 270], [256, 72, 4, 1, 614]]
    );
}

/// Pointers to operations without a summary, and to schemas, parameters and properties without a description.
fn silent(document: &Value) -> Vec<String> {
    let mut silent = Vec::new();
    each_object(document, &mut |pointer, object| {
        let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
        let is_operation = object.get("responses").is_some() && pointer.starts_with("/paths/");
        let is_component =
            pointer.starts_with("/components/schemas/") && pointer.matches('/').count() == 3;
        let speaks = match parent {
            _ if is_operation => object
                .get("summary")
                .is_some_and(|summary| summary.as_str().is_some_and(|text| text.len() > 10)),
            "properties" | "parameters" => is_described(object, document),
            _ if is_component => is_described(object, document),
            _ => true,
        };
        if !speaks {
            silent.push(pointer.to_owned());
        }
    });
    silent
}

#[test]
fn every_operation_has_a_summary_and_every_node_a_description() {
    for document in documents() {
        let silent = silent(&document);
        assert!(
            silent.is_empty(),
            "add a `summary` or `description` in spec/beatpass.yaml or its overlay at:\n{}",
            silent.join("\n")
        );
    }
}
