//! Checks every object of a document against the tables of `keywords`: unknown, ill-typed and missing keywords.
//!
//! openapiv3 skips what it does not know and stops at its first error without a place; this walk reports all of it with places.
//! What concerns several keywords of one object is in `schemas` and `operations`, what concerns references in `references`.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value};

use super::keywords::{EXTENSION_PREFIX, EXTENSIONS, UNSUPPORTED};
use super::kinds::{Kind, Need, Pattern, Shape};
use super::operation_ids::OperationIds;
use super::path::Path;
use super::references::Inner;
use super::repair::Repair;
use super::suggest::{did_you_mean, meanwhile, one_of};
use super::version::Version;
use super::{extensions, later, operations, paths, schemas};
use crate::diagnostics::{Diagnostics, Pointer};

/// What is to be done about a document that was looked through.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// What the output assumes where the document has a fault.
    pub(super) repairs: Vec<Repair>,
    /// Whether a schema has a `type` that only OpenAPI 3.1 has.
    pub(super) has_later_types: bool,
    /// References to what is no component.
    pub(super) inner: Vec<Inner>,
    /// See [`Document::schemas`](super::Document::schemas).
    pub(super) schemas: usize,
}

/// Reports everything that is wrong with the document.
pub(super) fn check(
    document: &Value,
    version: Version,
    refused: Option<BTreeSet<String>>,
    diagnostics: &mut Diagnostics,
) -> Findings {
    let mut walk = Walk {
        document,
        diagnostics,
        version,
        sound_references: HashSet::new(),
        refused,
        guesses: HashMap::new(),
        compared: 0,
        operation_ids: OperationIds::default(),
        repairs: Vec::new(),
        has_later_types: false,
        inner: Vec::new(),
        definitions: Vec::new(),
        schemas: 0,
        xml_objects: Vec::new(),
        has_xml_bodies: false,
    };
    walk.value(document, Shape::Object(Kind::Document), &Path::Root);
    walk.definitions();
    walk.report_xml();
    std::mem::take(&mut walk.operation_ids).settle(&mut walk.repairs, walk.diagnostics);
    Findings {
        repairs: walk.repairs,
        has_later_types: walk.has_later_types,
        inner: walk.inner,
        schemas: walk.schemas,
    }
}

/// What the walk has seen so far.
pub(super) struct Walk<'a> {
    /// The whole document.
    pub(super) document: &'a Value,
    /// Where to report.
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The document's, for messages.
    pub(super) version: Version,
    /// References that were found to be in order, so that each is resolved once.
    pub(super) sound_references: HashSet<(&'a str, Kind)>,
    /// References to other files that may not be followed, which was reported; none if there are no other files.
    pub(super) refused: Option<BTreeSet<String>>,
    /// What a reference to nothing may have been meant to be.
    pub(super) guesses: HashMap<&'a str, String>,
    /// Names that were compared with misspelt ones for that.
    pub(super) compared: usize,
    /// The ids that were seen.
    pub(super) operation_ids: OperationIds<'a>,
    /// See [`Findings`].
    pub(super) repairs: Vec<Repair>,
    has_later_types: bool,
    pub(super) inner: Vec<Inner>,
    /// Where references lead that `$defs` and `definitions` have in a document of OpenAPI 3.0; the same ones may be there again.
    pub(super) definitions: Vec<Pointer>,
    schemas: usize,
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
            (Shape::Word(words), Value::String(word)) if words.contains(&word.as_str()) => {}
            (Shape::Word(words), _) if is_later_type(words, value) => self.later_type(path),
            (Shape::Word(words), Value::String(word)) => self.wrong_word(word, words, path),
            _ if fits(value, shape) => {}
            _ => self.wrong_type(value, shape, path),
        }
    }

    /// The definitions that references lead to, also from one another; no others count.
    fn definitions(&mut self) {
        let mut seen = HashSet::new();
        while let Some(definition) = self.definitions.pop() {
            if let Some(schema) = self.document.pointer(definition.as_str())
                && seen.insert(definition.clone())
            {
                self.value(
                    schema,
                    Shape::Referable(Kind::Schema),
                    &Path::At(&definition),
                );
            }
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
            if name == "not" && allows_all(member) {
                self.nothing(&at);
            } else {
                let message = format!("`{name}` of {} is not supported", kind.title());
                self.diagnostics
                    .warning("unsupported-keyword", at.place().key(), message)
                    .help(*assumption);
            }
        }
        let need = kind.keyword(name).map(|keyword| keyword.need);
        if member.is_null() && need.is_some() && !matches!(shape, Shape::Any) {
            let message = format!("`{name}: null` says nothing");
            self.diagnostics
                .warning("null-keyword", at.place(), message)
                .help("remove it; the output is as if it were not there");
            return;
        }
        match need {
            Some(need) if need != Need::May && !has_type(member, shape) => {
                self.unfit(member, need, shape, &at);
            }
            _ => self.value(member, shape, &at),
        }
    }

    /// A schema that no value is valid for: `false`, or its like in OpenAPI 3.0.
    fn nothing(&mut self, at: &Path<'_>) {
        self.diagnostics
            .warning("no-value", at.place().key(), "this schema allows no value")
            .help("remove what has it, or write another schema; the client takes any JSON");
    }

    /// A list of types, or the type of null, where one type is expected.
    fn later_type(&mut self, path: &Path<'_>) {
        self.has_later_types = true;
        let help = "write one type, and `nullable: true` for null, which the output assumes";
        self.diagnostics
            .warning(
                "later-keyword",
                path.place(),
                "lists of types and the type `null` are part of OpenAPI 3.1",
            )
            .help(help);
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
                let help = "write a status such as `200`, a range such as `4XX`, or `default`; the output leaves the answer out";
                self.remove(at);
                self.diagnostics
                    .warning("status", at.place().key(), message)
                    .help(help);
            }
            _ => {
                let known = kind.keywords().iter().map(|keyword| keyword.name);
                let help = if later::is_definitions(kind, name) {
                    "move what is in it to `components`; the output has only what references lead to".to_owned()
                } else {
                    let help = did_you_mean(name, known, "extensions start with `x-`");
                    meanwhile(&help, "is as if it were not there")
                };
                let (of, version) = (kind.title(), self.version.number());
                let message = format!("{of} has no keyword `{name}` in OpenAPI {version}");
                self.diagnostics
                    .warning("unknown-keyword", at.place().key(), message)
                    .help(help);
            }
        }
    }

    fn extension(&mut self, name: &str, member: &'a Value, kind: Kind, at: &Path<'_>) {
        let mut known = EXTENSIONS.iter().filter(|extension| extension.name == name);
        if let Some(extension) = known.clone().find(|extension| extension.kind == kind) {
            return self.value(member, extension.shape, at);
        }
        let Some(first) = known.next() else {
            let mut names: Vec<&str> = EXTENSIONS.iter().map(|extension| extension.name).collect();
            names.sort_unstable();
            names.dedup();
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
        let of = known.fold(first.kind.title().to_owned(), |of, extension| {
            format!("{of} or {}", extension.kind.title())
        });
        let kind = kind.title();
        let message = format!("`{name}` belongs to {of}, not to {kind}");
        self.diagnostics
            .error("unknown-extension", at.place().key(), message)
            .help("move it there");
    }

    fn object_as_a_whole(&mut self, members: &'a Map<String, Value>, kind: Kind, path: &Path<'_>) {
        match kind {
            Kind::Schema => {
                self.schemas += 1;
                schemas::check(members, path, self.diagnostics);
                extensions::check_schema(members, path, self.diagnostics);
            }
            Kind::Paths => paths::check(self, members, path),
            Kind::Operation => {
                operations::check_operation(self, members, path);
                extensions::check_operation(members, path, self.diagnostics);
            }
            Kind::Parameter | Kind::Header => {
                operations::check_parameter(self, members, kind, path);
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

/// Whether a schema says nothing, so that its opposite allows nothing.
fn allows_all(schema: &Value) -> bool {
    schema.as_object().is_some_and(Map::is_empty)
}

/// Whether a value without parts is what the shape says.
pub(super) fn fits(value: &Value, shape: Shape) -> bool {
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

/// Whether the value is of the type that the shape has, whatever its parts are.
fn has_type(value: &Value, shape: Shape) -> bool {
    match shape {
        Shape::Object(_) | Shape::Referable(_) | Shape::Map(_) => value.is_object(),
        Shape::List(_) => value.is_array(),
        Shape::Word(_) => value.is_string(),
        Shape::FlagOrSchema => value.is_boolean() || value.is_object(),
        _ => fits(value, shape),
    }
}

fn is_later_type(words: &[&str], value: &Value) -> bool {
    words.contains(&"string") && (value.is_array() || value == "null")
}
