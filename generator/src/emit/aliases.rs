//! Former names of operations: deprecated methods and types that lead to those of today.

use super::docs;
use super::syntax::{arguments, ident};
use crate::rust::{Alias, Operation};
use proc_macro2::TokenStream;
use quote::quote;

/// The former methods of an operation, for its handle.
pub(super) fn methods(operation: &Operation) -> impl Iterator<Item = TokenStream> {
    let known = operation
        .aliases
        .iter()
        .filter_map(|alias| Some((alias, alias.method.as_ref()?)));
    known.map(|(alias, former)| {
        let (name, method, former) = (
            ident(&operation.name),
            ident(&operation.method_name),
            ident(former),
        );
        let docs = former_name(&format!("Self::{}", operation.method_name));
        let deprecated = deprecated(alias, &operation.method_name);
        let (arguments, _) = arguments(operation.required().map(|input| &input.field));
        let names = operation.required().map(|input| ident(&input.field.name));
        quote! {
            #docs
            #deprecated
            pub fn #former(&self, #(#arguments),*) -> Call<C, #name> where C: Allows<#name> {
                self.#method(#(#names),*)
            }
        }
    })
}

/// The former types of an operation's plain value.
pub(super) fn types(operation: &Operation) -> impl Iterator<Item = TokenStream> {
    let known = operation
        .aliases
        .iter()
        .filter_map(|alias| Some((alias, alias.name.as_ref()?)));
    known.map(|(alias, former)| {
        let (name, former) = (ident(&operation.name), ident(former));
        let docs = former_name(&operation.name);
        let deprecated = deprecated(alias, &operation.name);
        quote! {
            #docs
            #deprecated
            pub type #former = #name;
        }
    })
}

fn former_name(of: &str) -> Option<TokenStream> {
    docs::outer(&[format!("Former name of [`{of}`].")])
}

fn deprecated(alias: &Alias, name: &str) -> TokenStream {
    let (since, note) = (&alias.since, format!("renamed to `{name}`"));
    quote!(#[deprecated(since = #since, note = #note)])
}
