//! Operations as final Rust items.

use super::{Feature, Field, Paging, Presence, Type};
use crate::route::sent_route;

/// The operations of a tag, those of a feature apart.
#[derive(Debug, Clone)]
pub struct Group {
    /// The feature under which its operations stand.
    pub feature: Option<Feature>,
    /// Where the handle is declared.
    pub declared: Declared,
    /// Module name.
    pub module: String,
    /// Name of the handle.
    pub handle: String,
    /// Method of the client that gives the handle.
    pub accessor: String,
    /// Name of the tag, as documentation shows it.
    pub tag: String,
    /// Paragraphs on it.
    pub docs: Vec<String>,
    /// Its operations.
    pub operations: Vec<Operation>,
}

/// Where the handle of a tag is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    /// In this module, which alone has its operations.
    Here,
    /// In this module; those of features add to it.
    Shared,
    /// In this module, which has no operations of its own and is there with any of these features.
    Under(Vec<String>),
    /// In another module; this one adds to it.
    Elsewhere,
}

/// An operation.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, whatever the others are"
)]
pub struct Operation {
    /// Name of the plain value's type.
    pub name: String,
    /// Method of the handle.
    pub method_name: String,
    /// Former names, which still lead here.
    pub aliases: Vec<Alias>,
    /// `operationId` or what stands for it.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template, as the document has it.
    pub route: String,
    /// Which credentials it takes.
    pub tier: Tier,
    /// Names of the credentials that it takes: one of these sets; empty if a bearer token is all that any operation takes.
    pub credentials: Vec<Vec<String>>,
    /// Whether it needs a client certificate.
    pub certificate: bool,
    /// The server that it goes to, if it is another than that of the others.
    pub server: Option<String>,
    /// What it does to the world.
    pub effect: Effect,
    /// Id of the read that tells whether it was carried out.
    pub confirm: Option<String>,
    /// Whether a 429 can mean a used-up allowance.
    pub quota: bool,
    /// JSON Pointer to what says in a successful answer that the call failed.
    pub failure: Option<String>,
    /// The reference page that it is known from, where the document lacks it.
    pub origin: Option<String>,
    /// Value of the Accept header.
    pub accept: String,
    /// How the body is written, if there is one.
    pub body: Option<Body>,
    /// Whether something in its inputs has fields that requests leave out.
    pub leaves_out: bool,
    /// First line of its documentation.
    pub summary: String,
    /// Paragraphs of its documentation, the summary left out.
    pub docs: Vec<String>,
    /// Not to be used any more.
    pub deprecated: bool,
    /// Inputs: path parameters, required ones, the body, optional ones.
    pub inputs: Vec<Input>,
    /// What an answer is decoded to.
    pub output: Output,
    /// The example call; none where a sample would be nested too deeply.
    pub example: Option<Example>,
    /// How `Paged` is implemented, if it is.
    pub paging: Option<Paging>,
    /// Whether `Limits` is implemented.
    pub limited: bool,
}

impl Operation {
    /// The path template as it is sent: what a URL does not have is percent-encoded, and a fragment is left out (RFC 9110,
    /// section 7.1).
    pub fn sent_route(&self) -> String {
        sent_route(self.route.split('#').next().unwrap_or_default())
    }

    /// Inputs that must be given.
    pub fn required(&self) -> impl Iterator<Item = &Input> {
        self.inputs.iter().filter(|input| input.field.is_asked())
    }

    /// Whether its body has bytes, which may be a stream: it cannot be compared or serialised then.
    pub fn uploads(&self) -> bool {
        self.inputs
            .iter()
            .any(|input| input.field.ty.holds_uploads())
    }

    /// Inputs in the order in which they are written: parts of bytes last, since servers that read parts as they come need to
    /// know the rest first.
    pub fn written(&self) -> impl Iterator<Item = &Input> {
        let is_file = |input: &&Input| {
            matches!(
                input.place,
                Place::Part(Part::Bytes, ..)
                    | Place::Parts(Entries::Files)
                    | Place::ExtraParts(Entries::Files)
            )
        };
        let others = self.inputs.iter().filter(move |input| !is_file(input));
        others.chain(self.inputs.iter().filter(is_file))
    }

    /// The types of its inputs and of its answers.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let answers = self.output.each().filter_map(|output| match output {
            Output::Json(ty) | Output::SecretJson(ty) => Some(ty),
            Output::Empty | Output::Text | Output::Bytes | Output::ByStatus(_) => None,
        });
        let inputs = self.inputs.iter().map(|input| &input.field.ty);
        inputs.chain(answers)
    }

    /// Inputs that may be left out.
    pub fn optional(&self) -> impl Iterator<Item = &Input> {
        self.inputs
            .iter()
            .filter(|input| input.field.presence != Presence::Required)
    }
}

/// Former names of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// Former name of the method.
    pub method: Option<String>,
    /// Former name of the plain value's type.
    pub name: Option<String>,
    /// Version of the client in which they were replaced.
    pub since: String,
}

/// An input of an operation.
#[derive(Debug, Clone)]
pub struct Input {
    /// Name, type and documentation.
    pub field: Field,
    /// How it is sent.
    pub place: Place,
}

/// How an input is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query, a pair for each element.
    Query,
    /// In the query, elements joined by this character.
    QueryJoined(char),
    /// As a header.
    Header,
    /// By a style that is none of these.
    Styled(Location, Style, Tree),
    /// As one text by a style: a form, with the styles of some members.
    Form(Location, Style, Vec<(String, Style)>),
    /// As the body.
    Body,
    /// As a part of the body, of this media type if it is another than the part's kind has, with these headers.
    Part(Part, Option<String>, Vec<(String, String)>),
    /// A map that is the whole body: parts for each entry.
    Parts(Entries),
    /// A map that callers add to, entry by entry: parts of the body that have no input of their own.
    ExtraParts(Entries),
}

/// What the entries of a map are as parts of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entries {
    /// A text, a part for each element of a list, or JSON, as each value is.
    Values,
    /// Bytes, or a part for each element of a list.
    Files,
}

/// The part of a request that a style writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The query, reserved characters as they are.
    ReservedQuery,
    /// A header.
    Header,
    /// The header of cookies.
    Cookie,
}

/// A style of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are those of `api::Style`, and JSON")]
pub enum Style {
    Simple { explode: bool },
    Label { explode: bool },
    Matrix { explode: bool },
    Form { explode: bool },
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

/// How a value becomes the tree of texts that a style is written from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tree {
    /// It is a text.
    Plain,
    /// It is a list of texts.
    List,
    /// As its JSON is.
    Members,
    /// It is a text, which is JSON.
    Json,
}

/// What a part of a body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A text, or a part for each text of a list.
    Text,
    /// JSON.
    Json,
    /// A part of JSON for each element of a list.
    JsonEach,
    /// Bytes, or a part for each element of a list.
    Bytes,
    /// Texts by a style.
    Styled(Style, Tree),
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// JSON, of this media type if it is other than `application/json`.
    Json(Option<String>),
    /// Bytes of this media type.
    Upload(String),
    /// Text of this media type.
    Text(String),
    /// Pairs (`application/x-www-form-urlencoded`), with the styles of some members.
    Form(Vec<(String, Style)>, Vec<String>),
    /// Parts, each an input, in a body of this media type.
    Multipart(String),
    /// The same, unless there is no part: then there is no body.
    OptionalMultipart(String),
    /// Parts, one for each member of the body, in a body of this media type.
    MultipartMembers(String),
}

/// Which credentials an operation takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// None: a token is never sent.
    None,
    /// A token adds fields or rights.
    Optional,
    /// Nothing without a token.
    Token,
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

/// What an answer is decoded to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Nothing.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// JSON of this type; it or the call holds a secret, so no error may quote it.
    SecretJson(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// What the status says, of several.
    ByStatus(ByStatus),
}

impl Output {
    /// The outputs of all statuses.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        let variants = match self {
            Self::ByStatus(by_status) => &by_status.variants[..],
            _ => &[],
        };
        let own = variants.is_empty().then_some(self);
        own.into_iter()
            .chain(variants.iter().map(|variant| &variant.output))
    }
}

/// Answers that differ with their status, as an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByStatus {
    /// Name of the enum.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// Its variants, of which exactly one stands for all statuses that no other names.
    pub variants: Vec<StatusVariant>,
}

/// An answer of some statuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusVariant {
    /// Name.
    pub name: String,
    /// Paragraphs of its documentation.
    pub docs: Vec<String>,
    /// The status; none: all that no other variant names.
    pub status: Option<u16>,
    /// What it holds, which does not depend on the status any more.
    pub output: Output,
}

/// An example call.
#[derive(Debug, Clone)]
pub struct Example {
    /// Arguments of the handle's method as Rust expressions.
    pub arguments: Vec<String>,
    /// Whether an expression names a type of the crate.
    pub types: bool,
}
