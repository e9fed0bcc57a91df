//! Bodies of pairs: which members are written in ways of their own, and which encodings no client can follow.

use super::styles::planned;
use super::types::Planner;
use crate::api::{self, Additional, Encoding, SchemaId, Shape};
use crate::diagnostics::Place;
use crate::rust::{Body, Style};

impl Planner<'_> {
    /// How a body of pairs is written.
    pub(super) fn plan_pairs(&self, schema: SchemaId, encodings: &[Encoding]) -> Body {
        let styles = self.own_styles(schema, encodings);
        let reserved = encodings.iter().filter(|encoding| encoding.reserved);
        let reserved = reserved.map(|encoding| encoding.name.clone()).collect();
        Body::Form(styles, reserved)
    }

    /// The members whose styles are others than those of their kinds, by name.
    pub(super) fn own_styles(
        &self,
        schema: SchemaId,
        encodings: &[Encoding],
    ) -> Vec<(String, Style)> {
        let members = self.members(schema);
        let own = |encoding: &Encoding| {
            let member = members.get(encoding.name.as_str()).copied();
            Some((encoding.name.clone(), self.own_style(encoding, member)?))
        };
        let mut styles: Vec<(String, Style)> = encodings.iter().filter_map(own).collect();
        styles.sort_by(|one, other| one.0.cmp(&other.0));
        styles
    }

    /// The style of a member, if it is another than that of its kind: lists element by element, objects as JSON. A media type
    /// counts where nothing is said of a style (OpenAPI 3.0.4, Encoding Object).
    fn own_style(&self, encoding: &Encoding, member: Option<SchemaId>) -> Option<Style> {
        let may_be_object = member.is_none_or(|id| !self.is_list(id) && !self.is_plain(id));
        let is_object = member.is_some_and(|id| matches!(self.shape(id), Shape::Object(_)));
        match encoding.style {
            Some(api::Style::Form { explode: true }) if !may_be_object => None,
            Some(style) => Some(planned(style)),
            None => (encoding.is_json && !is_object).then_some(Style::Json),
        }
    }

    /// Reports a form that has no members, and reserved characters in a parameter that is one: its text is encoded again.
    pub(super) fn check_form_parameter(&mut self, parameter: &api::Parameter) {
        self.check_pairs(parameter.schema, &parameter.encodings);
        for encoding in parameter
            .encodings
            .iter()
            .filter(|encoding| encoding.reserved)
        {
            let place = Place::document(encoding.pointer.child("allowReserved"));
            let message = "reserved characters of a form in a parameter are encoded".to_owned();
            self.diagnostics
                .warning("unsupported-keyword", place, message)
                .help("remove it: what the server reads is the same");
        }
    }

    /// Reports forms that have no members, and encodings of pairs that have no effect. Those of a name that nothing describes
    /// concern any member of that name.
    pub(super) fn check_pairs(&mut self, schema: SchemaId, encodings: &[Encoding]) {
        if !self.can_have_parts(schema) {
            let place = Place::document(self.api.schema(schema).pointer.clone());
            let message = "a form must be an object, whose members are the pairs".to_owned();
            self.diagnostics
                .warning("form-schema", place, message)
                .help("make it an object; the output sends the value as one text, JSON if it is a list");
            return;
        }
        let members = self.members(schema);
        let is_closed = matches!(
            self.shape(schema),
            Shape::Object(object) if matches!(object.additional, Additional::Unsaid | Additional::Refused)
        );
        for encoding in encodings {
            match members.get(encoding.name.as_str()) {
                Some(member) => self.check_media_type(*member, encoding),
                None if is_closed => self.void_encoding(encoding),
                None => {}
            }
        }
    }

    /// A text is written by callers, whatever its media type is.
    fn check_media_type(&mut self, member: SchemaId, encoding: &Encoding) {
        let Some(media_type) = &encoding.media_type else {
            return;
        };
        let is_sent = encoding.style.is_some()
            || encoding.is_json
            || self.is_plain(member)
            || self.is_list(member) && media_type == "text/plain";
        if !is_sent {
            let place = Place::document(encoding.pointer.child("contentType"));
            let message = format!("the client does not write this value as `{media_type}`");
            self.diagnostics
                .warning("unsupported-keyword", place, message)
                .help("make it a text, which callers write; a list is sent as a pair for each element, an object as JSON");
        }
    }

    fn is_list(&self, id: SchemaId) -> bool {
        matches!(self.shape(id), Shape::Array(_))
    }
}
