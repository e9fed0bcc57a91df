//! The checked document as openapiv3 reads it.

use std::thread::{Builder, Scope, ScopedJoinHandle};

use openapiv3::{OpenAPI, Paths};
use serde::Deserialize;
use serde_json::{Error, Map, Value};

use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Bytes of stack: openapiv3 takes up to thirty kilobytes for each level of a document. Those that are not used cost nothing.
const STACK: usize = 64 << 20;

/// After the walk, openapiv3 has nothing left to refuse: if it does, the walk lacks a check. The value is as before afterwards.
pub(super) fn deserialize(value: &mut Value, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let paths = value.get_mut("paths").map(take);
    let read = read(value, paths.as_ref());
    if let Some(paths) = paths {
        value["paths"] = paths;
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

/// What a value is, which is an empty object until it is put back.
fn take(value: &mut Value) -> Value {
    std::mem::replace(value, Value::Object(Map::new()))
}

/// The paths of a document and the rest of it, each read by a thread of its own: both are about as large.
fn read(rest: &Value, paths: Option<&Value>) -> Result<OpenAPI, Error> {
    std::thread::scope(|scope| {
        let paths = paths.map(|paths| Reading::<Paths>::of(paths, scope));
        let mut openapi = Reading::<OpenAPI>::of(rest, scope).end()?;
        if let Some(paths) = paths {
            openapi.paths = paths.end()?;
        }
        Ok(openapi)
    })
}

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
