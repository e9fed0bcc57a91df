//! Enums and ids: open sets of values, choices, typed ids.

use super::format::Body;
use super::syntax::{compact, ident, tokens};
use super::types::attributes;
use super::{docs, limits, literals};
use crate::rust::{Choice, Id, Numbers, Payload, Plain, Told, Values, Variant, Words};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

pub(super) fn words(item: &Words, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let variants = variants(&item.values, &item.docs, |text| value_docs(text));
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that was not known when this client was made."]
            Unknown(String),
        }
    });
    let lines = item
        .values
        .iter()
        .map(|(variant, text)| format!("{variant} {text:?}"));
    body.lines(&macro_lines("values", &item.head.name, lines));
}

pub(super) fn numbers(item: &Numbers, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let variants = variants(&item.values, &item.docs, i64::to_string);
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that was not known when this client was made."]
            Unknown(i64),
        }
    });
    let lines = item
        .values
        .iter()
        .map(|(variant, number)| format!("{variant} {}", literals::number(&number.to_string())));
    body.lines(&macro_lines("number_values", &item.head.name, lines));
}

pub(super) fn values(item: &Values, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let shown = |value: &Value| format!("`{}`", value.to_string().replace('`', "'"));
    let variants = variants(&item.values, &item.docs, shown);
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that was not known when this client was made."]
            Unknown(Value),
        }
    });
    let lines = item
        .values
        .iter()
        .map(|(variant, value)| format!("{variant} {}", literals::value(value)));
    body.lines(&macro_lines("any_values", &item.head.name, lines));
}

/// The variants of an open set: each with its value and what is said of it.
fn variants<T>(
    values: &[(String, T)],
    docs: &[Vec<String>],
    shown: impl Fn(&T) -> String,
) -> Vec<TokenStream> {
    let variant = |(i, (variant, value)): (usize, &(String, T))| {
        let said = docs.get(i).into_iter().flatten().cloned();
        let docs: Vec<String> = std::iter::once(shown(value)).chain(said).collect();
        let (docs, variant) = (docs::outer(&docs), ident(variant));
        quote!(#docs #variant)
    };
    values.iter().enumerate().map(variant).collect()
}

/// The modules of the runtime that know the texts of a choice, or write its tag.
pub(super) fn forms(item: &Choice) -> impl Iterator<Item = &'static str> {
    item.variants
        .iter()
        .filter_map(|variant| match &variant.payload {
            Payload::Value { told, .. } => Some(told),
            Payload::Word(_) => None,
        })
        .flat_map(|told| {
            form(told)
                .into_iter()
                .chain(told.formed.iter().map(|member| member.1))
        })
}

fn form(told: &Told) -> Option<&'static str> {
    let known = told.known.then_some("text_known");
    known.or(told.adds_tag).or(told.form)
}

pub(super) fn choice(item: &Choice, body: &mut Body) {
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
    let unknown = item.unknown.as_ref().map(|name| {
        let name = ident(name);
        quote! {
            #[doc = " An object of a kind that was not known when this client was made."]
            #name(Map<String, Value>),
        }
    });
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #unknown }
    });
    conversions(item, body);
    if item.limited {
        body.items(limits::of_choice(item));
    }
    let lines = item.variants.iter().map(choice_line);
    let unknown = item.unknown.iter().map(|name| format!(".. {name}"));
    let tag = item.tag.as_ref();
    let head = tag.map_or_else(
        || item.head.name.clone(),
        |tag| format!("{} by {tag:?}", item.head.name),
    );
    body.lines(&macro_lines("choice", &head, lines.chain(unknown)));
}

/// A variant, the JSON that it takes, and what else tells it apart.
fn choice_line(variant: &Variant) -> String {
    let (ty, kind, told) = match &variant.payload {
        Payload::Word(word) => return format!("{} {word:?}", variant.name),
        Payload::Value { ty, kind, told, .. } => (ty, *kind, told),
    };
    let kind = match kind {
        "object" if told.closed => "closed",
        "string" if told.known => "words",
        kind => kind,
    };
    let form = form(told).map(|form| format!(" as {form}"));
    let tags = (!told.tags.is_empty()).then(|| format!(" = {}", alternatives(&told.tags)));
    let listed = told
        .listed
        .iter()
        .map(|(member, values)| format!("{member:?} = {}", alternatives(values)));
    let listed: Vec<String> = listed.collect();
    let listed = (!listed.is_empty()).then(|| format!(" if {}", listed.join(" && ")));
    let formed = told.formed.iter();
    let formed: Vec<String> = formed
        .map(|(member, form)| format!("{member:?} as {form}"))
        .collect();
    let formed = (!formed.is_empty()).then(|| format!(" where {}", formed.join(" && ")));
    let ty = compact(&tokens(ty));
    let told: String = [form, tags, listed, formed].into_iter().flatten().collect();
    format!("{}({ty}) {kind}{told}", variant.name)
}

fn alternatives(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    values.join(" | ")
}

/// `From` for what a variant holds, and for the plain type that this is made of.
fn conversions(item: &Choice, body: &mut Body) {
    for variant in &item.variants {
        let Payload::Value {
            ty, from, plain, ..
        } = &variant.payload
        else {
            continue;
        };
        if *from {
            body.items(conversion(item, variant, &tokens(ty), &quote!(value)));
        }
        match plain {
            Some(Plain::Number) => body.items(conversion(
                item,
                variant,
                &quote!(u64),
                &quote!(value.into()),
            )),
            Some(Plain::Text) => body.items(conversion(
                item,
                variant,
                &quote!(&str),
                &quote!(value.into()),
            )),
            None => {}
        }
    }
}

fn conversion(
    item: &Choice,
    variant: &Variant,
    ty: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let (name, variant) = (ident(&item.head.name), ident(&variant.name));
    quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self { Self::#variant(#value) }
        }
    }
}

pub(super) fn id(item: &Id, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let (derives, plain, line) = if item.text {
        (
            quote!(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash),
            quote!(String),
            "text_id",
        )
    } else {
        (
            quote!(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash),
            quote!(u64),
            "number_id",
        )
    };
    body.items(quote! {
        #attributes
        #[derive(#derives)]
        pub struct #name(#plain);
    });
    body.lines(&format!("{line}! {{ {} }}\n", item.head.name));
}

fn macro_lines(name: &str, ty: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<String> = lines.map(|line| format!("        {line},\n")).collect();
    let lines = lines.concat();
    format!("{name}! {{\n    {ty} {{\n{lines}    }}\n}}\n")
}

/// A listed text as its own documentation.
fn value_docs(text: &str) -> String {
    if text.is_empty() {
        "The empty text.".to_owned()
    } else {
        format!("`{}`", text.replace('`', "'"))
    }
}
