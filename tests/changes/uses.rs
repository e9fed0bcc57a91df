//! A program that uses all that a client has: makes every value, reads every field, calls every operation, matches every enum.

use std::fmt::Write as _;

use beatpass_generator::rust::{
    Choice, Client, Constructor, Field, Group, Id, Item, Operation, Output, Payload, Plain,
    Presence, Struct, Tier, Type,
};

/// The code, with `lib` for the crate and `api` for the module that the client stands in. It is compiled, never run.
pub(crate) fn uses(client: &Client, module: &str) -> String {
    let mut text = format!(
        "#![allow(deprecated, unused, clippy::all)]\nuse lib::{module} as api;\nuse api::{{operations, types}};\n\
         fn any<T>() -> T {{ unimplemented!() }}\nfn is<T: Clone + std::fmt::Debug + serde::Serialize>(_: &T) {{}}\n"
    );
    let items = client.types.iter().flat_map(|module| &module.items);
    items.for_each(|item| write_item(item, &mut text));
    for group in &client.groups {
        group
            .operations
            .iter()
            .for_each(|operation| write_operation(group, operation, &mut text));
    }
    text
}

fn line(text: &mut String, line: std::fmt::Arguments) {
    writeln!(text, "{line}").expect("a string takes all text");
}

macro_rules! line {
    ($text:expr, $($format:tt)*) => { line($text, format_args!($($format)*)) };
}

fn write_item(item: &Item, text: &mut String) {
    let name = item.name();
    line!(
        text,
        "fn type_{}(value: types::{name}) {{",
        name.to_lowercase()
    );
    match item {
        Item::Struct(item) => write_struct(item, text),
        Item::Words(item) => {
            let variants: Vec<&str> = item
                .values
                .iter()
                .map(|(variant, _)| variant.as_str())
                .collect();
            write_values(name, &variants, text);
        }
        Item::Numbers(item) => {
            let variants: Vec<&str> = item
                .values
                .iter()
                .map(|(variant, _)| variant.as_str())
                .collect();
            write_values(name, &variants, text);
        }
        Item::Values(item) => {
            let variants: Vec<&str> = item
                .values
                .iter()
                .map(|(variant, _)| variant.as_str())
                .collect();
            write_values(name, &variants, text);
        }
        Item::Choice(item) => write_choice(item, text),
        Item::Id(item) => write_id(item, text),
    }
    line!(text, "}}");
}

fn write_struct(item: &Struct, text: &mut String) {
    let name = &item.head.name;
    line!(text, "    is(&value);");
    for field in &item.fields {
        line!(
            text,
            "    let _: &{} = &value.{};",
            present(field),
            field.name
        );
    }
    if let Some(extra) = &item.extra {
        let kept = if *extra == Type::Json {
            ty(&Type::JsonObject)
        } else {
            ty(&Type::Map(Box::new(extra.clone())))
        };
        line!(text, "    let _: &{kept} = &value.extra;");
    }
    if let Some(method) = &item.answered_tier {
        line!(text, "    let _: lib::Tier = value.{method}();");
    }
    let required = item
        .fields
        .iter()
        .filter(|field| field.presence == Presence::Required);
    match &item.constructor {
        None => return,
        Some(Constructor::Arguments) => {
            let arguments: Vec<String> = required.map(|field| argument(&field.ty)).collect();
            line!(
                text,
                "    let made = types::{name}::new({});",
                arguments.join(", ")
            );
        }
        Some(Constructor::Required(of)) => {
            let fields: Vec<String> = required
                .map(|field| format!("{}: any::<{}>()", field.name, present(field)))
                .collect();
            line!(
                text,
                "    let made = types::{name}::new(types::{of} {{ {} }});",
                fields.join(", ")
            );
        }
    }
    let set = item
        .fields
        .iter()
        .filter(|field| !item.read_only.contains(&field.wire));
    write_setters(set, text);
    if let Some(extra) = &item.extra {
        line!(
            text,
            "    let made = made.extra(\"a\", any::<{}>());",
            ty(extra)
        );
    }
}

fn write_setters<'a>(fields: impl Iterator<Item = &'a Field>, text: &mut String) {
    for field in fields.filter(|field| field.presence != Presence::Required) {
        line!(
            text,
            "    let made = made.{}({});",
            field.name,
            argument(&field.ty)
        );
        if let Some(clear) = &field.clear {
            line!(text, "    let made = made.{clear}();");
        }
    }
}

fn write_values(name: &str, variants: &[&str], text: &mut String) {
    line!(text, "    is(&value);\n    match value {{");
    for variant in variants {
        line!(text, "        types::{name}::{variant} => {{}}");
    }
    line!(
        text,
        "        types::{name}::Unknown(_) => {{}}\n        _ => {{}}\n    }}"
    );
}

fn write_choice(item: &Choice, text: &mut String) {
    let name = &item.head.name;
    line!(text, "    is(&value);\n    match value {{");
    for variant in &item.variants {
        match &variant.payload {
            Payload::Word(_) => line!(text, "        types::{name}::{} => {{}}", variant.name),
            Payload::Value { ty: held, .. } => {
                line!(
                    text,
                    "        types::{name}::{}(held) => {{ let _: {} = held; }}",
                    variant.name,
                    ty(held)
                );
            }
        }
    }
    line!(text, "        _ => {{}}\n    }}");
    for variant in &item.variants {
        let Payload::Value {
            ty: held,
            from,
            plain,
            ..
        } = &variant.payload
        else {
            continue;
        };
        if *from {
            line!(
                text,
                "    let _: types::{name} = any::<{}>().into();",
                ty(held)
            );
        }
        match plain {
            Some(Plain::Number) => line!(text, "    let _: types::{name} = any::<u64>().into();"),
            Some(Plain::Text) => line!(text, "    let _: types::{name} = \"a\".into();"),
            None => {}
        }
    }
}

fn write_id(item: &Id, text: &mut String) {
    let name = &item.head.name;
    let plain = if item.text { "\"a\"" } else { "any::<u64>()" };
    line!(
        text,
        "    is(&value);\n    let _: types::{name} = {plain}.into();"
    );
}

fn write_operation(group: &Group, operation: &Operation, text: &mut String) {
    let (name, method, accessor) = (&operation.name, &operation.method_name, &group.accessor);
    let arguments: Vec<String> = operation
        .required()
        .map(|input| argument(&input.field.ty))
        .collect();
    let arguments = arguments.join(", ");
    let clients: &[&str] = if operation.tier == Tier::Token {
        &["Authenticated"]
    } else {
        &["Authenticated", "Public"]
    };
    for kind in clients {
        let function = format!("call_{}_{}", name.to_lowercase(), kind.to_lowercase());
        line!(
            text,
            "async fn {function}(client: lib::Client<lib::{kind}>) {{"
        );
        line!(
            text,
            "    let made = client.{accessor}().{method}({arguments});"
        );
        write_setters(operation.inputs.iter().map(|input| &input.field), text);
        if let Some(paging) = &operation.paging {
            line!(
                text,
                "    let _: lib::Items<{}> = made.items();",
                ty(&paging.item)
            );
        } else {
            line!(
                text,
                "    let _: {} = made.await.unwrap();",
                output(&operation.output)
            );
        }
        line!(text, "}}");
    }
    write_aliases(group, operation, &arguments, text);
    line!(
        text,
        "fn value_{}() {{\n    let made = operations::{name}::new({arguments});",
        name.to_lowercase()
    );
    write_setters(operation.inputs.iter().map(|input| &input.field), text);
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
    line!(
        text,
        "fn handle_{}(handle: operations::{}<lib::Client<lib::Authenticated>>) {{}}",
        name.to_lowercase(),
        group.handle
    );
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

/// What a caller gives for an argument of this type.
fn argument(of: &Type) -> String {
    match of.strict() {
        Type::Boxed(inner) => format!("any::<{}>()", ty(inner)),
        strict => format!("any::<{}>()", ty(strict)),
    }
}

fn present(field: &Field) -> String {
    let ty = ty(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable => format!("Option<{ty}>"),
        Presence::Maybe => format!("Option<Option<{ty}>>"),
    }
}

fn ty(of: &Type) -> String {
    let text = match of {
        Type::Bool => "bool",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::Number => "serde_json::Number",
        Type::String => "String",
        Type::Secret => "lib::Secret<String>",
        Type::Decimal { .. } => "lib::Decimal",
        Type::Date => "chrono::NaiveDate",
        Type::DateTime => "chrono::DateTime<chrono::FixedOffset>",
        Type::DateTimeLocal => "chrono::NaiveDateTime",
        Type::Upload => "lib::Upload",
        Type::FilePart => "lib::FilePart",
        Type::Json => "serde_json::Value",
        Type::JsonObject => "serde_json::Map<String, serde_json::Value>",
        Type::Struct(name) | Type::Named(name) => return format!("types::{name}"),
        Type::List(inner) | Type::OneOrMany(inner) => return format!("Vec<{}>", ty(inner)),
        Type::Map(inner) => return format!("std::collections::BTreeMap<String, {}>", ty(inner)),
        Type::Option(inner) => return format!("Option<{}>", ty(inner)),
        Type::Boxed(inner) => return format!("Box<{}>", ty(inner)),
        Type::Lenient(inner, _) => return ty(inner),
    };
    text.to_owned()
}
