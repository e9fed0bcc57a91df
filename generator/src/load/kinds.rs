//! The kinds of objects of OpenAPI 3.0, and the shapes of their members.

use Kind::{
    AuthorizationCodeFlow, Callback, ClientCredentialsFlow, Components, Contact, Discriminator,
    Document, Encoding, Example, ExternalDocs, Header, ImplicitFlow, Info, License, Link,
    MediaType, OauthFlows, Operation, Parameter, PasswordFlow, PathItem, Paths, RequestBody,
    Response, Responses, Schema, SecurityRequirement, SecurityScheme, Server, ServerVariable, Tag,
    Xml,
};

use super::keywords as table;

/// The kinds of objects in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The document itself.
    Document,
    /// `info`.
    Info,
    /// `info.contact`.
    Contact,
    /// `info.license`.
    License,
    /// An element of `servers`.
    Server,
    /// A variable of a server's URL.
    ServerVariable,
    /// An element of `tags`.
    Tag,
    /// `externalDocs`.
    ExternalDocs,
    /// `paths`.
    Paths,
    /// What a path offers.
    PathItem,
    /// A method on a path.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of an answer.
    Header,
    /// A request body.
    RequestBody,
    /// A body of one media type.
    MediaType,
    /// How one property of a form is sent.
    Encoding,
    /// The answers of an operation by status.
    Responses,
    /// An answer.
    Response,
    /// A sample value.
    Example,
    /// A link from an answer to an operation.
    Link,
    /// Requests that the server makes.
    Callback,
    /// `components`.
    Components,
    /// A schema.
    Schema,
    /// The property that tells variants apart.
    Discriminator,
    /// How a schema looks in XML.
    Xml,
    /// A way to authenticate.
    SecurityScheme,
    /// The flows of OAuth 2.
    OauthFlows,
    /// OAuth's implicit flow.
    ImplicitFlow,
    /// OAuth's resource owner password flow.
    PasswordFlow,
    /// OAuth's client credentials flow.
    ClientCredentialsFlow,
    /// OAuth's authorization code flow.
    AuthorizationCodeFlow,
    /// Schemes that a call needs.
    SecurityRequirement,
}

impl Kind {
    /// All of them.
    #[cfg(test)]
    pub(super) const ALL: [Self; 32] = [
        Document,
        Info,
        Contact,
        License,
        Server,
        ServerVariable,
        Tag,
        ExternalDocs,
        Paths,
        PathItem,
        Operation,
        Parameter,
        Header,
        RequestBody,
        MediaType,
        Encoding,
        Responses,
        Response,
        Example,
        Link,
        Callback,
        Components,
        Schema,
        Discriminator,
        Xml,
        SecurityScheme,
        OauthFlows,
        ImplicitFlow,
        PasswordFlow,
        ClientCredentialsFlow,
        AuthorizationCodeFlow,
        SecurityRequirement,
    ];

    /// The name in messages, with its article.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Document => "a document",
            Info => "an info object",
            Contact => "a contact",
            License => "a license",
            Server => "a server",
            ServerVariable => "a server variable",
            Tag => "a tag",
            ExternalDocs => "an external documentation object",
            Paths => "the paths object",
            PathItem => "a path item",
            Operation => "an operation",
            Parameter => "a parameter",
            Header => "a header",
            RequestBody => "a request body",
            MediaType => "a media type",
            Encoding => "an encoding",
            Responses => "a responses object",
            Response => "a response",
            Example => "an example",
            Link => "a link",
            Callback => "a callback",
            Components => "the components object",
            Schema => "a schema",
            Discriminator => "a discriminator",
            Xml => "an XML object",
            SecurityScheme => "a security scheme",
            OauthFlows => "an OAuth flows object",
            ImplicitFlow => "an implicit flow",
            PasswordFlow => "a password flow",
            ClientCredentialsFlow => "a client credentials flow",
            AuthorizationCodeFlow => "an authorization code flow",
            SecurityRequirement => "a security requirement",
        }
    }

    /// The keywords with a name of their own.
    pub(super) const fn keywords(self) -> &'static [Keyword] {
        match self {
            Document => table::DOCUMENT,
            Info => table::INFO,
            Contact => table::CONTACT,
            License => table::LICENSE,
            Server => table::SERVER,
            ServerVariable => table::SERVER_VARIABLE,
            Tag => table::TAG,
            ExternalDocs => table::EXTERNAL_DOCS,
            PathItem => table::PATH_ITEM,
            Operation => table::OPERATION,
            Parameter => table::PARAMETER,
            Header => table::HEADER,
            RequestBody => table::REQUEST_BODY,
            MediaType => table::MEDIA_TYPE,
            Encoding => table::ENCODING,
            Responses => table::RESPONSES,
            Response => table::RESPONSE,
            Example => table::EXAMPLE,
            Link => table::LINK,
            Components => table::COMPONENTS,
            Schema => table::SCHEMA,
            Discriminator => table::DISCRIMINATOR,
            Xml => table::XML,
            SecurityScheme => table::SECURITY_SCHEME,
            OauthFlows => table::OAUTH_FLOWS,
            ImplicitFlow => table::IMPLICIT_FLOW,
            PasswordFlow | ClientCredentialsFlow => table::TOKEN_FLOW,
            AuthorizationCodeFlow => table::AUTHORIZATION_CODE_FLOW,
            Paths | Callback | SecurityRequirement => &[],
        }
    }

    /// Members whose names the document chooses.
    pub(super) const fn pattern(self) -> Option<Pattern> {
        match self {
            Paths => Some(Pattern::Path),
            Responses => Some(Pattern::Status),
            Callback => Some(Pattern::Expression),
            SecurityRequirement => Some(Pattern::Scheme),
            _ => None,
        }
    }

    /// The keyword of this name.
    pub(super) fn keyword(self, name: &str) -> Option<&'static Keyword> {
        self.keywords().iter().find(|keyword| keyword.name == name)
    }

    /// The shape of the member `name`; `None` where the specification has no such member.
    pub(super) fn member(self, name: &str) -> Option<Shape> {
        if let Some(keyword) = self.keyword(name) {
            return Some(keyword.shape);
        }
        self.pattern()
            .filter(|pattern| pattern.matches(name))
            .map(Pattern::shape)
    }
}

/// Members whose names the document chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pattern {
    /// `/tracks/{id}`.
    Path,
    /// `200`, `4XX`.
    Status,
    /// A runtime expression.
    Expression,
    /// A security scheme.
    Scheme,
}

impl Pattern {
    /// The shape of such members.
    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Path => Shape::Referable(PathItem),
            Self::Status => Shape::Referable(Response),
            Self::Expression => Shape::Object(PathItem),
            Self::Scheme => Shape::List(&Shape::Text),
        }
    }

    /// Whether a member of this name is meant.
    pub(super) fn matches(self, name: &str) -> bool {
        match self {
            Self::Path => name.starts_with('/'),
            Self::Status => is_status(name),
            Self::Expression => name.contains(['{', '$', '/']),
            Self::Scheme => true,
        }
    }
}

/// `200`, or `2XX` for a hundred of them.
fn is_status(name: &str) -> bool {
    match name.as_bytes() {
        [b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}

/// What a value must look like.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Any JSON.
    Any,
    /// Text.
    Text,
    /// One of these texts.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// A number.
    Number,
    /// `true` or `false`, or the bound itself as later versions have it.
    Bound,
    /// An object of this kind.
    Object(Kind),
    /// An object of this kind or a reference to one.
    Referable(Kind),
    /// `true`, `false`, a schema or a reference to one.
    FlagOrSchema,
    /// An array.
    List(&'static Shape),
    /// An object whose names the document chooses.
    Map(&'static Shape),
}

/// Whether a keyword must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// An error without it.
    Must,
    /// A text for readers: a warning without it, and an empty text in its place.
    Should,
    /// A warning without it, and an empty object in its place.
    Empty,
    /// A warning without it, and the object that lacks it is left out.
    Holder,
    /// Optional.
    May,
}

/// A keyword of an object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keyword {
    /// Its name.
    pub(super) name: &'static str,
    /// What its value looks like.
    pub(super) shape: Shape,
    /// Whether it must be there.
    pub(super) need: Need,
}

/// A keyword that must be there.
pub(super) const fn must(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        need: Need::Must,
    }
}

/// An object that should be there; without it an empty one is assumed.
pub(super) const fn empty(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        need: Need::Empty,
    }
}

/// A keyword without which its object says nothing, so that it is left out.
pub(super) const fn holder(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        need: Need::Holder,
    }
}

/// A text that should be there.
pub(super) const fn should(name: &'static str) -> Keyword {
    Keyword {
        name,
        shape: Shape::Text,
        need: Need::Should,
    }
}

/// An optional keyword.
pub(super) const fn may(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        need: Need::May,
    }
}
