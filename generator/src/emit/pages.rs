//! `Paged` for operations whose answer is one page of a list.

use super::imports::Imports;
use super::syntax::{ident, tokens};
use crate::rust::{Operation, PageNode, PagePart, PageVariant, Paging};
use proc_macro2::TokenStream;
use quote::quote;

/// What an implementation names.
pub(super) fn imports(paging: &Paging, imports: &mut Imports) {
    imports.runtime(["PageBy", "PageTurn", "Paged"]);
    imports.runtime(paging.id.is_some().then_some("ItemId"));
    imports.runtime(paging.answer.holds_signs().then_some("PageSigns"));
    imports.ty(&paging.item);
    choices(&paging.answer, imports);
}

/// The choices whose variants are matched.
fn choices(node: &PageNode, imports: &mut Imports) {
    match &node.part {
        PagePart::Items | PagePart::Sign(_) => {}
        PagePart::Fields(fields) => fields.iter().for_each(|(_, node)| choices(node, imports)),
        PagePart::Variants(variants) => {
            for variant in variants {
                imports.named(&variant.choice);
                variant.node.iter().for_each(|node| choices(node, imports));
            }
        }
    }
}

pub(super) fn implementation(operation: &Operation, paging: &Paging) -> TokenStream {
    let (name, by, place) = (
        ident(&operation.name),
        ident(paging.by),
        ident(&paging.place),
    );
    let item = tokens(&paging.item);
    let size = paging.size.as_ref().map(|size| {
        let size = ident(size);
        quote!(turn.size(&self.#size);)
    });
    let items = items(&paging.answer, &quote!(output), Held::ByReference);
    let signs = paging.answer.holds_signs().then(|| {
        let signs = signs(&paging.answer, &quote!(output), Held::ByReference);
        quote!(fn signs(output: &Self::Output, signs: &mut PageSigns) { #signs })
    });
    let id = paging.id.as_ref().map(|id| {
        let id = ident(id);
        quote!(fn id(item: &#item) -> ItemId { ItemId::of(&item.#id) })
    });
    quote! {
        impl Paged for #name {
            type Item = #item;
            const BY: PageBy = PageBy::#by;
            fn turn(&mut self, turn: &mut PageTurn) { turn.place(&mut self.#place); #size }
            fn items(output: &mut Self::Output) -> Option<&mut Vec<#item>> { #items }
            #signs
            #id
        }
    }
}

/// Whether an expression is a value or a reference to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    ByValue,
    ByReference,
}

/// The list as an `Option` of a mutable reference.
fn items(node: &PageNode, value: &TokenStream, held: Held) -> TokenStream {
    let opened = (1..node.options).map(|_| quote!(.as_mut()?));
    let some = (node.options > 0).then(|| quote!(#value #(#opened)*.as_mut()));
    let reference = match held {
        Held::ByValue => quote!(&mut #value),
        Held::ByReference => value.clone(),
    };
    match &node.part {
        PagePart::Items => some.unwrap_or_else(|| quote!(Some(#reference))),
        PagePart::Sign(_) => quote!(None),
        PagePart::Fields(fields) => {
            let value = some.map_or_else(|| value.clone(), |some| quote!(#some?));
            let way = fields.iter().find(|(_, node)| node.holds_items());
            way.map_or_else(
                || quote!(None),
                |(field, node)| {
                    let field = ident(field);
                    items(node, &quote!(#value.#field), Held::ByValue)
                },
            )
        }
        PagePart::Variants(variants) => {
            let value = some.map_or(reference, |some| quote!(#some?));
            let arms = arms(
                variants,
                PageNode::holds_items,
                |node| items(node, &quote!(page), Held::ByReference),
                &quote!(None),
            );
            quote!(match #value { #arms })
        }
    }
}

/// Statements that show all signs.
fn signs(node: &PageNode, value: &TokenStream, held: Held) -> TokenStream {
    let reference = match held {
        Held::ByValue => quote!(&#value),
        Held::ByReference => value.clone(),
    };
    match &node.part {
        PagePart::Items => quote!(),
        PagePart::Sign(sign) => {
            let sign = ident(sign);
            quote!(signs.#sign(#reference);)
        }
        _ if !node.holds_signs() => quote!(),
        _ if node.options > 0 => {
            let mut pattern = quote!(page);
            for _ in 0..node.options {
                pattern = quote!(Some(#pattern));
            }
            let bare = PageNode {
                options: 0,
                part: node.part.clone(),
            };
            let inside = signs(&bare, &quote!(page), Held::ByReference);
            quote!(if let #pattern = #reference { #inside })
        }
        PagePart::Fields(fields) => fields
            .iter()
            .map(|(field, node)| {
                let field = ident(field);
                signs(node, &quote!(#value.#field), Held::ByValue)
            })
            .collect(),
        PagePart::Variants(variants) => {
            let arms = arms(
                variants,
                PageNode::holds_signs,
                |node| {
                    let inside = signs(node, &quote!(page), Held::ByReference);
                    quote!({ #inside })
                },
                &quote!({}),
            );
            quote!(match #reference { #arms })
        }
    }
}

/// An arm for each variant that leads somewhere, and one for all others.
fn arms(
    variants: &[PageVariant],
    leads: impl Fn(&PageNode) -> bool,
    code: impl Fn(&PageNode) -> TokenStream,
    other: &TokenStream,
) -> TokenStream {
    let (mut arms, mut others) = (TokenStream::new(), Vec::new());
    for variant in variants {
        let (choice, name) = (ident(&variant.choice), ident(&variant.name));
        match variant.node.as_ref().filter(|node| leads(node)) {
            Some(node) => {
                let code = code(node);
                arms.extend(quote!(#choice::#name(page) => #code,));
            }
            None if variant.is_tuple => others.push(quote!(#choice::#name(_))),
            None => others.push(quote!(#choice::#name)),
        }
    }
    if !others.is_empty() {
        arms.extend(quote!(#(#others)|* => #other,));
    }
    arms
}
