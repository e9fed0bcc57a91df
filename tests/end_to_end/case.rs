//! Cases: what is put into a call, and what the server answers to it.

use std::fmt;

use beatpass_tests::overlay;
use bytes::Bytes;
use serde_json::{Map, Value};

use crate::document::{Answer, Body, Document, Operation};
use crate::sample::{Fill, Sampler, Visited, rounds};
use crate::server::Reply;

/// One call of an operation.
pub(crate) struct Case {
    pub(crate) fill: Fill,
    pub(crate) round: usize,
    /// The parameters by name.
    pub(crate) parameters: Value,
    /// The JSON body; null for none.
    pub(crate) body: Value,
    pub(crate) reply: Reply,
    /// The decoded answer, as JSON.
    pub(crate) answer: Value,
    /// What the case has samples of.
    pub(crate) visited: Visited,
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} in round {}", self.fill, self.round)
    }
}

/// All cases of an operation: every round with everything there, with nulls, and with only what is required.
pub(crate) fn cases(document: &Document, operation: &Operation<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    for answer in operation.successes() {
        for round in 0..all_rounds(document, operation, &answer) {
            for fill in [Fill::All, Fill::Nulls, Fill::Required] {
                let case = case(document, operation, &answer, (fill, round));
                cases.push(without_failure(case, operation));
            }
        }
    }
    cases
}

/// The case without what makes its answer a failure for all its status.
fn without_failure(mut case: Case, operation: &Operation<'_>) -> Case {
    if let Some(pointer) = operation.failure() {
        let mut body = serde_json::from_slice(&case.reply.body).expect("the answer is JSON");
        overlay::remove(&mut body, pointer);
        case.reply.body = body.to_string().into();
        overlay::remove(&mut case.answer, pointer);
    }
    case
}

/// A failure that the document declares: the first case with the answer in place of a success.
pub(crate) fn failure(document: &Document, operation: &Operation<'_>, answer: &Answer<'_>) -> Case {
    case(document, operation, answer, (Fill::All, 0))
}

fn case(
    document: &Document,
    operation: &Operation<'_>,
    answer: &Answer<'_>,
    (fill, round): (Fill, usize),
) -> Case {
    let mut sampler = Sampler::new(document, fill);
    let parameters = parameters(&mut sampler, operation, (fill, round));
    let body = operation
        .body()
        .filter(|_| fill != Fill::Required || operation.needs_body());
    let body = body.map_or(Value::Null, |body| sampler.sample(body.schema, round));
    let (reply, answer) = reply(&mut sampler, answer, round);
    Case {
        fill,
        round,
        parameters,
        body,
        reply,
        answer,
        visited: sampler.into_visited(),
    }
}

fn all_rounds(document: &Document, operation: &Operation<'_>, answer: &Answer<'_>) -> usize {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter["schema"]);
    let bodies = [operation.body(), answer.body];
    let schemas = parameters.chain(bodies.into_iter().flatten().map(|body| body.schema));
    schemas
        .map(|schema| rounds(document, schema))
        .max()
        .unwrap_or(1)
}

fn parameters(
    sampler: &mut Sampler<'_>,
    operation: &Operation<'_>,
    (fill, round): (Fill, usize),
) -> Value {
    let mut values = Map::new();
    for parameter in &operation.parameters {
        if fill == Fill::Required && parameter["required"] != true {
            continue;
        }
        let name = parameter["name"]
            .as_str()
            .expect("a parameter has a name")
            .to_owned();
        let value = sampler.sample(&parameter["schema"], round);
        let former = values.insert(name, value);
        assert!(
            former.is_none(),
            "{}: two parameters of one name",
            operation.id
        );
    }
    Value::Object(values)
}

/// The answer as the server sends it, and as it must be decoded.
fn reply(sampler: &mut Sampler<'_>, answer: &Answer<'_>, round: usize) -> (Reply, Value) {
    let (media_type, body, decoded) = match answer.body {
        None => (None, undocumented(round), Value::Null),
        Some(Body {
            media_type: "application/json",
            schema,
        }) => {
            let decoded = sampler.decoded(schema, round);
            let value = sampler.sample(schema, round);
            (Some("application/json"), value.to_string().into(), decoded)
        }
        Some(Body {
            media_type: "text/html",
            ..
        }) => {
            let text = "<!doctype html><p>a/b?c&amp;d=é ☕</p>\n";
            (Some("text/html; charset=utf-8"), text.into(), text.into())
        }
        Some(Body {
            media_type: "audio/*",
            ..
        }) => bytes("audio/mpeg"),
        Some(Body {
            media_type: "*/*", ..
        }) => bytes("application/octet-stream"),
        Some(Body { media_type, .. }) => panic!("this test has no sample of {media_type}"),
    };
    let reply = Reply {
        status: answer.status,
        media_type: media_type.map(str::to_owned),
        body,
    };
    (reply, decoded)
}

/// An answer of every byte, of a media type.
fn bytes(media_type: &'static str) -> (Option<&'static str>, Bytes, Value) {
    let bytes: Vec<u8> = (0..=255).rev().collect();
    (Some(media_type), bytes.clone().into(), bytes.into())
}

/// What comes where the document declares no body: nothing, or something that must not matter.
fn undocumented(round: usize) -> Bytes {
    if round.is_multiple_of(2) {
        Bytes::new()
    } else {
        Bytes::from_static(b"{\"undocumented\":[")
    }
}
