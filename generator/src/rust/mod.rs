//! The client crate as final Rust items: every name settled, every type chosen, every sentence written.
//!
//! Comes from `plan`, goes to `emit`, which decides nothing.

mod operation;
mod page;
mod sets;
mod types;
mod ways;

use crate::diagnostics::Pointer;
use serde_json::Value;

pub use operation::{
    Alias, Body, ByStatus, Declared, Effect, Entries, Example, Group, Input, Location, Operation,
    Output, Part, Place, StatusVariant, Style, Tier, Tree,
};
pub use page::{PageNode, PagePart, PageVariant, Paging};
pub use sets::{Numbers, Values, Words};
pub use types::{Lenience, Type};
pub use ways::{Credential, CredentialKind, Server};

/// A client crate.
#[derive(Debug, Clone)]
pub struct Client {
    /// Package name, such as `beatpass-client`.
    pub package: String,
    /// The package's name in Rust, such as `beatpass_client`.
    pub krate: String,
    /// Title of the API as documentation shows it.
    pub title: String,
    /// Title of the API as it is.
    pub plain_title: String,
    /// Version of the API's document.
    pub version: String,
    /// Paragraphs on the API.
    pub docs: Vec<String>,
    /// URL that routes are appended to.
    pub base_url: String,
    /// Servers to choose from, the default first; none if there is no choice.
    pub servers: Vec<Server>,
    /// The credentials; none if a bearer token is all there is.
    pub credentials: Vec<Credential>,
    /// How to get a token.
    pub token_help: String,
    /// Environment variable that holds a token by convention.
    pub token_variable: String,
    /// At most so many requests in any window of so many seconds.
    pub budget: Option<(u32, u32)>,
    /// How many days a token is valid for.
    pub token_days: Option<u32>,
    /// Cargo features of its own, all on by default.
    pub features: Vec<Feature>,
    /// How people log in with a password.
    pub session: Option<Session>,
    /// Its builder takes a client certificate.
    pub certificate: bool,
    /// Paragraphs on client certificates.
    pub certificate_docs: Vec<String>,
    /// Files of types.
    pub types: Vec<TypeModule>,
    /// Files of operations: one per tag, then one per feature and tag.
    pub groups: Vec<Group>,
}

/// A Cargo feature with operations and types of its own, on by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Name in the manifest.
    pub name: String,
    /// Name of the module that all of it stands in.
    pub module: String,
}

/// How people log in with a password. Paths are from the root of the server's host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Where the cookie that holds the proof comes from.
    pub csrf: String,
    /// Where the password goes.
    pub login: String,
    /// Where the second factor goes.
    pub two_factor: String,
    /// The cookie that holds the proof.
    pub cookie: String,
    /// The header that repeats it, in small letters.
    pub header: String,
    /// The status of a request whose proof is not accepted.
    pub mismatch: u16,
}

/// A file of types.
#[derive(Debug, Clone)]
pub struct TypeModule {
    /// The feature under which its types stand.
    pub feature: Option<Feature>,
    /// Module name.
    pub name: String,
    /// What its types have in common.
    pub docs: String,
    /// Its types.
    pub items: Vec<Item>,
}

/// A type.
#[derive(Debug, Clone)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// An open set of texts.
    Words(Words),
    /// An open set of whole numbers.
    Numbers(Numbers),
    /// An open set of values of several kinds.
    Values(Values),
    /// One of several types.
    Choice(Choice),
    /// A typed id.
    Id(Id),
    /// A list or map with a name of its own.
    Newtype(Newtype),
}

impl Item {
    /// The type's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(item) => &item.head.name,
            Self::Words(item) => &item.head.name,
            Self::Numbers(item) => &item.head.name,
            Self::Values(item) => &item.head.name,
            Self::Choice(item) => &item.head.name,
            Self::Id(item) => &item.head.name,
            Self::Newtype(item) => &item.head.name,
        }
    }

    /// The types of its parts.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Struct(item) => {
                let fields = item.fields.iter().map(|field| &field.ty);
                fields.chain(&item.extra).collect()
            }
            Self::Choice(item) => {
                let payloads = item.variants.iter().map(|variant| &variant.payload);
                let types = payloads.filter_map(|payload| match payload {
                    Payload::Word(_) => None,
                    Payload::Value { ty, .. } => Some(ty),
                });
                types.collect()
            }
            Self::Newtype(item) => vec![&item.inner],
            Self::Words(_) | Self::Numbers(_) | Self::Values(_) | Self::Id(_) => Vec::new(),
        }
    }
}

/// What all types have.
#[derive(Debug, Clone)]
pub struct Head {
    /// Where the document describes it.
    pub pointer: Pointer,
    /// Name.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// Not to be used any more.
    pub deprecated: bool,
}

/// An object.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Name and documentation.
    pub head: Head,
    /// Members.
    pub fields: Vec<Field>,
    /// Type of the values of unnamed members, if they are kept.
    pub extra: Option<Type>,
    /// Limits of the unnamed members that are checked before sending.
    pub extra_limits: Vec<Limit>,
    /// Name of the method that says whether what comes only with a token is there; none if no field does, or all do.
    pub answered_tier: Option<String>,
    /// How users make one; none for types that only answers have.
    pub constructor: Option<Constructor>,
    /// Groups of sets of fields, by wire name; of each group exactly one set must be there.
    pub exactly_one: Vec<Vec<Vec<String>>>,
    /// Wire names of the fields that only the server sends: they have no setters.
    pub read_only: Vec<String>,
    /// Places of the fields that requests leave out.
    pub unsent: Vec<usize>,
    /// How many fields are of schemas that state no shape, unnamed members included.
    pub shapeless: usize,
    /// Whether `Limits` is implemented.
    pub limited: bool,
}

/// How users make a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constructor {
    /// `new` with the fields that users give as arguments, in order.
    Arguments,
    /// `new` with a struct of these fields, which has this name.
    Required(String),
}

/// A member of a struct, or an input of an operation.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name in Rust, possibly a raw identifier.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Type without the `Option`s of its presence.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// The variant of the one value that it can have, which `new` sets if it must be there.
    pub only: Option<String>,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// It comes only with a token.
    pub token: bool,
    /// Limits that are checked before sending.
    pub limits: Vec<Limit>,
    /// Name of the method that sends null, for [`Presence::Maybe`].
    pub clear: Option<String>,
    /// Its object is also written as pairs or parts, which have no null.
    pub null_in_json_only: bool,
    /// Sample value.
    pub example: Option<Value>,
}

impl Field {
    /// Whether users have to give it: it must be there, and can have more than one value.
    pub fn is_asked(&self) -> bool {
        self.presence == Presence::Required && self.only.is_none()
    }
}

/// Whether a member must be there and whether it may be null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// `T`
    Required,
    /// `Option<T>`, left out when `None`.
    Optional,
    /// `Option<T>`, null when `None`.
    Nullable,
    /// `Option<Option<T>>`: absent, null and value told apart.
    Maybe,
}

/// A limit on a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What is checked.
    pub check: Check,
    /// The elements of a list are checked, not the list.
    pub elements: bool,
}

/// What a limit checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// Number of characters, as a Rust range.
    Length(String),
    /// Value of a number, as a Rust range.
    Range(String),
    /// Number of elements, as a Rust range.
    Items(String),
    /// No element twice.
    Unique,
    /// The limits of the inner type.
    Nested,
    /// Those of each part of a list or map.
    Each {
        /// Parts may be null.
        nullable: bool,
        /// Of a part.
        limits: Vec<Limit>,
    },
}

/// One of several types, told apart by its JSON.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Name and documentation.
    pub head: Head,
    /// Variants, in the document's order.
    pub variants: Vec<Variant>,
    /// The member that tells objects apart.
    pub tag: Option<String>,
    /// Name of the variant that holds objects with another tag.
    pub unknown: Option<String>,
    /// Whether `Limits` is implemented.
    pub limited: bool,
}

/// A variant of a choice.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Where the document describes it.
    pub pointer: Pointer,
    /// Name.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// What it holds.
    pub payload: Payload,
}

/// What a variant holds.
#[derive(Debug, Clone)]
pub enum Payload {
    /// Exactly this text.
    Word(String),
    /// A value of this type, which JSON of this kind may be.
    Value {
        /// Type of the value.
        ty: Type,
        /// `boolean`, `integer`, `number`, `string`, `array`, `object` or `any`.
        kind: &'static str,
        /// Whether `From` is implemented: no other variant holds the same type.
        from: bool,
        /// The plain type that the value is made of, if it converts to this variant too.
        plain: Option<Plain>,
        /// What tells it apart from the other variants.
        told: Told,
        /// Limits that are checked before sending.
        limits: Vec<Limit>,
    },
}

impl Payload {
    /// Whether it is a text, but not any text.
    pub(crate) fn is_text_of_a_form(&self) -> bool {
        matches!(self, Self::Value { ty: Type::String, told, .. } if told.form.is_some())
    }
}

/// What tells a variant apart besides its kind and the names of its members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Values of the choice's tag that stand for it, or the whole numbers that its type lists.
    pub tags: Vec<String>,
    /// Members that have one of these values.
    pub listed: Vec<(String, Vec<String>)>,
    /// The module of the runtime that writes the choice's tag with it, if its type does not have the tag.
    pub adds_tag: Option<&'static str>,
    /// Members whose texts this module of the runtime knows.
    pub formed: Vec<(String, &'static str)>,
    /// It has no members besides those of its type.
    pub closed: bool,
    /// Its texts are those that its type lists.
    pub known: bool,
    /// The module of the runtime that knows its texts.
    pub form: Option<&'static str>,
}

/// A plain type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// `u64`
    Number,
    /// `&str`
    Text,
}

/// A list or map that holds itself.
#[derive(Debug, Clone)]
pub struct Newtype {
    /// Name and documentation.
    pub head: Head,
    /// What it is.
    pub inner: Type,
    /// Limits of its parts that are checked before sending.
    pub limits: Vec<Limit>,
    /// Whether `Limits` is implemented.
    pub limited: bool,
}

/// A typed id.
#[derive(Debug, Clone)]
pub struct Id {
    /// Name and documentation.
    pub head: Head,
    /// Its plain value is text, not a number.
    pub text: bool,
}
