//! Cases: what is put into a call, what the server answers, and what must come of it.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::document::{Content, Document, Operation, Parameter};
use super::media_type::{Kind, is_in, kind, kind_of};
use super::sample::{Fill, Sampler, Use};
use crate::server::Reply;

/// One call of an operation.
pub(crate) struct Case<'a> {
    /// Values by place and name; the body under `body`, if there is one.
    pub(crate) values: Value,
    /// What the document says of the body.
    pub(crate) content: Option<Content<'a>>,
    pub(crate) reply: Reply,
    pub(crate) result: Outcome,
    pub(crate) name: String,
}

/// What must come of a call.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    /// An answer with this value: null for nothing, a text for bytes.
    Answer(Value),
    /// An error of the API with this status.
    Status(u64),
}

/// What the client does with the operation that no document decides.
pub(crate) struct Chosen<'a> {
    /// The media type of the body that this call sends.
    pub(crate) media_type: Option<&'a str>,
    /// What it asks for.
    pub(crate) accept: &'a str,
}

/// How often all members are there, each time with other values.
const FULL: usize = 6;

/// All cases of an operation.
pub(crate) fn cases<'a>(
    document: &'a Document,
    operation: &Operation<'a>,
    chosen: &Chosen<'_>,
) -> Vec<Case<'a>> {
    let answers = answers(operation, chosen.accept);
    let rounds = (0..2).map(|round| (Fill::Least, round));
    let rounds = rounds.chain((0..FULL).map(|round| (Fill::All, round)));
    let mut cases = Vec::new();
    for (fill, round) in rounds {
        let Some((status, content)) = answers.success.get(round % answers.success.len().max(1))
        else {
            break;
        };
        let made = Maker {
            document,
            fill,
            round,
        };
        let Some((reply, answer)) = made.reply(*status, *content, &operation.method) else {
            continue;
        };
        let answer = match answer {
            // No bytes are no less than others.
            Value::Null if answers.are_bytes() && operation.method != "HEAD" => "".into(),
            answer => answer,
        };
        let name = format!("{fill:?} in round {round}");
        cases.extend(made.case(operation, chosen, (reply, Outcome::Answer(answer)), name));
    }
    for status in answers.failures {
        let made = Maker {
            document,
            fill: Fill::Least,
            round: 0,
        };
        let reply = Reply {
            status,
            media_type: None,
            body: Bytes::new(),
        };
        let outcome = Outcome::Status(status.into());
        cases.extend(made.case(
            operation,
            chosen,
            (reply, outcome),
            format!("status {status}"),
        ));
    }
    cases
}

struct Maker<'a> {
    document: &'a Document,
    fill: Fill,
    round: usize,
}

impl<'a> Maker<'a> {
    /// None if there is no value of something that is required.
    fn case(
        &self,
        operation: &Operation<'a>,
        chosen: &Chosen<'_>,
        (reply, result): (Reply, Outcome),
        name: String,
    ) -> Option<Case<'a>> {
        let mut values = json!({"path": {}, "query": {}, "header": {}, "cookie": {}});
        let mut serial = 10;
        for parameter in operation.parameters() {
            if parameter.required || self.fill == Fill::All {
                let value = self.parameter(&parameter, &mut serial);
                match value {
                    Some(value) => values[parameter.place][parameter.name] = value,
                    None if parameter.required => return None,
                    None => {}
                }
            }
        }
        let is_sent = operation.needs_body() || self.fill == Fill::All && self.round + 1 < FULL;
        let content = chosen
            .media_type
            .filter(|_| is_sent)
            .and_then(|media_type| {
                let mut bodies = operation.bodies().into_iter();
                bodies.find(|content| is_in(content.media_type, media_type))
            });
        if let Some((content, media_type)) = content.zip(chosen.media_type) {
            values["body"] = self.body(content, media_type, serial)?;
        }
        Some(Case {
            values,
            content,
            reply,
            result,
            name,
        })
    }

    /// In a path there is always something: an empty part would be another path.
    fn parameter(&self, parameter: &Parameter<'a>, serial: &mut usize) -> Option<Value> {
        let is_json = parameter
            .media_type
            .is_some_and(|media_type| kind(media_type) == Kind::Json);
        let using = match parameter.place {
            "header" => Use::Header,
            _ if is_json => Use::Request,
            _ => Use::Text,
        };
        let in_path = parameter.place == "path";
        let skipped = usize::from(in_path && self.round % 4 == 3);
        let mut sampler = Sampler {
            document: self.document,
            fill: if in_path { Fill::All } else { self.fill },
            using,
            round: self.round + skipped,
            serial: *serial,
        };
        let mut value = sampler.value(parameter.schema);
        *serial = sampler.serial;
        if let Some(delimiters) = delimiters(parameter.style, parameter.explode) {
            value = value.map(|value| without(delimiters, value));
        }
        let is_written = parameter.media_type.is_none_or(|media_type| {
            !matches!(kind(media_type), Kind::Multipart | Kind::Text | Kind::Bytes)
        });
        match value {
            // What the client does not write is a text.
            Some(Value::Array(_) | Value::Object(_)) if !is_written => {
                Some(json!(format!("<a b='{}'/>", self.round)))
            }
            value => value,
        }
    }

    fn body(&self, content: Content<'a>, media_type: &str, serial: usize) -> Option<Value> {
        let using = match kind(media_type) {
            Kind::Text | Kind::Bytes => {
                return Some(json!(format!("<é>{}&\r\n\u{1F3B5}", self.round)));
            }
            Kind::Json => Use::Request,
            Kind::Form | Kind::Multipart => Use::Text,
        };
        let mut value = self.sampler(using, serial).value(content.schema)?;
        let styles = content.encoding.as_object().into_iter().flatten();
        let mut styles = styles.filter_map(|(_, encoding)| encoding["style"].as_str());
        // In parts nothing is encoded, so that a comma is a delimiter too.
        let is_parts = kind(media_type) == Kind::Multipart;
        if styles.any(|style| is_parts || delimiters(style, false).is_some()) {
            value = without(LIST_DELIMITERS, value);
        }
        if kind(media_type) == Kind::Multipart && !value.is_object() {
            // Only members of an object are parts with names (RFC 7578, section 4.2).
            return Some(json!({"part": "text"}));
        }
        Some(value)
    }

    fn sampler(&self, using: Use, serial: usize) -> Sampler<'a> {
        Sampler {
            document: self.document,
            fill: self.fill,
            using,
            round: self.round,
            serial,
        }
    }

    /// An answer, and what it says.
    fn reply(
        &self,
        status: u16,
        content: Option<Content<'a>>,
        method: &str,
    ) -> Option<(Reply, Value)> {
        let said = match content.filter(|_| status != 204 && method != "HEAD") {
            Some(content) if kind_of(content) == Kind::Json => {
                self.sampler(Use::Answer, 10).value(content.schema)?
            }
            Some(_) => format!("<é>{}&\r\n", self.round).into(),
            None => Value::Null,
        };
        let body: Bytes = match (content, &said) {
            (Some(content), json) if kind_of(content) == Kind::Json => json.to_string().into(),
            (_, text) => text.as_str().unwrap_or_default().to_owned().into(),
        };
        let media_type = content.map(|content| match kind_of(content) {
            Kind::Json if content.media_type.contains('*') => "application/json".to_owned(),
            _ => content.media_type.replace('*', "x"),
        });
        Some((
            Reply {
                status,
                media_type,
                body,
            },
            said,
        ))
    }
}

/// The answers that an operation declares.
struct Answers<'a> {
    success: Vec<(u16, Option<Content<'a>>)>,
    failures: Vec<u16>,
}

impl Answers<'_> {
    /// Whether there are bytes in each answer that has anything.
    fn are_bytes(&self) -> bool {
        let contents = self.success.iter().filter_map(|(_, content)| *content);
        let kinds: Vec<Kind> = contents.map(kind_of).collect();
        !kinds.is_empty() && kinds.iter().all(|kind| *kind == Kind::Bytes)
    }
}

/// A server answers with the first media type that it has of those it is asked for.
fn answers<'a>(operation: &Operation<'a>, accept: &str) -> Answers<'a> {
    let (mut success, mut failures, mut default) = (Vec::new(), Vec::new(), None);
    for answer in operation.answers() {
        let wanted = accept.split(',').find_map(|range| {
            answer.contents.iter().find(|content| {
                is_in(range, content.media_type) || is_in(content.media_type, range)
            })
        });
        let content = wanted.or(answer.contents.first()).copied();
        // A status of a range that nothing else stands for.
        match answer.status.replace(['X', 'x'], "9").parse::<u16>() {
            Ok(status @ 200..300) => success.push((status, content)),
            Ok(status @ 400..600) => failures.push(status),
            Ok(_) => {}
            Err(_) => default = Some(content),
        }
    }
    if success.is_empty() {
        success.extend(default.map(|content| (200, content)));
    }
    Answers { success, failures }
}

/// The value without what two JSON texts of the same meaning differ in: whole numbers with a fraction of zero.
pub(crate) fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "it is small and has no fraction"
            )]
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => {
                json!(float as i64)
            }
            _ => value.clone(),
        },
        Value::Array(elements) => elements.iter().map(normal).collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), normal(value)));
            members.collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// The same without members that are null: an answer may lack them as well.
pub(crate) fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements.iter().map(without_nulls).collect(),
        Value::Object(members) => {
            let there = members.iter().filter(|(_, value)| !value.is_null());
            let members = there.map(|(name, value)| (name.clone(), without_nulls(value)));
            members.collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// What separates texts in queries, forms and parts and cannot be told there from the same within a text.
const LIST_DELIMITERS: &[char] = &[' ', '|', ','];

/// What a style separates texts by that they can hold themselves; clients refuse such texts.
fn delimiters(style: &str, explode: bool) -> Option<&'static [char]> {
    match (style, explode) {
        ("spaceDelimited" | "pipeDelimited", _) => Some(LIST_DELIMITERS),
        ("label", true) => Some(&['.']),
        _ => None,
    }
}

/// The same value, its texts and numbers without these delimiters.
fn without(delimiters: &[char], value: Value) -> Value {
    let replaced = |text: String| text.replace(delimiters, "-");
    match value {
        Value::String(text) => replaced(text).into(),
        Value::Number(number) => {
            let text = number.to_string();
            let whole = text.split(delimiters).next().unwrap_or(&text);
            serde_json::from_str(whole).expect("it is a number up to its dot")
        }
        Value::Array(elements) => elements
            .into_iter()
            .map(|element| without(delimiters, element))
            .collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|(name, value)| (replaced(name), without(delimiters, value)));
            Value::Object(members.collect())
        }
        other => other,
    }
}
