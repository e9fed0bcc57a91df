//! Request bodies: how each is written, and the input for a whole one.

use super::docs;
use super::limits;
use super::multipart::Call;
use super::names::{Scope, Wanted};
use super::operations::link;
use super::sites::Site;
use super::types::Planner;
use crate::api::{self, BodyContent};
use crate::rust::{Body, Field, Input, Place, Presence, Type};

/// How a body is written.
pub(super) fn plan_body(planner: &Planner, body: &api::Body) -> Body {
    let media_type = body.media_type.clone();
    match &body.content {
        BodyContent::Json(_) => {
            Body::Json(Some(media_type).filter(|media_type| media_type != "application/json"))
        }
        BodyContent::Binary => Body::Upload(media_type),
        BodyContent::Text => Body::Text(media_type),
        BodyContent::Form(schema, encodings) => planner.plan_pairs(*schema, encodings),
        BodyContent::Multipart(schema, _) if planner.has_parts(*schema) => {
            if body.required {
                Body::Multipart(media_type)
            } else {
                Body::OptionalMultipart(media_type)
            }
        }
        BodyContent::Multipart(..) => Body::MultipartMembers(media_type),
    }
}

impl Planner<'_> {
    /// The inputs that make the body.
    pub(super) fn plan_body_inputs(
        &mut self,
        operation: &api::Operation,
        body: &api::Body,
        name: &str,
        scope: &mut Scope,
    ) -> Vec<Input> {
        self.check_encodings(body);
        if let BodyContent::Multipart(schema, encodings) = &body.content
            && self.has_parts(*schema)
        {
            let call = Call {
                operation,
                body,
                name,
            };
            return self.plan_parts(&call, *schema, encodings, scope);
        }
        vec![self.plan_whole_body(operation, body, name, scope)]
    }

    fn plan_whole_body(
        &mut self,
        operation: &api::Operation,
        body: &api::Body,
        name: &str,
        scope: &mut Scope,
    ) -> Input {
        let (ty, limits) = match &body.content {
            BodyContent::Multipart(schema, _) if !self.can_have_parts(*schema) => {
                (Type::JsonObject, Vec::new())
            }
            BodyContent::Json(schema)
            | BodyContent::Form(schema, _)
            | BodyContent::Multipart(schema, _) => {
                let of = link(self, operation, name, *schema);
                let site = Site::new(name, "Request", format!("Request body of {of}."));
                let ty = self.plan_outermost(*schema, &site);
                self.check_own_form(&ty, *schema);
                let limits = limits::of(self.api, *schema, &ty);
                (ty, limits)
            }
            BodyContent::Binary => (Type::Upload, Vec::new()),
            BodyContent::Text => (Type::String, Vec::new()),
        };
        let name = scope.take_fields([Wanted::new("body".to_owned(), "body")]);
        let presence = presence(body.required);
        let field = Field {
            limits,
            example: body.example.clone(),
            ..plain_field(name.concat(), "body", body_docs(body), ty, presence)
        };
        Input {
            field,
            place: Place::Body,
        }
    }
}

pub(super) fn presence(required: bool) -> Presence {
    if required {
        Presence::Required
    } else {
        Presence::Optional
    }
}

pub(super) fn body_docs(body: &api::Body) -> Vec<String> {
    let mut docs = docs::paragraphs(body.description.as_deref());
    if docs.is_empty() {
        docs.push("Request body.".to_owned());
    }
    match body.content {
        BodyContent::Binary => docs.push(docs::UPLOAD.to_owned()),
        BodyContent::Text => docs.push(format!("Text of the type `{}`.", body.media_type)),
        BodyContent::Json(_) | BodyContent::Form(..) | BodyContent::Multipart(..) => {}
    }
    docs
}

/// An input with nothing besides.
pub(super) fn plain_field(
    name: String,
    wire: &str,
    docs: Vec<String>,
    ty: Type,
    presence: Presence,
) -> Field {
    Field {
        name,
        wire: wire.to_owned(),
        ty,
        presence,
        only: None,
        docs,
        deprecated: false,
        token: false,
        limits: Vec::new(),
        clear: None,
        null_in_json_only: false,
        example: None,
    }
}
