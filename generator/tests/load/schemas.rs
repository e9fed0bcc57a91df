use crate::{load_clean, schema_transcript, with_schema};

#[test]
fn enums() {
    golden!(schema_transcript(&[
        "type: string\nenum: [yes, 2024, true, 1.5]",
        "type: integer\nenum: [1, '2', x]",
        "type: integer\nenum: [18446744073709551615, 18446744073709551616, -9223372036854775809]",
        "type: string\nenum: [a, b, a]",
        "enum: [1, 1.0, '1']",
        "type: string\nenum: []",
        "type: string\nenum: [a, null]",
        "type: string\nenum: [a, b]\ndefault: c",
        "type: integer\nenum: [1, 2]\ndefault: 3",
        "enum: [a, 1]\ndefault: b",
    ]));
    for sound in [
        "type: string\nenum: [a, b]\ndefault: b",
        "type: number\nenum: [1, 2]\ndefault: 1.0",
        "type: string\nnullable: true\nenum: [a]\ndefault: null",
        "enum: []\ntype: string\ndefault: a",
    ] {
        let (_, said) = crate::try_load(&with_schema(sound), &[]);
        assert!(!said.contains("value-listed"), "{said}");
    }
    load_clean(
        &with_schema("type: string\nnullable: true\nenum: [a, null]"),
        &[],
    );
    load_clean(&with_schema("enum: [a, null]"), &[]);
}

#[test]
fn required_names() {
    golden!(schema_transcript(&[
        "type: object\nrequired: [id, nmae]\nproperties: {id: {}, name: {}}",
        "type: object\nrequired: [id, id]\nproperties: {id: {}}",
    ]));
    load_clean(
        &with_schema("allOf:\n- {type: object, properties: {id: {}}}\n- {required: [id]}"),
        &[],
    );
}

#[test]
fn defaults_and_examples() {
    golden!(schema_transcript(&[
        "type: string\ndefault: 5",
        "type: integer\nexample: '5'",
        "type: string\ndefault: null"
    ]));
    load_clean(
        &with_schema("type: string\nnullable: true\ndefault: null\nexample: a"),
        &[],
    );
}

#[test]
fn bounds() {
    golden!(schema_transcript(&[
        "type: number\nmaximum: 1e400",
        "type: object\nproperties: {a: {not: {}}, b: {not: {type: string}}}",
        "type: integer\nminimum: 5\nmaximum: 4",
        "type: string\nminLength: 5\nmaxLength: 4",
        "type: integer\nminimum: 0.5",
        "type: integer\nmaximum: 99999999999999999999",
        "type: integer\nexclusiveMinimum: 5",
        "type: string\nminLength: -1",
    ]));
    load_clean(
        &with_schema("type: integer\nminimum: 0\nmaximum: 18446744073709551615"),
        &[],
    );
    load_clean(&with_schema("type: integer\nminimum: 0.0"), &[]);
}

#[test]
fn keywords_of_other_types() {
    golden!(schema_transcript(&[
        "type: string\nminimum: 5",
        "type: boolean\nformat: int32",
        "type: array\nproperties: {a: {}}\nitems: {}"
    ]));
}

#[test]
fn arrays_of_anything() {
    golden!(schema_transcript(&["type: array"]));
    load_clean(&with_schema("type: array\nitems: {}"), &[]);
}
