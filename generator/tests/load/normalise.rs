use std::fmt::Write;

use openapiv3::{ReferenceOr, SchemaKind, Type};

use crate::{load_clean, try_load, with_schema};

/// What becomes of schemas: the value, and the variant of openapiv3.
fn become_of(schemas: &[&str]) -> String {
    let mut transcript = String::new();
    for schema in schemas {
        let (loaded, said) = try_load(&with_schema(schema), &[]);
        let loaded = loaded.unwrap_or_else(|| panic!("refused: {said}"));
        let value = &loaded.value["components"]["schemas"]["Track"];
        let components = loaded.openapi.components.unwrap_or_default();
        let variant = components
            .schemas
            .first()
            .map_or("none", |(_, schema)| variant(schema));
        writeln!(
            transcript,
            "{}\n-> {value}\n   {variant}\n",
            schema.trim_end()
        )
        .expect("a string takes all text");
    }
    transcript
}

fn variant(schema: &ReferenceOr<openapiv3::Schema>) -> &'static str {
    let ReferenceOr::Item(schema) = schema else {
        return "Reference";
    };
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(_)) => "String",
        SchemaKind::Type(Type::Number(_)) => "Number",
        SchemaKind::Type(Type::Integer(_)) => "Integer",
        SchemaKind::Type(Type::Object(_)) => "Object",
        SchemaKind::Type(Type::Array(_)) => "Array",
        SchemaKind::Type(Type::Boolean(_)) => "Boolean",
        SchemaKind::OneOf { .. } => "OneOf",
        SchemaKind::AllOf { .. } => "AllOf",
        SchemaKind::AnyOf { .. } => "AnyOf",
        SchemaKind::Not { .. } => "Not",
        SchemaKind::Any(_) => "Any",
    }
}

#[test]
fn siblings_of_references() {
    let with_two = |members: &str| {
        format!(
            "{}    Other: {{type: string}}\n",
            with_schema(&format!("$ref: '#/components/schemas/Other'\n{members}"))
        )
    };
    let mut transcript = String::new();
    for members in [
        "",
        "x-note: a",
        "description: a",
        "nullable: true",
        "x-client-name: A",
        "default: a\nexample: b\ndeprecated: true",
        "allOf: [{type: object}]",
    ] {
        let value = load_clean(&with_two(members), &[]).value;
        writeln!(
            transcript,
            "{members}\n-> {}\n",
            value["components"]["schemas"]["Track"]
        )
        .expect("a string takes all text");
    }
    golden!(transcript);
}

#[test]
fn schemas_keep_their_type() {
    golden!(become_of(&[
        "type: string\nenum: [yes, 2024, true, 1.5, no, yes]",
        "type: integer\nenum: [1, '2', x, 3.0]",
        "type: boolean\nenum: ['true']",
        "type: number\nenum: [1.1, '2.5']",
        "type: string\nenum: [a, null]",
        "type: string\nenum: [null]",
        "type: integer\nminimum: 0\nmaximum: 18446744073709551615",
        "type: integer\nminimum: 0.5\nmaximum: 9.5\nmultipleOf: 0.5",
        "type: integer\nminimum: 0.5\nexclusiveMinimum: true",
        "type: integer\nexclusiveMinimum: 5",
        "type: number\nminimum: 3\nexclusiveMinimum: 2.5\nmaximum: 8\nexclusiveMaximum: 7",
        "type: string\nminimum: 5\ndescription: null",
        "type: boolean\nformat: x",
        "type: string\ndefault: 5\nexample: 6",
    ]));
}

#[test]
fn combinations_are_read_in_full() {
    golden!(become_of(&[
        "type: object\nproperties: {a: {}}\noneOf: [{required: [a]}]",
        "properties: {a: {}}\nallOf: [{type: object}]",
        "nullable: true\nallOf: [{type: object}]",
        "type: object\nanyOf: [{required: [a]}]\nadditionalProperties: {}",
    ]));
    let document = load_clean(
        &with_schema(
            "type: object\nnullable: true\nrequired: [a]\nproperties: {a: {}}\noneOf: [{}]\nanyOf: [{}]\nallOf: [{}]",
        ),
        &[],
    );
    let components = document.openapi.components.expect("they are there");
    let ReferenceOr::Item(schema) = &components.schemas["Track"] else {
        panic!("a reference")
    };
    let SchemaKind::Any(any) = &schema.schema_kind else {
        panic!("not any")
    };
    assert_eq!(
        (any.typ.as_deref(), schema.schema_data.nullable),
        (Some("object"), true)
    );
    let lengths = [
        any.required.len(),
        any.properties.len(),
        any.one_of.len(),
        any.any_of.len(),
        any.all_of.len(),
    ];
    assert_eq!(lengths, [1; 5]);
}

#[test]
fn texts_that_are_missing_are_empty() {
    let (loaded, _) = try_load(
        "openapi: 3.0.3\ninfo: {}\npaths:\n  /a:\n    get: {responses: {'200': {}}}\n",
        &[],
    );
    let value = loaded.expect("missing texts are warnings").value;
    assert_eq!(value["info"].to_string(), r#"{"title":"","version":""}"#);
    assert_eq!(
        value["paths"]["/a"]["get"]["responses"]["200"]["description"],
        ""
    );
}

#[test]
fn limits_that_leave_no_value_between_them_are_left_out() {
    let text = become_of(&["{type: string, minLength: 7, maxLength: 6, pattern: a}"]);
    assert!(
        text.contains("-> {\"type\":\"string\",\"pattern\":\"a\"}"),
        "{text}"
    );
    let text = become_of(&["{type: integer, minimum: 2, maximum: 2}"]);
    assert!(text.contains("\"minimum\":2,\"maximum\":2"), "{text}");
}
