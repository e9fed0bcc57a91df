//! Parameters: where each goes and how its value becomes text.

use super::Reader;
use super::media::{Kind, kind_of};
use super::references::Found;
use crate::api::{Location, Parameter, SchemaId, Serialisation, Shape, Style};
use crate::diagnostics::{Place, Pointer};
use crate::headers;
use indexmap::IndexMap;
use openapiv3::{
    Example, MediaType, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle,
    ReferenceOr,
};
use serde_json::Value;
use std::collections::HashMap;

impl<'a> Reader<'a> {
    /// Parameters of the operation and those of its path item that it does not replace.
    pub(super) fn read_parameters(
        &mut self,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let own = pointer.child("parameters");
        let shared = item.parameters.iter().enumerate();
        let shared_at = pointer.parent().unwrap_or_default().child("parameters");
        let all = shared.map(|(i, parameter)| (parameter, shared_at.index(i)));
        let own = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(i, parameter)| (parameter, own.index(i)));
        let mut parameters: HashMap<_, (usize, Parameter)> = HashMap::new();
        for (place, (parameter, pointer)) in all.chain(own).enumerate() {
            let found = self.component(parameter, pointer, "parameters", |components| {
                &components.parameters
            });
            let read = found.and_then(|found| self.read_parameter(found));
            let Some(read) = read else { continue };
            parameters.insert(key(&read), (place, read));
        }
        let mut parameters: Vec<_> = parameters.into_values().collect();
        parameters.sort_by_key(|(place, _)| *place);
        parameters.into_iter().map(|(_, read)| read).collect()
    }

    fn read_parameter(&mut self, found: Found<'a, openapiv3::Parameter>) -> Option<Parameter> {
        let parameter = found.item;
        let data = parameter.parameter_data_ref();
        // Load says so.
        if matches!(parameter, openapiv3::Parameter::Header { .. })
            && headers::decided_by(&data.name).is_some()
        {
            return None;
        }
        let (location, style) = style(parameter);
        let (schema, serialisation) = self.read_value(data, style, &found.pointer);
        let encodings = match (serialisation, content(data)) {
            (Serialisation::Form, Some((name, media))) => {
                self.read_encodings(media, &found.pointer.child("content").child(name))
            }
            _ => Vec::new(),
        };
        self.check_empty_value(parameter, schema, &found.pointer);
        Some(Parameter {
            name: data.name.clone(),
            location,
            serialisation,
            media_type: content(data).map(|(name, _)| name.clone()),
            encodings,
            reserved: matches!(
                parameter,
                openapiv3::Parameter::Query {
                    allow_reserved: true,
                    ..
                }
            ),
            required: data.required,
            deprecated: data.deprecated.unwrap_or_default(),
            description: found.said(data.description.as_ref()),
            example: data
                .example
                .clone()
                .or_else(|| first_example(&data.examples)),
            schema,
            pointer: found.pointer,
        })
    }

    /// Only text can be empty; a client of other types has no such value.
    fn check_empty_value(
        &mut self,
        parameter: &openapiv3::Parameter,
        schema: SchemaId,
        pointer: &Pointer,
    ) {
        let openapiv3::Parameter::Query {
            allow_empty_value: Some(true),
            ..
        } = parameter
        else {
            return;
        };
        if !matches!(
            self.schemas[schema.0].shape,
            Shape::String(_) | Shape::Words(_) | Shape::Any | Shape::Alias(_)
        ) {
            let place = Place::document(pointer.child("allowEmptyValue"));
            self.diagnostics
                .warning("empty-value", place, "the client never sends it empty")
                .help("make it text, or an `anyOf` with text, if callers need that");
        }
    }

    /// The schema of a parameter, and how its values become text: by a style, or as content of a media type.
    fn read_value(
        &mut self,
        data: &'a ParameterData,
        style: Style,
        pointer: &Pointer,
    ) -> (SchemaId, Serialisation) {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (
                self.read_schema_or_reference(schema, pointer.child("schema")),
                Serialisation::Style(style),
            ),
            ParameterSchemaOrContent::Content(content) => match content.first() {
                Some((name, media)) => (
                    self.read_media(media, &pointer.child("content").child(name)),
                    serialisation(name, media),
                ),
                None => (
                    self.read_media(&MediaType::default(), &pointer.child("content")),
                    Serialisation::Style(style),
                ),
            },
        }
    }
}

/// How a value of a media type becomes text.
fn serialisation(name: &str, media: &MediaType) -> Serialisation {
    match kind_of(name, media) {
        Kind::Json => Serialisation::Json,
        Kind::Form => Serialisation::Form,
        Kind::Multipart | Kind::Text | Kind::Binary => Serialisation::Text,
    }
}

/// The content of a parameter that has one.
fn content(data: &ParameterData) -> Option<(&String, &MediaType)> {
    match &data.format {
        ParameterSchemaOrContent::Schema(_) => None,
        ParameterSchemaOrContent::Content(content) => content.first(),
    }
}

/// Where a parameter goes, and its style with what it leaves to the defaults.
fn style(parameter: &openapiv3::Parameter) -> (Location, Style) {
    let explode = parameter.parameter_data_ref().explode;
    match parameter {
        openapiv3::Parameter::Path { style, .. } => {
            let explode = explode.unwrap_or_default();
            let style = match style {
                PathStyle::Simple => Style::Simple { explode },
                PathStyle::Label => Style::Label { explode },
                PathStyle::Matrix => Style::Matrix { explode },
            };
            (Location::Path, style)
        }
        openapiv3::Parameter::Header { .. } => {
            let explode = explode.unwrap_or_default();
            (Location::Header, Style::Simple { explode })
        }
        openapiv3::Parameter::Cookie { .. } => {
            let explode = explode.unwrap_or(true);
            (Location::Cookie, Style::Form { explode })
        }
        openapiv3::Parameter::Query { style, .. } => (Location::Query, query_style(style, explode)),
    }
}

/// What those have in common of which the last one holds. Names of headers have no case (RFC 9110, section 5.1).
fn key(parameter: &Parameter) -> (Location, String) {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        Location::Path | Location::Query | Location::Cookie => parameter.name.clone(),
    };
    (parameter.location, name)
}

/// A style of the query. Lists that are to be exploded are the same whatever their delimiter would be.
pub(super) fn query_style(style: &QueryStyle, explode: Option<bool>) -> Style {
    match (style, explode) {
        (QueryStyle::DeepObject, _) => Style::DeepObject,
        (QueryStyle::Form, None) | (_, Some(true)) => Style::Form { explode: true },
        (QueryStyle::Form, Some(false)) => Style::Form { explode: false },
        (QueryStyle::SpaceDelimited, _) => Style::SpaceDelimited,
        (QueryStyle::PipeDelimited, _) => Style::PipeDelimited,
    }
}

/// The first of several samples that stands in the document itself.
pub(super) fn first_example(examples: &IndexMap<String, ReferenceOr<Example>>) -> Option<Value> {
    examples
        .values()
        .find_map(|example| example.as_item()?.value.clone())
}
