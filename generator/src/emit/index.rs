//! Indices: the modules of operations and of types, those of a feature behind its `cfg`.

use super::format::Body;
use super::runtime::ModuleNeeds;
use super::syntax::ident;
use super::{Module, docs};
use crate::rust::{Client, Declared, Feature, TypeModule};
use proc_macro2::TokenStream;
use quote::quote;

/// The file of the generator that makes these modules.
const ORIGIN: &str = "generator/src/emit/index.rs";

/// `src/operations/mod.rs`
pub(super) fn operations(client: &Client) -> Module {
    let docs = docs::inner(&[
        format!("Operations of the {}: a handle per tag, and every operation as a plain value.", client.title),
        "A handle comes from a client and gives calls; a plain value can be kept, cloned, serialised and executed later.".to_owned(),
    ]);
    let modules = client.groups.iter().filter(|group| group.feature.is_none());
    let modules = modules.map(|group| SubModule {
        name: &group.module,
        features: match &group.declared {
            Declared::Under(features) => features,
            Declared::Here | Declared::Shared | Declared::Elsewhere => &[],
        },
    });
    let modules = submodules(modules.chain(client.features.iter().map(SubModule::of)));
    let deprecated = docs::serves_deprecated(client);
    Module {
        origin: ORIGIN,
        path: "src/operations/mod.rs".to_owned(),
        needs: ModuleNeeds::default(),
        body: Body::of(quote!(#docs #deprecated #modules)),
    }
}

/// The index of a feature's operations.
pub(super) fn operations_of(client: &Client, feature: &Feature) -> Module {
    let docs = docs::inner(&[format!(
        "Operations under the feature `{}`: each adds to the handle of its tag.",
        feature.name
    )]);
    let groups = client.groups.iter();
    let groups = groups.filter(|group| group.feature.as_ref() == Some(feature));
    let modules = submodules(groups.map(|group| SubModule {
        name: &group.module,
        features: &[],
    }));
    Module {
        origin: ORIGIN,
        path: format!("src/operations/{}/mod.rs", feature.module),
        needs: ModuleNeeds::default(),
        body: Body::of(quote!(#docs #modules)),
    }
}

/// `src/types/mod.rs`
pub(super) fn types(client: &Client) -> Module {
    let docs = docs::inner(&[format!(
        "Types of the {}: what requests take and what answers give.",
        client.title
    )]);
    let modules = client
        .types
        .iter()
        .filter(|module| module.feature.is_none());
    let modules = modules.map(submodule);
    let features = client
        .features
        .iter()
        .filter(|feature| has_types(client, feature));
    let modules = submodules(modules.chain(features.map(SubModule::of)));
    let deprecated = docs::serves_deprecated(client);
    Module {
        origin: ORIGIN,
        path: "src/types/mod.rs".to_owned(),
        needs: ModuleNeeds::default(),
        body: Body::of(quote!(#docs #deprecated #modules)),
    }
}

/// Whether only operations of a feature use some type.
pub(super) fn has_types(client: &Client, feature: &Feature) -> bool {
    let mut modules = client.types.iter();
    modules.any(|module| module.feature.as_ref() == Some(feature))
}

/// The index of a feature's types.
pub(super) fn types_of(client: &Client, feature: &Feature) -> Module {
    let docs = docs::inner(&[format!(
        "Types that only operations under the feature `{}` use.",
        feature.name
    )]);
    let modules = client.types.iter();
    let modules = modules.filter(|module| module.feature.as_ref() == Some(feature));
    let modules = submodules(modules.map(submodule));
    Module {
        origin: ORIGIN,
        path: format!("src/types/{}/mod.rs", feature.module),
        needs: ModuleNeeds::default(),
        body: Body::of(quote!(#docs #modules)),
    }
}

fn submodule(module: &TypeModule) -> SubModule<'_> {
    SubModule {
        name: &module.name,
        features: &[],
    }
}

/// A module as the index above it declares it.
struct SubModule<'a> {
    name: &'a str,
    /// It is there with any of these features; always if there are none.
    features: &'a [String],
}

impl<'a> SubModule<'a> {
    /// The module of all that stands under a feature.
    fn of(feature: &'a Feature) -> Self {
        Self {
            name: &feature.module,
            features: std::slice::from_ref(&feature.name),
        }
    }

    fn cfg(&self) -> Option<TokenStream> {
        match self.features {
            [] => None,
            [feature] => Some(quote!(#[cfg(feature = #feature)])),
            features => Some(quote!(#[cfg(any(#(feature = #features),*))])),
        }
    }
}

/// `mod` and `pub use` lines.
fn submodules<'a>(modules: impl Iterator<Item = SubModule<'a>>) -> TokenStream {
    let modules: Vec<_> = modules
        .map(|module| (module.cfg(), ident(module.name)))
        .collect();
    let declared = modules.iter().map(|(cfg, name)| quote!(#cfg mod #name;));
    let used = modules
        .iter()
        .map(|(cfg, name)| quote!(#cfg pub use #name::*;));
    quote!(#(#declared)* #(#used)*)
}

/// A module's path without its extension, in the folder of its feature.
pub(super) fn path_in(feature: Option<&Feature>, module: &str) -> String {
    feature.map_or_else(
        || module.to_owned(),
        |feature| format!("{}/{module}", feature.module),
    )
}
