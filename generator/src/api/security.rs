//! Credentials, as the API says them.

/// A security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// What is sent.
    pub credential: Credential,
    /// Where a token comes from.
    pub sources: Vec<Source>,
}

/// A URL that has to do with getting a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What it is for.
    pub role: SourceRole,
    /// The URL as the document has it.
    pub url: String,
}

/// What a URL of a security scheme is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceRole {
    /// People authorize there.
    Authorization,
    /// Tokens come from there.
    Token,
    /// `OpenID` Connect says there how to get a token.
    Discovery,
}

/// A way to prove who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// A token: `Authorization: Bearer ..`. So are those of `OAuth` 2 and of `OpenID` Connect.
    Bearer,
    /// A name and a password: `Authorization: Basic ..`.
    Basic,
    /// `Authorization` with another scheme.
    Http(String),
    /// A header.
    Header(String),
    /// A parameter of the query.
    Query(String),
    /// A cookie.
    Cookie(String),
}

/// Credentials that are needed all at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Credentials {
    /// Whether a client certificate is among them.
    pub certificate: bool,
    /// Names of the other schemes.
    pub schemes: Vec<String>,
    /// The scopes that a token needs.
    pub scopes: Vec<String>,
}
