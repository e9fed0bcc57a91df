//! What the API says: plain data with every reference resolved, in the document's order, with the place of every node.
//!
//! Comes from `read`, goes to `plan`. Knows wire names and JSON Pointers; knows neither openapiv3 nor Rust.

mod body;
mod session;

use crate::diagnostics::Pointer;
use serde_json::Value;

pub use body::{Body, BodyContent};
pub use session::Session;

/// A whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// URL of the first server, without a trailing slash.
    pub server: Option<String>,
    /// Description of the security scheme that gives the bearer token.
    pub token: Option<String>,
    /// At most so many requests in any window of so many seconds: `x-client-budget`.
    pub budget: Option<(u32, u32)>,
    /// How many days a token is valid for: `x-client-token`.
    pub token_days: Option<u32>,
    /// How people log in with a password: `x-client-session`.
    pub session: Option<Session>,
    /// Declared tags, then undeclared ones in order of use.
    pub tags: Vec<Tag>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// All schemas, components first; [`SchemaId`] is an index into it.
    pub schemas: Vec<Schema>,
    /// Component schemas by name, in document order.
    pub components: Vec<(String, SchemaId)>,
}

impl Api {
    /// The schema that says what values these are: aliases and compositions of one part are seen through.
    pub fn resolve(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // A chain longer than there are schemas is a cycle.
        for _ in 0..self.schemas.len() {
            match &self.schema(id).shape {
                Shape::Alias(target) => id = *target,
                Shape::AllOf(parts) | Shape::Choice(parts) if parts.len() == 1 => id = parts[0],
                _ => return id,
            }
        }
        id
    }

    /// The same for a schema at hand.
    pub fn resolved<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        match &schema.shape {
            Shape::Alias(target) => self.schema(self.resolve(*target)),
            Shape::AllOf(parts) | Shape::Choice(parts) if parts.len() == 1 => {
                self.schema(self.resolve(parts[0]))
            }
            _ => schema,
        }
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
    /// Successful answer.
    pub answer: Answer,
    /// Declared failures.
    pub failures: Vec<Failure>,
    /// Which credentials it takes.
    pub security: Security,
    /// What it does to the world.
    pub effect: Effect,
    /// The `operationId` of the read that tells whether it was carried out: `x-client-confirm`.
    pub confirm: Option<String>,
    /// Whether a 429 can mean a used-up allowance: `x-client-quota`.
    pub quota: bool,
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

/// Part of a request that carries a parameter, with its serialisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path, style `simple`.
    Path,
    /// In the query, style `form` exploded: a pair for each element.
    Query,
    /// In the query, elements of a list joined by this character.
    QueryJoined(char),
    /// A header, style `simple`.
    Header,
}

/// A successful answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Status as declared, such as `200`.
    pub status: String,
    /// What it means.
    pub description: Option<String>,
    /// Its media type or range; what a client accepts.
    pub media_type: String,
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

/// Index of a schema in [`Api::schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub usize);

/// A schema, inline or component.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Where it stands.
    pub pointer: Pointer,
    /// Name of the component, if it is one.
    pub component: Option<String>,
    /// Type name from an overlay: `x-client-name`.
    pub name: Option<String>,
    /// Name of the typed id from an overlay: `x-client-id`.
    pub id: Option<String>,
    /// Never shown in Debug: `x-client-secret`.
    pub secret: bool,
    /// `title`.
    pub title: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// May be null.
    pub nullable: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Which side sends it.
    pub access: Access,
    /// Value that the server assumes.
    pub default: Option<Value>,
    /// Sample value.
    pub example: Option<Value>,
    /// What values it allows.
    pub shape: Shape,
}

/// Which side sends a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Access {
    /// Both.
    #[default]
    Both,
    /// The server: `readOnly`.
    ReadOnly,
    /// The client: `writeOnly`.
    WriteOnly,
}

/// What values a schema allows.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Bounds<i64>),
    /// A number.
    Number(Bounds<f64>),
    /// Text.
    String(Text),
    /// One of these texts.
    Words(Vec<String>),
    /// One of these whole numbers.
    Numbers(Vec<i64>),
    /// A list.
    Array(Array),
    /// Named members.
    Object(Object),
    /// All of these at once.
    AllOf(Vec<SchemaId>),
    /// One of these (`oneOf`, `anyOf`).
    Choice(Vec<SchemaId>),
    /// The same as another schema.
    Alias(SchemaId),
}

/// Bounds of a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Bounds<T> {
    /// Smallest value.
    pub minimum: Option<T>,
    /// The smallest value itself is excluded.
    pub exclusive_minimum: bool,
    /// Largest value.
    pub maximum: Option<T>,
    /// The largest value itself is excluded.
    pub exclusive_maximum: bool,
    /// Every value is a multiple of it.
    pub multiple_of: Option<T>,
}

impl<T> Bounds<T> {
    /// No bounds.
    pub const fn none() -> Self {
        Self {
            minimum: None,
            exclusive_minimum: false,
            maximum: None,
            exclusive_maximum: false,
            multiple_of: None,
        }
    }
}

/// Text and its limits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// `format`.
    pub format: Option<String>,
    /// `pattern`, an ECMA 262 regular expression.
    pub pattern: Option<String>,
    /// Fewest characters.
    pub min_length: Option<usize>,
    /// Most characters.
    pub max_length: Option<usize>,
}

/// A list and its limits.
#[derive(Debug, Clone)]
pub struct Array {
    /// Type of the elements; none: any JSON.
    pub items: Option<SchemaId>,
    /// Fewest elements.
    pub min_items: Option<usize>,
    /// Most elements.
    pub max_items: Option<usize>,
    /// No element twice.
    pub unique: bool,
}

/// An object.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// Members in document order.
    pub properties: Vec<Property>,
    /// Names that must be there and that another part of the same `allOf` describes.
    pub required_elsewhere: Vec<String>,
    /// Members that are not named.
    pub additional: Additional,
    /// Groups of sets of members; of each group exactly one set must be there (`oneOf` whose branches only require).
    pub one_of_required: Vec<Vec<Vec<String>>>,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// Name on the wire.
    pub name: String,
    /// Must be there.
    pub required: bool,
    /// Type of its value.
    pub schema: SchemaId,
}

/// Members that an object does not name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Additional {
    /// Nothing is said: allowed and ignored.
    #[default]
    Unsaid,
    /// None.
    Refused,
    /// Any JSON.
    Any,
    /// Values of this type.
    Of(SchemaId),
}
