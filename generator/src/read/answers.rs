//! Answers: responses in, the successful [`Answer`] and the declared [`Failure`]s out.

use super::Reader;
use super::media::{JSON, is_json};
use crate::api::{Answer, Content, Failure};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{ReferenceOr, Response, Responses, StatusCode};

impl<'a> Reader<'a> {
    /// The first success that has a body, else the first success, else the default answer.
    pub(super) fn read_answer(
        &mut self,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Answer {
        let pointer = pointer.child("responses");
        let successes = self.successes(&operation.responses, &pointer);
        let chosen = successes
            .iter()
            .position(|(_, response, _)| !response.content.is_empty())
            .unwrap_or(0);
        let Some((status, response, at)) = successes.get(chosen) else {
            let (status, content) = ("2XX".to_owned(), Content::Empty);
            return Answer {
                status,
                description: None,
                media_type: JSON.to_owned(),
                content,
            };
        };
        for (other, _, at) in successes.iter().filter(|(other, ..)| other != status) {
            let message = format!("the client expects the answer of status {status} only");
            let help = format!("an answer of status {other} is decoded the same way");
            self.diagnostics
                .warning("several-answers", Place::document(at.clone()), message)
                .help(help);
        }
        let (media_type, content) = self.read_content(response, at);
        Answer {
            status: status.clone(),
            description: Some(response.description.clone()),
            media_type,
            content,
        }
    }

    fn successes(
        &self,
        responses: &'a Responses,
        pointer: &Pointer,
    ) -> Vec<(String, &'a Response, Pointer)> {
        let declared = responses
            .responses
            .iter()
            .filter(|(status, _)| is_success(status));
        let mut named: Vec<_> = declared
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
            let (response, at) = self.component(response, at, "responses", |components| {
                &components.responses
            })?;
            Some((status, response, at))
        };
        named.into_iter().filter_map(find).collect()
    }

    fn read_content(&mut self, response: &Response, pointer: &Pointer) -> (String, Content) {
        let pointer = pointer.child("content");
        let json = response.content.iter().find(|(name, _)| is_json(name));
        let Some((name, media)) = json.or_else(|| response.content.first()) else {
            return (JSON.to_owned(), Content::Empty);
        };
        for other in response.content.keys().filter(|other| *other != name) {
            self.diagnostics
                .warning(
                    "unsupported-media-type",
                    Place::document(pointer.child(other)),
                    format!("the client never asks for `{other}` here"),
                )
                .help(format!("it asks for `{name}`"));
        }
        let content = if is_json(name) {
            Content::Json(self.read_media(media, &pointer.child(name)))
        } else if name.starts_with("text/") {
            Content::Text
        } else {
            Content::Binary
        };
        (name.clone(), content)
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
                let (response, _) = self.component(response, at, "responses", |components| {
                    &components.responses
                })?;
                let description =
                    Some(response.description.clone()).filter(|text| !text.is_empty());
                Some(Failure {
                    status,
                    description,
                })
            })
            .collect()
    }
}

fn is_success(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
}
