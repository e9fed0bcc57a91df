//! Inputs of operations in calling order: parameters, and the body or its parts.

use super::docs;
use super::limits;
use super::names::{Scope, Wanted, field_name, part_name};
use super::operations::link;
use super::sites::Site;
use super::types::Planner;
use crate::api::{self, Serialisation};
use crate::diagnostics;
use crate::rust::{Field, Input, Place, Presence, Tree, Type};

/// Inputs in calling order: the path from left to right, what else is required, the body, what may be left out.
pub(super) fn plan_inputs(
    planner: &mut Planner,
    operation: &api::Operation,
    name: &str,
) -> Vec<Input> {
    let mut scope = Scope::inputs();
    let wanted = operation.parameters.iter().map(|parameter| {
        Wanted::new(field_name(&parameter.name), &parameter.name).at(precedence(parameter.location))
    });
    let fields = scope.take_fields(wanted);
    let all = operation.parameters.iter();
    let names: Vec<&str> = all.map(|parameter| &*parameter.name).collect();
    let mut inputs: Vec<Input> = operation
        .parameters
        .iter()
        .zip(fields)
        .map(|(parameter, field)| {
            let mut input = plan_parameter(planner, operation, parameter, name, field);
            let currency = planner.currency_docs(parameter.schema, &names);
            input.field.docs.extend(currency);
            input
        })
        .collect();
    if let Some(body) = &operation.body {
        inputs.extend(planner.plan_body_inputs(operation, body, name, &mut scope));
    }
    inputs.sort_by_key(|input| match (input.field.presence, &input.place) {
        (Presence::Required, place) if is_in_path(place) => {
            (0, place_in(&operation.path, &input.field.wire))
        }
        (Presence::Required, Place::Body | Place::Part(..) | Place::Parts(_)) => (2, 0),
        (Presence::Required, _) => (1, 0),
        _ => (3, 0),
    });
    inputs
}

/// What decides between parameters of one name: the place in the request, from its beginning to its end.
fn precedence(location: api::Location) -> &'static str {
    match location {
        api::Location::Path => "1",
        api::Location::Query => "2",
        api::Location::Header => "3",
        api::Location::Cookie => "4",
    }
}

/// Where a route has a parameter.
fn place_in(route: &str, name: &str) -> usize {
    let placeholder = format!("{{{name}}}");
    route.find(&placeholder).unwrap_or(route.len())
}

fn is_in_path(place: &Place) -> bool {
    matches!(
        place,
        Place::Path
            | Place::Styled(crate::rust::Location::Path, ..)
            | Place::Form(crate::rust::Location::Path, ..)
    )
}

fn plan_parameter(
    planner: &mut Planner,
    operation: &api::Operation,
    parameter: &api::Parameter,
    name: &str,
    field: String,
) -> Input {
    let place = planner.place(parameter);
    let is_text = is_text(planner, parameter);
    let ty = if is_text {
        planner.check_content(parameter);
        Type::String
    } else {
        parameter_type(planner, operation, parameter, name, &field)
    };
    check_forms(planner, parameter, &place, &ty);
    let ty = match (&place, ty.strict()) {
        (Place::Path, Type::List(element)) => Type::OneOrMany(element.clone()),
        (_, ty) => ty.clone(),
    };
    let schema = planner.api.schema(parameter.schema);
    let field = Field {
        limits: if is_text {
            Vec::new()
        } else {
            limits::of(planner.api, parameter.schema, &ty)
        },
        name: field,
        wire: parameter.name.clone(),
        only: planner.only(parameter.schema, &ty),
        ty,
        presence: if parameter.required {
            Presence::Required
        } else {
            Presence::Optional
        },
        docs: parameter_docs(planner, parameter),
        deprecated: parameter.deprecated,
        token: false,
        clear: None,
        null_in_json_only: false,
        example: parameter.example.clone().or_else(|| schema.example.clone()),
    };
    Input { field, place }
}

/// Reports a type that cannot stand in this place.
fn check_forms(planner: &mut Planner, parameter: &api::Parameter, place: &Place, ty: &Type) {
    match place {
        Place::Form(..) => {
            planner.check_own_form(ty, parameter.schema);
            planner.check_form_parameter(parameter);
        }
        Place::Styled(_, _, Tree::Members | Tree::Json) => {
            planner.check_own_form(ty, parameter.schema);
        }
        _ => {}
    }
}

/// Whether callers write its text: of a media type that the client does not write, and not just a text by its schema.
fn is_text(planner: &Planner, parameter: &api::Parameter) -> bool {
    parameter.serialisation == Serialisation::Text && !planner.is_plain(parameter.schema)
}

fn parameter_type(
    planner: &mut Planner,
    operation: &api::Operation,
    parameter: &api::Parameter,
    name: &str,
    field: &str,
) -> Type {
    let of = link(planner, operation, name, parameter.schema);
    let site = Site::new(
        name,
        part_name(&parameter.name, field),
        format!("`{}` of {of}.", parameter.name),
    );
    planner.plan_outermost(parameter.schema, &site)
}

impl Planner<'_> {
    /// A value is written as JSON, as a form or as text.
    fn check_content(&mut self, parameter: &api::Parameter) {
        let media_type = parameter.media_type.as_deref().unwrap_or_default();
        let place = parameter.pointer.child("content").child(media_type);
        let message = format!("the client does not write values as `{media_type}`");
        self.diagnostics
            .warning(
                "parameter-content",
                diagnostics::Place::document(place),
                message,
            )
            .help("the parameter is a text, which callers write");
    }
}

fn parameter_docs(planner: &Planner, parameter: &api::Parameter) -> Vec<String> {
    let schema = planner.api.schema(parameter.schema);
    let description = parameter.description.as_deref();
    let mut docs = docs::paragraphs(description.or(schema.description.as_deref()));
    if docs.is_empty() {
        docs.push(format!("`{}`.", parameter.name));
    }
    if is_text(planner, parameter) {
        let media_type = parameter.media_type.as_deref().unwrap_or_default();
        docs.push(format!("Text of the type `{media_type}`."));
    } else {
        let limits = docs::sent_limits(planner.api, parameter.schema, &docs);
        docs.extend(limits);
    }
    docs
}
