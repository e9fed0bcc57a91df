//! Forms: how a field's value looks in JSON where that differs from its type's own serde, as `object!` names it.

use super::imports::Imports;
use crate::rust::{Lenience, Type};

/// The form of a type; none if it is the type's own.
pub(super) fn form(ty: &Type) -> Option<String> {
    match ty {
        Type::Decimal { text: false } => Some("decimal::Number".to_owned()),
        Type::Decimal { text: true } => Some("decimal::Text".to_owned()),
        Type::DateTimeLocal => Some("local::DateTime".to_owned()),
        Type::List(inner) => Some(format!("form::List<{}>", form(inner)?)),
        Type::Map(inner) => Some(format!("form::Map<{}>", form(inner)?)),
        Type::Option(inner) => Some(format!("form::Nullable<{}>", form(inner)?)),
        Type::Lenient(inner, lenience) => Some(lenient(inner, *lenience)),
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::String
        | Type::Secret
        | Type::Date
        | Type::DateTime
        | Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Named(_)
        | Type::OneOrMany(_)
        | Type::Boxed(_) => None,
    }
}

fn lenient(ty: &Type, lenience: Lenience) -> String {
    let element = match ty {
        Type::List(inner) => form(inner),
        _ => None,
    };
    let element = element.unwrap_or_else(|| "form::Plain".to_owned());
    match lenience {
        Lenience::List { null, one } => {
            let list = if one {
                format!("lenient::One<{element}>")
            } else {
                format!("form::List<{element}>")
            };
            if null {
                format!("lenient::NullList<{list}>")
            } else {
                list
            }
        }
        Lenience::TextNumber => "lenient::TextNumber".to_owned(),
        Lenience::NumberBoolean => "lenient::NumberBoolean".to_owned(),
    }
}

/// Imports the modules that the forms of these types stand in.
pub(super) fn import<'a>(types: impl IntoIterator<Item = &'a Type>, imports: &mut Imports) {
    for form in types.into_iter().filter_map(form) {
        let modules = ["decimal", "form", "lenient", "local"];
        imports.runtime(
            modules
                .into_iter()
                .filter(|module| form.contains(&format!("{module}::"))),
        );
    }
}
