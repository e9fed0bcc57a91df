//! What is said about `x-client-page`.

use super::{HEAD, transcript};

/// A document with a list in pages that are described so.
fn paged(members: &str) -> String {
    let schema = "{type: object, properties: {data: {type: array, items: {type: integer}}, next: {type: object}, last: {type: integer}}}";
    paged_as(schema, members)
}

/// The same with an answer of this schema.
fn paged_as(schema: &str, members: &str) -> String {
    format!(
        "{HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - {{name: page, in: query, schema: {{type: integer}}}}\n        \
         - {{name: kind, in: query, required: true, schema: {{type: integer}}}}\n      responses:\n        '200':\n          \
         description: Done.\n          content: {{application/json: {{schema: {schema}}}}}\n      x-client-page: {members}\n"
    )
}

#[test]
fn members_of_pages() {
    golden!(
        "members_of_pages",
        [
            paged("/data"),
            paged("{items: /data, parameter: page, cursor: /next}"),
            paged("{by: page}"),
            paged("{items: /data, parameter: 1}"),
            paged("{items: /data, parameter: page, by: pages}"),
            paged("{items: data, parameter: page, next: [/last, next]}"),
        ]
    );
}

#[test]
fn pages_of_different_items() {
    let forms = "{oneOf: [{type: object, required: [last], properties: {data: {type: array, items: {type: integer}}, last: {type: integer}}}, \
        {type: object, required: [next], properties: {data: {type: array, items: {type: string}}, next: {type: string}}}]}";
    golden!(
        "pages_of_different_items",
        [paged_as(forms, "{items: /data, parameter: page}")]
    );
}

#[test]
fn pages_that_lead_nowhere() {
    golden!(
        "pages_that_lead_nowhere",
        [
            paged("{items: /datum, parameter: page}"),
            paged("{items: /last, parameter: page}"),
            paged("{items: '', parameter: page}"),
            paged("{items: /data, parameter: page, last: /pagination/last}"),
            paged("{items: /data, parameter: page, next: [/last, /next]}"),
            paged("{items: /data, parameter: pages}"),
            paged("{items: /data, parameter: kind}"),
            paged("{items: /data, parameter: page, size: perPage}"),
        ]
    );
}
