use std::fmt::Write as _;

use beatpass_generator::load::Document;
use serde_json::{Value, json};

use crate::{load_clean, try_load};

fn with_schema(schema: &Value) -> String {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Track": schema}},
    })
    .to_string()
}

fn track(document: &Document) -> Value {
    document.value["components"]["schemas"]["Track"].clone()
}

/// What a schema of 3.1 is in 3.0, without any warning.
fn check(schema: &Value, lowered: &Value) {
    let document = load_clean(&with_schema(schema), &[]);
    assert_eq!(track(&document), *lowered, "{schema}");
}

#[test]
fn types() {
    check(
        &json!({"type": ["integer", "null"]}),
        &json!({"type": "integer", "nullable": true}),
    );
    check(&json!({"type": ["string"]}), &json!({"type": "string"}));
    check(
        &json!({"type": ["integer", "number"]}),
        &json!({"type": "number"}),
    );
    check(
        &json!({"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1, "title": "T"}),
        &json!({"title": "T", "nullable": true, "oneOf": [
            {"type": "string", "maxLength": 3},
            {"type": "integer", "minimum": 1},
        ]}),
    );
    check(
        &json!({"type": ["string", "integer"], "enum": ["a", "b"]}),
        &json!({"type": "string", "enum": ["a", "b"]}),
    );
    check(
        &json!({"type": ["string", "null"], "enum": ["a", null]}),
        &json!({"type": "string", "enum": ["a"], "nullable": true}),
    );
}

#[test]
fn null_as_a_variant() {
    let reference = json!({"$ref": "#/components/schemas/Track"});
    check(
        &json!({"type": "object", "properties": {"next": {"oneOf": [{"type": "null"}, reference]}}}),
        &json!({"type": "object", "properties": {"next": {"nullable": true, "allOf": [reference]}}}),
    );
    check(
        &json!({"description": "D", "anyOf": [{"type": "string", "format": "uuid"}, {"const": null}]}),
        &json!({"description": "D", "nullable": true, "type": "string", "format": "uuid"}),
    );
    check(
        &json!({"oneOf": [{"type": "string"}, {"type": "null"}, {"type": "boolean"}]}),
        &json!({"oneOf": [{"type": "string"}, {"type": "boolean"}], "nullable": true}),
    );
}

#[test]
fn constants() {
    check(
        &json!({"const": "beat"}),
        &json!({"type": "string", "enum": ["beat"]}),
    );
    check(
        &json!({"const": 3}),
        &json!({"type": "integer", "enum": [3]}),
    );
    check(
        &json!({"type": "integer", "description": "Kinds", "oneOf": [
            {"const": 0, "title": "BEAT", "description": "A beat"},
            {"const": 1, "title": "SONG"},
        ]}),
        &json!({"type": "integer", "enum": [0, 1], "description": "Kinds", "x-value-labels": [
            {"title": "BEAT", "description": "A beat"},
            {"title": "SONG"},
        ]}),
    );
    check(
        &json!({"anyOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]}),
        &json!({"type": "string", "enum": ["a", "b"], "nullable": true}),
    );
}

#[test]
fn bounds_examples_and_notes() {
    check(
        &json!({"type": "number", "exclusiveMinimum": 0, "$comment": "no matter", "examples": [1, 2]}),
        &json!({"type": "number", "exclusiveMinimum": true, "minimum": 0, "example": 1}),
    );
}

#[test]
fn content_of_text() {
    check(
        &json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
        &json!({"type": "string", "format": "byte"}),
    );
    check(
        &json!({"type": "string", "contentMediaType": "application/octet-stream"}),
        &json!({"type": "string", "format": "binary"}),
    );
    check(
        &json!({"contentMediaType": "image/png"}),
        &json!({"type": "string", "format": "binary"}),
    );
}

#[test]
fn flags_as_schemas() {
    check(
        &json!({"type": "array", "items": true}),
        &json!({"type": "array", "items": {}}),
    );
}

#[test]
fn what_no_composition_describes_is_additional() {
    check(
        &json!({"type": "object", "unevaluatedProperties": {"type": "string"}}),
        &json!({"type": "object", "additionalProperties": {"type": "string"}}),
    );
}

#[test]
fn definitions_become_components() {
    let schema = json!({
        "type": "object",
        "properties": {
            "a": {"$ref": "#/components/schemas/Track/$defs/Name"},
            "b": {"$ref": "#/$defs/Name"},
        },
        "$defs": {"Name": {"type": ["string", "null"]}},
    });
    let document = load_clean(&with_schema(&schema), &[]);
    let schemas = &document.value["components"]["schemas"];
    assert_eq!(schemas["Name"], json!({"type": "string", "nullable": true}));
    let name = json!({"$ref": "#/components/schemas/Name"});
    assert_eq!(
        schemas["Track"],
        json!({"type": "object", "properties": {"a": name, "b": name}})
    );
}

#[test]
fn definitions_of_one_name_belong_to_the_schema_around() {
    let definition = |kind: &str| json!({"Item": {"type": kind}});
    let reference = json!({"$ref": "#/$defs/Item"});
    let inner = json!({
        "oneOf": [reference, {"type": "object"}],
        "discriminator": {"propertyName": "kind", "mapping": {"item": "#/$defs/Item"}},
        "$defs": definition("boolean"),
    });
    let mut document = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "P": {"type": "object", "properties": {"p": reference}, "$defs": definition("string")},
            "Q": {
                "type": "object",
                "properties": {"q": reference, "inner": inner},
                "$defs": {"Item": {"type": "integer"}, "Items": {"type": "array", "items": reference}},
            },
        }},
    });
    let loaded = load_clean(&document.to_string(), &[]);
    let schemas = &loaded.value["components"]["schemas"];
    let named = |reference: &Value| {
        let name = reference["$ref"].as_str().expect("it is a reference");
        &schemas[name.trim_start_matches("#/components/schemas/")]["type"]
    };
    assert_eq!(named(&schemas["P"]["properties"]["p"]), "string");
    assert_eq!(named(&schemas["Q"]["properties"]["q"]), "integer");
    assert_eq!(named(&schemas["Items"]["items"]), "integer");
    let inner = &schemas["Q"]["properties"]["inner"];
    assert_eq!(named(&inner["oneOf"][0]), "boolean");
    let mapped = json!({"$ref": inner["discriminator"]["mapping"]["item"]});
    assert_eq!(named(&mapped), "boolean");

    document["components"]["schemas"]["R"] = reference;
    let (_, said) = try_load(&document.to_string(), &[]);
    assert!(said.contains("`#/$defs/Item` refers to nothing"), "{said}");
}

#[test]
fn copies_of_a_definition_are_one_schema() {
    let reference = |name: &str| json!({"$ref": format!("#/$defs/{name}")});
    // `Item` holds itself, and `Leaf` by another one.
    let holder = |leaf: &str| {
        json!({
            "type": "object",
            "properties": {"item": reference("Item")},
            "$defs": {
                "Item": {"type": "object", "properties": {"next": reference("Item"), "leaf": reference("Leaf")}},
                "Leaf": {"type": "object", "description": leaf, "properties": {"of": reference("Item")}},
                "Same": {"type": "string"},
            },
        })
    };
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "A": holder("Green."), "B": holder("Green."), "C": holder("Brown."),
            "D": reference("Same"),
        }},
    });
    let loaded = load_clean(&document.to_string(), &[]);
    let schemas = &loaded.value["components"]["schemas"];
    let names: Vec<&str> = schemas
        .as_object()
        .expect("schemas")
        .keys()
        .map(String::as_str)
        .collect();
    let expected = ["A", "B", "C", "D", "Item", "Leaf", "Same", "Item2", "Leaf2"];
    assert_eq!(names, expected);
    let component = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    for (holder, item) in [("A", "Item"), ("B", "Item"), ("C", "Item2")] {
        assert_eq!(schemas[holder]["properties"]["item"], component(item));
    }
    assert_eq!(schemas["Item2"]["properties"]["leaf"], component("Leaf2"));
    assert_eq!(schemas["Leaf2"]["properties"]["of"], component("Item2"));
    assert_eq!(
        schemas["D"],
        component("Same"),
        "one is told by its name alone"
    );
}

#[test]
fn several_types_keep_what_concerns_each() {
    for (schema, lowered) in [
        (
            json!({"type": ["array", "string"], "prefixItems": [{"type": "integer"}]}),
            json!({"oneOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "string"}]}),
        ),
        (
            json!({"type": ["object", "string", "null"], "patternProperties": {"^x-": {"type": "integer"}}}),
            json!({"nullable": true, "oneOf": [
                {"type": "object", "additionalProperties": {"type": "integer"}},
                {"type": "string"},
            ]}),
        ),
        (
            json!({"type": ["string", "boolean"], "contentEncoding": "base64"}),
            json!({"oneOf": [{"type": "string", "format": "byte"}, {"type": "boolean"}]}),
        ),
    ] {
        let (loaded, said) = try_load(&with_schema(&schema), &[]);
        let loaded = loaded.unwrap_or_else(|| panic!("{schema}: {said}"));
        assert_eq!(track(&loaded), lowered, "{schema}");
    }
}

#[test]
fn keywords_that_have_no_counterpart() {
    let mut transcript = String::new();
    for schema in [
        json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": false}),
        json!({"type": "object", "patternProperties": {"^x-": {"type": "string"}}}),
        json!({"type": "object", "propertyNames": {"pattern": "^a"}, "dependentRequired": {"a": ["b"]}}),
        json!({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {}}),
        json!({"type": "array", "items": {}, "contains": {}, "minContains": 1, "unevaluatedItems": false}),
        json!({"allOf": [{"type": "object"}], "unevaluatedProperties": false}),
        json!({"type": "string", "contentMediaType": "application/json", "contentSchema": {}}),
        json!({"type": "null"}),
        json!({"type": []}),
        json!({"type": "object", "properties": {"a": {"type": [], "format": "uuid"}}}),
        json!({"const": {"a": 1}}),
        json!({"properties": {"a": false}}),
        json!({"$dynamicRef": "#a"}),
    ] {
        let (loaded, said) = try_load(&with_schema(&schema), &[]);
        let loaded = loaded.unwrap_or_else(|| panic!("{schema}: {said}"));
        let lowered = track(&loaded);
        let _ = writeln!(transcript, "{schema}\n{lowered}\n{said}");
    }
    golden!(transcript);
}

#[test]
fn the_document_as_a_whole() {
    let document = "openapi: 3.1.0
info: {title: T, version: '1', summary: Short, license: {name: MIT, identifier: MIT}}
jsonSchemaDialect: https://example.com/dialect
webhooks:
  sold: {post: {responses: {'200': {description: Done}}}}
security: [{certificate: []}]
components:
  pathItems:
    tracks: {get: {responses: {'200': {description: Done}}}}
  securitySchemes:
    certificate: {type: mutualTLS}
";
    let (loaded, said) = try_load(document, &[]);
    let loaded = loaded.expect("there are warnings only");
    assert_eq!(loaded.value["info"]["description"], "Short");
    assert_eq!(loaded.value["security"], json!([{"certificate": []}]));
    golden!(said);
}

#[test]
fn a_client_certificate_is_a_scheme_that_an_extension_marks() {
    let document = "openapi: 3.1.0
info: {title: T, version: '1'}
security: [{mtls: []}]
paths: {}
components:
  securitySchemes:
    mtls: {$ref: '#/components/securitySchemes/certificate'}
    certificate: {type: mutualTLS, description: Ours.}
";
    let loaded = load_clean(document, &[]).value;
    assert_eq!(loaded["security"], json!([{"mtls": []}]));
    assert_eq!(
        loaded["components"]["securitySchemes"]["certificate"],
        json!({"type": "http", "description": "Ours.", "scheme": "mutualTLS", "x-client-certificate": true})
    );
}

#[test]
fn path_items_may_be_components() {
    let document = load_clean(
        "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /tracks: {$ref: '#/components/pathItems/tracks'}
components:
  pathItems:
    tracks: {get: {responses: {'200': {description: Done}}}}
",
        &[],
    );
    assert!(document.value["paths"]["/tracks"]["get"].is_object());
}

#[test]
fn places_are_those_of_the_text() {
    let schema = json!({
        "type": ["object", "null"],
        "properties": {"a": {"anyOf": [{"type": "null"}, {"type": "string", "minimum": 1}]}},
    });
    let text = serde_json::to_string_pretty(
        &serde_json::from_str::<Value>(&with_schema(&schema)).expect("it is JSON"),
    )
    .expect("it is JSON");
    golden!(try_load(&text, &[]).1);
}
