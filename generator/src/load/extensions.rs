//! Checks of our own extensions that their shapes cannot say.

use serde_json::{Map, Value};

use super::path::Path;
use crate::diagnostics::Diagnostics;

/// Features that the manifest of a client can have by itself.
pub(super) const OWN_FEATURES: &[&str] = &[
    "arbitrary-precision",
    "blocking",
    "default",
    "native-tls",
    "rustls-tls",
    "session",
];

/// What the extensions of an operation say.
pub(super) fn check_operation(
    operation: &Map<String, Value>,
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    let text = |keyword| operation.get(keyword).and_then(Value::as_str);
    if let Some(name) = text("x-client-feature") {
        check_feature(name, at, diagnostics);
    }
    if let Some(pointer) = text("x-client-failure").filter(|pointer| !pointer.starts_with('/')) {
        let message = format!("`{pointer}` is no JSON Pointer to a part of the answer");
        diagnostics
            .error("wrong-value", at.member("x-client-failure"), message)
            .help(format!("write `/{pointer}`"));
    }
    if text("x-client-origin").is_some_and(|page| page.trim().is_empty()) {
        diagnostics
            .error(
                "wrong-value",
                at.member("x-client-origin"),
                "no page is named",
            )
            .help("write the page's path or address");
    }
}

/// What the extensions of a schema say.
pub(super) fn check_schema(
    schema: &Map<String, Value>,
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    let is_property = matches!(at, Path::Member(Path::Member(_, "properties"), _));
    if schema.contains_key("x-client-tier") && !is_property {
        diagnostics
            .error(
                "wrong-value",
                at.member("x-client-tier").key(),
                "only a property can come with a token alone",
            )
            .help("move it to the schema of a property");
    }
}

/// A feature has a name that Cargo takes and that no feature of the client itself has.
fn check_feature(name: &str, at: &Path<'_>, diagnostics: &mut Diagnostics) {
    let place = at.member("x-client-feature");
    if OWN_FEATURES.contains(&name) {
        let message = format!("the client has a feature `{name}` of its own");
        diagnostics
            .error("wrong-value", place, message)
            .help("give this one another name");
    } else if !is_feature_name(name) {
        let message = format!("`{name}` is no name of a Cargo feature");
        diagnostics
            .error("wrong-value", place, message)
            .help("write small letters, digits and `-`, with a letter in front");
    }
}

fn is_feature_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
