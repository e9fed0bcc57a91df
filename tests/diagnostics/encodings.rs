//! Encodings of forms that a client cannot follow.

use super::{operation, parameter, transcript};

#[test]
fn headers_of_parts_without_a_value() {
    let body = "      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {title: {type: string}}}
            encoding:
              title: {headers: {X-Weight: {schema: {type: integer}}}}
";
    golden!("headers_of_parts", [operation(body, "")]);
}

/// An operation with a body of this media type, schema and encoding.
fn body(media_type: &str, schema: &str, encoding: &str) -> String {
    let content = format!("{{schema: {schema}, encoding: {encoding}}}");
    let members = format!("      requestBody: {{content: {{{media_type}: {content}}}}}\n");
    operation(&members, "")
}

#[test]
fn bodies_of_parts_that_cannot_be_sent() {
    let bytes = "{type: string, format: binary}";
    let parts = |schema: &str| body("multipart/form-data", schema, "{}");
    golden!(
        "bodies_of_parts",
        [
            parts(&format!("{{type: array, items: {bytes}}}")),
            parts(&format!(
                "{{type: object, properties: {{a: {{type: object, additionalProperties: {bytes}}}}}}}"
            )),
            parts(&format!(
                "{{oneOf: [{{type: object, properties: {{a: {bytes}}}}}, {{type: integer}}]}}"
            )),
            parts(&format!(
                "{{type: object, properties: {{a: {{oneOf: [{bytes}, {{type: integer}}]}}}}}}"
            )),
            parts(&format!(
                "{{type: object, properties: {{a: {{type: array, items: {{type: object, properties: {{b: {{type: array, items: {bytes}}}}}}}}}}}}}"
            )),
            parts(&format!(
                "{{type: object, additionalProperties: {{type: object, properties: {{a: {bytes}}}}}}}"
            )),
        ]
    );
}

#[test]
fn encodings_without_effect() {
    let object = "{type: object, properties: {a: {type: string}}}";
    let form = "application/x-www-form-urlencoded";
    golden!(
        "encodings_without_effect",
        [
            body(
                "multipart/form-data",
                object,
                "{b: {contentType: text/plain}}"
            ),
            body(form, object, "{b: {style: form}}"),
            body(
                form,
                "{type: object, properties: {a: {type: array, items: {type: string}}}}",
                "{a: {contentType: text/csv}}"
            ),
        ]
    );
}

#[test]
fn styles_of_parts() {
    let list = "{type: object, properties: {a: {type: array, items: {type: string}}}}";
    let encoding = "{a: {style: form, explode: false}}";
    golden!(
        "styles_of_parts",
        [body("multipart/form-data", list, encoding)]
    );
}

#[test]
fn contents_of_parameters() {
    golden!(
        "contents_of_parameters",
        [parameter(
            "in: query, content: {application/xml: {schema: {type: object}}}"
        )]
    );
}

#[test]
fn forms_that_are_parameters() {
    let form = |content: &str| {
        parameter(&format!(
            "in: query, content: {{application/x-www-form-urlencoded: {{{content}}}}}"
        ))
    };
    golden!(
        "forms_in_parameters",
        [
            form("schema: {type: array, items: {type: string}}"),
            form(
                "schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {allowReserved: true}}"
            ),
            form(
                "schema: {type: object, properties: {a: {type: object}}}, encoding: {a: {contentType: application/xml}}"
            ),
            body(
                "application/x-www-form-urlencoded",
                "{type: array, items: {type: string}}",
                "{}"
            ),
        ]
    );
}
