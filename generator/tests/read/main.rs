//! Read: schemas of a document in, what several of them say together out.

mod bounds;
mod choices;

use beatpass_generator::api::{Schema, Shape};
use beatpass_generator::diagnostics::Style;
use beatpass_generator::{Files, Input, Planned, Source, Templates, plan_whole};
use serde_json::{Value, json};

/// What is made of a document with these component schemas, of which an operation takes and gives the one called `Track`.
fn planned(schemas: &Value) -> (Planned, String) {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Track"}}});
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/tracks": {"post": {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "Done", "content": content}},
        }}},
        "components": {"schemas": schemas},
    });
    let input = Input {
        document: Source {
            name: "api.yaml".to_owned(),
            text: document.to_string(),
        },
        overlays: Vec::new(),
        package: "client".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    let planned = plan_whole(&input).expect("the document is sound");
    let said = planned.diagnostics.render(&[input.document], Style::Plain);
    (planned, said)
}

/// A component, behind all other names for it.
fn component<'p>(planned: &'p Planned, name: &str) -> &'p Schema {
    let components = &planned.api.components;
    let (_, id) = components
        .iter()
        .find(|(known, _)| known == name)
        .expect("it is a component");
    planned.api.resolved(planned.api.schema(*id))
}

/// The shape of all these parts at once, and what is said about them.
fn together(parts: &[Value]) -> (Shape, String) {
    let (planned, said) = planned(&json!({"Track": {"allOf": parts}}));
    (component(&planned, "Track").shape.clone(), said)
}
