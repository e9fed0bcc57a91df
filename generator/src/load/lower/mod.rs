//! OpenAPI 3.1 brought down to 3.0: the same value in, said in the words that all later stages know.
//!
//! What 3.0 has no words for is left out with a warning that says what the output assumes. Nodes keep their places where they
//! can, and those that move are recorded, so that later diagnostics show them where they were.

mod arrays;
mod choices;
mod copies;
mod definitions;
mod files;
mod types;
mod unchecked;

use serde_json::{Map, Value, json};

use self::definitions::Definitions;
use super::kinds::{Kind, Shape};
use super::later;
use super::path::Path;
use crate::diagnostics::{Diagnostics, Origins, Pointer};

pub(super) use self::definitions::KEYWORDS as DEFINITIONS;

type Members = Map<String, Value>;

/// Schema dialects whose keywords are those of the specification.
const DIALECTS: &[&str] = &[
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
];

/// Rewrites a document of OpenAPI 3.1.
pub(super) fn lower(document: &mut Value, origins: &mut Origins, diagnostics: &mut Diagnostics) {
    let mut lower = Lower {
        origins,
        diagnostics,
        definitions: Definitions::default(),
        extent: Extent::Everything,
    };
    lower.node(document, Shape::Object(Kind::Document), &Path::Root);
    let Lower {
        definitions,
        origins,
        ..
    } = lower;
    definitions.settle(document, origins);
}

/// Rewrites the lists of types and the types of null in a document of OpenAPI 3.0.
pub(super) fn types(document: &mut Value, origins: &mut Origins) {
    let mut lower = Lower {
        origins,
        diagnostics: &mut Diagnostics::new(),
        definitions: Definitions::default(),
        extent: Extent::Types,
    };
    lower.node(document, Shape::Object(Kind::Document), &Path::Root);
}

/// How much is rewritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Whatever 3.1 has.
    Everything,
    /// Types alone: all else was checked already, or passed over as unknown.
    Types,
}

struct Lower<'l> {
    origins: &'l mut Origins,
    diagnostics: &'l mut Diagnostics,
    definitions: Definitions,
    extent: Extent,
}

impl Lower<'_> {
    fn node(&mut self, value: &mut Value, shape: Shape, path: &Path<'_>) {
        match (shape, value) {
            (Shape::Referable(Kind::Schema) | Shape::Object(Kind::Schema), value) => {
                self.schema_or_flag(value, path);
            }
            (Shape::FlagOrSchema, value @ Value::Object(_)) => self.schema_or_flag(value, path),
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                self.object(members, kind, path);
                self.descend(members, kind, path);
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.node(element, *shape, &Path::Element(path, index));
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (name, member) in members.iter_mut() {
                    self.node(member, *shape, &Path::Member(path, name));
                }
            }
            _ => {}
        }
    }

    fn descend(&mut self, members: &mut Members, kind: Kind, path: &Path<'_>) {
        for (name, member) in members.iter_mut() {
            if let Some(shape) = later::member(kind, name) {
                self.node(member, shape, &Path::Member(path, name));
            }
        }
    }

    fn object(&mut self, members: &mut Members, kind: Kind, path: &Path<'_>) {
        match kind {
            Kind::Document => self.document(members, path),
            Kind::Info => summary(members),
            Kind::License => {
                members.shift_remove("identifier");
            }
            Kind::SecurityScheme => certificate(members),
            Kind::MediaType => files::parts(members, path),
            _ => {}
        }
    }

    fn document(&mut self, members: &mut Members, path: &Path<'_>) {
        let dialect = members.shift_remove("jsonSchemaDialect");
        if let Some(dialect) = dialect.as_ref().and_then(Value::as_str)
            && !DIALECTS.contains(&dialect.trim_end_matches('#'))
        {
            let message = format!("the schema dialect `{dialect}` is not known");
            self.diagnostics
                .warning("later-keyword", path.member("jsonSchemaDialect"), message)
                .help("schemas are read as JSON Schema 2020-12");
            self.diagnostics.keep_places(self.origins);
        }
        let webhooks = members.shift_remove("webhooks");
        if webhooks.is_some_and(|webhooks| webhooks.as_object().is_some_and(|all| !all.is_empty()))
        {
            let help = "the client has nothing for requests that the server makes";
            self.diagnostics
                .warning(
                    "unsupported-keyword",
                    path.member("webhooks").key(),
                    "`webhooks` of a document is not supported",
                )
                .help(help);
            members.entry("paths").or_insert_with(|| json!({}));
        } else if members.contains_key("components") {
            members.entry("paths").or_insert_with(|| json!({}));
        }
    }

    fn schema_or_flag(&mut self, value: &mut Value, path: &Path<'_>) {
        match value {
            Value::Bool(true) => *value = json!({}),
            Value::Bool(false) => *value = json!({ "not": {} }),
            Value::Object(members) => self.schema(members, path),
            _ => {}
        }
    }

    /// The order matters: a branch of null must be seen before it is lowered itself, and the schemas of elements and members
    /// before a list of types is split.
    fn schema(&mut self, members: &mut Members, path: &Path<'_>) {
        self.choices(members, path);
        if self.extent == Extent::Types {
            self.descend(members, Kind::Schema, path);
            return self.types(members, path);
        }
        self.definitions.enter(members, path);
        self.descend(members, Kind::Schema, path);
        self.definitions.take(members, path);
        self.constant(members, path);
        self.arrays(members, path);
        files::content(members);
        self.types(members, path);
        self.unchecked(members, path);
        annotations(members);
    }

    /// A node at `path` that now stands under another name of the same object.
    fn renamed(&mut self, path: &Path<'_>, from: &Pointer, to: &str) {
        self.origins
            .moved(path.pointer().child(to), 0, from.clone());
    }

    fn warn(&mut self, path: &Path<'_>, keyword: &str, assumed: &str) {
        let message = format!("`{keyword}` of a schema is not supported");
        self.diagnostics
            .warning("unsupported-keyword", path.member(keyword).key(), message)
            .help(assumed);
        self.diagnostics.keep_places(self.origins);
    }
}

/// A client certificate is a scheme of HTTP that an extension of ours says it of.
fn certificate(members: &mut Members) {
    if members.get("type").is_some_and(|kind| kind == "mutualTLS") {
        members.insert("type".to_owned(), json!("http"));
        members.insert("scheme".to_owned(), json!("mutualTLS"));
        members.insert("x-client-certificate".to_owned(), json!(true));
    }
}

/// A summary opens the description.
fn summary(members: &mut Members) {
    let Some(Value::String(summary)) = members.shift_remove("summary") else {
        return;
    };
    let description = match members.get("description").and_then(Value::as_str) {
        Some(description) => format!("{summary}\n\n{description}"),
        None => summary,
    };
    members.insert("description".to_owned(), description.into());
}

/// What concerns readers and tools alone, or says in other words what 3.0 can say.
fn annotations(members: &mut Members) {
    for keyword in [
        "$schema",
        "$id",
        "$comment",
        "$vocabulary",
        "$anchor",
        "$dynamicAnchor",
    ] {
        members.shift_remove(keyword);
    }
    if let Some(Value::Array(examples)) = members.get("examples")
        && let Some(first) = examples.first().cloned()
    {
        members.entry("example").or_insert(first);
    }
    members.shift_remove("examples");
    super::normalise::exclusive_bounds(members);
}
