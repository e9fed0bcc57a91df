//! The API's document with its overlays, read without the generator: operations, their inputs, answers and tiers.

use beatpass_tests::overlay;
use serde_json::Value;

/// The document after its overlays.
pub(crate) struct Document(Value);

/// One operation of the document.
pub(crate) struct Operation<'a> {
    pub(crate) id: &'a str,
    pub(crate) method: String,
    pub(crate) path: &'a str,
    pub(crate) parameters: Vec<&'a Value>,
    pub(crate) node: &'a Value,
    document: &'a Document,
}

/// A body of a request or an answer.
#[derive(Clone, Copy)]
pub(crate) struct Body<'a> {
    pub(crate) media_type: &'a str,
    pub(crate) schema: &'a Value,
}

/// What an operation answers with one status.
pub(crate) struct Answer<'a> {
    pub(crate) status: u16,
    pub(crate) body: Option<Body<'a>>,
}

/// Whether an operation takes a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    Never,
    Optional,
    Required,
}

impl Document {
    /// Reads `spec/beatpass.yaml` and applies the overlays in the order of their file names.
    pub(crate) fn load() -> Self {
        Self(overlay::overlaid())
    }

    /// All operations, in the order of their paths.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.0["paths"].as_object().expect("`paths` is an object");
        let items = paths.iter().flat_map(|(path, item)| {
            let members = item.as_object().expect("a path item is an object");
            let operations = members
                .iter()
                .filter(|(_, node)| node.get("operationId").is_some());
            operations.map(move |(method, node)| self.operation(path, item, method, node))
        });
        items.collect()
    }

    /// The node itself, or what its `$ref` leads to.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let Some(reference) = node.get("$ref") else {
            return node;
        };
        let pointer = reference.as_str().and_then(|text| text.strip_prefix('#'));
        let target = pointer.and_then(|pointer| self.0.pointer(pointer));
        self.resolve(target.unwrap_or_else(|| panic!("{reference} leads nowhere")))
    }

    fn operation<'a>(
        &'a self,
        path: &'a str,
        item: &'a Value,
        method: &str,
        node: &'a Value,
    ) -> Operation<'a> {
        let parameters = [item, node]
            .into_iter()
            .flat_map(|node| list(&node["parameters"]));
        Operation {
            id: node["operationId"]
                .as_str()
                .expect("an operation id is a text"),
            method: method.to_uppercase(),
            path,
            parameters: parameters
                .map(|parameter| self.resolve(parameter))
                .collect(),
            node,
            document: self,
        }
    }
}

impl<'a> Operation<'a> {
    /// The body of the request.
    pub(crate) fn body(&self) -> Option<Body<'a>> {
        body(self.request_body()?)
    }

    /// Whether a request must have a body.
    pub(crate) fn needs_body(&self) -> bool {
        self.request_body()
            .is_some_and(|body| body["required"] == true)
    }

    /// The answers to calls that went through.
    pub(crate) fn successes(&self) -> Vec<Answer<'a>> {
        self.answers(|status| status < 300)
    }

    /// The answers to calls that failed.
    pub(crate) fn failures(&self) -> Vec<Answer<'a>> {
        self.answers(|status| status >= 400)
    }

    /// Where a successful answer says that the call failed for all its status: a JSON Pointer.
    pub(crate) fn failure(&self) -> Option<&'a str> {
        self.node["x-client-failure"].as_str()
    }

    /// The tier: the operation's own `security`, or else that of the document.
    pub(crate) fn token(&self) -> Token {
        let security = self
            .node
            .get("security")
            .unwrap_or(&self.document.0["security"]);
        let choices = list(security);
        let is_empty = |choice: &Value| choice.as_object().is_some_and(serde_json::Map::is_empty);
        if choices.is_empty() {
            Token::Never
        } else if choices.iter().any(is_empty) {
            Token::Optional
        } else {
            Token::Required
        }
    }

    fn request_body(&self) -> Option<&'a Value> {
        Some(self.document.resolve(self.node.get("requestBody")?))
    }

    fn answers(&self, which: impl Fn(u16) -> bool) -> Vec<Answer<'a>> {
        let responses = self.node["responses"]
            .as_object()
            .expect("`responses` is an object");
        let answers = responses.iter().flat_map(|(status, response)| {
            let body = body(self.document.resolve(response));
            statuses(status).map(move |status| Answer { status, body })
        });
        answers.filter(|answer| which(answer.status)).collect()
    }
}

/// The status itself, or the first and the last of a range such as `2XX`.
fn statuses(status: &str) -> impl Iterator<Item = u16> + use<> {
    let bounds = match status.strip_suffix("XX") {
        Some(class) => [format!("{class}00"), format!("{class}99")],
        None => [status.to_owned(), status.to_owned()],
    };
    let bounds = bounds.map(|status| status.parse().expect("this test knows no `default`"));
    let count = if bounds[0] == bounds[1] { 1 } else { 2 };
    bounds.into_iter().take(count)
}

/// The only media type of a request body or a response, if there is one.
fn body(node: &Value) -> Option<Body<'_>> {
    let media_types = node.get("content")?.as_object()?;
    assert_eq!(
        media_types.len(),
        1,
        "this test knows no choice of media types"
    );
    let (media_type, content) = media_types.iter().next()?;
    Some(Body {
        media_type,
        schema: &content["schema"],
    })
}

/// The elements of a list, or nothing.
pub(crate) fn list(node: &Value) -> &[Value] {
    node.as_array().map_or(&[], Vec::as_slice)
}
