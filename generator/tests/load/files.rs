use std::collections::BTreeMap;

use beatpass_generator::diagnostics::{Diagnostics, Style};
use beatpass_generator::load::load_with;
use beatpass_generator::{Files, Source};
use serde_json::{Map, Value, json};

use crate::{HEAD, source};

/// Loads a document with these files beside it.
pub(crate) fn load_files(document: &str, files: &[(&str, &str)]) -> (Option<Value>, String) {
    let document = source("api.yaml", document);
    let texts: BTreeMap<String, Source> = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), source(name, text)))
        .collect();
    let files = Files::new(move |name| {
        texts
            .get(name)
            .cloned()
            .ok_or_else(|| "there is no such file".to_owned())
    });
    let mut diagnostics = Diagnostics::new();
    let loaded = load_with(&document, &[], &files, &mut diagnostics);
    let said = diagnostics.render(&[document], Style::Plain);
    (loaded.map(|loaded| loaded.value), said)
}

fn with_answer(reference: &str) -> String {
    format!(
        "{HEAD}paths:\n  /tracks:\n    get:\n      responses:\n        '200': {{description: Done, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}\n"
    )
}

#[test]
fn whole_files_and_parts_of_them_become_components() {
    let document = format!(
        "{HEAD}paths:\n  /tracks/{{id}}: {{$ref: 'paths/track.yaml'}}\ncomponents:\n  schemas:\n    Track: {{$ref: './schemas/Track.json'}}\n"
    );
    let (value, said) = load_files(
        &document,
        &[
            (
                "paths/track.yaml",
                "get:\n  parameters: [{$ref: '../shared.yaml#/parameters/id'}]\n  responses:\n    '200': {description: Done, content: {application/json: {schema: {$ref: ../schemas/Track.json}}}}\n",
            ),
            (
                "shared.yaml",
                "parameters:\n  id: {name: id, in: path, required: true, schema: {$ref: '#/ids/track'}}\nids:\n  track: {type: integer}\n",
            ),
            (
                "schemas/Track.json",
                r##"{"type": "object", "properties": {"next": {"$ref": "#"}, "artist": {"$ref": "Artist.json"}, "back": {"$ref": "../other.yaml#/x"}}}"##,
            ),
            ("schemas/Artist.json", r#"{"type": "string"}"#),
            ("other.yaml", "{x: {type: boolean}}"),
        ],
    );
    assert_eq!(said, "");
    let value = value.expect("nothing is wrong");
    golden!(serde_json::to_string_pretty(&value).expect("it is JSON"));
}

#[test]
fn the_document_is_known_by_its_own_name() {
    let document = with_answer("parts/track.yaml")
        + "components:\n  schemas:\n    Artist: {type: string}\n    Also: {$ref: './api.yaml#/components/schemas/Artist'}\n";
    let (value, said) = load_files(
        &document,
        &[
            (
                "parts/track.yaml",
                "type: object\nproperties: {artist: {$ref: '../api.yaml#/components/schemas/Artist'}}\n",
            ),
            ("api.yaml", &document),
        ],
    );
    assert_eq!(said, "");
    let schemas = &value.expect("nothing is wrong")["components"]["schemas"];
    let artist = json!({"$ref": "#/components/schemas/Artist"});
    assert_eq!(schemas["track"]["properties"]["artist"], artist);
    assert_eq!(schemas["Also"], artist);
    assert_eq!(schemas.as_object().map(Map::len), Some(3));
}

#[test]
fn discriminators_map_to_files() {
    let zoo = "oneOf: [{$ref: cat.yaml}, {$ref: '#/dog'}, {$ref: '../api.yaml#/components/schemas/Bird'}]\n\
        discriminator:\n  propertyName: kind\n  mapping: {c: ./cat.yaml, d: '#/dog', b: Bird}\n\
        dog: {type: object, properties: {kind: {type: string}}}\n";
    let animal = "type: object\nproperties: {kind: {type: string}}\n";
    let document = with_answer("zoo/zoo.yaml")
        + "components: {schemas: {Bird: {type: object, properties: {kind: {type: string}}}}}\n";
    let files = [("zoo/zoo.yaml", zoo), ("zoo/cat.yaml", animal)];
    let (value, said) = load_files(&document, &files);
    assert!(!said.contains("error"), "{said}");
    let schemas = &value.expect("nothing is wrong")["components"]["schemas"];
    assert_eq!(
        schemas["zoo"]["discriminator"]["mapping"],
        json!({"c": "#/components/schemas/cat", "d": "#/components/schemas/dog", "b": "Bird"})
    );
    let gone = zoo.replace("./cat.yaml", "./gone.yaml");
    let (value, said) = load_files(&document, &[("zoo/zoo.yaml", &gone), files[1]]);
    assert!(value.is_none());
    assert!(said.contains("`./gone.yaml` cannot be read"), "{said}");
}

#[test]
fn a_mapping_alone_leads_to_a_file() {
    let document = with_answer("#/components/schemas/Pet")
        + "components:\n  schemas:\n    Pet:\n      type: object\n      required: [kind]\n      properties: {kind: {type: string}}\n\
           \x20     discriminator: {propertyName: kind, mapping: {cat: 'cat.yaml#/Cat'}}\n";
    let cat = "Cat: {allOf: [{$ref: 'api.yaml#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}\n";
    let (value, said) = load_files(&document, &[("cat.yaml", cat)]);
    assert_eq!(said, "");
    let schemas = &value.expect("nothing is wrong")["components"]["schemas"];
    let mapping = &schemas["Pet"]["discriminator"]["mapping"];
    assert_eq!(mapping, &json!({"cat": "#/components/schemas/Cat"}));
    let pet = json!({"$ref": "#/components/schemas/Pet"});
    assert_eq!(schemas["Cat"]["allOf"][0], pet);
}

#[test]
fn what_may_not_be_read() {
    let mut said = String::new();
    for reference in [
        "https://example.com/a.json",
        "file:///etc/passwd",
        "/etc/passwd",
        "../secret.yaml#/a",
        "a/../../b.yaml",
        "%2e%2e/secret.yaml",
        "missing.yaml",
        "broken.yaml",
    ] {
        let (value, text) = load_files(&with_answer(reference), &[("broken.yaml", "a: [\nb: 1")]);
        assert!(value.is_none(), "{reference}");
        said.push_str(&text);
        said.push('\n');
    }
    golden!(said);
}

#[test]
fn places_in_other_files_are_shown_there() {
    let (value, said) = load_files(
        &with_answer("./schemas/Track.json"),
        &[
            (
                "schemas/Track.json",
                "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"a\": {\"type\": \"strng\"},\n    \"b\": {\"$ref\": \"Artist.yaml#/Nobody\"}\n  }\n}\n",
            ),
            ("schemas/Artist.yaml", "Somebody: {type: string}\n"),
        ],
    );
    assert!(value.is_some());
    golden!(said);
}

#[test]
fn files_that_refer_to_each_other_for_ever() {
    let files = [("a.yaml", "$ref: b.yaml\n"), ("b.yaml", "$ref: a.yaml\n")];
    let (value, said) = load_files(&with_answer("a.yaml"), &files);
    assert!(value.is_none());
    golden!(said);
}

/// A schema for each of these references, in this order.
fn with_schemas(references: &[&str]) -> String {
    let schemas = references.iter().enumerate();
    let schemas: Vec<String> = schemas
        .map(|(index, it)| format!("    S{index}: {{type: array, items: {{$ref: '{it}'}}}}\n"))
        .collect();
    format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{}",
        schemas.concat()
    )
}

/// The schemas of a document, without those of its own.
fn taken_schemas(document: &str, files: &[(&str, &str)]) -> Map<String, Value> {
    let (value, said) = load_files(document, files);
    assert_eq!(said, "");
    let value = value.expect("nothing is wrong");
    let mut schemas = value["components"]["schemas"]
        .as_object()
        .cloned()
        .expect("there are schemas");
    schemas.retain(|name, _| !name.starts_with('S'));
    schemas
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn a_part_of_a_file_that_is_taken_in_whole_is_one_type() {
    let references = ["track.yaml#/properties/artist", "track.yaml"];
    let track = "type: object\nproperties:\n  artist: {type: object, properties: {best: {$ref: '#'}, self: {$ref: '#/properties/artist'}}}\n  also: {$ref: '#/properties/artist'}\n";
    let files = [("track.yaml", track)];
    let schemas = taken_schemas(&with_schemas(&references), &files);
    assert_eq!(schemas.len(), 2, "{schemas:?}");
    assert_eq!(schemas["track"]["properties"]["artist"], to("artist"));
    assert_eq!(schemas["track"]["properties"]["also"], to("artist"));
    assert_eq!(schemas["artist"]["properties"]["best"], to("track"));
    let other = taken_schemas(&with_schemas(&[references[1], references[0]]), &files);
    assert_eq!(
        serde_json::to_string(&schemas).ok(),
        serde_json::to_string(&other).ok()
    );
}

#[test]
fn parts_of_parts_and_parts_that_are_references() {
    let references = [
        "a.yaml#/properties/b/properties/c",
        "a.yaml",
        "a.yaml#/properties/b",
        "a.yaml#/properties/d",
    ];
    let file = "type: object\nproperties:\n  b: {type: object, properties: {c: {type: object}}}\n  d: {$ref: '#/properties/b'}\n";
    let schemas = taken_schemas(&with_schemas(&references), &[("a.yaml", file)]);
    assert_eq!(
        Value::Object(schemas),
        json!({
            "a": {"type": "object", "properties": {"b": to("b"), "d": to("d")}},
            "b": {"type": "object", "properties": {"c": to("c")}},
            "c": {"type": "object"},
            "d": to("b"),
        })
    );
}

#[test]
fn a_part_of_a_path_item_is_a_component() {
    let document = format!(
        "{HEAD}paths:\n  /a: {{$ref: 'a.yaml'}}\n  /b:\n    get:\n      parameters: [{{$ref: 'a.yaml#/get/parameters/0'}}]\n      responses: {{'200': {{$ref: 'a.yaml#/get/responses/200'}}}}\n"
    );
    let item = "get:\n  parameters: [{name: q, in: query, schema: {type: string}}]\n  responses: {'200': {description: Done}}\n";
    let (value, said) = load_files(&document, &[("a.yaml", item)]);
    assert_eq!(said, "");
    let value = value.expect("nothing is wrong");
    assert_eq!(value["paths"]["/a"]["get"], value["paths"]["/b"]["get"]);
    assert_eq!(
        value["paths"]["/a"]["get"]["parameters"][0],
        json!({"$ref": "#/components/parameters/0"})
    );
}

#[test]
fn a_part_that_is_asked_for_as_another_kind_stays_in_its_place() {
    let document = with_schemas(&["a.yaml#/get/requestBody"])
        .replace("paths: {}", "paths:\n  /a: {$ref: a.yaml}");
    let body =
        json!({"description": "One", "content": {"text/plain": {"schema": {"type": "string"}}}});
    let item =
        format!("get: {{requestBody: {body}, responses: {{'200': {{description: Done}}}}}}\n");
    let (value, _) = load_files(&document, &[("a.yaml", &item)]);
    let value = value.expect("nothing stops it");
    assert_eq!(value["paths"]["/a"]["get"]["requestBody"], body);
    let schema = &value["components"]["schemas"]["requestBody"];
    assert_eq!(schema["description"], "One");
}

#[test]
fn faults_of_parts_are_shown_once_in_their_file() {
    let document = with_schemas(&["a.yaml", "a.yaml#/properties/b"]);
    let file = "type: object\nproperties:\n  b:\n    type: object\n    properties:\n      c: {type: strng}\n      d: {$ref: gone.yaml}\n  e: {type: objet}\n";
    golden!(load_files(&document, &[("a.yaml", file)]).1);
    let file = file.replace("gone.yaml", "'#/properties/e'");
    golden!(load_files(&document, &[("a.yaml", &file)]).1);
}

#[test]
fn names_of_parts_do_not_depend_on_the_order_of_references() {
    let references = [
        "b.yaml#/definitions/Item",
        "a.yaml#/definitions/Item",
        "b.yaml#/definitions/Item2",
    ];
    let files = [
        (
            "a.yaml",
            "definitions: {Item: {type: object, description: a}}",
        ),
        (
            "b.yaml",
            "definitions: {Item: {type: object, description: b}, Item2: {type: object, description: b2}}",
        ),
    ];
    let schemas = taken_schemas(&with_schemas(&references), &files);
    assert_eq!(schemas["Item"]["description"], "a");
    assert_eq!(schemas["Item2"]["description"], "b2");
    assert_eq!(schemas["Item3"]["description"], "b");
    let mut turned = references;
    turned.reverse();
    let turned = taken_schemas(&with_schemas(&turned), &files);
    assert_eq!(
        serde_json::to_string(&schemas).ok(),
        serde_json::to_string(&turned).ok()
    );
}

#[test]
fn components_that_are_one_reference_keep_their_names() {
    let file = "{type: object}";
    let files = [("track.yaml", file), ("Track.yaml", file)];
    let object = json!({"type": "object"});
    let mut components = [
        "    One: {$ref: track.yaml}\n",
        "    Track: {$ref: Track.yaml}\n",
        "    Also: {$ref: Track.yaml}\n",
    ];
    for _ in 0..2 {
        let document = with_schemas(&[]) + &components.concat();
        assert_eq!(
            Value::Object(taken_schemas(&document, &files)),
            json!({"One": object, "Track": object, "Also": to("Track")})
        );
        components.reverse();
    }
}

#[test]
fn definitions_of_a_whole_file_are_types_once() {
    let mut references = ["a.yaml", "a.yaml#/$defs/Item", "a.yaml#/$defs/Name"];
    let file = "type: object\nproperties: {item: {$ref: '#/$defs/Item'}}\n$defs: {Item: {type: object, properties: {next: {$ref: '#/$defs/Item'}}}, Name: {type: string}}\n";
    for _ in 0..2 {
        let document = with_schemas(&references).replace("3.0.3", "3.1.0");
        assert_eq!(
            Value::Object(taken_schemas(&document, &[("a.yaml", file)])),
            json!({
                "a": {"type": "object", "properties": {"item": to("Item")}},
                "Item": {"type": "object", "properties": {"next": to("Item")}},
                "Name": {"type": "string"},
            })
        );
        references.reverse();
    }
}

#[test]
fn references_that_cannot_be_followed_are_told_once_at_each_place() {
    let mut said = String::new();
    for reference in ["gone.yaml", "../out.yaml"] {
        let document = format!(
            "{HEAD}paths:\n  /item: {{$ref: '{reference}'}}\n  /tracks:\n    get:\n      parameters: [{{$ref: '{reference}#/p'}}]\n      responses: {{'200': {{$ref: '{reference}#/r'}}}}\n\
             components:\n  schemas:\n    Alone: {{$ref: '{reference}'}}\n    Twice: {{type: object, properties: {{a: {{$ref: '{reference}'}}, b: {{$ref: '{reference}'}}}}}}\n    \
             Choice: {{oneOf: [{{$ref: '#/components/schemas/Twice'}}], discriminator: {{propertyName: a, mapping: {{a: '{reference}'}}}}}}\n"
        );
        said.push_str(&load_files(&document, &[]).1);
        said.push('\n');
    }
    golden!(said);
}

#[test]
fn nothing_is_followed_from_places_that_are_too_long() {
    let long = "a".repeat(8000);
    let paths = json!({format!("/{long}"): {"$ref": "gone.yaml"}});
    let info = json!({"title": "T", "version": "1"});
    let document = json!({"openapi": "3.0.3", "info": info, "paths": paths});
    let said_of_document = load_files(&document.to_string(), &[]).1;
    let file = json!({"properties": {long: {"$ref": "gone.yaml"}}});
    let said_of_file = load_files(&with_answer("a.json"), &[("a.json", &file.to_string())]).1;
    for said in [&said_of_document, &said_of_file] {
        assert_eq!(said.matches("error[").count(), 1, "{said}");
        assert!(said.contains("error[long-place]"), "{said}");
    }
    assert!(said_of_file.contains("--> a.json:1:16"), "{said_of_file}");
}
