//! Calls as texts: a line of the index, and an example that compiles.

use super::format::statement;
use crate::rust::{Client, Example, Group, Operation, Output, Place, Tier};

/// A call as API.md lists it: required inputs as arguments, the others as setters.
pub(super) fn call(group: &Group, operation: &Operation) -> String {
    let arguments: Vec<&str> = operation
        .required()
        .map(|input| input.field.name.as_str())
        .collect();
    let setters: Vec<String> = operation
        .optional()
        .map(|input| match input.place {
            Place::ExtraParts(_) => format!(".{}(_, _)", input.field.name),
            _ => format!(".{}(_)", input.field.name),
        })
        .collect();
    let items = operation.paging.as_ref().map_or("", |_| ".items()");
    format!(
        "{}().{}({}){}{items}",
        group.accessor,
        operation.method_name,
        arguments.join(", "),
        setters.concat()
    )
}

/// The kind of the client that examples call an operation on.
pub(super) fn client_kind(operation: &Operation) -> &'static str {
    if operation.tier == Tier::Token {
        "Authenticated"
    } else {
        "Public"
    }
}

/// A call that compiles, as a code block.
pub(super) fn example(
    client: &Client,
    group: &Group,
    operation: &Operation,
    sample: &Example,
) -> String {
    let krate = &client.krate;
    let tier = client_kind(operation);
    let types = if sample.types {
        format!("use {krate}::types::*;\n\n")
    } else {
        String::new()
    };
    let result = if operation.output == Output::Empty {
        ""
    } else {
        "let answer = "
    };
    let arguments = sample.arguments.join(", ");
    let (accessor, method) = (&group.accessor, &operation.method_name);
    let call = statement(&format!(
        "{result}client.{accessor}().{method}({arguments}).await?;"
    ));
    format!(
        "```no_run\n# async fn example(client: {krate}::Client<{krate}::{tier}>) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {types}{call}\n# Ok(())\n# }}\n```"
    )
}
