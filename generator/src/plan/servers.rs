//! Servers: where a client goes unless it is told otherwise, and what else users can choose.

use super::docs;
use super::names::{Scope, Wanted, constant_name, field_name};
use crate::api::{self, Api, Variable};
use crate::rust::Server;
use std::collections::{BTreeMap, HashMap};

/// Longest description that names a server; of others the URL does.
const LONGEST_NAME: usize = 40;

/// The URL that routes are appended to.
pub(super) fn base_url(api: &Api) -> String {
    let url = api.servers.first().map(api::Server::default_url);
    match url {
        Some(url) if url.contains("://") => url,
        path => format!("http://localhost{}", path.unwrap_or_default()),
    }
}

/// The servers, if there is more to choose than the first one as it is.
pub(super) fn plan(api: &Api) -> Vec<Server> {
    let is_only = matches!(&api.servers[..], [only] if only.variables.is_empty());
    if is_only || !api.servers.iter().all(api::Server::is_absolute) {
        return Vec::new();
    }
    let servers = api.servers.iter().enumerate();
    let (constants, functions): (Vec<_>, Vec<_>) =
        servers.partition(|(_, server)| server.variables.is_empty());
    let mut planned = named(&constants, constant_name);
    planned.extend(named(&functions, field_name));
    planned.into_values().collect()
}

/// Servers by their places.
fn named(servers: &[(usize, &api::Server)], name: fn(&str) -> String) -> BTreeMap<usize, Server> {
    let wanted = servers.iter().map(|(_, server)| {
        let title = title(server);
        Wanted::new(name(&title), title).at(server.url.as_str())
    });
    let names = Scope::default().take_all(wanted);
    let servers = servers.iter().zip(names);
    servers
        .map(|((place, server), name)| (*place, plan_server(server, name)))
        .collect()
}

/// What a server is called after: its description, or else its URL.
fn title(server: &api::Server) -> String {
    let text = docs::first_line(server.description.as_deref().unwrap_or_default());
    if text.is_empty() || text.len() > LONGEST_NAME {
        let url = server.default_url();
        url.trim_start_matches("https://").to_owned()
    } else {
        text
    }
}

fn plan_server(server: &api::Server, name: String) -> Server {
    let mut docs = docs::paragraphs(server.description.as_deref());
    docs.push(format!("`{}`", server.url.replace('`', "'")));
    if server.variables.is_empty() {
        return Server {
            name,
            docs,
            url: server.url.clone(),
            variables: Vec::new(),
        };
    }
    let wanted = server.variables.iter();
    let wanted = wanted.map(|variable| Wanted::new(field_name(&variable.name), &variable.name));
    let names = Scope::default().take_all(wanted);
    let mut placeholders = HashMap::new();
    let mut variables = Vec::new();
    for (variable, argument) in server.variables.iter().zip(names) {
        placeholders.insert(variable.name.as_str(), format!("{{{argument}}}"));
        docs.push(variable_docs(&argument, variable));
        variables.push(argument);
    }
    Server {
        name,
        docs,
        url: server.filled(&placeholders),
        variables,
    }
}

fn variable_docs(name: &str, variable: &Variable) -> String {
    let mut text = format!("- `{name}`: ");
    if let Some(description) = &variable.description {
        text.push_str(&docs::sentence(&docs::first_line(description)));
        text.push(' ');
    }
    if !variable.values.is_empty() {
        let values = variable.values.iter();
        let values: Vec<_> = values
            .map(|value| docs::inline(&value.as_str().into()))
            .collect();
        text.extend(["One of ", &values.join(", "), ". "]);
    }
    text + &format!(
        "Default {}.",
        docs::inline(&variable.default.as_str().into())
    )
}
