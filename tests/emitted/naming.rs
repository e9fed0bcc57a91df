//! Names come from where things stand, so that what is added to a document renames nothing that was there.

use std::collections::BTreeSet;

use beatpass_tests::fixture::Fixture;

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  #PATH
  /tracks:
    get:
      operationId: getTracks
      tags: [Tracks]
      responses:
        '200':
          description: Tracks.
          content:
            application/json:
              schema:
                type: object
                properties:
                  #PROPERTY
                  page: {type: object, properties: {number: {type: integer}, order: {type: string, enum: [up]}}}
                  data:
                    type: array
                    items: {type: object, properties: {id: {type: integer}, owner: {type: object, properties: {id: {type: integer}}}}}
";

/// The lines of the API surface of [`DOCUMENT`] with a text in place of a marker.
fn surface(marker: &str, text: &str) -> BTreeSet<String> {
    let document = DOCUMENT.replace(marker, text);
    assert!(text.is_empty() || document != DOCUMENT);
    let fixture = Fixture::of(&document);
    let output = fixture
        .generate()
        .unwrap_or_else(|errors| panic!("{}", fixture.render(&errors)));
    output.surface().lines().map(str::to_owned).collect()
}

#[track_caller]
fn assert_keeps_all(marker: &str, text: &str) {
    let (before, after) = (surface("", ""), surface(marker, text));
    let gone: Vec<_> = before.difference(&after).collect();
    assert!(gone.is_empty(), "renamed or gone: {gone:#?}");
    assert!(after.len() > before.len(), "something was added");
}

#[test]
fn another_property_renames_nothing() {
    assert_keeps_all(
        "#PROPERTY",
        "pages: {type: object, properties: {number: {type: integer}}}",
    );
}

#[test]
fn another_property_of_the_same_shape_renames_nothing() {
    assert_keeps_all(
        "#PROPERTY",
        "data_2: {type: array, items: {type: object, properties: {id: {type: integer}}}}",
    );
}

#[test]
fn another_operation_renames_nothing() {
    let path = "/albums: {get: {operationId: getAlbums, tags: [Tracks], responses: {'200': {description: A, content: {application/json: \
                {schema: {type: object, properties: {page: {type: object, properties: {number: {type: integer}}}}}}}}}}}";
    assert_keeps_all("#PATH", path);
}

#[test]
fn another_tag_renames_nothing() {
    let path = "/albums: {get: {operationId: getAlbums, tags: [Albums], responses: {'204': {description: Done.}}}}";
    assert_keeps_all("#PATH", path);
}
