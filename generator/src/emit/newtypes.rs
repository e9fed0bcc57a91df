//! Lists and maps with names of their own.

use super::format::Body;
use super::limits;
use super::syntax::{compact, ident, tokens};
use super::types::attributes;
use crate::rust::Newtype;
use quote::quote;

pub(super) fn newtype(item: &Newtype, body: &mut Body) {
    let name = ident(&item.head.name);
    let attributes = attributes(&item.head);
    let inner = tokens(&item.inner);
    body.items(quote! {
        #attributes
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct #name(pub #inner);
    });
    let line = format!("newtype! {{ {}({}) }}\n", item.head.name, compact(&inner));
    if item.limited {
        body.items(limits::of_newtype(item));
    }
    body.lines(&line);
}
