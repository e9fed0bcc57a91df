//! Answers: responses in, the successful [`Answer`]s and the declared [`Failure`]s out.

use super::Reader;
use super::media::{JSON, Kind, kind_of, precedence};
use super::references::Found;
use crate::api::{Answer, Content, Failure, SchemaId};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{MediaType, ReferenceOr, Response, Responses, Schema, StatusCode};

/// What was read of answers of one operation: a schema that stands there twice is one.
type Read<'a> = Vec<(&'a ReferenceOr<Schema>, SchemaId)>;

impl<'a> Reader<'a> {
    /// The successes by their statuses: first the first that has a body, or else the first of all. Without one there is the
    /// default answer, or else one of which nothing is known.
    pub(super) fn read_answers(
        &mut self,
        operation: &'a openapiv3::Operation,
        method: &str,
        pointer: &Pointer,
    ) -> (Answer, Vec<Answer>) {
        let pointer = pointer.child("responses");
        let mut successes = self.successes(&operation.responses, &pointer);
        let has_body = |(_, response): &(_, Found<'_, Response>)| !response.item.content.is_empty();
        if let Some(chosen) = successes.iter().position(has_body) {
            successes[..=chosen].rotate_right(1);
        }
        let mut read = Read::new();
        let mut answers = Vec::new();
        for (status, response) in successes {
            answers.push(self.read_answer(status, response, &mut read));
        }
        if answers.is_empty() {
            answers.push(unknown(pointer));
        }
        if method == "HEAD" {
            self.take_bodies(&mut answers);
        }
        let answer = answers.remove(0);
        (answer, answers)
    }

    /// An answer to `HEAD` has no body, whatever is documented (RFC 9110, section 9.3.2).
    fn take_bodies(&mut self, answers: &mut [Answer]) {
        for answer in answers {
            if answer.content == Content::Empty {
                continue;
            }
            answer.content = Content::Empty;
            answer.others.clear();
            let place = Place::document(answer.pointer.child("content"));
            let message = "an answer to `HEAD` has no body".to_owned();
            self.diagnostics
                .warning("head-body", place, message)
                .help("remove `content`; the output of the operation is nothing, and `send_raw` gives the headers");
        }
    }

    fn read_answer(
        &mut self,
        status: String,
        response: Found<'a, Response>,
        read: &mut Read<'a>,
    ) -> Answer {
        let description = response.said(Some(&response.item.description));
        let Found { item, pointer, .. } = response;
        let headers_at = pointer.child("headers");
        let headers = item.headers.iter().map(|(name, header)| {
            let header = self.component(header, headers_at.child(name), "headers", |components| {
                &components.headers
            });
            let said = header.and_then(|header| header.said(header.item.description.as_ref()));
            (name.clone(), said)
        });
        let headers = headers.collect();
        let (accepted, others, content) = self.read_content(item, &pointer, read);
        Answer {
            pointer,
            status,
            description,
            media_type: accepted,
            others,
            headers,
            content,
        }
    }

    fn successes(
        &self,
        responses: &'a Responses,
        pointer: &Pointer,
    ) -> Vec<(String, Found<'a, Response>)> {
        let declared = responses
            .responses
            .iter()
            .filter(|(status, _)| is_success(status));
        let mut declared: Vec<_> = declared.collect();
        declared.sort_by_key(|(status, _)| matches_later(status));
        let mut named: Vec<_> = declared
            .into_iter()
            .map(|(status, response)| (status.to_string(), response))
            .collect();
        if named.is_empty() {
            named.extend(
                responses
                    .default
                    .as_ref()
                    .map(|response| ("default".to_owned(), response)),
            );
        }
        let find = |(status, response): (String, &'a ReferenceOr<Response>)| {
            let at = pointer.child(&status);
            let response = self.component(response, at, "responses", |components| {
                &components.responses
            })?;
            Some((status, response))
        };
        named.into_iter().filter_map(find).collect()
    }

    /// The media types to ask for, those of other content, and what is read: JSON if there is some, else what shows most.
    fn read_content(
        &mut self,
        response: &'a Response,
        pointer: &Pointer,
        read: &mut Read<'a>,
    ) -> (String, Vec<String>, Content) {
        let contents = response.content.iter();
        let mut contents: Vec<_> = contents
            .map(|(name, media)| (name, media, kind_of(name, media)))
            .collect();
        contents.sort_by_key(|(name, _, kind)| precedence(name, *kind));
        let Some(((name, media, kind), rest)) = contents.split_first() else {
            return (JSON.to_owned(), Vec::new(), Content::Empty);
        };
        let (mut accepted, mut others) = (vec![(*name).clone()], Vec::new());
        for (other, content, other_kind) in rest {
            let is_plain = matches!(kind, Kind::Text | Kind::Binary);
            if other_kind == kind && is_plain {
                accepted.push((*other).clone());
            } else if content.schema.is_none() || content.schema != media.schema {
                others.push((*other).clone());
            }
        }
        let content = match kind {
            Kind::Json => {
                Content::Json(self.read_once(media, &pointer.child("content").child(name), read))
            }
            Kind::Text | Kind::Form => Content::Text,
            Kind::Binary | Kind::Multipart => Content::Binary,
        };
        (accepted.join(", "), others, content)
    }

    fn read_once(
        &mut self,
        media: &'a MediaType,
        pointer: &Pointer,
        read: &mut Read<'a>,
    ) -> SchemaId {
        let Some(schema) = &media.schema else {
            return self.read_media(media, pointer);
        };
        if let Some((_, id)) = read.iter().find(|(known, _)| *known == schema) {
            return *id;
        }
        let id = self.read_media(media, pointer);
        read.push((schema, id));
        id
    }

    pub(super) fn read_failures(
        &mut self,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Failure> {
        let pointer = pointer.child("responses");
        let responses = &operation.responses;
        let declared = responses
            .responses
            .iter()
            .filter(|(status, _)| !is_success(status));
        let declared = declared.map(|(status, response)| (status.to_string(), response));
        let has_success = responses.responses.keys().any(is_success);
        let default = responses.default.as_ref().filter(|_| has_success);
        declared
            .chain(default.map(|response| ("default".to_owned(), response)))
            .filter_map(|(status, response)| {
                let at = pointer.child(&status);
                let response = self.component(response, at, "responses", |components| {
                    &components.responses
                })?;
                let description = response
                    .said(Some(&response.item.description))
                    .filter(|text| !text.is_empty());
                Some(Failure {
                    status,
                    description,
                })
            })
            .collect()
    }
}

/// A success of which nothing is known.
fn unknown(pointer: Pointer) -> Answer {
    Answer {
        pointer,
        status: "2XX".to_owned(),
        description: None,
        media_type: JSON.to_owned(),
        others: Vec::new(),
        headers: Vec::new(),
        content: Content::Empty,
    }
}

/// Ranges after the statuses that they have, which have a say of their own.
fn matches_later(status: &StatusCode) -> (bool, u16) {
    match status {
        StatusCode::Code(code) => (false, *code),
        StatusCode::Range(range) => (true, *range),
    }
}

fn is_success(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
}
