//! Setters of what an operation can do without: on its plain value, and again on a call.

use super::docs;
use super::structs::setter;
use super::syntax::{argument, ident};
use crate::rust::{Field, Input, Operation, Place, Presence, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// The setter of an input on the plain value.
pub(super) fn of_value(input: &Input) -> TokenStream {
    if !matches!(input.place, Place::ExtraParts(_)) {
        return setter(&input.field);
    }
    let name = ident(&input.field.name);
    let (docs, ty, value) = entry(&input.field);
    quote! {
        #docs
        pub fn #name(mut self, name: impl Into<String>, value: #ty) -> Self {
            self.#name.get_or_insert_default().insert(name.into(), #value);
            self
        }
    }
}

/// The setters of all inputs on a call.
pub(super) fn of_call(operation: &Operation) -> TokenStream {
    debug_assert!(
        operation
            .optional()
            .all(|input| input.field.presence != Presence::Maybe),
        "inputs are never null"
    );
    let operation_name = ident(&operation.name);
    let setters = operation.optional().map(call_setter);
    quote!(impl<C> Call<C, #operation_name> { #(#setters)* })
}

fn call_setter(input: &Input) -> TokenStream {
    let name = ident(&input.field.name);
    if let Place::ExtraParts(_) = input.place {
        let (docs, ty, _) = entry(&input.field);
        return quote! {
            #docs
            pub fn #name(self, name: impl Into<String>, value: #ty) -> Self {
                self.map(|operation| operation.#name(name, value))
            }
        };
    }
    let docs = docs::outer(&input.field.docs);
    let deprecated = docs::deprecated(input.field.deprecated);
    let (ty, _) = argument(&name, &input.field.ty);
    quote! {
        #docs
        #deprecated
        pub fn #name(self, #name: #ty) -> Self { self.map(|operation| operation.#name(#name)) }
    }
}

/// Documentation of the setter that adds to a map, the type of its value as an argument, and the expression that makes it.
fn entry(field: &Field) -> (Option<TokenStream>, TokenStream, TokenStream) {
    let own = "Adds a part that has no input of its own.".to_owned();
    let more = field.docs.get(1..).unwrap_or_default();
    let docs: Vec<String> = std::iter::once(own).chain(more.iter().cloned()).collect();
    let value = match &field.ty {
        Type::Map(value) => value,
        _ => &Type::Json,
    };
    let (ty, expression) = argument(&ident("value"), value);
    (docs::outer(&docs), ty, expression)
}
