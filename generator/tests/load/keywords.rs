use crate::{HEAD, operation_transcript, schema_transcript, transcript};

#[test]
fn unknown_keywords() {
    golden!(schema_transcript(&[
        "tpye: string",
        "const: 5",
        "patternProperties: {}"
    ]));
}

#[test]
fn keywords_of_the_wrong_type() {
    golden!(schema_transcript(&[
        "type: [string, 'null']",
        "type: strng",
        "description: 2024",
        "nullable: 'true'",
        "required: true",
        "properties: [a]",
        "properties: {a: null}",
        "items: text",
        "allOf: {}",
        "maxLength: 1.5",
        "additionalProperties: text",
        "exclusiveMinimum: text",
    ]));
    golden!(
        "document_of_the_wrong_type",
        transcript(&["openapi: 3.0.3\ninfo: {title: T, version: 1.0}\npaths: []\n"])
    );
}

#[test]
fn missing_keywords() {
    golden!(transcript(&[
        "openapi: 3.0.3\n",
        "openapi: 3.0.3\ninfo: {}\npaths: {}\n",
        &format!("{HEAD}paths:\n  /a:\n    get: {{}}\n"),
        &format!("{HEAD}paths:\n  /a:\n    get: {{responses: {{'200': {{}}}}}}\n"),
    ]));
}

#[test]
fn keywords_that_say_nothing() {
    golden!(schema_transcript(&["description: null\nminimum: null"]));
}

#[test]
fn unsupported_keywords() {
    golden!(operation_transcript(&[
        "callbacks: {done: {'{$request.body#/url}': {}}}",
        "requestBody:\n  content:\n    a/b: {examples: {c: {externalValue: 'https://example.com'}}}",
    ]));
    golden!(
        "unsupported_keywords_of_schemas",
        schema_transcript(&[
            "not: {type: string}",
            "type: object\nminProperties: 1\nmaxProperties: 2"
        ])
    );
    golden!(
        "unsupported_keywords_of_documents",
        transcript(&[
            &format!(
                "{HEAD}paths: {{}}\ncomponents:\n  links: {{a: {{operationId: b}}}}\n  callbacks: {{c: {{}}}}\n"
            ),
            &format!(
                "{HEAD}paths: {{}}\ncomponents:\n  responses:\n    A: {{description: '', headers: {{B: {{schema: {{}}}}}}, links: {{}}}}\n"
            ),
        ])
    );
}

#[test]
fn xml_matters_only_where_bodies_are_xml() {
    let document = |media: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: string, xml: {{name: a}}}}\n  requestBodies:\n    B: {{content: {{{media}: {{}}}}}}\n"
        )
    };
    crate::load_clean(&document("application/json"), &[]);
    golden!(transcript(&[&document("application/xml")]));
}

#[test]
fn extensions_of_ours() {
    golden!(operation_transcript(&[
        "x-client-mehtod: list",
        "x-client-anything: list",
        "x-client-name: List",
        "x-client-certificate: true",
        "x-client-effect: wriet",
        "x-client-method: 5",
        "x-client-failure: simple",
        "x-client-feature: default",
        "x-client-feature: Reference pages",
        "x-client-origin: ''",
        "x-client-failure: error",
    ]));
    golden!(
        "extensions_of_schemas",
        schema_transcript(&[
            "type: object\nproperties: {a: {type: string, x-client-tier: tokens}}",
            "type: string\nx-client-tier: token",
            "type: array\nitems: {type: string, x-client-tier: token}",
            "type: number\nx-client-currency: 5",
            "type: boolean\nx-client-lenient: [number-bolean]",
            "type: boolean\nx-client-lenient: number-boolean",
        ])
    );
    crate::load_clean(
        &crate::with_operation("x-client-method: list\nx-client-effect: read\nx-other: {a: 1}"),
        &[],
    );
}
