//! The module of constants that stand for credentials.

use super::format::Body;
use super::runtime::ModuleNeeds;
use super::syntax::ident;
use super::{Module, docs};
use crate::rust::{Client, Credential, CredentialKind};
use proc_macro2::TokenStream;
use quote::quote;

/// `src/credentials.rs`
pub(super) fn module(client: &Client) -> Module {
    let docs = docs::inner(&[
        format!("What proves to the {} who calls.", client.title),
        "Each makes a [`Token`](crate::Token) of a secret; [`Token::and`](crate::Token::and) puts several in one.".to_owned(),
    ]);
    let items = client.credentials.iter().map(item);
    Module {
        origin: "generator/src/emit/credentials.rs",
        path: "src/credentials.rs".to_owned(),
        needs: ModuleNeeds::default(),
        body: Body::of(quote! {
            #docs
            use crate::runtime::Credential;
            #(#items)*
        }),
    }
}

fn item(credential: &Credential) -> TokenStream {
    let name = ident(&credential.name);
    let docs = docs::outer(&credential.docs);
    let kind = match &credential.kind {
        CredentialKind::Bearer => quote!(Bearer),
        CredentialKind::Basic => quote!(Basic),
        CredentialKind::Http(scheme) => quote!(Http(#scheme)),
        CredentialKind::Header(name) => quote!(Header(#name)),
        CredentialKind::Query(name) => quote!(Query(#name)),
        CredentialKind::Cookie(name) => quote!(Cookie(#name)),
    };
    quote!(#docs pub const #name: Credential = Credential::#kind;)
}
