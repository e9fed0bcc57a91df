//! `$ref`: whether the target exists and is of the right kind.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::gather::is_relative;
use super::kinds::{Kind, Shape};
use super::later;
use super::path::Path;
use super::repair::after;
use super::suggest::{did_you_mean, meanwhile};
use super::version::Version;
use super::walk::Walk;
use crate::diagnostics::Pointer;

/// Names that are compared with misspelt references, all together: each takes about a microsecond.
const MAX_COMPARED: usize = 200_000;

/// The node that a local reference (`#/..`) names.
pub(crate) fn target(reference: &str) -> Option<Pointer> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_decode_str(fragment).decode_utf8().ok()?;
    Pointer::parse(&decoded)
}

impl<'a> Walk<'a> {
    /// An object with `$ref` where an object of this kind may be.
    pub(super) fn reference(
        &mut self,
        members: &'a Map<String, Value>,
        kind: Kind,
        path: &Path<'_>,
    ) {
        for (name, member) in members.iter().filter(|(name, _)| *name != "$ref") {
            self.sibling(name, member, kind, path);
        }
        let Some(reference) = members["$ref"].as_str() else {
            let message = "`$ref` must be text".to_owned();
            return self.lost(
                "wrong-type",
                message,
                "write a reference",
                members,
                kind,
                path,
            );
        };
        if self.sound_references.contains(&(reference, kind)) {
            return;
        }
        if !reference.starts_with('#') {
            return match &self.refused {
                Some(refused) if refused.contains(reference) => {}
                Some(_) if is_relative(reference) => {
                    self.dangling(reference, None, members, kind, path);
                }
                _ => self.external(reference, path),
            };
        }
        let found = target(reference).map(|pointer| (follow(self.document, &pointer), pointer));
        match found {
            Some((Ok(found), target)) if found == Some(kind) => {
                if is_component(&target, kind) {
                    self.sound_references.insert((reference, kind));
                } else {
                    let at = path.pointer();
                    self.definitions.extend(definition_around(&target));
                    self.inner.push(Inner { at, target, kind });
                }
            }
            Some((Ok(found), _)) => self.wrong_kind(reference, found, members, kind, path),
            Some((Err(lost), _)) => self.dangling(reference, Some(&lost), members, kind, path),
            None => self.dangling(reference, None, members, kind, path),
        }
    }

    /// Beside the `$ref` of a schema, keywords count as if both were in an `allOf`. Elsewhere they are void, but for what OpenAPI 3.1
    /// lets a reference say of its target.
    fn sibling(&mut self, name: &'a str, member: &'a Value, kind: Kind, path: &Path<'_>) {
        let is_said = self.version == Version::V3_1
            && ["description", "summary"].contains(&name)
            && kind.keyword(name).is_some();
        if kind == Kind::Schema || is_said {
            self.member(name, member, kind, path);
        } else if !name.starts_with("x-") {
            let message = format!("`{name}` beside `$ref` has no effect");
            let help = "remove it; the output is as if it were not there";
            self.diagnostics
                .warning("ignored-sibling", path.member(name).key(), message)
                .help(help);
        }
    }

    fn external(&mut self, reference: &str, path: &Path<'_>) {
        let message = format!("`{reference}` is an external reference, which is not followed");
        let help = "nothing is fetched: copy the target into this document and refer to it as `#/components/..`";
        self.diagnostics
            .error("external-reference", path.member("$ref"), message)
            .help(help);
    }

    /// Any JSON stands for a schema; for nothing else is there a reading.
    fn wrong_kind(
        &mut self,
        reference: &str,
        found: Option<Kind>,
        members: &Map<String, Value>,
        kind: Kind,
        path: &Path<'_>,
    ) {
        let is = found.map_or("something else", Kind::title);
        let message = format!(
            "{} is expected here, but `{reference}` is {is}",
            kind.title()
        );
        let help = "refer to another node, or move the target";
        if kind == Kind::Schema {
            self.lost("reference-kind", message, help, members, kind, path);
        } else {
            self.diagnostics
                .error("reference-kind", path.member("$ref"), message)
                .help(help);
        }
    }

    fn dangling(
        &mut self,
        reference: &'a str,
        lost: Option<&Lost<'_>>,
        members: &Map<String, Value>,
        kind: Kind,
        path: &Path<'_>,
    ) {
        let message = format!("`{reference}` refers to nothing");
        let otherwise = "write `#/components/schemas/..` or the like";
        let help = match (self.guesses.get(reference), lost) {
            (Some(known), _) => known.clone(),
            (None, None) => otherwise.to_owned(),
            (None, Some(lost)) => self.guess(lost),
        };
        self.guesses.insert(reference, help.clone());
        self.lost("dangling-reference", message, &help, members, kind, path);
    }

    /// What may have been meant; not if so much is wrong that looking for it would take long.
    fn guess(&mut self, lost: &Lost<'_>) -> String {
        let is_affordable = self.compared < MAX_COMPARED;
        let members = lost.members.filter(|_| is_affordable);
        self.compared += members.map_or(0, Map::len);
        let known = members.into_iter().flat_map(Map::keys).map(String::as_str);
        let otherwise = "mend the reference, or add what it refers to";
        did_you_mean(&lost.token, known, otherwise)
    }

    /// Reports a reference without a target, and records what stands in its place.
    fn lost(
        &mut self,
        code: &'static str,
        message: String,
        help: &str,
        members: &Map<String, Value>,
        kind: Kind,
        path: &Path<'_>,
    ) {
        let place = path.member("$ref");
        let note = format!("{message} in the document.").replace("`$ref`", "the reference");
        let assumed = match kind {
            Kind::SecurityScheme => {
                self.diagnostics.error(code, place, message).help(help);
                return;
            }
            Kind::Schema => {
                self.remove(&Path::Member(path, "$ref"));
                if !members.contains_key("description") {
                    self.put(&Path::Member(path, "description"), note.into());
                }
                if members.keys().any(|name| says_what_values_are(name)) {
                    "takes what the other keywords here say"
                } else {
                    "takes any JSON"
                }
            }
            Kind::Response => {
                self.put(path, json!({ "description": note }));
                "has an answer without a body"
            }
            Kind::RequestBody => {
                self.put(
                    path,
                    json!({ "description": note, "content": { "application/json": {} } }),
                );
                "takes any JSON"
            }
            _ => {
                self.remove(path);
                "leaves it out"
            }
        };
        self.diagnostics
            .warning(code, place, message)
            .help(meanwhile(help, assumed));
    }
}

/// Whether a keyword beside the reference of a schema says what its values are.
fn says_what_values_are(name: &str) -> bool {
    let says = [
        "type",
        "properties",
        "additionalProperties",
        "required",
        "items",
        "enum",
        "format",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    says.contains(&name)
}

/// A reference to a node that is no component of its own.
#[derive(Debug)]
pub(super) struct Inner {
    /// The object with the `$ref`.
    pub(super) at: Pointer,
    /// What it names.
    pub(super) target: Pointer,
    /// The kind of both.
    pub(super) kind: Kind,
}

impl Inner {
    /// The same after these elements of arrays were removed; `None` if one of them held it.
    pub(super) fn after(self, removed: &[Pointer]) -> Option<Self> {
        Some(Self {
            at: after(removed, self.at)?,
            target: after(removed, self.target)?,
            kind: self.kind,
        })
    }
}

/// The member of `components` for objects of this kind.
pub(super) fn group(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::Example => "examples",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Link => "links",
        Kind::Callback => "callbacks",
        Kind::PathItem => "pathItems",
        _ => return None,
    })
}

/// Whether a node of this kind is a member of `components`.
fn is_component(pointer: &Pointer, kind: Kind) -> bool {
    let mut tokens = pointer.tokens();
    tokens.next().as_deref() == Some("components")
        && tokens.next().as_deref() == group(kind)
        && tokens.next().is_some()
        && tokens.next().is_none()
}

/// The first token of a pointer that leads nowhere, and what else there is.
struct Lost<'a> {
    token: String,
    members: Option<&'a Map<String, Value>>,
}

/// The definition that a node is or stands in, of several within one another the innermost.
fn definition_around(node: &Pointer) -> Option<Pointer> {
    let mut shape = Shape::Object(Kind::Document);
    let (mut at, mut is_definition, mut found) = (Pointer::root(), false, None);
    for token in node.tokens() {
        at = at.child(&token);
        if is_definition {
            found = Some(at.clone());
        }
        is_definition = match shape {
            Shape::Object(kind) | Shape::Referable(kind) => later::is_definitions(kind, &token),
            Shape::FlagOrSchema => later::is_definitions(Kind::Schema, &token),
            _ => false,
        };
        shape = step(shape, &token, later::remaining_member);
    }
    found
}

/// The kind of object that a pointer reaches; `Ok(None)` for anything that is no object of the specification.
fn follow<'a>(document: &'a Value, pointer: &Pointer) -> Result<Option<Kind>, Lost<'a>> {
    let (mut value, mut shape) = (document, Shape::Object(Kind::Document));
    for token in pointer.tokens() {
        let next = match value {
            Value::Object(members) => members.get(token.as_ref()),
            Value::Array(elements) => token
                .parse::<usize>()
                .ok()
                .and_then(|index| elements.get(index)),
            _ => None,
        };
        let Some(next) = next else {
            return Err(Lost {
                token: token.into_owned(),
                members: value.as_object(),
            });
        };
        (value, shape) = (next, step(shape, &token, later::remaining_member));
    }
    Ok(match shape {
        Shape::Object(kind) | Shape::Referable(kind) => Some(kind),
        Shape::FlagOrSchema if value.is_object() => Some(Kind::Schema),
        _ => None,
    })
}

/// The shape of the member or element of this name, where objects have these members.
pub(super) fn step(shape: Shape, token: &str, member: fn(Kind, &str) -> Option<Shape>) -> Shape {
    match shape {
        Shape::Object(kind) | Shape::Referable(kind) => member(kind, token).unwrap_or(Shape::Any),
        Shape::FlagOrSchema => member(Kind::Schema, token).unwrap_or(Shape::Any),
        Shape::List(shape) | Shape::Map(shape) => *shape,
        _ => Shape::Any,
    }
}
