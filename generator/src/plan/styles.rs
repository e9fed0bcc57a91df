//! Styles: how the value of a parameter or of a form's field is written, by its schema.

use super::types::Planner;
use crate::api::{self, Schema, SchemaId, Serialisation, Shape};
use crate::rust::{Location, Place, Style, Tree};
use serde_json::Value;
use std::collections::HashSet;

impl Planner<'_> {
    /// Where a parameter goes. What a plain method of the runtime writes is no style.
    pub(super) fn place(&self, parameter: &api::Parameter) -> Place {
        let (style, tree) = match parameter.serialisation {
            Serialisation::Style(style) => (style, self.tree(parameter.schema)),
            Serialisation::Json => (default_style(parameter.location), Tree::Json),
            Serialisation::Form => return self.form_place(parameter),
            Serialisation::Text => (default_style(parameter.location), Tree::Plain),
        };
        let is_plain = matches!(tree, Tree::Plain | Tree::List) && !parameter.reserved;
        match (parameter.location, style) {
            (api::Location::Path, api::Style::Simple { .. }) if is_plain => Place::Path,
            (api::Location::Header, _) if is_plain && tree == Tree::Plain => Place::Header,
            (api::Location::Query, api::Style::Form { explode: true }) if is_plain => Place::Query,
            (api::Location::Query, api::Style::Form { explode: false }) if is_plain => {
                Place::QueryJoined(',')
            }
            (api::Location::Query, api::Style::SpaceDelimited) if is_plain => {
                Place::QueryJoined(' ')
            }
            (api::Location::Query, api::Style::PipeDelimited) if is_plain => {
                Place::QueryJoined('|')
            }
            (location, style) => Place::Styled(
                planned_location(location, parameter.reserved),
                planned(style),
                tree,
            ),
        }
    }

    fn form_place(&self, parameter: &api::Parameter) -> Place {
        Place::Form(
            planned_location(parameter.location, parameter.reserved),
            planned(default_style(parameter.location)),
            self.own_styles(parameter.schema, &parameter.encodings),
        )
    }

    /// Whether a value of this schema is one text.
    pub(super) fn is_plain(&self, id: SchemaId) -> bool {
        self.tree(id) == Tree::Plain
    }

    /// What a value of this schema is made of, as far as styles tell apart.
    pub(super) fn tree(&self, id: SchemaId) -> Tree {
        if self.is_text(id, &mut HashSet::new()) {
            return Tree::Plain;
        }
        match &self.api.resolved(self.api.schema(id)).shape {
            Shape::Array(array) => array
                .items
                .filter(|items| self.is_text(*items, &mut HashSet::new()))
                .filter(|items| !self.is_nullable(*items))
                .map_or(Tree::Members, |_| Tree::List),
            Shape::Choice(choice) => {
                let is_flat = |id: &SchemaId| self.tree_of_variant(*id) != Tree::Members;
                if choice.variants.iter().all(is_flat) {
                    Tree::List
                } else {
                    Tree::Members
                }
            }
            _ => Tree::Members,
        }
    }

    /// A choice inside a choice that is no plain text counts as JSON: its end is not known here.
    fn tree_of_variant(&self, id: SchemaId) -> Tree {
        match &self.api.resolved(self.api.schema(id)).shape {
            Shape::Choice(_) if !self.is_text(id, &mut HashSet::new()) => Tree::Members,
            _ => self.tree(id),
        }
    }

    /// Whether each value is one text.
    fn is_text(&self, id: SchemaId, seen: &mut HashSet<SchemaId>) -> bool {
        let said = |say: fn(&Schema) -> bool| self.api.said(id, |schema| say(schema).then_some(()));
        if said(|schema| schema.id.is_some() || schema.secret || schema.currency.is_some())
            .is_some()
        {
            return true;
        }
        match &self.api.resolved(self.api.schema(id)).shape {
            Shape::Boolean(_)
            | Shape::Integer(_)
            | Shape::WideInteger
            | Shape::Number(_)
            | Shape::String(_)
            | Shape::Words(_)
            | Shape::Numbers(_) => true,
            Shape::Values(values) => {
                let is_plain = |value: &Value| !value.is_array() && !value.is_object();
                values.iter().all(is_plain)
            }
            Shape::Choice(choice) => {
                seen.insert(id) && choice.variants.iter().all(|id| self.is_text(*id, seen))
            }
            _ => false,
        }
    }
}

/// The style in which a text is just that.
fn default_style(location: api::Location) -> api::Style {
    match location {
        api::Location::Path | api::Location::Header => api::Style::Simple { explode: false },
        api::Location::Query | api::Location::Cookie => api::Style::Form { explode: true },
    }
}

fn planned_location(location: api::Location, reserved: bool) -> Location {
    match location {
        api::Location::Path => Location::Path,
        api::Location::Query if reserved => Location::ReservedQuery,
        api::Location::Query => Location::Query,
        api::Location::Header => Location::Header,
        api::Location::Cookie => Location::Cookie,
    }
}

/// A style as the runtime has it.
pub(super) fn planned(style: api::Style) -> Style {
    match style {
        api::Style::Simple { explode } => Style::Simple { explode },
        api::Style::Label { explode } => Style::Label { explode },
        api::Style::Matrix { explode } => Style::Matrix { explode },
        api::Style::Form { explode } => Style::Form { explode },
        api::Style::SpaceDelimited => Style::SpaceDelimited,
        api::Style::PipeDelimited => Style::PipeDelimited,
        api::Style::DeepObject => Style::DeepObject,
    }
}
