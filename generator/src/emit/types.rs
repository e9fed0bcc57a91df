//! Modules of types: their imports, and their items in order.

use super::syntax::{each_type, ident};
use super::{Module, Piece, docs, enums, structs};
use crate::rust::{Client, Constructor, Head, Item, Payload, Struct, Type, TypeModule};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The file of the generator that makes these modules.
const ORIGIN: &str = "generator/src/emit/types.rs";

/// `src/types/mod.rs`
pub(super) fn index(client: &Client) -> Module {
    let docs = docs::inner(&[format!(
        "Types of the {}: what requests take and what answers give.",
        client.title
    )]);
    let modules: Vec<Ident> = client
        .types
        .iter()
        .map(|module| ident(&module.name))
        .collect();
    let deprecated = docs::serves_deprecated(client);
    let tokens = quote! {
        #docs
        #deprecated
        #(mod #modules;)*
        #(pub use #modules::*;)*
    };
    Module {
        origin: ORIGIN,
        path: "src/types/mod.rs".to_owned(),
        pieces: vec![Piece::Tokens(tokens)],
    }
}

/// A file of types.
pub(super) fn module(module: &TypeModule) -> Module {
    let mut pieces = vec![Piece::Tokens(head(module))];
    for item in &module.items {
        match item {
            Item::Struct(item) => structs::structure(item, &mut pieces),
            Item::Words(item) => enums::words(item, &mut pieces),
            Item::Numbers(item) => enums::numbers(item, &mut pieces),
            Item::Choice(item) => enums::choice(item, &mut pieces),
            Item::Id(item) => enums::id(item, &mut pieces),
        }
    }
    Module {
        origin: ORIGIN,
        path: format!("src/types/{}.rs", module.name),
        pieces,
    }
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
    let json_map = module.items.iter().any(uses_json_map).then(|| {
        quote!(
            use serde_json::Map;
        )
    });
    let json = json.then(|| {
        quote!(
            use serde_json::Value;
        )
    });
    let map = map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
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
    let mut found = matches!(
        item,
        Item::Struct(Struct {
            extra: Some(Type::Json),
            ..
        })
    );
    for ty in item_types(item) {
        each_type(ty, &mut |ty| found |= *ty == Type::JsonObject);
    }
    found
}

fn item_names(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => {
            let required = match &item.constructor {
                Some(Constructor::Required(name)) => Some(name.clone()),
                Some(Constructor::Arguments) | None => None,
            };
            std::iter::once(item.head.name.clone())
                .chain(required)
                .collect()
        }
        Item::Words(item) => vec![item.head.name.clone()],
        Item::Numbers(item) => vec![item.head.name.clone()],
        Item::Choice(item) => vec![item.head.name.clone()],
        Item::Id(item) => vec![item.head.name.clone()],
    }
}

fn item_types(item: &Item) -> Vec<&Type> {
    match item {
        Item::Struct(item) => item
            .fields
            .iter()
            .map(|field| &field.ty)
            .chain(&item.extra)
            .collect(),
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

pub(super) fn attributes(head: &Head) -> TokenStream {
    let docs = docs::outer(&head.docs);
    let deprecated = docs::deprecated(head.deprecated);
    quote!(#docs #deprecated)
}
