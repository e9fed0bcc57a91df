//! Small pieces of syntax that types and operations share: identifiers, type expressions, arguments.

use crate::rust::{Field, Presence, Type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// An identifier, raw where the name says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The type of a field with the `Option`s of its presence.
pub(super) fn present(field: &Field) -> TokenStream {
    let ty = tokens(&field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Optional | Presence::Nullable => quote!(Option<#ty>),
        Presence::Maybe => quote!(Option<Option<#ty>>),
    }
}

/// A type expression.
pub(super) fn tokens(ty: &Type) -> TokenStream {
    match ty {
        Type::Bool => quote!(bool),
        Type::I64 => quote!(i64),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::Number => quote!(serde_json::Number),
        Type::String => quote!(String),
        Type::Secret => quote!(Secret<String>),
        Type::Decimal { .. } => quote!(Decimal),
        Type::Base64 => quote!(Base64),
        Type::Date => quote!(chrono::NaiveDate),
        Type::DateTime => quote!(chrono::DateTime<chrono::FixedOffset>),
        Type::Upload => quote!(Upload),
        Type::FilePart => quote!(FilePart),
        Type::DateTimeLocal => quote!(chrono::NaiveDateTime),
        Type::Json => quote!(Value),
        Type::JsonObject => quote!(Map<String, Value>),
        Type::Struct(name) | Type::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::List(inner) | Type::OneOrMany(inner) => wrapped(&quote!(Vec), inner),
        Type::Map(inner) => {
            let inner = tokens(inner);
            quote!(BTreeMap<String, #inner>)
        }
        Type::Option(inner) => wrapped(&quote!(Option), inner),
        Type::Boxed(inner) => wrapped(&quote!(Box), inner),
        Type::Lenient(inner, _) => tokens(inner),
    }
}

fn wrapped(outer: &TokenStream, inner: &Type) -> TokenStream {
    let inner = tokens(inner);
    quote!(#outer<#inner>)
}

pub(super) fn extra_tokens(ty: &Type) -> TokenStream {
    if *ty == Type::Json {
        quote!(Map<String, Value>)
    } else {
        tokens(&Type::Map(Box::new(ty.clone())))
    }
}

/// A type expression as text.
pub(crate) fn type_text(ty: &Type) -> String {
    compact(&tokens(ty))
}

/// The type of a field as text.
pub(crate) fn field_text(field: &Field) -> String {
    compact(&present(field))
}

/// How an argument of this type is declared, as text.
pub(crate) fn argument_text(ty: &Type) -> String {
    compact(&argument(&ident("value"), ty).0)
}

/// How an argument of this type is declared, and the expression that makes the value of it.
pub(super) fn argument(name: &Ident, ty: &Type) -> (TokenStream, TokenStream) {
    let exact = tokens(ty);
    match ty.strict() {
        Type::String
        | Type::Secret
        | Type::Base64
        | Type::Named(_)
        | Type::Upload
        | Type::FilePart
        | Type::Number
        | Type::Json => (quote!(impl Into<#exact>), quote!(#name.into())),
        Type::List(inner) => {
            let inner_exact = tokens(inner);
            match inner.strict() {
                Type::String | Type::Base64 | Type::Named(_) | Type::FilePart => (
                    quote!(impl IntoIterator<Item = impl Into<#inner_exact>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                ),
                _ => (
                    quote!(impl IntoIterator<Item = #inner_exact>),
                    quote!(#name.into_iter().collect()),
                ),
            }
        }
        Type::Map(inner) if inner.holds_uploads() => {
            let (inner, value) = argument(&ident("value"), inner);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, #inner)>),
                quote!(#name.into_iter().map(|(name, value)| (name.into(), #value)).collect()),
            )
        }
        Type::OneOrMany(inner) => {
            let inner = tokens(inner);
            (
                quote!(impl Into<OneOrMany<#inner>>),
                quote!(#name.into().into_vec()),
            )
        }
        Type::Boxed(inner) => {
            let inner = tokens(inner);
            (quote!(#inner), quote!(Box::new(#name)))
        }
        _ => (exact, quote!(#name)),
    }
}

/// Arguments for the fields that users give, and the initialisers of all fields.
pub(super) fn arguments<'a>(
    fields: impl IntoIterator<Item = &'a Field>,
) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let (mut arguments, mut inits) = (Vec::new(), Vec::new());
    for field in fields {
        let name = ident(&field.name);
        if field.is_asked() {
            let (ty, value) = argument(&name, &field.ty);
            arguments.push(quote!(#name: #ty));
            inits.push(if name == value.to_string() {
                quote!(#name)
            } else {
                quote!(#name: #value)
            });
        } else {
            let value = initial(field);
            inits.push(quote!(#name: #value));
        }
    }
    (arguments, inits)
}

/// What `new` sets a field to that users do not give.
pub(super) fn initial(field: &Field) -> TokenStream {
    let (Presence::Required, Some(variant)) = (field.presence, &field.only) else {
        return quote!(None);
    };
    let (ty, variant) = (tokens(&field.ty), ident(variant));
    quote!(#ty::#variant)
}

/// Where the `Default` of a type with a `new` comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DefaultFrom {
    /// It is derived: `new` sets nothing.
    Derive,
    /// From `new`, which takes nothing, but sets what can have one value only.
    New,
    /// There is none: `new` takes arguments.
    Nothing,
}

/// Where the `Default` of a type with these fields and a `new` comes from.
pub(super) fn default_from<'a>(fields: impl IntoIterator<Item = &'a Field>) -> DefaultFrom {
    let is_required = |field: &&Field| field.presence == Presence::Required;
    let mut required = fields.into_iter().filter(is_required).peekable();
    if required.peek().is_none() {
        DefaultFrom::Derive
    } else if required.any(Field::is_asked) {
        DefaultFrom::Nothing
    } else {
        DefaultFrom::New
    }
}

/// `Default` of what a `new` without arguments makes with some values set.
pub(super) fn default_as_new(name: &Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            fn default() -> Self { Self::new() }
        }
    }
}

/// A type as one would write it.
pub(super) fn compact(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" :: ", "::")
        .replace(" , ", ", ")
        .replace("< ", "<")
}
