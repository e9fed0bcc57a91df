//! The module of servers that users can choose from.

use super::format::Body;
use super::runtime::ModuleNeeds;
use super::syntax::ident;
use super::{Module, docs};
use crate::rust::{Client, Server};
use proc_macro2::TokenStream;
use quote::quote;

/// `src/servers.rs`
pub(super) fn module(client: &Client) -> Module {
    let docs = docs::inner(&[
        format!(
            "Servers of the {}; a client goes to the first unless it is told otherwise.",
            client.title
        ),
        "[`ClientBuilder::base_url`](crate::ClientBuilder::base_url) takes any of them.".to_owned(),
    ]);
    let items = client.servers.iter().map(item);
    Module {
        origin: "generator/src/emit/servers.rs",
        path: "src/servers.rs".to_owned(),
        needs: ModuleNeeds::default(),
        body: Body::of(quote!(#docs #(#items)*)),
    }
}

fn item(server: &Server) -> TokenStream {
    let (name, url) = (ident(&server.name), &server.url);
    let docs = docs::outer(&server.docs);
    if server.variables.is_empty() {
        return quote!(#docs pub const #name: &str = #url;);
    }
    let variables = server.variables.iter().map(|variable| ident(variable));
    let body = match &server.variables[..] {
        [all] if *url == format!("{{{all}}}") => {
            let all = ident(all);
            quote!(#all.to_owned())
        }
        _ => quote!(format!(#url)),
    };
    quote! {
        #docs
        #[must_use]
        pub fn #name(#(#variables: &str),*) -> String { #body }
    }
}
