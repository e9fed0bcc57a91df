//! Servers, credentials and client certificates.

use super::Client;

/// A server that users can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Name of the constant, or of the function that takes the variables.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// Its URL; with variables as `format!` has them, if there are some.
    pub url: String,
    /// Names of the function's arguments.
    pub variables: Vec<String>,
}

/// A way to prove who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Name of the constant.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// What is sent.
    pub kind: CredentialKind,
}

/// What is sent to prove who calls, as the runtime has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CredentialKind {
    /// A bearer token.
    Bearer,
    /// A name and a password.
    Basic,
    /// `Authorization` with a scheme of this name.
    Http(String),
    /// The header of this name.
    Header(String),
    /// The parameter of this name in the query.
    Query(String),
    /// The cookie of this name.
    Cookie(String),
}

impl Client {
    /// Whether some operations go to a server of their own.
    pub fn has_own_servers(&self) -> bool {
        let mut operations = self.groups.iter().flat_map(|group| &group.operations);
        operations.any(|operation| operation.server.is_some())
    }

    /// Whether some operations need a client certificate.
    pub fn needs_certificate(&self) -> bool {
        let mut operations = self.groups.iter().flat_map(|group| &group.operations);
        operations.any(|operation| operation.certificate)
    }
}
