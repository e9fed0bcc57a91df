//! Schemas: what values there are, with every reference resolved.

use crate::diagnostics::{Diagnostics, Place, Pointer};
use serde_json::Value;

/// Index of a schema in [`Api::schemas`](super::Api::schemas).
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
    /// When the property comes: `x-client-tier`.
    pub tier: Tier,
    /// What the server is known to vary: `x-client-lenient`.
    pub lenient: Vec<Lenience>,
    /// It is an amount of money in major units: the property that holds the currency, its code, or `unknown`
    /// (`x-client-currency`).
    pub currency: Option<String>,
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
    /// The member that tells its variants, or the schemas built on it, apart.
    pub discriminator: Option<Discriminator>,
    /// What is said of each of the values that it lists; none if nothing is.
    pub labels: Vec<Label>,
    /// What values it allows.
    pub shape: Shape,
    /// What its shape follows from.
    pub basis: Basis,
}

/// What is said of a listed value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// Its name.
    pub title: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

impl Schema {
    /// The schema that this one is an alias or a composition of one part of. A choice of one with a discriminator is no such: other
    /// values of its tag may come.
    pub fn stands_for(&self) -> Option<SchemaId> {
        match &self.shape {
            Shape::Alias(target) => Some(*target),
            Shape::AllOf(parts) if parts.len() == 1 => Some(parts[0]),
            Shape::Choice(choice) if self.discriminator.is_none() => match choice.variants[..] {
                [only] => Some(only),
                _ => None,
            },
            _ => None,
        }
    }

    /// Reports a schema that stands for none but itself.
    pub(crate) fn report_cycle(&self, diagnostics: &mut Diagnostics) {
        let place = Place::document(self.pointer.clone());
        let message = "this schema is nothing but a reference to itself";
        diagnostics
            .warning("recursive-type", place, message)
            .help("the client takes any JSON here; say in `components` what it is");
    }

    /// Whether it leaves open who sends its values, in which form, and what they are known to be: ids, secrets or amounts.
    pub fn says_nothing_of_values(&self) -> bool {
        !self.secret
            && self.access == Access::Both
            && self.tier == Tier::Any
            && self.id.is_none()
            && self.currency.is_none()
            && self.lenient.is_empty()
    }
}

/// `discriminator`: the member whose value says which schema an object follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discriminator {
    /// Name of the member.
    pub property: String,
    /// Values of the member and the schemas that they stand for; others are names of components.
    pub mapping: Vec<(String, SchemaId)>,
}

/// What a server is known to vary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lenience {
    /// A list may be null or absent: `null-list`.
    NullList,
    /// A list of one may be its element: `one`.
    One,
    /// A number may be a text of digits: `text-number`.
    TextNumber,
    /// A boolean may be 0 or 1: `number-boolean`.
    NumberBoolean,
}

/// When a property comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tier {
    /// With or without a token.
    #[default]
    Any,
    /// Only with a token.
    Token,
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

/// What a shape follows from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Basis {
    /// What the schema says that its values are.
    #[default]
    Stated,
    /// Keywords that say nothing of values of another kind, such as `items`.
    Keywords,
}

/// What values a schema allows.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// Nothing but null.
    Null,
    /// `true` or `false`, or only one of them.
    Boolean(Option<bool>),
    /// A whole number.
    Integer(Bounds<i64>),
    /// A whole number that can be past 64 bits.
    WideInteger,
    /// A number.
    Number(Bounds<f64>),
    /// Text.
    String(Text),
    /// One of these texts.
    Words(Vec<String>),
    /// One of these whole numbers.
    Numbers(Vec<i64>),
    /// One of these values, which are not all texts or all whole numbers.
    Values(Vec<Value>),
    /// A list.
    Array(Array),
    /// Named members.
    Object(Object),
    /// All of these at once. After reading there is one: what several say together has a shape of its own.
    AllOf(Vec<SchemaId>),
    /// One of these (`oneOf`, `anyOf`).
    Choice(Choice),
    /// The same as another schema.
    Alias(SchemaId),
}

/// One of several schemas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The schemas, in document order.
    pub variants: Vec<SchemaId>,
    /// The member that tells the objects among them apart.
    pub tag: Option<Tagged>,
    /// For each variant what speaks against it where no tag decides: members with other values than those listed, or texts of
    /// another format.
    pub listed: Vec<Vec<Listed>>,
}

impl Choice {
    /// A choice whose tag is not known yet.
    pub const fn of(variants: Vec<SchemaId>) -> Self {
        Self {
            variants,
            tag: None,
            listed: Vec::new(),
        }
    }
}

/// The member that tells variants apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tagged {
    /// Its name.
    pub property: String,
    /// For each variant the values of the member that stand for it; none if it is not told by the member.
    pub values: Vec<Vec<String>>,
}

/// A member and what its values are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub property: String,
    /// What they are.
    pub values: Known,
}

/// What is known of the values of a member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Known {
    /// One of these, as text.
    Values(Vec<String>),
    /// Text of this format.
    Format(String),
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object {
    /// Members in document order.
    pub properties: Vec<Property>,
    /// Names that must be there and that another part of the same `allOf` describes.
    pub required_elsewhere: Vec<String>,
    /// Members that are not named.
    pub additional: Additional,
    /// Groups of sets of members; of each group exactly one set must be there (`oneOf` whose branches only require).
    pub one_of_required: Vec<Vec<Vec<String>>>,
    /// Groups of sets of members; of each group one set or more must be there (`anyOf` whose branches only require).
    pub any_of_required: Vec<Vec<Vec<String>>>,
    /// For each of the objects that this one stands for, of which a value is one, the members that it has.
    pub variants: Vec<Vec<String>>,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
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
