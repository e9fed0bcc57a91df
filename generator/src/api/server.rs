//! Servers, as the API says them.

use crate::route::sent_url;

/// A server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// URL without a trailing slash, variables in braces, its path percent-encoded; or a path from the root of the host, which may be empty.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<Variable>,
}

impl Server {
    /// The URL with the default values of its variables.
    pub fn default_url(&self) -> String {
        let mut url = self.url.clone();
        for variable in &self.variables {
            url = url.replace(&format!("{{{}}}", variable.name), &variable.default);
        }
        sent_url(url.trim_end_matches('/'))
    }

    /// Whether it names a host; else it is a path on that of the document.
    pub fn is_absolute(&self) -> bool {
        self.default_url().contains("://")
    }
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// The value that stands where none is chosen.
    pub default: String,
    /// The values that there are, if not any.
    pub values: Vec<String>,
    /// What it means.
    pub description: Option<String>,
}
