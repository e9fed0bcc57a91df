// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/failure.rs and run the command again.

//! Failures inside answers whose status is a success.

use serde_json::Value;

use super::answer::Answer;
use super::api_error::{ApiError, message};
use super::error::Error;

/// An error if something stands at `pointer` (RFC 6901) in a JSON body: other than null, `false`, and what is empty.
///
/// The status is left as it is. A call that got an answer is never made again and its outcome is known, so nothing else follows.
pub(crate) fn check(answer: &Answer, pointer: &str) -> Result<(), Error> {
    let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    match body.pointer(pointer).filter(|found| says_something(found)) {
        Some(found) => Err(failed(answer.clone(), found).into()),
        None => Ok(()),
    }
}

/// The answer as an error, with what the failure says for its message unless the body says more.
fn failed(answer: Answer, failure: &Value) -> ApiError {
    let mut error = ApiError::read(answer);
    let is_said = Some(error.message.as_str()) != error.status().canonical_reason();
    match failure {
        _ if is_said => {}
        Value::Bool(_) => {}
        Value::String(text) => text.clone_into(&mut error.message),
        Value::Object(members) => {
            error.message = message(members).unwrap_or_else(|| failure.to_string());
        }
        other => error.message = other.to_string(),
    }
    error
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
