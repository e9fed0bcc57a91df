//! Checks of paths: their templates against each other and against the parameters that fill them.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::operations::{Parameter, parameters};
use super::path::Path;
use super::repair::Repair;
use super::walk::Walk;
use crate::diagnostics::{Diagnostics, Place};
use crate::route::sent_route;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

type Members = Map<String, Value>;

/// Paths that the server cannot tell apart, and each path with its parameters.
pub(super) fn check<'a>(walk: &mut Walk<'a>, paths: &'a Members, at: &Path<'_>) {
    let mut routes: HashMap<(String, &str), (&str, Place)> = HashMap::new();
    for (template, item) in paths
        .iter()
        .filter(|(template, _)| template.starts_with('/'))
    {
        let at = Path::Member(at, template);
        let Some(item) = item.as_object() else {
            continue;
        };
        let Some(placeholders) = placeholders(template, &at, walk.diagnostics) else {
            continue;
        };
        check_sendable(template, &at, walk.diagnostics);
        let sent = sent(template, &placeholders, &at, walk.diagnostics);
        let shape = sent_shape(template);
        for method in METHODS
            .into_iter()
            .filter(|method| item.contains_key(*method))
        {
            let place = at.member(method).key();
            if let Some((other, first)) = routes.get(&(shape.clone(), method)) {
                let difference = difference(template, other);
                let message =
                    format!("`{method} {template}` differs from another path only in {difference}");
                let help =
                    "no server can tell them apart: remove one of the two; the client has both";
                walk.diagnostics
                    .warning("path-collision", place, message)
                    .help(help)
                    .related(first.clone(), "the other one");
            } else {
                routes.insert((shape.clone(), method), (template, place));
            }
        }
        check_path_parameters(walk, item, sent, &placeholders, &at);
    }
}

/// The names within braces, in their order; `None` when the template is broken, which is reported.
fn placeholders<'t>(
    template: &'t str,
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<&'t str>> {
    let mut names: Vec<&str> = Vec::new();
    let mut rest = template;
    let mut fault = None;
    while let Some(start) = rest.find(['{', '}']) {
        let end = rest[start..].find('}').map(|length| start + length);
        match end.map(|end| (&rest[start..end], &rest[end + 1..])) {
            Some((name, after)) if name.len() > 1 && !name[1..].contains('{') => {
                if names.contains(&&name[1..]) {
                    fault = Some("has a placeholder twice");
                }
                names.push(&name[1..]);
                rest = after;
            }
            _ => {
                fault = Some("has braces that are empty or do not match");
                break;
            }
        }
    }
    let Some(fault) = fault else {
        return Some(names);
    };
    let message = format!("the path `{template}` {fault}");
    diagnostics
        .error("path", at.place().key(), message)
        .help("write each placeholder once, as `{name}`");
    None
}

/// The placeholders before a fragment, which is never sent (RFC 9110, section 7.1): that is reported.
fn sent<'p, 't>(
    template: &str,
    placeholders: &'p [&'t str],
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) -> &'p [&'t str] {
    let Some((path, fragment)) = template.split_once('#') else {
        return placeholders;
    };
    let message = format!("the fragment `#{fragment}` of this path is not sent");
    let help = format!("no server sees it: write `{path}`, which the output sends");
    diagnostics
        .warning("fragment", at.place().key(), message)
        .help(help);
    &placeholders[..path.matches('{').count()]
}

/// Reports what no request to this path can be made of.
fn check_sendable(template: &str, at: &Path<'_>, diagnostics: &mut Diagnostics) {
    let path = template.split(['#', '?']).next().unwrap_or_default();
    let is_dots = |segment: &str| [".", ".."].contains(&segment);
    if path.split('/').any(is_dots) {
        let message = format!(
            "the path `{template}` has a segment of dots, which would lead to another path"
        );
        diagnostics
            .warning("path-dots", at.place().key(), message)
            .help("write the path as it is sent; until then its calls are refused before anything is sent");
    }
}

/// What a server sees of a template, with its fragment, which tells operations apart though it is not sent.
fn sent_shape(template: &str) -> String {
    let end = template.find('#').unwrap_or(template.len());
    let (path, fragment) = template.split_at(end);
    without_names(&sent_route(path)) + &without_names(fragment)
}

/// What two templates of the same shape differ in.
fn difference(template: &str, other: &str) -> &'static str {
    if without_names(template) == without_names(other) {
        "the names of its parameters"
    } else {
        "characters that are percent-encoded when it is sent"
    }
}

/// The template with `{}` for every placeholder.
pub(crate) fn without_names(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        shape + "{}" + part.split_once('}').map_or("", |(_, after)| after)
    })
}

fn check_path_parameters(
    walk: &mut Walk<'_>,
    item: &Members,
    sent: &[&str],
    placeholders: &[&str],
    at: &Path<'_>,
) {
    let shared = parameters(walk.document, item, at);
    for parameter in shared.iter().filter(|parameter| parameter.is_lost(sent)) {
        parameter.leave_out(walk, placeholders);
    }
    for method in METHODS {
        let Some(operation) = item.get(method).and_then(Value::as_object) else {
            continue;
        };
        let at = Path::Member(at, method);
        let own = parameters(walk.document, operation, &at);
        for parameter in own.iter().filter(|parameter| parameter.is_lost(sent)) {
            parameter.leave_out(walk, placeholders);
        }
        for name in sent {
            let is_declared = own
                .iter()
                .chain(&shared)
                .any(|parameter| parameter.location == "path" && parameter.name == *name);
            if !is_declared {
                fill(walk, name, &at);
            }
        }
    }
}

/// Takes a placeholder that the document does not describe for a text.
fn fill(walk: &mut Walk<'_>, name: &str, operation: &Path<'_>) {
    let message = format!("no parameter fills `{{{name}}}` of the path");
    let help =
        format!("add a parameter `name: {name}` with `in: path`; the output takes a text for it");
    walk.diagnostics
        .warning("path-parameter", operation.place(), message)
        .help(help);
    let parameter = json!({
        "name": name,
        "in": "path",
        "required": true,
        "description": "Only the path names this parameter; the document does not describe it.",
        "schema": { "type": "string" },
    });
    let list = operation.pointer().child("parameters");
    walk.repairs.push(Repair::Push(list, parameter));
}

impl Parameter<'_> {
    fn is_lost(&self, sent: &[&str]) -> bool {
        self.location == "path" && !sent.contains(&self.name)
    }

    fn leave_out(&self, walk: &mut Walk<'_>, placeholders: &[&str]) {
        let (name, place) = (self.name, self.place.clone());
        if placeholders.contains(&name) {
            let message = format!("a parameter for `{{{name}}}` in a fragment has no effect");
            walk.diagnostics
                .warning("void-parameter", place, message)
                .help("remove it: a fragment is never sent; the output leaves it out");
        } else {
            let message = format!("the path has no placeholder `{{{name}}}` for this parameter");
            walk.diagnostics
                .warning("path-parameter", place, message)
                .help("remove the parameter, or mend its name; the output leaves it out");
        }
        walk.repairs
            .push(Repair::Remove(self.place.pointer.clone()));
    }
}
