//! Request bodies, as the API says them.

use super::SchemaId;
use crate::diagnostics::Pointer;
use serde_json::Value;

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its media type: `application/json` or another that is JSON, or `application/octet-stream`.
    pub media_type: String,
    /// Sample value.
    pub example: Option<Value>,
    /// Must be sent.
    pub required: bool,
    /// What it means.
    pub description: Option<String>,
    /// What it holds.
    pub content: BodyContent,
}

impl Body {
    /// The type of its value, unless it is bytes.
    pub fn schema(&self) -> Option<SchemaId> {
        match self.content {
            BodyContent::Json(schema) => Some(schema),
            BodyContent::Binary => None,
        }
    }
}

/// What a request body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyContent {
    /// JSON of this type.
    Json(SchemaId),
    /// Bytes.
    Binary,
}
