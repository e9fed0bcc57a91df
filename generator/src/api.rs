//! What the API says: plain data with every reference resolved, in the document's order, with the place of every node.
//!
//! Comes from `read`, goes to `plan`. Knows wire names and JSON Pointers; knows neither openapiv3 nor Rust.

mod body;
mod file_part;
mod page;
mod schema;
mod security;
mod server;
mod session;
mod style;

use crate::diagnostics::Pointer;
use serde_json::Value;

pub use body::{Body, BodyContent, Encoding, PartHeader};
pub(crate) use file_part::FilePart;
pub use page::{Page, PageBy, PagePointer, PageSign};
pub use schema::{
    Access, Additional, Array, Basis, Bounds, Choice, Discriminator, Known, Label, Lenience,
    Listed, Object, Property, Schema, SchemaId, Shape, Tagged, Text, Tier,
};
pub use security::{Credential, Credentials, Scheme, Source, SourceRole};
pub use server::{Server, Variable};
pub use session::Session;
pub use style::{Serialisation, Style};

/// A whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// Its servers, the default first.
    pub servers: Vec<Server>,
    /// Description of the security scheme that gives the token.
    pub token: Option<String>,
    /// Its security schemes, client certificates left out.
    pub schemes: Vec<Scheme>,
    /// At most so many requests in any window of so many seconds: `x-client-budget`.
    pub budget: Option<(u32, u32)>,
    /// How many days a token is valid for: `x-client-token`.
    pub token_days: Option<u32>,
    /// How people log in with a password: `x-client-session`.
    pub session: Option<Session>,
    /// Connections may need a client certificate: `mutualTLS`, or `x-client-certificate`.
    pub certificate: bool,
    /// Descriptions of the security schemes that are client certificates.
    pub certificate_descriptions: Vec<String>,
    /// Declared tags, then undeclared ones in order of use.
    pub tags: Vec<Tag>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// All schemas, components first; [`SchemaId`] is an index into it.
    pub schemas: Vec<Schema>,
    /// Component schemas by name, in document order.
    pub components: Vec<(String, SchemaId)>,
    /// For each schema the one that says what its values are.
    pub(crate) ends: Vec<SchemaId>,
    /// For each schema the first one on the way there that says something of its values, or else that one.
    pub(crate) saying: Vec<SchemaId>,
}

impl Api {
    /// The schema that says what values these are: aliases and compositions of one part are seen through.
    pub fn resolve(&self, id: SchemaId) -> SchemaId {
        self.ends[id.0]
    }

    /// The same for a schema at hand.
    pub fn resolved<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let target = schema.stands_for();
        target.map_or(schema, |target| self.schema(self.resolve(target)))
    }

    /// What a schema says of its values, or else the first schema that says something among those it stands for. Those that
    /// [say nothing of values](Schema::says_nothing_of_values) are not asked.
    pub fn said<'a, T>(&'a self, id: SchemaId, say: impl Fn(&'a Schema) -> Option<T>) -> Option<T> {
        let mut id = id;
        // A chain longer than there are schemas is a cycle.
        for _ in 0..self.schemas.len() {
            let schema = self.schema(self.saying[id.0]);
            if let Some(said) = say(schema) {
                return Some(said);
            }
            id = schema.stands_for()?;
        }
        None
    }

    /// The component that a schema is, or else the first among those it stands for.
    pub fn component(&self, id: SchemaId) -> Option<&str> {
        self.chain(id)
            .find_map(|schema| schema.component.as_deref())
    }

    /// Whether a schema allows null, or one of those it stands for.
    pub fn allows_null(&self, id: SchemaId) -> bool {
        self.chain(id).any(|schema| schema.nullable)
    }

    /// A schema and those it stands for, one after the other.
    fn chain(&self, id: SchemaId) -> impl Iterator<Item = &Schema> {
        let first = Some(self.schema(id));
        let chain = std::iter::successors(first, |schema| Some(self.schema(schema.stands_for()?)));
        // One longer than there are schemas is a cycle.
        chain.take(self.schemas.len())
    }

    /// The schema with this id.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }
}

/// A tag, by which operations are grouped.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Name.
    pub name: String,
    /// Description.
    pub description: Option<String>,
}

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Where it stands.
    pub pointer: Pointer,
    /// `operationId`.
    pub id: Option<String>,
    /// Method name from an overlay: `x-client-method`.
    pub method_name: Option<String>,
    /// Former names that stay for a while: `x-client-alias`.
    pub aliases: Vec<Alias>,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// First tag, under which its method stands.
    pub tag: Option<String>,
    /// One line on what it does.
    pub summary: Option<String>,
    /// More on what it does.
    pub description: Option<String>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Parameters, those of the path item included.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// What sets it apart from the operation itself, which takes a body of another kind: `form`, `text`, a subtype.
    pub body_name: Option<String>,
    /// Successful answer: the first that has a body, or else the first.
    pub answer: Answer,
    /// Other successes.
    pub other_answers: Vec<Answer>,
    /// Declared failures.
    pub failures: Vec<Failure>,
    /// Whether it takes credentials that are sent.
    pub security: Security,
    /// Which credentials: one of these sets.
    pub credentials: Vec<Credentials>,
    /// Whether each way to call it takes a client certificate.
    pub certificate: bool,
    /// Its own server, if it goes elsewhere than the others.
    pub server: Option<Server>,
    /// What it does to the world.
    pub effect: Effect,
    /// The `operationId` of the read that tells whether it was carried out: `x-client-confirm`.
    pub confirm: Option<String>,
    /// Whether a 429 can mean a used-up allowance: `x-client-quota`.
    pub quota: bool,
    /// How its answer is one page of a list: `x-client-page`.
    pub page: Option<Page>,
    /// What stands here in a successful answer says that the call failed: `x-client-failure`.
    pub failure: Option<Pointer>,
    /// The reference page that it is known from, where the document lacks it: `x-client-origin`.
    pub origin: Option<String>,
    /// The Cargo feature under which it stands: `x-client-feature`.
    pub feature: Option<String>,
}

/// Former names of an operation.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Where it stands.
    pub pointer: Pointer,
    /// Former name of the method.
    pub method: Option<String>,
    /// Former name of the plain value's type.
    pub name: Option<String>,
    /// Version of the client in which they were replaced.
    pub since: String,
}

/// What a call does to the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes data.
    Write,
    /// Moves money.
    Money,
}

/// Which credentials an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// None: a token is never sent.
    None,
    /// A token adds fields or rights.
    Optional,
    /// Nothing without a token.
    Required,
}

/// A parameter outside the body.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: Pointer,
    /// Name on the wire.
    pub name: String,
    /// Part of the request that carries it.
    pub location: Location,
    /// How its value becomes text.
    pub serialisation: Serialisation,
    /// Media type of its content, if it has one in place of a style.
    pub media_type: Option<String>,
    /// How the members of its content are sent, if that is a form.
    pub encodings: Vec<Encoding>,
    /// Reserved characters (RFC 3986, section 2.2) are sent as they are, as far as that changes nothing.
    pub reserved: bool,
    /// Must be sent.
    pub required: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// What it means.
    pub description: Option<String>,
    /// Sample value.
    pub example: Option<Value>,
    /// Type of its value.
    pub schema: SchemaId,
}

/// Part of a request that carries a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The header of cookies.
    Cookie,
}

/// A successful answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Where it stands, references followed.
    pub pointer: Pointer,
    /// Status as declared, such as `200`.
    pub status: String,
    /// What it means.
    pub description: Option<String>,
    /// Its media types or ranges; what a client accepts.
    pub media_type: String,
    /// Media types of another content, which a client can ask for but has no type for.
    pub others: Vec<String>,
    /// Its headers, each with its meaning.
    pub headers: Vec<(String, Option<String>)>,
    /// Its body.
    pub content: Content,
}

/// Body of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Nothing is declared.
    Empty,
    /// JSON of this type.
    Json(SchemaId),
    /// Text.
    Text,
    /// Bytes.
    Binary,
}

/// A declared failure.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Status as declared, such as `404`.
    pub status: String,
    /// What it means.
    pub description: Option<String>,
}
