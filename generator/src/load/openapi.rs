//! The checked document as openapiv3 reads it.

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Levels that openapiv3 reads on the stack that any thread has: it takes up to thirty kilobytes for each.
const MOST_LEVELS: usize = 40;
/// Bytes of stack for a document that is nested deeper, of which those that are not used cost nothing.
const DEEP_STACK: usize = 64 << 20;

type Read = Result<openapiv3::OpenAPI, serde_json::Error>;

/// After the walk, openapiv3 has nothing left to refuse: if it does, the walk lacks a check.
pub(super) fn deserialize(
    value: &Value,
    diagnostics: &mut Diagnostics,
) -> Option<openapiv3::OpenAPI> {
    let read = || openapiv3::OpenAPI::deserialize(value);
    let read = if is_deeper(value, MOST_LEVELS) {
        on_deep_stack(read)
    } else {
        read()
    };
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

fn is_deeper(value: &Value, levels: usize) -> bool {
    let is_deeper = |inner| levels == 0 || is_deeper(inner, levels - 1);
    match value {
        Value::Array(elements) => elements.iter().any(is_deeper),
        Value::Object(members) => members.values().any(is_deeper),
        _ => false,
    }
}

fn on_deep_stack(read: impl Fn() -> Read + Sync) -> Read {
    std::thread::scope(|scope| {
        let deep = std::thread::Builder::new().stack_size(DEEP_STACK);
        match deep.spawn_scoped(scope, &read) {
            Ok(thread) => thread.join().expect("openapiv3 does not panic"),
            // Without another thread the stack at hand has to do.
            Err(_) => read(),
        }
    })
}
