//! Checks of paths, operations, parameters and security as a whole.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::kinds::Kind;
use super::path::Path;
use super::references::target;
use super::suggest::{did_you_mean, one_of};
use super::walk::Walk;
use crate::diagnostics::{Diagnostics, Place};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// References from one parameter to another that are followed; longer chains are cycles, which are reported elsewhere.
const MAX_ALIASES: usize = 100;

type Members = Map<String, Value>;

/// Paths that the server cannot tell apart, and each path with its parameters.
pub(super) fn check_paths<'a>(walk: &mut Walk<'a>, paths: &'a Members, at: &Path<'_>) {
    let mut routes: HashMap<(String, &str), Place> = HashMap::new();
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
        let shape = without_names(template);
        for method in METHODS
            .into_iter()
            .filter(|method| item.contains_key(*method))
        {
            let place = at.member(method).key();
            if let Some(first) = routes.get(&(shape.clone(), method)) {
                let message = format!(
                    "`{method} {template}` differs from another path only in the names of its parameters"
                );
                let help = "no server can tell them apart: remove one of the two";
                walk.diagnostics
                    .error("path-collision", place, message)
                    .help(help)
                    .related(first.clone(), "the other one");
            } else {
                routes.insert((shape.clone(), method), place);
            }
        }
        check_path_parameters(walk, item, &placeholders, &at);
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

/// The template with `{}` for every placeholder.
fn without_names(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        shape + "{}" + part.split_once('}').map_or("", |(_, after)| after)
    })
}

fn check_path_parameters(
    walk: &mut Walk<'_>,
    item: &Members,
    placeholders: &[&str],
    at: &Path<'_>,
) {
    let shared = parameters(walk.document, item, at);
    for parameter in shared
        .iter()
        .filter(|parameter| parameter.is_lost(placeholders))
    {
        parameter.report_lost(walk.diagnostics);
    }
    for method in METHODS {
        let Some(operation) = item.get(method).and_then(Value::as_object) else {
            continue;
        };
        let at = Path::Member(at, method);
        let own = parameters(walk.document, operation, &at);
        for parameter in own
            .iter()
            .filter(|parameter| parameter.is_lost(placeholders))
        {
            parameter.report_lost(walk.diagnostics);
        }
        for name in placeholders {
            let is_declared = own
                .iter()
                .chain(&shared)
                .any(|parameter| parameter.location == "path" && parameter.name == *name);
            if !is_declared {
                let message = format!("no parameter fills `{{{name}}}` of the path");
                let help = format!("add a parameter `name: {name}` with `in: path`");
                walk.diagnostics
                    .error("path-parameter", at.place(), message)
                    .help(help);
            }
        }
    }
}

/// A parameter of an operation or a path item, references followed.
struct Parameter<'a> {
    name: &'a str,
    location: &'a str,
    /// In the list; the parameter itself may be elsewhere.
    place: Place,
}

impl Parameter<'_> {
    fn is_lost(&self, placeholders: &[&str]) -> bool {
        self.location == "path" && !placeholders.contains(&self.name)
    }

    fn report_lost(&self, diagnostics: &mut Diagnostics) {
        let message = format!(
            "the path has no placeholder `{{{}}}` for this parameter",
            self.name
        );
        diagnostics
            .error("path-parameter", self.place.clone(), message)
            .help("remove the parameter, or mend its name");
    }
}

/// The parameters in the list of an operation or a path item that have a name and a place.
fn parameters<'a>(document: &'a Value, holder: &'a Members, at: &Path<'_>) -> Vec<Parameter<'a>> {
    let list = holder
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate();
    list.filter_map(|(index, parameter)| {
        let parameter = resolve(document, parameter)?;
        let text = |keyword| parameter.get(keyword).and_then(Value::as_str);
        Some(Parameter {
            name: text("name")?,
            location: text("in")?,
            place: at.element("parameters", index),
        })
    })
    .collect()
}

fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> Option<&'a Value> {
    for _ in 0..MAX_ALIASES {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Some(value);
        };
        value = document.pointer(target(reference)?.as_str())?;
    }
    None
}

/// What concerns one operation: its id and its list of parameters.
pub(super) fn check_operation<'a>(walk: &mut Walk<'a>, operation: &'a Members, at: &Path<'_>) {
    check_id(walk, operation, at);
    let mut seen: HashMap<(&str, &str), Place> = HashMap::new();
    for parameter in parameters(walk.document, operation, at) {
        if let Some(first) = seen.get(&(parameter.location, parameter.name)) {
            let message = format!(
                "the {} parameter `{}` is there twice",
                parameter.location, parameter.name
            );
            let diagnostic =
                walk.diagnostics
                    .error("duplicate-parameter", parameter.place.clone(), message);
            diagnostic
                .help("remove one of the two")
                .related(first.clone(), "first here");
        } else {
            seen.insert((parameter.location, parameter.name), parameter.place);
        }
    }
}

fn check_id<'a>(walk: &mut Walk<'a>, operation: &'a Members, at: &Path<'_>) {
    let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
        return;
    };
    let pointer = at.pointer().child("operationId");
    if let Some(first) = walk.operation_ids.get(id) {
        let message = format!("two operations have the operationId `{id}`");
        let first = Place::document(first.clone());
        let diagnostic =
            walk.diagnostics
                .error("duplicate-operation-id", Place::document(pointer), message);
        diagnostic
            .help("rename one of the two")
            .related(first, "first here");
    } else {
        walk.operation_ids.insert(id, pointer);
    }
}

/// A null is as good as absent; the walk has a warning for it.
fn has(members: &Members, keyword: &str) -> bool {
    members.get(keyword).is_some_and(|value| !value.is_null())
}

/// What concerns one parameter or header: its schema, its style, and names that HTTP keeps for itself.
pub(super) fn check_parameter(
    parameter: &Members,
    kind: Kind,
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    match (
        has(parameter, "schema"),
        parameter
            .get("content")
            .filter(|content| !content.is_null()),
    ) {
        (true, None) => {}
        (false, Some(content)) => {
            if content
                .as_object()
                .is_some_and(|content| content.len() != 1)
            {
                let message = "`content` must have exactly one media type here";
                diagnostics
                    .error("wrong-value", at.member("content").key(), message)
                    .help("keep the one that is sent");
            }
        }
        (true, Some(_)) => {
            let message = format!("{} has both `schema` and `content`", kind.title());
            diagnostics
                .error("wrong-value", at.member("content").key(), message)
                .help("keep one of the two");
        }
        (false, None) => {
            let message = format!("{} needs `schema` or `content`", kind.title());
            diagnostics
                .error("missing-keyword", at.place(), message)
                .help("add `schema`");
        }
    }
    if let Some(location) = parameter
        .get("in")
        .and_then(Value::as_str)
        .filter(|_| kind == Kind::Parameter)
    {
        check_style(parameter, location, at, diagnostics);
        check_location(parameter, location, at, diagnostics);
    }
}

fn check_style(parameter: &Members, location: &str, at: &Path<'_>, diagnostics: &mut Diagnostics) {
    let styles: &[&str] = match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return,
    };
    if let Some(style) = parameter
        .get("style")
        .and_then(Value::as_str)
        .filter(|style| !styles.contains(style))
    {
        let message = format!("a {location} parameter cannot have the style `{style}`");
        diagnostics
            .error("wrong-value", at.member("style"), message)
            .help(format!("write {}", one_of(styles)));
    }
}

fn check_location(
    parameter: &Members,
    location: &str,
    at: &Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if location == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
        let message = format!("the path parameter `{name}` is not marked as required");
        diagnostics
            .warning("path-required", at.member("name"), message)
            .help("add `required: true`, which the output assumes");
    }
    let is_reserved =
        ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str());
    if location == "header" && is_reserved {
        let message = format!("a parameter for the header `{name}` has no effect");
        let help = "remove it; media types and security schemes say what is sent";
        diagnostics
            .warning("void-parameter", at.member("name"), message)
            .help(help);
    }
}

/// Names of a security requirement are security schemes of the document.
pub(super) fn check_requirement(walk: &mut Walk<'_>, requirement: &Members, at: &Path<'_>) {
    let schemes = walk
        .document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    let known: BTreeSet<&str> = schemes
        .into_iter()
        .flat_map(|schemes| schemes.keys().map(String::as_str))
        .collect();
    for name in requirement
        .keys()
        .filter(|name| !known.contains(name.as_str()))
    {
        let message = format!("there is no security scheme `{name}`");
        let help = did_you_mean(
            name,
            known.iter().copied(),
            "add it to `components.securitySchemes`",
        );
        walk.diagnostics
            .error("unknown-security-scheme", at.member(name).key(), message)
            .help(help);
    }
}

/// Which keywords a security scheme needs depends on its type.
pub(super) fn check_scheme(scheme: &Members, at: &Path<'_>, diagnostics: &mut Diagnostics) {
    let kind = scheme
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let needed: &[&str] = match kind {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        _ => &[],
    };
    for keyword in needed.iter().filter(|keyword| !has(scheme, keyword)) {
        let message = format!("a security scheme of type `{kind}` needs `{keyword}`");
        diagnostics
            .error("missing-keyword", at.place(), message)
            .help(format!("add `{keyword}`"));
    }
}
