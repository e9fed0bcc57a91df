//! The objects of OpenAPI 3.0 and the keywords of each: what an object may hold, and of what shape it is.
//!
//! Written from the tables of the specification, version 3.0.4. The walk, the normalisation and the resolution of references all
//! follow these tables, so a keyword is known in one place. What of it the generator supports stands here too.

use super::kinds::{Keyword, Kind, Shape, empty, holder, may, must, should};
use Kind::{
    AuthorizationCodeFlow, Callback, ClientCredentialsFlow, Components, Contact, Discriminator,
    Encoding, Example, ExternalDocs, Header, ImplicitFlow, Info, License, Link, MediaType,
    OauthFlows, Operation, Parameter, PasswordFlow, Paths, RequestBody, Response, Responses,
    Schema, SecurityRequirement, SecurityScheme, Server, ServerVariable, Tag, Xml,
};
use Shape::{
    Any, Bound, Count, Flag, FlagOrSchema, List, Map, Number, Object, Referable, Text, Word,
};

const TEXTS: Shape = Map(&Text);
const CONTENT: Shape = Map(&Object(MediaType));
const EXAMPLES: Shape = Map(&Referable(Example));
const HEADERS: Shape = Map(&Referable(Header));
const PARAMETERS: Shape = List(&Referable(Parameter));
const SCHEMAS: Shape = List(&Referable(Schema));
const SECURITY: Shape = List(&Object(SecurityRequirement));
const SERVERS: Shape = List(&Object(Server));
const STYLES: Shape = Word(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);
const FORM_STYLES: Shape = Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]);

/// What the server is known to vary: `x-client-lenient`.
const LENIENCES: Shape = Word(&["null-list", "one", "text-number", "number-boolean"]);

pub(super) const DOCUMENT: &[Keyword] = &[
    must("openapi", Text),
    must("info", Object(Info)),
    must("paths", Object(Paths)),
    may("servers", SERVERS),
    may("components", Object(Components)),
    may("security", SECURITY),
    may("tags", List(&Object(Tag))),
    may("externalDocs", Object(ExternalDocs)),
];
pub(super) const INFO: &[Keyword] = &[
    should("title"),
    should("version"),
    may("description", Text),
    may("termsOfService", Text),
    may("contact", Object(Contact)),
    may("license", Object(License)),
];
pub(super) const CONTACT: &[Keyword] = &[may("name", Text), may("url", Text), may("email", Text)];
pub(super) const LICENSE: &[Keyword] = &[should("name"), may("url", Text)];
pub(super) const SERVER: &[Keyword] = &[
    holder("url", Text),
    may("description", Text),
    may("variables", Map(&Object(ServerVariable))),
];
pub(super) const SERVER_VARIABLE: &[Keyword] = &[
    holder("default", Text),
    may("enum", List(&Text)),
    may("description", Text),
];
pub(super) const TAG: &[Keyword] = &[
    holder("name", Text),
    may("description", Text),
    may("externalDocs", Object(ExternalDocs)),
];
pub(super) const EXTERNAL_DOCS: &[Keyword] = &[should("url"), may("description", Text)];
pub(super) const PATH_ITEM: &[Keyword] = &[
    may("get", Object(Operation)),
    may("put", Object(Operation)),
    may("post", Object(Operation)),
    may("delete", Object(Operation)),
    may("options", Object(Operation)),
    may("head", Object(Operation)),
    may("patch", Object(Operation)),
    may("trace", Object(Operation)),
    may("parameters", PARAMETERS),
    may("summary", Text),
    may("description", Text),
    may("servers", SERVERS),
];
pub(super) const OPERATION: &[Keyword] = &[
    empty("responses", Object(Responses)),
    may("operationId", Text),
    may("tags", List(&Text)),
    may("summary", Text),
    may("description", Text),
    may("parameters", PARAMETERS),
    may("requestBody", Referable(RequestBody)),
    may("security", SECURITY),
    may("deprecated", Flag),
    may("externalDocs", Object(ExternalDocs)),
    may("callbacks", Map(&Referable(Callback))),
    may("servers", SERVERS),
];
pub(super) const PARAMETER: &[Keyword] = &[
    must("name", Text),
    must("in", Word(&["path", "query", "header", "cookie"])),
    may("schema", Referable(Schema)),
    may("required", Flag),
    may("description", Text),
    may("deprecated", Flag),
    may("style", STYLES),
    may("explode", Flag),
    may("allowReserved", Flag),
    may("allowEmptyValue", Flag),
    may("example", Any),
    may("examples", EXAMPLES),
    may("content", CONTENT),
];
pub(super) const HEADER: &[Keyword] = &[
    may("schema", Referable(Schema)),
    may("required", Flag),
    may("description", Text),
    may("deprecated", Flag),
    may("style", Word(&["simple"])),
    may("explode", Flag),
    may("allowReserved", Flag),
    may("allowEmptyValue", Flag),
    may("example", Any),
    may("examples", EXAMPLES),
    may("content", CONTENT),
];
pub(super) const REQUEST_BODY: &[Keyword] = &[
    empty("content", CONTENT),
    may("required", Flag),
    may("description", Text),
];
pub(super) const MEDIA_TYPE: &[Keyword] = &[
    may("schema", Referable(Schema)),
    may("example", Any),
    may("examples", EXAMPLES),
    may("encoding", Map(&Object(Encoding))),
];
pub(super) const ENCODING: &[Keyword] = &[
    may("contentType", Text),
    may("headers", HEADERS),
    may("style", FORM_STYLES),
    may("explode", Flag),
    may("allowReserved", Flag),
];
pub(super) const RESPONSES: &[Keyword] = &[may("default", Referable(Response))];
pub(super) const RESPONSE: &[Keyword] = &[
    should("description"),
    may("content", CONTENT),
    may("headers", HEADERS),
    may("links", Map(&Referable(Link))),
];
pub(super) const EXAMPLE: &[Keyword] = &[
    may("value", Any),
    may("summary", Text),
    may("description", Text),
    may("externalValue", Text),
];
pub(super) const LINK: &[Keyword] = &[
    may("operationRef", Text),
    may("operationId", Text),
    may("parameters", Map(&Any)),
    may("requestBody", Any),
    may("description", Text),
    may("server", Object(Server)),
];
pub(super) const COMPONENTS: &[Keyword] = &[
    may("schemas", Map(&Referable(Schema))),
    may("responses", Map(&Referable(Response))),
    may("parameters", Map(&Referable(Parameter))),
    may("examples", EXAMPLES),
    may("requestBodies", Map(&Referable(RequestBody))),
    may("headers", HEADERS),
    may("securitySchemes", Map(&Referable(SecurityScheme))),
    may("links", Map(&Referable(Link))),
    may("callbacks", Map(&Referable(Callback))),
];
pub(super) const SCHEMA: &[Keyword] = &[
    may(
        "type",
        Word(&["string", "integer", "number", "boolean", "array", "object"]),
    ),
    may("properties", Map(&Referable(Schema))),
    may("items", Referable(Schema)),
    may("description", Text),
    may("required", List(&Text)),
    may("enum", List(&Any)),
    may("format", Text),
    may("nullable", Flag),
    may("allOf", SCHEMAS),
    may("oneOf", SCHEMAS),
    may("anyOf", SCHEMAS),
    may("example", Any),
    may("default", Any),
    may("title", Text),
    may("additionalProperties", FlagOrSchema),
    may("minimum", Number),
    may("maximum", Number),
    may("exclusiveMinimum", Bound),
    may("exclusiveMaximum", Bound),
    may("multipleOf", Number),
    may("minLength", Count),
    may("maxLength", Count),
    may("pattern", Text),
    may("minItems", Count),
    may("maxItems", Count),
    may("uniqueItems", Flag),
    may("minProperties", Count),
    may("maxProperties", Count),
    may("readOnly", Flag),
    may("writeOnly", Flag),
    may("deprecated", Flag),
    may("not", Referable(Schema)),
    may("discriminator", Object(Discriminator)),
    may("xml", Object(Xml)),
    may("externalDocs", Object(ExternalDocs)),
];
pub(super) const DISCRIMINATOR: &[Keyword] = &[holder("propertyName", Text), may("mapping", TEXTS)];
pub(super) const XML: &[Keyword] = &[
    may("name", Text),
    may("namespace", Text),
    may("prefix", Text),
    may("attribute", Flag),
    may("wrapped", Flag),
];
pub(super) const SECURITY_SCHEME: &[Keyword] = &[
    must("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
    may("description", Text),
    may("name", Text),
    may("in", Word(&["query", "header", "cookie"])),
    may("scheme", Text),
    may("bearerFormat", Text),
    may("flows", Object(OauthFlows)),
    may("openIdConnectUrl", Text),
];
pub(super) const OAUTH_FLOWS: &[Keyword] = &[
    may("implicit", Object(ImplicitFlow)),
    may("password", Object(PasswordFlow)),
    may("clientCredentials", Object(ClientCredentialsFlow)),
    may("authorizationCode", Object(AuthorizationCodeFlow)),
];
pub(super) const IMPLICIT_FLOW: &[Keyword] = &[
    should("authorizationUrl"),
    empty("scopes", TEXTS),
    may("refreshUrl", Text),
];
pub(super) const TOKEN_FLOW: &[Keyword] = &[
    should("tokenUrl"),
    empty("scopes", TEXTS),
    may("refreshUrl", Text),
];
pub(super) const AUTHORIZATION_CODE_FLOW: &[Keyword] = &[
    should("authorizationUrl"),
    should("tokenUrl"),
    empty("scopes", TEXTS),
    may("refreshUrl", Text),
];

/// What the specification has and the generator does not: the keyword of a kind, and what the output assumes.
///
/// Texts for readers alone (`externalDocs`, `contact`, `license`, `termsOfService`) are not here: nothing is assumed without them.
pub(super) const UNSUPPORTED: &[(Kind, &str, &str)] = &[
    (
        Operation,
        "callbacks",
        "the client has nothing for requests that the server makes",
    ),
    (Response, "links", "the client offers no way along them"),
    (Components, "links", "the client offers no way along them"),
    (
        Components,
        "callbacks",
        "the client has nothing for requests that the server makes",
    ),
    (
        Example,
        "externalValue",
        "the documentation goes without the example",
    ),
    (Schema, "not", "values are not checked against it"),
    (
        Schema,
        "minProperties",
        "the number of members is not checked",
    ),
    (
        Schema,
        "maxProperties",
        "the number of members is not checked",
    ),
];

/// An extension of ours.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extension {
    /// Its keyword.
    pub(super) name: &'static str,
    /// What it stands on.
    pub(super) kind: Kind,
    pub(super) shape: Shape,
}

const fn extension(name: &'static str, kind: Kind, shape: Shape) -> Extension {
    Extension { name, kind, shape }
}

/// How all extensions of ours start; a keyword that starts so and is not in the list is misspelt.
pub(super) const EXTENSION_PREFIX: &str = "x-client-";

/// The extensions of ours.
pub(super) const EXTENSIONS: &[Extension] = &[
    extension("x-client-method", Operation, Text),
    extension("x-client-alias", Operation, Any),
    extension(
        "x-client-effect",
        Operation,
        Word(&["read", "write", "money"]),
    ),
    extension("x-client-confirm", Operation, Text),
    extension("x-client-quota", Operation, Flag),
    extension("x-client-name", Schema, Text),
    extension("x-client-id", Schema, Text),
    extension("x-client-secret", Schema, Flag),
    extension("x-client-budget", Kind::Document, Any),
    extension("x-client-certificate", Kind::Document, Flag),
    extension("x-client-certificate", SecurityScheme, Flag),
    extension("x-client-currency", Schema, Text),
    extension("x-client-failure", Operation, Text),
    extension("x-client-feature", Operation, Text),
    extension("x-client-lenient", Schema, List(&LENIENCES)),
    extension("x-client-origin", Operation, Text),
    extension("x-client-page", Operation, Any),
    extension("x-client-session", Kind::Document, Any),
    extension("x-client-tier", Schema, Word(&["token"])),
    extension("x-client-token", Kind::Document, Any),
];
