//! Open sets of values.

use super::Head;
use serde_json::Value;

/// An open set of texts.
#[derive(Debug, Clone)]
pub struct Words {
    /// Name and documentation.
    pub head: Head,
    /// Variant and text of each known value; `Unknown` holds any other.
    pub values: Vec<(String, String)>,
    /// Paragraphs on each known value, besides the value itself; none if nothing is said of any.
    pub docs: Vec<Vec<String>>,
}

/// An open set of whole numbers.
#[derive(Debug, Clone)]
pub struct Numbers {
    /// Name and documentation.
    pub head: Head,
    /// Variant and number of each known value; `Unknown` holds any other.
    pub values: Vec<(String, i64)>,
    /// Paragraphs on each known value, besides the value itself; none if nothing is said of any.
    pub docs: Vec<Vec<String>>,
}

/// An open set of values of several kinds.
#[derive(Debug, Clone)]
pub struct Values {
    /// Name and documentation.
    pub head: Head,
    /// Variant and value of each known one, a text, number or boolean; `Unknown` holds any other.
    pub values: Vec<(String, Value)>,
    /// Paragraphs on each known value, besides the value itself; none if nothing is said of any.
    pub docs: Vec<Vec<String>>,
}
