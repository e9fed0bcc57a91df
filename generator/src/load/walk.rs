//! Checks every object of a document against the tables of `keywords`: unknown, ill-typed and missing keywords.
//!
//! openapiv3 skips what it does not know and stops at its first error without a place; this walk reports all of it with places.
//! What concerns several keywords of one object is in `schemas` and `operations`, what concerns references in `references`.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::keywords::{EXTENSION_PREFIX, EXTENSIONS, UNSUPPORTED};
use super::kinds::{Kind, Need, Pattern, Shape};
use super::path::Path;
use super::suggest::{did_you_mean, one_of};
use super::{extensions, kind_of, operations, references, schemas};
use crate::diagnostics::{Diagnostics, Pointer};

/// Reports everything that is wrong with the document.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) {
    let mut walk = Walk {
        document,
        diagnostics,
        sound_references: HashSet::new(),
        operation_ids: HashMap::new(),
        xml_objects: Vec::new(),
        has_xml_bodies: false,
    };
    walk.value(document, Shape::Object(Kind::Document), &Path::Root);
    walk.report_xml();
    references::check_cycles(document, diagnostics);
}

/// What the walk has seen so far.
pub(super) struct Walk<'a> {
    /// The whole document.
    pub(super) document: &'a Value,
    /// Where to report.
    pub(super) diagnostics: &'a mut Diagnostics,
    /// References that were found to be in order, so that each is resolved once.
    pub(super) sound_references: HashSet<(&'a str, Kind)>,
    /// Where each operationId was seen first.
    pub(super) operation_ids: HashMap<&'a str, Pointer>,
    /// `xml` objects are reported only if a body is XML: in a JSON document they say nothing.
    xml_objects: Vec<Pointer>,
    has_xml_bodies: bool,
}

impl<'a> Walk<'a> {
    fn value(&mut self, value: &'a Value, shape: Shape, path: &Path<'_>) {
        match (shape, value) {
            (Shape::Referable(kind), Value::Object(members)) if members.contains_key("$ref") => {
                self.reference(members, kind, path);
            }
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                self.object(members, kind, path);
            }
            (Shape::FlagOrSchema, Value::Object(_)) => {
                self.value(value, Shape::Referable(Kind::Schema), path);
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    self.value(element, *shape, &Path::Element(path, index));
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (name, member) in members {
                    self.value(member, *shape, &Path::Member(path, name));
                }
            }
            (Shape::Word(words), Value::String(word)) => self.word(word, words, path),
            _ if fits(value, shape) => {}
            _ => self.wrong_type(value, shape, path),
        }
    }

    fn object(&mut self, members: &'a Map<String, Value>, kind: Kind, path: &Path<'_>) {
        for (name, member) in members {
            self.member(name, member, kind, path);
        }
        for keyword in kind.keywords() {
            let is_there = || {
                members
                    .get(keyword.name)
                    .is_some_and(|value| !value.is_null())
            };
            if keyword.need != Need::May && !is_there() {
                self.missing(keyword.name, keyword.need, kind, path);
            }
        }
        self.object_as_a_whole(members, kind, path);
    }

    pub(super) fn member(&mut self, name: &'a str, member: &'a Value, kind: Kind, path: &Path<'_>) {
        let at = Path::Member(path, name);
        let Some(shape) = kind.member(name) else {
            return self.other_member(name, member, kind, &at);
        };
        if let Some((_, _, assumption)) = UNSUPPORTED
            .iter()
            .find(|(of, keyword, _)| *of == kind && *keyword == name)
        {
            let message = format!("`{name}` of {} is not supported", kind.title());
            self.diagnostics
                .warning("unsupported-keyword", at.place().key(), message)
                .help(*assumption);
        }
        let is_keyword = kind.keywords().iter().any(|keyword| keyword.name == name);
        if member.is_null() && is_keyword && !matches!(shape, Shape::Any) {
            let message = format!("`{name}: null` says nothing");
            self.diagnostics
                .warning("null-keyword", at.place(), message)
                .help("remove it; the output is as if it were not there");
            return;
        }
        self.value(member, shape, &at);
    }

    /// An extension, or a name that the specification does not have.
    fn other_member(&mut self, name: &'a str, member: &'a Value, kind: Kind, at: &Path<'_>) {
        if name.starts_with(EXTENSION_PREFIX) {
            self.extension(name, member, kind, at);
        } else if !name.starts_with("x-") {
            self.unknown(name, kind, at);
        }
    }

    fn unknown(&mut self, name: &str, kind: Kind, at: &Path<'_>) {
        match kind.pattern() {
            Some(Pattern::Path) => {
                let message = format!("the path `{name}` does not start with `/`");
                self.diagnostics
                    .error("path", at.place().key(), message)
                    .help(format!("write `/{name}`"));
            }
            Some(Pattern::Status) => {
                let message = format!("`{name}` is not a status");
                let help = "write a status such as `200`, a range such as `4XX`, or `default`";
                self.diagnostics
                    .error("status", at.place().key(), message)
                    .help(help);
            }
            _ => {
                let known = kind.keywords().iter().map(|keyword| keyword.name);
                let help = did_you_mean(
                    name,
                    known,
                    "the output is as if it were not there; extensions start with `x-`",
                );
                let message = format!("{} has no keyword `{name}` in OpenAPI 3.0", kind.title());
                self.diagnostics
                    .warning("unknown-keyword", at.place().key(), message)
                    .help(help);
            }
        }
    }

    fn extension(&mut self, name: &str, member: &'a Value, kind: Kind, at: &Path<'_>) {
        let Some(extension) = EXTENSIONS.iter().find(|extension| extension.name == name) else {
            let mut names: Vec<&str> = EXTENSIONS.iter().map(|extension| extension.name).collect();
            names.sort_unstable();
            let help = did_you_mean(
                name,
                names.iter().copied(),
                &format!("there are {}", one_of(&names).replace(" or ", " and ")),
            );
            let message = format!("there is no extension `{name}`");
            self.diagnostics
                .error("unknown-extension", at.place().key(), message)
                .help(help);
            return;
        };
        if extension.kind == kind {
            return self.value(member, extension.shape, at);
        }
        let (of, kind) = (extension.kind.title(), kind.title());
        let message = format!("`{name}` belongs to {of}, not to {kind}");
        self.diagnostics
            .error("unknown-extension", at.place().key(), message)
            .help("move it there");
    }

    fn missing(&mut self, keyword: &str, need: Need, kind: Kind, path: &Path<'_>) {
        let message = format!("{} needs `{keyword}`", kind.title());
        if need == Need::Must {
            self.diagnostics
                .error("missing-keyword", path.place(), message)
                .help(format!("add `{keyword}`"));
        } else {
            let help = format!("add `{keyword}`; the output takes an empty text");
            self.diagnostics
                .warning("missing-keyword", path.place(), message)
                .help(help);
        }
    }

    fn word(&mut self, word: &str, words: &[&str], path: &Path<'_>) {
        if !words.contains(&word) {
            let help = did_you_mean(
                word,
                words.iter().copied(),
                &format!("write {}", one_of(words)),
            );
            let message = format!("`{word}` is none of {}", one_of(words));
            self.diagnostics
                .error("wrong-value", path.place(), message)
                .help(help);
        }
    }

    fn wrong_type(&mut self, value: &Value, shape: Shape, path: &Path<'_>) {
        let pointer = path.pointer();
        let name = pointer.last().unwrap_or_default();
        let message = format!("`{name}` must be {}, not {}", expected(shape), shown(value));
        let diagnostic = self.diagnostics.error("wrong-type", path.place(), message);
        let is_scalar = !value.is_object() && !value.is_array() && !value.is_null();
        if matches!(shape, Shape::Text | Shape::Word(_)) && is_scalar {
            diagnostic.help("put quotes around it");
        } else if matches!(shape, Shape::Word(words) if words.contains(&"string")) {
            diagnostic.help("lists of types are part of OpenAPI 3.1; write one type, and `nullable: true` for null");
        }
    }

    fn object_as_a_whole(&mut self, members: &'a Map<String, Value>, kind: Kind, path: &Path<'_>) {
        match kind {
            Kind::Schema => {
                schemas::check(members, path, self.diagnostics);
                extensions::check_schema(members, path, self.diagnostics);
            }
            Kind::Paths => operations::check_paths(self, members, path),
            Kind::Operation => {
                operations::check_operation(self, members, path);
                extensions::check_operation(members, path, self.diagnostics);
            }
            Kind::Parameter | Kind::Header => {
                operations::check_parameter(members, kind, path, self.diagnostics);
            }
            Kind::SecurityRequirement => operations::check_requirement(self, members, path),
            Kind::SecurityScheme => operations::check_scheme(members, path, self.diagnostics),
            Kind::Xml => self.xml_objects.push(path.pointer()),
            Kind::MediaType => {
                self.has_xml_bodies |=
                    matches!(path, Path::Member(_, name) if name.contains("xml"));
            }
            _ => {}
        }
    }

    fn report_xml(&mut self) {
        if !self.has_xml_bodies {
            return;
        }
        for pointer in std::mem::take(&mut self.xml_objects) {
            let place = crate::diagnostics::Place::document(pointer).key();
            self.diagnostics
                .warning(
                    "unsupported-keyword",
                    place,
                    "`xml` of a schema is not supported",
                )
                .help("the client speaks JSON only");
        }
    }
}

fn fits(value: &Value, shape: Shape) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Text => value.is_string(),
        Shape::Flag | Shape::FlagOrSchema => value.is_boolean(),
        Shape::Count => value.is_u64(),
        Shape::Number => value.is_number(),
        Shape::Bound => value.is_boolean() || value.is_number(),
        Shape::Word(_)
        | Shape::Object(_)
        | Shape::Referable(_)
        | Shape::List(_)
        | Shape::Map(_) => false,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => format!("`{flag}`"),
        other => kind_of(other).to_owned(),
    }
}

fn expected(shape: Shape) -> String {
    match shape {
        Shape::Any => "any value".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Word(words) => one_of(words),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Count => "a whole number from 0".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Bound => "`true`, `false` or a number".to_owned(),
        Shape::FlagOrSchema => "`true`, `false` or a schema".to_owned(),
        Shape::Object(kind) | Shape::Referable(kind) => kind.title().to_owned(),
        Shape::List(_) => "an array".to_owned(),
        Shape::Map(_) => "an object".to_owned(),
    }
}
