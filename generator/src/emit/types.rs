//! Modules of types.

use super::{Module, Piece, docs};
use crate::rust::{Check, Choice, Client, Constructor, Field, Head, Id, Item, Limit, Numbers, Payload, Presence, Struct, Type, TypeModule, Words};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The file of the generator that makes these modules.
const ORIGIN: &str = "generator/src/emit/types.rs";

/// An identifier, raw where the name says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// `src/types/mod.rs`
pub(super) fn index(client: &Client) -> Module {
    let docs = docs::inner(&[format!("Types of the {}: what requests take and what answers give.", client.title)]);
    let modules: Vec<Ident> = client.types.iter().map(|module| ident(&module.name)).collect();
    let tokens = quote! {
        #docs
        #(mod #modules;)*
        #(pub use #modules::*;)*
    };
    Module { origin: ORIGIN, path: "src/types/mod.rs".to_owned(), pieces: vec![Piece::Tokens(tokens)] }
}

/// A file of types.
pub(super) fn module(module: &TypeModule) -> Module {
    let mut pieces = vec![Piece::Tokens(head(module))];
    for item in &module.items {
        match item {
            Item::Struct(item) => structure(item, &mut pieces),
            Item::Words(item) => words(item, &mut pieces),
            Item::Numbers(item) => numbers(item, &mut pieces),
            Item::Choice(item) => choice(item, &mut pieces),
            Item::Id(item) => id(item, &mut pieces),
        }
    }
    Module { origin: ORIGIN, path: format!("src/types/{}.rs", module.name), pieces }
}

/// Module documentation and imports: exactly what the items name.
fn head(module: &TypeModule) -> TokenStream {
    let docs = docs::inner(std::slice::from_ref(&module.docs));
    let mut runtime: BTreeSet<&str> = BTreeSet::new();
    let mut named = BTreeSet::new();
    let mut json = false;
    let mut map = false;
    for item in &module.items {
        runtime.extend(macros(item));
        for ty in item_types(item) {
            each_type(ty, &mut |ty| match ty {
                Type::Secret => {
                    runtime.insert("Secret");
                }
                Type::Struct(name) | Type::Named(name) => {
                    named.insert(name.clone());
                }
                Type::Json | Type::JsonObject => json = true,
                Type::Map(_) => map = true,
                _ => {}
            });
        }
        map |= matches!(item, Item::Struct(Struct { extra: Some(ty), .. }) if *ty != Type::Json);
    }
    let own: BTreeSet<String> = module.items.iter().flat_map(item_names).collect();
    let foreign: Vec<Ident> = named.difference(&own).map(|name| ident(name)).collect();
    let foreign = (!foreign.is_empty()).then(|| quote!(use super::{#(#foreign),*};));
    let runtime: Vec<Ident> = runtime.into_iter().map(ident).collect();
    let json_map = module.items.iter().any(uses_json_map).then(|| quote!(use serde_json::Map;));
    let json = json.then(|| quote!(use serde_json::Value;));
    let map = map.then(|| quote!(use std::collections::BTreeMap;));
    quote! {
        #docs
        #foreign
        use crate::runtime::{#(#runtime),*};
        #json_map
        #json
        #map
    }
}

fn macros(item: &Item) -> Vec<&'static str> {
    match item {
        Item::Struct(item) if item.limited => vec!["object", "Checker", "Limits"],
        Item::Struct(_) => vec!["object"],
        Item::Words(_) => vec!["values"],
        Item::Numbers(_) => vec!["number_values"],
        Item::Choice(_) => vec!["choice"],
        Item::Id(id) => vec![if id.text { "text_id" } else { "number_id" }],
    }
}

fn uses_json_map(item: &Item) -> bool {
    let mut found = matches!(item, Item::Struct(Struct { extra: Some(Type::Json), .. }));
    item_types(item).into_iter().for_each(|ty| each_type(ty, &mut |ty| found |= *ty == Type::JsonObject));
    found
}

fn item_names(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => {
            let required = match &item.constructor {
                Some(Constructor::Required(name)) => Some(name.clone()),
                Some(Constructor::Arguments) | None => None,
            };
            std::iter::once(item.head.name.clone()).chain(required).collect()
        }
        Item::Words(item) => vec![item.head.name.clone()],
        Item::Numbers(item) => vec![item.head.name.clone()],
        Item::Choice(item) => vec![item.head.name.clone()],
        Item::Id(item) => vec![item.head.name.clone()],
    }
}

fn item_types(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(item) => item.fields.iter().map(|field| &field.ty).chain(&item.extra).collect(),
        Item::Choice(item) => item
            .variants
            .iter()
            .filter_map(|variant| match &variant.payload {
                Payload::Value { ty, .. } => Some(ty),
                Payload::Word(_) => None,
            })
            .collect(),
        Item::Words(_) | Item::Numbers(_) | Item::Id(_) => Vec::new(),
    }
}

/// Visits a type and the types inside it.
pub(super) fn each_type(ty: &Type, visit: &mut impl FnMut(&Type)) {
    visit(ty);
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Option(inner) | Type::Boxed(inner) => each_type(inner, visit),
        _ => {}
    }
}

fn attributes(head: &Head) -> TokenStream {
    let docs = docs::outer(&head.docs);
    let deprecated = docs::deprecated(head.deprecated);
    quote!(#docs #deprecated)
}

fn structure(item: &Struct, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let default = can_default(item).then(|| quote!(Default,));
    let must_use = item.constructor.as_ref().map(|_| quote!(#[must_use]));
    let fields = item.fields.iter().map(declaration);
    let extra = item.extra.as_ref().map(|ty| {
        let ty = extra_tokens(ty);
        quote!(#[doc = " Members that have no field of their own."] pub extra: #ty,)
    });
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        #must_use
        pub struct #name { #(#fields,)* #extra }
    }));
    if let Some(Constructor::Required(required)) = &item.constructor {
        pieces.push(Piece::Tokens(required_struct(item, required)));
    }
    if item.constructor.is_some() {
        pieces.push(Piece::Tokens(constructor(item)));
    }
    if item.limited {
        pieces.push(Piece::Tokens(limits_impl(&item.head.name, &item.fields, &item.exactly_one)));
    }
    pieces.push(Piece::Text(object_lines(&item.head.name, &item.fields, item.extra.is_some())));
}

/// Whether `new` takes nothing, so that `Default` says the same.
fn can_default(item: &Struct) -> bool {
    item.constructor.is_some() && item.fields.iter().all(|field| field.presence != Presence::Required)
}

fn declaration(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated);
    let ty = present(field);
    quote!(#docs #deprecated pub #name: #ty)
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
        Type::String => quote!(String),
        Type::Secret => quote!(Secret<String>),
        Type::Date => quote!(chrono::NaiveDate),
        Type::DateTime => quote!(chrono::DateTime<chrono::FixedOffset>),
        Type::Json => quote!(Value),
        Type::JsonObject => quote!(Map<String, Value>),
        Type::Struct(name) | Type::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::List(inner) => wrapped(&quote!(Vec), inner),
        Type::Map(inner) => {
            let inner = tokens(inner);
            quote!(BTreeMap<String, #inner>)
        }
        Type::Option(inner) => wrapped(&quote!(Option), inner),
        Type::Boxed(inner) => wrapped(&quote!(Box), inner),
    }
}

fn wrapped(outer: &TokenStream, inner: &Type) -> TokenStream {
    let inner = tokens(inner);
    quote!(#outer<#inner>)
}

fn extra_tokens(ty: &Type) -> TokenStream {
    if *ty == Type::Json { quote!(Map<String, Value>) } else { tokens(&Type::Map(Box::new(ty.clone()))) }
}

/// How an argument of this type is declared, and the expression that makes the value of it.
pub(super) fn argument(name: &Ident, ty: &Type) -> (TokenStream, TokenStream) {
    let exact = tokens(ty);
    match ty {
        Type::String | Type::Secret | Type::Named(_) | Type::Json => (quote!(impl Into<#exact>), quote!(#name.into())),
        Type::List(inner) => {
            let inner_exact = tokens(inner);
            match **inner {
                Type::String | Type::Named(_) => {
                    (quote!(impl IntoIterator<Item = impl Into<#inner_exact>>), quote!(#name.into_iter().map(Into::into).collect()))
                }
                _ => (quote!(impl IntoIterator<Item = #inner_exact>), quote!(#name.into_iter().collect())),
            }
        }
        Type::Boxed(inner) => {
            let inner = tokens(inner);
            (quote!(#inner), quote!(Box::new(#name)))
        }
        _ => (exact, quote!(#name)),
    }
}

fn required_struct(item: &Struct, required: &str) -> TokenStream {
    let name = ident(required);
    let docs = docs::outer(&[format!("What a [`{}`] needs.", item.head.name)]);
    let fields = item.fields.iter().filter(|field| field.presence == Presence::Required).map(declaration);
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name { #(#fields,)* }
    }
}

fn constructor(item: &Struct) -> TokenStream {
    let name = ident(&item.head.name);
    let new = new_function(item);
    let setters = item.fields.iter().filter(|field| field.presence != Presence::Required).map(setter);
    let extra = item.extra.as_ref().map(|ty| {
        let ty = tokens(ty);
        quote! {
            #[doc = " Adds a member that has no field of its own."]
            pub fn extra(mut self, name: impl Into<String>, value: impl Into<#ty>) -> Self {
                self.extra.insert(name.into(), value.into());
                self
            }
        }
    });
    quote!(impl #name { #new #(#setters)* #extra })
}

fn new_function(item: &Struct) -> TokenStream {
    let doc = docs::outer(&["A value with what is required; all else is left out.".to_owned()]);
    if can_default(item) {
        let doc = docs::outer(&["A value with everything left out.".to_owned()]);
        return quote!(#doc pub fn new() -> Self { Self::default() });
    }
    let extra = item.extra.as_ref().map(|ty| if *ty == Type::Json { quote!(extra: Map::new(),) } else { quote!(extra: BTreeMap::new(),) });
    if let Some(Constructor::Required(required)) = &item.constructor {
        let required = ident(required);
        let inits = item.fields.iter().map(|field| {
            let name = ident(&field.name);
            if field.presence == Presence::Required { quote!(#name: required.#name) } else { quote!(#name: None) }
        });
        return quote!(#doc pub fn new(required: #required) -> Self { Self { #(#inits,)* #extra } });
    }
    let (arguments, inits) = arguments(&item.fields);
    quote!(#doc pub fn new(#(#arguments),*) -> Self { Self { #(#inits,)* #extra } })
}

/// Arguments for the required fields, and the initialisers of all fields.
pub(super) fn arguments<'a>(fields: impl IntoIterator<Item = &'a Field>) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let (mut arguments, mut inits) = (Vec::new(), Vec::new());
    for field in fields {
        let name = ident(&field.name);
        if field.presence == Presence::Required {
            let (ty, value) = argument(&name, &field.ty);
            arguments.push(quote!(#name: #ty));
            inits.push(if value.to_string() == name.to_string() { quote!(#name) } else { quote!(#name: #value) });
        } else {
            inits.push(quote!(#name: None));
        }
    }
    (arguments, inits)
}

/// The chained setter of a field, and the method that sends null where that differs from leaving it out.
pub(super) fn setter(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated);
    let (ty, value) = argument(&name, &field.ty);
    let value = if field.presence == Presence::Maybe { quote!(Some(Some(#value))) } else { quote!(Some(#value)) };
    let clear = field.clear.as_ref().map(|clear| {
        let clear = ident(clear);
        let docs = docs::outer(&[format!("Sends null as `{}`.", field.wire)]);
        quote! {
            #docs
            pub fn #clear(mut self) -> Self {
                self.#name = Some(None);
                self
            }
        }
    });
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #clear
    }
}

/// `impl Limits`
pub(super) fn limits_impl(name: &str, fields: &[Field], exactly_one: &[Vec<String>]) -> TokenStream {
    let name = ident(name);
    let checks = fields.iter().flat_map(|field| field.limits.iter().map(|limit| check(field, limit)));
    let one = (!exactly_one.is_empty()).then(|| exactly_one_check(fields, exactly_one));
    quote! {
        impl Limits for #name {
            fn check(&self, limits: &mut Checker) { #(#checks)* #one }
        }
    }
}

fn check(field: &Field, limit: &Limit) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let values = match (field.presence, limit.elements) {
        (Presence::Required, false) => quote!([&self.#name]),
        (Presence::Required, true) => quote!(&self.#name),
        (Presence::Optional | Presence::Nullable, false) => quote!(&self.#name),
        (Presence::Optional | Presence::Nullable, true) | (Presence::Maybe, false) => quote!(self.#name.iter().flatten()),
        (Presence::Maybe, true) => quote!(self.#name.iter().flatten().flatten()),
    };
    let range = |range: &str| range.parse::<TokenStream>().expect("plan writes ranges that parse");
    match &limit.check {
        Check::Length(bounds) => {
            let bounds = range(bounds);
            quote!(limits.length(#wire, #values, #bounds);)
        }
        Check::Range(bounds) => {
            let bounds = range(bounds);
            quote!(limits.range(#wire, #values, #bounds);)
        }
        Check::Items(bounds) => {
            let bounds = range(bounds);
            quote!(limits.items(#wire, #values, #bounds);)
        }
        Check::Unique => quote!(limits.unique(#wire, #values);),
        Check::Nested => quote!(limits.nested(#wire, #values);),
    }
}

fn exactly_one_check(fields: &[Field], sets: &[Vec<String>]) -> TokenStream {
    let sets = sets.iter().map(|set| {
        let names = set.join(" and ");
        let present = set.iter().map(|wire| match fields.iter().find(|field| field.wire == *wire) {
            Some(field) if field.presence != Presence::Required => {
                let name = ident(&field.name);
                quote!(self.#name.is_some())
            }
            _ => quote!(true),
        });
        quote!((#names, #(#present)&&*))
    });
    quote!(limits.exactly_one(&[#(#sets),*]);)
}

/// The line per field from which the serde implementations come.
pub(super) fn object_lines(name: &str, fields: &[Field], extra: bool) -> String {
    let mut text = format!("object! {{\n    {name} {{\n");
    for (i, field) in fields.iter().enumerate() {
        let kind = match field.presence {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Nullable => "nullable",
            Presence::Maybe => "maybe",
        };
        let _ = writeln!(text, "        {i} {:?} {} {kind},", field.wire, field.name);
    }
    if extra {
        text.push_str("        .. extra\n");
    }
    text.push_str("    }\n}\n");
    text
}

fn words(item: &Words, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let variants = item.values.iter().map(|(variant, text)| {
        let variant = ident(variant);
        let docs = docs::outer(&[format!("`{}`", text.replace('`', "'"))]);
        quote!(#docs #variant)
    });
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that was not known when this client was made."]
            Unknown(String),
        }
    }));
    let lines = item.values.iter().map(|(variant, text)| format!("{variant} {text:?}"));
    pieces.push(Piece::Text(macro_lines("values", &item.head.name, lines)));
}

fn numbers(item: &Numbers, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let variants = item.values.iter().map(|(variant, number)| {
        let variant = ident(variant);
        let docs = docs::outer(&[format!("{number}")]);
        quote!(#docs #variant)
    });
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that was not known when this client was made."]
            Unknown(i64),
        }
    }));
    let lines = item.values.iter().map(|(variant, number)| format!("{variant} {number}"));
    pieces.push(Piece::Text(macro_lines("number_values", &item.head.name, lines)));
}

fn choice(item: &Choice, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let variants = item.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let docs = docs::outer(&variant.docs);
        match &variant.payload {
            Payload::Word(_) => quote!(#docs #name),
            Payload::Value { ty, .. } => {
                let ty = tokens(ty);
                quote!(#docs #name(#ty))
            }
        }
    });
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    }));
    conversions(item, pieces);
    let lines = item.variants.iter().map(|variant| match &variant.payload {
        Payload::Word(word) => format!("{} {word:?}", variant.name),
        Payload::Value { ty, kind, .. } => format!("{}({}) {kind}", variant.name, compact(&tokens(ty))),
    });
    pieces.push(Piece::Text(macro_lines("choice", &item.head.name, lines)));
}

/// `From` for every variant that no other variant's type could be meant by; for a typed id also from its plain value.
fn conversions(item: &Choice, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    for variant in &item.variants {
        let Payload::Value { ty, from: true, .. } = &variant.payload else { continue };
        let variant = ident(&variant.name);
        let ty = tokens(ty);
        pieces.push(Piece::Tokens(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self { Self::#variant(value) }
            }
        }));
    }
}

fn id(item: &Id, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let (derives, plain, line) = if item.text {
        (quote!(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash), quote!(String), "text_id")
    } else {
        (quote!(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash), quote!(u64), "number_id")
    };
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(#derives)]
        pub struct #name(#plain);
    }));
    pieces.push(Piece::Text(format!("{line}! {{ {} }}\n", item.head.name)));
}

fn macro_lines(name: &str, ty: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("        {line},\n")).collect();
    format!("{name}! {{\n    {ty} {{\n{lines}    }}\n}}\n")
}

/// A type as one would write it.
pub(super) fn compact(tokens: &TokenStream) -> String {
    tokens.to_string().replace(" < ", "<").replace(" >", ">").replace(" :: ", "::").replace(" , ", ", ").replace("< ", "<")
}
