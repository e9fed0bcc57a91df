//! What is said about names that overlays give.

use super::{HEAD, transcript};

fn paths(paths: &str, components: &str) -> String {
    format!("{HEAD}paths:\n{paths}{components}")
}

fn operation(path: &str, id: &str, members: &str) -> String {
    format!(
        "  /{path}:\n    get:\n      operationId: {id}\n{members}      responses: {{'204': {{description: Done.}}}}\n"
    )
}

fn method(name: &str) -> String {
    format!("      x-client-method: {name}\n")
}

fn answer(schema: &str) -> String {
    let content = format!("{{application/json: {{schema: {schema}}}}}");
    format!(
        "  /a:\n    get:\n      operationId: getA\n      responses: {{'200': {{description: A., content: {content}}}}}\n"
    )
}

#[test]
fn chosen_names_that_are_taken() {
    let twice =
        operation("a", "getA", &method("search")) + &operation("b", "getB", &method("Search"));
    let object = "type: object, properties: {a: {type: string}}";
    let component =
        format!("components:\n  schemas:\n    Song: {{x-client-name: Track, {object}}}\n");
    let inline = answer(&format!("{{x-client-name: Track, {object}}}"));
    let id = answer(
        "{type: object, properties: {a: {x-client-id: A, type: integer}, b: {x-client-name: A, type: string, enum: [a]}}}",
    );
    let variants = answer(
        "{oneOf: [{x-client-name: Size, type: integer}, {x-client-name: Size, type: string}]}",
    );
    golden!(
        "chosen_names_that_are_taken",
        [
            paths(&twice, ""),
            paths(&operation("a", "getA", &method("clone")), ""),
            paths(&inline, &component),
            paths(&id, ""),
            paths(&answer(&format!("{{x-client-name: Error, {object}}}")), ""),
            paths(&variants, ""),
        ]
    );
}

#[test]
fn chosen_names_that_rust_cannot_have() {
    let objects = |names: [&str; 2]| {
        let object = |name| format!("{{x-client-name: {name}, type: object}}");
        answer(&format!(
            "{{oneOf: [{}, {{type: array, items: {{type: string}}, x-client-name: {}}}]}}",
            object(names[0]),
            names[1]
        ))
    };
    golden!(
        "chosen_names_that_rust_cannot_have",
        [
            paths(&operation("a", "getA", &method("''")), ""),
            paths(&operation("a", "getA", &method("self")), ""),
            paths(&answer("{type: string, enum: [a], x-client-name: 1st}"), ""),
            paths(&answer("{type: integer, x-client-id: ''}"), ""),
            paths(
                &answer("{type: string, enum: [a], x-client-name: self}"),
                ""
            ),
            paths(&objects(["Unknown", "''"]), ""),
            paths(&objects(["Self", "'2'"]), ""),
        ]
    );
}

/// A name that would become another one says which.
#[test]
fn chosen_names_that_are_spelt_otherwise() {
    let variants = answer(
        "{oneOf: [{x-client-name: small_one, type: integer}, {x-client-name: Large, type: string}]}",
    );
    golden!(
        "chosen_names_that_are_spelt_otherwise",
        [
            paths(&operation("a", "getA", &method("List All")), ""),
            paths(&operation("a", "getA", &method("match")), ""),
            paths(&answer("{type: integer, x-client-id: trackId}"), ""),
            paths(
                &answer("{type: string, enum: [a], x-client-name: track size}"),
                ""
            ),
            paths(&variants, ""),
        ]
    );
}
