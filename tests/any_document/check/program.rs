//! A program that calls every operation of a client with values from its input.
//!
//! Takes only Rust's names from the plan, and the place and name in the document that each input is made for.

use std::fmt::Write as _;

use beatpass_generator::rust::{
    ByStatus, Client, Group, Input, Location, Operation, Output, Place, Tier, Type,
};

use super::variants;

/// What every program has.
const CALLER: &str = include_str!("caller.rs");

/// The program, with `api` for the client's crate.
pub(crate) fn program(client: &Client) -> String {
    let mut calls = String::new();
    let mut table = String::new();
    for (number, (group, operation)) in operations(client).enumerate() {
        calls += &call(number, group, operation);
        let _ = write!(table, "call_{number}, ");
    }
    let mut choices = String::new();
    for choice in variants::choices(client) {
        let name = &choice.head.name;
        let _ = write!(choices, "({name:?}, read::<types::{name}>), ");
    }
    format!(
        "#![allow(warnings)]\n{}\nuse api::{{operations, types}};\n{calls}\n\
         pub fn main(url: &str, secret: &str) {{\n    run(&[{table}], &[{choices}], url, secret, {});\n}}\n",
        CALLER.replace("//!", "//"),
        keys(client)
    )
}

/// An expression that makes a secret into credentials of every kind that the client knows.
fn keys(client: &Client) -> String {
    let of = |name: &str| format!("{name}(secret).expect(\"it can be sent\")");
    let keys = client
        .credentials
        .iter()
        .map(|known| of(&format!("api::credentials::{}.token", known.name)));
    keys.reduce(|all, key| format!("{all}.and({key})"))
        .unwrap_or_else(|| of("Token::new"))
}

/// All operations in the order of the program's table.
pub(crate) fn operations(client: &Client) -> impl Iterator<Item = (&Group, &Operation)> {
    let groups = client.groups.iter();
    groups.flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    })
}

fn call(number: usize, group: &Group, operation: &Operation) -> String {
    let arguments: Vec<String> = operation
        .required()
        .map(|input| format!("{}?", value("required", input)))
        .collect();
    let mut text = format!(
        "fn call_{number}(clients: &Clients, values: &Values) -> Result<Pending, String> {{\n    \
         let call = clients.with_token.{}().{}({});\n",
        group.accessor,
        operation.method_name,
        arguments.join(", ")
    );
    let has_one_value = |input: &&Input| !matches!(input.place, Place::ExtraParts(_));
    for input in operation.optional().filter(has_one_value) {
        let _ = writeln!(
            text,
            "    let call = match {}? {{ Some(value) => call.{}(value), None => call }};",
            value("optional", input),
            input.field.name
        );
    }
    for input in operation.optional() {
        if let Place::ExtraParts(_) = input.place {
            text += &extra_parts(operation, input);
        }
    }
    let send = if operation.tier == Tier::Token {
        "closed"
    } else {
        "open"
    };
    let _ = writeln!(
        text,
        "    Ok({send}(clients, call, |answer| {}))\n}}",
        show(&operation.output)
    );
    text
}

/// An expression that takes the value of an input from those that the program was given.
fn value(kind: &str, input: &Input) -> String {
    let (place, name) = place(input);
    let ty = &input.field.ty;
    let given = |ty: &str| format!("values.{kind}::<{ty}>({place:?}, {name:?})");
    let file = "api::FilePart::from";
    match ty.strict() {
        Type::Upload => format!(
            "{}.map(|bytes| {})",
            given("String"),
            each(kind, "bytes", "api::Upload::from")
        ),
        Type::FilePart => format!(
            "{}.map(|bytes| {})",
            given("String"),
            each(kind, "bytes", file)
        ),
        Type::List(element) if **element == Type::FilePart => format!(
            "{}.map(|list| {})",
            given("Value"),
            each(kind, "list", "files::<api::FilePart>")
        ),
        Type::Map(element) if element.holds_uploads() => {
            let file = file_of(element);
            let map = "serde_json::Map<String, Value>";
            let each_file = format!("map.into_iter().map(|(name, value)| (name, {file}))");
            format!(
                "{}.map(|map| {})",
                given(map),
                each(kind, "map", &format!("(|map: {map}| {each_file})"))
            )
        }
        Type::Decimal { .. } => format!(
            "{}.map(|number| {})",
            given("Value"),
            each(kind, "number", "decimal")
        ),
        Type::DateTimeLocal => format!(
            "{}.map(|time| {})",
            given("String"),
            each(kind, "time", "local")
        ),
        Type::Boxed(inner) => given(&written(inner)),
        strict => given(&written(strict)),
    }
}

/// A statement that adds what the values have besides the parts with names.
fn extra_parts(operation: &Operation, input: &Input) -> String {
    let parts = operation.inputs.iter();
    let parts = parts.filter(|input| matches!(input.place, Place::Part(..)));
    let names: Vec<&str> = parts.map(|input| input.field.wire.as_str()).collect();
    let (read, value) = match &input.field.ty {
        Type::Map(element) if element.holds_uploads() => ("Value".to_owned(), file_of(element)),
        Type::Map(element) => (written(element), "value".to_owned()),
        _ => ("Value".to_owned(), "value".to_owned()),
    };
    let setter = &input.field.name;
    format!(
        "    let others = values.others::<{read}>(\"body\", &{names:?})?.into_iter();\n    \
         let call = others.fold(call, |call, (name, value)| call.{setter}(name, {value}));\n"
    )
}

/// An expression that makes a file, or the files of a list, of a `value`.
fn file_of(element: &Type) -> String {
    let first = match element {
        Type::List(_) => "",
        _ => ".remove(0)",
    };
    format!("files::<api::FilePart>(value){first}")
}

/// Applies a function to a value that is there, or may be.
fn each(kind: &str, value: &str, function: &str) -> String {
    if kind == "required" {
        format!("{function}({value})")
    } else {
        format!("{value}.map({function})")
    }
}

/// Where the value stands among those of the case.
fn place(input: &Input) -> (&'static str, &str) {
    let wire = input.field.wire.as_str();
    match &input.place {
        Place::Path => ("path", wire),
        Place::Header => ("header", wire),
        Place::Styled(location, ..) | Place::Form(location, ..) => (location_name(*location), wire),
        Place::Query | Place::QueryJoined(_) => ("query", wire),
        Place::Body | Place::Parts(_) | Place::ExtraParts(_) => ("body", ""),
        Place::Part(..) => ("body", wire),
    }
}

fn location_name(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Query | Location::ReservedQuery => "query",
    }
}

/// An expression that shows an answer.
fn show(output: &Output) -> String {
    match output {
        Output::Empty => "{ let () = answer; Value::Null }".to_owned(),
        Output::Text => "Value::from(answer)".to_owned(),
        Output::Bytes => "Value::from(String::from_utf8_lossy(&answer).into_owned())".to_owned(),
        Output::Json(_) | Output::SecretJson(_) => {
            "serde_json::to_value(answer).expect(\"it is JSON\")".to_owned()
        }
        Output::ByStatus(by_status) => show_variants(by_status),
    }
}

fn show_variants(by_status: &ByStatus) -> String {
    let arms = by_status.variants.iter().map(|variant| {
        let path = format!("operations::{}::{}", by_status.name, variant.name);
        match &variant.output {
            Output::Empty => format!("{path} => Value::Null, "),
            output => format!("{path}(answer) => {}, ", show(output)),
        }
    });
    format!(
        "match answer {{ {}_ => Value::Null }}",
        arms.collect::<String>()
    )
}

/// A type as Rust writes it.
fn written(of: &Type) -> String {
    let text = match of {
        Type::Bool => "bool",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::Number => "serde_json::Number",
        Type::String => "String",
        Type::Secret => "api::Secret<String>",
        Type::Decimal { .. } => "api::Decimal",
        Type::Base64 => "api::Base64",
        Type::Date => "chrono::NaiveDate",
        Type::DateTime => "chrono::DateTime<chrono::FixedOffset>",
        Type::DateTimeLocal => "chrono::NaiveDateTime",
        Type::Upload => "api::Upload",
        Type::FilePart => "api::FilePart",
        Type::Json => "Value",
        Type::JsonObject => "serde_json::Map<String, Value>",
        Type::Struct(name) | Type::Named(name) => return format!("types::{name}"),
        Type::List(inner) | Type::OneOrMany(inner) => return format!("Vec<{}>", written(inner)),
        Type::Map(inner) => {
            return format!("std::collections::BTreeMap<String, {}>", written(inner));
        }
        Type::Option(inner) => return format!("Option<{}>", written(inner)),
        Type::Boxed(inner) => return format!("Box<{}>", written(inner)),
        Type::Lenient(inner, _) => return written(inner),
    };
    text.to_owned()
}
