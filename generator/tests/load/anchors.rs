//! `$anchor` and `$id`: names of schemas that references can use.

use serde_json::{Value, json};

use crate::files::load_files;
use crate::{load_clean, transcript};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

fn schemas(text: &str) -> Value {
    let document = load_clean(&format!("{HEAD}components:\n  schemas:\n{text}"), &[]);
    document.value["components"]["schemas"].clone()
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn anchors_are_targets() {
    let schemas = schemas(
        "    Track: {$anchor: track, type: object, properties: {artist: {$anchor: artist, type: object}}}
    Artist: {$ref: '#artist'}
    List: {type: array, items: {$ref: '#track'}}
    Node: {$dynamicAnchor: node, type: object, properties: {next: {$ref: '#node'}}}
    Any: {oneOf: [{$ref: '#track'}, {$ref: '#node'}], discriminator: {propertyName: kind, mapping: {track: '#track'}}}
    Sample: {type: object, example: {$anchor: track}, properties: {$anchor: {type: string}}}
",
    );
    assert_eq!(schemas["List"]["items"], to("Track"));
    assert_eq!(schemas["Node"]["properties"]["next"], to("Node"));
    assert_eq!(schemas["Artist"], schemas["Track"]["properties"]["artist"]);
    assert_eq!(
        schemas["Any"]["discriminator"]["mapping"]["track"],
        to("Track")["$ref"]
    );
    let sample = json!({"type": "object", "example": {"$anchor": "track"}, "properties": {"$anchor": {"type": "string"}}});
    assert_eq!(schemas["Sample"], sample);
}

#[test]
fn an_id_makes_a_schema_a_document_of_its_own() {
    let schemas = schemas(
        "    Tree: {$id: 'https://example.com/tree', type: object, properties: {left: {$ref: '#'}, leaf: {$ref: '#leaf'}, name: {$ref: '#/properties/label'}, label: {type: string}, other: {$ref: '#/components/schemas/Leaf'}, own: {$anchor: leaf, type: integer}}}
    Leaf: {$anchor: leaf, type: boolean}
    Forest: {type: array, items: {$ref: 'https://example.com/tree'}}
    Label: {$ref: 'https://example.com/tree#/properties/label'}
    Plain: {type: object, properties: {leaf: {$ref: '#leaf'}, tree: {$ref: 'https://example.com/tree#leaf'}}}
",
    );
    let tree = &schemas["Tree"]["properties"];
    assert_eq!(tree["left"], to("Tree"));
    assert_eq!(tree["other"], to("Leaf"));
    assert_eq!(schemas["Forest"]["items"], to("Tree"));
    let name = tree["name"]["$ref"].as_str().expect("it is a reference");
    assert_eq!(schemas["Label"], json!({"$ref": name}));
    let plain = &schemas["Plain"]["properties"];
    assert_eq!(plain["leaf"], to("Leaf"));
    assert_eq!(plain["tree"], tree["leaf"]);
    assert_ne!(plain["tree"], plain["leaf"]);
}

#[test]
fn anchors_of_other_files() {
    let document = format!(
        "{HEAD}components:\n  schemas:\n    Track: {{$ref: 'shared.yaml#track'}}\n    Label: {{$anchor: label, type: string}}\n    Artist: {{type: array, items: {{$ref: 'artist.yaml#artist'}}}}\n"
    );
    let shared = "schemas:\n- $anchor: track\n  type: object\n  properties: {label: {$ref: 'api.yaml#label'}, mood: {$ref: '#mood'}}\n- {$anchor: mood, type: boolean}\n";
    let artist = "$anchor: artist\ntype: integer\n";
    let files = [("shared.yaml", shared), ("artist.yaml", artist)];
    let (value, said) = load_files(&document, &files);
    assert_eq!(said, "");
    let schemas = value.expect("nothing is wrong")["components"]["schemas"].clone();
    let track = &schemas["Track"]["properties"];
    assert_eq!(track["label"], to("Label"));
    let mood = track["mood"]["$ref"].as_str().expect("it is a reference");
    let mood = mood.rsplit('/').next().expect("it has a name");
    assert_eq!(schemas[mood], json!({"type": "boolean"}));
    let artist = &schemas["Artist"]["items"]["$ref"];
    assert!(
        artist
            .as_str()
            .is_some_and(|it| it.starts_with("#/components/schemas/"))
    );
}

#[test]
fn a_file_refers_to_itself_by_its_id() {
    let document = format!("{HEAD}components:\n  schemas:\n    T: {{$ref: track.yaml}}\n");
    let track = "$id: https://e.com/track\ntype: object\nproperties: {next: {$ref: 'https://e.com/track'}, a: {$ref: 'https://e.com/track#/$defs/A'}}\n$defs: {A: {type: string}}\n";
    let (value, said) = load_files(&document, &[("track.yaml", track)]);
    assert_eq!(said, "");
    let schemas = &value.expect("nothing is wrong")["components"]["schemas"];
    assert_eq!(schemas["T"]["properties"]["next"], to("T"));
    assert_eq!(schemas["T"]["properties"]["a"], to("A"));
    assert_eq!(schemas["A"], json!({"type": "string"}));
}

#[test]
fn names_that_are_there_twice_or_not_at_all() {
    let document = |version: &str, schemas: &str| {
        let head = HEAD.replace("3.1.0", version);
        format!("{head}components:\n  schemas:\n{schemas}")
    };
    let twice = "    A: {$anchor: a, type: string}\n    B: {$anchor: a, type: integer}\n    C: {$ref: '#a'}\n";
    let lost = "    A: {$anchor: a, type: string}\n    B: {$ref: '#b'}\n    C: {$ref: 'https://example.com/a#a'}\n";
    golden!(transcript(&[
        &document("3.1.0", twice),
        &document("3.1.0", lost),
        &document(
            "3.0.3",
            "    A: {$anchor: a, type: string}\n    B: {$ref: '#a'}\n"
        ),
    ]));
}

/// Two schemas that are documents of their own and have an anchor of one name.
const TWO: &str = "One: {$id: 'https://example.com/one', type: object, properties: {a: {$anchor: item, type: object, description: one}, b: {$ref: '#item'}}}
Two: {$id: 'https://example.com/two', type: object, properties: {a: {$anchor: item, type: object, description: two}, b: {$ref: '#item'}, c: {$ref: '#/properties/a'}, d: {$ref: 'https://example.com/one#item'}}}
";

/// The description of what a property of a schema refers to.
fn referred<'s>(schemas: &'s Value, schema: &str, property: &str) -> &'s Value {
    let reference = &schemas[schema]["properties"][property]["$ref"];
    let name = reference.as_str().and_then(|it| it.rsplit('/').next());
    &schemas[name.expect("it is a reference")]["description"]
}

#[test]
fn an_anchor_within_a_schema_with_an_id_is_its_own() {
    let indented = TWO.replace("One:", "    One:").replace("Two:", "    Two:");
    let own = schemas(&indented);
    let document = format!(
        "{HEAD}components:\n  schemas:\n    One: {{$ref: 'two.yaml#/One'}}\n    Two: {{$ref: 'two.yaml#/Two'}}\n"
    );
    let (value, said) = load_files(&document, &[("two.yaml", TWO)]);
    assert_eq!(said, "");
    let of_file = value.expect("nothing is wrong")["components"]["schemas"].clone();
    for schemas in [own, of_file] {
        assert_eq!(referred(&schemas, "One", "b"), "one");
        for (property, description) in [("b", "two"), ("c", "two"), ("d", "one")] {
            assert_eq!(referred(&schemas, "Two", property), description);
        }
    }
}

#[test]
fn an_anchor_of_a_file_is_first_of_all_that_of_no_other_id() {
    let document = format!(
        "{HEAD}components:\n  schemas:\n    List: {{type: object, properties: {{a: {{$ref: 'a.yaml#item'}}}}}}\n"
    );
    let file = "A: {$id: 'https://example.com/a', $anchor: item, type: object, description: inner}\nB: {$anchor: item, type: object, description: outer}\n";
    let (value, said) = load_files(&document, &[("a.yaml", file)]);
    assert_eq!(said, "");
    let schemas = value.expect("nothing is wrong")["components"]["schemas"].clone();
    assert_eq!(referred(&schemas, "List", "a"), "outer");
}
