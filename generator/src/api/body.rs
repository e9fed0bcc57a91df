//! Request bodies, as the API says them.

use super::{SchemaId, Style};
use crate::diagnostics::Pointer;
use serde_json::Value;

/// A request body of one media type.
#[derive(Debug, Clone)]
pub struct Body {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its media type, as it is sent.
    pub media_type: String,
    /// Other media types that the API takes the same body as.
    pub others: Vec<String>,
    /// The operation takes bodies of other kinds in its place.
    pub is_one_of_several: bool,
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
    /// The type of its value, if the document gives it one.
    pub fn schema(&self) -> Option<SchemaId> {
        match self.content {
            BodyContent::Json(schema)
            | BodyContent::Form(schema, _)
            | BodyContent::Multipart(schema, _) => Some(schema),
            BodyContent::Text | BodyContent::Binary => None,
        }
    }
}

/// What a request body holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BodyContent {
    /// JSON of this type.
    Json(SchemaId),
    /// The members of an object of this type as pairs (`application/x-www-form-urlencoded`), some encoded in ways of their own.
    Form(SchemaId, Vec<Encoding>),
    /// The members of an object of this type as parts (`multipart/*`), some encoded in ways of their own.
    Multipart(SchemaId, Vec<Encoding>),
    /// Text.
    Text,
    /// Bytes.
    Binary,
}

/// How a member of a form is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoding {
    /// The member.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// Media type of its part, if the document names exactly one that is no range.
    pub media_type: Option<String>,
    /// The media types that its part may have, ranges among them, if the document names several.
    pub media_types: Vec<String>,
    /// That media type is JSON.
    pub is_json: bool,
    /// How it becomes text; none: lists element by element, objects as JSON.
    pub style: Option<Style>,
    /// In pairs, reserved characters (RFC 3986, section 2.2) stay as they are.
    pub reserved: bool,
    /// Headers of its part, besides that of its media type.
    pub headers: Vec<PartHeader>,
}

/// A header of a part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartHeader {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// The only value that the document lists, or the one that it assumes.
    pub value: Option<String>,
    /// What it means.
    pub description: Option<String>,
}
