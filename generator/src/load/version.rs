//! Which documents the generator reads: OpenAPI 3.0 and 3.1, no other version and nothing else.

use serde_json::{Map, Value};

use super::kind_of;
use crate::diagnostics::{Diagnostics, Place, Pointer};

/// Versions of OpenAPI; the patch number makes no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// What all stages after this one know.
    V3_0,
    /// Brought down to 3.0 before anything else looks at it.
    V3_1,
}

impl Version {
    /// The number, without the patch.
    pub(super) const fn number(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        }
    }
}

/// The members of the document; if it has none, says what it is.
pub(super) fn members<'v>(
    document: &'v Value,
    diagnostics: &mut Diagnostics,
) -> Option<&'v Map<String, Value>> {
    let members = document.as_object();
    if members.is_none() {
        let message = format!(
            "an OpenAPI document is an object, not {}",
            kind_of(document)
        );
        diagnostics.error("wrong-type", Place::document(Pointer::root()), message);
    }
    members
}

/// The version of the document; if it is none that is supported, says what it is and what is.
///
/// Comes before all other checks: each keyword that another version has would be a diagnostic of its own.
pub(super) fn of(document: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root = Pointer::root();
    let members = members(document, diagnostics)?;
    let (keyword, message) = match (members.get("openapi"), members.get("swagger")) {
        (Some(Value::String(text)), _) => match version(text) {
            Some(version) => return Some(version),
            None => ("openapi", format!("OpenAPI {text} is not supported")),
        },
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
            return None;
        }
    };
    let help = match keyword {
        "swagger" => {
            "the generator reads OpenAPI 3.0.x and 3.1.x: convert the document to OpenAPI 3 first, for example with swagger2openapi"
        }
        _ => {
            "the generator reads OpenAPI 3.0.x and 3.1.x: write the version whose keywords the document has, or convert it"
        }
    };
    diagnostics
        .error("version", Place::document(root.child(keyword)), message)
        .help(help);
    None
}

fn version(text: &str) -> Option<Version> {
    let (minor, patch) = text.rsplit_once('.')?;
    if !patch.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    match minor {
        "3.0" => Some(Version::V3_0),
        "3.1" => Some(Version::V3_1),
        _ => None,
    }
}
