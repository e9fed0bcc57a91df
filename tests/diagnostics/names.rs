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
