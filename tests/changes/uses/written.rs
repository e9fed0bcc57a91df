//! Types and values as the programs write them.

use beatpass_generator::rust::{Field, Presence, Type};

/// What a caller gives for an argument of this type.
pub(super) fn argument(of: &Type) -> String {
    match of.strict() {
        Type::Boxed(inner) => format!("any::<{}>()", ty(inner)),
        strict => format!("any::<{}>()", ty(strict)),
    }
}

/// The type of a field.
pub(super) fn present(field: &Field) -> String {
    let ty = ty(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable => format!("Option<{ty}>"),
        Presence::Maybe => format!("Option<Option<{ty}>>"),
    }
}

/// A type as the programs write it.
pub(super) fn ty(of: &Type) -> String {
    let text = match of {
        Type::Bool => "bool",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::Number => "serde_json::Number",
        Type::String => "String",
        Type::Secret => "lib::Secret<String>",
        Type::Decimal { .. } => "lib::Decimal",
        Type::Base64 => "lib::Base64",
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
