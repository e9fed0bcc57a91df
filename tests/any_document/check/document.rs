//! An OpenAPI document as it is written: what its operations take and answer, by the words of the standard alone.
//!
//! Knows nothing of the generator, so that a mistake in its reading shows here.

use std::path::Path;
use std::{fs, io};

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

/// A document whose references are followed.
pub(crate) struct Document(Value);

/// An operation, with what its path says for all operations.
pub(crate) struct Operation<'a> {
    pub(crate) method: String,
    pub(crate) path: &'a str,
    pub(crate) node: &'a Value,
    item: &'a Value,
    document: &'a Document,
}

/// A parameter, with the defaults of the standard for what it does not say.
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    /// `path`, `query`, `header` or `cookie`.
    pub(crate) place: &'a str,
    pub(crate) required: bool,
    pub(crate) style: &'a str,
    pub(crate) explode: bool,
    pub(crate) reserved: bool,
    /// Of its only media type, if it has one in place of a style.
    pub(crate) media_type: Option<&'a str>,
    /// Of the members of a form that stands in it.
    pub(crate) encoding: &'a Value,
    pub(crate) schema: &'a Value,
}

/// A body in one media type.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    pub(crate) media_type: &'a str,
    pub(crate) schema: &'a Value,
    pub(crate) encoding: &'a Value,
}

/// An answer with a status.
pub(crate) struct Answer<'a> {
    /// Such as `200`, `2XX` or `default`.
    pub(crate) status: &'a str,
    pub(crate) contents: Vec<Content<'a>>,
}

impl Answer<'_> {
    /// Whether it may come with a status of success.
    pub(crate) fn is_success(&self) -> bool {
        self.status.starts_with('2') || self.status == "default"
    }
}

/// The methods that a path can have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Headers that are no parameters though they are declared as some (OpenAPI 3.0.3, Parameter Object), or that the body decides
/// on (RFC 9112, section 6).
const NO_PARAMETERS: [&str; 6] = [
    "accept",
    "content-type",
    "authorization",
    "connection",
    "content-length",
    "transfer-encoding",
];

impl Document {
    /// Reads a file of JSON or YAML.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let is_json = path
            .extension()
            .is_some_and(|extension| extension == "json");
        let root = if is_json {
            serde_json::from_str(&text).map_err(io::Error::other)?
        } else {
            serde_yaml::from_str(&text).map_err(io::Error::other)?
        };
        Ok(Self(root))
    }

    /// The node itself, or what its `$ref` leads to; null for nothing.
    pub(crate) fn resolve<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        for _ in 0..64 {
            match node.get("$ref").and_then(Value::as_str) {
                Some(reference) => node = self.target(reference),
                None => break,
            }
        }
        node
    }

    /// What a reference or the name of a schema, as a discriminator has them, leads to.
    pub(crate) fn target(&self, reference: &str) -> &Value {
        let found = match reference.strip_prefix('#') {
            Some(fragment) => {
                let fragment = percent_decode_str(fragment).decode_utf8_lossy();
                let pointed = self.0.pointer(&fragment);
                pointed.or_else(|| anchored(&self.0, &fragment))
            }
            None => self.0["components"]["schemas"].get(reference),
        };
        found.unwrap_or(&Value::Null)
    }

    /// Whether parts of a body may have styles: not before OpenAPI 3.1.
    pub(crate) fn has_styled_parts(&self) -> bool {
        let version = self.0["openapi"].as_str();
        version.is_some_and(|version| !version.starts_with("3.0"))
    }

    /// The named schemas.
    pub(crate) fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        let schemas = self.0["components"]["schemas"].as_object();
        let schemas = schemas.into_iter().flatten();
        schemas.map(|(name, schema)| (name.as_str(), schema))
    }

    /// The node of a security scheme.
    pub(crate) fn security_scheme(&self, name: &str) -> &Value {
        self.resolve(&self.0["components"]["securitySchemes"][name])
    }

    /// All operations.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        let operations = paths.flat_map(|(path, item)| {
            let item = self.resolve(item);
            METHODS.into_iter().filter_map(move |method| {
                Some(Operation {
                    method: method.to_uppercase(),
                    path,
                    node: item.get(method)?,
                    item,
                    document: self,
                })
            })
        });
        operations.collect()
    }
}

impl<'a> Operation<'a> {
    /// Its parameters: those of the path unless it has its own, and what the path has braces for.
    pub(crate) fn parameters(&self) -> Vec<Parameter<'a>> {
        let own = list(self.node, "parameters");
        let shared = list(self.item, "parameters");
        let mut parameters: Vec<Parameter<'a>> = Vec::new();
        for node in own.iter().chain(shared) {
            let Some(parameter) = Parameter::read(self.document, node) else {
                continue;
            };
            let is_known = |known: &Parameter<'_>| {
                known.name == parameter.name && known.place == parameter.place
            };
            if !parameters.iter().any(is_known) && self.takes(&parameter) {
                parameters.push(parameter);
            }
        }
        for name in self.placeholders() {
            let in_path = |parameter: &Parameter<'_>| parameter.place == "path";
            if !parameters
                .iter()
                .any(|known| in_path(known) && known.name == name)
            {
                parameters.push(Parameter::undeclared(name));
            }
        }
        parameters
    }

    fn takes(&self, parameter: &Parameter<'_>) -> bool {
        match parameter.place {
            "path" => self.placeholders().any(|name| name == parameter.name),
            "header" => !NO_PARAMETERS.contains(&parameter.name.to_lowercase().as_str()),
            _ => true,
        }
    }

    /// The names in braces.
    fn placeholders(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let pieces = self.path.split('{').skip(1);
        pieces.filter_map(|piece| Some(piece.split_once('}')?.0))
    }

    /// The request body in each of its media types.
    pub(crate) fn bodies(&self) -> Vec<Content<'a>> {
        contents(self.document.resolve(&self.node["requestBody"]))
    }

    pub(crate) fn needs_body(&self) -> bool {
        self.document.resolve(&self.node["requestBody"])["required"] == true
    }

    pub(crate) fn answers(&self) -> Vec<Answer<'a>> {
        let responses = self.node["responses"].as_object().into_iter().flatten();
        let answers = responses.filter(|(status, _)| !status.starts_with("x-"));
        let answers = answers.map(|(status, response)| Answer {
            status,
            contents: contents(self.document.resolve(response)),
        });
        answers.collect()
    }

    /// Its own security requirements, or those of the document.
    pub(crate) fn security(&self) -> &'a [Value] {
        let own = self.node.get("security");
        let all = own.or_else(|| self.document.0.get("security"));
        all.and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// The URL that its path is appended to; none if the document does not name a host.
    pub(crate) fn server(&self) -> Option<String> {
        let mut servers = list(&self.document.0, "servers").iter().filter_map(url_of);
        let default = servers.find(|url| has_host(url));
        match self.own_server() {
            Some(own) if has_host(&own) => Some(own),
            Some(path) => {
                let default = default?;
                let host = default.find("://")? + 3;
                let end = default[host..].find('/').map(|end| host + end);
                Some(format!(
                    "{}{path}",
                    &default[..end.unwrap_or(default.len())]
                ))
            }
            None => default,
        }
    }

    /// The path that stands before its own, if the base URL has this one.
    pub(crate) fn base_path(&self, of_base_url: &str) -> String {
        let own = self.own_server().filter(|url| !has_host(url));
        own.unwrap_or_else(|| of_base_url.to_owned())
    }

    /// Its own server, or that of its path: with a host, or from the root of any.
    fn own_server(&self) -> Option<String> {
        let nodes = [self.node, self.item];
        let server = nodes
            .into_iter()
            .find_map(|node| list(node, "servers").first())?;
        url_of(server)
    }
}

fn has_host(url: &str) -> bool {
    url.contains("://")
}

/// The URL of a server with the defaults of its variables. One that is not HTTPS is taken for one that is, this machine aside.
fn url_of(server: &Value) -> Option<String> {
    let mut url = server["url"].as_str()?.to_owned();
    for (name, variable) in server["variables"].as_object().into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), variable["default"].as_str()?);
    }
    let path = match url.find("://") {
        Some(end) => url[end + 3..]
            .find('/')
            .map_or(url.len(), |at| end + 3 + at),
        None => 0,
    };
    let url = format!("{}{}", &url[..path], super::styles::literal(&url[path..]));
    let url = url.trim_end_matches('/');
    Some(match url.strip_prefix("http://") {
        Some(rest) if !rest.starts_with("localhost") => format!("https://{rest}"),
        None if !has_host(url) && !url.is_empty() => format!("/{}", url.trim_start_matches('/')),
        _ => url.to_owned(),
    })
}

impl<'a> Parameter<'a> {
    fn read(document: &'a Document, node: &'a Value) -> Option<Self> {
        let node = document.resolve(node);
        let place = node["in"].as_str()?;
        let is_form = matches!(place, "query" | "cookie");
        let style = node["style"]
            .as_str()
            .unwrap_or(if is_form { "form" } else { "simple" });
        let content = node["content"]
            .as_object()
            .and_then(|content| content.iter().next());
        Some(Self {
            name: node["name"].as_str()?,
            place,
            required: node["required"] == true || place == "path",
            style,
            explode: node["explode"].as_bool().unwrap_or(style == "form"),
            reserved: node["allowReserved"] == true,
            media_type: content.map(|(media_type, _)| media_type.as_str()),
            encoding: content.map_or(&Value::Null, |(_, content)| &content["encoding"]),
            schema: content.map_or(&node["schema"], |(_, content)| &content["schema"]),
        })
    }

    /// A name in braces that nothing is said of.
    fn undeclared(name: &'a str) -> Self {
        static TEXT: std::sync::LazyLock<Value> =
            std::sync::LazyLock::new(|| json!({"type": "string"}));
        Self {
            name,
            place: "path",
            required: true,
            style: "simple",
            explode: false,
            reserved: false,
            media_type: None,
            encoding: &Value::Null,
            schema: &TEXT,
        }
    }
}

fn contents(node: &Value) -> Vec<Content<'_>> {
    let contents = node["content"].as_object().into_iter().flatten();
    let contents = contents.map(|(media_type, content)| Content {
        media_type,
        schema: &content["schema"],
        encoding: &content["encoding"],
    });
    contents.collect()
}

/// The elements of a member that is a list.
pub(crate) fn list<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    node[key].as_array().map_or(&[], Vec::as_slice)
}

/// The schema with this `$anchor`.
fn anchored<'a>(node: &'a Value, anchor: &str) -> Option<&'a Value> {
    if node.get("$anchor").and_then(Value::as_str) == Some(anchor) {
        return Some(node);
    }
    match node {
        Value::Object(members) => members.values().find_map(|node| anchored(node, anchor)),
        Value::Array(nodes) => nodes.iter().find_map(|node| anchored(node, anchor)),
        _ => None,
    }
}
