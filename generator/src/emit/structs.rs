//! Structs: declaration, constructor and setters, and the line per field from which the serde implementations come.

use super::format::Body;
use super::forms::form;
use super::syntax::{
    DefaultFrom, argument, arguments, default_as_new, default_from, extra_tokens, ident, initial,
    present, tokens,
};
use super::types::attributes;
use super::{docs, limits, lints};
use crate::rust::{Constructor, Field, Lenience, Presence, Struct, Type};
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write;

pub(super) fn structure(item: &Struct, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let has_new = item.constructor.is_some();
    let derives = has_new && default_from(&item.fields) == DefaultFrom::Derive;
    let default = derives.then(|| quote!(Default,));
    let must_use = has_new.then(|| quote!(#[must_use]));
    let lints = lints::structure(&item.fields);
    let fields = item.fields.iter().map(declaration);
    let extra = item.extra.as_ref().map(|ty| {
        let ty = extra_tokens(ty);
        quote!(#[doc = " Members that have no field of their own."] pub extra: #ty,)
    });
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        #must_use
        #lints
        pub struct #name { #(#fields,)* #extra }
    });
    if let Some(Constructor::Required(required)) = &item.constructor {
        body.items(required_struct(item, required));
    }
    if item.constructor.is_some() {
        body.items(constructor(item));
    }
    if let Some(method) = &item.answered_tier {
        body.items(answered_tier(item, method));
    }
    if item.limited {
        body.items(limits::of_struct(item));
    }
    body.lines(&object_lines(
        &item.head.name,
        &item.fields,
        item.extra.is_some(),
        &item.unsent,
    ));
}

fn declaration(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated);
    let ty = present(field);
    quote!(#docs #deprecated pub #name: #ty)
}

fn required_struct(item: &Struct, required: &str) -> TokenStream {
    let name = ident(required);
    let docs = docs::outer(&[format!("What a [`{}`] needs.", item.head.name)]);
    let asked = item.fields.iter().filter(|field| field.is_asked());
    let lints = lints::structure(asked.clone());
    let fields = asked.map(declaration);
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #lints
        pub struct #name { #(#fields,)* }
    }
}

fn constructor(item: &Struct) -> TokenStream {
    let name = ident(&item.head.name);
    let (new, default) = match default_from(&item.fields) {
        DefaultFrom::Derive => (empty_new(), None),
        DefaultFrom::New => (new_function(item), Some(default_as_new(&name))),
        DefaultFrom::Nothing => (new_function(item), None),
    };
    let setters = item
        .fields
        .iter()
        .filter(|field| field.presence != Presence::Required)
        .filter(|field| !item.read_only.contains(&field.wire))
        .map(setter);
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
    quote!(impl #name { #new #(#setters)* #extra } #default)
}

fn answered_tier(item: &Struct, method: &str) -> TokenStream {
    let (name, method) = (ident(&item.head.name), ident(method));
    let docs = docs::outer(&["What the server answered: [`Tier::Token`] if a field is there that comes only with a token, \
        else [`Tier::None`].".to_owned()]);
    let fields = item.fields.iter().filter(|field| field.token);
    let fields = fields.map(|field| ident(&field.name));
    quote! {
        impl #name {
            #docs
            pub fn #method(&self) -> Tier {
                if #(self.#fields.is_some())||* { Tier::Token } else { Tier::None }
            }
        }
    }
}

fn empty_new() -> TokenStream {
    let doc = docs::outer(&["A value with nothing set.".to_owned()]);
    quote!(#doc pub fn new() -> Self { Self::default() })
}

fn new_function(item: &Struct) -> TokenStream {
    let doc = docs::outer(&["A value of what is required; nothing else is set.".to_owned()]);
    let extra = item.extra.as_ref().map(|ty| {
        if *ty == Type::Json {
            quote!(extra: Map::new(),)
        } else {
            quote!(extra: BTreeMap::new(),)
        }
    });
    let long = lints::lines(item.fields.len());
    if let Some(Constructor::Required(required)) = &item.constructor {
        let required = ident(required);
        let inits = item.fields.iter().map(|field| {
            let name = ident(&field.name);
            if field.is_asked() {
                quote!(#name: required.#name)
            } else {
                let value = initial(field);
                quote!(#name: #value)
            }
        });
        return quote! {
            #doc
            #long
            pub fn new(required: #required) -> Self { Self { #(#inits,)* #extra } }
        };
    }
    let lints = lints::arguments(&item.fields);
    let (arguments, inits) = arguments(&item.fields);
    quote! {
        #doc
        #long
        #lints
        pub fn new(#(#arguments),*) -> Self { Self { #(#inits,)* #extra } }
    }
}

/// The chained setter of a field, and the method that sends null where that differs from leaving it out.
pub(super) fn setter(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let docs = docs::outer(&field.docs);
    let deprecated = docs::deprecated(field.deprecated);
    let (ty, value) = argument(&name, &field.ty);
    let value = if field.presence == Presence::Maybe {
        quote!(Some(Some(#value)))
    } else {
        quote!(Some(#value))
    };
    let clear = field.clear.as_ref().map(|clear| {
        let clear = ident(clear);
        let end = if field.null_in_json_only {
            " in JSON; as a pair or a part it is left out."
        } else {
            "."
        };
        let docs = docs::outer(&[format!("Sends null as `{}`{end}", field.wire)]);
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

/// The line per field from which the serde implementations come.
pub(super) fn object_lines(name: &str, fields: &[Field], extra: bool, unsent: &[usize]) -> String {
    let object = object_macro(extra);
    let mut text = format!("{object}! {{\n    {name} {{\n");
    for (i, field) in fields.iter().enumerate() {
        let kind = member_kind(field);
        let form = form(&field.ty).map_or_else(String::new, |form| format!("<{form}>"));
        let _ = writeln!(
            text,
            "        {i} {:?} {} {kind}{form},",
            field.wire, field.name
        );
    }
    if extra {
        text.push_str("        .. extra\n");
    }
    text.push_str("    }\n");
    if !unsent.is_empty() {
        let places: Vec<String> = unsent.iter().map(usize::to_string).collect();
        let _ = writeln!(text, "    unless is_sending [{}]", places.join(" "));
    }
    text.push_str("}\n");
    text
}

/// The macro that takes the lines.
pub(super) fn object_macro(extra: bool) -> &'static str {
    if extra { "map_object" } else { "object" }
}

/// The module of the runtime that reads and writes a field.
pub(super) fn member_kind(field: &Field) -> &'static str {
    match (field.presence, form(&field.ty)) {
        (Presence::Required, None) => "required",
        (Presence::Optional, None) => "optional",
        (Presence::Nullable, None) => "nullable",
        (Presence::Maybe, None) => "maybe",
        (Presence::Required, Some(_)) if is_listed(&field.ty) => "listed_as",
        (Presence::Required, Some(_)) => "required_as",
        (Presence::Optional, Some(_)) => "optional_as",
        (Presence::Nullable, Some(_)) => "nullable_as",
        (Presence::Maybe, Some(_)) => "maybe_as",
    }
}

/// Whether absent reads as a value: an empty list.
fn is_listed(ty: &Type) -> bool {
    matches!(ty, Type::Lenient(_, Lenience::List { null: true, .. }))
}
