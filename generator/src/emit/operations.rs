//! Modules of operations: per tag a handle, and per operation a plain value.

use super::aliases;
use super::calls::example;
use super::format::Body;
use super::imports::Imports;
use super::index::path_in;
use super::limits;
use super::structs::object_lines;
use super::syntax::{DefaultFrom, arguments, default_as_new, default_from, ident, present};
use super::{Module, docs, inputs, lints, outputs, pages, setters};
use crate::rust::{Client, Declared, Effect, Field, Group, Operation, Output, Tier};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The file of the generator that makes these modules.
const ORIGIN: &str = "generator/src/emit/operations.rs";

/// What every module that has operations names of the runtime.
const EVERY_MODULE: [&str; 10] = [
    "Allows",
    "Answer",
    "Call",
    "Effect",
    "Error",
    "Method",
    "Operation",
    "OperationInfo",
    "RequestWriter",
    "Tier",
];

/// The file of a tag.
pub(super) fn module(client: &Client, group: &Group) -> Module {
    let imports = imports(group);
    let methods = group.operations.iter().flat_map(|operation| {
        std::iter::once(method(client, group, operation)).chain(aliases::methods(operation))
    });
    let mut body = Body::of(head(group, &imports));
    if let Some(handle) = handle(group) {
        body.items(handle);
    }
    if !group.operations.is_empty() {
        let handle = ident(&group.handle);
        body.items(quote!(impl<C: Clone> #handle<C> { #(#methods)* }));
    }
    for operation in &group.operations {
        items(group, operation, &mut body);
        if !operation.uploads() {
            let (name, fields) = (&operation.name, apart(fields(operation)));
            body.lines(&object_lines(name, &fields, false, &[]));
        }
    }
    Module {
        origin: ORIGIN,
        path: format!(
            "src/operations/{}.rs",
            path_in(group.feature.as_ref(), &group.module)
        ),
        needs: imports.needs(group.feature.as_ref()),
        body,
    }
}

/// What is written of an operation below the methods, but for how it is an object.
fn items(group: &Group, operation: &Operation, body: &mut Body) {
    let name = ident(&operation.name);
    body.items(value(group, operation));
    aliases::types(operation).for_each(|alias| body.items(alias));
    body.items(implementation(operation));
    if operation.tier != Tier::Token {
        body.items(quote!(impl PublicOperation for #name {}));
    }
    if let Some(paging) = &operation.paging {
        body.items(pages::implementation(operation, paging));
    }
    if let Output::ByStatus(by_status) = &operation.output {
        body.items(outputs::declaration(by_status));
    }
    if operation.output == Output::Bytes {
        body.items(quote!(impl Binary for #name {}));
    }
    if operation.limited {
        body.items(limits::of_inputs(&operation.name, &fields(operation)));
    }
    if operation.optional().next().is_some() {
        body.items(setters::of_call(operation));
    }
}

fn fields(operation: &Operation) -> Vec<Field> {
    let fields = operation.inputs.iter().map(|input| input.field.clone());
    fields.collect()
}

/// Inputs under names that differ: their own, if two parts of the request have one of the same name on the wire.
fn apart(mut fields: Vec<Field>) -> Vec<Field> {
    let names: BTreeSet<&str> = fields.iter().map(|field| field.wire.as_str()).collect();
    if names.len() < fields.len() {
        for field in &mut fields {
            field.wire = field.name.trim_start_matches("r#").to_owned();
        }
    }
    fields
}

fn head(group: &Group, imports: &Imports) -> TokenStream {
    let docs = docs::inner(&[format!("Operations under the tag {}.", group.tag)]);
    let imports = imports.tokens(&quote!(crate::types), &BTreeSet::new());
    quote!(#docs #imports)
}

/// Exactly what the operations name.
fn imports(group: &Group) -> Imports {
    let mut imports = Imports::default();
    if group.declared == Declared::Elsewhere {
        imports.handle(&group.handle);
    } else {
        imports.runtime(["Client"]);
        imports.modules(["blocking"]);
    }
    imports.runtime(
        (!group.operations.is_empty())
            .then_some(EVERY_MODULE)
            .into_iter()
            .flatten(),
    );
    for operation in &group.operations {
        let uploads = operation.uploads();
        imports.modules(operation.optional().next().map(|_| "setters"));
        if operation.output == Output::Bytes {
            imports.runtime(["Binary", "Bytes"]);
            imports.modules(["blocking_download"]);
        }
        imports.runtime((!uploads).then_some("object"));
        imports.runtime((operation.tier != Tier::Token).then_some("PublicOperation"));
        imports.runtime(operation.failure.as_ref().map(|_| "failure"));
        if operation.limited {
            imports.runtime(["Checker", "Limits"]);
        }
        if let Some(paging) = &operation.paging {
            pages::imports(paging, &mut imports);
            imports.modules(["blocking_pages"]);
        }
        outputs::imports(&operation.output, &mut imports);
        inputs::imports(operation, &mut imports);
        for input in &operation.inputs {
            imports.ty(&input.field.ty);
            if !uploads {
                imports.members([&input.field]);
            }
        }
    }
    imports
}

/// The handle and the client's method that gives it, where this module declares them.
fn handle(group: &Group) -> Option<TokenStream> {
    let visibility = match &group.declared {
        Declared::Elsewhere => return None,
        Declared::Here => None,
        Declared::Shared | Declared::Under(_) => Some(quote!(pub(super))),
    };
    let (handle, accessor) = (ident(&group.handle), ident(&group.accessor));
    let docs = docs::outer(&group.docs);
    let accessor_docs = docs::outer(&[format!(
        "Operations under the tag {}: see [`{}`](crate::operations::{}).",
        group.tag, group.handle, group.handle
    )]);
    Some(quote! {
        #docs
        #[derive(Debug, Clone)]
        #[must_use = "a handle does nothing until one of its operations is called"]
        pub struct #handle<C> { #visibility client: C }

        impl<T> Client<T> {
            #accessor_docs
            pub fn #accessor(&self) -> #handle<Self> { #handle { client: self.clone() } }
        }

        #[cfg(feature = "blocking")]
        impl<T> crate::runtime::blocking::Client<T> {
            #accessor_docs
            pub fn #accessor(&self) -> #handle<Self> { #handle { client: self.clone() } }
        }
    })
}

fn method(client: &Client, group: &Group, operation: &Operation) -> TokenStream {
    let (name, method) = (ident(&operation.name), ident(&operation.method_name));
    let mut paragraphs = vec![operation.summary.clone()];
    paragraphs.extend(operation.docs.iter().cloned());
    if let Some(sample) = &operation.example {
        paragraphs.push("# Example".to_owned());
        paragraphs.push(example(client, group, operation, sample));
    }
    let docs = docs::outer(&paragraphs);
    let deprecated = docs::deprecated(operation.deprecated);
    let (arguments, _) = arguments(operation.required().map(|input| &input.field));
    let names = operation.required().map(|input| ident(&input.field.name));
    let lints = lints::arguments(operation.required().map(|input| &input.field));
    quote! {
        #docs
        #deprecated
        #lints
        pub fn #method(&self, #(#arguments),*) -> Call<C, #name> where C: Allows<#name> {
            Call::new(self.client.clone(), #name::new(#(#names),*))
        }
    }
}

/// The plain value: its struct, `new` and setters.
fn value(group: &Group, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let see = format!(
        "The plain value of [`{}::{}`].",
        group.handle, operation.method_name
    );
    let docs = docs::outer(&[operation.summary.clone(), see]);
    let deprecated = docs::deprecated(operation.deprecated);
    let inputs = || operation.inputs.iter().map(|input| &input.field);
    let lints = lints::structure(inputs());
    let (derived, default) = match default_from(inputs()) {
        DefaultFrom::Derive => (Some(quote!(Default,)), None),
        DefaultFrom::New => (None, Some(default_as_new(&name))),
        DefaultFrom::Nothing => (None, None),
    };
    let comparable = (!operation.uploads()).then(|| quote!(PartialEq));
    let fields = operation.inputs.iter().map(|input| {
        let field = ident(&input.field.name);
        let docs = docs::outer(&input.field.docs);
        let ty = present(&input.field);
        quote!(#docs pub #field: #ty)
    });
    let new = if derived.is_some() {
        quote!(
            #[doc = " The operation with everything left out."]
            pub fn new() -> Self {
                Self::default()
            }
        )
    } else {
        let (arguments, inits) = arguments(inputs());
        let (long, lints) = (lints::lines(inits.len()), lints::arguments(inputs()));
        quote! {
            #[doc = " The operation with what is required; all else is left out."]
            #long
            #lints
            pub fn new(#(#arguments),*) -> Self { Self { #(#inits),* } }
        }
    };
    let setters = operation.optional().map(setters::of_value);
    quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, #derived #comparable)]
        #[non_exhaustive]
        #[must_use = "an operation does nothing until it is executed"]
        #lints
        pub struct #name { #(#fields,)* }

        impl #name { #new #(#setters)* }
        #default
    }
}

/// What the operation is to the client. Its functions are `#[inline]`: the code for its body and its answer is made where the
/// operation is called, not for all operations when the client is built.
fn implementation(operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let (id, method, route, accept) = (
        &operation.id,
        ident(&operation.method),
        operation.sent_route(),
        &operation.accept,
    );
    let tier = match operation.tier {
        Tier::None => quote!(None),
        Tier::Optional => quote!(Optional),
        Tier::Token => quote!(Token),
    };
    let effect = match operation.effect {
        Effect::Read => quote!(Read),
        Effect::Write => quote!(Write),
        Effect::Money => quote!(Money),
    };
    let confirm = operation
        .confirm
        .as_ref()
        .map_or_else(|| quote!(None), |id| quote!(Some(#id)));
    let quota = operation.quota;
    let (output, read) = (
        outputs::ty(&operation.output),
        outputs::read(&operation.output),
    );
    let failure = operation.failure.as_ref();
    let failure = failure.map(|pointer| quote!(failure::check(answer, #pointer)?;));
    let writes = inputs::writes(operation);
    let limits = operation.limited.then(|| quote!(request.limits(self);));
    let long = lints::lines(operation.inputs.len());
    let request = if writes.is_empty() {
        quote!(_request)
    } else {
        quote!(request)
    };
    quote! {
        impl Operation for #name {
            type Output = #output;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: #id,
                method: Method::#method,
                route: #route,
                tier: Tier::#tier,
                effect: Effect::#effect,
                accept: #accept,
                confirm: #confirm,
                quota: #quota,
            };
            #long
            #[inline]
            fn write(&self, #request: &mut RequestWriter) { #limits #writes }
            #[inline]
            fn read(answer: &Answer) -> Result<Self::Output, Error> { #failure #read }
        }
    }
}
