//! Servers, as the API says them.

use crate::route::sent_url;
use std::collections::HashMap;

/// A server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// URL without a trailing slash, variables in braces, its path percent-encoded; or a path from the root of the host, which
    /// may be empty.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<Variable>,
}

impl Server {
    /// The URL with the default values of its variables.
    pub fn default_url(&self) -> String {
        let variables = self.variables.iter();
        let defaults = variables.map(|variable| (variable.name.as_str(), variable.default.clone()));
        let url = self.filled(&defaults.collect());
        sent_url(url.trim_end_matches('/'))
    }

    /// The URL with these texts in place of its variables.
    pub(crate) fn filled(&self, texts: &HashMap<&str, String>) -> String {
        let mut filled = String::new();
        let mut rest = self.url.as_str();
        while let Some(at) = rest.find('{') {
            let (before, open) = rest.split_at(at);
            let end = open[1..].find(['{', '}']).map_or(open.len(), |end| end + 1);
            let text = texts
                .get(&open[1..end])
                .filter(|_| open[end..].starts_with('}'));
            let (text, length) = text.map_or(("{", 1), |text| (text, end + 1));
            filled.extend([before, text]);
            rest = &open[length..];
        }
        filled + rest
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
