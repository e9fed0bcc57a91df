//! Forms: how a field's value looks in JSON where that differs from its type's own serde, as `object!` names it.

use crate::rust::{Lenience, Type};

/// The form of a type; none if it is the type's own.
pub(super) fn form(ty: &Type) -> Option<String> {
    match ty {
        Type::Decimal { text: false } => Some("decimal::Number".to_owned()),
        Type::Decimal { text: true } => Some("decimal_text::Text".to_owned()),
        Type::List(inner) => Some(format!("form_list::List<{}>", form(inner)?)),
        Type::Map(inner) => Some(format!("form_map::Map<{}>", form(inner)?)),
        Type::Option(inner) => Some(format!("form_nullable::Nullable<{}>", form(inner)?)),
        Type::DateTimeLocal => Some("local::DateTime".to_owned()),
        Type::Lenient(inner, lenience) => Some(lenient(inner, *lenience)),
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::Number
        | Type::String
        | Type::Secret
        | Type::Base64
        | Type::Date
        | Type::DateTime
        | Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Named(_)
        | Type::OneOrMany(_)
        | Type::Boxed(_)
        | Type::Upload
        | Type::FilePart => None,
    }
}

fn lenient(ty: &Type, lenience: Lenience) -> String {
    let element = match ty {
        Type::List(inner) => form(inner),
        _ => None,
    };
    let element = element.unwrap_or_else(|| "form_plain::Plain".to_owned());
    match lenience {
        Lenience::List { null, one } => {
            let list = if one {
                format!("lenient_one::One<{element}>")
            } else {
                format!("form_list::List<{element}>")
            };
            if null {
                format!("lenient_null::NullList<{list}>")
            } else {
                list
            }
        }
        Lenience::TextNumber => "lenient_number::TextNumber".to_owned(),
        Lenience::NumberBoolean => "lenient_boolean::NumberBoolean".to_owned(),
    }
}

/// The modules that the form of a type stands in.
pub(super) fn modules(ty: &Type) -> impl Iterator<Item = &'static str> {
    let form = form(ty).unwrap_or_default();
    [
        "decimal",
        "decimal_text",
        "form_list",
        "form_map",
        "form_nullable",
        "form_plain",
        "lenient_boolean",
        "lenient_null",
        "lenient_number",
        "lenient_one",
        "local",
    ]
    .into_iter()
    .filter(move |module| form.contains(&format!("{module}::")))
}
