//! Headers: their names, and those that no parameter sets.

/// What decides on a header: media types and security schemes (OpenAPI 3.0.3, Parameter Object), the body (RFC 9112, section 6) or
/// the connection (RFC 9110, section 7.6.1). Nothing of the kind decides on any other.
pub(crate) fn decided_by(name: &str) -> Option<&'static str> {
    match &*name.to_ascii_lowercase() {
        "accept" | "content-type" | "authorization" => Some("media types and security schemes"),
        "connection" | "content-length" | "transfer-encoding" => {
            Some("the connection and the body")
        }
        _ => None,
    }
}

/// Whether it can be the name of a header (RFC 9110, section 5.6.2).
pub(crate) fn is_name(name: &str) -> bool {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_token)
}
