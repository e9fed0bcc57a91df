//! Lists and maps with names of their own.

use super::syntax::{compact, ident, tokens};
use super::types::attributes;
use super::{Piece, limits};
use crate::rust::Newtype;
use quote::quote;

pub(super) fn newtype(item: &Newtype, pieces: &mut Vec<Piece>) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let inner = tokens(&item.inner);
    pieces.push(Piece::Tokens(quote! {
        #attributes
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct #name(pub #inner);
    }));
    let line = format!("newtype! {{ {}({}) }}\n", item.head.name, compact(&inner));
    if item.limited {
        pieces.push(Piece::Tokens(limits::of_newtype(item)));
    }
    pieces.push(Piece::Text(line));
}
