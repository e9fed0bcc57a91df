//! Checks of operations, parameters and security as a whole.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::kinds::Kind;
use super::path::Path;
use super::references::target;
use super::repair::Repair;
use super::suggest::{did_you_mean, one_of};
use super::walk::Walk;
use crate::diagnostics::{Diagnostics, Place};
use crate::headers;

/// References from one parameter to another that are followed; longer chains are cycles, which are reported elsewhere.
const MAX_ALIASES: usize = 100;

/// Names that a misspelt one is compared with.
const MAX_GUESSES: usize = 100;

type Members = Map<String, Value>;

/// A parameter of an operation or a path item, references followed.
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) location: &'a str,
    /// In the list; the parameter itself may be elsewhere.
    pub(super) place: Place,
}

/// The parameters in the list of an operation or a path item that have a name and a place.
pub(super) fn parameters<'a>(
    document: &'a Value,
    holder: &'a Members,
    at: &Path<'_>,
) -> Vec<Parameter<'a>> {
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

/// The node itself, where there are references to it; none if one of them leads to nothing or nowhere.
pub(super) fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> Option<&'a Value> {
    for _ in 0..MAX_ALIASES {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Some(value);
        };
        value = document.pointer(target(reference)?.as_str())?;
    }
    None
}

/// What concerns one operation: its id, which [`OperationIds`](super::operation_ids::OperationIds) compares with those of others,
/// and its list of parameters.
pub(super) fn check_operation<'a>(walk: &mut Walk<'a>, operation: &'a Members, at: &Path<'_>) {
    if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
        walk.operation_ids.add(id, at);
    }
    let mut seen: HashMap<(&str, Cow<'_, str>), Place> = HashMap::new();
    for parameter in parameters(walk.document, operation, at) {
        // Names of headers have no case (RFC 9110, section 5.1).
        let name = match parameter.location {
            "header" => parameter.name.to_ascii_lowercase().into(),
            _ => Cow::Borrowed(parameter.name),
        };
        if let Some(first) = seen.get(&(parameter.location, name.clone())) {
            let message = format!(
                "the {} parameter `{}` is there twice",
                parameter.location, parameter.name
            );
            let diagnostic =
                walk.diagnostics
                    .warning("duplicate-parameter", parameter.place.clone(), message);
            diagnostic
                .help("remove one of the two; the output takes the first")
                .related(first.clone(), "first here");
            walk.repairs.push(Repair::Remove(parameter.place.pointer));
        } else {
            seen.insert((parameter.location, name), parameter.place);
        }
    }
}

/// A null is as good as absent; the walk has a warning for it.
fn has(members: &Members, keyword: &str) -> bool {
    members.get(keyword).is_some_and(|value| !value.is_null())
}

/// What concerns one parameter or header: its schema, its style, and names that HTTP keeps for itself.
pub(super) fn check_parameter(walk: &mut Walk<'_>, parameter: &Members, kind: Kind, at: &Path<'_>) {
    // What is no object is as good as absent, which the walk says.
    let content = parameter.get("content").and_then(Value::as_object);
    match (has(parameter, "schema"), content) {
        (true, None) => {}
        (true, Some(_)) => {
            let message = format!("{} has both `schema` and `content`", kind.title());
            walk.diagnostics
                .warning("wrong-value", at.member("content").key(), message)
                .help("keep one of the two; the output takes `schema`");
            walk.remove(&Path::Member(at, "content"));
        }
        (false, Some(content)) => check_content(walk, content, at),
        (false, None) => {
            let message = format!("{} needs `schema` or `content`", kind.title());
            walk.diagnostics
                .warning("missing-keyword", at.place(), message)
                .help("add `schema`; the output takes any text");
            walk.put(&Path::Member(at, "schema"), json!({ "type": "string" }));
        }
    }
    if let Some(location) = parameter
        .get("in")
        .and_then(Value::as_str)
        .filter(|_| kind == Kind::Parameter)
    {
        check_style(walk, parameter, location, at);
        check_location(parameter, location, at, walk.diagnostics);
    }
}

/// A parameter is sent as one media type.
fn check_content(walk: &mut Walk<'_>, types: &Members, at: &Path<'_>) {
    if types.len() == 1 {
        return;
    }
    let within = Path::Member(at, "content");
    for other in types.keys().skip(1) {
        walk.remove(&Path::Member(&within, other));
    }
    let help = if let Some(name) = types.keys().next() {
        format!("keep the one that is sent; the output takes `{name}`")
    } else {
        walk.remove(&within);
        walk.put(&Path::Member(at, "schema"), json!({ "type": "string" }));
        "write the one that is sent; the output takes any text".to_owned()
    };
    let message = "`content` must have exactly one media type here";
    walk.diagnostics
        .warning("wrong-value", at.member("content").key(), message)
        .help(help);
}

fn check_style(walk: &mut Walk<'_>, parameter: &Members, location: &str, at: &Path<'_>) {
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
        let help = format!("write {}; the output takes `{}`", one_of(styles), styles[0]);
        walk.diagnostics
            .warning("wrong-value", at.member("style"), message)
            .help(help);
        walk.remove(&Path::Member(at, "style"));
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
    if location == "header" && !headers::is_name(name) {
        let message = format!("no header can have the name `{name}`");
        diagnostics
            .warning("header-name", at.member("name"), message)
            .help("mend the name: calls that give it are refused before anything is sent");
    }
    if location == "header"
        && let Some(decided_by) = headers::decided_by(name)
    {
        let message = format!("a parameter for the header `{name}` has no effect");
        let help = format!("remove it; {decided_by} say what is sent");
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
    let is_known = |name: &str| schemes.is_some_and(|schemes| schemes.contains_key(name));
    for name in requirement.keys().filter(|name| !is_known(name)) {
        let message = format!("there is no security scheme `{name}`");
        let known: BTreeSet<&str> = schemes
            .into_iter()
            .flat_map(|schemes| schemes.keys().map(String::as_str))
            .take(MAX_GUESSES)
            .collect();
        let help = did_you_mean(name, known, "add it to `components.securitySchemes`");
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
    // What has no part that could be taken for it is left out, which the walk has said.
    let is_usable = |keyword: &&str| match scheme.get(*keyword) {
        Some(Value::Object(_)) => *keyword == "flows",
        Some(Value::Array(_) | Value::Null) | None => false,
        Some(Value::String(_)) => *keyword != "flows",
        Some(_) => !["flows", "in"].contains(keyword),
    };
    for keyword in needed.iter().filter(|keyword| !is_usable(keyword)) {
        let message = format!("a security scheme of type `{kind}` needs `{keyword}`");
        diagnostics
            .error("missing-keyword", at.place(), message)
            .help(format!("add `{keyword}`"));
    }
}
