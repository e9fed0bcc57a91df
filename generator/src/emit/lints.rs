//! Leave for what clippy finds in code that has the document's size: where an item has more members, flags or arguments than it
//! likes, there is no other way to write it.

use crate::rust::{Field, Presence, Type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What a struct, or the arguments of a function, may have of flags.
const MOST_FLAGS: usize = 3;
/// What a function may have of arguments, `self` included.
const MOST_ARGUMENTS: usize = 7;
/// What a function may have of names with a single letter.
const MOST_LETTERS: usize = 4;
/// A function that has a line for each member stays below clippy's hundred with so many, though some take several lines.
const MOST_MEMBERS: usize = 80;

/// Above a struct with these fields.
pub(super) fn structure<'a>(fields: impl IntoIterator<Item = &'a Field>) -> Option<TokenStream> {
    let has_many = flags(fields) > MOST_FLAGS;
    has_many.then(|| allow("struct_excessive_bools", "the document has so many flags"))
}

/// Above a function that takes those of the fields that users give.
pub(super) fn arguments<'a>(fields: impl IntoIterator<Item = &'a Field>) -> TokenStream {
    let required = fields.into_iter().filter(|field| field.is_asked());
    let required: Vec<&Field> = required.collect();
    let flags = flags(required.iter().copied()) > MOST_FLAGS;
    let flags = flags.then(|| allow("fn_params_excessive_bools", "the document requires them"));
    let many = required.len() >= MOST_ARGUMENTS;
    let many = many.then(|| allow("too_many_arguments", "the document requires them"));
    let letters = required.iter().filter(|field| field.name.len() == 1);
    let letters = letters.count() > MOST_LETTERS;
    let letters = letters.then(|| allow("many_single_char_names", "the document names them so"));
    quote!(#flags #many #letters)
}

/// Above a function that has a line for each of so many members.
pub(super) fn lines(members: usize) -> Option<TokenStream> {
    let has_many = members > MOST_MEMBERS;
    has_many.then(|| allow("too_many_lines", "there is a line for each member"))
}

fn flags<'a>(fields: impl IntoIterator<Item = &'a Field>) -> usize {
    let flags = fields
        .into_iter()
        .filter(|field| field.presence == Presence::Required && *field.ty.strict() == Type::Bool);
    flags.count()
}

fn allow(lint: &str, reason: &str) -> TokenStream {
    let lint = Ident::new(lint, Span::call_site());
    quote!(#[allow(clippy::#lint, reason = #reason)])
}
