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
