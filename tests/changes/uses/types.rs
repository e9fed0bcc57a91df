//! Types: every value made, every field read, every variant matched.

use beatpass_generator::rust::{
    Choice, Constructor, Field, Id, Item, Payload, Plain, Presence, Struct, Type,
};

use super::line;
use super::written::{argument, present, ty};

pub(super) fn write_item(item: &Item, text: &mut String) {
    let name = item.name();
    line!(
        text,
        "fn type_{}(value: types::{name}) {{",
        name.to_lowercase()
    );
    match item {
        Item::Struct(item) => write_struct(item, text),
        Item::Words(item) => write_values(name, item.values.iter().map(|value| &value.0), text),
        Item::Numbers(item) => write_values(name, item.values.iter().map(|value| &value.0), text),
        Item::Values(item) => write_values(name, item.values.iter().map(|value| &value.0), text),
        Item::Choice(item) => write_choice(item, text),
        Item::Id(item) => write_id(item, text),
        Item::Newtype(item) => {
            line!(
                text,
                "    is(&value);\n    let held: {} = value.into();",
                ty(&item.inner)
            );
            line!(text, "    let _ = types::{name}(held);");
        }
    }
    line!(text, "}}");
}

fn write_struct(item: &Struct, text: &mut String) {
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
    if let Some(constructor) = &item.constructor {
        write_making(item, constructor, text);
    }
}

/// Calls `new` and every setter.
fn write_making(item: &Struct, constructor: &Constructor, text: &mut String) {
    let name = &item.head.name;
    let required = item.fields.iter().filter(|field| field.is_asked());
    match constructor {
        Constructor::Arguments => {
            let arguments: Vec<String> = required.map(|field| argument(&field.ty)).collect();
            line!(
                text,
                "    let made = types::{name}::new({});",
                arguments.join(", ")
            );
        }
        Constructor::Required(of) => {
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

pub(super) fn write_setters<'a>(fields: impl Iterator<Item = &'a Field>, text: &mut String) {
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

fn write_values<'a>(name: &str, variants: impl Iterator<Item = &'a String>, text: &mut String) {
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
        write_conversions(name, &variant.payload, text);
    }
}

/// Makes the choice from what a variant holds.
fn write_conversions(name: &str, payload: &Payload, text: &mut String) {
    let Payload::Value {
        ty: held,
        from,
        plain,
        ..
    } = payload
    else {
        return;
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

fn write_id(item: &Id, text: &mut String) {
    let name = &item.head.name;
    let plain = if item.text { "\"a\"" } else { "any::<u64>()" };
    line!(
        text,
        "    is(&value);\n    let _: types::{name} = {plain}.into();"
    );
}
