//! `openapiv3` in, [`Api`] out: references resolved, places kept, nothing decided about Rust.

mod aliases;
mod answers;
mod bodies;
mod compose;
mod discriminator;
mod encodings;
mod media;
mod operation;
mod pages;
mod parameters;
mod references;
mod scalars;
mod schema;
mod security;
mod servers;
mod session;

use self::compose::Chains;
use self::references::Ends;
use crate::api::{Api, BodyContent, Operation, Schema, SchemaId, Shape, Tag};
use crate::diagnostics::{Diagnostics, Place, Pointer};
use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Seconds in a day, which clients take as the longest window of a budget.
const DAY: u32 = 24 * 60 * 60;

/// Extensions of a node, as openapiv3 keeps them.
type Extensions = IndexMap<String, Value>;

/// Reads a whole document, which is `value` too, with room for so many schemas. Problems go to `diagnostics`; what can be read is
/// read nevertheless.
pub(crate) fn read(
    document: &OpenAPI,
    value: &Value,
    schemas: usize,
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut reader = Reader::new(document, value, diagnostics);
    reader.schemas.reserve(schemas);
    reader.check_security_schemes();
    reader.read_components();
    let mut operations = reader.read_operations();
    let budget = reader
        .read_numbers(
            "x-client-budget",
            [("requests", u32::MAX), ("seconds", DAY)],
        )
        .map(Into::into);
    let token_days = reader
        .read_numbers("x-client-token", [("days", u32::MAX)])
        .map(|[days]| days);
    let session = reader.read_session();
    let (certificate, certificate_descriptions) = reader.read_certificates();
    compose::compose(
        &mut reader.schemas,
        bodies_of_parts(&mut operations),
        reader.diagnostics,
    );
    Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone(),
        servers: reader.read_servers(),
        token: security::token_description(document),
        schemes: reader.read_schemes(),
        budget,
        token_days,
        session,
        certificate,
        certificate_descriptions,
        tags: read_tags(document, &operations),
        operations,
        ends: ends(&reader.schemas, Schema::stands_for),
        saying: ends(&reader.schemas, |schema| {
            schema
                .stands_for()
                .filter(|_| schema.says_nothing_of_values())
        }),
        schemas: reader.schemas,
        components: reader.components,
    }
}

/// The schemas of bodies whose members are parts.
fn bodies_of_parts(operations: &mut [Operation]) -> Vec<&mut SchemaId> {
    let bodies = operations
        .iter_mut()
        .filter_map(|operation| operation.body.as_mut());
    let schemas = bodies.filter_map(|body| match &mut body.content {
        BodyContent::Multipart(schema, _) => Some(schema),
        BodyContent::Json(_) | BodyContent::Form(..) | BodyContent::Text | BodyContent::Binary => {
            None
        }
    });
    schemas.collect()
}

/// Where the chain from each schema ends.
fn ends(schemas: &[Schema], next: impl Fn(&Schema) -> Option<SchemaId>) -> Vec<SchemaId> {
    Chains::of(schemas.len(), |id| next(&schemas[id.0])).ends()
}

/// The tags that the document describes, then those that operations name besides.
fn read_tags(document: &OpenAPI, operations: &[Operation]) -> Vec<Tag> {
    let described = document.tags.iter().map(|tag| Tag {
        name: tag.name.clone(),
        description: tag.description.clone(),
    });
    let mut tags: Vec<Tag> = described.collect();
    let mut known: HashSet<String> = tags.iter().map(|tag| tag.name.clone()).collect();
    for name in operations
        .iter()
        .filter_map(|operation| operation.tag.as_ref())
    {
        if known.insert(name.clone()) {
            tags.push(Tag {
                name: name.clone(),
                description: None,
            });
        }
    }
    tags
}

/// The state of one reading.
struct Reader<'a> {
    document: &'a OpenAPI,
    ends: Ends<'a>,
    schemas: Vec<Schema>,
    components: Vec<(String, SchemaId)>,
    names: HashMap<&'a str, SchemaId>,
    shared: HashMap<Pointer, SchemaId>,
    /// The URL that a client goes to, if there is one.
    default_server: Option<String>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    fn new(document: &'a OpenAPI, value: &'a Value, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            document,
            ends: Ends::of(value),
            schemas: Vec::new(),
            components: Vec::new(),
            names: HashMap::new(),
            shared: HashMap::new(),
            default_server: servers::default_url(document),
            diagnostics,
        }
    }
}

impl Reader<'_> {
    /// Reserves an id for every component, so that references can point forward, then reads them.
    fn read_components(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        let root = Pointer::root().child("components").child("schemas");
        for name in components.schemas.keys() {
            let id = self.add(Schema::blank(root.child(name)));
            self.components.push((name.clone(), id));
            self.names.insert(name, id);
        }
        for (i, (name, schema)) in components.schemas.iter().enumerate() {
            let mut read = match schema {
                ReferenceOr::Item(schema) => self.read_schema(schema, root.child(name)),
                ReferenceOr::Reference { reference } => {
                    let mut alias = Schema::blank(root.child(name));
                    alias.shape = self
                        .find(reference, &alias.pointer)
                        .map_or(Shape::Any, Shape::Alias);
                    alias
                }
            };
            read.component = Some(name.clone());
            self.schemas[i] = read;
        }
    }

    /// An extension of the document that has these members, each a whole number from 1 to a greatest.
    fn read_numbers<const N: usize>(
        &mut self,
        key: &str,
        members: [(&str, u32); N],
    ) -> Option<[u32; N]> {
        let value = self.document.extensions.get(key)?;
        let number = |name| u32::try_from(value.get(name)?.as_u64()?).ok();
        let numbers = members.map(|(name, greatest)| {
            number(name)
                .filter(|number| (1..=greatest).contains(number))
                .unwrap_or_default()
        });
        if !numbers.contains(&0) && value.as_object().is_some_and(|value| value.len() == N) {
            return Some(numbers);
        }
        let names = members.map(|(name, greatest)| format!("`{name}` from 1 to {greatest}"));
        let message = format!("`{key}` must have {} and nothing else", names.join(", "));
        self.diagnostics
            .error(
                "wrong-type",
                Place::document(Pointer::root().child(key)),
                message,
            )
            .help("give each as a whole number");
        None
    }

    /// Adds a schema to the arena.
    fn add(&mut self, schema: Schema) -> SchemaId {
        self.schemas.push(schema);
        SchemaId(self.schemas.len() - 1)
    }

    /// The component schema that a reference names.
    fn find(&mut self, reference: &str, pointer: &Pointer) -> Option<SchemaId> {
        let found = reference
            .strip_prefix("#/components/schemas/")
            .and_then(|name| self.names.get(unescape(name).as_ref()).copied());
        if found.is_none() {
            self.diagnostics
                .error(
                    "internal",
                    Place::document(pointer.child("$ref")),
                    format!("the generator let through a reference to no component: `{reference}`"),
                )
                .help("this is a defect of the generator; please report it with the document");
        }
        found
    }
}

/// Undoes what a URI fragment does to a JSON Pointer's token: percent-encoding, then the escapes of RFC 6901.
fn unescape(token: &str) -> Cow<'_, str> {
    let decoded = percent_encoding::percent_decode_str(token).decode_utf8_lossy();
    if decoded.contains('~') {
        return decoded.replace("~1", "/").replace("~0", "~").into();
    }
    decoded
}

/// A string extension.
fn text(extensions: &Extensions, key: &str) -> Option<String> {
    extensions
        .get(key)
        .and_then(Value::as_str)
        .map(str::to_owned)
}

/// A flag extension; false where there is none.
fn flag(extensions: &Extensions, key: &str) -> bool {
    extensions
        .get(key)
        .and_then(Value::as_bool)
        .unwrap_or_default()
}
