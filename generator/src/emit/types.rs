//! Modules of types: their imports, and their items in order.

use super::format::Body;
use super::imports::Imports;
use super::index::path_in;
use super::structs::object_macro;
use super::{Module, docs, enums, newtypes, structs};
use crate::rust::{Constructor, Head, Item, Type, TypeModule};
use proc_macro2::TokenStream;
use quote::quote;

/// The file of the generator that makes these modules.
const ORIGIN: &str = "generator/src/emit/types.rs";

/// A file of types.
pub(super) fn module(module: &TypeModule) -> Module {
    let imports = imports(module);
    let mut body = Body::of(head(module, &imports));
    for item in &module.items {
        match item {
            Item::Struct(item) => structs::structure(item, &mut body),
            Item::Words(item) => enums::words(item, &mut body),
            Item::Numbers(item) => enums::numbers(item, &mut body),
            Item::Values(item) => enums::values(item, &mut body),
            Item::Choice(item) => enums::choice(item, &mut body),
            Item::Id(item) => enums::id(item, &mut body),
            Item::Newtype(item) => newtypes::newtype(item, &mut body),
        }
    }
    Module {
        origin: ORIGIN,
        path: format!(
            "src/types/{}.rs",
            path_in(module.feature.as_ref(), &module.name)
        ),
        needs: imports.needs(module.feature.as_ref()),
        body,
    }
}

/// Module documentation and imports.
fn head(module: &TypeModule, imports: &Imports) -> TokenStream {
    let docs = docs::inner(std::slice::from_ref(&module.docs));
    let own = module.items.iter().flat_map(item_names).collect();
    let path = if module.feature.is_some() {
        quote!(crate::types)
    } else {
        quote!(super)
    };
    let imports = imports.tokens(&path, &own);
    quote!(#docs #imports)
}

/// Exactly what the items name.
fn imports(module: &TypeModule) -> Imports {
    let mut imports = Imports::default();
    for item in &module.items {
        imports.runtime([macro_of(item)]);
        if is_limited(item) {
            imports.runtime(["Checker", "Limits"]);
        }
        for ty in item.types() {
            imports.ty(ty);
        }
        match item {
            Item::Values(_) => imports.json(),
            Item::Choice(item) => {
                if item.unknown.is_some() {
                    imports.json_object();
                }
                imports.modules(enums::forms(item));
            }
            Item::Struct(_)
            | Item::Words(_)
            | Item::Numbers(_)
            | Item::Id(_)
            | Item::Newtype(_) => {}
        }
        if let Item::Struct(item) = item {
            imports.runtime(item.answered_tier.as_ref().map(|_| "Tier"));
            imports.members(&item.fields);
            imports.modules((!item.unsent.is_empty()).then_some("is_sending"));
            item.extra.iter().for_each(|ty| imports.ty(&extra_type(ty)));
        }
    }
    imports
}

/// The type of the field that holds unnamed members.
fn extra_type(ty: &Type) -> Type {
    match ty {
        Type::Json => Type::JsonObject,
        ty => Type::Map(Box::new(ty.clone())),
    }
}

fn is_limited(item: &Item) -> bool {
    match item {
        Item::Struct(item) => item.limited,
        Item::Choice(item) => item.limited,
        Item::Newtype(item) => item.limited,
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) => false,
    }
}

fn macro_of(item: &Item) -> &'static str {
    match item {
        Item::Struct(item) => object_macro(item.extra.is_some()),
        Item::Words(_) => "values",
        Item::Numbers(_) => "number_values",
        Item::Values(_) => "any_values",
        Item::Choice(_) => "choice",
        Item::Id(id) => {
            if id.text {
                "text_id"
            } else {
                "number_id"
            }
        }
        Item::Newtype(_) => "newtype",
    }
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
        Item::Values(item) => vec![item.head.name.clone()],
        Item::Choice(item) => vec![item.head.name.clone()],
        Item::Id(item) => vec![item.head.name.clone()],
        Item::Newtype(item) => vec![item.head.name.clone()],
    }
}

pub(super) fn attributes(head: &Head) -> TokenStream {
    let docs = docs::outer(&head.docs);
    let deprecated = docs::deprecated(head.deprecated);
    quote!(#docs #deprecated)
}
