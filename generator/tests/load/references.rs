use crate::{
    HEAD, load_clean, operation_transcript, schema_transcript, transcript, try_load, with_operation,
};

#[test]
fn targets_that_are_not_there() {
    golden!(schema_transcript(&[
        "$ref: '#/components/schemas/Trakc'",
        "$ref: '#/component/schemas/Track'",
        "$ref: '#/components/schemas/Track/properties/a'",
        "$ref: '#'",
        "$ref: '#x'",
        "$ref: 5",
        "items: {$ref: '#/components/schemas/%ff'}",
        "$ref: '#/components/schemas/Lost'\ntype: string",
    ]));
}

#[test]
fn targets_elsewhere() {
    golden!(schema_transcript(&[
        "$ref: other.yaml#/Track",
        "$ref: https://example.com/a.json",
        "$ref: Track"
    ]));
}

#[test]
fn targets_of_another_kind() {
    golden!(operation_transcript(&[
        "parameters:\n- $ref: '#/paths/~1tracks/get'",
        "requestBody: {$ref: '#/paths/~1tracks/get/responses/200'}",
        "requestBody: {$ref: '#/paths/~1tracks/get/responses/200/description'}",
        "requestBody: {$ref: '#/info/x-a'}\n".trim_end(),
    ]));
}

#[test]
fn siblings_outside_schemas() {
    golden!(operation_transcript(&[
        "parameters:\n- name: a\n  in: query\n  schema: {}\n- $ref: '#/paths/~1tracks/get/parameters/0'\n  description: Void\n  x-note: kept quiet"
    ]));
}

#[test]
fn siblings_outside_schemas_in_3_1() {
    let document = crate::with_operation(
        "parameters:
- {$ref: '#/components/parameters/Page', description: Which page., summary: Void, required: true}
- {$ref: '#/components/parameters/Size', description: 5}",
    );
    let components = "components:
  parameters:
    Page: {name: page, in: query, schema: {type: integer}}
    Size: {name: size, in: query, schema: {type: integer}}
";
    let document = document.replace("3.0.3", "3.1.0") + components;
    golden!(transcript(&[&document]));
}

#[test]
fn cycles() {
    let parameters = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  parameters:\n    Page: {{$ref: '#/components/parameters/Seite'}}\n    Seite: {{$ref: '#/components/parameters/Page'}}\n"
    );
    let schemas = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Self: {{$ref: '#/components/schemas/Self'}}\n    User: {{$ref: '#/components/schemas/Self'}}
    A: {{allOf: [{{$ref: '#/components/schemas/B'}}]}}\n    B: {{allOf: [{{type: object}}, {{$ref: '#/components/schemas/A'}}]}}\n"
    );
    golden!(transcript(&[&parameters, &schemas]));
}

#[test]
fn a_schema_may_hold_itself_below_a_property() {
    let tree = "type: object\nproperties:\n  children: {type: array, items: {$ref: '#/components/schemas/Track'}}";
    load_clean(&crate::with_schema(tree), &[]);
}

#[test]
fn targets_that_are_no_components_become_some() {
    let document = load_clean(
        &format!(
            "{HEAD}paths:
  /a%b:
    get:
      parameters: [{{name: p, in: query, schema: {{type: string}}}}]
      responses: {{'200': {{description: Done}}}}
    post:
      parameters: [{{$ref: '#/paths/~1a%25b/get/parameters/0'}}]
      responses: {{'200': {{$ref: '#/paths/~1a%25b/get/responses/200'}}}}
components:
  schemas:
    A: {{type: object, properties: {{b: {{type: array, items: {{type: object}}}}, c: {{$ref: '#/components/schemas/A/properties/b/items'}}}}}}
    B: {{$ref: '#/components/schemas/A/properties/b'}}
"
        ),
        &[],
    );
    golden!(serde_json::to_string_pretty(&document.value).expect("it is JSON"));
}

#[test]
fn path_items_elsewhere() {
    let document = |reference: &str| {
        format!(
            "{HEAD}paths:\n  /a: {{$ref: '{reference}'}}\n  /b: {{get: {{responses: {{'200': {{description: Done}}}}}}}}\n  /c: {{$ref: '#/paths/~1c'}}\n"
        )
    };
    golden!(transcript(&[
        &document("#/paths/~1b"),
        &document("#/paths/~1d")
    ]));
}

#[test]
fn references_reach_everything_of_their_kind() {
    load_clean(
        &with_operation(
            "parameters:\n- {name: a, in: query, schema: {type: object, additionalProperties: {type: string}}}
- {name: b/c, in: query, schema: {$ref: '#/paths/~1tracks/get/parameters/0/schema/additionalProperties'}}",
        ),
        &[],
    );
}

#[test]
fn many_aliases_in_a_row() {
    let alias = |index| {
        format!(
            "    S{}: {{$ref: '#/components/schemas/S{index}'}}\n",
            index + 1
        )
    };
    let aliases = (0..5_000).map(alias).collect::<Vec<_>>().concat();
    load_clean(
        &format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    S0: {{type: string}}\n{aliases}"),
        &[],
    );
}

#[test]
fn definitions_of_3_0_count_where_references_lead() {
    let document = |to: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    S:\n      type: object\n      definitions:\n        A: {{$ref: 'http://json-schema.org/draft-07/schema#'}}\n        B: {{type: object, required: 7, definitions: {{C: {{type: 7}}}}}}\n    T: {{type: array, items: {{$ref: '#/components/schemas/S/{to}'}}}}\n"
        )
    };
    let (unused, _) = try_load(&document("").replace("S/'", "S'"), &[]);
    assert!(unused.is_some());
    golden!(transcript(&[
        &document("definitions/A"),
        &document("definitions/B"),
        &document("definitions/B/definitions/C"),
    ]));
}
