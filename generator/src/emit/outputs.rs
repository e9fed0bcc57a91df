//! What an operation gives: the type, the expression that reads it, and an enum where it differs with the status.

use super::docs;
use super::imports::Imports;
use super::syntax::{ident, tokens};
use crate::rust::{ByStatus, Output, StatusVariant};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The type.
pub(crate) fn ty(output: &Output) -> TokenStream {
    match output {
        Output::Empty => quote!(()),
        Output::Text => quote!(String),
        Output::Bytes => quote!(Bytes),
        Output::SecretJson(ty) | Output::Json(ty) => tokens(ty),
        Output::ByStatus(by_status) => {
            let name = ident(&by_status.name);
            quote!(#name)
        }
    }
}

/// The expression that reads it from an `answer`.
pub(super) fn read(output: &Output) -> TokenStream {
    match output {
        Output::Empty => quote!(answer.empty()),
        Output::Text => quote!(answer.text()),
        Output::Bytes => quote!(answer.bytes()),
        Output::SecretJson(_) => quote!(answer.secret_json()),
        Output::Json(_) => quote!(answer.json()),
        Output::ByStatus(by_status) => read_by_status(by_status),
    }
}

/// Everything that the type and the expression name.
pub(super) fn imports(output: &Output, imports: &mut Imports) {
    match output {
        Output::Empty | Output::Text => {}
        Output::Bytes => imports.runtime(["Bytes"]),
        Output::Json(ty) | Output::SecretJson(ty) => imports.ty(ty),
        Output::ByStatus(by_status) => {
            for variant in &by_status.variants {
                self::imports(&variant.output, imports);
            }
        }
    }
}

/// The enum.
pub(super) fn declaration(by_status: &ByStatus) -> TokenStream {
    let name = ident(&by_status.name);
    let docs = docs::outer(&by_status.docs);
    let variants = by_status.variants.iter().map(|variant| {
        let docs = docs::outer(&variant.docs);
        let name = ident(&variant.name);
        let payload = (variant.output != Output::Empty).then(|| {
            let ty = ty(&variant.output);
            quote!((#ty))
        });
        quote!(#docs #name #payload)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    }
}

fn read_by_status(by_status: &ByStatus) -> TokenStream {
    let arm = |variant: &StatusVariant| {
        let (name, variant_name) = (ident(&by_status.name), ident(&variant.name));
        if variant.output == Output::Empty {
            return quote!(Ok(#name::#variant_name));
        }
        let read = read(&variant.output);
        quote!(#read.map(#name::#variant_name))
    };
    let arms = by_status.variants.iter().filter_map(|variant| {
        let status = Literal::u16_unsuffixed(variant.status?);
        let read = arm(variant);
        Some(quote!(#status => #read))
    });
    let rest = by_status.variants.iter();
    let rest = rest.filter(|variant| variant.status.is_none()).map(arm);
    quote! {
        match answer.status().as_u16() {
            #(#arms,)*
            #(_ => #rest,)*
        }
    }
}
