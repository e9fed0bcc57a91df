//! Which documents the generator reads: OpenAPI 3.0, no other version and nothing else.

use serde_json::Value;

use super::kind_of;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Whether the value is an OpenAPI 3.0 document; if not, says what it is and what is supported.
///
/// Comes before all other checks: each keyword that another version has would be a diagnostic of its own.
pub(super) fn is_supported(document: &Value, diagnostics: &mut Diagnostics) -> bool {
    let root = Pointer::root();
    let Some(members) = document.as_object() else {
        let message = format!(
            "an OpenAPI document is an object, not {}",
            kind_of(document)
        );
        diagnostics.error("wrong-type", Place::document(root), message);
        return false;
    };
    let (keyword, message) = match (members.get("openapi"), members.get("swagger")) {
        (Some(Value::String(version)), _) if is_3_0(version) => return true,
        (Some(Value::String(version)), _) => {
            ("openapi", format!("OpenAPI {version} is not supported"))
        }
        (Some(other), _) => (
            "openapi",
            format!(
                "the version must be text such as \"3.0.3\", not {}",
                kind_of(other)
            ),
        ),
        (None, Some(version)) => (
            "swagger",
            format!(
                "Swagger {} is not supported",
                version.as_str().unwrap_or("2.0")
            ),
        ),
        (None, None) => {
            let message = "not an OpenAPI document: `openapi` is missing";
            diagnostics
                .error("missing-keyword", Place::document(root), message)
                .help("add `openapi: 3.0.3`");
            return false;
        }
    };
    let help =
        "the generator reads OpenAPI 3.0.x: convert the document, for example with an overlay";
    diagnostics
        .error("version", Place::document(root.child(keyword)), message)
        .help(help);
    false
}

fn is_3_0(version: &str) -> bool {
    version
        .strip_prefix("3.0.")
        .is_some_and(|patch| patch.starts_with(|first: char| first.is_ascii_digit()))
}
