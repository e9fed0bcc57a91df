//! The checked document as openapiv3 reads it.

use std::thread::{Builder, Scope, ScopedJoinHandle};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Paths, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::{Error, Map, Value};

use super::keywords::EXTENSION_PREFIX;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Bytes of stack: openapiv3 takes up to thirty kilobytes for each level of a document. Those that are not used cost nothing.
const STACK: usize = 64 << 20;

/// After the walk, openapiv3 has nothing left to refuse: if it does, the walk lacks a check. The value is as before afterwards.
pub(super) fn deserialize(value: &mut Value, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let unread: Vec<(Pointer, Value)> = unread(value)
        .into_iter()
        .filter_map(|pointer| take(value, &pointer).map(|taken| (pointer, taken)))
        .collect();
    let [paths, schemas] = ["/paths", "/components/schemas"].map(|pointer| {
        let pointer = Pointer::parse(pointer)?;
        take(value, &pointer).map(|taken| (pointer, taken))
    });
    let [of_paths, of_schemas] = [&paths, &schemas].map(|taken| Some(&taken.as_ref()?.1));
    let read = read(value, of_paths, of_schemas);
    for (pointer, taken) in unread.into_iter().chain(paths).chain(schemas) {
        if let Some(place) = value.pointer_mut(pointer.as_str()) {
            *place = taken;
        }
    }
    match read {
        Ok(openapi) => Some(openapi),
        Err(error) => {
            let message = format!("the generator let through what openapiv3 refuses: {error}");
            diagnostics
                .error("internal", Place::document(Pointer::root()), message)
                .help("this is a defect of the generator; please report it with the document");
            None
        }
    }
}

/// What may be large and is not looked at after this stage: examples that are referred to, extensions of other tools at the root.
fn unread(document: &Value) -> Vec<Pointer> {
    let members = document.as_object().into_iter().flat_map(Map::keys);
    let foreign = members
        .filter(|name| name.starts_with("x-") && !name.starts_with(EXTENSION_PREFIX))
        .map(|name| Pointer::root().child(name));
    foreign
        .chain(Pointer::parse("/components/examples"))
        .collect()
}

/// The value at a place, which has an empty object until it is put back.
fn take(document: &mut Value, pointer: &Pointer) -> Option<Value> {
    let place = document.pointer_mut(pointer.as_str())?;
    Some(std::mem::replace(place, Value::Object(Map::new())))
}

/// The paths of a document, its schemas and the rest of it, each read by a thread of its own: the first two are about as large.
fn read(rest: &Value, paths: Option<&Value>, schemas: Option<&Value>) -> Result<OpenAPI, Error> {
    std::thread::scope(|scope| {
        let paths = paths.map(|paths| Reading::<Paths>::of(paths, scope));
        let schemas = schemas.map(|schemas| Reading::<Schemas>::of(schemas, scope));
        let mut openapi = Reading::<OpenAPI>::of(rest, scope).end()?;
        if let Some(paths) = paths {
            openapi.paths = paths.end()?;
        }
        if let (Some(schemas), Some(components)) = (schemas, &mut openapi.components) {
            components.schemas = schemas.end()?;
        }
        Ok(openapi)
    })
}

/// Schemas of components, by name.
type Schemas = IndexMap<String, ReferenceOr<Schema>>;

/// A value that is being read.
enum Reading<'s, T> {
    Elsewhere(ScopedJoinHandle<'s, Result<T, Error>>),
    Done(Result<T, Error>),
}

impl<'s, T> Reading<'s, T> {
    fn of<'e: 's>(value: &'e Value, scope: &'s Scope<'s, 'e>) -> Self
    where
        T: Deserialize<'e> + Send + 's,
    {
        let read = move || T::deserialize(value);
        match Builder::new().stack_size(STACK).spawn_scoped(scope, read) {
            Ok(thread) => Self::Elsewhere(thread),
            // Without another thread the stack at hand has to do.
            Err(_) => Self::Done(read()),
        }
    }

    fn end(self) -> Result<T, Error> {
        match self {
            Self::Elsewhere(thread) => thread.join().expect("openapiv3 does not panic"),
            Self::Done(read) => read,
        }
    }
}
