//! Encodings of forms that a client cannot follow.

use super::{operation, transcript};

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
