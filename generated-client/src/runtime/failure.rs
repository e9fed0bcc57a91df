// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/failure.rs and run the command again.

//! Failures inside answers whose status is a success.

use serde_json::Value;

use super::answer::Answer;
use super::api_error::ApiError;
use super::error::Error;

/// An error if something stands at `pointer` (RFC 6901) in a JSON body: other than null, `false`, and what is empty.
///
/// The status is left as it is. A call that got an answer is never made again and its outcome is known, so nothing else follows.
pub(crate) fn check(answer: &Answer, pointer: &str) -> Result<(), Error> {
    let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    match body.pointer(pointer).filter(|found| says_something(found)) {
        Some(found) => Err(ApiError::inside(answer.clone(), found).into()),
        None => Ok(()),
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(is_failure) => *is_failure,
        Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}
