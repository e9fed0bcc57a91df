//! Imports of an emitted module: exactly what its code names.

use super::forms;
use super::runtime::ModuleNeeds;
use super::structs::member_kind;
use super::syntax::ident;
use crate::rust::{Feature, Field, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// What a module names.
#[derive(Default)]
pub(super) struct Imports {
    handle: Option<String>,
    credentials: bool,
    runtime: BTreeSet<&'static str>,
    modules: BTreeSet<&'static str>,
    types: BTreeSet<String>,
    json: BTreeSet<&'static str>,
    map: bool,
}

impl Imports {
    /// Names of the runtime.
    pub(super) fn runtime(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.runtime.extend(names);
    }

    /// Modules of the runtime that are needed but not imported.
    pub(super) fn modules(&mut self, names: impl IntoIterator<Item = &'static str>) {
        self.modules.extend(names);
    }

    /// The modules that `object!` finds by the kinds of members.
    pub(super) fn members<'a>(&mut self, fields: impl IntoIterator<Item = &'a Field>) {
        for field in fields {
            self.modules([member_kind(field)]);
            self.runtime(forms::modules(&field.ty));
        }
    }

    /// All that is needed of the runtime, by code that stands under this feature.
    pub(super) fn needs(&self, feature: Option<&Feature>) -> ModuleNeeds {
        ModuleNeeds {
            feature: feature.map(|feature| feature.name.clone()),
            names: self.runtime.union(&self.modules).copied().collect(),
        }
    }

    /// A handle that another module declares.
    pub(super) fn handle(&mut self, name: &str) {
        self.handle = Some(name.to_owned());
    }

    /// The constants that stand for credentials.
    pub(super) fn credentials(&mut self) {
        self.credentials = true;
    }

    /// Everything that a type expression names.
    pub(super) fn ty(&mut self, ty: &Type) {
        for ty in ty.each() {
            match ty {
                Type::Struct(name) | Type::Named(name) => {
                    self.types.insert(name.clone());
                }
                Type::Decimal { .. } => self.runtime(["Decimal"]),
                Type::Base64 => self.runtime(["Base64"]),
                Type::Secret => self.runtime(["Secret"]),
                Type::Upload => self.runtime(["Upload"]),
                Type::FilePart => self.runtime(["FilePart"]),
                Type::OneOrMany(_) => self.runtime(["OneOrMany"]),
                Type::Json => self.json(),
                Type::JsonObject => self.json_object(),
                Type::Map(_) => self.map = true,
                _ => {}
            }
        }
    }

    /// A type of the document, by name.
    pub(super) fn named(&mut self, name: &str) {
        self.types.insert(name.to_owned());
    }

    /// `Value`
    pub(super) fn json(&mut self) {
        self.json.insert("Value");
    }

    /// `Map<String, Value>`
    pub(super) fn json_object(&mut self) {
        self.json.extend(["Map", "Value"]);
    }

    /// `use` lines; `own` types need none, all others are found at `path`.
    pub(super) fn tokens(&self, path: &TokenStream, own: &BTreeSet<String>) -> TokenStream {
        let types: Vec<Ident> = self.types.difference(own).map(|name| ident(name)).collect();
        let types = (!types.is_empty()).then(|| quote!(use #path::{#(#types),*};));
        let runtime = self.runtime.iter().map(|name| ident(name));
        let json = self.json.iter().map(|name| ident(name));
        let json = (!self.json.is_empty()).then(|| quote!(use serde_json::{#(#json),*};));
        let map = self
            .map
            .then(|| use_line(&quote!(std::collections::BTreeMap)));
        let handle = self.handle.as_ref().map(|handle| {
            let handle = ident(handle);
            use_line(&quote!(crate::operations::#handle))
        });
        let credentials = self
            .credentials
            .then(|| use_line(&quote!(crate::credentials)));
        quote! {
            #credentials
            #handle
            use crate::runtime::{#(#runtime),*};
            #types
            #json
            #map
        }
    }
}

fn use_line(path: &TokenStream) -> TokenStream {
    quote!(use #path;)
}
