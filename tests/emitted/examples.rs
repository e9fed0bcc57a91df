//! Examples of calls are made from the samples of the document, and comments stay what they are when they are wrapped.

use beatpass_tests::fixture::Fixture;

/// The file with the operations of a document whose pets have this schema.
fn operations(description: &str, schema: &str) -> String {
    let document = format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: 'https://api.example.com'}}]
paths:
  /pets:
    post:
      operationId: addPet
      tags: [Pets]
      summary: Adds.
      description: {description}
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Order'}}}}}}}}
      responses: {{'204': {{description: Done.}}}}
components:
  schemas:
    Order: {{type: object, required: [pet], properties: {{pet: {{$ref: '#/components/schemas/Pet'}}}}}}
    Pet: {schema}
    Cat: {{type: object, required: [kind, name], properties: {{kind: {{type: string}}, name: {{type: string}}}}}}
    Dog: {{type: object, required: [kind, name], properties: {{kind: {{type: string}}, name: {{type: string}}}}}}
"
    );
    let fixture = Fixture::of(&document);
    let output = fixture
        .generate()
        .unwrap_or_else(|errors| panic!("{}", fixture.render(&errors)));
    let mut files = output.files.into_iter();
    let file = files.find(|file| file.path == "src/operations/pets.rs");
    file.expect("there is one operation").text
}

#[test]
fn the_tag_of_a_sample_tells_its_variant() {
    let schema = "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: \
                  Cat, dog: Dog}}, example: {kind: dog, name: Rex}}";
    let text = operations("Any.", schema);
    assert!(
        text.contains("Pet::Dog(") && !text.contains("Pet::Cat("),
        "{text}"
    );
}

#[test]
fn a_sample_is_of_a_form_only_where_no_other_text_takes_it() {
    let schema = "{oneOf: [{type: string, format: uuid}, {type: string}], example: hello}";
    let text = operations("Any.", schema);
    assert!(text.contains("Pet::String("), "{text}");
}

#[test]
fn no_line_of_a_comment_begins_with_an_underline() {
    let long = "a word ".repeat(13);
    let text = operations(
        &format!("{long}--- and {long}=== and more."),
        "{type: string}",
    );
    let lines = text.lines().map(|line| line.trim_start_matches(['/', ' ']));
    assert!(lines.clone().any(|line| line.contains("---")), "{text}");
    assert!(lines.clone().any(|line| line.contains("===")), "{text}");
    for line in lines {
        assert!(
            !line.starts_with("---") && !line.starts_with("==="),
            "{line}"
        );
    }
}
