//! `impl Limits`: the checks that a request passes before it is sent.

use super::lints;
use super::syntax::ident;
use crate::rust::{Check, Field, Limit, Presence};
use proc_macro2::TokenStream;
use quote::quote;

/// `impl Limits`
pub(super) fn limits_impl(
    name: &str,
    fields: &[Field],
    exactly_one: &[Vec<Vec<String>>],
) -> TokenStream {
    let name = ident(name);
    let lines = fields.iter().map(|field| field.limits.len()).sum();
    let lines = lints::lines(lines);
    let checks = fields
        .iter()
        .flat_map(|field| field.limits.iter().map(|limit| check(field, limit)));
    let one = exactly_one
        .iter()
        .map(|sets| exactly_one_check(fields, sets));
    quote! {
        impl Limits for #name {
            #lines
            fn check(&self, limits: &mut Checker) { #(#checks)* #(#one)* }
        }
    }
}

fn check(field: &Field, limit: &Limit) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let values = match (field.presence, limit.elements) {
        (Presence::Required, false) => quote!([&self.#name]),
        (Presence::Required, true) | (Presence::Optional | Presence::Nullable, false) => {
            quote!(&self.#name)
        }
        (Presence::Optional | Presence::Nullable, true) | (Presence::Maybe, false) => {
            quote!(self.#name.iter().flatten())
        }
        (Presence::Maybe, true) => quote!(self.#name.iter().flatten().flatten()),
    };
    let range = |range: &str| {
        range
            .parse::<TokenStream>()
            .expect("plan writes ranges that parse")
    };
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
        let present =
            set.iter().map(
                |wire| match fields.iter().find(|field| field.wire == *wire) {
                    Some(field) if field.presence != Presence::Required => {
                        let name = ident(&field.name);
                        quote!(self.#name.is_some())
                    }
                    _ => quote!(true),
                },
            );
        quote!((#names, #(#present)&&*))
    });
    quote!(limits.exactly_one(&[#(#sets),*]);)
}
