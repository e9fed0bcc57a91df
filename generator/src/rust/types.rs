//! Type expressions, as fields, inputs and answers have them.

use super::{Client, Item, Operation};

/// A type expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `serde_json::Number`
    Number,
    /// `String`
    String,
    /// `Secret<String>`
    Secret,
    /// `Decimal`, written as text or as a number.
    Decimal {
        /// It is text in JSON.
        text: bool,
    },
    /// `Base64`
    Base64,
    /// `chrono::NaiveDate`
    Date,
    /// `chrono::DateTime<chrono::FixedOffset>`
    DateTime,
    /// `Upload`, which only bodies are.
    Upload,
    /// `FilePart`, which only parts of bodies are.
    FilePart,
    /// `chrono::NaiveDateTime`
    DateTimeLocal,
    /// `serde_json::Value`
    Json,
    /// `serde_json::Map<String, serde_json::Value>`
    JsonObject,
    /// A struct.
    Struct(String),
    /// An open set, a choice or a typed id: whatever converts into it is taken.
    Named(String),
    /// `Vec<T>`
    List(Box<Type>),
    /// `Vec<T>` of which one element is given as it is.
    OneOrMany(Box<Type>),
    /// `BTreeMap<String, T>`
    Map(Box<Type>),
    /// `Option<T>`, for elements that may be null.
    Option(Box<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
    /// `T`, read leniently.
    Lenient(Box<Type>, Lenience),
}

impl Type {
    /// The type as it is written and as Rust has it.
    pub fn strict(&self) -> &Self {
        match self {
            Self::Lenient(ty, _) => ty,
            ty => ty,
        }
    }

    /// This type, then the one inside it, down to the innermost.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |ty| ty.inner())
    }

    fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner)
            | Self::OneOrMany(inner)
            | Self::Map(inner)
            | Self::Option(inner)
            | Self::Boxed(inner)
            | Self::Lenient(inner, _) => Some(inner),
            _ => None,
        }
    }

    /// Whether values hold bytes that may be a stream.
    pub fn holds_uploads(&self) -> bool {
        match self {
            Self::Upload | Self::FilePart => true,
            Self::List(inner) | Self::Map(inner) => inner.holds_uploads(),
            _ => false,
        }
    }
}

impl Client {
    /// Whether a value of some type can be a whole number past 64 bits.
    pub fn has_wide_integers(&self) -> bool {
        let items = self.types.iter().flat_map(|module| &module.items);
        let operations = self.groups.iter().flat_map(|group| &group.operations);
        let mut types = items
            .flat_map(Item::types)
            .chain(operations.flat_map(Operation::types));
        types.any(|ty| ty.each().any(|ty| *ty == Type::Number))
    }
}

/// What a type is read from besides what it is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lenience {
    /// A list.
    List {
        /// Null and absent read as an empty one.
        null: bool,
        /// What is no list reads as its only element.
        one: bool,
    },
    /// A number: a text of its digits too.
    TextNumber,
    /// A boolean: 0 and 1 too.
    NumberBoolean,
}
