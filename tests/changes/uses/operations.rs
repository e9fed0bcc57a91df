//! Operations: every one called, by every kind of client that may, and made as a value.

use beatpass_generator::rust::{ByStatus, Group, Input, Operation, Output, Place, Tier, Type};

use super::line;
use super::types::write_setters;
use super::written::{argument, present, ty};

pub(super) fn write_operation(group: &Group, operation: &Operation, text: &mut String) {
    let required = operation.required();
    let arguments: Vec<String> = required.map(|input| argument(&input.field.ty)).collect();
    let arguments = arguments.join(", ");
    let clients: &[&str] = if operation.tier == Tier::Token {
        &["Authenticated"]
    } else {
        &["Authenticated", "Public"]
    };
    for kind in clients {
        write_call(group, operation, kind, &arguments, text);
    }
    write_aliases(group, operation, &arguments, text);
    write_value(operation, &arguments, text);
    if let Output::ByStatus(by_status) = &operation.output {
        write_answers(by_status, text);
    }
    line!(
        text,
        "fn handle_{}(handle: operations::{}<lib::Client<lib::Authenticated>>) {{}}",
        operation.name.to_lowercase(),
        group.handle
    );
}

/// Calls it by the method of its handle.
fn write_call(
    group: &Group,
    operation: &Operation,
    kind: &str,
    arguments: &str,
    text: &mut String,
) {
    let (method, accessor) = (&operation.method_name, &group.accessor);
    let function = format!("call_{}_{kind}", operation.name).to_lowercase();
    line!(
        text,
        "async fn {function}(client: lib::Client<lib::{kind}>) {{"
    );
    line!(
        text,
        "    let made = client.{accessor}().{method}({arguments});"
    );
    write_input_setters(operation, text);
    match &operation.paging {
        Some(paging) => line!(
            text,
            "    let _: lib::Items<{}> = made.items();",
            ty(&paging.item)
        ),
        None => line!(
            text,
            "    let _: {} = made.await.unwrap();",
            output(&operation.output)
        ),
    }
    line!(text, "}}");
}

/// Sets all that may be left out; of parts without a name one.
fn write_input_setters(operation: &Operation, text: &mut String) {
    let is_extra = |input: &&Input| matches!(input.place, Place::ExtraParts(_));
    let (extra, others): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(is_extra);
    write_setters(others.iter().map(|input| &input.field), text);
    for input in extra {
        let value = match &input.field.ty {
            Type::Map(value) => ty(value),
            _ => ty(&Type::Json),
        };
        let name = &input.field.name;
        line!(text, "    let made = made.{name}(\"a\", any::<{value}>());");
    }
}

/// Makes it as a value, reads its inputs and names its output.
fn write_value(operation: &Operation, arguments: &str, text: &mut String) {
    let name = &operation.name;
    line!(
        text,
        "fn value_{}() {{\n    let made = operations::{name}::new({arguments});",
        name.to_lowercase()
    );
    write_input_setters(operation, text);
    for input in &operation.inputs {
        line!(
            text,
            "    let _: &{} = &made.{};",
            present(&input.field),
            input.field.name
        );
    }
    line!(
        text,
        "    let _: <operations::{name} as lib::Operation>::Output = any::<{}>();\n}}",
        output(&operation.output)
    );
}

/// Tells the answers of all statuses apart.
fn write_answers(by_status: &ByStatus, text: &mut String) {
    let name = &by_status.name;
    line!(
        text,
        "fn answers_{}(value: operations::{name}) {{\n    match value {{",
        name.to_lowercase()
    );
    for variant in &by_status.variants {
        let variant_name = &variant.name;
        match &variant.output {
            Output::Empty => line!(text, "        operations::{name}::{variant_name} => {{}}"),
            held => line!(
                text,
                "        operations::{name}::{variant_name}(held) => {{ let _: {} = held; }}",
                output(held)
            ),
        }
    }
    line!(text, "        _ => {{}}\n    }}\n}}");
}

fn write_aliases(group: &Group, operation: &Operation, arguments: &str, text: &mut String) {
    for (number, alias) in operation.aliases.iter().enumerate() {
        let name = operation.name.to_lowercase();
        line!(
            text,
            "fn alias_{name}_{number}(client: lib::Client<lib::Authenticated>) {{"
        );
        if let Some(method) = &alias.method {
            line!(
                text,
                "    let _ = client.{}().{method}({arguments});",
                group.accessor
            );
        }
        if let Some(former) = &alias.name {
            line!(
                text,
                "    let _: operations::{former} = any::<operations::{}>();",
                operation.name
            );
        }
        line!(text, "}}");
    }
}

fn output(output: &Output) -> String {
    match output {
        Output::Empty => "()".to_owned(),
        Output::Text => "String".to_owned(),
        Output::Bytes => "lib::Bytes".to_owned(),
        Output::Json(of) | Output::SecretJson(of) => ty(of),
        Output::ByStatus(by_status) => format!("operations::{}", by_status.name),
    }
}
