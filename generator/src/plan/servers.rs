//! Servers: where a client goes unless it is told otherwise, and what else users can choose.

use super::docs;
use super::names::{Scope, constant_name, field_name};
use crate::api::{self, Api, Variable};
use crate::rust::Server;

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
    let (mut constants, mut functions) = (Scope::default(), Scope::default());
    let servers = api.servers.iter();
    servers
        .map(|server| plan_server(server, &mut constants, &mut functions))
        .collect()
}

fn plan_server(server: &api::Server, constants: &mut Scope, functions: &mut Scope) -> Server {
    let text = docs::first_line(server.description.as_deref().unwrap_or_default());
    let title = if text.is_empty() || text.len() > LONGEST_NAME {
        let url = server.default_url();
        url.trim_start_matches("https://").to_owned()
    } else {
        text
    };
    let mut docs = docs::paragraphs(server.description.as_deref());
    docs.push(format!("`{}`", server.url.replace('`', "'")));
    if server.variables.is_empty() {
        let name = constants.take(constant_name(&title));
        let (url, variables) = (server.url.clone(), Vec::new());
        return Server {
            name,
            docs,
            url,
            variables,
        };
    }
    let mut scope = Scope::default();
    let mut url = server.url.replace('{', "{{").replace('}', "}}");
    let mut variables = Vec::new();
    for variable in &server.variables {
        let name = scope.take(field_name(&variable.name));
        url = url.replace(
            &format!("{{{{{}}}}}", variable.name),
            &format!("{{{name}}}"),
        );
        docs.push(variable_docs(&name, variable));
        variables.push(name);
    }
    Server {
        name: functions.take(field_name(&title)),
        docs,
        url,
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
