//! Credentials: the constants that stand for them, which operations take which, and what the documentation says of it.

use super::docs;
use super::names::{Scope, Wanted, constant_name};
use crate::api::{self, Api, Credentials, Scheme, SourceRole};
use crate::rust::{Credential, CredentialKind};
use indexmap::IndexSet;
use std::collections::{BTreeMap, BTreeSet};

/// The credentials of an API, by the names of their schemes; none if a bearer token is all that any operation takes.
pub(super) struct Catalogue {
    constants: BTreeMap<String, Credential>,
}

impl Catalogue {
    pub(super) fn new(api: &Api) -> Self {
        let operations = api.operations.iter();
        let sets = operations.flat_map(|operation| &operation.credentials);
        let used: BTreeSet<&String> = sets.flat_map(|set| &set.schemes).collect();
        let schemes = api
            .schemes
            .iter()
            .filter(|scheme| used.contains(&scheme.name));
        let is_plain = |scheme: &Scheme| scheme.credential == api::Credential::Bearer;
        let mut constants = BTreeMap::new();
        if !schemes.clone().all(is_plain) {
            let wanted = schemes
                .clone()
                .map(|scheme| Wanted::new(constant_name(&scheme.name), &scheme.name));
            let names = Scope::default().take_all(wanted);
            for (scheme, name) in schemes.zip(names) {
                constants.insert(scheme.name.clone(), credential(scheme, name));
            }
        }
        Self { constants }
    }

    /// What an operation takes: one of these sets of constants.
    pub(super) fn of(&self, operation: &api::Operation) -> Vec<Vec<String>> {
        let sets = operation.credentials.iter().map(|set| {
            let constants = set
                .schemes
                .iter()
                .filter_map(|name| self.constants.get(name));
            constants.map(|constant| constant.name.clone()).collect()
        });
        let sets: IndexSet<Vec<String>> = sets.filter(|set: &Vec<_>| !set.is_empty()).collect();
        sets.into_iter().collect()
    }

    /// All of them, by their names.
    pub(super) fn all(&self) -> Vec<Credential> {
        let mut all: Vec<Credential> = self.constants.values().cloned().collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// What is sent with an operation, where that is more than a bearer token of any scope.
    pub(super) fn sentence(&self, operation: &api::Operation) -> Option<String> {
        if let Some(sentence) = self.with_certificates(operation) {
            return Some(sentence);
        }
        let sets = operation.credentials.iter();
        let sets = sets.filter(|set| !set.schemes.is_empty());
        if self.constants.is_empty() {
            let sets = sets.filter(|set| !set.scopes.is_empty());
            let scopes: BTreeSet<String> = sets.map(scopes).collect();
            let scopes: Vec<_> = scopes.into_iter().collect();
            return (!scopes.is_empty())
                .then(|| format!("The token needs {}.", scopes.join(", or ")));
        }
        let sets = distinct(sets.map(|set| self.words(set)));
        (!sets.is_empty()).then(|| format!("Takes {}.", sets.join(", or ")))
    }

    /// The same where some ways to call an operation take a client certificate, and others do not.
    fn with_certificates(&self, operation: &api::Operation) -> Option<String> {
        let sets = &operation.credentials;
        if operation.certificate || !sets.iter().any(|set| set.certificate) {
            return None;
        }
        let words = sets.iter().map(|set| {
            let certificate = set.certificate.then(|| format!("a {}", docs::CERTIFICATE));
            let others = (!set.schemes.is_empty()).then(|| self.words(set));
            let all: Vec<String> = certificate.into_iter().chain(others).collect();
            all.join(" and ")
        });
        let words = distinct(words);
        Some(match &words[..] {
            [only] => format!("Takes {only}, or nothing."),
            words => format!("Takes {}.", words.join(", or ")),
        })
    }

    fn words(&self, set: &Credentials) -> String {
        let constants = set
            .schemes
            .iter()
            .filter_map(|name| self.constants.get(name));
        let links: Vec<String> = constants
            .map(|constant| format!("[`{0}`](crate::credentials::{0})", constant.name))
            .collect();
        let links = if links.is_empty() {
            "a token".to_owned()
        } else {
            links.join(" and ")
        };
        if set.scopes.is_empty() {
            return links;
        }
        format!("{links} with {}", scopes(set))
    }
}

/// Each once, in their order.
fn distinct(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    words.filter(|words| seen.insert(words.clone())).collect()
}

fn scopes(set: &Credentials) -> String {
    let scopes: Vec<String> = set
        .scopes
        .iter()
        .map(|scope| docs::inline(&scope.as_str().into()))
        .collect();
    match &scopes[..] {
        [scope] => format!("the scope {scope}"),
        scopes => format!("the scopes {}", scopes.join(", ")),
    }
}

/// What the document says of client certificates.
pub(super) fn certificate_docs(api: &Api) -> Vec<String> {
    let descriptions = api.certificate_descriptions.iter();
    descriptions
        .flat_map(|description| docs::paragraphs(Some(description)))
        .collect()
}

/// How to get a token.
pub(super) fn token_help(api: &Api) -> String {
    let described = api.token.clone();
    let sources = || {
        let mut schemes = api.schemes.iter();
        schemes.find_map(sources)
    };
    described
        .or_else(sources)
        .unwrap_or_else(|| "see the documentation of the API".to_owned())
}

fn sources(scheme: &Scheme) -> Option<String> {
    let sources = scheme.sources.iter().map(|source| {
        let role = match source.role {
            SourceRole::Authorization => "authorize at",
            SourceRole::Token => "tokens come from",
            SourceRole::Discovery => "how to get a token stands at",
        };
        format!("{role} {}", docs::inline(&source.url.as_str().into()))
    });
    let sources: Vec<String> = sources.collect();
    (!sources.is_empty()).then(|| docs::sentence(&sources.join(", ")))
}

fn credential(scheme: &Scheme, name: String) -> Credential {
    let inline = |text: &str| docs::inline(&text.into());
    let (kind, what) = match &scheme.credential {
        api::Credential::Bearer => (CredentialKind::Bearer, "a bearer token".to_owned()),
        api::Credential::Basic => (CredentialKind::Basic, "a name with a password".to_owned()),
        api::Credential::Http(http) => (
            CredentialKind::Http(http.clone()),
            format!("what {} takes", inline(&format!("Authorization: {http}"))),
        ),
        api::Credential::Header(header) => (
            CredentialKind::Header(header.clone()),
            format!("a key in the header {}", inline(header)),
        ),
        api::Credential::Query(pair) => (
            CredentialKind::Query(pair.clone()),
            format!("a key in the query as {}", inline(pair)),
        ),
        api::Credential::Cookie(cookie) => (
            CredentialKind::Cookie(cookie.clone()),
            format!("a key in the cookie {}", inline(cookie)),
        ),
    };
    let title = format!("{}: {what}.", inline(&scheme.name));
    let mut docs = vec![title];
    docs.extend(docs::paragraphs(scheme.description.as_deref()));
    docs.extend(sources(scheme));
    Credential { name, docs, kind }
}
