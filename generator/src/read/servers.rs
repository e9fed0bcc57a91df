//! Servers of the document, of paths and of operations.

use super::Reader;
use crate::api::{Server, Variable};
use crate::diagnostics::{Place, Pointer};
use crate::route::sent_url;
use openapiv3::OpenAPI;
use std::collections::HashSet;

/// Why a client cannot go to a server as the document has it.
enum Fault {
    /// It is not HTTPS: the client assumes that the host answers to that too.
    Plain,
    /// Its URL is none that paths can be added to.
    Unusable,
}

impl Reader<'_> {
    /// The servers of the document, their default first. Only if none has a host, it is one without: a path.
    pub(super) fn read_servers(&mut self) -> Vec<Server> {
        let pointer = Pointer::root().child("servers");
        let servers = self.read_all(&self.document.servers, &pointer);
        let (absolute, relative): (Vec<Server>, Vec<Server>) =
            servers.into_iter().partition(Server::is_absolute);
        if absolute.is_empty() {
            let at = pointer.index(0).child("url");
            let place = (!self.document.servers.is_empty()).then(|| Place::document(at));
            let path = relative.first().map(Server::default_url);
            let path = path.unwrap_or_default();
            let help =
                format!("the client goes to `http://localhost{path}` until users set `base_url`");
            self.diagnostics
                .warning("server-url", place, "there is no server with a host")
                .help(help);
            return relative.into_iter().take(1).collect();
        }
        absolute
    }

    /// The server of an operation that has one of its own.
    pub(super) fn read_own_server(
        &mut self,
        item: &openapiv3::PathItem,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Server> {
        let (servers, at) = if operation.servers.is_empty() {
            (&item.servers, pointer.parent()?)
        } else {
            (&operation.servers, pointer.clone())
        };
        let own = self.read_all(servers, &at.child("servers"));
        let own = own.into_iter().next()?;
        (self.default_server != Some(own.default_url())).then_some(own)
    }

    /// Those that a client can go to, each URL once. Of others it says what becomes of them.
    fn read_all(&mut self, servers: &[openapiv3::Server], pointer: &Pointer) -> Vec<Server> {
        let mut usable: Vec<Server> = Vec::new();
        let mut known = HashSet::new();
        let all: Vec<Server> = servers.iter().map(read).collect();
        let written: HashSet<String> = all.iter().map(Server::default_url).collect();
        for (i, mut server) in all.iter().cloned().enumerate() {
            let fault = fault(&server);
            let help = match fault {
                None => None,
                Some(Fault::Unusable) => Some("the client leaves it out".to_owned()),
                Some(Fault::Plain) => {
                    server.url = server.url.replacen("http://", "https://", 1);
                    let is_said = written.contains(&server.default_url());
                    let help = format!("the client goes to `{}`", server.default_url());
                    (!is_said).then_some(help)
                }
            };
            let is_usable = !matches!(fault, Some(Fault::Unusable));
            if let Some(help) = help {
                let message = "a client goes to HTTPS URLs with a host in ASCII, without user, query, fragment and variables that have no value, and to this machine";
                let place = Place::document(pointer.index(i).child("url"));
                self.diagnostics
                    .warning("server-url", place, message)
                    .help(help);
            }
            if is_usable && known.insert(server.default_url()) {
                usable.push(server);
            }
        }
        usable
    }
}

/// The URL of the first server that names a host, or else of the first one.
pub(super) fn default_url(document: &OpenAPI) -> Option<String> {
    let servers = || document.servers.iter().map(read);
    let absolute = servers().find(Server::is_absolute);
    let default = absolute.or_else(|| servers().next())?;
    Some(default.default_url())
}

fn fault(server: &Server) -> Option<Fault> {
    let url = server.default_url();
    if url.contains(['?', '#', '@', '{', '}']) || !has_host_of_urls(&url) {
        return Some(Fault::Unusable);
    }
    match url.split_once("://") {
        Some(("http", host)) if !is_this_machine(host) => Some(Fault::Plain),
        Some(("http" | "https", _)) => None,
        None if url.is_empty() || url.starts_with('/') => None,
        _ => Some(Fault::Unusable),
    }
}

/// Whether its host, if it has one, is written as URLs have it: other scripts have a form in ASCII (RFC 5890).
fn has_host_of_urls(url: &str) -> bool {
    let (_, rest) = url.split_once("://").unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    host.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:[]".contains(&byte))
}

fn is_this_machine(host: &str) -> bool {
    let end = host.find('/').unwrap_or(host.len());
    let host = &host[..end];
    let is = |name: &str| {
        let port = host.strip_prefix(name);
        port.is_some_and(|port| port.is_empty() || port.starts_with(':'))
    };
    ["localhost", "127.0.0.1", "[::1]"].into_iter().any(is)
}

fn read(server: &openapiv3::Server) -> Server {
    let variables = server.variables.iter().flatten();
    let variables = variables.map(|(name, variable)| Variable {
        name: name.clone(),
        default: variable.default.clone(),
        values: variable.enumeration.clone(),
        description: variable.description.clone(),
    });
    Server {
        url: sent_url(&rooted(server.url.trim_end_matches('/'))),
        description: server
            .description
            .clone()
            .filter(|text| !text.trim().is_empty()),
        variables: variables.collect(),
    }
}

/// A relative URL as a path from the root of the host: where the document itself stands is not known.
fn rooted(url: &str) -> String {
    let path = url.trim_start_matches(['.', '/']);
    if url.contains("://") || url.starts_with('{') || path.is_empty() {
        return url.trim_start_matches(['.', '/']).to_owned();
    }
    format!("/{path}")
}
